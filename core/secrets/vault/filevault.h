#pragma once

#include "core/secrets/secretstore.h"
#include "core/secrets/vault/sealing.h"

namespace Waybill {

/// Secrets in one encrypted file, for servers without a keychain. Everything in it is sealed by one key phrase (Argon2id,
/// XChaCha20-Poly1305). The file belongs to its owner alone (0600), or it is refused. Each change is written whole beside it
/// and then takes its place; two programs that change it wait for each other, and each reads what the other wrote.
///
/// Further errors than any store's, all Secret and with the file's name: no such file, another key, damaged, readable by
/// others. A damaged file is never written over.
class FileVault final : public SecretStore
{
    Q_OBJECT
public:
    /// Makes an empty vault; refused where a file stands already. The phrase has at least 12 characters.
    static Result<Done> create(const QString &path, const QByteArray &phrase, const Vault::Effort &effort = {});
    /// Opens an existing one. The phrase is not kept, only what was made of it.
    static Result<std::unique_ptr<FileVault>> open(const QString &path, const QByteArray &phrase);

    QCoro::Task<Result<QString>> read(ConnectionId connection, QString key) override;
    QCoro::Task<Result<Done>> write(ConnectionId connection, QString key, QString value) override;
    QCoro::Task<Result<Done>> remove(ConnectionId connection, QString key) override;
    QCoro::Task<Result<QStringList>> keys(ConnectionId connection) override;

    /// Names, never values: connection to the keys it has.
    Result<QMap<ConnectionId, QStringList>> list() const;
    /// Seals everything anew by another phrase. Programs that have the vault open must be started again.
    Result<Done> rekey(const QByteArray &phrase);

private:
    FileVault(QString path, std::shared_ptr<const Vault::Keys> keys);

    Result<Vault::Content> content() const;
    Result<Done> change(const std::function<void(Vault::Content &)> &edit);

    QString m_path;
    std::shared_ptr<const Vault::Keys> m_keys;
};

} // namespace Waybill
