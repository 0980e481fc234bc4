#include "core/engine/teamallowance.h"

#include "core/base/logging.h"
#include "core/net/ratebudget.h"

namespace Waybill {

using namespace Qt::Literals::StringLiterals;
using std::chrono::milliseconds;

namespace {
const QString freedChannel = u"waybill_freed"_s;
constexpr milliseconds askAgain{250}; ///< if nobody tells that a place is free: who had it may have died
}

TeamAllowance::TeamAllowance(std::shared_ptr<Stores> stores, ConnectionId connection)
    : m_stores(std::move(stores))
    , m_connection(std::move(connection))
{
}

Result<std::optional<int>> TeamAllowance::takePlace(const QString &lane, int places)
{
    for (int place = 0; place < places; ++place) {
        const auto taken = m_stores->locks.tryTake(lane + QString::number(place));
        if (!taken)
            return taken.error();
        if (*taken)
            return std::optional<int>(place);
    }
    return std::optional<int>();
}

Result<SharedAllowance::Turn> TeamAllowance::tryStart(const QString &bucket, const RateLimits &limits)
{
    QStringList taken;
    const auto giveUp = [&](milliseconds wait) {
        for (const QString &lock : std::as_const(taken)) {
            if (const auto given = m_stores->locks.giveBack(lock); !given)
                qCWarning(lcStore) << given.error().message;
        }
        return Turn{0, wait};
    };
    const QString all = u"request/%1/"_s.arg(m_connection.text());
    const QString lane = u"%1%2/"_s.arg(all, bucket);
    const auto lanes = {std::pair(all, limits.inFlight), std::pair(lane, limits.inFlightPerBucket)};
    for (const auto &[name, places] : lanes) {
        if (places <= 0)
            continue;
        const auto place = takePlace(name, places);
        if (!place) {
            giveUp({});
            return place.error();
        }
        if (!*place)
            return giveUp(askAgain);
        taken.append(name + QString::number(**place));
    }
    const auto wait = m_stores->pace.start(m_connection.text(), spacingOf(limits));
    if (!wait) {
        giveUp({});
        return wait.error();
    }
    if (wait->count() > 0)
        return giveUp(*wait);
    m_locks.insert(++m_lastSlot, taken);
    return Turn{m_lastSlot, {}};
}

void TeamAllowance::ended(qint64 slot)
{
    const QStringList locks = m_locks.take(slot);
    for (const QString &lock : locks) {
        if (const auto given = m_stores->locks.giveBack(lock); !given)
            qCWarning(lcStore) << given.error().message; // the session is gone, and the lock with it
    }
    if (const auto told = m_stores->database->notify(freedChannel, m_connection.text()); !told)
        qCWarning(lcStore) << told.error().message;
}

void TeamAllowance::pauseFor(milliseconds pause)
{
    if (const auto paused = m_stores->pace.pauseFor(m_connection.text(), pause); !paused)
        qCWarning(lcStore) << paused.error().message;
}

Result<Done> TeamAllowances::begin()
{
    return m_stores->database->listen(freedChannel, [this](const QString &connection) {
        if (const auto allowance = m_allowances.value(connection))
            Q_EMIT allowance->freed();
    });
}

std::shared_ptr<SharedAllowance> TeamAllowances::of(const ConnectionId &connection)
{
    auto &allowance = m_allowances[connection.text()];
    if (!allowance)
        allowance = std::make_shared<TeamAllowance>(m_stores, connection);
    return allowance;
}

} // namespace Waybill
