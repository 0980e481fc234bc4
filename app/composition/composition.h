#pragma once

#include "core/api/synccore.h"
#include "core/secrets/secretstore.h"

#include <QHash>

namespace Waybill {

/// The one place that names concrete sources and targets.
std::shared_ptr<AdapterFactory> makeAdapterFactory();

/// Secrets that live only as long as this process: the sandbox, tests, and what was given for one call by
/// WAYBILL_SECRET_<connection>_<key> in the environment (upper case, other characters as "_").
class ProcessSecrets final : public SecretSource
{
public:
    QCoro::Task<Result<QMap<QString, QString>>> read(ConnectionId connection, QStringList keys) override;
    QCoro::Task<Result<Done>> write(ConnectionId connection, QMap<QString, QString> secrets) override;
    QCoro::Task<Result<Done>> remove(ConnectionId connection, QStringList keys) override;

private:
    QHash<QString, QMap<QString, QString>> m_secrets;
};

/// Secrets in a store, the system's keychain or a vault; what the environment gives for one call (see ProcessSecrets) comes
/// first.
class StoredSecrets final : public SecretSource
{
public:
    explicit StoredSecrets(std::unique_ptr<SecretStore> store);
    QCoro::Task<Result<QMap<QString, QString>>> read(ConnectionId connection, QStringList keys) override;
    QCoro::Task<Result<Done>> write(ConnectionId connection, QMap<QString, QString> secrets) override;
    QCoro::Task<Result<Done>> remove(ConnectionId connection, QStringList keys) override;

private:
    std::unique_ptr<SecretStore> m_store;
};

} // namespace Waybill
