#include "core/api/synccore.h"

#include "core/settings/storedsettings.h"

namespace Waybill {

QCoro::Task<Result<QList<SettingRow>>> SyncCore::settings()
{
    StoredSettings backend(m_stores->settings);
    const auto loaded = Settings::load(backend);
    if (!loaded)
        co_return loaded.error();
    co_return loaded->list();
}

QCoro::Task<Result<SettingRow>> SyncCore::setSetting(QString name, QString text)
{
    const NewsAtEnd news(this, int(News::Settings));
    StoredSettings backend(m_stores->settings);
    auto loaded = Settings::load(backend);
    if (!loaded)
        co_return loaded.error();
    const auto before = loaded->row(name);
    if (!before)
        co_return before.error();
    const QDateTime now = m_clock->now();
    Transaction tx(*m_stores->database);
    const auto set = text.isEmpty() ? loaded->reset(name, m_options.person, now) : loaded->setText(name, text, m_options.person, now);
    if (!set)
        co_return set.error();
    const auto after = loaded->row(name);
    if (!after)
        co_return after.error();
    AuditEntry entry;
    entry.at = now;
    entry.who = m_options.person;
    entry.what = QStringLiteral("setting");
    entry.subject = name;
    entry.from = before->value;
    entry.to = after->value;
    const auto said = m_stores->audit.append(entry);
    if (!said)
        co_return said.error();
    const auto committed = tx.commit();
    if (!committed)
        co_return committed.error();
    co_return after;
}

QCoro::Task<Result<QList<AuditEntry>>> SyncCore::audit(QString what, int limit)
{
    co_return m_stores->audit.list(what, limit);
}

} // namespace Waybill
