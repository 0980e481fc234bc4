#include "core/secrets/memorysecretstore.h"

#include "core/base/words.h"

namespace Waybill {

using namespace Qt::Literals::StringLiterals;

QCoro::Task<Result<QString>> MemorySecretStore::read(ConnectionId connection, QString key)
{
    const auto named = checkSecretName(connection, key);
    if (!named)
        co_return named.error();
    const auto secrets = m_secrets.value(connection);
    if (!secrets.contains(key))
        co_return noSuchSecret(connection, key);
    co_return secrets.value(key);
}

QCoro::Task<Result<Done>> MemorySecretStore::write(ConnectionId connection, QString key, QString value)
{
    const auto named = checkSecretName(connection, key);
    if (!named)
        co_return named.error();
    if (value.isEmpty())
        co_return Error{ErrorKind::Usage, Said::tr("An empty secret is not stored."), {}};
    m_secrets[connection].insert(key, value);
    co_return Done{};
}

QCoro::Task<Result<Done>> MemorySecretStore::remove(ConnectionId connection, QString key)
{
    const auto named = checkSecretName(connection, key);
    if (!named)
        co_return named.error();
    m_secrets[connection].remove(key);
    co_return Done{};
}

QCoro::Task<Result<QStringList>> MemorySecretStore::keys(ConnectionId connection)
{
    co_return m_secrets.value(connection).keys();
}

} // namespace Waybill
