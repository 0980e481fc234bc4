#include "core/api/synccore.h"

#include "core/base/words.h"

namespace Waybill {

using namespace Qt::Literals::StringLiterals;

namespace {

QJsonObject audited(const StoredTemplate &stored)
{
    return {{u"name"_s, stored.name}, {u"schedule"_s, stored.schedule}, {u"scope"_s, stored.scope}, {u"options"_s, stored.options}};
}

std::optional<Error> problemOf(const TemplateSettings &settings)
{
    if (settings.name.trimmed().isEmpty())
        return Error{ErrorKind::Usage, Said::tr("A template needs a name."), {}, u"name"_s};
    const qint64 every = settings.frame.every.count();
    if (settings.frame.frequency == PollFrequency::Custom && (every < TemplateSettings::leastMinutes || every > TemplateSettings::mostMinutes))
        return Error{ErrorKind::Usage, Said::tr("The frequency is 5 minutes to 7 days."), {}, u"everyMinutes"_s};
    if (settings.options.quiet == QuietChoice::Own && settings.options.quietFrom == settings.options.quietUntil)
        return Error{ErrorKind::Usage, Said::tr("Quiet hours that begin and end at the same time never hold."), {}, u"quietUntil"_s};
    return std::nullopt;
}

} // namespace

QCoro::Task<Result<TemplateSettings>> SyncCore::templateSettings(QString nameOrId)
{
    const auto stored = findTemplate(nameOrId);
    if (!stored)
        co_return stored.error();
    co_return TemplateSettings{stored->name, frameFromJson(stored->schedule), scopeFromJson(stored->scope),
                               TemplateOptions::fromJson(stored->options)};
}

QCoro::Task<Result<Done>> SyncCore::saveTemplateSettings(QString nameOrId, TemplateSettings settings)
{
    const NewsAtEnd news(this, News::Templates | News::Orders);
    const auto stored = findTemplate(nameOrId);
    if (!stored)
        co_return stored.error();
    if (const auto problem = problemOf(settings))
        co_return *problem;
    const QDateTime now = m_clock->now();
    StoredTemplate changed = *stored;
    changed.name = settings.name.trimmed();
    changed.schedule = frameToJson(settings.frame, stored->schedule);
    changed.scope = scopeToJson(settings.scope);
    changed.options = settings.options.toJson();
    const auto before = audited(*stored);
    const auto after = audited(changed);
    if (after == before)
        co_return Done{};
    Transaction tx(*m_stores->database);
    if (const auto saved = m_stores->templates.save(changed, now); !saved)
        co_return saved;
    if (changed.schedule != stored->schedule || changed.scope != stored->scope) {
        if (const auto forward = m_stores->due.bringForward(stored->id, now); !forward)
            co_return forward;
    }
    if (const auto kept = keepAudit({.what = u"template"_s, .subject = stored->name, .from = before, .to = after}); !kept)
        co_return kept;
    const auto committed = tx.commit();
    if (committed && m_scheduler)
        m_scheduler->wake();
    co_return committed;
}

} // namespace Waybill
