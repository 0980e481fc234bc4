#include "core/targets/servicenow/browsersignin.h"

#include "core/base/words.h"
#include "core/net/httperror.h"
#include "core/targets/servicenow/servicenowquery.h"

#include <QCryptographicHash>
#include <QHostAddress>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QOAuth2AuthorizationCodeFlow>
#include <QOAuthHttpServerReplyHandler>
#include <QPointer>
#include <QRandomGenerator>

namespace Waybill::ServiceNow {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::chrono::minutes patience{5};

/// QtNetworkAuth makes its own requests: they go the connection's way, verified by the connection's authorities.
class Network final : public QNetworkAccessManager
{
public:
    Network(const HttpSettings &http, QObject *parent)
        : QNetworkAccessManager(parent)
        , m_tls(QSslConfiguration::defaultConfiguration())
    {
        if (http.proxy)
            setProxy(*http.proxy);
        if (!http.extraAuthorities.isEmpty())
            m_tls.setCaCertificates(QSslConfiguration::systemCaCertificates() + http.extraAuthorities);
    }

protected:
    QNetworkReply *createRequest(Operation operation, const QNetworkRequest &original, QIODevice *body) override
    {
        QNetworkRequest request(original);
        request.setSslConfiguration(m_tls);
        request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
        return QNetworkAccessManager::createRequest(operation, request, body);
    }

private:
    QSslConfiguration m_tls;
};

/// 43 characters that nobody can guess (RFC 7636).
QString newVerifier()
{
    QByteArray bytes(32, Qt::Uninitialized);
    for (char &byte : bytes)
        byte = char(QRandomGenerator::system()->bounded(256));
    return QString::fromLatin1(bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

QString challengeOf(const QString &verifier)
{
    const QByteArray hash = QCryptographicHash::hash(verifier.toLatin1(), QCryptographicHash::Sha256);
    return QString::fromLatin1(hash.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

} // namespace

BrowserSignIn::BrowserSignIn(ServiceNowAccess access, const HttpSettings &http, Clock &clock, QObject *parent)
    : QObject(parent)
    , m_access(std::move(access))
    , m_clock(clock)
    , m_network(new Network(http, this))
    , m_flow(new QOAuth2AuthorizationCodeFlow(m_network, this))
{
}

BrowserSignIn::~BrowserSignIn()
{
    stop();
}

void BrowserSignIn::stop()
{
    end(stoppedError());
}

void BrowserSignIn::end(const Error &error)
{
    if (!m_gate)
        return;
    m_error = error;
    const auto gate = std::exchange(m_gate, {});
    gate->callOff();
}

void BrowserSignIn::listen()
{
    connect(m_flow, &QAbstractOAuth::granted, this, [this] {
        const auto gate = std::exchange(m_gate, {});
        if (gate)
            gate->open();
    });
    connect(m_flow, &QAbstractOAuth2::error, this, [this](const QString &error, const QString &description) {
        end({ErrorKind::Auth, Said::tr("ServiceNow did not let Waybill sign in: %1").arg(description.isEmpty() ? error : description), error});
    });
    // A token that is refused ends in no signal of the flow (Qt 6.4), only here.
    connect(m_network, &QNetworkAccessManager::finished, this, [this](QNetworkReply *reply) {
        if (reply->error() == QNetworkReply::NoError)
            return;
        end({ErrorKind::Auth,
             Said::tr("ServiceNow gave no token for this sign-in. Check that the client ID is that of a public client with PKCE, and that its redirect address is %1.").arg(
                 m_handler->callback()),
             reply->errorString()});
    });
    m_flow->setModifyParametersFunction([verifier = m_verifier](QAbstractOAuth::Stage stage, QMultiMap<QString, QVariant> *parameters) {
        if (stage == QAbstractOAuth::Stage::RequestingAuthorization) {
            parameters->insert(u"code_challenge"_s, challengeOf(verifier));
            parameters->insert(u"code_challenge_method"_s, u"S256"_s);
        }
        if (stage == QAbstractOAuth::Stage::RequestingAccessToken)
            parameters->insert(u"code_verifier"_s, verifier);
    });
}

QCoro::Task<Result<QString>> BrowserSignIn::signIn(quint16 port, std::function<void(const QUrl &)> openBrowser)
{
    const QPointer<BrowserSignIn> guard(this);
    const QUrl base = instanceOf(m_access.baseUrl);
    if (const auto wrong = addressError(base, u"ServiceNow"_s))
        co_return *wrong;
    m_handler = new QOAuthHttpServerReplyHandler(QHostAddress(QHostAddress::LocalHost), port, this); // no other machine may answer
    if (!m_handler->isListening())
        co_return Error{ErrorKind::Usage, Said::tr("Port %1 of this machine is taken; the browser could not come back.").arg(port), {}};
    m_handler->setCallbackText(Said::tr("Waybill is signed in. You can close this page."));
    m_flow->setReplyHandler(m_handler);
    m_flow->setAuthorizationUrl(under(base, u"/oauth_auth.do"_s));
    m_flow->setAccessTokenUrl(under(base, u"/oauth_token.do"_s));
    m_flow->setClientIdentifier(m_access.clientId);
    m_flow->setScope(u"useraccount"_s);
    m_verifier = newVerifier();
    listen();
    connect(m_flow, &QAbstractOAuth::authorizeWithBrowser, this, [openBrowser](const QUrl &url) { openBrowser(url); });
    const auto gate = std::make_shared<Gate>();
    m_gate = gate;
    m_clock.callAfter(patience, this, [this] { end({ErrorKind::Connection, Said::tr("The browser did not come back within five minutes. Sign in again."), {}}); });
    m_flow->grant();
    const bool granted = co_await *gate;
    if (!guard)
        co_return stoppedError();
    m_handler->close();
    if (!granted)
        co_return Error(*m_error);
    const QString refresh = m_flow->refreshToken();
    if (refresh.isEmpty())
        co_return Error{ErrorKind::Auth, Said::tr("ServiceNow gave no refresh token: its OAuth client has to allow them."), {}};
    co_return refresh;
}

} // namespace Waybill::ServiceNow
