#pragma once

#include "core/base/clock.h"
#include "core/engine/housekeeping.h"
#include "core/engine/outages.h"
#include "core/engine/run.h"
#include "core/store/stores.h"

#include <QCoroTask>
#include <QObject>

#include <functional>
#include <memory>

class QThread;

namespace Waybill {

/// Lets due templates run by themselves (semantics 12), beside each other, so that a slow or broken connection holds up nobody
/// else; each has one pass at a time. Lives in the core thread.
///
/// - A connection that has not answered yet in this program, or not since it was down, is tried by one template; the others on
///   it follow when it has answered: a wrong password is sent once, not by each of them.
/// - It looks at most once a minute, earlier if an order's turn comes earlier; an order a person asked for, here or in
///   another process on the same data, is seen at the next look.
/// - Turns are wall-clock instants in the database: after sleep or a clock jump everything overdue is one pass, not many; a
///   clock that was set back brings every later turn forward, once.
/// - Once a day it keeps house, between the passes' steps; the daily backup is made by a thread of its own.
/// - A paused template waits for its time; one whose connection is down waits for the connection's (Outages); any other pass
///   that could not do its work is tried again after 1, 5, 15, then every 60 minutes.
class Scheduler : public QObject
{
    Q_OBJECT
public:
    using Runner = std::function<QCoro::Task<Result<RunSummary>>(TemplateId integration, RunRequest request)>;

    Scheduler(std::shared_ptr<Stores> stores, Clock *clock, std::chrono::minutes discoveryEvery, Runner runner, std::shared_ptr<Outages> outages);
    /// Waits for a backup under way.
    ~Scheduler() override;

    void start();
    /// No further pass begins; the one under way is the caller's to stop.
    void stop();
    /// Looks now instead of at the next turn.
    void wake();

Q_SIGNALS:
    void passEnded(const Waybill::RunSummary &summary);
    void troubled(const QString &words);

private:
    struct Trouble
    {
        int failures = 0;
        QDateTime notBefore;
    };

    void look();
    /// What is to run now, in order of urgency: asked for by a person first.
    Result<QList<StoredTemplate>> dueTemplates(QDateTime *next);
    /// Another template is just finding out whether one of these connections answers.
    bool mustWaitForOther(const StoredTemplate &integration) const;
    void housekeep();
    /// A slice of it; the next one after whatever waits.
    void keepHouse();
    void beginBackup();
    QCoro::Task<void> runOne(StoredTemplate integration);
    /// What an ended pass means for the template's next turn.
    void judge(const TemplateId &integration, const Result<RunSummary> &summary);
    /// When the template may run, unless that is now.
    QDateTime waitsUntil(const StoredTemplate &integration, const QDateTime &now) const;
    void noticeClockSetBack();
    void sleepUntil(const QDateTime &next);

    std::shared_ptr<Stores> m_stores;
    Clock *m_clock;
    std::chrono::minutes m_discoveryEvery;
    Runner m_runner;
    std::shared_ptr<Outages> m_outages;
    QHash<QString, Trouble> m_troubles;
    QDateTime m_keptHouseAt;
    std::unique_ptr<Housekeeping> m_house; ///< under way
    std::unique_ptr<QThread> m_backup;     ///< the daily one, under way
    QDateTime m_wallSeen;                  ///< at the last look
    std::chrono::milliseconds m_seenAt{0}; ///< the same by the monotonic clock
    QHash<QString, StoredTemplate> m_running; ///< passes begun here and not ended
    bool m_moved = false;                  ///< a pass since the last look did something
    quint64 m_sleep = 0; ///< only the latest sleep wakes us
    bool m_on = false;
    bool m_looking = false; ///< a pass that ends at once would look inside a look
};

} // namespace Waybill
