#include "app/sandbox/sandboxserver.h"
#include "tests/contract/standin/wire.h"

#include <QJsonDocument>
#include <QJsonArray>
#include <QTest>

using namespace Waybill;
using namespace Waybill::Sandbox;
using namespace Waybill::Test;
using namespace Qt::Literals::StringLiterals;

/// The labelled contract and the published JSON-RPC interface: one test or row a point of the checklist.
class TestStandInTelaris : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { m_sandbox.reset(); }

    void tokensAreChecked();
    void anotherHeaderAndPath();
    void everyState();
    void listsByStatusAndReference();
    void listsWhatChangedSince();
    void listsInPages();
    void sameSecondOverAPageBorder();
    void changeWhilePaging();
    void badQueries_data();
    void badQueries();
    void oneOrder();
    void deletedIsGone();
    void references();
    void partlyThenWhole();
    void closedAndCancelled();
    void invoiceNow();
    void osloTimes();
    void derivedFromTheSupplier();
    void faults_data();
    void faults();
    void rpcNeedsASession();
    void rpcLists();
    void rpcReads();
    void rpcAsAnEventStream();
    void rpcRefuses_data();
    void rpcRefuses();

private:
    struct Said
    {
        WireAnswer wire;
        QJsonObject body;
        QJsonArray data;
    };
    Said get(const QByteArray &target, const QByteArray &token = "Bearer checklist-telaris-token", const QByteArray &header = "Authorization");
    Said rpc(const QString &method, const QJsonObject &params = {}, const QByteArray &session = {}, const QByteArray &path = "/mcp2/action/checklist-personal-key/pcs");
    QByteArray session() { return rpc(u"initialize"_s).wire.header("Mcp-Session-Id"); }
    QJsonObject toolAnswer(const Said &said);
    QStringList ids(const Said &said);
    void set(const QJsonObject &options) { m_sandbox->run([&] { QCOMPARE(m_sandbox->standIn(u"telaris"_s)->setOptions(options).status, 200); }); }
    void goTo(int day, int hour);

    std::unique_ptr<SandboxServer> m_sandbox;
};

void TestStandInTelaris::init()
{
    SandboxOptions options;
    options.scenario = QStringLiteral(STANDIN_SCENARIOS "/telaris");
    options.ownThread = true;
    m_sandbox = std::make_unique<SandboxServer>(options);
    const auto started = m_sandbox->start();
    QVERIFY2(started, started ? "" : qPrintable(started.error().message));
}

void TestStandInTelaris::goTo(int day, int hour)
{
    QVERIFY(m_sandbox->world().advanceTo(QDateTime(QDate(2026, 3, 26).addDays(day), QTime(hour, 0), QTimeZone("Europe/Oslo"))));
}

TestStandInTelaris::Said TestStandInTelaris::get(const QByteArray &target, const QByteArray &token, const QByteArray &header)
{
    Said said;
    said.wire = Wire(m_sandbox->url(u"telaris"_s)).ask("GET", target, {}, {{header, token}});
    said.body = QJsonDocument::fromJson(said.wire.body).object();
    said.data = said.body.value("data"_L1).toArray();
    return said;
}

TestStandInTelaris::Said TestStandInTelaris::rpc(const QString &method, const QJsonObject &params, const QByteArray &session, const QByteArray &path)
{
    const QJsonObject message{{u"jsonrpc"_s, u"2.0"_s}, {u"id"_s, 7}, {u"method"_s, method}, {u"params"_s, params}};
    QList<std::pair<QByteArray, QByteArray>> headers{{"Accept", "application/json, text/event-stream"}, {"Content-Type", "application/json"}};
    if (!session.isEmpty())
        headers.append(std::pair<QByteArray, QByteArray>("Mcp-Session-Id", session));
    Said said;
    said.wire = Wire(m_sandbox->url(u"telaris"_s)).ask("POST", path, QJsonDocument(message).toJson(), headers);
    said.body = QJsonDocument::fromJson(said.wire.body).object();
    return said;
}

QJsonObject TestStandInTelaris::toolAnswer(const Said &said)
{
    const QString text = said.body.value("result"_L1)["content"_L1][0]["text"_L1].toString();
    return QJsonDocument::fromJson(text.toUtf8()).object();
}

