#include "core/net/httperror.h"

#include "core/base/words.h"
#include "core/net/retrypolicy.h"

#include <QHostAddress>

namespace Waybill {

using namespace Qt::Literals::StringLiterals;

namespace {

Error make(ErrorKind kind, const QString &message, const QString &detail)
{
    return Error{.kind = kind, .message = message, .detail = detail};
}

QString host(const HttpRequest &request)
{
    return request.url.host();
}

bool isTlsFailure(const TransferFailure &failure)
{
    return !failure.tlsErrors.isEmpty() || failure.code == QNetworkReply::SslHandshakeFailedError;
}

} // namespace

/// The way out failed before anything of the request left it; nothing if it was not the proxy.
static std::optional<Error> proxyError(const TransferFailure &failure, const QString &system)
{
    const QString proxy = failure.proxy.isEmpty() ? Said::tr("of this computer") : failure.proxy;
    const QString where = Said::tr("It is set in Settings, Network, or with the account.");
    switch (failure.code) {
    case QNetworkReply::ProxyAuthenticationRequiredError:
        return make(ErrorKind::Auth,
                    Said::tr("The proxy %1 on the way to %2 refuses the user name and password, or wants some. %3 %2 itself was not asked.").arg(proxy, system, where),
                    failure.text);
    case QNetworkReply::UnknownNetworkError:
        if (failure.proxy.isEmpty() || (failure.changes && failure.mayHaveLeft))
            return std::nullopt;
        [[fallthrough]];
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyNotFoundError:
        return make(ErrorKind::Connection, Said::tr("The proxy %1 on the way to %2 cannot be reached. %3").arg(proxy, system, where), failure.text);
    case QNetworkReply::ProxyConnectionClosedError:
    case QNetworkReply::ProxyTimeoutError:
        if (failure.changes && failure.mayHaveLeft)
            return std::nullopt; // in doubt like every write without an answer
        return make(ErrorKind::Connection, Said::tr("The proxy %1 on the way to %2 gave no answer or cut the connection. %3").arg(proxy, system, where),
                    failure.text);
    default:
        return std::nullopt;
    }
}

Error transferError(const TransferFailure &failure, const HttpRequest &request, const QString &system)
{
    if (isTlsFailure(failure)) {
        QStringList reasons;
        for (const QSslError &error : failure.tlsErrors)
            reasons.append(error.errorString());
        const QString why = reasons.isEmpty() ? failure.text : reasons.join(u"; "_s);
        return make(ErrorKind::Tls, Said::tr("The certificate of %1 could not be verified: %2").arg(host(request), why), failure.text);
    }
    if (const auto proxy = failure.aborted || failure.timedOut ? std::nullopt : proxyError(failure, system))
        return *proxy;
    if (failure.tooLarge) {
        const qint64 megabytes = request.sizeLimit / (1024 * 1024);
        const QString words = Said::tr("%1 sent more than %2 MB in one answer; it was not read.").arg(system).arg(megabytes);
        return make(failure.changes ? ErrorKind::OutcomeUnknown : ErrorKind::TooLarge, words, failure.text);
    }
    if (failure.changes && failure.mayHaveLeft) {
        return make(ErrorKind::OutcomeUnknown,
                    Said::tr("No answer from %1 to a write. It is checked whether it was saved before anything is tried again.").arg(system),
                    failure.text);
    }
    if (failure.aborted)
        return make(ErrorKind::Cancelled, Said::tr("Stopped."), failure.text);
    if (failure.timedOut) {
        const auto seconds = std::chrono::duration_cast<std::chrono::seconds>(request.timeLimit).count();
        return make(ErrorKind::Connection, Said::tr("%1 did not answer within %2 seconds.").arg(system).arg(seconds), failure.text);
    }
    return make(ErrorKind::Connection,
                Said::tr("%1 cannot be reached at %2: %3. Check the address, and what stands between: network, proxy, firewall.")
                    .arg(system, host(request), failure.text),
                failure.text);
}

std::optional<Error> statusError(const HttpResponse &response, bool changes, const QString &system)
{
    if (response.isSuccess())
        return {};
    const QString code = u"HTTP %1"_s.arg(response.status);
    Error error;
    switch (response.status) {
    case 401:
        error = make(ErrorKind::Auth, Said::tr("%1 refused the sign-in (401).").arg(system), code);
        break;
    case 403:
        error = make(ErrorKind::Permission, Said::tr("%1 does not permit this (403).").arg(system), code);
        break;
    case 404:
        error = make(ErrorKind::NotFound, Said::tr("%1 does not know what was asked for (404).").arg(system), code);
        break;
    case 413:
        error = make(ErrorKind::TooLarge, Said::tr("%1 says the request is too large (413).").arg(system), code);
        break;
    default:
        if (const auto kind = transientKind(response.status)) {
            const QString words = *kind == ErrorKind::RateLimited ? Said::tr("%1 asks us to slow down (%2).") : Said::tr("%1 is not available (%2).");
            error = make(*kind, words.arg(system).arg(response.status), code);
        } else if (response.status >= 500) {
            error = make(ErrorKind::Transient, Said::tr("%1 had a fault of its own (%2).").arg(system).arg(response.status), code);
        } else {
            error = make(ErrorKind::Rejected, Said::tr("%1 refused the request (%2).").arg(system).arg(response.status), code);
        }
    }
    if (changes && (response.status == 502 || response.status == 504)) {
        error = make(ErrorKind::OutcomeUnknown,
                     Said::tr("A gateway before %1 gave up on a write (%2). It is checked whether it was saved.").arg(system).arg(response.status),
                     code);
    }
    error.retryAfter = response.retryAfter;
    return error;
}

std::optional<Error> redirectError(const HttpResponse &response, const QUrl &asked, const QString &system)
{
    const QByteArray location = response.header("Location");
    if (response.status < 300 || response.status > 399 || response.status == 304 || location.isEmpty())
        return {};
    QUrl target = asked.resolved(QUrl(QString::fromUtf8(location)));
    target.setQuery(QString());
    target.setUserInfo({});
    return make(ErrorKind::Malformed, // asking again by itself would not help
                Said::tr("%1 has moved to %2. Waybill does not follow by itself; enter the new address.").arg(system, target.toString()),
                u"HTTP %1"_s.arg(response.status));
}

std::optional<Error> addressError(const QUrl &url, const QString &system)
{
    const QString scheme = url.scheme().toLower();
    const QHostAddress address(url.host());
    const bool loopback = address.isLoopback() || url.host().compare("localhost"_L1, Qt::CaseInsensitive) == 0;
    if (!url.isValid() || url.host().isEmpty() || (scheme != "https"_L1 && scheme != "http"_L1))
        return make(ErrorKind::Usage, Said::tr("The address of %1 is not complete: %2").arg(system, url.toDisplayString()), {});
    if (!url.userInfo().isEmpty())
        return make(ErrorKind::Usage, Said::tr("The address of %1 holds a user name; enter it in its own field.").arg(system), {});
    if (scheme == "http"_L1 && !loopback) {
        return make(ErrorKind::Tls, Said::tr("%1 at %2 would be asked without encryption. Use https://.").arg(system, url.host()), {});
    }
    return {};
}

} // namespace Waybill
