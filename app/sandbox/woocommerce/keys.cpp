#include "app/sandbox/woocommerce/keys.h"

#include "app/sandbox/woocommerce/wordpress.h"

#include <QMessageAuthenticationCode>
#include <QRegularExpression>
#include <QUrl>

#include <algorithm>

namespace Waybill::Sandbox::WooCommerce {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 window = 15 * 60; // seconds, for timestamps and nonces

Response refused(const QString &message, const QString &code = u"woocommerce_rest_authentication_error"_s)
{
    return restError(401, code, message);
}

QByteArray encoded(const QString &text)
{
    return QUrl::toPercentEncoding(text); // RFC 3986: unreserved stays
}

/// k="v" pairs of an Authorization: OAuth header.
QMap<QString, QString> headerParams(const QByteArray &header)
{
    QMap<QString, QString> found;
    static const QRegularExpression pair(uR"((\w+)=\"([^\"]*)\")"_s);
    auto match = pair.globalMatch(QString::fromLatin1(header));
    while (match.hasNext()) {
        const auto each = match.next();
        found.insert(each.captured(1), QUrl::fromPercentEncoding(each.captured(2).toLatin1()));
    }
    return found;
}

} // namespace

QByteArray methodOf(const Request &request)
{
    if (request.method != "POST")
        return request.method;
    const QByteArray header = request.header("X-HTTP-Method-Override");
    const QString query = request.query.queryItemValue(u"_method"_s);
    return !query.isEmpty() ? query.toLatin1().toUpper() : !header.isEmpty() ? header.toUpper() : request.method;
}

void Doorkeeper::setPermissions(const QString &permissions)
{
    if (!m_keys.isEmpty())
        m_keys.first().permissions = permissions;
}

const ConsumerKey *Doorkeeper::find(const QString &key) const
{
    const auto found = std::find_if(m_keys.cbegin(), m_keys.cend(), [&](const ConsumerKey &each) { return each.key == key; });
    return found == m_keys.cend() ? nullptr : &*found;
}

std::optional<Response> Doorkeeper::permitted(const ConsumerKey &key, const QByteArray &method)
{
    const bool reads = method == "GET" || method == "HEAD";
    if (method == "OPTIONS")
        return {};
    if (reads && key.permissions == "write"_L1)
        return refused(u"The API key provided does not have read permissions."_s);
    if (!reads && key.permissions == "read"_L1)
        return refused(u"The API key provided does not have write permissions."_s);
    return {};
}

Doorkeeper::Verdict Doorkeeper::check(const Request &request, bool https, const QString &home, const QDateTime &now)
{
    const QByteArray header = request.header("Authorization");
    const bool signs = header.startsWith("OAuth ") || request.query.hasQueryItem(u"oauth_consumer_key"_s);
    if (signs)
        return oauth(request, home, now);
    if (!https)
        return {};
    QString key = request.query.queryItemValue(u"consumer_key"_s, QUrl::FullyDecoded);
    QString secret = request.query.queryItemValue(u"consumer_secret"_s, QUrl::FullyDecoded);
    if (key.isEmpty() && header.startsWith("Basic ")) {
        const QString pair = QString::fromUtf8(QByteArray::fromBase64(header.mid(6)));
        key = pair.section(u':', 0, 0);
        secret = pair.section(u':', 1);
    }
    const ConsumerKey *known = find(key);
    if (!known)
        return {};
    if (known->secret != secret)
        return {false, refused(u"Consumer secret is invalid."_s)};
    return {true, permitted(*known, methodOf(request))};
}

Doorkeeper::Verdict Doorkeeper::oauth(const Request &request, const QString &home, const QDateTime &now)
{
    QMap<QString, QString> params;
    for (const auto &[key, value] : pairsOf(request.query))
        params.insert(key, value);
    const QMap<QString, QString> inHeader = headerParams(request.header("Authorization"));
    for (auto it = inHeader.cbegin(); it != inHeader.cend(); ++it) {
        if (it.key() != "realm"_L1)
            params.insert(it.key(), it.value());
    }
    QStringList missing;
    for (const char *name : {"oauth_consumer_key", "oauth_timestamp", "oauth_nonce", "oauth_signature", "oauth_signature_method"}) {
        if (params.value(QLatin1StringView(name)).isEmpty())
            missing.append(QLatin1StringView(name));
    }
    if (!missing.isEmpty()) {
        const QString words = missing.size() == 1 ? u"Missing OAuth parameter %1"_s : u"Missing OAuth parameters %1"_s;
        return {false, refused(words.arg(missing.join(u", "_s)), u"woocommerce_rest_authentication_missing_parameter"_s)};
    }
    const ConsumerKey *known = find(params.value(u"oauth_consumer_key"_s));
    if (!known)
        return {false, refused(u"Consumer key is invalid."_s)};

    const QString signature = params.take(u"oauth_signature"_s);
    QList<QByteArray> pairs;
    bool unsignable = false; // an empty bracket is another parameter once PHP has read it
    for (auto it = params.cbegin(); it != params.cend(); ++it) {
        unsignable = unsignable || it.key().endsWith("[]"_L1);
        pairs.append(encoded(it.key()) + '=' + encoded(it.value()));
    }
    std::sort(pairs.begin(), pairs.end());
    const QByteArray base = methodOf(request) + '&' + encoded(home + request.path) + '&' + encoded(QString::fromLatin1(pairs.join('&')));
    const QString method = params.value(u"oauth_signature_method"_s);
    if (method != "HMAC-SHA256"_L1 && method != "HMAC-SHA1"_L1)
        return {false, refused(u"Invalid signature - signature method is invalid."_s)};
    const QByteArray made = QMessageAuthenticationCode::hash(base, known->secret.toUtf8() + '&',
                                                             method == "HMAC-SHA1"_L1 ? QCryptographicHash::Sha1 : QCryptographicHash::Sha256);
    if (unsignable || QString::fromLatin1(made.toBase64()) != signature)
        return {false, refused(u"Invalid signature - provided signature does not match."_s)};
    const qint64 stamp = params.value(u"oauth_timestamp"_s).toLongLong();
    // A client lives in the scenario's time or in this machine's.
    const qint64 scenario = now.toSecsSinceEpoch();
    const qint64 machine = QDateTime::currentSecsSinceEpoch();
    if (qAbs(scenario - stamp) > window && qAbs(machine - stamp) > window)
        return {false, refused(u"Invalid timestamp."_s)};
    m_nonces.removeIf([&](const auto &each) { return each.value() < stamp - 2 * window; });
    const QString nonce = params.value(u"oauth_nonce"_s);
    if (m_nonces.contains(nonce))
        return {false, refused(u"Invalid nonce - nonce has already been used."_s)};
    m_nonces.insert(nonce, stamp);
    return {true, permitted(*known, methodOf(request))};
}

} // namespace Waybill::Sandbox::WooCommerce
