#include "tests/contract/standin/autotask/autotaskwire.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Waybill::Sandbox;
using namespace Waybill::Test;
using namespace Qt::Literals::StringLiterals;

/// The Autotask stand-in against Autotask's documents: routes, sign-in, queries, metadata, limits. Each test is one row of what
/// a faithful simulator has to do; what the documents leave open is tried with both settings of its switch.
class StandInAutotaskReads : public AutotaskWire
{
    Q_OBJECT
private Q_SLOTS:
    void init() { start(); }

    void routesIgnoreCase_data();
    void routesIgnoreCase();
    void zoneNeedsNoCredentials();
    void credentialsAreChecked_data();
    void credentialsAreChecked();
    void wrongVerbsAndRoutes_data();
    void wrongVerbsAndRoutes();
    void jsonIsCamelCaseUtf8();
    void operators_data();
    void operators();
    void badQueriesAreAnsweredWith500_data();
    void badQueriesAreAnsweredWith500();
    void getSearchAndItsLength();
    void pagesAreCutAndContinued();
    void pagesLeadBack();
    void rowsMayComeTwice();
    void userDefinedFieldsAreQueried();
    void statusIdsDifferBetweenTenants();
    void onlyTheFieldsAskedFor();
    void countsOnly();
    void oneRecordByItsId();
    void metadataHasItsShapes();
    void threeAtATimeAndLateRelease();
    void theHourIsCounted();
    void muchUsedAnswersLate();
    void noSecretInAddresses();
    void volumeOnRequest();
};

void StandInAutotaskReads::routesIgnoreCase_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::newRow("as documented") << QByteArray("/ATServicesRest/V1.0/PurchaseOrders/6001");
    QTest::newRow("lower case") << QByteArray("/atservicesrest/v1.0/purchaseorders/6001");
    QTest::newRow("upper case") << QByteArray("/ATSERVICESREST/V1.0/PURCHASEORDERS/6001");
}

void StandInAutotaskReads::routesIgnoreCase()
{
    QFETCH(QByteArray, path);
    const Said said = ask("GET", path);
    QCOMPARE(said.status, 200);
    QCOMPARE(said.body.value("item"_L1)[u"id"_s].toInt(), 6001);
}

void StandInAutotaskReads::zoneNeedsNoCredentials()
{
    const QList<std::pair<QByteArray, QByteArray>> nobody{{"Accept", "*/*"}};
    const Said zone = ask("GET", "zoneInformation?user=api-user@example.com", {}, nobody);
    QCOMPARE(zone.status, 200);
    QVERIFY(zone.body.value("url"_L1).toString().endsWith(u"/ATServicesRest/"_s));
    QVERIFY(zone.body.value("webUrl"_L1).toString().endsWith(u'/'));
    QVERIFY(zone.body.value("url"_L1).toString().startsWith(m_sandbox->autotaskUrl().toString()));
    const Said stranger = ask("GET", "zoneInformation?user=who@example.com", {}, nobody);
    QCOMPARE(stranger.status, 500);
    QCOMPARE(stranger.error(), u"Zone information could not be determined"_s);
    QCOMPARE(ask("GET", "/ATServicesRest/versionInformation", {}, nobody).status, 200);
}

void StandInAutotaskReads::credentialsAreChecked_data()
{
    QTest::addColumn<QByteArray>("user");
    QTest::addColumn<QByteArray>("secret");
    QTest::addColumn<QByteArray>("code");
    QTest::addColumn<int>("wrongCodeStatus");
    QTest::addColumn<int>("status");
    const QByteArray user = "api-user@example.com", secret = "sandbox-only-secret", code = "SANDBOXINTEGRATIONCODE01";
    QTest::newRow("right") << user << secret << code << 401 << 200;
    QTest::newRow("wrong secret") << user << QByteArray("no") << code << 401 << 401;
    QTest::newRow("wrong user") << QByteArray("x") << secret << code << 401 << 401;
    QTest::newRow("wrong tracking identifier, 401") << user << secret << QByteArray("NO") << 401 << 401;
    QTest::newRow("wrong tracking identifier, 500") << user << secret << QByteArray("NO") << 500 << 500;
}

