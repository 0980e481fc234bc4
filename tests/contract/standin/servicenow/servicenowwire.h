#pragma once

#include "app/sandbox/sandboxserver.h"
#include "tests/contract/standin/wire.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QObject>

namespace Waybill::Test {

/// The ServiceNow stand-in on scenarios/servicenow, asked over raw sockets, with Basic unless told otherwise.
class ServiceNowWire : public QObject
{
    Q_OBJECT
protected:
    using Headers = QList<std::pair<QByteArray, QByteArray>>;
    struct Said : WireAnswer
    {
        QJsonObject json;
        QJsonValue result() const { return json.value(QStringLiteral("result")); }
        QJsonArray rows() const { return result().toArray(); }
        QJsonObject record() const { return result().toObject(); }
        QString message() const { return json.value(QStringLiteral("error"))[QStringLiteral("message")].toString(); }
        QString detail() const { return json.value(QStringLiteral("error"))[QStringLiteral("detail")].toString(); }
    };

    void start();
    Said ask(const QByteArray &method, const QByteArray &target, const QByteArray &body = {}, Headers headers = {});
    /// GET /api/now/table/{table}?sysparm_query=…&more
    Said list(const QByteArray &table, const QByteArray &query, const QByteArray &more = {});
    Said patch(const QByteArray &table, const QString &id, const QJsonObject &fields, const QByteArray &query = {});
    Said token(const QByteArray &form);
    QStringList numbers(const QByteArray &query);
    void options(const QJsonObject &changes);
    QString order(const QString &number = QStringLiteral("PO0010042"));
    QStringList lines(const QString &number = QStringLiteral("PO0010042"));
    QJsonObject header(const QString &number = QStringLiteral("PO0010042"));
    static Headers basic();
    static QByteArray text(const QJsonObject &object) { return QJsonDocument(object).toJson(QJsonDocument::Compact); }

    std::unique_ptr<Sandbox::SandboxServer> m_sandbox;
};

} // namespace Waybill::Test
