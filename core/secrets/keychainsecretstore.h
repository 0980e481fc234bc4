#pragma once

#include "core/secrets/secretstore.h"

#include <chrono>

namespace Waybill {

/// The system's keychain. Entries are "<connection>/<key>" of one service; a list of its keys stands beside them, because
/// keychains do not list. No insecure fallback: a keychain that is locked or missing is said so.
/// May be used in any thread with an event loop; the jobs themselves run in a thread of their own (KeychainCall).
class KeychainSecretStore final : public SecretStore
{
    Q_OBJECT
public:
    /// @param service    entries of another service are not seen (tests)
    /// @param timeLimit  of each call: an unlock prompt may never be answered
    explicit KeychainSecretStore(QString service = QStringLiteral("waybill"),
                                 std::chrono::milliseconds timeLimit = std::chrono::seconds(30), QObject *parent = nullptr);

    QCoro::Task<Result<QString>> read(ConnectionId connection, QString key) override;
    QCoro::Task<Result<Done>> write(ConnectionId connection, QString key, QString value) override;
    QCoro::Task<Result<Done>> remove(ConnectionId connection, QString key) override;
    QCoro::Task<Result<QStringList>> keys(ConnectionId connection) override;

private:
    QCoro::Task<Result<QString>> readEntry(QString name);
    QCoro::Task<Result<Done>> writeEntry(QString name, QString value);
    QCoro::Task<Result<Done>> removeEntry(QString name);
    QCoro::Task<Result<Done>> proveOpen();
    QCoro::Task<Result<Done>> keepKeys(ConnectionId connection, QStringList keys);

    QString m_service;
    std::chrono::milliseconds m_timeLimit;
};

} // namespace Waybill
