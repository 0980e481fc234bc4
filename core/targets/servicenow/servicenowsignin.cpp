#include "core/targets/servicenow/servicenowsignin.h"

#include "core/base/words.h"
#include "core/targets/servicenow/servicenowerror.h"
#include "core/targets/servicenow/servicenowquery.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QPointer>

namespace Waybill::ServiceNow {

using namespace Qt::Literals::StringLiterals;
using Kind = ServiceNowAccess::SignIn;

namespace {

constexpr int earlySeconds = 60;

QByteArray formOf(const QList<std::pair<QByteArray, QString>> &members)
{
    QByteArrayList parts;
    for (const auto &[name, value] : members) {
        if (!value.isEmpty())
            parts.append(name + '=' + QUrl::toPercentEncoding(value));
    }
    return parts.join('&');
}

} // namespace

SignIn::SignIn(const ServiceNowAccess &access, Clock &clock, HttpClient &http, QObject *parent)
    : QObject(parent)
    , m_access(access)
    , m_clock(clock)
    , m_http(http)
    , m_refresh(access.refreshToken)
{
    for (const QString &secret : {access.password, access.apiKey, access.clientSecret, access.refreshToken}) {
        if (!secret.isEmpty())
            m_http.redactor().add(secret);
    }
}

SignIn::~SignIn()
{
    stop();
}

void SignIn::stop()
{
    const auto waiting = std::exchange(m_waiting, {});
    for (const auto &gate : waiting)
        gate->callOff();
}

bool SignIn::usesTokens() const
{
    return m_access.signIn != Kind::Basic && m_access.signIn != Kind::ApiKey;
}

QCoro::Task<Result<HttpHeaders>> SignIn::headers(bool renew)
{
    const QPointer<SignIn> guard(this);
    HttpHeaders headers;
    if (m_access.signIn == Kind::ApiKey) {
        headers.emplaceBack("x-sn-apikey", m_access.apiKey.toUtf8());
        co_return headers;
    }
    if (m_access.signIn == Kind::Basic) {
        const QByteArray both = (m_access.user + u':' + m_access.password).toUtf8();
        headers.emplaceBack("Authorization", "Basic " + both.toBase64());
        co_return headers;
    }
    if (m_asking) { // one asks, the others wait for its answer
        const auto gate = std::make_shared<Gate>();
        m_waiting.append(gate);
        const bool opened = co_await *gate;
        if (!opened || !guard)
            co_return stoppedError();
        if (m_refused)
            co_return Result<HttpHeaders>(Error(*m_refused));
    } else if (renew || m_token.isEmpty() || m_clock.now() >= m_until) {
        m_asking = true;
        auto asking = askForToken();
        const auto asked = co_await asking;
        if (!guard)
            co_return stoppedError();
        m_asking = false;
        m_refused = asked ? std::nullopt : std::optional(asked.error());
        const auto waiting = std::exchange(m_waiting, {});
        for (const auto &gate : waiting)
            gate->open();
        if (!guard)
            co_return stoppedError();
        if (!asked)
            co_return asked.error();
    }
    headers.emplaceBack("Authorization", "Bearer " + m_token.toLatin1());
    co_return headers;
}

QByteArray SignIn::form(bool refresh) const
{
    const std::pair<QByteArray, QString> id{"client_id", m_access.clientId};
    const std::pair<QByteArray, QString> secret{"client_secret", m_access.clientSecret};
    if (refresh)
        return formOf({{"grant_type", u"refresh_token"_s}, {"refresh_token", m_refresh}, id, secret});
    if (m_access.signIn == Kind::Password)
        return formOf({{"grant_type", u"password"_s}, id, secret, {"username", m_access.user}, {"password", m_access.password}});
    return formOf({{"grant_type", u"client_credentials"_s}, id, secret});
}

QCoro::Task<Result<Done>> SignIn::askForToken()
{
    const QPointer<SignIn> guard(this);
    if (m_access.signIn == Kind::AuthorizationCode && m_refresh.isEmpty())
        co_return Error{ErrorKind::Auth, Said::tr("Nobody has signed in to ServiceNow in the browser yet. Open the connection and sign in."), {}};
    const bool refresh = !m_refresh.isEmpty();
    HttpRequest request;
    request.method = "POST";
    request.url = under(instanceOf(m_access.baseUrl), u"/oauth_token.do"_s);
    request.headers = {{"Accept", "application/json"}, {"Content-Type", "application/x-www-form-urlencoded"}};
    request.body = form(refresh);
    request.bucket = u"sign-in"_s;
    auto sending = m_http.send(request);
    const auto response = co_await sending;
    if (!guard)
        co_return stoppedError();
    if (!response)
        co_return response.error();
    const auto taken = take(*response);
    if (taken || !refresh || m_access.signIn == Kind::AuthorizationCode || taken.error().kind != ErrorKind::Auth)
        co_return taken;
    m_refresh.clear(); // it has ended: from the beginning
    request.body = form(false);
    auto again = m_http.send(request);
    const auto second = co_await again;
    if (!guard)
        co_return stoppedError();
    if (!second)
        co_return second.error();
    co_return take(*second);
}

Result<Done> SignIn::take(const HttpResponse &response)
{
    const Answer answer = answerOf(response);
    if (response.status == 401 || response.status == 400) {
        const QString said = QJsonDocument::fromJson(response.body).object().value("error_description"_L1).toString();
        const QString browser = Said::tr("Sign in again in the browser: the permission given there has ended or was withdrawn.");
        const QString others = Said::tr("ServiceNow gave no token. Causes it does not tell apart: a wrong client id or secret, a wrong user or password, this kind of "
                               "sign-in switched off for the instance, or no application user named on the OAuth client.");
        return Error{ErrorKind::Auth, m_access.signIn == Kind::AuthorizationCode ? browser : others, u"HTTP %1: %2"_s.arg(response.status).arg(said)};
    }
    if (const auto error = errorFrom(answer, Said::tr("the sign-in"), false))
        return *error;
    const QJsonObject token = QJsonDocument::fromJson(response.body).object();
    m_token = token.value("access_token"_L1).toString();
    if (m_token.isEmpty())
        return Error{ErrorKind::Malformed, Said::tr("ServiceNow's answer to the sign-in holds no token."), {}, u"access_token"_s};
    m_http.redactor().add(m_token);
    const QString refresh = token.value("refresh_token"_L1).toString();
    if (!refresh.isEmpty()) {
        m_refresh = refresh;
        m_http.redactor().add(refresh);
    }
    const qint64 seconds = token.value("expires_in"_L1).toVariant().toLongLong();
    m_until = m_clock.now().addSecs(seconds > 2 * earlySeconds ? seconds - earlySeconds : seconds / 2);
    return Done{};
}

} // namespace Waybill::ServiceNow
