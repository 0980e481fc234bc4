#include "core/targets/woocommerce/shopanswer.h"

#include "core/base/words.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace Waybill::WooCommerce {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int mostBrackets = 200; // a notice has a few; a page of HTML has many and is none

bool isPage(const QByteArray &body)
{
    const QByteArray start = body.trimmed().left(200).toLower();
    return start.startsWith("<!doctype") || start.startsWith("<html") || start.contains("<head");
}

Error make(ErrorKind kind, const QString &message, const ShopRefusal &refusal, const QString &field = {})
{
    Error error{kind, message, u"HTTP %1: %2"_s.arg(refusal.status).arg(QString::fromUtf8(refusal.body.left(500))), field};
    error.retryAfter = refusal.retryAfter;
    return error;
}

Error unknownOutcome(const ShopRefusal &refusal, const QString &subject)
{
    return make(ErrorKind::OutcomeUnknown,
                Said::tr("The shop had a fault while it saved %1 (%2). It is checked whether it was saved before anything is tried again.").arg(subject).arg(refusal.status),
                refusal);
}

Error signInRefused(const ShopRefusal &refusal, const QString &code, const QString &message)
{
    if (message.contains("write permissions"_L1) || message.contains("read permissions"_L1)) {
        return make(ErrorKind::Permission,
                    message.contains("write"_L1)
                        ? Said::tr("The shop's key may not write. Give it the permission Read/Write in WooCommerce > Settings > Advanced > REST API.")
                        : Said::tr("The shop's key may not read. Give it the permission Read/Write in WooCommerce > Settings > Advanced > REST API."),
                    refusal);
    }
    if (message.contains("secret is invalid"_L1))
        return make(ErrorKind::Auth, Said::tr("The shop knows the consumer key, but not this consumer secret. Enter the secret again."), refusal);
    if (message.contains("Invalid signature"_L1)) {
        return make(ErrorKind::Auth,
                    Said::tr("The shop refused the signature. Enter its address exactly as it stands in WordPress > Settings > General, and the consumer secret again."),
                    refusal);
    }
    if (message.contains("Invalid timestamp"_L1))
        return make(ErrorKind::Auth, Said::tr("The clocks of the shop and of this machine differ by more than 15 minutes. Set them right."), refusal);
    if (code == "rest_cannot_access"_L1 || code == "rest_forbidden"_L1 || code == "rest_not_logged_in"_L1)
        return make(ErrorKind::Auth, Said::tr("A security plugin of the shop closes its REST API. Allow the address /wp-json/wc/ in that plugin."), refusal);
    return make(ErrorKind::Auth,
                Said::tr("The shop does not know this consumer key, or does not see that the connection is encrypted. Check the key; behind a "
                "proxy, WordPress has to be told of HTTPS."),
                refusal);
}

Error refusedValue(const ShopRefusal &refusal, const QJsonObject &answer, const QString &subject)
{
    const QJsonObject params = answer.value("data"_L1)[u"params"_s].toObject();
    const QString field = params.isEmpty() ? QString() : params.keys().first();
    const QString why = field.isEmpty() ? answer.value("message"_L1).toString() : params.value(field).toString();
    return make(ErrorKind::Rejected, Said::tr("The shop refused %1: %2").arg(subject, why.isEmpty() ? u"HTTP %1"_s.arg(refusal.status) : why), refusal, field);
}

Error withoutJson(const ShopRefusal &refusal, const QString &subject, bool changes)
{
    switch (refusal.status) {
    case 401: return signInRefused(refusal, {}, {});
    case 403:
    case 406:
    case 501:
        return make(ErrorKind::Permission, Said::tr("A firewall before the shop stopped the question about %1 (%2). Allow Waybill's requests to /wp-json/wc/ there.").arg(subject).arg(refusal.status), refusal);
    case 404:
        return make(ErrorKind::NotFound,
                    Said::tr("There is no WooCommerce REST API at this address. Check the address, and that WordPress > Settings > Permalinks is not set to Plain."),
                    refusal);
    case 413: return make(ErrorKind::TooLarge, Said::tr("The shop says that the request about %1 is too large.").arg(subject), refusal);
    case 429: return make(ErrorKind::RateLimited, Said::tr("The shop's host asks us to slow down. It is tried again later."), refusal);
    case 503:
        return make(ErrorKind::Transient, Said::tr("The shop is closed for maintenance. It is tried again later."), refusal);
    default: break;
    }
    if (refusal.status >= 500)
        return changes ? unknownOutcome(refusal, subject)
                       : make(ErrorKind::Transient, Said::tr("The shop had a fault of its own while it was asked for %1 (%2). It is tried again.").arg(subject).arg(refusal.status), refusal);
    if (refusal.status == 408)
        return changes ? unknownOutcome(refusal, subject) : make(ErrorKind::Transient, Said::tr("The shop took too long. It is tried again."), refusal);
    return make(ErrorKind::Rejected, Said::tr("The shop refused %1 (%2).").arg(subject).arg(refusal.status), refusal);
}

} // namespace

Result<ShopJson> readJson(const QByteArray &body, const QString &subject)
{
    if (!isPage(body)) {
        int tried = 0;
        for (qsizetype i = 0; i < body.size() && tried < mostBrackets; ++i) {
            if (body.at(i) != '[' && body.at(i) != '{')
                continue;
            ++tried;
            const QJsonDocument document = QJsonDocument::fromJson(body.mid(i));
            if (document.isNull())
                continue;
            const QJsonValue value = document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
            return ShopJson{value, !body.left(i).trimmed().isEmpty()};
        }
    }
    const QString why = isPage(body) ? Said::tr("it sent a web page. Check that WordPress > Settings > Permalinks is not set to Plain") : Said::tr("it is no JSON");
    return Error{ErrorKind::Malformed, Said::tr("The shop's answer about %1 cannot be understood: %2.").arg(subject, why), QString::fromUtf8(body.left(500))};
}

Error errorFrom(const ShopRefusal &refusal, const QString &subject, bool changes)
{
    const Result<ShopJson> json = readJson(refusal.body, subject);
    const QJsonObject answer = json ? json->value.toObject() : QJsonObject();
    const QString code = answer.value("code"_L1).toString();
    if (code.isEmpty() || refusal.status == 429 || refusal.status == 413 || refusal.status >= 502)
        return withoutJson(refusal, subject, changes);
    const QString message = answer.value("message"_L1).toString();
    if (refusal.status == 401)
        return signInRefused(refusal, code, message);
    if (refusal.status == 403)
        return make(ErrorKind::Permission, Said::tr("The shop does not let this key's user work with %1. Its WordPress user needs the role Shop manager.").arg(subject), refusal);
    if (refusal.status >= 500)
        return changes ? unknownOutcome(refusal, subject)
                       : make(ErrorKind::Transient, Said::tr("The shop had a fault of its own while it was asked for %1 (%2). It is tried again.").arg(subject).arg(refusal.status), refusal);
    if (code == "rest_no_route"_L1)
        return make(ErrorKind::NotFound, Said::tr("The shop has no such part of the REST API for %1. WooCommerce is switched off or too old.").arg(subject), refusal);
    const bool unknownId = code.endsWith("_invalid_id"_L1) && !message.contains("character"_L1);
    if (unknownId || refusal.status == 404 || refusal.status == 410)
        return message.contains("character"_L1) ? refusedValue(refusal, answer, subject)
                                                : make(ErrorKind::NotFound, Said::tr("The shop does not know %1 (any more).").arg(subject), refusal);
    return refusedValue(refusal, answer, subject);
}

} // namespace Waybill::WooCommerce
