#pragma once

#include "core/base/check.h"
#include "core/base/error.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QUrl>

#include <chrono>
#include <functional>
#include <optional>
#include <utility>

namespace Waybill {

using HttpHeaders = QList<std::pair<QByteArray, QByteArray>>;

struct HttpResponse;

/// What an answer means where the status code alone does not tell (an error under HTTP 200, a 500 that means "too busy").
/// Nothing: the status code decides.
using ResponseClassifier = std::function<std::optional<ErrorKind>(const HttpResponse &)>;

struct HttpRequest
{
    QByteArray method = "GET";
    QUrl url;
    HttpHeaders headers = {};
    QByteArray body = {};
    /// A write: leaves once and is never repeated, neither by us nor by Qt. A POST that only asks is no write.
    bool changes = false;
    std::chrono::milliseconds timeLimit = std::chrono::seconds(30); ///< from sending to the last byte, each attempt
    qint64 sizeLimit = 16 * 1024 * 1024;                            ///< bytes of the answer, after decompression
    QString bucket = {}; ///< endpoint or object for limits in flight, e.g. "PurchaseOrders"
    Urgency urgency = Urgency::Scheduled;
    ResponseClassifier classify = {};
};

/// Any complete answer, whatever its status: the caller decides what it means.
struct HttpResponse
{
    int status = 0;
    HttpHeaders headers = {};
    QByteArray body = {};
    QString requestId = {}; ///< joins answer, trace and log
    int attempts = 1;
    std::chrono::milliseconds took{0};                          ///< of the last attempt
    std::optional<std::chrono::milliseconds> retryAfter = {};   ///< what the other side asked for

    bool isSuccess() const { return status >= 200 && status < 300; }
    /// First header of that name (case ignored), or empty.
    QByteArray header(QByteArrayView name) const;
    bool operator==(const HttpResponse &) const = default;
};

/// Retry-After as seconds or as an HTTP date; nothing if missing or not understood; never negative.
std::optional<std::chrono::milliseconds> parseRetryAfter(const QByteArray &value, const QDateTime &now);

} // namespace Waybill
