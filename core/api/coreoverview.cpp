#include "core/api/synccore.h"

#include "core/base/words.h"

#include <QScopedValueRollback>

namespace Waybill {

QCoro::Task<Result<Overview>> SyncCore::overview(QDateTime dayBegan)
{
    co_return OverviewView(*m_stores).overview(dayBegan);
}

QCoro::Task<Result<ProgramState>> SyncCore::programState()
{
    auto noticing = noticeRole();
    const auto noticed = co_await noticing;
    if (!noticed)
        co_return noticed.error();
    auto state = m_role == DatabaseRole::None ? Result<ProgramState>(ProgramState{}) : OverviewView(*m_stores).state(m_clock->now());
    if (!state)
        co_return state;
    state->running = !m_underWay.isEmpty();
    state->role = m_role;
    if (const auto &server = m_stores->database->server())
        state->server = server->name();
    if (const auto apart = clockTrouble(); apart)
        state->clockTrouble = *apart;
    co_return state;
}

QCoro::Task<Result<QList<OrderHit>>> SyncCore::searchOrders(QString piece, int limit)
{
    co_return m_stores->overview.find(piece, limit);
}

QCoro::Task<Result<Done>> SyncCore::syncNow()
{
    if (!m_writer)
        co_return readsOnly();
    if (isDesk())
        co_return askWorkers({});
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
    QList<StoredTemplate> idle;
    for (const StoredTemplate &each : *all) {
        if (isOn(each) && !m_underWay.contains(each.id.text()))
            idle.append(each);
    }
    RunRequest request;
    request.cause = RunCause::Person;
    auto going = syncThese(idle, request);
    co_return co_await going;
}

QCoro::Task<Result<Done>> SyncCore::syncThese(QList<StoredTemplate> templates, RunRequest request)
{
    std::vector<QCoro::Task<Result<RunSummary>>> going;
    for (const StoredTemplate &each : std::as_const(templates))
        going.push_back(sync(each.id.text(), request));
    Result<Done> first;
    for (auto &each : going) {
        const auto summary = co_await each;
        const bool cancelled = summary && summary->stopped && summary->stopped->kind == ErrorKind::Cancelled; // a person's wish
        if (first && !summary)
            first = summary.error();
        else if (first && summary->stopped && !cancelled)
            first = *summary->stopped;
    }
    co_return first;
}

QCoro::Task<Result<Done>> SyncCore::lookAgain(QStringList numbers)
{
    auto asking = retry(numbers);
    const auto asked = co_await asking;
    if (!asked)
        co_return asked.error();
    if (isDesk())
        co_return askWorkers(numbers);
    const auto all = m_stores->templates.list();
    if (!all)
        co_return all.error();
    QList<StoredTemplate> idle;
    for (const StoredTemplate &each : *all) {
        if (isOn(each) && !m_underWay.contains(each.id.text()))
            idle.append(each);
    }
    RunRequest request;
    request.cause = RunCause::Person;
    request.orders = numbers;
    auto going = syncThese(idle, request);
    co_return co_await going;
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
    for (const UnderWay &each : std::as_const(m_underWay)) {
        if (each.run)
            each.run->stop = true;
    }
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
        if (const auto kept = keepAudit({.what = u"template"_s, .subject = each.name, .to = u"paused"_s}); !kept)
            co_return kept;
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
        if (const auto kept = keepAudit({.what = u"template"_s, .subject = each.name, .to = u"resumed"_s}); !kept)
            co_return kept;
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
