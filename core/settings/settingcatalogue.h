#pragma once

#include "core/settings/settingkey.h"

#include <QList>

#include <functional>

namespace Waybill {

/// A setting without its type: for lists, and for values typed by a person.
struct SettingEntry
{
    QString name;
    QJsonValue standard;
    const char *unit = nullptr;  ///< to be translated in the context of Said
    const char *about = nullptr; ///< likewise
    std::function<QString()> expected; ///< "a whole number from 1 to 365", for people, in their language
    std::function<bool(const QJsonValue &)> accepts;
    std::function<QJsonValue(const QString &)> fromText; ///< Undefined if it is no value of this type
};

/// Every setting there is, by name.
const QList<SettingEntry> &settingCatalogue();
/// Null if there is none of this name.
const SettingEntry *findSetting(const QString &name);

} // namespace Waybill