QStringList TestStandInTelaris::ids(const Said &said)
{
    QStringList all;
    for (const QJsonValue &order : said.data)
        all.append(QString::number(order[u"id"_s].toInteger()));
    return all;
}

void TestStandInTelaris::tokensAreChecked()
{
    for (const QByteArray &token : {QByteArray(), QByteArray("Bearer wrong"), QByteArray("checklist-telaris-token")}) {
        const Said said = get("/api/v1/orders", token);
        QCOMPARE(said.wire.status, 401);
        QCOMPARE(said.body.value("error"_L1)["code"_L1].toString(), u"unauthorized"_s);
    }
    set({{u"forbidden"_s, true}});
    QCOMPARE(get("/api/v1/orders").wire.status, 403);
}

void TestStandInTelaris::anotherHeaderAndPath()
{
    set({{u"authHeader"_s, u"X-API-Key"_s}, {u"authPrefix"_s, QString()}, {u"listPath"_s, u"/pcs/order-drop"_s}});
    QCOMPARE(get("/pcs/order-drop?limit=1", "checklist-telaris-token", "X-API-Key").data.size(), 1);
    QCOMPARE(get("/pcs/order-drop/48100", "checklist-telaris-token", "X-API-Key").wire.status, 200);
    QCOMPARE(get("/api/v1/orders").wire.status, 404);
}

void TestStandInTelaris::everyState()
{
    QStringList states;
    for (const QJsonValue &order : get("/api/v1/orders?limit=100").data) {
        if (order[u"id"_s].toInteger() >= 48100 && order[u"id"_s].toInteger() <= 48120)
            states.append(order[u"status"_s].toString());
    }
    QCOMPARE(states.size(), 21);
    QVERIFY(states.contains(u"cashregister"_s) && states.contains(u"urgent"_s) && states.contains(u"claim"_s));
}

void TestStandInTelaris::listsByStatusAndReference()
{
    const Said some = get("/api/v1/orders?status=invoiced,cancelled&limit=100");
    QCOMPARE(ids(some), QStringList({u"48109"_s, u"48111"_s, u"48201"_s, u"48202"_s, u"48203"_s, u"48204"_s}));
    const Said shops = get("/api/v1/orders?status=invoiced&integration=woocommerce&limit=100");
    QCOMPARE(ids(shops), QStringList({u"48109"_s, u"48203"_s, u"48204"_s}));
}

void TestStandInTelaris::listsWhatChangedSince()
{
    goTo(2, 11);
    const Said changed = get("/api/v1/orders?updated_since=2026-03-28T09:00:00Z"); // 10:00 in Oslo, inclusive
    QCOMPARE(ids(changed), QStringList({u"48200"_s, u"48206"_s, u"48207"_s}));
    QCOMPARE(get("/api/v1/orders?updated_since=2026-03-28T09:00:01Z").data.size(), 0);
    QCOMPARE(ids(get("/api/v1/orders?updated_since=2026-03-28T10:00:00%2B01:00")).size(), 3);
}

void TestStandInTelaris::listsInPages()
{
    const Said whole = get("/api/v1/orders?limit=100");
    const int total = whole.body.value("page"_L1)["total"_L1].toInt();
    QCOMPARE(whole.data.size(), total);
    QStringList paged;
    for (int offset = 0; offset < total; offset += 10) {
        const Said page = get("/api/v1/orders?limit=10&offset=" + QByteArray::number(offset));
        QCOMPARE(page.body.value("page"_L1).toObject(), QJsonObject({{u"limit"_s, 10}, {u"offset"_s, offset}, {u"total"_s, total}}));
        paged += ids(page);
    }
    QCOMPARE(paged, ids(whole));
    QCOMPARE(get("/api/v1/orders").body.value("page"_L1)["limit"_L1].toInt(), 50); // the default
}

void TestStandInTelaris::sameSecondOverAPageBorder()
{
    goTo(4, 13);
    const Said all = get("/api/v1/orders?updated_since=2026-03-30T10:00:00Z&limit=100");
    QCOMPARE(all.data.size(), 6);
    QCOMPARE(all.data.first()[u"updated"_s], all.data.last()[u"updated"_s]);
    const Said border = get("/api/v1/orders?updated_since=2026-03-30T10:00:00Z&limit=4&offset=4");
    QCOMPARE(ids(border), QStringList({u"48304"_s, u"48305"_s}));
}

