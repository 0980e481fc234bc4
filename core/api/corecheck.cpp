#include "core/api/synccore.h"

#include "core/base/words.h"
#include "core/model/json.h"

namespace Waybill {

using namespace Qt::Literals::StringLiterals;

QCoro::Task<Result<QList<CheckStep>>> SyncCore::check()
{
    QList<CheckStep> steps;
    steps.append({u"Database"_s, true, Said::tr("open in %1").arg(m_options.server ? m_options.server->name() : m_options.dataFolder), {}});
    const QDateTime now = m_clock->now();
    steps.append({u"Clock"_s, now.date().year() >= 2024, now.toString(Qt::ISODate),
                  now.date().year() >= 2024 ? QString() : Said::tr("Set this computer's clock; due times and sign-ins depend on it.")});
    const auto apart = clockTrouble();
    if (!apart)
        co_return apart.error();
    if (!apart->isEmpty())
        steps.append({u"Clock"_s, false, *apart, {}});
    const auto all = m_stores->connections.list();
    if (!all)
        co_return all.error();
    for (const Connection &connection : *all) {
        auto testing = testConnection(connection.name);
        const auto who = co_await testing;
        if (!who) {
            steps.append({connection.name, false, who.error().message, {}});
            continue;
        }
        for (const CheckStep &step : who->steps)
            steps.append({connection.name + u": "_s + step.name, step.passed, step.text, step.askAdmin});
    }
    const auto templates = m_stores->templates.list();
    if (!templates)
        co_return templates.error();
    for (const StoredTemplate &integration : *templates) {
        auto preparing = context(integration, {});
        const auto prepared = co_await preparing;
        if (!prepared) {
            steps.append({integration.name, false, prepared.error().message, {}});
            continue;
        }
        const auto target = (*prepared)->target;
        auto asking = target->schema(true);
        const auto schema = co_await asking;
        if (!schema) {
            steps.append({integration.name, false, schema.error().message, {}});
            continue;
        }
        const auto findings = lint((*prepared)->mapping, *schema);
        for (const LintFinding &finding : findings)
            steps.append({integration.name, !finding.error, finding.text, {}});
        if (findings.isEmpty())
            steps.append({integration.name, true, Said::tr("its mapping fits %1").arg((*prepared)->targetSays().name), {}});
        if (!integration.blockedReason.isEmpty())
            steps.append({integration.name, false, integration.blockedReason, {}});
    }
    co_return steps;
}

} // namespace Waybill
