#include "core/targets/servicenow/servicenowerror.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

namespace Waybill::ServiceNow {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::chrono::minutes asleepFor{5}; // nothing wakes an instance faster
constexpr QLatin1StringView queryDenied("denied due to table security");

struct Said
{
    QString message;
    QString detail;
    bool failure = false;
};

Said saidIn(const QByteArray &body)
{
    const QJsonObject object = QJsonDocument::fromJson(body).object();
    const QJsonObject error = object.value("error"_L1).toObject();
    return {error.value("message"_L1).toString(), error.value("detail"_L1).toString(), object.value("status"_L1).toString() == "failure"_L1};
}

Error make(ErrorKind kind, const QString &message, const Answer &answer, const Said &said)
{
    Error error{kind, message, {}};
    error.detail = u"HTTP %1: %2 / %3"_s.arg(answer.status).arg(said.message, said.detail);
    if (!answer.transaction.isEmpty())
        error.detail += u" (transaction %1)"_s.arg(answer.transaction);
    error.retryAfter = answer.retryAfter;
    return error;
}

Error unknownOutcome(const QString &subject, const QString &why, const Answer &answer, const Said &said)
{
    return make(ErrorKind::OutcomeUnknown, u"%1 while updating %2. It is checked whether it was saved before anything is tried again."_s.arg(why, subject),
                answer, said);
}

/// A page where data was asked for: the instance sleeps, or something stands before it.
Error pageError(const Answer &answer, const QString &subject, bool changes)
{
    const bool asleep = answer.body.contains("Instance Hibernating page");
    if (changes)
        return unknownOutcome(subject, asleep ? u"The ServiceNow instance is asleep"_s : u"ServiceNow answered with a web page"_s, answer, {});
    if (asleep) {
        Error error = make(ErrorKind::Connection,
                           u"The ServiceNow instance is hibernating. Wake it at developer.servicenow.com; Waybill tries again by itself."_s, answer, {});
        error.retryAfter = asleepFor;
        return error;
    }
    if (answer.status == 200) {
        return make(ErrorKind::Auth,
                    u"ServiceNow answered with a sign-in page instead of data. Check the address, and that the user may use the REST interface "
                    u"without single sign-on."_s, answer, {});
    }
    return make(ErrorKind::Transient, u"ServiceNow is not available (%1)."_s.arg(answer.status), answer, {});
}

Error forbidden(const Answer &answer, const Said &said, const QString &subject)
{
    static const QRegularExpression rule(u"aborted by Business Rule '([^'^]*)"_s);
    if (const auto match = rule.match(said.detail); match.hasMatch()) {
        return make(ErrorKind::Rejected,
                    u"The business rule \"%1\" in ServiceNow stopped the update of %2. Ask your ServiceNow admin what it demands."_s.arg(match.captured(1), subject),
                    answer, said);
    }
    if (said.detail.contains("Data Policy Exception"_L1))
        return make(ErrorKind::Rejected, u"A data policy in ServiceNow refused %1: %2."_s.arg(subject, said.detail.section(u':', 1).trimmed()), answer, said);
    if (said.detail.contains("API level ACL"_L1) || said.message == "User Not Authorized"_L1) {
        return make(ErrorKind::Permission,
                    u"The ServiceNow user may not use this part of the REST interface (%1). Your admin grants it the role that guards it."_s.arg(subject),
                    answer, said);
    }
    if (said.message.contains(queryDenied)) {
        return make(ErrorKind::Permission, u"ServiceNow does not let this user search %1 by one of the columns asked for."_s.arg(subject), answer, said);
    }
    return make(ErrorKind::Permission,
                u"ServiceNow refused %1: the user lacks the right (an access control rule). Your admin grants it to the user's role."_s.arg(subject), answer, said);
}

Error limited(const Answer &answer, const Said &said)
{
    if (!answer.rateHeaders)
        return make(ErrorKind::RateLimited, u"ServiceNow is busy: too many requests at once. Waybill goes on with fewer."_s, answer, said);
    const auto minutes = answer.retryAfter ? std::chrono::ceil<std::chrono::minutes>(*answer.retryAfter).count() : 0;
    return make(ErrorKind::RateLimited,
                minutes > 0 ? u"The hourly limit that your ServiceNow admin set for this user is used up; it goes on in %1 minutes."_s.arg(minutes)
                            : u"The hourly limit that your ServiceNow admin set for this user is used up."_s,
                answer, said);
}

Error unauthenticated(const Answer &answer, const Said &said)
{
    return make(ErrorKind::Auth,
                u"ServiceNow refused the sign-in (401). Causes: wrong user or secret, an expired or withdrawn token, a locked user, or a kind "
                u"of sign-in that is switched off for this instance."_s, answer, said);
}

} // namespace

