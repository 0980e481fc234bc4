#pragma once

#include "core/base/error.h"
#include "core/net/httpmessage.h"

#include <QByteArray>

namespace Waybill::ServiceNow {

/// An answer as far as it decides what it means; one item of a batch has one, too.
struct Answer
{
    int status = 0;
    QByteArray body;
    bool isJson = true;      ///< by its content type (an item of a batch: by its bytes)
    bool rateHeaders = false; ///< X-RateLimit-* or Retry-After came with it
    std::optional<std::chrono::milliseconds> retryAfter = {};
    QString transaction = {}; ///< X-Transaction-ID: what ServiceNow's support asks for
};

Answer answerOf(const HttpResponse &response);

/// What is wrong with an answer; nothing for a success. A 2xx may be an error: {"status":"failure"}, a hibernation or sign-in
/// page. For a write, whatever leaves it open if the record was stored is OutcomeUnknown. `subject` is named in the words.
std::optional<Error> errorFrom(const Answer &answer, const QString &subject, bool changes);

/// For HttpClient: what an answer of this kind means for asking again (a cancelled transaction under 200: Transient).
std::optional<ErrorKind> kindOfAnswer(const HttpResponse &response);

/// A 403 because of a condition or sort on a column (query_match, query_range): ask without it.
bool isQueryDenied(const Error &error);
/// 429 without rate headers: too many at once, not too many an hour.
bool isCrowded(const Answer &answer);

} // namespace Waybill::ServiceNow
