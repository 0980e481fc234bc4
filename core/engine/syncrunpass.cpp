#include "core/base/words.h"
#include "core/engine/discovery.h"
#include "core/engine/syncrun.h"

#include <QCoroTimer>

#include <algorithm>

namespace Waybill {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::chrono::seconds lastChecked{5};
constexpr std::chrono::seconds askedAtOnce{5}; ///< so long the source's own pace lets one part take
constexpr std::chrono::seconds gathered{15};   ///< so long what differs waits for more that differs

} // namespace

QCoro::Task<Result<Done>> SyncRun::pass()
{
    m_down = m_run->integration.target;
    const auto target = m_run->target;
    auto metadata = target->schema(false);
    auto schema = co_await metadata;
    if (!schema)
        co_return schema.error();
    m_run->schema = *schema;
    Discovery discovery(*m_run);
    auto discovering = discover(&discovery);
    const auto discovered = co_await discovering;
    if (!discovered)
        co_return discovered;
    const auto excluded = m_work.begin();
    if (!excluded)
        co_return excluded.error();
    if (!m_run->sourceSays().namesRecords) {
        auto listing = listChanges();
        const auto listed = co_await listing;
        if (!listed)
            co_return listed;
    }
    m_summary.orders += discovery.notFollowed() + *excluded;
    m_setAside = int(m_summary.orders.size());
    auto looking = lookAtAll();
    const auto looked = co_await looking;
    while (!m_asking.empty()) { // it ended early: what was just asked for keeps its turn
        auto asking = takeAsked();
        (void)co_await asking;
    }
    auto finishing = finishWriting();
    const auto written = co_await finishing;
    co_return looked ? written : looked;
}

/// Two systems, each at its own pace: while some orders are written the next ones are asked for. What differs is gathered until
/// the target reads no more at once, or the first of it has waited long enough, so that reads grow with what changed and not
/// with what was asked (semantics 10).
QCoro::Task<Result<Done>> SyncRun::lookAtAll()
{
    const qsizetype most = mostAtOnce();
    size_t partsAsked = 1; // a refused sign-in is not tried twice
    for (bool more = true;;) {
        while (more && m_asking.size() < partsAsked)
            m_asking.push_back(askNext());
        auto asking = takeAsked();
        const auto answered = co_await asking;
        if (!answered)
            co_return answered.error();
        partsAsked = 2; // from here on the source is never without a question while we work on an answer
        more = more && !answered->isEmpty() && !m_sourceDown;
        const bool through = !more && m_asking.empty();
        auto comparing = compareAll(*answered);
        const auto compared = co_await comparing;
        if (!compared)
            co_return compared;
        const bool full = m_toPlan.size() >= most;
        const bool ripe = through || full || m_run->clock->monotonic() - m_gatheringSince >= gathered;
        do {
            if (m_writing && (through || full || m_writing->isReady())) {
                auto finishing = finishWriting();
                const auto written = co_await finishing;
                if (!written)
                    co_return written;
            }
            if (ripe && !m_writing && !m_toPlan.isEmpty())
                m_writing.emplace(planAndWrite(takeGathered(most)));
        } while (m_writing && through);
        if (const auto kept = keepUnchanged(lastChecked); !kept)
            co_return kept;
        if (through)
            break;
    }
    if (!m_sourceDown)
        co_return Done{};
    m_down = m_run->integration.source;
    const Error down = *m_sourceDown;
    co_return down;
}

QCoro::Task<Result<QList<FollowedOrder>>> SyncRun::takeAsked()
{
    auto asking = std::move(m_asking.front());
    m_asking.pop_front();
    return asking;
}

QList<FollowedOrder> SyncRun::takeGathered(qsizetype most)
{
    const QList<FollowedOrder> slice = m_toPlan.mid(0, most);
    m_toPlan.remove(0, slice.size());
    m_gatheringSince = m_run->clock->monotonic();
    return slice;
}

/// The slice that is being written, to its end.
QCoro::Task<Result<Done>> SyncRun::finishWriting()
{
    if (!m_writing)
        co_return Done{};
    auto writing = std::move(*m_writing);
    m_writing.reset();
    const auto written = co_await writing;
    if (!written)
        m_down = m_run->integration.target;
    co_return written;
}

/// The next orders and what the source says about them; empty: all were asked for.
QCoro::Task<Result<QList<FollowedOrder>>> SyncRun::askNext()
{
    const auto size = partSize();
    if (!size)
        co_return size.error();
    auto orders = m_work.next(*size);
    if (!orders)
        co_return orders.error();
    m_all = m_setAside + m_work.size();
    QList<FollowedOrder> part = *orders;
    if (part.isEmpty())
        co_return part;
    if (m_run->stop)
        co_return Error{ErrorKind::Cancelled, Said::tr("Stopped before all orders were looked at."), {}};
    auto fetching = fetch(&part);
    const auto fetched = co_await fetching;
    if (!fetched)
        co_return fetched.error();
    auto invoicing = fetchInvoices(&part);
    const auto invoiced = co_await invoicing;
    if (!invoiced)
        co_return invoiced.error();
    const QList<FollowedOrder> answered = part;
    co_return answered;
}

QCoro::Task<Result<Done>> SyncRun::compareAll(QList<FollowedOrder> orders)
{
    for (FollowedOrder &order : orders) {
        if (!order.supplier)
            continue; // failed, and said so
        bool askTarget = false;
        const auto judged = judge(order, &askTarget);
        if (!judged)
            co_return judged;
        if (order.report.visit.failed || order.report.visit.excluded)
            continue;
        if (m_toPlan.isEmpty())
            m_gatheringSince = m_run->clock->monotonic();
        const auto compared = compare(order, askTarget);
        if (!compared)
            co_return compared;
        auto letting = letOthersWork();
        co_await letting;
    }
    co_return Done{};
}

/// Answers and questions under way are not kept waiting by what is worked out meanwhile.
QCoro::Task<> SyncRun::letOthersWork()
{
    constexpr int ordersInARow = 5;
    if (++m_inARow % ordersInARow == 0) {
        auto turn = QCoro::sleepFor(std::chrono::milliseconds(0));
        co_await turn;
    }
}

qsizetype SyncRun::mostAtOnce() const
{
    return std::max(1, m_run->targetSays().readSlice);
}

/// As many orders as the source answers within seconds, and at most as many as the target reads at once; where several computers are
/// at work, each takes its part, and those that wait for their next look are called.
Result<int> SyncRun::partSize()
{
    constexpr int worthwhile = 10;
    int most = int(mostAtOnce());
    const double pace = m_run->source->requestUse().perSecond;
    if (pace > 0 && !m_listedAt.isValid())
        most = std::clamp(int(pace * double(askedAtOnce.count())), 1, most);
    if (!m_run->stores->database->server())
        return most;
    const auto workers = m_run->stores->locks.holders(workersLock);
    if (!workers)
        return workers.error();
    if (*workers < 2)
        return most;
    const int part = std::clamp((m_work.size() + *workers - 1) / *workers, std::min(worthwhile, most), most);
    if (m_work.size() > part) {
        if (const auto called = m_run->stores->due.callOthers(); !called)
            return called.error();
    }
    return part;
}

} // namespace Waybill
