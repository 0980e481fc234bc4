#include "core/engine/outages.h"

#include "core/base/words.h"
#include "core/engine/notifier.h"

#include <algorithm>

namespace Waybill {

using namespace Qt::Literals::StringLiterals;

std::chrono::minutes restAfter(int failures)
{
    static constexpr int minutes[]{1, 5, 15, 60};
    return std::chrono::minutes(minutes[std::clamp(failures - 1, 0, 3)]);
}

Result<Done> Outages::down(const ConnectionId &connection, const Error &error, const EngineSettings &settings)
{
    Outage &outage = m_outages[connection.text()];
    m_answered.remove(connection.text());
    if (outage.notBefore > m_clock->now() && outage.notBefore <= m_clock->now().addSecs(3600))
        return Done{}; // another template's pass said so a moment ago
    ++outage.failures;
    outage.notBefore = m_clock->now().addSecs(std::chrono::seconds(restAfter(outage.failures)).count());
    const auto all = m_stores->templates.list();
    if (!all)
        return all.error();
    Transaction tx(*m_stores->database);
    const auto marked = m_stores->connections.markDown(connection, error.message, m_clock->now());
    if (!marked)
        return marked.error();
    for (const StoredTemplate &integration : *all) {
        if (integration.source != connection && integration.target != connection)
            continue;
        if (auto done = m_stores->templates.block(integration.id, error.message); !done)
            return done;
    }
    if (*marked) { // one alert for an outage, however many templates, attempts and starts of the program
        if (auto done = Notifier(*m_stores, settings, m_clock->now()).tell(u"connectionDown"_s, {}, {}, error.message); !done)
            return done;
    }
    return tx.commit();
}

Result<Done> Outages::up(const StoredTemplate &integration, const EngineSettings &settings)
{
    for (const ConnectionId &connection : {integration.source, integration.target})
        m_outages.remove(connection.text());
    answered(integration);
    Transaction tx(*m_stores->database); // nobody hears that it is well again and finds it marked down, or the other way round
    for (const ConnectionId &connection : {integration.source, integration.target}) {
        const auto marked = m_stores->connections.markUp(connection);
        if (!marked)
            return marked.error();
        if (!*marked)
            continue; // it was never down, or another computer has said so
        const auto known = m_stores->connections.find(connection);
        if (!known)
            return known.error();
        const QString words = Said::tr("%1 works again. What waited for it is looked at now.").arg(*known ? (*known)->name : QString());
        if (auto done = Notifier(*m_stores, settings, m_clock->now()).tell(u"connectionUp"_s, {}, {}, words); !done)
            return done;
    }
    const auto all = m_stores->templates.list();
    if (!all)
        return all.error();
    for (const StoredTemplate &each : *all) {
        const bool blocked = !each.blockedReason.isEmpty();
        const bool touched = each.source == integration.source || each.target == integration.target;
        if (!blocked || !touched || m_outages.contains(each.source.text()) || m_outages.contains(each.target.text()))
            continue;
        if (auto done = m_stores->templates.unblock(each.id); !done)
            return done;
    }
    return tx.commit();
}

void Outages::answered(const StoredTemplate &integration)
{
    for (const ConnectionId &connection : {integration.source, integration.target}) {
        if (!m_outages.contains(connection.text()))
            m_answered.insert(connection.text());
    }
}

void Outages::tryNow(const ConnectionId &connection)
{
    if (const auto outage = m_outages.find(connection.text()); outage != m_outages.end())
        outage->notBefore = m_clock->now();
}

QDateTime Outages::restsUntil(const StoredTemplate &integration) const
{
    const QDateTime now = m_clock->now();
    QDateTime until;
    for (const ConnectionId &connection : {integration.source, integration.target}) {
        const QDateTime notBefore = m_outages.value(connection.text()).notBefore;
        const bool longest = notBefore.isValid() && notBefore > now.addSecs(3600); // the clock was set back
        if (notBefore.isValid() && notBefore > now && !longest && (!until.isValid() || notBefore > until))
            until = notBefore;
    }
    return until;
}

} // namespace Waybill
