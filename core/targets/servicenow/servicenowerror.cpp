#include "core/targets/servicenow/servicenowerror.h"

#include "core/base/words.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

namespace Waybill::ServiceNow {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::chrono::minutes asleepFor{5}; // nothing wakes an instance faster
constexpr QLatin1StringView queryDenied("denied due to table security");

struct Complaint
{
    QString message;
    QString detail;
    bool failure = false;
};

Complaint saidIn(const QByteArray &body)
{
    const QJsonObject object = QJsonDocument::fromJson(body).object();
    const QJsonObject error = object.value("error"_L1).toObject();
    return {error.value("message"_L1).toString(), error.value("detail"_L1).toString(), object.value("status"_L1).toString() == "failure"_L1};
}

Error make(ErrorKind kind, const QString &message, const Answer &answer, const Complaint &said)
{
    Error error{kind, message, {}};
    error.detail = u"HTTP %1: %2 / %3"_s.arg(answer.status).arg(said.message, said.detail);
    if (!answer.transaction.isEmpty())
        error.detail += u" (transaction %1)"_s.arg(answer.transaction);
    error.retryAfter = answer.retryAfter;
    return error;
}

Error unknownOutcome(const QString &sentence, const Answer &answer, const Complaint &said)
{
    return make(ErrorKind::OutcomeUnknown, sentence, answer, said);
}

/// A page where data was asked for: the instance sleeps, or something stands before it.
Error pageError(const Answer &answer, const QString &subject, bool changes)
{
    const bool asleep = answer.body.contains("Instance Hibernating page");
    if (changes)
        return unknownOutcome((asleep ? Said::tr("The ServiceNow instance is asleep while updating %1. It is checked whether it was saved before anything is tried again.")
                                      : Said::tr("ServiceNow answered with a web page while updating %1. It is checked whether it was saved before anything is tried again."))
                                  .arg(subject), answer, {});
    if (asleep) {
        Error error = make(ErrorKind::Connection,
                           Said::tr("The ServiceNow instance is hibernating. Wake it at developer.servicenow.com; Waybill tries again by itself."), answer, {});
        error.retryAfter = asleepFor;
        return error;
    }
    if (answer.status == 200) {
        return make(ErrorKind::Auth,
                    Said::tr("ServiceNow answered with a sign-in page instead of data. Check the address, and that the user may use the REST interface "
                    "without single sign-on."), answer, {});
    }
    return make(ErrorKind::Transient, Said::tr("ServiceNow is not available (%1).").arg(answer.status), answer, {});
}

Error forbidden(const Answer &answer, const Complaint &said, const QString &subject)
{
    static const QRegularExpression rule(u"aborted by Business Rule '([^'^]*)"_s);
    if (const auto match = rule.match(said.detail); match.hasMatch()) {
        return make(ErrorKind::Rejected,
                    Said::tr("The business rule \"%1\" in ServiceNow stopped the update of %2. Ask your ServiceNow admin what it demands.").arg(match.captured(1), subject),
                    answer, said);
    }
    if (said.detail.contains("Data Policy Exception"_L1))
        return make(ErrorKind::Rejected, Said::tr("A data policy in ServiceNow refused %1: %2.").arg(subject, said.detail.section(u':', 1).trimmed()), answer, said);
    if (said.detail.contains("API level ACL"_L1) || said.message == "User Not Authorized"_L1) {
        return make(ErrorKind::Permission,
                    Said::tr("The ServiceNow user may not use this part of the REST interface (%1). Your admin grants it the role that guards it.").arg(subject),
                    answer, said);
    }
    if (said.message.contains(queryDenied)) {
        return make(ErrorKind::Permission, Said::tr("ServiceNow does not let this user search %1 by one of the columns asked for.").arg(subject), answer, said);
    }
    return make(ErrorKind::Permission,
                Said::tr("ServiceNow refused %1: the user lacks the right (an access control rule). Your admin grants it to the user's role.").arg(subject), answer, said);
}

Error limited(const Answer &answer, const Complaint &said)
{
    if (!answer.rateHeaders)
        return make(ErrorKind::RateLimited, Said::tr("ServiceNow is busy: too many requests at once. Waybill goes on with fewer."), answer, said);
    const auto minutes = answer.retryAfter ? std::chrono::ceil<std::chrono::minutes>(*answer.retryAfter).count() : 0;
    return make(ErrorKind::RateLimited,
                minutes > 0 ? Said::tr("The hourly limit that your ServiceNow admin set for this user is used up; it goes on in %n minutes.", nullptr, int(minutes))
                            : Said::tr("The hourly limit that your ServiceNow admin set for this user is used up."),
                answer, said);
}

Error unauthenticated(const Answer &answer, const Complaint &said)
{
    return make(ErrorKind::Auth,
                Said::tr("ServiceNow refused the sign-in (401). Causes: wrong user or secret, an expired or withdrawn token, a locked user, or a kind "
                "of sign-in that is switched off for this instance."), answer, said);
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
    const Complaint said = saidIn(answer.body);
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
            return unknownOutcome(Said::tr("ServiceNow broke off (%1) while updating %2. It is checked whether it was saved before anything is tried again.").arg(said.message, subject), answer, said);
        return make(ErrorKind::Transient, Said::tr("ServiceNow broke off while reading %1: %2").arg(subject, said.message), answer, said);
    }
    if (answer.status == 403)
        return forbidden(answer, said, subject);
    if (answer.status == 404)
        return make(ErrorKind::NotFound, Said::tr("ServiceNow does not show %1: it was deleted, or the user may not read it.").arg(subject), answer, said);
    if (answer.status == 400 && said.message.startsWith("Invalid table"_L1)) {
        return make(ErrorKind::Rejected, Said::tr("ServiceNow has no table %1. Is the Procurement plugin active?").arg(said.message.mid(13).trimmed()), answer, said);
    }
    const bool passing = answer.status >= 500 || answer.status == 408 || answer.status == 499;
    if (passing && changes && answer.status != 503)
        return unknownOutcome(Said::tr("ServiceNow failed (%1) while updating %2. It is checked whether it was saved before anything is tried again.").arg(QString::number(answer.status), subject), answer, said);
    if (passing)
        return make(ErrorKind::Transient, Said::tr("ServiceNow is not available (%1).").arg(answer.status), answer, said);
    return make(ErrorKind::Rejected, Said::tr("ServiceNow refused %1 (%2): %3").arg(subject).arg(answer.status).arg(said.message), answer, said);
}

} // namespace Waybill::ServiceNow
