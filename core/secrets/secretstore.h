#pragma once

#include "core/base/ids.h"
#include "core/base/result.h"

#include <QCoroTask>
#include <QObject>
#include <QStringList>

namespace Waybill {

/// Where passwords, keys and tokens live: never in the database, settings, logs, exports or command lines.
/// Lives in the thread that uses it. A caller awaits one change of a connection's secrets before the next.
///
/// For whoever adds the next store: one small secret an entry; keys of a connection are known, so that removal is complete;
/// every call ends. Errors: NotFound, there is no such secret; Secret, the store is locked, missing or does not answer,
/// in words, never worked around; Usage, an empty connection, key or value.
class SecretStore : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    virtual QCoro::Task<Result<QString>> read(ConnectionId connection, QString key) = 0;
    virtual QCoro::Task<Result<Done>> write(ConnectionId connection, QString key, QString value) = 0;
    /// Fine if there is none.
    virtual QCoro::Task<Result<Done>> remove(ConnectionId connection, QString key) = 0;
    /// Keys that were written for this connection, sorted.
    virtual QCoro::Task<Result<QStringList>> keys(ConnectionId connection) = 0;

    /// Every secret of the connection.
    QCoro::Task<Result<Done>> removeAll(ConnectionId connection);
};

/// The Usage error for an empty connection, key or value; nothing if all are fine.
Result<Done> checkSecretName(const ConnectionId &connection, const QString &key);
Error noSuchSecret(const ConnectionId &connection, const QString &key);

} // namespace Waybill
