#pragma once

#include "app/sandbox/sandboxserver.h"
#include "tests/contract/standin/wire.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QObject>
#include <QTemporaryDir>

namespace Waybill::Test {

/// The Autotask stand-in on scenarios/autotask, asked over raw sockets with the right credentials unless told otherwise.
class AutotaskWire : public QObject
{
    Q_OBJECT
protected:
    struct Said
    {
        int status = 0;
        QByteArray type;
        QByteArray raw;
        QJsonObject body;
        QString error() const { return body.value(QStringLiteral("errors"))[0].toString(); }
        QJsonArray items() const { return body.value(QStringLiteral("items")).toArray(); }
    };
    using Headers = QList<std::pair<QByteArray, QByteArray>>;

    /// On the scenario, with these options and (unless empty) these companies from the beginning.
    void start(const QJsonObject &options = {}, const QJsonArray &companies = {});
    Said ask(const QByteArray &method, const QByteArray &path, const QJsonObject &body = {}, Headers headers = {});
    Said query(const QByteArray &entity, const QJsonArray &filter, QJsonObject more = {});
    QJsonObject header(qint64 id = 6001);
    int statusId(const QString &label);
    void options(const QJsonObject &changes);
    static QJsonObject condition(const QString &op, const QString &field, const QJsonValue &value);
    static QJsonArray everything(); ///< id ≥ 0

    static Headers signedIn();

    QTemporaryDir m_folder;
    std::unique_ptr<Sandbox::SandboxServer> m_sandbox;
};

} // namespace Waybill::Test
