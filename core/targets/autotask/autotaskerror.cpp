#include "core/targets/autotask/autotaskerror.h"

#include "core/base/words.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

namespace Waybill::Autotask {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype longestDetail = 2000; // UTF-16 units kept of the other side's text

bool says(const QString &text, QLatin1StringView words)
{
    return text.contains(words, Qt::CaseInsensitive);
}

/// "The Autotask API thread threshold of 3 threads has been exceeded."; may arrive with another status than 429.
bool asksForQuiet(const QString &text)
{
    return says(text, "thread threshold"_L1) || (says(text, "threshold"_L1) && says(text, "exceeded"_L1));
}

bool namesMissingRight(const QString &text)
{
    return says(text, "adequate permission"_L1) || says(text, "does not have permission"_L1)
        || says(text, "not have the permission"_L1) || says(text, "insufficient permission"_L1);
}

/// Locked tables fail well-formed requests; what such a request left behind is only known by reading.
bool databaseWasBusy(const QString &text)
{
    return says(text, "deadlock"_L1) || says(text, "timeout expired"_L1) || says(text, "lock request"_L1);
}

QString fieldNamed(const QByteArray &body, const QString &text)
{
    const QJsonArray errors = QJsonDocument::fromJson(body).object().value(u"errors"_s).toArray();
    for (const QJsonValue &each : errors) {
        const QString field = each.toObject().value(u"field"_s).toString();
        if (!field.isEmpty())
            return field;
    }
    static const QRegularExpression reference(
        u"(?:entity for|Unable to find|required field[: ]+|for field[: ]+)\\s*'?(\\w+)"_s, QRegularExpression::CaseInsensitiveOption);
    return reference.match(text).captured(1);
}

Error refused(const Refusal &refusal, const QString &subject, const QString &text, bool changes)
{
    Error error{.kind = ErrorKind::Rejected, .message = {}, .detail = text.left(longestDetail)};
    if (asksForQuiet(text)) {
        error.kind = ErrorKind::RateLimited;
        error.message = Said::tr("Autotask asks us to slow down (%1). %2 waits for the next try.").arg(refusal.status).arg(subject);
        error.retryAfter = refusal.retryAfter;
    } else if (namesMissingRight(text)) {
        error.kind = ErrorKind::Permission;
        error.message = Said::tr("The Autotask API user may not do this for %1. Autotask says: %2").arg(subject, text.left(300));
    } else if (says(text, "IntegrationCode"_L1) && says(text, "invalid"_L1)) {
        error.kind = ErrorKind::Auth;
        error.message = Said::tr("Autotask does not know the tracking identifier (integration code). Syncing is paused; nothing was "
                        "lost.");
    } else if (databaseWasBusy(text)) {
        error.kind = changes ? ErrorKind::OutcomeUnknown : ErrorKind::Transient;
        error.message = changes ? Said::tr("Autotask was busy while updating %1. Checking whether it was saved before trying again.")
                                      .arg(subject)
                                : Said::tr("Autotask's database was busy with %1. It is tried again.").arg(subject);
    } else {
        error.message = Said::tr("Autotask refused %1: %2").arg(subject, text.left(300));
        error.field = fieldNamed(refusal.body, text);
    }
    return error;
}

} // namespace

QStringList errorTexts(const QByteArray &body)
{
    QStringList texts;
    const QJsonArray errors = QJsonDocument::fromJson(body).object().value(u"errors"_s).toArray();
    for (const QJsonValue &each : errors) {
        const QString text = each.isObject() ? each.toObject().value(u"message"_s).toString() : each.toString();
        if (!text.isEmpty())
            texts.append(text);
    }
    return texts;
}

Error errorFrom(const Refusal &refusal, const QString &subject, bool changes)
{
    const int status = refusal.status;
    const QStringList texts = errorTexts(refusal.body);
    const QString text = texts.join(u"; "_s);
    const QString detail = text.isEmpty() ? QString::fromUtf8(refusal.body.left(longestDetail)) : text.left(longestDetail);
    if (status == 401) {
        return {.kind = ErrorKind::Auth,
                .message = Said::tr("Autotask refused the sign-in (401). The API user's secret has changed or the user is inactive. "
                           "Syncing is paused; nothing was lost."),
                .detail = detail};
    }
    if (status == 403) {
        return {.kind = ErrorKind::Permission,
                .message = Said::tr("The Autotask API user may not do this for %1 (403).").arg(subject),
                .detail = detail};
    }
    if (status == 429) {
        return {.kind = ErrorKind::RateLimited,
                .message = Said::tr("Autotask asks us to slow down (429). %1 waits for the next try.").arg(subject),
                .detail = detail,
                .retryAfter = refusal.retryAfter};
    }
    if (!texts.isEmpty() && (status >= 400 && status < 600))
        return refused(refusal, subject, text, changes);
    if (status == 404) {
        return {.kind = ErrorKind::NotFound, .message = Said::tr("Autotask has no %1 (404).").arg(subject), .detail = detail};
    }
    if (status >= 500) {
        return {.kind = changes ? ErrorKind::OutcomeUnknown : ErrorKind::Transient,
                .message = changes ? Said::tr("Autotask failed while updating %1 (%2). Checking whether it was saved before trying "
                                     "again.").arg(subject).arg(status)
                                   : Said::tr("Autotask cannot answer at the moment (%1). %2 is tried again.").arg(status).arg(subject),
                .detail = detail,
                .retryAfter = refusal.retryAfter};
    }
    // 405 and its like: the address or the zone is not what we think, and asking again would not help.
    return {.kind = ErrorKind::Malformed,
            .message = Said::tr("Autotask answered %1 with HTTP status %2, which is not part of its interface. Check the address of "
                       "the connection.").arg(subject).arg(status),
            .detail = detail};
}

bool isSimplyNotThere(const Error &error)
{
    return error.kind == ErrorKind::NotFound || error.kind == ErrorKind::Permission;
}

} // namespace Waybill::Autotask
