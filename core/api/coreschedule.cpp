#include "core/api/synccore.h"

#include "core/base/words.h"

namespace Waybill {

QCoro::Task<Result<Done>> SyncCore::startSchedule()
{
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
    co_return m_stores->templates.pause(stored->id, until);
}

QCoro::Task<Result<Done>> SyncCore::resumeTemplate(QString nameOrId)
{
    const NewsAtEnd news(this, int(News::Templates));
    const auto stored = findTemplate(nameOrId);
    if (!stored)
        co_return stored.error();
    const auto resumed = m_stores->templates.resume(stored->id);
    if (resumed && m_scheduler)
        m_scheduler->wake();
    co_return resumed;
}

} // namespace Waybill
