#pragma once

#include "app/sandbox/sandboxserver.h"
#include "tests/contract/source/sourcebench.h"

namespace Waybill {

/// What every bench over a stand-in shares: the sandbox with the orders of a scenario, faults, the journal, and a clock that
/// passes waits at once.
class StandInBench : public SourceBench
{
public:
    StandInBench(QString system, QString scenario);

    void reset() override;
    void failOnce() override;
    void askForQuietOnce(std::chrono::seconds wait) override;
    void truncate() override;
    void hold() override;
    void answerSlowly(std::chrono::milliseconds latency) override;
    void goAway() override;
    int requests() const override;
    int highestInFlight() const override;
    std::chrono::milliseconds waited() const override;
    bool secretInAddress() const override;

protected:
    QJsonObject details() const { return m_sandbox->connectionDetails().value(m_system).toObject(); }
    Clock &clock() const { return *m_clock; }
    void addFault(const QJsonObject &fault);

private:
    QString m_system;
    QString m_scenario;
    std::unique_ptr<Sandbox::SandboxServer> m_sandbox;
    std::unique_ptr<ManualClock> m_clock;
    QDateTime m_begun;
};

} // namespace Waybill
