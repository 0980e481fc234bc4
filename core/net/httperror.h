#pragma once

#include "core/base/error.h"
#include "core/net/httpmessage.h"

#include <QNetworkReply>
#include <QSslError>

namespace Waybill {

/// How one attempt ended without a complete answer.
struct TransferFailure
{
    QNetworkReply::NetworkError code = QNetworkReply::NoError;
    QString text;               ///< Qt's words, for the detail
    QString proxy = {};         ///< host:port it had to go through; empty: none
    QList<QSslError> tlsErrors; ///< what is wrong with the certificate, if anything
    bool timedOut = false;
    bool tooLarge = false;
    bool aborted = false;
    bool changes = false;   ///< the request was a write
    bool mayHaveLeft = true; ///< false only if it is certain that nothing of the request reached the other side
};

/// The Error of a failed attempt, in words for people. `system` is the connection's name ("TD SYNNEX").
Error transferError(const TransferFailure &failure, const HttpRequest &request, const QString &system);

/// An Error for an answer that is no success, where an adapter has nothing better: 401 Auth, 403 Permission, 404 NotFound,
/// 413 TooLarge, 429 RateLimited, 408/502/503/504 Transient, other 4xx Rejected, other 5xx Transient. Nothing for 2xx.
/// For a write, 502 and 504 are OutcomeUnknown: a gateway gave up waiting for a server that may have done the work.
std::optional<Error> statusError(const HttpResponse &response, bool changes, const QString &system);

/// A redirect (never followed), naming the new address.
std::optional<Error> redirectError(const HttpResponse &response, const QUrl &asked, const QString &system);

/// Why this address must not be asked at all: neither HTTPS nor HTTP to the loopback, or a password inside it.
std::optional<Error> addressError(const QUrl &url, const QString &system);

} // namespace Waybill
