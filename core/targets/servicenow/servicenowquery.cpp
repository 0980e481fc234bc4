#include "core/targets/servicenow/servicenowquery.h"

#include "core/base/words.h"

#include <utility>

namespace Waybill::ServiceNow {

using namespace Qt::Literals::StringLiterals;

namespace {

QString encoded(const QString &text)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(text, ",")); // a comma may stand in a query; lists stay short
}

} // namespace

void EncodedQuery::add(const QString &field, const QString &op, const QString &value)
{
    if (value.contains(u'^') || value.contains(u'\n') || value.startsWith("javascript:"_L1, Qt::CaseInsensitive)) {
        m_error = Error{ErrorKind::Usage, Said::tr("ServiceNow cannot be asked for \"%1\" in %2: the value holds a sign that its queries use themselves.").arg(value, field),
                        {}, field};
    }
    m_parts.append(std::exchange(m_joint, QString()) + field + op + value);
}

EncodedQuery &EncodedQuery::orElse()
{
    m_joint = u"NQ"_s;
    return *this;
}

EncodedQuery &EncodedQuery::is(const QString &field, const QString &value)
{
    add(field, u"="_s, value);
    return *this;
}

EncodedQuery &EncodedQuery::in(const QString &field, const QStringList &values)
{
    for (const QString &value : values) {
        if (value.contains(u','))
            m_error = Error{ErrorKind::Usage, Said::tr("ServiceNow cannot be asked for \"%1\" in a list: it holds a comma.").arg(value), {}, field};
    }
    add(field, values.size() == 1 ? u"="_s : u"IN"_s, values.join(u','));
    return *this;
}

EncodedQuery &EncodedQuery::notIn(const QString &field, const QStringList &values)
{
    add(field, u"NOT IN"_s, values.join(u','));
    return *this;
}

EncodedQuery &EncodedQuery::contains(const QString &field, const QString &part)
{
    add(field, u"LIKE"_s, part);
    return *this;
}

EncodedQuery &EncodedQuery::notEmpty(const QString &field)
{
    add(field, u"ISNOTEMPTY"_s, {});
    return *this;
}

EncodedQuery &EncodedQuery::atLeast(const QString &field, const QString &value)
{
    add(field, u">="_s, value);
    return *this;
}

EncodedQuery &EncodedQuery::above(const QString &field, const QString &value)
{
    add(field, u">"_s, value);
    return *this;
}

EncodedQuery &EncodedQuery::orderBy(const QString &field)
{
    m_parts.append(u"ORDERBY"_s + field);
    return *this;
}

Result<QString> EncodedQuery::text() const
{
    if (m_error)
        return *m_error;
    return m_parts.join(u'^');
}

QUrl instanceOf(const QUrl &typed)
{
    QUrl url;
    url.setScheme(typed.scheme().isEmpty() ? u"https"_s : typed.scheme().toLower());
    QString host = typed.host();
    if (host.isEmpty()) // "acme.service-now.com" is read as a path, "acme" too
        host = typed.path().section(u'/', 0, 0);
    if (!host.isEmpty() && !host.contains(u'.') && host != "localhost"_L1)
        host += u".service-now.com"_s;
    url.setHost(host);
    url.setPort(typed.port());
    url.setUserInfo(typed.userInfo()); // refused by HttpClient, in its own words
    return url;
}

QUrl under(const QUrl &base, const QString &pathAndQuery)
{
    return QUrl(base.toString(QUrl::FullyEncoded) + pathAndQuery, QUrl::StrictMode);
}

Result<QUrl> tableUrl(const QUrl &base, const TableQuestion &question, const QString &afterSysId, int offset)
{
    EncodedQuery query = question.query;
    if (!afterSysId.isEmpty())
        query.above(u"sys_id"_s, afterSysId);
    query.orderBy(u"sys_id"_s);
    const auto text = query.text();
    if (!text)
        return text.error();
    QString rest = u"/api/now/table/"_s + question.table + u"?sysparm_query="_s + encoded(*text);
    if (!question.fields.isEmpty())
        rest += u"&sysparm_fields="_s + encoded(question.fields.join(u','));
    rest += u"&sysparm_display_value=false&sysparm_exclude_reference_link=true&sysparm_limit=%1"_s.arg(question.limit);
    if (offset > 0)
        rest += u"&sysparm_offset=%1"_s.arg(offset);
    return under(base, rest);
}

QString recordPath(const QString &table, const QString &sysId, const QStringList &fields)
{
    return u"/api/now/table/%1/%2?sysparm_fields=%3&sysparm_exclude_reference_link=true"_s.arg(table, sysId, encoded(fields.join(u',')));
}

QString newRecordPath(const QString &table, const QStringList &fields)
{
    return u"/api/now/table/%1?sysparm_fields=%2&sysparm_exclude_reference_link=true"_s.arg(table, encoded(fields.join(u',')));
}

QUrl webPage(const QUrl &base, const QString &table, const QString &sysId)
{
    return under(base, u"/nav_to.do?uri="_s + table + u".do%3Fsys_id%3D"_s + sysId);
}

} // namespace Waybill::ServiceNow
