#pragma once

#include "core/secrets/secretstore.h"

#include <QMap>
#include <QProcessEnvironment>

namespace Waybill {

/// Secrets handed over for one call: from a prompt, a file descriptor, the environment. They are asked first; what they do
/// not hold comes from the store behind them, and what is written goes there.
class GivenSecrets final : public SecretStore
{
    Q_OBJECT
public:
    /// @param behind  may be null: then secrets live as long as this object, and nothing is kept
    explicit GivenSecrets(SecretStore *behind, QObject *parent = nullptr);

    /// An empty key stands for whatever secret of this connection is asked for and not given by name.
    void give(const ConnectionId &connection, const QString &key, const QString &value);
    /// A text is the connection's one secret, or a JSON object of key to value for several.
    Result<Done> giveText(const ConnectionId &connection, const QString &text);
    /// WAYBILL_SECRET_<connection>: its name in capitals, everything but letters and digits as "_". The names of those taken.
    Result<QStringList> takeFrom(const QProcessEnvironment &environment, const QMap<ConnectionId, QString> &names);
    /// Lines `connection=secret` (or one line `secret`, for a single connection), until the end or an empty line; the
    /// descriptor stays open. At most 64 KiB.
    Result<Done> takeFrom(int descriptor, const QMap<ConnectionId, QString> &names);

    QCoro::Task<Result<QString>> read(ConnectionId connection, QString key) override;
    QCoro::Task<Result<Done>> write(ConnectionId connection, QString key, QString value) override;
    QCoro::Task<Result<Done>> remove(ConnectionId connection, QString key) override;
    QCoro::Task<Result<QStringList>> keys(ConnectionId connection) override;

    static QString variableFor(const QString &connectionName);

private:
    QMap<ConnectionId, QMap<QString, QString>> m_given;
    SecretStore *m_behind;
};

} // namespace Waybill