void StandInAutotaskReads::credentialsAreChecked()
{
    QFETCH(QByteArray, user);
    QFETCH(QByteArray, secret);
    QFETCH(QByteArray, code);
    QFETCH(int, wrongCodeStatus);
    QFETCH(int, status);
    options({{u"wrongCodeStatus"_s, wrongCodeStatus}});
    const Said said = ask("GET", "PurchaseOrders/6001", {}, {{"UserName", user}, {"Secret", secret}, {"ApiIntegrationCode", code}});
    QCOMPARE(said.status, status);
    if (status == 401)
        QVERIFY(said.raw.isEmpty());
    if (status == 500)
        QCOMPARE(said.error(), u"IntegrationCode is invalid."_s);
    Wire elsewhere(m_sandbox->url(u"autotask"_s, 1)); // another zone than the tenant's
    QCOMPARE(elsewhere.ask("GET", "/ATServicesRest/V1.0/PurchaseOrders/6001", {}, {{"UserName", user}, {"Secret", secret}, {"ApiIntegrationCode", code}}).status, 401);
}

void StandInAutotaskReads::wrongVerbsAndRoutes_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<int>("status");
    QTest::newRow("DELETE of an order") << QByteArray("DELETE") << QByteArray("PurchaseOrders/6001") << 405;
    QTest::newRow("POST to metadata") << QByteArray("POST") << QByteArray("PurchaseOrders/entityInformation") << 405;
    QTest::newRow("unknown entity") << QByteArray("GET") << QByteArray("Nonsense/1") << 404;
    QTest::newRow("PATCH of items at the root") << QByteArray("PATCH") << QByteArray("PurchaseOrderItems") << 404;
    QTest::newRow("POST of items at the root") << QByteArray("POST") << QByteArray("PurchaseOrderItems") << 404;
    QTest::newRow("PATCH of receipts at the root") << QByteArray("PATCH") << QByteArray("PurchaseOrderItemReceiving") << 404;
    QTest::newRow("PUT of receipts at the root") << QByteArray("PUT") << QByteArray("PurchaseOrderItemReceiving") << 404;
}

void StandInAutotaskReads::wrongVerbsAndRoutes()
{
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, path);
    QFETCH(int, status);
    const Said said = ask(method, path, {{u"id"_s, 6001}});
    QCOMPARE(said.status, status);
    if (status == 405)
        QVERIFY(said.body.value("Message"_L1).toString().contains(QString::fromLatin1(method)));
    else
        QVERIFY2(said.raw.trimmed().toLower().startsWith("<!doctype html"), said.raw.constData());
}

void StandInAutotaskReads::jsonIsCamelCaseUtf8()
{
    const Said said = ask("GET", "PurchaseOrders/6001");
    QCOMPARE(said.type.toLower().replace(' ', ""), QByteArray("application/json;charset=utf-8"));
    QVERIFY(said.body.value("item"_L1).toObject().contains(u"purchaseOrderNumber"_s));
    QVERIFY(said.body.value("item"_L1).toObject().value("phone"_L1).isNull()); // null members are there
}

