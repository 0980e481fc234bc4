#include "core/secrets/vault/filevault.h"

#include "core/base/words.h"

#include <QFile>
#include <QFileInfo>
#include <QLockFile>
#include <QSaveFile>

namespace Waybill {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype shortestPhrase = 12;
constexpr int lockMilliseconds = 10'000;
constexpr QFileDevice::Permissions ownerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
constexpr QFileDevice::Permissions others = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ExeGroup | QFileDevice::ReadOther
    | QFileDevice::WriteOther | QFileDevice::ExeOther;

Error told(const QString &path, const Error &error)
{
    return {error.kind == ErrorKind::Usage ? ErrorKind::Usage : ErrorKind::Secret, u"%1: %2"_s.arg(path, error.message), error.detail};
}

Error told(const QString &path, const QString &text)
{
    return {ErrorKind::Secret, u"%1: %2"_s.arg(path, text), {}};
}

Result<QByteArray> bytesOf(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return told(path, Said::tr("There is no vault. \"waybillctl vault create\" makes one."));
#ifndef Q_OS_WIN
    if (info.permissions() & others)
        return told(path, Said::tr("Others on this machine may read or change the vault. Close it to them: chmod 600 \"%1\"").arg(path));
#endif
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return told(path, Said::tr("The vault cannot be read: %1.").arg(file.errorString()));
    return file.readAll();
}

Result<Done> put(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    const bool written = file.open(QIODevice::WriteOnly) && file.setPermissions(ownerOnly) && file.write(bytes) == bytes.size() && file.commit();
    if (!written)
        return told(path, Said::tr("The vault cannot be written: %1. Nothing was changed.").arg(file.errorString()));
    return Done{};
}

Result<Done> checkPhrase(const QString &path, const QByteArray &phrase)
{
    if (QString::fromUtf8(phrase).size() < shortestPhrase)
        return Error{ErrorKind::Usage, Said::tr("%1: The key of a vault has at least %2 characters.").arg(path).arg(shortestPhrase), {}};
    return Done{};
}

} // namespace

FileVault::FileVault(QString path, std::shared_ptr<const Vault::Keys> keys)
    : SecretStore(nullptr)
    , m_path(std::move(path))
    , m_keys(std::move(keys))
{
}

Result<Done> FileVault::create(const QString &path, const QByteArray &phrase, const Vault::Effort &effort)
{
    if (const auto fits = checkPhrase(path, phrase); !fits)
        return fits;
    if (QFileInfo::exists(path))
        return Error{ErrorKind::Usage, Said::tr("%1: There is a file already; it is not written over.").arg(path), {}};
    const auto keys = Vault::deriveKeys(phrase, Vault::freshSalt(), effort);
    if (!keys)
        return told(path, keys.error());
    return put(path, Vault::seal({}, **keys));
}

Result<std::unique_ptr<FileVault>> FileVault::open(const QString &path, const QByteArray &phrase)
{
    const auto bytes = bytesOf(path);
    if (!bytes)
        return bytes.error();
    const auto header = Vault::readHeader(*bytes);
    if (!header)
        return told(path, header.error());
    const auto keys = Vault::deriveKeys(phrase, header->salt, header->effort);
    if (!keys)
        return told(path, keys.error());
    if (const auto content = Vault::open(*bytes, **keys); !content)
        return told(path, content.error());
    return std::unique_ptr<FileVault>(new FileVault(path, *keys));
}

Result<Vault::Content> FileVault::content() const
{
    const auto bytes = bytesOf(m_path);
    if (!bytes)
        return bytes.error();
    auto content = Vault::open(*bytes, *m_keys);
    if (!content)
        return told(m_path, content.error());
    return content;
}

Result<Done> FileVault::change(const std::function<void(Vault::Content &)> &edit)
{
    QLockFile lock(m_path + u".lock"_s);
    if (!lock.tryLock(lockMilliseconds))
        return told(m_path, Said::tr("Another program has been changing the vault for 10 seconds. Nothing was changed."));
    auto all = content();
    if (!all)
        return all.error();
    edit(*all);
    return put(m_path, Vault::seal(*all, *m_keys));
}

QCoro::Task<Result<QString>> FileVault::read(ConnectionId connection, QString key)
{
    const auto named = checkSecretName(connection, key);
    if (!named)
        co_return named.error();
    const auto all = content();
    if (!all)
        co_return all.error();
    const auto secrets = all->value(connection.text());
    if (!secrets.contains(key))
        co_return noSuchSecret(connection, key);
    co_return secrets.value(key);
}

QCoro::Task<Result<Done>> FileVault::write(ConnectionId connection, QString key, QString value)
{
    const auto named = checkSecretName(connection, key);
    if (!named)
        co_return named.error();
    if (value.isEmpty())
        co_return Error{ErrorKind::Usage, Said::tr("An empty secret is not stored."), {}};
    co_return change([&](Vault::Content &all) { all[connection.text()].insert(key, value); });
}

QCoro::Task<Result<Done>> FileVault::remove(ConnectionId connection, QString key)
{
    const auto named = checkSecretName(connection, key);
    if (!named)
        co_return named.error();
    co_return change([&](Vault::Content &all) {
        all[connection.text()].remove(key);
        if (all.value(connection.text()).isEmpty())
            all.remove(connection.text());
    });
}

QCoro::Task<Result<QStringList>> FileVault::keys(ConnectionId connection)
{
    const auto all = content();
    if (!all)
        co_return all.error();
    co_return all->value(connection.text()).keys();
}

Result<QMap<ConnectionId, QStringList>> FileVault::list() const
{
    const auto all = content();
    if (!all)
        return all.error();
    QMap<ConnectionId, QStringList> names;
    for (auto each = all->cbegin(); each != all->cend(); ++each)
        names.insert(ConnectionId(each.key()), each->keys());
    return names;
}

Result<Done> FileVault::rekey(const QByteArray &phrase)
{
    if (const auto fits = checkPhrase(m_path, phrase); !fits)
        return fits;
    const auto fresh = Vault::deriveKeys(phrase, Vault::freshSalt(), m_keys->effort);
    if (!fresh)
        return told(m_path, fresh.error());
    QLockFile lock(m_path + u".lock"_s);
    if (!lock.tryLock(lockMilliseconds))
        return told(m_path, Said::tr("Another program has been changing the vault for 10 seconds. Nothing was changed."));
    const auto all = content();
    if (!all)
        return all.error();
    if (const auto written = put(m_path, Vault::seal(*all, **fresh)); !written)
        return written;
    m_keys = *fresh;
    return Done{};
}

} // namespace Waybill
