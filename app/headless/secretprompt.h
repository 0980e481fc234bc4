#pragma once

#include "app/composition/composition.h"

namespace Waybill::Headless {

/// Asks on the terminal without showing what is typed; empty if there is no terminal or nothing was typed.
QString promptSecret(const QString &label);

/// "key=value" lines from a file descriptor (--secret-fd). Usage error if it cannot be read.
Result<QMap<QString, QString>> secretsFromDescriptor(const QString &number);

/// Secrets of one call: from --secret-fd, from WAYBILL_SECRET_<connection>_<KEY>, from the store (keychain or vault), else
/// asked for on the terminal. A store that is locked or missing is said in words when there is nobody to ask.
class CallSecrets final : public SecretSource
{
public:
    CallSecrets(QMap<QString, QString> given, std::unique_ptr<SecretStore> store)
        : m_given(std::move(given))
        , m_store(std::move(store))
    {
    }

    QCoro::Task<Result<QMap<QString, QString>>> read(ConnectionId connection, QStringList keys) override;
    QCoro::Task<Result<Done>> write(ConnectionId connection, QMap<QString, QString> secrets) override;
    QCoro::Task<Result<Done>> remove(ConnectionId connection, QStringList keys) override;

private:
    QMap<QString, QString> m_given;
    StoredSecrets m_store;
};

} // namespace Waybill::Headless
