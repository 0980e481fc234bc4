#include "core/store/auditstore.h"

#include "core/store/database.h"

#include <QJsonDocument>

namespace Waybill {

using namespace Qt::Literals::StringLiterals;

namespace {

AuditEntry auditEntryOf(const Row &row)
{
    AuditEntry entry;
    entry.id = row.number(0);
    entry.at = row.instant(1);
    entry.who = row.text(2);
    entry.what = row.text(3);
    entry.subject = row.text(4);
    entry.from = row.json(5);
    entry.to = row.json(6);
    entry.note = row.text(7);
    return entry;
}

} // namespace

QString auditText(const QJsonValue &value)
{
    if (value.isObject())
        return QString::fromUtf8(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact));
    return value.toVariant().toString();
}

Result<qint64> AuditStore::append(const AuditEntry &entry)
{
    return m_database.insert(u"INSERT INTO audit (at, who, what, subject, value_from, value_to, note) "
                             "VALUES (?, ?, ?, ?, ?, ?, ?) RETURNING id"_s,
                             {Bind::instant(entry.at), entry.who, entry.what, entry.subject, Bind::json(entry.from),
                              Bind::json(entry.to), entry.note});
}

Result<QList<AuditEntry>> AuditStore::list(const QString &what, int limit)
{
    return m_database.select(
        u"SELECT id, at, who, what, subject, value_from, value_to, note FROM audit WHERE (? = '' OR what = ?) "
        "ORDER BY id DESC LIMIT ?"_s,
        {what, what, limit}, auditEntryOf);
}

Result<QList<AuditEntry>> AuditStore::listFor(const QString &what, const QString &subject)
{
    return m_database.select(u"SELECT id, at, who, what, subject, value_from, value_to, note FROM audit "
                             "WHERE what = ? AND subject = ? ORDER BY id"_s, {what, subject}, auditEntryOf);
}

Result<int> AuditStore::prune(const QDateTime &before)
{
    return m_database.run(u"DELETE FROM audit WHERE at < ?"_s, {Bind::instant(before)});
}

} // namespace Waybill
