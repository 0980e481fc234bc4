#include "tests/fuzz/parsers.h"

#include "core/net/certificates.h"
#include "core/net/httpmessage.h"
#include "core/rules/carriers.h"
#include "core/rules/dates.h"
#include "core/rules/tracking.h"

using namespace Waybill;

/// Small texts from anywhere: numbers, dates, header values, a certificate somebody pasted.
void takeOutsideInput(const QByteArray &bytes)
{
    const QDateTime now(QDate(2026, 3, 5), QTime(12, 0), Qt::UTC);
    const QString text = QString::fromUtf8(bytes);
    const auto numbers = parseTracking(text);
    holds(numbers == parseTracking(text), "the same numbers of the same text");
    for (const TrackingNumber &each : numbers)
        holds(!each.key.isEmpty() && each.key == trackingKey(each.number), "a number has the key of its spelling");
    const ParsedMoment moment = parseMoment(text, QTimeZone("America/Los_Angeles"));
    holds(!moment.impossible || moment.moment.isEmpty(), "what is no date is empty");
    const ParsedMoment day = parseDay(text);
    holds(day.moment.isEmpty() || day.moment.isDay(), "a day is a day");
    if (const auto wait = parseRetryAfter(bytes, now))
        holds(wait->count() >= 0, "nobody waits backwards");
    answers(authoritiesFromPem(bytes, now));
}
