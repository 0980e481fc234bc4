#include "app/desktop/sampleworld.h"

#include "app/composition/composition.h"
#include "core/api/ask.h"

namespace Waybill {

using namespace Qt::Literals::StringLiterals;

SampleWorld::SampleWorld(QObject *parent)
    : QObject(parent)
{
}

Result<Done> SampleWorld::begin()
{
    if (const auto begun = m_story.begin(u"week"_s); !begun)
        return begun;
    const QList<NewConnection> accounts = m_story.accounts();
    for (const NewConnection &account : accounts) {
        const auto added = service().ask<Result<ConnectionId>>([account](SyncCore &core) { return core.addConnection(account); }).result();
        if (!added)
            return added.error();
    }
    return Done{};
}

void SampleWorld::play(int steps)
{
    const auto file = recommendedTemplate(u"tdsynnex"_s, u"autotask"_s);
    if (!file)
        return fail(file.error());
    const NewTemplate entry{Headless::SandboxStory::templateName(), u"TD SYNNEX"_s, u"Autotask"_s, {}, *file};
    ask<Result<TemplateId>>(service(), this, [entry](SyncCore &core) { return core.importTemplate(entry); },
                            [this, steps](const Result<TemplateId> &id) { id ? switchOn(steps) : fail(id.error()); });
}

void SampleWorld::switchOn(int steps)
{
    const QString name = Headless::SandboxStory::templateName();
    const QStringList numbers = m_story.ordersToAdopt();
    ask<Result<Done>>(service(), this, [name](SyncCore &core) { return core.enable(name, true); },
                      [this](const Result<Done> &done) {
                          if (!done)
                              fail(done.error());
                      });
    ask<Result<Done>>(service(), this, [name, numbers](SyncCore &core) { return core.adopt(name, numbers); },
                      [this, steps](const Result<Done> &done) { done ? moveOn(step() * steps) : fail(done.error()); });
}

void SampleWorld::moveOn(std::chrono::seconds by)
{
    const bool moving = isMoving();
    m_left += int(by / step());
    Q_EMIT moved();
    if (!moving)
        nextStep();
}

void SampleWorld::nextStep()
{
    if (m_left <= 0 || atEnd()) {
        m_left = 0;
        Q_EMIT moved();
        return;
    }
    const auto by = step();
    m_story.sandbox().world().advanceBy(by);
    ask<Result<Done>>(service(), this, [by](SyncCore &core) { return core.advanceClock(by); }, [](const Result<Done> &) {});
    ask<Result<QList<StoredTemplate>>>(service(), this, [](SyncCore &core) { return core.templates(); },
                                       [this](const Result<QList<StoredTemplate>> &all) {
                                           if (!all)
                                               return fail(all.error());
                                           QStringList on;
                                           for (const StoredTemplate &each : *all) {
                                               const bool isOn = each.state == TemplateState::Live || each.state == TemplateState::Trial;
                                               if (isOn && !each.paused)
                                                   on.append(each.id.text());
                                           }
                                           runTemplates(on);
                                       });
}

void SampleWorld::runTemplates(const QStringList &ids)
{
    if (ids.isEmpty()) {
        --m_left;
        Q_EMIT moved();
        return nextStep();
    }
    const QString id = ids.first();
    ask<Result<RunSummary>>(service(), this, [id](SyncCore &core) { return core.sync(id, {}); },
                            [this, ids](const Result<RunSummary> &summary) {
                                if (!summary && summary.error().kind != ErrorKind::Busy)
                                    return fail(summary.error());
                                if (summary && summary->stopped)
                                    Q_EMIT troubled(*summary->stopped);
                                runTemplates(ids.mid(1));
                            });
}

void SampleWorld::fail(const Error &error)
{
    m_left = 0;
    Q_EMIT troubled(error);
    Q_EMIT moved();
}

} // namespace Waybill
