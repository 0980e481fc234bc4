#include "app/sandbox/servicenow/words.h"

#include <QCryptographicHash>
#include <QTimeZone>

namespace Waybill::Sandbox::ServiceNowWords {

using namespace Qt::Literals::StringLiterals;

Response failure(int status, const QString &message, const QString &detail)
{
    const QJsonObject error{{u"message"_s, message}, {u"detail"_s, detail.isNull() ? QJsonValue(QJsonValue::Null) : QJsonValue(detail)}};
    return Response::json(status, QJsonObject{{u"error"_s, error}, {u"status"_s, u"failure"_s}});
}

Response invalidTable(const QString &table)
{
    return failure(400, u"Invalid table %1"_s.arg(table), {});
}

Response noRecord()
{
    return failure(404, u"No Record found"_s, u"Record doesn't exist or ACL restricts the record retrieval"_s);
}

Response notAuthenticated()
{
    return failure(401, u"User Not Authenticated"_s, u"Required to provide Auth information"_s).set("WWW-Authenticate", "BASIC realm=\"Service-now\"");
}

Response notAuthorized()
{
    return failure(403, u"User Not Authorized"_s, u"Failed API level ACL Validation"_s);
}

Response aclException(const QString &operation)
{
    return failure(403, u"Operation Failed"_s, u"ACL Exception %1 Failed due to security constraints"_s.arg(operation));
}

Response abortedByRule(const QString &table, const QString &rule)
{
    return failure(403, u"Operation Failed"_s,
                   u"Operation against file '%1' was aborted by Business Rule '%2^%3'. Business Rule Stack:%2"_s.arg(table, rule, sysIdOf(rule)));
}

QString timeText(const QDateTime &utc)
{
    return utc.toUTC().toString(u"yyyy-MM-dd HH:mm:ss"_s);
}

QDateTime timeOf(const QString &text)
{
    QDateTime time = QDateTime::fromString(text, u"yyyy-MM-dd HH:mm:ss"_s);
    time.setTimeSpec(Qt::UTC);
    return time;
}

QString sysIdOf(const QString &seed)
{
    return QString::fromLatin1(QCryptographicHash::hash(seed.toUtf8(), QCryptographicHash::Md5).toHex());
}

QString storedText(const QJsonValue &value)
{
    if (value.isNull() || value.isUndefined())
        return {};
    QString text = value.toVariant().toString();
    const bool isoTime = text.size() == 20 && text.at(10) == u'T' && text.endsWith(u'Z');
    return isoTime ? text.replace(u'T', u' ').chopped(1) : text;
}

} // namespace Waybill::Sandbox::ServiceNowWords
