#include "core/api/synccore.h"

#include "core/base/words.h"

namespace Waybill {

using namespace Qt::Literals::StringLiterals;

QCoro::Task<Result<Done>> SyncCore::removeConnection(QString nameOrId)
{
    const NewsAtEnd news(this, int(News::Connections));
    const auto connection = findConnection(nameOrId);
    if (!connection)
        co_return connection.error();
    const auto users = ConnectionView(*m_stores).usedBy(connection->id);
    if (!users)
        co_return users.error();
    if (!users->isEmpty()) {
        co_return Error{ErrorKind::Usage,
                        Said::tr("%1 is needed by \"%2\". Remove that template first; its orders are then no longer followed.").arg(
                            connection->name, users->join(u"\", \""_s)), {}};
    }
    QStringList keys = secretKeys(connection->kind, connection->settings);
    if (!keys.contains(ConnectionKey::proxyPassword))
        keys.append(ConnectionKey::proxyPassword);
    Transaction tx(*m_stores->database);
    if (const auto removed = m_stores->connections.remove(connection->id); !removed)
        co_return removed;
    if (const auto said = keepAudit({.what = u"connection"_s, .subject = connection->name, .to = u"removed"_s}); !said)
        co_return said;
    if (const auto done = tx.commit(); !done)
        co_return done;
    retire(connection->id);
    auto forgetting = m_options.secrets->remove(connection->id, keys);
    co_return co_await forgetting;
}

QCoro::Task<Result<Done>> SyncCore::removeTemplate(QString nameOrId)
{
    const NewsAtEnd news(this, News::Templates | News::Orders | News::Activity);
    const auto stored = findTemplate(nameOrId);
    if (!stored)
        co_return stored.error();
    if (stored->state == TemplateState::Trial || stored->state == TemplateState::Live)
        co_return Error{ErrorKind::Usage, Said::tr("\"%1\" is on. Switch it off first.").arg(stored->name), {}};
    if (m_underWay.contains(stored->id.text()))
        co_return Error{ErrorKind::Busy, Said::tr("A pass is under way."), {}};
    Transaction tx(*m_stores->database);
    if (const auto ended = endWork(*stored); !ended)
        co_return ended;
    if (const auto removed = m_stores->templates.remove(stored->id); !removed)
        co_return removed;
    if (const auto said = keepAudit({.what = u"template"_s, .subject = stored->name, .to = u"removed"_s}); !said)
        co_return said;
    co_return tx.commit();
}

/// Nobody is asked about its orders any more, and nobody will read back what it sent last.
Result<Done> SyncCore::endWork(const StoredTemplate &integration)
{
    const QDateTime now = m_clock->now();
    const auto open = m_stores->holds.list({integration.id, {}, {}, true});
    if (!open)
        return open.error();
    for (const StoredHold &each : *open) {
        const auto closed = m_stores->holds.close(each.hold.id, u"setAside"_s, m_options.person, now);
        if (!closed && closed.error().kind != ErrorKind::NotFound) // answered by somebody else just now
            return closed;
    }
    const auto pending = m_stores->outbox.pending();
    if (!pending)
        return pending.error();
    for (const OutboxEntry &each : *pending) {
        if (each.integration != integration.id)
            continue;
        if (const auto settled = m_stores->outbox.settle(each.id, u"never read back: the template was removed"_s, now); !settled)
            return settled;
    }
    return Done{};
}

} // namespace Waybill
