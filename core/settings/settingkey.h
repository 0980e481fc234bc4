#pragma once

#include <QJsonValue>
#include <QString>
#include <QStringList>
#include <QTime>

#include <chrono>
#include <concepts>
#include <optional>

namespace Waybill {

/// How a value stands in a backend, and back. Durations are whole numbers of the key's own unit, times "hh:mm".
template<typename T>
struct SettingValue;

template<>
struct SettingValue<bool>
{
    static QJsonValue toJson(bool value) { return value; }
    static std::optional<bool> fromJson(const QJsonValue &json)
    {
        return json.isBool() ? std::optional(json.toBool()) : std::nullopt;
    }
};

template<>
struct SettingValue<int>
{
    static QJsonValue toJson(int value) { return value; }
    static std::optional<int> fromJson(const QJsonValue &json)
    {
        const double number = json.toDouble(0.5);
        return number == double(int(number)) ? std::optional(int(number)) : std::nullopt;
    }
};

template<>
struct SettingValue<QString>
{
    static QJsonValue toJson(const QString &value) { return value; }
    static std::optional<QString> fromJson(const QJsonValue &json)
    {
        return json.isString() ? std::optional(json.toString()) : std::nullopt;
    }
};

template<>
struct SettingValue<QTime>
{
    static QJsonValue toJson(const QTime &value) { return value.toString(QStringLiteral("HH:mm")); }
    static std::optional<QTime> fromJson(const QJsonValue &json)
    {
        const QTime time = QTime::fromString(json.toString(), QStringLiteral("HH:mm"));
        return time.isValid() ? std::optional(time) : std::nullopt;
    }
};

template<typename Period>
struct SettingValue<std::chrono::duration<qint64, Period>>
{
    using Duration = std::chrono::duration<qint64, Period>;
    static QJsonValue toJson(Duration value) { return qint64(value.count()); }
    static std::optional<Duration> fromJson(const QJsonValue &json)
    {
        const auto number = SettingValue<int>::fromJson(json);
        return number ? std::optional(Duration(*number)) : std::nullopt;
    }
};

using Seconds = std::chrono::duration<qint64>;
using Minutes = std::chrono::duration<qint64, std::ratio<60>>;
using Hours = std::chrono::duration<qint64, std::ratio<3600>>;
using Days = std::chrono::duration<qint64, std::ratio<86400>>;

/// A setting, named once: `inline const SettingKey<Days> activityKept{u"log/kept", Days(180), …}`.
/// The numbers marked * in the semantics are all here; see settingkeys.h.
template<typename T>
struct SettingKey
{
    QString name;
    T standard;    ///< the default
    const char *unit = nullptr;  ///< for people: "s", "min", "days", "units" (UTF-16), none; translated when shown
    const char *about = nullptr; ///< one sentence for people; translated when shown
    T least = standard; ///< numbers and durations: smallest and largest sensible value; equal to `most`: any
    T most = standard;
    QStringList choices = {}; ///< texts: the only values let in; empty: any
};

} // namespace Waybill