Answer answerOf(const HttpResponse &response)
{
    Answer answer;
    answer.status = response.status;
    answer.body = response.body;
    const QByteArray type = response.header("Content-Type").toLower();
    answer.isJson = type.contains("json") || (type.isEmpty() && !response.body.trimmed().startsWith('<'));
    answer.rateHeaders = !response.header("X-RateLimit-Limit").isEmpty() || !response.header("Retry-After").isEmpty();
    answer.retryAfter = response.retryAfter;
    answer.transaction = QString::fromLatin1(response.header("X-Transaction-ID"));
    return answer;
}

bool isCrowded(const Answer &answer)
{
    return answer.status == 429 && !answer.rateHeaders;
}

bool isQueryDenied(const Error &error)
{
    return error.kind == ErrorKind::Permission && error.detail.contains(queryDenied);
}

std::optional<ErrorKind> kindOfAnswer(const HttpResponse &response)
{
    if (response.isSuccess() && saidIn(response.body).failure && response.body.contains("maximum execution time exceeded"))
        return ErrorKind::Transient;
    return std::nullopt;
}

std::optional<Error> errorFrom(const Answer &answer, const QString &subject, bool changes)
{
    const Said said = saidIn(answer.body);
    const bool success = answer.status >= 200 && answer.status < 300;
    if (success && answer.isJson && !said.failure)
        return std::nullopt;
    if (answer.status == 401)
        return unauthenticated(answer, said);
    if (answer.status == 429)
        return limited(answer, said);
    if (!answer.isJson && (success || answer.status == 503 || answer.status == 403))
        return pageError(answer, subject, changes && answer.status != 503);
    if (success) { // "status":"failure" under 200
        if (changes)
            return unknownOutcome(subject, u"ServiceNow broke off (%1)"_s.arg(said.message), answer, said);
        return make(ErrorKind::Transient, u"ServiceNow broke off while reading %1: %2"_s.arg(subject, said.message), answer, said);
    }
    if (answer.status == 403)
        return forbidden(answer, said, subject);
    if (answer.status == 404)
        return make(ErrorKind::NotFound, u"ServiceNow does not show %1: it was deleted, or the user may not read it."_s.arg(subject), answer, said);
    if (answer.status == 400 && said.message.startsWith("Invalid table"_L1)) {
        return make(ErrorKind::Rejected, u"ServiceNow has no table %1. Is the Procurement plugin active?"_s.arg(said.message.mid(13).trimmed()), answer, said);
    }
    const bool passing = answer.status >= 500 || answer.status == 408 || answer.status == 499;
    if (passing && changes && answer.status != 503)
        return unknownOutcome(subject, u"ServiceNow failed (%1)"_s.arg(answer.status), answer, said);
    if (passing)
        return make(ErrorKind::Transient, u"ServiceNow is not available (%1)."_s.arg(answer.status), answer, said);
    return make(ErrorKind::Rejected, u"ServiceNow refused %1 (%2): %3"_s.arg(subject).arg(answer.status).arg(said.message), answer, said);
}

} // namespace Waybill::ServiceNow
