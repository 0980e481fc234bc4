#include "core/secrets/keychainsecretstore.h"

#include "core/base/words.h"
#include "core/secrets/keychaincall.h"

#include <QCoroSignal>
#include <QJsonArray>
#include <QJsonDocument>
#include <QPointer>
#include <QScopedPointer>

#include <qt6keychain/keychain.h>

namespace Waybill {

using namespace Qt::Literals::StringLiterals;

namespace {

QString entryOf(const ConnectionId &connection, const QString &key)
{
    return connection.text() + u'/' + key;
}

/// The list of a connection's keys; no key of ours is empty, so it cannot meet one.
QString listOf(const ConnectionId &connection)
{
    return connection.text() + u'/';
}

using JobMaker = std::function<QKeychain::Job *()>;

/// Parameters by value: they outlive the caller's expression.
QCoro::Task<KeychainAnswer> answerOf(JobMaker makeJob, std::chrono::milliseconds timeLimit)
{
    // deleteLater: we are resumed inside its own signal.
    const std::unique_ptr<KeychainCall, QScopedPointerDeleteLater> call(new KeychainCall(std::move(makeJob), timeLimit));
    if (!call->isOver())
        co_await qCoro(call.get(), &KeychainCall::over);
    co_return call->answer();
}

Error interrupted()
{
    return {ErrorKind::Cancelled, Said::tr("Asking the keychain was interrupted."), {}};
}

} // namespace

KeychainSecretStore::KeychainSecretStore(QString service, std::chrono::milliseconds timeLimit, QObject *parent)
    : SecretStore(parent)
    , m_service(std::move(service))
    , m_timeLimit(timeLimit)
{
}

QCoro::Task<Result<QString>> KeychainSecretStore::readEntry(QString name)
{
    const JobMaker makeJob = [service = m_service, name] {
        auto *job = new QKeychain::ReadPasswordJob(service);
        job->setKey(name);
        return job;
    };
    const QPointer<KeychainSecretStore> guard(this);
    const KeychainAnswer answer = co_await answerOf(makeJob, m_timeLimit);
    if (answer.outcome)
        co_return answer.text;
    if (answer.outcome.error().kind != ErrorKind::NotFound)
        co_return answer.outcome.error();
    if (!guard)
        co_return interrupted();
    const auto open = co_await proveOpen();
    if (!open)
        co_return open.error();
    co_return answer.outcome.error();
}

// libsecret says "no such entry" of an entry in a locked keyring whose unlock prompt was dismissed or could not be shown.
// Only a keychain that takes a value is open; a lost login and a locked keychain must not look alike.
QCoro::Task<Result<Done>> KeychainSecretStore::proveOpen()
{
#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)
    const QPointer<KeychainSecretStore> guard(this);
    const QString probe = u"is the keychain open"_s;
    const auto written = co_await writeEntry(probe, u"yes"_s);
    if (!written)
        co_return written.error();
    if (!guard)
        co_return interrupted();
    const auto removed = co_await removeEntry(probe);
    co_return removed;
#else
    co_return Done{};
#endif
}

QCoro::Task<Result<Done>> KeychainSecretStore::writeEntry(QString name, QString value)
{
    const JobMaker makeJob = [service = m_service, name, value] {
        auto *job = new QKeychain::WritePasswordJob(service);
        job->setKey(name);
        job->setTextData(value);
        return job;
    };
    const KeychainAnswer answer = co_await answerOf(makeJob, m_timeLimit);
    co_return answer.outcome;
}

QCoro::Task<Result<Done>> KeychainSecretStore::removeEntry(QString name)
{
    const JobMaker makeJob = [service = m_service, name] {
        auto *job = new QKeychain::DeletePasswordJob(service);
        job->setKey(name);
        return job;
    };
    const KeychainAnswer answer = co_await answerOf(makeJob, m_timeLimit);
    if (!answer.outcome && answer.outcome.error().kind != ErrorKind::NotFound)
        co_return answer.outcome.error();
    co_return Done{};
}

QCoro::Task<Result<QString>> KeychainSecretStore::read(ConnectionId connection, QString key)
{
    const auto named = checkSecretName(connection, key);
    if (!named)
        co_return named.error();
    const auto found = co_await readEntry(entryOf(connection, key));
    if (!found && found.error().kind == ErrorKind::NotFound)
        co_return noSuchSecret(connection, key);
    co_return found;
}

QCoro::Task<Result<QStringList>> KeychainSecretStore::keys(ConnectionId connection)
{
    const auto list = co_await readEntry(listOf(connection));
    if (!list && list.error().kind != ErrorKind::NotFound)
        co_return list.error();
    QStringList keys;
    if (list) {
        for (const QJsonValue key : QJsonDocument::fromJson(list->toUtf8()).array())
            keys += key.toString();
    }
    co_return keys;
}

QCoro::Task<Result<Done>> KeychainSecretStore::keepKeys(ConnectionId connection, QStringList keys)
{
    if (keys.isEmpty()) {
        const auto removed = co_await removeEntry(listOf(connection));
        co_return removed;
    }
    keys.sort();
    const QByteArray list = QJsonDocument(QJsonArray::fromStringList(keys)).toJson(QJsonDocument::Compact);
    const auto kept = co_await writeEntry(listOf(connection), QString::fromUtf8(list));
    co_return kept;
}

QCoro::Task<Result<Done>> KeychainSecretStore::write(ConnectionId connection, QString key, QString value)
{
    const auto named = checkSecretName(connection, key);
    if (!named)
        co_return named.error();
    if (value.isEmpty())
        co_return Error{ErrorKind::Usage, Said::tr("An empty secret is not stored."), {}};
    const QPointer<KeychainSecretStore> guard(this);
    const auto known = co_await keys(connection);
    if (!known)
        co_return known.error();
    if (!guard)
        co_return interrupted();
    if (!known->contains(key)) { // the list first: an entry that is not listed would never be removed
        QStringList more = *known;
        more += key;
        const auto kept = co_await keepKeys(connection, more);
        if (!kept)
            co_return kept.error();
        if (!guard)
            co_return interrupted();
    }
    const auto written = co_await writeEntry(entryOf(connection, key), value);
    co_return written;
}

QCoro::Task<Result<Done>> KeychainSecretStore::remove(ConnectionId connection, QString key)
{
    const auto named = checkSecretName(connection, key);
    if (!named)
        co_return named.error();
    const QPointer<KeychainSecretStore> guard(this);
    const auto removed = co_await removeEntry(entryOf(connection, key));
    if (!removed)
        co_return removed.error();
    if (!guard)
        co_return interrupted();
    const auto known = co_await keys(connection);
    if (!known)
        co_return known.error();
    if (!guard)
        co_return interrupted();
    if (!known->contains(key))
        co_return Done{};
    QStringList fewer = *known;
    fewer.removeAll(key);
    const auto kept = co_await keepKeys(connection, fewer);
    co_return kept;
}

} // namespace Waybill
