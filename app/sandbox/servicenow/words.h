#pragma once

#include "app/sandbox/http/message.h"

#include <QDateTime>

namespace Waybill::Sandbox::ServiceNowWords {

inline const QString orderTable = QStringLiteral("proc_po");
inline const QString itemTable = QStringLiteral("proc_po_item");

/// {"error":{"message","detail"},"status":"failure"}; a null text is JSON null.
Response failure(int status, const QString &message, const QString &detail);
Response invalidTable(const QString &table);
Response noRecord();
Response notAuthenticated();
Response notAuthorized();
/// `operation`: Insert, Update, Delete.
Response aclException(const QString &operation);
Response abortedByRule(const QString &table, const QString &rule);

/// "2026-03-12 09:15:02", as the database holds it (UTC).
QString timeText(const QDateTime &utc);
QDateTime timeOf(const QString &text);
/// 32 hexadecimal digits, the same for the same seed.
QString sysIdOf(const QString &seed);
/// What a scenario writes ("2026-03-04T00:00:00Z", 12, true, null) as the database holds it: always text.
QString storedText(const QJsonValue &value);

} // namespace Waybill::Sandbox::ServiceNowWords
