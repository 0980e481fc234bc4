// Several computers on one PostgreSQL: what each hears of the others, and what it has to share with them.
#include "core/api/synccore.h"

#include "core/base/logging.h"
#include "core/base/words.h"
#include "core/engine/worker.h"

namespace Waybill {

using namespace Qt::Literals::StringLiterals;

namespace {
const QString newsChannel = u"waybill_news"_s;
}

Error SyncCore::readsOnly() const
{
    if (m_stores && m_stores->database->server()) {
        return {ErrorKind::Permission,
                Said::tr("You may look at everything in %1 and change nothing: your role there is viewer. Its administrator gives you another one.").arg(
                    m_stores->database->server()->name()), {}};
    }
    return {ErrorKind::Busy, Said::tr("Another Waybill holds this data folder; this one may only read."), {}};
}

Result<Done> SyncCore::joinTeam()
{
    m_allowances = std::make_unique<TeamAllowances>(m_stores);
    if (const auto begun = m_allowances->begin(); !begun)
        return begun;
    const auto asked = m_stores->due.whenAsked([this] {
        if (m_scheduler)
            m_scheduler->wake();
    });
    if (!asked)
        return asked;
    return m_stores->database->listen(newsChannel, [this](const QString &flags) {
        m_heard |= flags.toInt();
        if (!m_newsTimer.isActive())
            m_newsTimer.start();
    });
}

Result<Done> SyncCore::askWorkers(const QStringList &numbers)
{
    const auto all = m_stores->templates.list();
    if (!all)
        return all.error();
    Transaction tx(*m_stores->database);
    for (const StoredTemplate &each : *all) {
        if (!isOn(each))
            continue;
        if (numbers.isEmpty()) {
            if (const auto asked = m_stores->due.askAll(each.id, m_options.person); !asked)
                return asked;
            continue;
        }
        const auto links = m_stores->links.list(each.id);
        if (!links)
            return links.error();
        QList<qint64> wanted;
        for (const OrderLink &link : *links) {
            if (numbers.contains(link.po.text()))
                wanted.append(link.id);
        }
        if (const auto asked = m_stores->due.ask(wanted, m_options.person); !asked)
            return asked;
    }
    if (const auto done = tx.commit(); !done)
        return done;
    const auto workers = m_stores->locks.holders(workersLock);
    if (!workers)
        return workers.error();
    if (*workers > 0)
        return Done{};
    return Error{ErrorKind::Busy,
                 Said::tr("It is asked for, but no computer is looking at orders right now. Start waybillctl serve on a server, or let this computer do "
                 "the work (Settings, Team database)."), {}};
}

void SyncCore::tellNews()
{
    const int ours = std::exchange(m_news, 0);
    Q_EMIT news(ours | std::exchange(m_heard, 0));
    if (ours == 0 || !m_stores)
        return;
    if (const auto told = m_stores->database->notify(newsChannel, QString::number(ours)); !told)
        qCWarning(lcStore) << told.error().message; // the others see it when they look
}

Result<Done> SyncCore::mayWrite()
{
    for (const UnderWay &each : std::as_const(m_underWay)) {
        if (!each.run || !each.run->leases)
            continue;
        if (const auto may = each.run->leases->mayWrite(); !may)
            return may;
    }
    return Done{};
}

} // namespace Waybill
