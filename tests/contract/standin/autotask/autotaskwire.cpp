#include "tests/contract/standin/autotask/autotaskwire.h"

#include <QFile>
#include <QTest>

namespace Waybill::Test {

using namespace Sandbox;
using namespace Qt::Literals::StringLiterals;

void AutotaskWire::start(const QJsonObject &atLoad, const QJsonArray &companies)
{
    m_sandbox.reset();
    const QString from = QStringLiteral(STANDIN_SCENARIOS "/autotask/");
    QFile::remove(m_folder.filePath(u"orders.json"_s));
    QVERIFY(QFile::copy(from + u"orders.json"_s, m_folder.filePath(u"orders.json"_s)));
    QFile head(from + u"scenario.json"_s);
    QVERIFY(head.open(QIODevice::ReadOnly));
    QJsonObject scenario = QJsonDocument::fromJson(head.readAll()).object();
    QJsonObject autotask = scenario.value("autotask"_L1).toObject();
    autotask.insert(u"options"_s, atLoad);
    if (!companies.isEmpty())
        autotask.insert(u"companies"_s, companies);
    scenario.insert(u"autotask"_s, autotask);
    QFile changed(m_folder.filePath(u"scenario.json"_s));
    QVERIFY(changed.open(QIODevice::WriteOnly));
    changed.write(QJsonDocument(scenario).toJson());
    changed.close();
    SandboxOptions options;
    options.scenario = m_folder.path();
    options.ownThread = true;
    m_sandbox = std::make_unique<SandboxServer>(options);
    const auto started = m_sandbox->start();
    QVERIFY2(started, started ? "" : qPrintable(started.error().message));
}

AutotaskWire::Headers AutotaskWire::signedIn()
{
    return {{"UserName", "api-user@example.com"}, {"Secret", "sandbox-only-secret"}, {"ApiIntegrationCode", "SANDBOXINTEGRATIONCODE01"}};
}

AutotaskWire::Said AutotaskWire::ask(const QByteArray &method, const QByteArray &path, const QJsonObject &body,
                                                   Headers headers)
{
    if (headers.isEmpty())
        headers = signedIn();
    headers.append(std::pair<QByteArray, QByteArray>("Content-Type", "application/json"));
    const QByteArray target = path.startsWith('/') ? path : "/ATServicesRest/V1.0/" + path;
    Wire wire(m_sandbox->autotaskUrl());
    const bool sends = method != "GET";
    const WireAnswer answer = wire.ask(method, target, sends ? QJsonDocument(body).toJson(QJsonDocument::Compact) : QByteArray(), headers);
    return {answer.status, answer.header("Content-Type"), answer.body, QJsonDocument::fromJson(answer.body).object()};
}

AutotaskWire::Said AutotaskWire::query(const QByteArray &entity, const QJsonArray &filter, QJsonObject more)
{
    more.insert(u"filter"_s, filter);
    return ask("POST", entity + "/query", more);
}

int AutotaskWire::statusId(const QString &label)
{
    const QJsonArray fields = ask("GET", "PurchaseOrders/entityInformation/fields").body.value("fields"_L1).toArray();
    for (const QJsonValue &field : fields) {
        if (field[u"name"_s].toString() != "status"_L1)
            continue;
        const QJsonArray values = field[u"picklistValues"_s].toArray();
        for (const QJsonValue &value : values) {
            if (value[u"label"_s].toString() == label)
                return value[u"value"_s].toString().toInt();
        }
    }
    return -1;
}

void AutotaskWire::options(const QJsonObject &changes)
{
    m_sandbox->run([&] { QCOMPARE(m_sandbox->standIn(u"autotask"_s)->setOptions(changes).status, 200); });
}

QJsonObject AutotaskWire::header(qint64 id)
{
    return ask("GET", "PurchaseOrders/" + QByteArray::number(id)).body.value("item"_L1).toObject();
}

QJsonObject AutotaskWire::condition(const QString &op, const QString &field, const QJsonValue &value)
{
    return {{u"op"_s, op}, {u"field"_s, field}, {u"value"_s, value}};
}

QJsonArray AutotaskWire::everything()
{
    return {condition(u"gte"_s, u"id"_s, 0)};
}

} // namespace Waybill::Test
