#pragma once

#include "core/base/clock.h"
#include "core/net/gate.h"
#include "core/net/httpclient.h"

#include <QCoroTask>
#include <QObject>

namespace Waybill {

/// What a ServiceNow connection is told. Secrets are read by whoever makes the target.
struct ServiceNowAccess
{
    enum class SignIn {
        Basic,             ///< user and password; switched off on newly made instances
        ClientCredentials, ///< OAuth: client id and secret, acts as the application's user
        AuthorizationCode, ///< OAuth in the browser, once: a refresh token, and a secret if the client is a private one
        Password,          ///< OAuth with user and password
        ApiKey,
    };

    QUrl baseUrl; ///< https://acme.service-now.com
    SignIn signIn = SignIn::Basic;
    QString user;
    QString password;
    QString apiKey;
    QString clientId;
    QString clientSecret;
    QString refreshToken;
    QString zone = QStringLiteral("UTC"); ///< IANA: dates in date/time columns are noon there
    QString orderTable = QStringLiteral("proc_po");
    QString lineTable = QStringLiteral("proc_po_item");
    QString lineNumberColumn; ///< of lines: the supplier's line number; empty: position and part number tell
    QString invoiceTable;     ///< with a row for each invoice; empty: the one labelled "TDS Invoice", if there is one
    QString noteColumn;       ///< journal column of orders for notes; empty: found by its name
};

namespace ServiceNow {

/// The headers that sign a request in. Tokens are asked for once however many requests wait, and 60 s before they end.
class SignIn : public QObject
{
    Q_OBJECT
public:
    SignIn(const ServiceNowAccess &access, Clock &clock, HttpClient &http, QObject *parent = nullptr);
    ~SignIn() override;

    /// `renew`: the token was refused, another one is asked for.
    QCoro::Task<Result<HttpHeaders>> headers(bool renew);
    /// A refused token may be renewed; a refused password may not.
    bool usesTokens() const;
    /// Ends every wait for a token.
    void stop();

private:
    QCoro::Task<Result<Done>> askForToken();
    QByteArray form(bool refresh) const;
    Result<Done> take(const HttpResponse &response);

    ServiceNowAccess m_access;
    Clock &m_clock;
    HttpClient &m_http;
    QString m_token;
    QString m_refresh;
    QDateTime m_until;
    bool m_asking = false;
    QList<std::shared_ptr<Gate>> m_waiting;
    std::optional<Error> m_refused;
};

} // namespace ServiceNow
} // namespace Waybill
