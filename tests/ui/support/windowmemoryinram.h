#pragma once

#include "ui/shell/windowmemory.h"

#include <QMap>

namespace Waybill {

/// A window's memory for tests; hand the same one to a second window and it is a restart.
class WindowMemoryInRam final : public WindowMemory
{
public:
    QMap<QString, QJsonValue> values;

    QJsonValue value(const QString &key) const override { return values.value(key, QJsonValue::Undefined); }
    void keep(const QString &key, const QJsonValue &value) override { values.insert(key, value); }
};

} // namespace Waybill
