#pragma once

#include "core/base/result.h"
#include "core/settings/settingkey.h"
#include "core/settings/settingsbackend.h"

#include <QDateTime>
#include <QJsonObject>
#include <QList>

namespace Waybill {

/// One setting as a person sees it.
struct SettingRow
{
    QString name;
    QJsonValue value;
    QJsonValue standard;
    QString unit;
    QString about;
    bool isChanged = false;
};

/// All settings, typed. Reads come from memory; a change goes to the backend first. A stored value of the wrong type or out
/// of range counts as the default: it was never let in by us.
class Settings
{
public:
    /// The backend lives as long as this does.
    static Result<Settings> load(SettingsBackend &backend);

    template<typename T>
    T get(const SettingKey<T> &key) const
    {
        const auto stored = SettingValue<T>::fromJson(m_values.value(key.name, QJsonValue::Undefined));
        return stored && isSensible(key, *stored) ? *stored : key.standard;
    }
    template<typename T>
    Result<Done> set(const SettingKey<T> &key, const T &value, const QString &by, const QDateTime &at)
    {
        return change(key.name, SettingValue<T>::toJson(value), by, at);
    }
    /// By name, as typed by a person: "14", "true", "06:30". Usage error naming what is expected.
    Result<Done> setText(const QString &name, const QString &text, const QString &by, const QDateTime &at);
    /// Back to the default.
    Result<Done> reset(const QString &name, const QString &by, const QDateTime &at);

    /// Every setting there is, by name.
    QList<SettingRow> list() const;
    Result<SettingRow> row(const QString &name) const;

    /// What differs from the defaults; no secrets are in here, and nothing of this machine.
    QJsonObject exported() const;
    /// Checks all before it changes any.
    Result<Done> import(const QJsonObject &settings, const QString &by, const QDateTime &at);

    template<typename T>
    static bool isSensible(const SettingKey<T> &key, const T &value)
    {
        if constexpr (std::totally_ordered<T> && !std::same_as<T, bool> && !std::same_as<T, QString>)
            return key.least == key.most || (key.least <= value && value <= key.most);
        else if constexpr (std::same_as<T, QString>)
            return key.choices.isEmpty() || key.choices.contains(value);
        else
            return true;
    }

private:
    explicit Settings(SettingsBackend &backend)
        : m_backend(&backend)
    {
    }
    Result<Done> change(const QString &name, const QJsonValue &value, const QString &by, const QDateTime &at);

    SettingsBackend *m_backend;
    QMap<QString, QJsonValue> m_values;
};

} // namespace Waybill