void StandInAutotaskReads::operators_data()
{
    QTest::addColumn<QJsonObject>("filter");
    QTest::addColumn<QList<int>>("ids");
    const auto row = [](const char *name, const QJsonObject &filter, const QList<int> &ids) { QTest::newRow(name) << filter << ids; };
    row("eq", condition(u"eq"_s, u"purchaseOrderNumber"_s, u"PO-A-2"_s), {6002});
    row("eq ignores case", condition(u"eq"_s, u"PURCHASEORDERNUMBER"_s, u"po-a-2"_s), {6002});
    row("noteq", condition(u"noteq"_s, u"id"_s, 6001), {6002, 6003});
    row("gt", condition(u"gt"_s, u"id"_s, 6002), {6003});
    row("gte", condition(u"gte"_s, u"id"_s, 6002), {6002, 6003});
    row("lt", condition(u"lt"_s, u"id"_s, 6002), {6001});
    row("lte", condition(u"lte"_s, u"id"_s, 6002), {6001, 6002});
    row("beginsWith", condition(u"beginsWith"_s, u"generalMemo"_s, u"ring"_s), {6001});
    row("endsWith", condition(u"endsWith"_s, u"generalMemo"_s, u"TWICE"_s), {6001});
    row("contains", condition(u"contains"_s, u"generalMemo"_s, u"t"_s), {6001, 6002});
    row("exist", {{u"op"_s, u"exist"_s}, {u"field"_s, u"externalPONumber"_s}}, {6001, 6002});
    row("notExist", {{u"op"_s, u"notExist"_s}, {u"field"_s, u"externalPONumber"_s}}, {6003});
    row("in", condition(u"in"_s, u"id"_s, QJsonArray{6001, 6003}), {6001, 6003});
    row("notIn", condition(u"notIn"_s, u"id"_s, QJsonArray{6001, 6003}), {6002});
    row("or", {{u"op"_s, u"or"_s}, {u"items"_s, QJsonArray{condition(u"eq"_s, u"id"_s, 6001), condition(u"eq"_s, u"id"_s, 6003)}}}, {6001, 6003});
    row("and in or", {{u"op"_s, u"or"_s}, {u"items"_s, QJsonArray{condition(u"eq"_s, u"id"_s, 6003),
        QJsonObject{{u"op"_s, u"and"_s}, {u"items"_s, QJsonArray{condition(u"gt"_s, u"id"_s, 6000), condition(u"lt"_s, u"id"_s, 6002)}}}}}}, {6001, 6003});
}

void StandInAutotaskReads::operators()
{
    QFETCH(QJsonObject, filter);
    QFETCH(QList<int>, ids);
    const Said said = query("PurchaseOrders", {filter});
    QVERIFY2(said.status == 200, said.raw.constData());
    QList<int> found;
    for (const QJsonValue &item : said.items())
        found.append(item[u"id"_s].toInt());
    QCOMPARE(found, ids); // by id
}

void StandInAutotaskReads::badQueriesAreAnsweredWith500_data()
{
    QTest::addColumn<QJsonObject>("body");
    QTest::addColumn<QString>("says");
    const auto with = [](const QJsonObject &filter) { return QJsonObject{{u"filter"_s, QJsonArray{filter}}}; };
    QTest::newRow("unknown field") << with(condition(u"eq"_s, u"nonsense"_s, 1)) << u"Unable to find nonsense in the PurchaseOrder Entity"_s;
    QTest::newRow("unknown include") << QJsonObject{{u"filter"_s, everything()}, {u"IncludeFields"_s, QJsonArray{u"nonsense"_s}}}
                                     << u"Unable to find nonsense in the PurchaseOrder Entity"_s;
    QTest::newRow("text for a number") << with(condition(u"eq"_s, u"id"_s, u"many"_s)) << u"Conversion failed"_s;
    QJsonArray many;
    for (int i = 0; i < 501; ++i)
        many.append(i);
    QTest::newRow("more than 500 values") << with(condition(u"in"_s, u"id"_s, many)) << u"500 or fewer 'OR' conditions"_s;
    QTest::newRow("no filter") << QJsonObject{{u"filter"_s, QJsonArray()}} << u"filter"_s;
}

void StandInAutotaskReads::badQueriesAreAnsweredWith500()
{
    QFETCH(QJsonObject, body);
    QFETCH(QString, says);
    const Said said = ask("POST", "PurchaseOrders/query", body);
    QCOMPARE(said.status, 500);
    QVERIFY2(said.error().contains(says), qPrintable(said.error()));
}

void StandInAutotaskReads::getSearchAndItsLength()
{
    const QByteArray search = QUrl::toPercentEncoding(QString::fromUtf8(QJsonDocument(QJsonObject{{u"filter"_s, everything()}}).toJson(QJsonDocument::Compact)));
    QCOMPARE(ask("GET", "PurchaseOrders/query?search=" + search).items().size(), 3);
    QCOMPARE(ask("GET", "PurchaseOrders/query?search=" + search + QByteArray(2100, 'x')).status, 404);
}

