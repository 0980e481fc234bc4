#include "core/settings/settings.h"

#include "core/base/words.h"
#include "core/settings/settingcatalogue.h"

namespace Waybill {

using namespace Qt::Literals::StringLiterals;

namespace {

Error unknownSetting(const QString &name)
{
    return {ErrorKind::Usage, Said::tr("There is no setting “%1”. List them with: settings").arg(name), {}};
}

Error notAccepted(const SettingEntry &entry)
{
    return {ErrorKind::Usage, Said::tr("The setting “%1” takes %2.").arg(entry.name, entry.expected()), {}, entry.name};
}

} // namespace

Result<Settings> Settings::load(SettingsBackend &backend)
{
    auto stored = backend.load();
    if (!stored)
        return stored.error();
    Settings settings(backend);
    settings.m_values = *stored;
    return settings;
}

Result<Done> Settings::change(const QString &name, const QJsonValue &value, const QString &by, const QDateTime &at)
{
    const SettingEntry *entry = findSetting(name);
    if (!entry)
        return unknownSetting(name);
    if (!value.isUndefined() && !entry->accepts(value))
        return notAccepted(*entry);
    const QJsonValue kept = value == entry->standard ? QJsonValue(QJsonValue::Undefined) : value;
    if (kept == m_values.value(name, QJsonValue::Undefined))
        return Done{};
    if (auto saved = m_backend->save(name, kept, by, at); !saved)
        return saved;
    if (kept.isUndefined())
        m_values.remove(name);
    else
        m_values.insert(name, kept);
    return Done{};
}

Result<Done> Settings::setText(const QString &name, const QString &text, const QString &by, const QDateTime &at)
{
    const SettingEntry *entry = findSetting(name);
    if (!entry)
        return unknownSetting(name);
    const QJsonValue value = entry->fromText(text);
    if (value.isUndefined())
        return notAccepted(*entry);
    return change(name, value, by, at);
}

Result<Done> Settings::reset(const QString &name, const QString &by, const QDateTime &at)
{
    return change(name, QJsonValue::Undefined, by, at);
}

Result<SettingRow> Settings::row(const QString &name) const
{
    const SettingEntry *entry = findSetting(name);
    if (!entry)
        return unknownSetting(name);
    const QJsonValue stored = m_values.value(name, QJsonValue::Undefined);
    const bool isChanged = !stored.isUndefined() && entry->accepts(stored);
    return SettingRow{name, isChanged ? stored : entry->standard, entry->standard, Said::tr(entry->unit), Said::tr(entry->about), isChanged};
}

QList<SettingRow> Settings::list() const
{
    QList<SettingRow> rows;
    for (const SettingEntry &entry : settingCatalogue())
        rows.append(*row(entry.name));
    return rows;
}

QJsonObject Settings::exported() const
{
    QJsonObject settings;
    for (const SettingRow &each : list()) {
        if (each.isChanged)
            settings.insert(each.name, each.value);
    }
    return settings;
}

Result<Done> Settings::import(const QJsonObject &settings, const QString &by, const QDateTime &at)
{
    for (auto each = settings.begin(); each != settings.end(); ++each) {
        const SettingEntry *entry = findSetting(each.key());
        if (!entry)
            return unknownSetting(each.key());
        if (!entry->accepts(each.value()))
            return notAccepted(*entry);
    }
    for (auto each = settings.begin(); each != settings.end(); ++each) {
        if (auto changed = change(each.key(), each.value(), by, at); !changed)
            return changed;
    }
    return Done{};
}

} // namespace Waybill
