#include "core/api/synccore.h"

#include "core/base/words.h"

namespace Waybill {

QCoro::Task<Result<Done>> SyncCore::startSchedule()
{
    m_wantsSchedule = true;
    if (!m_writer)
        co_return readsOnly();
    const auto settings = engineSettings();
    if (!settings)
        co_return settings.error();
    m_scheduler = std::make_unique<Scheduler>(m_stores, m_clock.get(), settings->discoveryEvery,
                                              [this](TemplateId integration, RunRequest request) { return sync(integration.text(), request); },
                                              m_outages);
    connect(m_scheduler.get(), &Scheduler::passEnded, this, &SyncCore::passEnded);
    connect(m_scheduler.get(), &Scheduler::troubled, this, &SyncCore::scheduleTroubled);
    m_scheduler->start();
    co_return Done{};
}

QCoro::Task<Result<Done>> SyncCore::pauseTemplate(QString nameOrId, QDateTime until)
{
    const NewsAtEnd news(this, int(News::Templates));
    const auto stored = findTemplate(nameOrId);
    if (!stored)
        co_return stored.error();
    Transaction tx(*m_stores->database);
    if (const auto paused = m_stores->templates.pause(stored->id, until); !paused)
        co_return paused;
    if (const auto kept = keepAudit({.what = u"template"_s, .subject = stored->name, .to = u"paused"_s}); !kept)
        co_return kept;
    co_return tx.commit();
}

QCoro::Task<Result<Done>> SyncCore::resumeTemplate(QString nameOrId)
{
    const NewsAtEnd news(this, int(News::Templates));
    const auto stored = findTemplate(nameOrId);
    if (!stored)
        co_return stored.error();
    Transaction tx(*m_stores->database);
    if (const auto resumed = m_stores->templates.resume(stored->id); !resumed)
        co_return resumed;
    if (const auto kept = keepAudit({.what = u"template"_s, .subject = stored->name, .to = u"resumed"_s}); !kept)
        co_return kept;
    const auto committed = tx.commit();
    if (committed && m_scheduler)
        m_scheduler->wake();
    co_return committed;
}

} // namespace Waybill