void StandInAutotaskReads::pagesAreCutAndContinued()
{
    const Said first = query("PurchaseOrders", everything(), {{u"MaxRecords"_s, 2}});
    const QJsonObject details = first.body.value("pageDetails"_L1).toObject();
    QCOMPARE(first.items().size(), 2);
    QCOMPARE(details.value("count"_L1).toInt(), 2);
    QCOMPARE(details.value("requestCount"_L1).toInt(), 2);
    const QUrl next(details.value("nextPageUrl"_L1).toString());
    QCOMPARE(next.port(), m_sandbox->autotaskUrl().port()); // absolute, to itself
    QVERIFY(next.path().contains(u"/query/next"_s));
    const QByteArray target = next.path().toUtf8() + '?' + next.query(QUrl::FullyEncoded).toUtf8();
    QCOMPARE(ask("GET", target).status, 405); // bound to the verb it began with
    const Said second = ask("POST", target, {{u"filter"_s, everything()}, {u"MaxRecords"_s, 2}});
    QCOMPARE(second.items().size(), 1);
    QVERIFY(second.body.value("pageDetails"_L1)[u"nextPageUrl"_s].isNull());
    QCOMPARE(query("PurchaseOrders", everything(), {{u"MaxRecords"_s, 9000}}).body.value("pageDetails"_L1)[u"requestCount"_s].toInt(), 500);
}

void StandInAutotaskReads::pagesLeadBack()
{
    const auto target = [](const QJsonValue &url) {
        const QUrl page(url.toString());
        return page.path().toUtf8() + '?' + page.query(QUrl::FullyEncoded).toUtf8();
    };
    const QJsonObject one{{u"filter"_s, everything()}, {u"MaxRecords"_s, 1}};
    const auto id = [](const Said &said) { return said.items().first().toObject().value("id"_L1).toInteger(); };
    const auto pages = [](const Said &said) { return said.body.value("pageDetails"_L1).toObject(); };
    const Said first = ask("POST", "PurchaseOrders/query", one);
    QVERIFY(pages(first).value("prevPageUrl"_L1).isNull());
    const Said second = ask("POST", target(pages(first).value("nextPageUrl"_L1)), one);
    const Said third = ask("POST", target(pages(second).value("nextPageUrl"_L1)), one);
    QCOMPARE(id(third), 6003);
    QVERIFY(pages(third).value("nextPageUrl"_L1).isNull());
    const Said back = ask("POST", target(pages(third).value("prevPageUrl"_L1)), one);
    QCOMPARE(id(back), 6002);
    QCOMPARE(ask("GET", target(pages(third).value("prevPageUrl"_L1))).status, 405);
    const Said start = ask("POST", target(pages(back).value("prevPageUrl"_L1)), one);
    QCOMPARE(id(start), 6001);
    QVERIFY(pages(start).value("prevPageUrl"_L1).isNull());
}

void StandInAutotaskReads::rowsMayComeTwice()
{
    options({{u"repeatsRows"_s, true}});
    const QJsonObject two{{u"filter"_s, everything()}, {u"MaxRecords"_s, 2}};
    const Said first = ask("POST", "PurchaseOrders/query", two);
    const QUrl next(first.body.value("pageDetails"_L1)[u"nextPageUrl"_s].toString());
    const Said second = ask("POST", next.path().toUtf8() + '?' + next.query(QUrl::FullyEncoded).toUtf8(), two);
    QCOMPARE(second.items().first().toObject().value("id"_L1).toInteger(), 6002); // again
    QCOMPARE(second.items().last().toObject().value("id"_L1).toInteger(), 6003);
}

