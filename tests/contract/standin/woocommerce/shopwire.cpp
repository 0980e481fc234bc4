#include "tests/contract/standin/woocommerce/shopwire.h"

#include <QMessageAuthenticationCode>
#include <QTest>

namespace Waybill::Test {

using namespace Sandbox;
using namespace Qt::Literals::StringLiterals;

const QByteArray ShopWire::ck = "ck_0123456789012345678901234567890123456789";
const QByteArray ShopWire::cs = "cs_0123456789012345678901234567890123456789";

void ShopWire::start()
{
    SandboxOptions sandbox;
    sandbox.scenario = QStringLiteral(STANDIN_SCENARIOS "/woocommerce");
    sandbox.ownThread = true;
    m_sandbox = std::make_unique<SandboxServer>(sandbox);
    const auto started = m_sandbox->start();
    QVERIFY2(started, started ? "" : qPrintable(started.error().message));
    options({{u"seesHttps"_s, u"always"_s}});
}

ShopWire::Headers ShopWire::basic(const QByteArray &key, const QByteArray &secret)
{
    return {{"Authorization", "Basic " + (key + ':' + secret).toBase64()}};
}

ShopWire::Said ShopWire::ask(const QByteArray &method, const QByteArray &path, const QByteArray &body, Headers headers)
{
    if (headers.isEmpty())
        headers = basic(ck, cs);
    bool typed = false;
    for (const auto &header : headers)
        typed = typed || header.first == "Content-Type";
    if (!body.isEmpty() && !typed)
        headers.emplaceBack("Content-Type", "application/json");
    Wire wire(m_sandbox->url(u"woocommerce"_s));
    const WireAnswer answer = wire.ask(method, path.startsWith('/') ? path : "/wp-json/wc/v3/" + path, body, headers);
    return {answer.status, answer, QJsonDocument::fromJson(answer.body)};
}

void ShopWire::options(const QJsonObject &changes)
{
    m_sandbox->run([&] { QCOMPARE(m_sandbox->standIn(u"woocommerce"_s)->setOptions(changes).status, 200); });
}

QJsonObject ShopWire::state(const QString &number)
{
    return m_sandbox->state(u"woocommerce"_s).value(number).toObject();
}

QStringList ShopWire::mails(const QString &number)
{
    return state(number).value("mails"_L1).toVariant().toStringList();
}

QStringList ShopWire::notes(qint64 id)
{
    QStringList texts;
    const QJsonArray all = ask("GET", "orders/" + QByteArray::number(id) + "/notes").array();
    for (const QJsonValue &note : all)
        texts.append(note[u"note"_s].toString());
    return texts;
}

QList<int> ShopWire::ids(const QJsonArray &orders)
{
    QList<int> found;
    for (const QJsonValue &order : orders)
        found.append(order[u"id"_s].toInt());
    return found;
}

QJsonValue ShopWire::meta(const QJsonObject &order, const QString &key)
{
    const QJsonArray all = order.value("meta_data"_L1).toArray();
    for (const QJsonValue &entry : all) {
        if (entry[u"key"_s].toString() == key)
            return entry[u"value"_s];
    }
    return QJsonValue(QJsonValue::Undefined);
}

QByteArray ShopWire::signedTarget(const QByteArray &method, const QString &path, QMap<QString, QString> params, const QString &key,
                                  const QString &secret, qint64 timestamp, const QString &nonce, bool sha1)
{
    params.insert(u"oauth_consumer_key"_s, key);
    params.insert(u"oauth_timestamp"_s, QString::number(timestamp));
    params.insert(u"oauth_nonce"_s, nonce);
    params.insert(u"oauth_signature_method"_s, sha1 ? u"HMAC-SHA1"_s : u"HMAC-SHA256"_s);
    QByteArrayList pairs;
    for (auto it = params.cbegin(); it != params.cend(); ++it)
        pairs.append(QUrl::toPercentEncoding(it.key()) + '=' + QUrl::toPercentEncoding(it.value()));
    std::sort(pairs.begin(), pairs.end());
    const QByteArray joined = pairs.join('&');
    const QString url = m_sandbox->url(u"woocommerce"_s).toString() + path;
    const QByteArray base = method + '&' + QUrl::toPercentEncoding(url) + '&' + joined.toPercentEncoding();
    const QByteArray signature = QMessageAuthenticationCode::hash(base, secret.toUtf8() + '&', sha1 ? QCryptographicHash::Sha1 : QCryptographicHash::Sha256);
    return path.toUtf8() + '?' + joined + "&oauth_signature=" + QUrl::toPercentEncoding(QString::fromLatin1(signature.toBase64()));
}

} // namespace Waybill::Test
