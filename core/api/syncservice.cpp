#include "core/api/syncservice.h"

#include "core/diagnostics/logring.h"

#ifdef WAYBILL_OPENSSL
#include <openssl/crypto.h>
#endif

namespace Waybill {

#ifdef WAYBILL_OPENSSL
namespace {

// QThread::wait() comes back while the thread still frees what libraries keep for each thread. OpenSSL, which Qt's TLS and libpq use, would
// take itself down meanwhile, once main() is over; so it stays until the process is gone. Only who calls OpenSSL first decides that.
[[maybe_unused]] const int openSslStays = OPENSSL_init_crypto(OPENSSL_INIT_NO_ATEXIT, nullptr);

} // namespace
#endif

SyncService::SyncService(CoreOptions options, QObject *parent)
    : QObject(parent)
    , m_core(new SyncCore(std::move(options)))
{
    rememberMessages();
    m_core->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_core, &QObject::deleteLater);
    connect(m_core, &SyncCore::progress, this, &SyncService::progress);
    connect(m_core, &SyncCore::news, this, &SyncService::news);
    connect(m_core, &SyncCore::checkStep, this, &SyncService::checkStep);
    connect(m_core, &SyncCore::browserWanted, this, &SyncService::browserWanted);
    connect(m_core, &SyncCore::lookedUp, this, &SyncService::lookedUp);
    qRegisterMetaType<RunSummary>();
    connect(m_core, &SyncCore::passEnded, this, &SyncService::passEnded);
    connect(m_core, &SyncCore::scheduleTroubled, this, &SyncService::scheduleTroubled);
    m_thread.setObjectName(QStringLiteral("waybill-core"));
    m_thread.start();
}

SyncService::~SyncService()
{
    QMetaObject::invokeMethod(m_core, &SyncCore::stop, Qt::BlockingQueuedConnection);
    // What was stopped still tells how far it came and gives back what it holds.
    bool rests = false;
    for (int look = 0; look < 200 && !rests; ++look) {
        if (look > 0)
            QThread::msleep(10);
        QMetaObject::invokeMethod(m_core, [this, &rests] { rests = m_core->rests() && *m_asked == 0; }, Qt::BlockingQueuedConnection);
    }
    m_thread.quit();
    m_thread.wait();
}

} // namespace Waybill