void StandInAutotaskReads::userDefinedFieldsAreQueried()
{
    const QJsonObject value{{u"name"_s, u"Vendor Tracking"_s}, {u"value"_s, u"1Z999"_s}};
    QCOMPARE(ask("PATCH", "Tickets", {{u"id"_s, 301}, {u"userDefinedFields"_s, QJsonArray{value}}}).status, 200);
    QJsonObject tracking = condition(u"eq"_s, u"Vendor Tracking"_s, u"1z999"_s);
    QCOMPARE(query("Tickets", {tracking}).status, 500); // without "udf" it is no field of a ticket
    tracking.insert(u"udf"_s, true);
    QCOMPARE(query("Tickets", {tracking}).items().size(), 1);
    tracking.insert(u"value"_s, u"1Z998"_s);
    QCOMPARE(query("Tickets", {tracking}).items().size(), 0);
    QJsonObject status = condition(u"exist"_s, u"Vendor Status"_s, {});
    status.insert(u"udf"_s, true);
    QCOMPARE(query("Tickets", {status}).items().size(), 0);
    QVERIFY(query("Tickets", {status, tracking}).error().contains(u"one user-defined field"_s)); // one a call
    status.insert(u"field"_s, u"No Such"_s);
    QVERIFY(query("Tickets", {status}).error().contains(u"Unable to find No Such"_s));
}

void StandInAutotaskReads::statusIdsDifferBetweenTenants()
{
    const int submitted = statusId(u"Submitted"_s);
    start({{u"statusShift"_s, 40}});
    QCOMPARE(statusId(u"Submitted"_s), submitted + 40);
    QCOMPARE(header().value("status"_L1).toInt(), submitted + 40);
    QCOMPARE(query("PurchaseOrders", {condition(u"eq"_s, u"status"_s, submitted)}).items().size(), 0);
    QCOMPARE(ask("PATCH", "PurchaseOrders", {{u"id"_s, 6003}, {u"status"_s, submitted}}).status, 500);
    QCOMPARE(ask("PATCH", "PurchaseOrders", {{u"id"_s, 6003}, {u"status"_s, submitted + 40}}).status, 200);
}

void StandInAutotaskReads::onlyTheFieldsAskedFor()
{
    const Said said = query("PurchaseOrders", everything(), {{u"IncludeFields"_s, QJsonArray{u"id"_s, u"generalMemo"_s}}});
    QCOMPARE(said.items().first().toObject().keys(), (QStringList{u"generalMemo"_s, u"id"_s}));
}

void StandInAutotaskReads::countsOnly()
{
    QCOMPARE(ask("POST", "PurchaseOrders/query/count", {{u"filter"_s, everything()}}).body.value("queryCount"_L1).toInt(), 3);
}

void StandInAutotaskReads::oneRecordByItsId()
{
    QCOMPARE(ask("GET", "PurchaseOrders/999").status, 404);
    options({{u"missingAsNull"_s, true}});
    const Said missing = ask("GET", "PurchaseOrders/999");
    QCOMPARE(missing.status, 200);
    QVERIFY(missing.body.value("item"_L1).isNull());
}

void StandInAutotaskReads::metadataHasItsShapes()
{
    const QJsonObject info = ask("GET", "PurchaseOrders/entityInformation").body.value("info"_L1).toObject();
    QCOMPARE(info.value("hasUserDefinedFields"_L1).toBool(true), false);
    QCOMPARE(info.value("userAccessForUpdate"_L1).toString(), u"All"_s);
    const QJsonArray fields = ask("GET", "PurchaseOrders/entityInformation/fields").body.value("fields"_L1).toArray();
    int inactive = 0;
    for (const QJsonValue &field : fields) {
        QVERIFY(!field.toObject().contains(u"label"_s)); // standard fields have none
        if (field[u"name"_s].toString() != "status"_L1)
            continue;
        const QJsonArray values = field[u"picklistValues"_s].toArray();
        for (const QJsonValue &value : values) {
            QVERIFY(value[u"value"_s].isString());
            inactive += value[u"isActive"_s].toBool() ? 0 : 1;
        }
    }
    QCOMPARE(inactive, 1);
}

