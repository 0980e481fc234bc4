#pragma once

#include "app/sandbox/world/scenario.h"

#include <QDateTime>
#include <QElapsedTimer>
#include <QObject>
#include <QRandomGenerator>

#include <atomic>
#include <chrono>

class QTimer;

namespace Waybill::Sandbox {

/// Simulated time, the scenario that is played, and the seed. Lives in the sandbox's thread; advanceTo(), advanceBy()
/// and setSpeed() may be called from any thread: they wait until the sandbox's thread has done it, so that thread must
/// not wait for the caller at that moment. now() may be called from any thread and waits for nobody.
class World : public QObject
{
    Q_OBJECT
public:
    explicit World(quint64 seed, QObject *parent = nullptr);
    ~World() override;

    /// Puts the world at the scenario's start. The stand-ins load afterwards.
    void begin(Scenario scenario);
    const Scenario &scenario() const { return m_scenario; }

    /// Simulated time, UTC.
    QDateTime now() const;
    /// Moves forward, event after event (timeMoved for each instant at which the script has something, then for `to`).
    /// An earlier instant is refused: false.
    bool advanceTo(const QDateTime &to);
    bool advanceBy(std::chrono::seconds by);
    /// Simulated seconds in a real one; 0 stands still.
    void setSpeed(double factor);

    /// How long answers take, in real time; stand-ins may add to it.
    std::chrono::milliseconds latency() const { return m_latency; }
    void setLatency(std::chrono::milliseconds latency) { m_latency = latency; }

    quint64 seed() const { return m_seed; }
    /// Seeded: the same seed and the same order of calls give the same numbers.
    QRandomGenerator &random() { return m_random; }

Q_SIGNALS:
    void timeMoved(const QDateTime &now);

private:
    void tick();

    quint64 m_seed;
    QRandomGenerator m_random;
    Scenario m_scenario;
    std::atomic<qint64> m_now{0}; ///< ms since 1970
    std::chrono::milliseconds m_latency{0};
    double m_speed = 0;
    QTimer *m_ticker = nullptr;
    QElapsedTimer m_sinceTick;
};

} // namespace Waybill::Sandbox
