#include "tests/contract/source/standinbench.h"

namespace Waybill {

using namespace Qt::Literals::StringLiterals;

StandInBench::StandInBench(QString system, QString scenario)
    : m_system(std::move(system))
    , m_scenario(std::move(scenario))
{
}

void StandInBench::reset()
{
    m_sandbox.reset();
    Sandbox::SandboxOptions options;
    options.scenario = QStringLiteral(SOURCE_SCENARIOS "/") + m_scenario;
    m_sandbox = std::make_unique<Sandbox::SandboxServer>(options);
    const Result<Done> started = m_sandbox->start();
    if (!started)
        qFatal("%s", qPrintable(started.error().message));
    m_begun = m_sandbox->world().now();
    m_clock = std::make_unique<ManualClock>(m_begun);
    m_clock->setPassWaitsUpTo(std::chrono::minutes(2));
}

void StandInBench::addFault(const QJsonObject &fault)
{
    QJsonObject mine = fault;
    mine.insert(u"system"_s, m_system);
    const auto added = m_sandbox->faults().add(mine);
    if (!added)
        qFatal("%s", qPrintable(added.error().message));
}

void StandInBench::failOnce()
{
    addFault({{u"first"_s, 1}, {u"count"_s, 1}, {u"status"_s, 503}});
}

void StandInBench::askForQuietOnce(std::chrono::seconds wait)
{
    addFault({{u"first"_s, 1}, {u"count"_s, 1}, {u"status"_s, 429}, {u"headers"_s, QJsonObject{{u"Retry-After"_s, QString::number(wait.count())}}}});
}

void StandInBench::truncate()
{
    addFault({{u"truncateTo"_s, 60}});
}

void StandInBench::hold()
{
    addFault({{u"hold"_s, true}});
}

void StandInBench::answerSlowly(std::chrono::milliseconds latency)
{
    m_sandbox->world().setLatency(latency);
}

void StandInBench::goAway()
{
    m_sandbox->stop();
}

int StandInBench::requests() const
{
    return m_sandbox->journal().count(m_system);
}

int StandInBench::highestInFlight() const
{
    return m_sandbox->journal().maximumInFlight(m_system);
}

std::chrono::milliseconds StandInBench::waited() const
{
    return std::chrono::milliseconds(m_begun.msecsTo(m_clock->now()));
}

bool StandInBench::secretInAddress() const
{
    for (const Sandbox::JournalEntry &entry : m_sandbox->journal().entries(m_system)) {
        if (entry.secretInTarget)
            return true;
    }
    return false;
}

} // namespace Waybill
