#pragma once

#include "app/sandbox/http/message.h"
#include "app/sandbox/servicenow/options.h"

#include <QDateTime>
#include <QHash>

#include <optional>

namespace Waybill::Sandbox {

/// Who may come in, and the tokens given out.
class SnSignIn
{
public:
    struct Accounts
    {
        QString user;
        QString password;
        QString apiKey;
        QString clientId;     ///< a private client
        QString clientSecret;
        QString publicClientId; ///< for programs on a desk: no secret, PKCE
        QString redirectUri;  ///< prefix that is registered
    };

    void begin(const Accounts &accounts);
    const Accounts &accounts() const { return m_accounts; }

    /// The user of a call, by Basic, Bearer or API key.
    std::optional<QString> userOf(const Request &request, const ServiceNowOptions &options, const QDateTime &now) const;
    /// POST /oauth_token.do
    Response token(const Request &request, const ServiceNowOptions &options, const QDateTime &now);
    /// GET /oauth_auth.do: the person is signed in at the browser already and says yes.
    Response authorize(const Request &request, const ServiceNowOptions &options, const QDateTime &now);
    /// Every token given out ends now.
    void revokeAll();
    int tokensGiven() const { return m_given; }

private:
    struct Code
    {
        QString client;
        QString redirect;
        QByteArray challenge;
        QDateTime until;
    };
    Response grant(const QString &client, bool refreshable, const ServiceNowOptions &options, const QDateTime &now);
    bool isClient(const QUrlQuery &form) const;

    Accounts m_accounts;
    QHash<QString, QDateTime> m_access;  ///< token → until
    QHash<QString, QString> m_refresh;   ///< token → client
    QHash<QString, Code> m_codes;
    int m_given = 0;
};

} // namespace Waybill::Sandbox
