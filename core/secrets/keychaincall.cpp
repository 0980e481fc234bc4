#include "core/secrets/keychaincall.h"

#include "core/base/words.h"
#include "core/secrets/keychainrelay.h"
#include "core/secrets/keychainthread.h"

#include <QTimer>

#include <qt6keychain/keychain.h>

namespace Waybill {

using namespace Qt::Literals::StringLiterals;

namespace {

Error unavailable(const QString &words, const QString &detail)
{
    return {ErrorKind::Secret, words, detail};
}

Result<Done> outcomeOf(const QKeychain::Job &job)
{
    switch (job.error()) {
    case QKeychain::NoError:
        return Done{};
    case QKeychain::EntryNotFound:
        return Error{ErrorKind::NotFound, Said::tr("The keychain has no such entry."), job.errorString()};
    case QKeychain::AccessDeniedByUser:
        return unavailable(Said::tr("Access to the keychain was declined. Unlock it, then try again."), job.errorString());
    case QKeychain::AccessDenied:
        return unavailable(Said::tr("The keychain does not let Waybill in. Unlock it, then try again."), job.errorString());
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
        return unavailable(Said::tr("This computer has no keychain. Start one (GNOME Keyring, KWallet), or hand the secrets over for "
                           "each call."), job.errorString());
    case QKeychain::CouldNotDeleteEntry:
        return unavailable(Said::tr("The keychain did not remove the entry."), job.errorString());
    case QKeychain::OtherError:
        break; // locked, or no session to ask: the library does not tell them apart
    }
    return unavailable(Said::tr("The keychain is locked or cannot be reached. Unlock it, then try again."), job.errorString());
}

/// Runs in the keychain's thread.
void startJob(QKeychain::Job *job, const std::shared_ptr<KeychainRelay> &relay)
{
    job->setAutoDelete(true);
    job->setInsecureFallback(false);
    QObject::connect(job, &QKeychain::Job::finished, job, [relay](QKeychain::Job *finished) {
        const auto *reading = qobject_cast<QKeychain::ReadPasswordJob *>(finished);
        const QString text = reading ? reading->textData() : QString();
        Q_EMIT relay->answered({outcomeOf(*finished), text});
    });
    job->start(); // may finish before it returns
}

} // namespace

KeychainCall::KeychainCall(std::function<QKeychain::Job *()> makeJob, std::chrono::milliseconds timeLimit)
{
    // The relay carries the answer between the threads; if we are gone by then, the connection is as well.
    auto relay = std::make_shared<KeychainRelay>();
    connect(relay.get(), &KeychainRelay::answered, this, &KeychainCall::end, Qt::QueuedConnection);
    QTimer::singleShot(timeLimit, this, [this, timeLimit] {
        const auto seconds = std::chrono::duration_cast<std::chrono::seconds>(timeLimit).count();
        end({unavailable(Said::tr("The keychain did not answer within %1 s. Unlock it, then try again.").arg(seconds), {}), {}});
    });
    QMetaObject::invokeMethod(keychainThread(), [makeJob = std::move(makeJob), relay] { startJob(makeJob(), relay); });
}

void KeychainCall::end(const KeychainAnswer &answer)
{
    if (m_over)
        return;
    m_over = true;
    m_answer = answer;
    Q_EMIT over();
}

} // namespace Waybill
