#include "app/sandbox/servicenow/signin.h"

#include "app/sandbox/servicenow/words.h"

#include <QCryptographicHash>
#include <QUrl>

namespace Waybill::Sandbox {

using namespace Qt::Literals::StringLiterals;
using namespace ServiceNowWords;

namespace {

constexpr int codeSeconds = 60;

/// The same for a wrong secret, a wrong password and a grant that is off.
Response denied()
{
    return Response::json(401, QJsonObject{{u"error_description"_s, u"access_denied"_s}, {u"error"_s, u"server_error"_s}});
}

QString value(const QUrlQuery &form, const QString &name)
{
    // A form writes blanks as "+".
    return QUrl::fromPercentEncoding(form.queryItemValue(name, QUrl::FullyEncoded).replace(u'+', u' ').toUtf8());
}

QByteArray challengeOf(const QString &verifier)
{
    return QCryptographicHash::hash(verifier.toLatin1(), QCryptographicHash::Sha256)
        .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

} // namespace

void SnSignIn::begin(const Accounts &accounts)
{
    m_accounts = accounts;
    revokeAll();
    m_codes.clear();
    m_given = 0;
}

void SnSignIn::revokeAll()
{
    m_access.clear();
    m_refresh.clear();
}

std::optional<QString> SnSignIn::userOf(const Request &request, const ServiceNowOptions &options, const QDateTime &now) const
{
    const QByteArray key = request.header("x-sn-apikey");
    if (!key.isEmpty())
        return options.apiKeyAllowed && key == m_accounts.apiKey.toUtf8() ? std::optional(m_accounts.user) : std::nullopt;
    const QByteArray authorization = request.header("Authorization");
    const QByteArray given = authorization.mid(authorization.indexOf(' ') + 1);
    const QByteArray kind = authorization.left(authorization.indexOf(' ')).toLower();
    if (kind == "bearer") {
        const auto token = m_access.constFind(QString::fromLatin1(given));
        return token != m_access.cend() && *token > now ? std::optional(m_accounts.user) : std::nullopt;
    }
    const QByteArray expected = (m_accounts.user + u':' + m_accounts.password).toUtf8();
    if (kind == "basic" && options.basicAllowed && QByteArray::fromBase64(given) == expected)
        return m_accounts.user;
    return std::nullopt;
}

bool SnSignIn::isClient(const QUrlQuery &form) const
{
    return value(form, u"client_id"_s) == m_accounts.clientId && value(form, u"client_secret"_s) == m_accounts.clientSecret;
}

Response SnSignIn::grant(const QString &client, bool refreshable, const ServiceNowOptions &options, const QDateTime &now)
{
    ++m_given;
    const QString access = sysIdOf(u"access/%1/%2"_s.arg(client).arg(m_given)) + sysIdOf(u"more/%1"_s.arg(m_given));
    m_access.insert(access, now.addSecs(options.tokenSeconds));
    QJsonObject answer{{u"scope"_s, u"useraccount"_s}, {u"token_type"_s, u"Bearer"_s}, {u"expires_in"_s, options.tokenSeconds}, {u"access_token"_s, access}};
    if (refreshable) {
        const QString refresh = sysIdOf(u"refresh/%1/%2"_s.arg(client).arg(m_given));
        m_refresh.insert(refresh, client);
        answer.insert(u"refresh_token"_s, refresh);
    }
    return Response::json(200, answer);
}

Response SnSignIn::token(const Request &request, const ServiceNowOptions &options, const QDateTime &now)
{
    if (request.method != "POST" || !request.header("Content-Type").startsWith("application/x-www-form-urlencoded"))
        return denied();
    const QUrlQuery form(QString::fromUtf8(request.body)); // parameters in the body only
    const QString kind = value(form, u"grant_type"_s);
    const QString client = value(form, u"client_id"_s);
    if (kind == "password"_L1) {
        const bool known = value(form, u"username"_s) == m_accounts.user && value(form, u"password"_s) == m_accounts.password;
        return options.passwordGrant && isClient(form) && known ? grant(client, true, options, now) : denied();
    }
    if (kind == "client_credentials"_L1)
        return options.clientCredentials && isClient(form) ? grant(client, false, options, now) : denied();
    if (kind == "refresh_token"_L1) {
        const QString given = value(form, u"refresh_token"_s);
        const bool mayRefresh = isClient(form) || (client == m_accounts.publicClientId && !client.isEmpty());
        const bool fits = m_refresh.value(given) == client && m_refresh.contains(given);
        return mayRefresh && fits ? grant(client, true, options, now) : denied();
    }
    if (kind == "authorization_code"_L1 && options.authorizationCode) {
        const auto code = m_codes.constFind(value(form, u"code"_s));
        if (code == m_codes.cend())
            return denied();
        const Code known = *code;
        m_codes.erase(code);
        const bool same = known.client == client && known.redirect == value(form, u"redirect_uri"_s) && known.until > now;
        const bool proved = known.challenge.isEmpty() ? isClient(form) : challengeOf(value(form, u"code_verifier"_s)) == known.challenge;
        return same && proved ? grant(client, true, options, now) : denied();
    }
    return denied();
}

Response SnSignIn::authorize(const Request &request, const ServiceNowOptions &options, const QDateTime &now)
{
    const auto asked = [&](const QString &name) { return request.query.queryItemValue(name, QUrl::FullyDecoded); };
    const QString client = asked(u"client_id"_s);
    const QString redirect = asked(u"redirect_uri"_s);
    const bool isPublic = client == m_accounts.publicClientId && !client.isEmpty();
    const bool known = isPublic || client == m_accounts.clientId;
    const bool pkce = asked(u"code_challenge_method"_s) == "S256"_L1 && !asked(u"code_challenge"_s).isEmpty();
    if (!options.authorizationCode || !known || asked(u"response_type"_s) != "code"_L1 || !redirect.startsWith(m_accounts.redirectUri) || (isPublic && !pkce))
        return Response::html(400, u"<html><head><title>Invalid request</title></head><body>The OAuth request is not valid.</body></html>"_s);
    const QString code = sysIdOf(u"code/%1"_s.arg(++m_given));
    m_codes.insert(code, {client, redirect, pkce ? asked(u"code_challenge"_s).toLatin1() : QByteArray(), now.addSecs(codeSeconds)});
    QUrl back(redirect);
    QUrlQuery query(back);
    query.addQueryItem(u"code"_s, code);
    query.addQueryItem(u"state"_s, QString::fromLatin1(QUrl::toPercentEncoding(asked(u"state"_s))));
    back.setQuery(query);
    return Response::empty(302).set("Location", back.toEncoded());
}

} // namespace Waybill::Sandbox