void StandInAutotaskReads::threeAtATimeAndLateRelease()
{
    m_sandbox->world().setLatency(std::chrono::milliseconds(150));
    const QList<std::pair<QByteArray, QByteArray>> headers{{"UserName", "api-user@example.com"}, {"Secret", "sandbox-only-secret"},
                                                           {"ApiIntegrationCode", "SANDBOXINTEGRATIONCODE01"}};
    std::vector<std::unique_ptr<Wire>> wires;
    for (int i = 0; i < 4; ++i) {
        wires.push_back(std::make_unique<Wire>(m_sandbox->autotaskUrl()));
        wires.back()->send(Wire::requestBytes("GET", "/ATServicesRest/V1.0/PurchaseOrders/6001", {}, headers));
    }
    int refused = 0;
    for (auto &wire : wires) {
        const WireAnswer answer = wire->receive();
        refused += answer.status == 429 ? 1 : 0;
        if (answer.status == 429)
            QVERIFY(answer.body.contains("thread threshold of 3 threads"));
    }
    QCOMPARE(refused, 1);
    m_sandbox->world().setLatency(std::chrono::milliseconds(0));
    options({{u"slotReleaseMs"_s, 60'000}});
    for (int i = 0; i < 3; ++i)
        QCOMPARE(ask("GET", "PurchaseOrders/6001").status, 200);
    QCOMPARE(ask("GET", "PurchaseOrders/6001").status, 429);  // the slots are still warm
    QCOMPARE(ask("GET", "Companies/175").status, 200);        // another object
}

void StandInAutotaskReads::theHourIsCounted()
{
    options({{u"hourlyLimit"_s, 4}});
    const QJsonObject before = ask("GET", "ThresholdInformation").body;
    QCOMPARE(before.value("externalRequestThreshold"_L1).toInt(), 4);
    QCOMPARE(before.value("currentTimeframeRequestCount"_L1).toInt(), 1); // it counts itself
    for (int i = 0; i < 3; ++i)
        QCOMPARE(ask("GET", "PurchaseOrders/6001").status, 200);
    QCOMPARE(ask("GET", "PurchaseOrders/6001").status, 429);
    m_sandbox->world().advanceBy(std::chrono::minutes(61));
    QCOMPARE(ask("GET", "PurchaseOrders/6001").status, 200);
}

void StandInAutotaskReads::muchUsedAnswersLate()
{
    const auto taken = [this] {
        QElapsedTimer timer;
        timer.start();
        ask("GET", "PurchaseOrders/6001");
        return timer.elapsed();
    };
    options({{u"hourlyLimit"_s, 8}, {u"thresholdDelays"_s, true}});
    for (int call = 0; call < 5; ++call)
        ask("GET", "PurchaseOrders/6001");
    QVERIFY(taken() >= 500); // more than half of the hour's calls
    taken();
    QVERIFY(taken() >= 1000); // more than three quarters
    options({{u"thresholdDelays"_s, false}, {u"hourlyLimit"_s, 10'000}});
    QCOMPARE(ask("GET", "PurchaseOrders/6001").status, 200);
}

void StandInAutotaskReads::noSecretInAddresses()
{
    header();
    for (const JournalEntry &entry : m_sandbox->journal().entries(u"autotask"_s)) {
        QVERIFY(!entry.secretInTarget);
        QVERIFY(!entry.endpoint.isEmpty());
    }
    QVERIFY(m_sandbox->journal().maximumInFlight(u"autotask"_s) >= 1);
}

void StandInAutotaskReads::volumeOnRequest()
{
    start({{u"volume"_s, 5000}}, {QJsonObject{{u"id"_s, 175}, {u"companyName"_s, u"TD SYNNEX"_s}, {u"companyType"_s, u"Vendor"_s}},
                                  QJsonObject{{u"id"_s, 176}, {u"companyName"_s, u"Corner Computers"_s}, {u"companyType"_s, u"Vendor"_s}}});
    QCOMPARE(ask("POST", "PurchaseOrders/query/count", {{u"filter"_s, everything()}}).body.value("queryCount"_L1).toInt(), 5003);
    QVERIFY(ask("POST", "PurchaseOrderItems/query/count", {{u"filter"_s, everything()}}).body.value("queryCount"_L1).toInt() >= 20'000);
    QCOMPARE(query("PurchaseOrders", everything()).items().size(), 500);
}

QTEST_GUILESS_MAIN(StandInAutotaskReads)
#include "tst_standin_autotask.moc"