void TestStandInTelaris::changeWhilePaging()
{
    goTo(4, 13);
    const QByteArray since = "/api/v1/orders?updated_since=2026-03-30T10:00:00Z&limit=3";
    QCOMPARE(ids(get(since)), QStringList({u"48300"_s, u"48301"_s, u"48302"_s}));
    QCOMPARE(m_sandbox->edit({{u"system"_s, u"telaris"_s}, {u"id"_s, 48300}, {u"status"_s, u"urgent"_s}}).status, 200);
    QCOMPARE(ids(get(since + "&offset=3")), QStringList({u"48304"_s, u"48305"_s, u"48300"_s})); // 48303 moved to the page before
}

void TestStandInTelaris::badQueries_data()
{
    QTest::addColumn<QByteArray>("query");
    QTest::newRow("limit over 100") << QByteArray("limit=101");
    QTest::newRow("limit 0") << QByteArray("limit=0");
    QTest::newRow("not an instant") << QByteArray("updated_since=yesterday");
    QTest::newRow("another order") << QByteArray("sort=-updated");
}

void TestStandInTelaris::badQueries()
{
    QFETCH(QByteArray, query);
    const Said said = get("/api/v1/orders?" + query);
    QCOMPARE(said.wire.status, 400);
    QVERIFY(!said.body.value("error"_L1)["message"_L1].toString().isEmpty());
}

void TestStandInTelaris::oneOrder()
{
    const Said said = get("/api/v1/orders/48100");
    QCOMPARE(said.wire.status, 200);
    QCOMPARE(said.body.value("id"_L1).toInteger(), 48100); // no envelope
    QCOMPARE(said.body.value("integration_reference"_L1)["external_id"_L1].toString(), u"100"_s);
    QCOMPARE(get("/api/v1/orders/1").wire.status, 404);
    QCOMPARE(get("/api/v1/orders/abc").wire.status, 404);
}

void TestStandInTelaris::deletedIsGone()
{
    QCOMPARE(get("/api/v1/orders/48205").wire.status, 200);
    goTo(2, 11);
    QCOMPARE(get("/api/v1/orders/48205").wire.status, 404);
    QVERIFY(!ids(get("/api/v1/orders?limit=100")).contains(u"48205"_s));
}

void TestStandInTelaris::references()
{
    set({{u"site"_s, u"http://127.0.0.1:9/shop"_s}});
    const auto reference = [&](const QByteArray &id) { return get("/api/v1/orders/" + id).body.value("integration_reference"_L1); };
    QCOMPARE(reference("48100")["site"_L1].toString(), u"http://127.0.0.1:9/shop"_s);
    QVERIFY(reference("48201").isUndefined());
    QVERIFY(reference("48202").isNull());
    QCOMPARE(reference("48203")["external_id"_L1].toString(), u"abc"_s);
    QCOMPARE(reference("48204")["site"_L1].toString(), u"https://other.example"_s);
    const QMap<QString, QString> sites{{u"autotask"_s, m_sandbox->url(u"autotask"_s).toString() + u"/web/"_s}, // where people work in it
                                       {u"servicenow"_s, m_sandbox->url(u"servicenow"_s).toString()},
                                       {u"woocommerce"_s, m_sandbox->url(u"woocommerce"_s).toString()}};
    for (auto site = sites.cbegin(); site != sites.cend(); ++site) {
        const QJsonObject told{{u"source"_s, site.key()}, {u"site"_s, u'@' + site.key()}, {u"external_id"_s, u"7"_s}};
        const QJsonObject made{{u"system"_s, u"telaris"_s}, {u"id"_s, 48900}, {u"status"_s, u"new"_s}, {u"integration_reference"_s, told}};
        QCOMPARE(m_sandbox->edit(made).status, 200);
        QCOMPARE(reference("48900")["site"_L1].toString(), *site);
    }
}

void TestStandInTelaris::partlyThenWhole()
{
    const auto order = [&] { return get("/api/v1/orders/48200").body; };
    QCOMPARE(order().value("status"_L1).toString(), u"approved"_s);
    goTo(2, 11);
    QCOMPARE(order().value("status"_L1).toString(), u"partlyinvoiced"_s);
    QCOMPARE(order().value("lines"_L1)[0]["invoiced_quantity"_L1].toString(), u"2"_s);
    goTo(3, 11);
    QCOMPARE(order().value("status"_L1).toString(), u"invoiced"_s);
    QCOMPARE(order().value("invoices"_L1)[1]["delivery_status"_L1].toString(), u"not_delivered"_s); // invoiced is not sent
    goTo(5, 11);
    QCOMPARE(order().value("status"_L1).toString(), u"complaint"_s);
}

