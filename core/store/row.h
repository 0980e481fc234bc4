#pragma once

#include "core/base/ids.h"
#include "core/model/fieldvalue.h"

#include <QDate>
#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>
#include <QSqlQuery>
#include <QStringList>
#include <QVariant>

namespace Waybill {

/// The current row of a select, column by column, in the types the store keeps. Valid until the next row is read.
class Row
{
public:
    explicit Row(const QSqlQuery &query)
        : m_query(query)
    {
    }

    bool isNull(int column) const { return m_query.isNull(column); }
    QString text(int column) const { return m_query.value(column).toString(); }
    template<typename IdType>
    IdType id(int column) const
    {
        return IdType(text(column));
    }
    qint64 number(int column) const { return m_query.value(column).toLongLong(); }
    int count(int column) const { return m_query.value(column).toInt(); }
    bool flag(int column) const { return number(column) != 0; }
    QVariant raw(int column) const { return m_query.value(column); } ///< a number or a text, as the engine gives it
    QDateTime instant(int column) const; ///< UTC; invalid if NULL
    QDate day(int column) const;         ///< invalid if NULL
    QStringList list(int column) const;
    QStringList lines(int column) const; ///< one item a line, for columns that are searched
    QJsonObject object(int column) const;
    QJsonArray array(int column) const;
    QJsonValue json(int column) const;   ///< Undefined if NULL
    FieldValue value(int column) const;  ///< Empty if NULL

private:
    const QSqlQuery &m_query;
};

/// What is bound for a value: UTC text with milliseconds and Z, ISO day, compact JSON; NULL for invalid and undefined ones.
namespace Bind {
QVariant instant(const QDateTime &utc);
QVariant day(const QDate &day);
QVariant flag(bool on);
QVariant list(const QStringList &items);
QVariant lines(const QStringList &items);
QVariant object(const QJsonObject &object);
QVariant array(const QJsonArray &array);
QVariant json(const QJsonValue &value);
QVariant value(const FieldValue &value);
QVariantList keys(const QList<qint64> &ids);
QVariantList keys(const QList<RecordId> &records);
} // namespace Bind

} // namespace Waybill
