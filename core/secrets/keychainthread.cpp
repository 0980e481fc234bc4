#include "core/secrets/keychainthread.h"

#include <QCoreApplication>
#include <QSemaphore>
#include <QThread>

namespace Waybill {

namespace {

QThread *thread = nullptr;

void endThread()
{
    thread->quit();
    if (thread->wait(2'000))
        delete thread;
    thread = nullptr;
}

/// Made in its own thread: nothing is moved between threads.
class KeychainThread : public QThread
{
public:
    void run() override
    {
        QObject inside;
        m_inside = &inside;
        m_ready.release();
        exec();
    }
    QObject *inside()
    {
        start();
        m_ready.acquire();
        return m_inside;
    }

private:
    QObject *m_inside = nullptr;
    QSemaphore m_ready;
};

} // namespace

QObject *keychainThread()
{
    static QObject *inside = [] {
        auto *started = new KeychainThread;
        started->setObjectName(QStringLiteral("keychain"));
        thread = started;
        qAddPostRoutine(endThread);
        return started->inside();
    }();
    return inside;
}

} // namespace Waybill
