#include "core/secrets/keychainsecretstore.h"

#include "core/secrets/keychaincall.h"

#include <QCoroSignal>
#include <QJsonArray>
#include <QJsonDocument>
#include <QPointer>

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

std::shared_ptr<KeychainCall> started(QKeychain::Job *job, std::chrono::milliseconds timeLimit)
{
    // deleteLater: we are resumed inside its own signal.
    return {new KeychainCall(job, timeLimit), [](KeychainCall *call) { call->deleteLater(); }};
}

QCoro::Task<Result<Done>> ended(std::shared_ptr<KeychainCall> call)
{
    if (!call->isOver())
        co_await qCoro(call.get(), &KeychainCall::over);
    co_return call->outcome();
}

Error interrupted()
{
    return {ErrorKind::Cancelled, u"Asking the keychain was interrupted."_s, {}};
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
    auto *job = new QKeychain::ReadPasswordJob(m_service);
    job->setKey(name);
    const auto call = started(job, m_timeLimit);
    const auto outcome = co_await ended(call);
    if (!outcome)
        co_return outcome.error();
    co_return call->text();
}

QCoro::Task<Result<Done>> KeychainSecretStore::writeEntry(QString name, QString value)
{
    auto *job = new QKeychain::WritePasswordJob(m_service);
    job->setKey(name);
    job->setTextData(value);
    const auto call = started(job, m_timeLimit);
    const auto outcome = co_await ended(call);
    co_return outcome;
}

QCoro::Task<Result<Done>> KeychainSecretStore::removeEntry(QString name)
{
    auto *job = new QKeychain::DeletePasswordJob(m_service);
    job->setKey(name);
    const auto call = started(job, m_timeLimit);
    const auto outcome = co_await ended(call);
    if (!outcome && outcome.error().kind != ErrorKind::NotFound)
        co_return outcome.error();
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
        co_return Error{ErrorKind::Usage, u"An empty secret is not stored."_s, {}};
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
