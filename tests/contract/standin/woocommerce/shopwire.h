#pragma once

#include "app/sandbox/sandboxserver.h"
#include "tests/contract/standin/wire.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QObject>

namespace Waybill::Test {

/// The WooCommerce stand-in on scenarios/woocommerce, asked over raw sockets. PHP sees HTTPS unless told otherwise, so Basic
/// works without TLS here; the tests of sign-in switch that off.
class ShopWire : public QObject
{
    Q_OBJECT
protected:
    struct Said
    {
        int status = 0;
        WireAnswer wire;
        QJsonDocument document;
        QJsonObject object() const { return document.object(); }
        QJsonArray array() const { return document.array(); }
        QString code() const { return document.object().value(QStringLiteral("code")).toString(); }
        QString message() const { return document.object().value(QStringLiteral("message")).toString(); }
    };
    using Headers = QList<std::pair<QByteArray, QByteArray>>;

    void start();
    /// `path` behind /wp-json/wc/v3/, or from the root if it begins with a slash. Basic, unless headers are named.
    Said ask(const QByteArray &method, const QByteArray &path, const QByteArray &body = {}, Headers headers = {});
    Said put(qint64 id, const QByteArray &body) { return ask("PUT", "orders/" + QByteArray::number(id), body); }
    QJsonObject order(qint64 id) { return ask("GET", "orders/" + QByteArray::number(id)).object(); }
    void options(const QJsonObject &changes);
    QJsonObject state(const QString &number);
    QStringList mails(const QString &number);
    QStringList notes(qint64 id);
    static QList<int> ids(const QJsonArray &orders);
    static QJsonValue meta(const QJsonObject &order, const QString &key);
    static Headers basic(const QByteArray &key, const QByteArray &secret);
    /// "path?query" signed as OAuth 1.0a asks, in the query.
    QByteArray signedTarget(const QByteArray &method, const QString &path, QMap<QString, QString> params, const QString &key, const QString &secret,
                            qint64 timestamp, const QString &nonce, bool sha1 = false);

    static const QByteArray ck, cs;
    std::unique_ptr<Sandbox::SandboxServer> m_sandbox;
};

} // namespace Waybill::Test
