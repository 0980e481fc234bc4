#pragma once

#include "core/base/result.h"

#include <QList>
#include <QStringList>
#include <QUrl>

namespace Waybill::ServiceNow {

/// An encoded query. Values that the syntax cannot carry ("^", or "," in a list) are refused: a query that is
/// misunderstood does not fail, it returns everything.
class EncodedQuery
{
public:
    EncodedQuery &is(const QString &field, const QString &value);
    EncodedQuery &in(const QString &field, const QStringList &values);
    EncodedQuery &notIn(const QString &field, const QStringList &values);
    EncodedQuery &contains(const QString &field, const QString &part);
    EncodedQuery &notEmpty(const QString &field);
    EncodedQuery &atLeast(const QString &field, const QString &value);
    EncodedQuery &above(const QString &field, const QString &value);
    /// What follows is a filter of its own; a row fits if one of the filters does. Not for more than one page: sort and page
    /// belong to the last filter only.
    EncodedQuery &orElse();
    EncodedQuery &orderBy(const QString &field);

    /// Usage, naming field and value, if one of the values cannot be carried.
    Result<QString> text() const;

private:
    void add(const QString &field, const QString &op, const QString &value);

    QStringList m_parts;
    QString m_joint; ///< before the next condition
    std::optional<Error> m_error;
};

/// Which rows of a table, and what of them.
struct TableQuestion
{
    QString table;
    EncodedQuery query;  ///< without sort: pages go by sys_id
    QStringList fields;
    int limit = 100;
};

/// https://instance[/path], without slash at the end, whatever page of the instance was pasted.
QUrl instanceOf(const QUrl &typed);
/// GET {base}/api/now/table/{table}?sysparm_query=…; sorted by sys_id, database values, bare references.
Result<QUrl> tableUrl(const QUrl &base, const TableQuestion &question, const QString &afterSysId, int offset);
/// /api/now/table/{table}/{sysId}?sysparm_fields=…, as it also stands in a batch.
QString recordPath(const QString &table, const QString &sysId, const QStringList &fields);
/// /api/now/table/{table}?sysparm_fields=…: what a POST goes to.
QString newRecordPath(const QString &table, const QStringList &fields);
QUrl under(const QUrl &base, const QString &pathAndQuery);
/// https://instance/nav_to.do?uri=proc_po.do%3Fsys_id%3D…
QUrl webPage(const QUrl &base, const QString &table, const QString &sysId);

} // namespace Waybill::ServiceNow
