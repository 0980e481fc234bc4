#include "core/secrets/secretstore.h"

#include "core/base/words.h"

#include <QPointer>

namespace Waybill {

using namespace Qt::Literals::StringLiterals;

QCoro::Task<Result<Done>> SecretStore::removeAll(ConnectionId connection)
{
    const QPointer<SecretStore> guard(this);
    const auto known = co_await keys(connection);
    if (!known)
        co_return known.error();
    for (const QString &key : *known) {
        if (!guard)
            co_return Error{ErrorKind::Cancelled, Said::tr("Removing the secrets was interrupted."), {}};
        const auto removed = co_await remove(connection, key);
        if (!removed)
            co_return removed.error();
    }
    co_return Done{};
}

Result<Done> checkSecretName(const ConnectionId &connection, const QString &key)
{
    if (connection.isEmpty() || key.isEmpty())
        return Error{ErrorKind::Usage, Said::tr("A secret belongs to a connection and has a name; one of them is missing."), {}};
    return Done{};
}

Error noSuchSecret(const ConnectionId &connection, const QString &key)
{
    return {ErrorKind::NotFound, Said::tr("The secret “%1” is not stored for this connection. Enter it again.").arg(key),
            u"connection %1"_s.arg(connection.text())};
}

} // namespace Waybill
