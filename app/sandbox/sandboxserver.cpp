#include "app/sandbox/sandboxserver.h"

#include "app/sandbox/control/core.h"

#include <QSemaphore>
#include <QThread>

namespace Waybill::Sandbox {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Builds the core in itself, so that every object lives where it is used.
class CoreThread final : public QThread
{
public:
    explicit CoreThread(std::function<std::unique_ptr<Core>()> make)
        : m_make(std::move(make))
    {
        setObjectName(u"sandbox"_s);
    }
    ~CoreThread() override
    {
        quit();
        wait();
    }

    Result<Done> startAndWait()
    {
        start();
        m_ready.acquire();
        return m_outcome;
    }
    Core *core() const { return m_core; }

protected:
    void run() override
    {
        const std::unique_ptr<Core> core = m_make();
        m_outcome = core->start();
        m_core = core.get();
        m_ready.release();
        if (m_outcome)
            exec();
    }

private:
    std::function<std::unique_ptr<Core>()> m_make;
    QSemaphore m_ready;
    Result<Done> m_outcome;
    Core *m_core = nullptr;
};

} // namespace

class SandboxServer::Private
{
public:
    explicit Private(SandboxOptions given)
        : options(std::move(given))
        , faults(options.seed)
    {
    }

    Core *core() const { return thread ? thread->core() : own.get(); }

    template <typename Work>
    auto ask(Work work) const -> decltype(work(std::declval<Core &>()))
    {
        Core *there = core();
        if (!there || there->thread() == QThread::currentThread())
            return there ? work(*there) : decltype(work(*there)){};
        decltype(work(*there)) answer{};
        QMetaObject::invokeMethod(there, [&] { answer = work(*there); }, Qt::BlockingQueuedConnection);
        return answer;
    }

    SandboxOptions options;
    mutable Journal journal;
    mutable FaultPlan faults;
    EffectHook hook;
    std::function<void()> stopHook;
    std::unique_ptr<Core> own;
    std::unique_ptr<CoreThread> thread;
};

SandboxServer::SandboxServer(SandboxOptions options)
    : d(std::make_unique<Private>(std::move(options)))
{
}

SandboxServer::~SandboxServer()
{
    stop();
}

Result<Done> SandboxServer::start()
{
    stop();
    const auto make = [this] {
        auto core = std::make_unique<Core>(d->options, d->journal, d->faults);
        core->setEffectHook(d->hook);
        if (d->stopHook)
            QObject::connect(core.get(), &Core::stopRequested, core.get(), d->stopHook);
        return core;
    };
    Result<Done> outcome;
    if (d->options.ownThread) {
        d->thread = std::make_unique<CoreThread>(make);
        outcome = d->thread->startAndWait();
    } else {
        d->own = make();
        outcome = d->own->start();
    }
    if (!outcome)
        stop();
    return outcome;
}

void SandboxServer::stop()
{
    d->thread.reset();
    d->own.reset();
}

QUrl SandboxServer::url(const QString &system, int port) const
{
    return d->ask([&](Core &core) { return core.url(system, port); });
}

QUrl SandboxServer::tdsynnexUrl() const
{
    return url(u"tdsynnex"_s);
}

QUrl SandboxServer::autotaskUrl() const
{
    return url(u"autotask"_s);
}

QUrl SandboxServer::controlUrl() const
{
    return d->ask([](Core &core) { return core.controlUrl(); });
}

QJsonObject SandboxServer::connectionDetails() const
{
    return d->ask([](Core &core) { return core.connectionDetails(); });
}

QString SandboxServer::caFile() const
{
    return d->ask([](Core &core) { return core.caFile(); });
}

World &SandboxServer::world() const
{
    return d->core()->world();
}

Journal &SandboxServer::journal() const
{
    return d->journal;
}

FaultPlan &SandboxServer::faults() const
{
    return d->faults;
}

StandIn *SandboxServer::standIn(const QString &system) const
{
    return d->core() ? d->core()->standIn(system) : nullptr;
}

void SandboxServer::run(const std::function<void()> &work) const
{
    d->ask([&](Core &) {
        work();
        return true;
    });
}

Response SandboxServer::edit(const QJsonObject &change) const
{
    return d->ask([&](Core &core) {
        StandIn *standIn = core.standIn(change.value(u"system"_s).toString(u"autotask"_s));
        return standIn ? standIn->edit(change) : Response::text(404, u"no such system"_s);
    });
}

QJsonObject SandboxServer::state(const QString &system) const
{
    return d->ask([&](Core &core) {
        StandIn *standIn = core.standIn(system);
        return standIn ? standIn->state() : QJsonObject();
    });
}

void SandboxServer::setEffectHook(EffectHook hook)
{
    d->hook = std::move(hook);
    d->ask([this](Core &core) {
        core.setEffectHook(d->hook);
        return true;
    });
}

void SandboxServer::setStopHook(std::function<void()> hook)
{
    d->stopHook = std::move(hook);
}

void SandboxServer::releaseHeld()
{
    d->ask([](Core &core) {
        core.releaseHeld();
        return true;
    });
}

} // namespace Waybill::Sandbox
