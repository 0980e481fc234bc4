#include "core/secrets/keychaincall.h"

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
        return Error{ErrorKind::NotFound, u"The keychain has no such entry."_s, job.errorString()};
    case QKeychain::AccessDeniedByUser:
        return unavailable(u"Access to the keychain was declined. Unlock it, then try again."_s, job.errorString());
    case QKeychain::AccessDenied:
        return unavailable(u"The keychain does not let Waybill in. Unlock it, then try again."_s, job.errorString());
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
        return unavailable(u"This computer has no keychain. Start one (GNOME Keyring, KWallet), or hand the secrets over for "
                           "each call."_s, job.errorString());
    case QKeychain::CouldNotDeleteEntry:
        return unavailable(u"The keychain did not remove the entry."_s, job.errorString());
    case QKeychain::OtherError:
        break; // locked, or no session to ask: the library does not tell them apart
    }
    return unavailable(u"The keychain is locked or cannot be reached. Unlock it, then try again."_s, job.errorString());
}

} // namespace

KeychainCall::KeychainCall(QKeychain::Job *job, std::chrono::milliseconds timeLimit)
{
    job->setAutoDelete(true);
    job->setInsecureFallback(false);
    connect(job, &QKeychain::Job::finished, this, &KeychainCall::finish);
    QTimer::singleShot(timeLimit, this, [this, timeLimit] {
        const auto seconds = std::chrono::duration_cast<std::chrono::seconds>(timeLimit).count();
        end(unavailable(u"The keychain did not answer within %1 s. Unlock it, then try again."_s.arg(seconds), {}));
    });
    job->start(); // may finish before it returns
}

void KeychainCall::finish(QKeychain::Job *job)
{
    if (const auto *reading = qobject_cast<QKeychain::ReadPasswordJob *>(job))
        m_text = reading->textData();
    end(outcomeOf(*job));
}

void KeychainCall::end(const Result<Done> &outcome)
{
    if (m_over)
        return;
    m_over = true;
    m_outcome = outcome;
    Q_EMIT over();
}

} // namespace Waybill
