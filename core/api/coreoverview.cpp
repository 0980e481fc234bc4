#include "core/api/synccore.h"

#include <QScopedValueRollback>

namespace Waybill {

QCoro::Task<Result<Overview>> SyncCore::overview(QDateTime dayBegan)
{
    co_return OverviewView(*m_stores).overview(dayBegan);
}

QCoro::Task<Result<ProgramState>> SyncCore::programState()
{
    auto state = OverviewView(*m_stores).state(m_clock->now());
    if (state)
        state->running = m_passUnderWay;
    co_return state;
}

QCoro::Task<Result<QList<OrderHit>>> SyncCore::searchOrders(QString piece, int limit)
{
    co_return m_stores->overview.find(piece, limit);
}

QCoro::Task<Result<Done>> SyncCore::syncNow()
{
    if (!m_lock)
        co_return Error{ErrorKind::Busy, QStringLiteral("Another Waybill holds this data folder; this one may only read."), {}};
    if (m_syncingNow)
        co_return Done{}; // the run that is under way is the one that was asked for
    const QScopedValueRollback<bool> once(m_syncingNow, true);
    const auto all = m_stores->templates.list();
    if (!all)
        co_return all.error();
    for (const StoredTemplate &each : *all) {
        if (!isOn(each))
            continue;
        if (const auto asked = m_stores->due.askAll(each.id, m_options.person); !asked)
            co_return asked;
    }
    if (m_passUnderWay) { // by schedule: what was asked for follows it at once
        if (m_scheduler)
            m_scheduler->wake();
        co_return Done{};
    }
    RunRequest request;
    request.cause = RunCause::Person;
    for (const StoredTemplate &each : *all) {
        if (!isOn(each))
            continue;
        auto going = sync(each.id.text(), request);
        const auto summary = co_await going;
        if (!summary)
            co_return summary.error();
        if (summary->stopped && summary->stopped->kind == ErrorKind::Cancelled)
            co_return Done{}; // a person stopped it: the other templates as well
        if (summary->stopped)
            co_return *summary->stopped;
    }
    co_return Done{};
}

QCoro::Task<Result<Done>> SyncCore::lookAgain(QStringList numbers)
{
    auto asking = retry(numbers);
    const auto asked = co_await asking;
    if (!asked)
        co_return asked.error();
    if (m_passUnderWay) {
        if (m_scheduler)
            m_scheduler->wake();
        co_return Done{};
    }
    const auto all = m_stores->templates.list();
    if (!all)
        co_return all.error();
    RunRequest request;
    request.cause = RunCause::Person;
    request.orders = numbers;
    for (const StoredTemplate &each : *all) {
        if (!isOn(each))
            continue;
        auto going = sync(each.id.text(), request);
        const auto summary = co_await going;
        if (!summary)
            co_return summary.error();
        if (summary->stopped)
            co_return *summary->stopped;
    }
    co_return Done{};
}

QCoro::Task<Result<Done>> SyncCore::answerStatus(QString templateNameOrId, QString words, Stage stage, QStringList orders)
{
    const QStringList each = words.split(u'\n', Qt::SkipEmptyParts);
    for (const QString &word : each) {
        auto mapping = mapStatus(templateNameOrId, word, stage);
        const auto mapped = co_await mapping;
        if (!mapped)
            co_return mapped;
    }
    auto looking = lookAgain(orders);
    co_return co_await looking;
}

QCoro::Task<Result<Done>> SyncCore::stopPass()
{
    if (m_running)
        m_running->stop = true;
    co_return Done{};
}

QCoro::Task<Result<Done>> SyncCore::pauseAll(QDateTime until)
{
    const NewsAtEnd news(this, int(News::Templates));
    const auto all = m_stores->templates.list();
    if (!all)
        co_return all.error();
    Transaction tx(*m_stores->database);
    for (const StoredTemplate &each : *all) {
        if (!isOn(each))
            continue;
        if (const auto paused = m_stores->templates.pause(each.id, until); !paused)
            co_return paused;
    }
    co_return tx.commit();
}

QCoro::Task<Result<Done>> SyncCore::resumeAll()
{
    const NewsAtEnd news(this, int(News::Templates));
    const auto all = m_stores->templates.list();
    if (!all)
        co_return all.error();
    Transaction tx(*m_stores->database);
    for (const StoredTemplate &each : *all) {
        if (!each.paused)
            continue;
        if (const auto resumed = m_stores->templates.resume(each.id); !resumed)
            co_return resumed;
    }
    const auto committed = tx.commit();
    if (committed && m_scheduler)
        m_scheduler->wake();
    co_return committed;
}

QCoro::Task<Result<QList<Notification>>> SyncCore::unreadNotifications()
{
    constexpr int most = 200;
    const auto settings = engineSettings();
    if (!settings)
        co_return settings.error();
    if (!settings->notifyScreen)
        co_return QList<Notification>();
    co_return m_stores->notifications.unread(most);
}

QCoro::Task<Result<Done>> SyncCore::markNotificationsRead(QList<qint64> ids)
{
    Transaction tx(*m_stores->database);
    for (const qint64 id : ids) {
        if (const auto read = m_stores->notifications.markRead(id, m_clock->now()); !read)
            co_return read;
    }
    co_return tx.commit();
}

} // namespace Waybill
