#include "core/store/settingstore.h"

#include "core/store/auditstore.h"
#include "core/store/database.h"
#include "core/store/dialect.h"

namespace Waybill {

using namespace Qt::Literals::StringLiterals;

Result<QMap<QString, QJsonValue>> SettingStore::load()
{
    QMap<QString, QJsonValue> settings;
    const auto read = m_database.each(u"SELECT setting_key, value FROM setting"_s, {},
                                      [&](const Row &row) { settings.insert(row.text(0), row.json(1)); });
    if (!read)
        return read.error();
    return settings;
}

Result<Done> SettingStore::save(const QString &key, const QJsonValue &value, const QString &by, const QDateTime &at)
{
    Transaction tx(m_database);
    if (!tx.begun())
        return tx.begun();
    const auto before = m_database.first(u"SELECT value FROM setting WHERE setting_key = ?"_s + m_database.dialect().lockRows(), {key},
                                         [](const Row &row) { return row.json(0); });
    if (!before)
        return before.error();
    const QJsonValue from = before->value_or(QJsonValue(QJsonValue::Undefined));
    if (from == value)
        return tx.commit();
    const auto saved = value.isUndefined()
        ? m_database.change(u"DELETE FROM setting WHERE setting_key = ?"_s, {key})
        : m_database.change(u"INSERT INTO setting (setting_key, value, changed_by, changed_at) VALUES (?, ?, ?, ?) "
                            "ON CONFLICT (setting_key) DO UPDATE SET value = excluded.value, "
                            "changed_by = excluded.changed_by, changed_at = excluded.changed_at"_s,
                            {key, Bind::json(value), by, Bind::instant(at)});
    if (!saved)
        return saved;
    const auto noted = AuditStore(m_database).append({.at = at, .who = by, .what = u"setting"_s, .subject = key, .from = from,
                                                      .to = value, .note = {}});
    if (!noted)
        return noted.error();
    return tx.commit();
}

} // namespace Waybill
