#pragma once

#include "core/base/certificate.h"
#include "core/base/check.h"
#include "core/store/connectionstore.h"

#include <QMap>

#include <optional>

namespace Waybill {

struct Stores;

/// A connection as it stands in a form: new, or changed and not kept yet.
struct ConnectionDraft
{
    ConnectionId id; ///< empty: not stored yet
    QString kind;
    QString name;    ///< empty: the name of the system
    QJsonObject settings;
    QMap<QString, QString> secrets; ///< only those typed now; the others stay as they are
};

/// What trying a connection has shown.
struct ConnectionCheck
{
    WhoAmI who;
    std::optional<CertificateDetails> certificate; ///< seen at the other side; with the problems if it was refused
};

/// A connection as one page shows it.
struct ConnectionDetail
{
    Connection connection;
    QString system;          ///< "Autotask"
    QStringList usedBy;      ///< names of the templates that need it
    qint64 requestsLastHour = 0;
    std::optional<CertificateDetails> certificate; ///< seen last since the program began
};

/// How much of the other side's allowance is used.
struct ConnectionUse
{
    qint64 requestsLastHour = 0;
    double used = -1; ///< 0…1 of the other side's allowance; negative: it does not tell
};

/// Reads connections for screens.
class ConnectionView
{
public:
    explicit ConnectionView(Stores &stores)
        : m_stores(stores)
    {
    }

    /// Without the certificate, which only a live connection knows.
    Result<ConnectionDetail> detail(const Connection &connection, const QString &system, const QDateTime &now);
    /// Names of templates that read from or write to it.
    Result<QStringList> usedBy(const ConnectionId &connection);
    Result<qint64> requestsSince(const ConnectionId &connection, const QDateTime &since);

private:
    Stores &m_stores;
};

} // namespace Waybill
