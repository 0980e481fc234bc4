#pragma once

#include "core/secrets/secretstore.h"

#include <QMap>

namespace Waybill {

/// Forgets everything when it goes: tests and the sandbox.
class MemorySecretStore : public SecretStore
{
    Q_OBJECT
public:
    using SecretStore::SecretStore;

    QCoro::Task<Result<QString>> read(ConnectionId connection, QString key) override;
    QCoro::Task<Result<Done>> write(ConnectionId connection, QString key, QString value) override;
    QCoro::Task<Result<Done>> remove(ConnectionId connection, QString key) override;
    QCoro::Task<Result<QStringList>> keys(ConnectionId connection) override;

private:
    QMap<ConnectionId, QMap<QString, QString>> m_secrets;
};

} // namespace Waybill
