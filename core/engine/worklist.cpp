#include "core/engine/worklist.h"

#include "core/base/words.h"
#include "core/model/json.h"

#include <algorithm>
#include <tuple>

namespace Waybill {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Why the order is not looked at whatever the clock says; empty: it is.
QString leftOutBecause(const RunContext &run, const OrderLink &link, bool named, const QDate &today)
{
    const bool ended = link.standing == LinkStanding::Ended;
    if (link.ignored)
        return Said::tr("Not followed, because it was set aside.");
    if (ended && !named)
        return Said::tr("Not followed any more: %1").arg(link.reason);
    if (!inScope(run.scope, link.submitted.date(), !ended, today))
        return Said::tr("Not followed, because it is older than the scope of this template.");
    return {};
}

} // namespace

Result<QList<OrderReport>> WorkList::begin()
{
    Stores &stores = *m_run.stores;
    const auto links = stores.links.list(m_run.integration.id);
    if (!links)
        return links.error();
    const auto turns = stores.due.list(m_run.integration.id);
    if (!turns)
        return turns.error();
    const auto stages = stores.snapshots.stages(m_run.integration.id);
    if (!stages)
        return stages.error();
    QMap<qint64, DueOrder> due;
    for (const DueOrder &turn : *turns)
        due.insert(turn.link, turn);
    const QDateTime now = m_run.now();
    const QDate today = now.toTimeZone(m_run.machineZone()).date();
    const QStringList &wanted = m_run.request.orders;
    QList<OrderReport> excluded;
    for (const OrderLink &link : *links) {
        const bool named = wanted.contains(link.po.text());
        if (link.origin == LinkOrigin::Proposed || (!wanted.isEmpty() && !named))
            continue;
        const DueOrder turn = due.value(link.id);
        const QString why = leftOutBecause(m_run, link, named, today);
        if (!why.isEmpty()) {
            OrderReport report;
            report.record = link.record;
            report.po = link.po.text();
            report.stage = stageFromKey(stages->value(link.id)).value_or(Stage::Submitted);
            report.visit.excluded = true;
            report.words = why;
            excluded.append(report);
            m_leftOut.insert(link.id);
            if (turn.dueAt.isValid() || turn.asked || turn.retryAt.isValid()) { // a turn nobody takes would wake us for ever
                if (const auto done = stores.due.finish(link.id, {}); !done)
                    return done.error();
            }
            continue;
        }
        const bool retry = turn.retryAt.isValid();
        const bool isDue = named || turn.asked || m_run.request.cause != RunCause::Schedule
            || (retry ? turn.retryAt <= now : !turn.dueAt.isValid() || turn.dueAt <= now);
        const bool inOtherHand = !turn.leaseOwner.isEmpty() && turn.leaseUntil >= now;
        if (!isDue || inOtherHand) {
            ++m_notDue;
            continue;
        }
        m_links.insert(link.id, link);
        m_queue.append(link.id);
    }
    const auto urgency = [&](qint64 link) { // asked, then never asked for, then longest due
        const DueOrder turn = due.value(link);
        return std::tuple(!turn.asked, turn.dueAt.isValid() ? turn.dueAt.toMSecsSinceEpoch() : 0, link);
    };
    std::sort(m_queue.begin(), m_queue.end(), [&](qint64 a, qint64 b) { return urgency(a) < urgency(b); });
    return excluded;
}

/// What a person asked for since the last slice goes to the front.
Result<Done> WorkList::takeAsked()
{
    if (!m_run.request.orders.isEmpty())
        return Done{}; // these orders and no others
    const auto asked = m_run.stores->due.asked(m_run.integration.id);
    if (!asked)
        return asked.error();
    qsizetype place = 0;
    for (const qint64 link : *asked) {
        if (m_taken.contains(link) || m_othersHave.contains(link) || m_leftOut.contains(link))
            continue; // had its turn, or has it elsewhere; the next pass takes it
        const qsizetype found = m_queue.indexOf(link);
        if (found >= 0) {
            m_queue.move(found, place++);
            continue;
        }
        const auto known = m_run.stores->links.find(link);
        if (!known)
            return known.error();
        if (!*known || (*known)->ignored || (*known)->origin == LinkOrigin::Proposed)
            continue;
        m_links.insert(link, **known);
        m_queue.insert(place++, link);
        m_notDue = std::max(0, m_notDue - 1);
    }
    return Done{};
}

Result<QList<FollowedOrder>> WorkList::next(int size)
{
    QList<FollowedOrder> orders;
    const bool onlyDue = m_run.request.cause == RunCause::Schedule && m_run.request.orders.isEmpty();
    while (orders.isEmpty()) {
        if (const auto asked = takeAsked(); !asked)
            return asked.error();
        if (m_queue.isEmpty())
            return orders;
        const QList<qint64> slice = m_queue.mid(0, size);
        m_queue.remove(0, slice.size());
        const auto claimed = m_run.leases->take(slice, onlyDue);
        if (!claimed)
            return claimed.error();
        m_notDue += int(slice.size() - claimed->size()); // in another's hand, or just done by another
        QList<OrderLink> links;
        for (const qint64 link : slice) {
            if (!claimed->contains(link)) {
                m_othersHave.insert(link);
                continue;
            }
            m_taken.insert(link);
            links.append(m_links.take(link));
        }
        const auto loaded = m_book.load(links);
        if (!loaded)
            return loaded.error();
        orders = *loaded;
    }
    return orders;
}

QList<OrderLink> WorkList::waiting() const
{
    QList<OrderLink> links;
    for (const qint64 link : m_queue)
        links.append(m_links.value(link));
    return links;
}

} // namespace Waybill