void TestStandInTelaris::closedAndCancelled()
{
    goTo(2, 11);
    QCOMPARE(get("/api/v1/orders/48206").body.value("status"_L1).toString(), u"closed"_s);
    QVERIFY(!get("/api/v1/orders/48206").body.contains("invoices"_L1));
    QCOMPARE(get("/api/v1/orders/48207").body.value("status"_L1).toString(), u"cancelled"_s);
}

void TestStandInTelaris::invoiceNow()
{
    goTo(2, 11);
    QCOMPARE(m_sandbox->edit({{u"system"_s, u"telaris"_s}, {u"invoice"_s, 48102}}).status, 200);
    const QJsonObject order = get("/api/v1/orders/48102").body;
    QCOMPARE(order.value("status"_L1).toString(), u"invoiced"_s);
    QCOMPARE(order.value("updated"_L1).toString(), u"2026-03-28T11:00:00+01:00"_s);
    QCOMPARE(order.value("lines"_L1)[0]["invoiced_quantity"_L1].toString(), u"2"_s);
    QCOMPARE(order.value("invoices"_L1).toArray().size(), 1);
    QCOMPARE(m_sandbox->edit({{u"system"_s, u"telaris"_s}, {u"invoice"_s, 1}}).status, 404);
}

void TestStandInTelaris::osloTimes()
{
    QVERIFY(m_sandbox->world().advanceTo(QDateTime(QDate(2026, 3, 29), QTime(0, 59, 59), Qt::UTC)));
    QCOMPARE(get("/api/v1/orders/48208").body.value("updated"_L1).toString(), u"2026-03-29T01:59:59+01:00"_s);
    QVERIFY(m_sandbox->world().advanceTo(QDateTime(QDate(2026, 3, 29), QTime(1, 0), Qt::UTC)));
    QCOMPARE(get("/api/v1/orders/48208").body.value("updated"_L1).toString(), u"2026-03-29T03:00:00+02:00"_s);
}

void TestStandInTelaris::derivedFromTheSupplier()
{
    const auto order = [&] {
        for (const QJsonValue &each : get("/api/v1/orders?limit=100").data) {
            if (each[u"integration_reference"_s][u"external_number"_s].toString() == u"N400")
                return each.toObject();
        }
        return QJsonObject();
    };
    QCOMPARE(order().value("status"_L1).toString(), u"approved"_s);
    QCOMPARE(order().value("integration_reference"_L1)["external_id"_L1].toString(), u"400"_s);
    goTo(6, 11);
    QCOMPARE(order().value("status"_L1).toString(), u"invoiced"_s);
    QCOMPARE(order().value("invoices"_L1)[0]["number"_L1].toString(), u"163600009"_s);
}

void TestStandInTelaris::faults_data()
{
    QTest::addColumn<QJsonObject>("fault");
    QTest::addColumn<int>("status");
    QTest::newRow("429") << QJsonObject{{u"status"_s, 429}, {u"retryAfter"_s, 7}} << 429;
    QTest::newRow("503") << QJsonObject{{u"status"_s, 503}} << 503;
    QTest::newRow("slow") << QJsonObject{{u"delayMs"_s, 30}} << 200;
    QTest::newRow("broken") << QJsonObject{{u"truncateTo"_s, 40}} << 200;
}

void TestStandInTelaris::faults()
{
    QFETCH(QJsonObject, fault);
    QFETCH(int, status);
    fault.insert(u"system"_s, u"telaris"_s);
    QVERIFY(m_sandbox->faults().add(fault));
    const Said said = get("/api/v1/orders");
    QCOMPARE(said.wire.status, status);
    QCOMPARE(said.wire.header("Retry-After"), fault.contains("retryAfter"_L1) ? QByteArray("7") : QByteArray());
    QCOMPARE(said.body.contains("data"_L1), status == 200 && !fault.contains("truncateTo"_L1));
}

