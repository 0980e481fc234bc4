#pragma once

#include "core/base/result.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>

namespace Waybill::Sandbox {

// Switches of a stand-in as JSON. A struct of options names its members in `eachSwitch(options, visit)`.

inline bool takeSwitch(const QJsonValue &value, bool &member)
{
    member = value.toBool();
    return value.isBool();
}

inline bool takeSwitch(const QJsonValue &value, int &member)
{
    member = value.toInt();
    return value.isDouble();
}

inline bool takeSwitch(const QJsonValue &value, QString &member)
{
    member = value.toString();
    return value.isString();
}

inline bool takeSwitch(const QJsonValue &value, QStringList &member)
{
    member = value.toVariant().toStringList();
    return value.isArray();
}

inline QJsonValue switchValue(const QStringList &member)
{
    return QJsonArray::fromStringList(member);
}

template<typename Member>
QJsonValue switchValue(const Member &member)
{
    return member;
}

template<typename Options>
QJsonObject switchesToJson(const Options &options)
{
    QJsonObject object;
    eachSwitch(options, [&object](QLatin1StringView name, const auto &member) { object.insert(name, switchValue(member)); });
    return object;
}

/// Changes the members named; an unknown one or a wrong type changes nothing.
template<typename Options>
Result<Done> changeSwitches(Options &options, const QJsonObject &members, const QString &system)
{
    Options changed = options;
    QJsonObject left = members;
    QString wrong;
    eachSwitch(changed, [&](QLatin1StringView name, auto &member) {
        if (left.contains(name) && !takeSwitch(left.take(name), member))
            wrong = name;
    });
    if (!left.isEmpty())
        wrong = left.keys().constFirst();
    if (!wrong.isEmpty())
        return Error{ErrorKind::Usage, QStringLiteral("%1 stand-in: option \"%2\" is unknown or of the wrong type").arg(system, wrong), {}};
    options = changed;
    return Done{};
}

} // namespace Waybill::Sandbox
