#include "core/targets/autotask/autotaskquery.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace Waybill::Autotask {

using namespace Qt::Literals::StringLiterals;

namespace {

/// A lone value as JSON; QJsonDocument writes arrays and objects only.
QByteArray json(const QJsonValue &value)
{
    const QByteArray listed = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return listed.mid(1, listed.size() - 2);
}

QByteArray condition(const QString &op, const QString &field)
{
    return "{\"op\":" + json(op) + ",\"field\":" + json(field);
}

} // namespace

Query &Query::include(const QStringList &fields)
{
    for (const QString &field : fields) {
        if (!m_fields.contains(field, Qt::CaseInsensitive))
            m_fields.append(field);
    }
    return *this;
}

Query &Query::where(const QString &field, const QString &op, const QJsonValue &value)
{
    m_conditions.append(condition(op, field) + ",\"value\":" + json(value) + '}');
    return *this;
}

Query &Query::in(const QString &field, const QList<qint64> &ids)
{
    QJsonArray list;
    for (const qint64 id : ids)
        list.append(id);
    return where(field, u"in"_s, list);
}

Query &Query::exists(const QString &field)
{
    m_conditions.append(condition(u"exist"_s, field) + '}');
    return *this;
}

QByteArray Query::body() const
{
    QByteArray text = "{\"MaxRecords\":" + QByteArray::number(pageSize);
    if (!m_fields.isEmpty())
        text += ",\"IncludeFields\":" + QJsonDocument(QJsonArray::fromStringList(m_fields)).toJson(QJsonDocument::Compact);
    return text + ",\"filter\":[" + m_conditions.join(',') + "]}";
}

QList<QList<qint64>> chunked(const QList<qint64> &ids, int size)
{
    QList<QList<qint64>> pieces;
    for (qsizetype from = 0; from < ids.size(); from += size)
        pieces.append(ids.mid(from, size));
    return pieces;
}

} // namespace Waybill::Autotask
