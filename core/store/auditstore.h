#pragma once

#include "core/base/result.h"

#include <QDateTime>
#include <QJsonValue>
#include <QList>

namespace Waybill {

class Database;

/// Who changed what: settings, connections, templates, mappings, approvals, unlocked values, decisions. Never a secret.
struct AuditEntry
{
    qint64 id = 0;
    QDateTime at = {};
    QString who = {};
    QString what = {}; ///< "setting", "template", "mapping", "approval", "connection", "link", "hold", …
    QString subject = {}; ///< which one, by name
    QJsonValue from = QJsonValue::Undefined; ///< Undefined: there was none
    QJsonValue to = QJsonValue::Undefined;
    QString note = {};

    bool operator==(const AuditEntry &) const = default;
};

/// Before or after, for a file: an object as JSON.
QString auditText(const QJsonValue &value);

class AuditStore
{
public:
    explicit AuditStore(Database &database)
        : m_database(database)
    {
    }

    Result<qint64> append(const AuditEntry &entry);
    Result<QList<AuditEntry>> list(const QString &what, int limit); ///< newest first; empty: all kinds
    Result<QList<AuditEntry>> listFor(const QString &what, const QString &subject); ///< oldest first
    Result<int> prune(const QDateTime &before);

private:
    Database &m_database;
};

} // namespace Waybill
