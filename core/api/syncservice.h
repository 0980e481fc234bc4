#pragma once

#include "core/api/synccore.h"

#include <QFuture>
#include <QPromise>
#include <QThread>

#include <atomic>

namespace Waybill {

/// The only door to the core: calls go in, values come out, the core's thread stays its own.
class SyncService : public QObject
{
    Q_OBJECT
public:
    explicit SyncService(CoreOptions options, QObject *parent = nullptr);
    /// Stops what is under way and waits for the thread.
    ~SyncService() override;

    /// Runs a call in the core thread: `service.ask<Result<Done>>([](SyncCore &core) { return core.open(true); })`.
    /// `call` must not be a coroutine itself; it returns the task of one.
    template<typename T, typename Call>
    QFuture<T> ask(Call call)
    {
        auto promise = std::make_shared<QPromise<T>>();
        promise->start();
        SyncCore *core = m_core;
        ++*m_asked;
        QMetaObject::invokeMethod(core, [core, call, promise, asked = m_asked] { deliver<T>(call(*core), promise, asked); }, Qt::QueuedConnection);
        return promise->future();
    }

Q_SIGNALS:
    void progress(int done, int all);
    void news(int what); ///< News flags
    void checkStep(int attempt, const Waybill::CheckStep &step);
    void browserWanted(int attempt, const QUrl &page);
    void lookedUp(int done, int all);
    void passEnded(const Waybill::RunSummary &summary);
    void scheduleTroubled(const QString &words);

private:
    template<typename T>
    static QCoro::Task<void> deliver(QCoro::Task<T> task, std::shared_ptr<QPromise<T>> promise, std::shared_ptr<std::atomic<int>> asked)
    {
        T value = co_await task;
        --*asked;
        promise->addResult(std::move(value));
        promise->finish();
    }

    QThread m_thread;
    SyncCore *m_core = nullptr;
    const std::shared_ptr<std::atomic<int>> m_asked = std::make_shared<std::atomic<int>>(0); ///< calls without their answer
};

} // namespace Waybill
