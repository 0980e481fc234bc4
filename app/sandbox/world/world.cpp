#include "app/sandbox/world/world.h"

#include <QThread>
#include <QTimer>

#include <cmath>

namespace Waybill::Sandbox {

namespace {

constexpr std::chrono::milliseconds tickEvery{50};

/// Runs `work` in the thread of `object` and waits for it.
template <typename Work>
auto inThreadOf(QObject *object, Work work) -> decltype(work())
{
    if (QThread::currentThread() == object->thread())
        return work();
    decltype(work()) result{};
    QMetaObject::invokeMethod(object, [&] { result = work(); }, Qt::BlockingQueuedConnection);
    return result;
}

} // namespace

World::World(quint64 seed, QObject *parent)
    : QObject(parent)
    , m_seed(seed)
    , m_random(quint32(seed ^ (seed >> 32U)))
{
}

World::~World() = default;

void World::begin(Scenario scenario)
{
    m_scenario = std::move(scenario);
    m_now = m_scenario.start.toMSecsSinceEpoch();
    m_random.seed(quint32(m_seed ^ (m_seed >> 32U)));
}

QDateTime World::now() const
{
    return QDateTime::fromMSecsSinceEpoch(m_now.load(), Qt::UTC);
}

bool World::advanceTo(const QDateTime &to)
{
    return inThreadOf(this, [this, to] {
        const QDateTime target = to.toUTC();
        if (!target.isValid() || target < now())
            return false;
        QList<QDateTime> stops = m_scenario.instants(now(), target);
        if (stops.isEmpty() || stops.constLast() != target)
            stops.append(target);
        for (const QDateTime &stop : std::as_const(stops)) {
            if (stop == now())
                continue;
            m_now = stop.toMSecsSinceEpoch();
            Q_EMIT timeMoved(now());
        }
        return true;
    });
}

bool World::advanceBy(std::chrono::seconds by)
{
    return inThreadOf(this, [this, by] { return advanceTo(now().addSecs(by.count())); });
}

void World::setSpeed(double factor)
{
    inThreadOf(this, [this, factor] {
        m_speed = std::isfinite(factor) && factor > 0 ? factor : 0;
        if (!m_ticker) {
            m_ticker = new QTimer(this);
            m_ticker->setInterval(tickEvery);
            connect(m_ticker, &QTimer::timeout, this, &World::tick);
        }
        m_sinceTick.start();
        if (m_speed > 0)
            m_ticker->start();
        else
            m_ticker->stop();
        return true;
    });
}

void World::tick()
{
    advanceTo(now().addMSecs(qint64(double(m_sinceTick.restart()) * m_speed)));
}

} // namespace Waybill::Sandbox
