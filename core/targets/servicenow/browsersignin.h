#pragma once

#include "core/net/gate.h"
#include "core/net/httpclient.h"
#include "core/targets/servicenow/servicenowsignin.h"

#include <QCoroTask>
#include <QObject>

class QNetworkAccessManager;
class QOAuth2AuthorizationCodeFlow;
class QOAuthHttpServerReplyHandler;

namespace Waybill::ServiceNow {

/// OAuth 2.0, authorization code with PKCE, as a program on a desk does it (a public client, no secret): the person signs in in the
/// browser of the system, the code comes back to 127.0.0.1, and what stays is a refresh token. Once a connection.
class BrowserSignIn : public QObject
{
public:
    /// `http`: proxy and own authorities. The clock must outlive it.
    BrowserSignIn(ServiceNowAccess access, const HttpSettings &http, Clock &clock, QObject *parent = nullptr);
    ~BrowserSignIn() override;

    /// The refresh token. Auth if ServiceNow or the person said no, Cancelled after stop(), Connection after five minutes without
    /// a word from the browser. Exactly this callback has to be registered on the OAuth client: http://127.0.0.1:{port}/.
    QCoro::Task<Result<QString>> signIn(quint16 port, std::function<void(const QUrl &)> openBrowser);
    void stop();

private:
    void listen();
    void end(const Error &error);

    ServiceNowAccess m_access;
    Clock &m_clock;
    QNetworkAccessManager *m_network;
    QOAuth2AuthorizationCodeFlow *m_flow;
    QOAuthHttpServerReplyHandler *m_handler = nullptr;
    std::shared_ptr<Gate> m_gate;
    QString m_verifier;
    std::optional<Error> m_error;
};

} // namespace Waybill::ServiceNow