void TestStandInTelaris::rpcNeedsASession()
{
    QCOMPARE(rpc(u"tools/list"_s).wire.status, 400);
    const Said hello = rpc(u"initialize"_s);
    QCOMPARE(hello.body.value("result"_L1)["protocolVersion"_L1].toString(), u"2025-03-26"_s);
    const QByteArray given = hello.wire.header("Mcp-Session-Id");
    QVERIFY(!given.isEmpty());
    QCOMPARE(rpc(u"notifications/initialized"_s, {}, given).wire.status, 202);
    QCOMPARE(rpc(u"tools/list"_s, {}, given).body.value("result"_L1)["tools"_L1].toArray().size(), 2);
    QCOMPARE(rpc(u"tools/list"_s, {}, "guessed").wire.status, 400);
}

void TestStandInTelaris::rpcLists()
{
    const QByteArray mine = session();
    const QJsonObject plain = toolAnswer(rpc(u"tools/call"_s, {{u"name"_s, u"order_search"_s}, {u"arguments"_s, QJsonObject()}}, mine));
    QCOMPARE(plain.value("data"_L1).toArray().size(), 10); // its default
    const int total = plain.value("page"_L1)["total"_L1].toInt();
    QVERIFY(total > 20);
    const QJsonObject count = toolAnswer(rpc(u"tools/call"_s, {{u"name"_s, u"order_search"_s}, {u"arguments"_s, QJsonObject{{u"countOnly"_s, true}}}}, mine));
    QCOMPARE(count.value("data"_L1).toArray().size(), 0);
    QCOMPARE(count.value("page"_L1)["total"_L1].toInt(), total);
    const QJsonObject next = toolAnswer(rpc(u"tools/call"_s, {{u"name"_s, u"order_search"_s}, {u"arguments"_s, QJsonObject{{u"limit"_s, 5}, {u"offset"_s, 5}}}}, mine));
    QCOMPARE(next.value("data"_L1)[0], plain.value("data"_L1)[5]);
}

void TestStandInTelaris::rpcReads()
{
    const QByteArray mine = session();
    const QJsonObject one = toolAnswer(rpc(u"tools/call"_s, {{u"name"_s, u"order_read"_s}, {u"arguments"_s, QJsonObject{{u"id"_s, 48100}}}}, mine));
    QCOMPARE(one.value("id"_L1).toInteger(), 48100);
    QVERIFY(rpc(u"tools/call"_s, {{u"name"_s, u"order_read"_s}, {u"arguments"_s, QJsonObject{{u"id"_s, 1}}}}, mine).body.contains("error"_L1));
    QVERIFY(rpc(u"tools/call"_s, {{u"name"_s, u"order_write"_s}}, mine).body.contains("error"_L1));
    QVERIFY(rpc(u"tools/eat"_s, {}, mine).body.contains("error"_L1));
}

void TestStandInTelaris::rpcAsAnEventStream()
{
    const QByteArray mine = session();
    set({{u"eventStream"_s, true}});
    const Said said = rpc(u"tools/list"_s, {}, mine);
    QCOMPARE(said.wire.header("Content-Type"), QByteArray("text/event-stream"));
    QVERIFY(said.wire.body.contains("\ndata: {"));
    QVERIFY(said.wire.body.endsWith("\n\n"));
}

void TestStandInTelaris::rpcRefuses_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QJsonObject>("options");
    QTest::addColumn<int>("status");
    QTest::newRow("wrong key") << QByteArray("/mcp2/action/guessed/pcs") << QJsonObject() << 401;
    QTest::newRow("unknown server") << QByteArray("/mcp2/action/checklist-personal-key/other") << QJsonObject() << 400;
    QTest::newRow("user not allowed") << QByteArray("/mcp2/action/checklist-personal-key/pcs") << QJsonObject{{u"forbidden"_s, true}} << 403;
    QTest::newRow("tool not allowed") << QByteArray("/mcp2/action/checklist-personal-key/pcs") << QJsonObject{{u"toolsAllowed"_s, false}} << 403;
}

void TestStandInTelaris::rpcRefuses()
{
    QFETCH(QByteArray, path);
    QFETCH(QJsonObject, options);
    QFETCH(int, status);
    const QByteArray mine = session();
    set(options);
    QCOMPARE(rpc(u"tools/call"_s, {{u"name"_s, u"order_search"_s}}, mine, path).wire.status, status);
}

QTEST_GUILESS_MAIN(TestStandInTelaris)
#include "tst_standin_telaris.moc"
