#include "app/sandbox/sandboxserver.h"
#include "app/sandbox/tdsynnex/xmltree.h"
#include "tests/contract/standin/tdsynnexrequest.h"
#include "tests/contract/standin/wire.h"

#include <QTest>

using namespace Waybill;
using namespace Waybill::Sandbox;
using namespace Waybill::Test;
using namespace Qt::Literals::StringLiterals;

/// POStatus as the specification (v2.42) and production answers (v2.7) have it: one test or row a point of the
/// checklist.
class TdSynnexStatusTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_sandbox.reset(); }

    void answersTextXmlWith200();
    void wrongCredentialsAreABusinessError_data();
    void wrongCredentialsAreABusinessError();
    void missingDataIsANumberedList_data();
    void missingDataIsANumberedList();
    void versionDecidesTheShape_data();
    void versionDecidesTheShape();
    void longSpellingOfTheDeliveryEstimate();
    void codesAreLowerCamelCaseOrUpperCase();
    void livesThroughTheScript();
    void notFoundHasNoItems();
    void supplierForgetsAnOrder();
    void sameLineInSeveralRows_data();
    void sameLineInSeveralRows();
    void severalPackagesWithSerials();
    void vendorDirectLine();
    void deletedQuoteLineHasNoShipFrom();
    void deletedAndRejectedHeaders();
    void emptyPoTime();
    void emptyElementsBothWays();
    void thousandsSeparators();
    void textsArePassedThrough();
    void answerForAnotherPo();
    void holdAndUnknownCodes();
    void oddNumbersGoOutAsWritten();
    void errorSpellings_data();
    void errorSpellings();
    void errorForOneOrder();
    void elapsedTimeIsTheTimeTaken();
    void everyNthAnswerIsSlow();
    void throttleRefuses();
    void throttleDelays();
    void onlyPost();

private:
    WireAnswer ask(const QByteArray &body)
    {
        return Wire(m_sandbox->tdsynnexUrl()).ask("POST", "/SynnexXML/POStatus", body);
    }
    XmlNode answer(const QByteArray &po, const QByteArray &version = "2.7");
    QList<const XmlNode *> items(const XmlNode &root);
    void set(const QJsonObject &options);
    void goTo(int day, int hour, int minute = 0);

    std::unique_ptr<SandboxServer> m_sandbox;
    XmlNode m_root;
};

void TdSynnexStatusTest::init()
{
    SandboxOptions options;
    options.scenario = QStringLiteral(STANDIN_SCENARIOS "/checklist");
    options.ownThread = true;
    m_sandbox = std::make_unique<SandboxServer>(options);
    const auto started = m_sandbox->start();
    QVERIFY2(started, started ? "" : qPrintable(started.error().message));
    goTo(1, 9);
}

/// Moves to an hour of a day of the scenario, Los Angeles (UTC−8 in January).
void TdSynnexStatusTest::goTo(int day, int hour, int minute)
{
    const QDateTime to(QDate(2026, 1, 13).addDays(day), QTime(hour, minute), QTimeZone("America/Los_Angeles"));
    QVERIFY(m_sandbox->world().advanceTo(to));
}

void TdSynnexStatusTest::set(const QJsonObject &options)
{
    Response answer;
    m_sandbox->run([&] { answer = m_sandbox->standIn(u"tdsynnex"_s)->setOptions(options); });
    QCOMPARE(answer.status, 200);
}

XmlNode TdSynnexStatusTest::answer(const QByteArray &po, const QByteArray &version)
{
    const auto root = readXml(ask(statusRequest(po, version)).body);
    return root.value_or(XmlNode());
}

QList<const XmlNode *> TdSynnexStatusTest::items(const XmlNode &root)
{
    m_root = root;
    const XmlNode *response = m_root.child(u"OrderStatusResponse"_s);
    const XmlNode *items = response ? response->child(u"Items"_s) : nullptr;
    return items ? items->all(u"Item"_s) : QList<const XmlNode *>();
}

void TdSynnexStatusTest::answersTextXmlWith200()
{
    for (const QByteArray &body : {statusRequest("LIFE-1"), statusRequest("NOPE"), QByteArray("<SynnexB2B/>")}) {
        const WireAnswer answer = ask(body);
        QCOMPARE(answer.status, 200);
        QCOMPARE(answer.header("Content-Type"), QByteArray("text/xml; charset=UTF-8"));
    }
}

void TdSynnexStatusTest::wrongCredentialsAreABusinessError_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("password") << statusRequest("LIFE-1", "2.7", credential("reader@example.com", "wrong"));
    QTest::newRow("user") << statusRequest("LIFE-1", "2.7", credential("someone@example.com"));
    QTest::newRow("account") << statusRequest("LIFE-1", "2.7", credential(), "999999");
    QTest::newRow("submit login") << statusRequest("LIFE-1", "2.7", credential("buyer@example.com", "buyer-pass-0815"));
}

void TdSynnexStatusTest::wrongCredentialsAreABusinessError()
{
    QFETCH(QByteArray, body);
    const WireAnswer answer = ask(body);
    QCOMPARE(answer.status, 200); // not 401
    QVERIFY(answer.body.contains("<ErrorMessage>Client.LoginFailed</ErrorMessage>"));
    QVERIFY(!answer.body.contains("OrderStatusResponse"));
}

void TdSynnexStatusTest::missingDataIsANumberedList_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("detail");
    QTest::newRow("PO number") << statusRequest("") << QByteArray("(1)SynnexB2B/OrderStatusRequest/PONumber:");
    QTest::newRow("customer number") << statusRequest("X", "2.7", credential(), "")
                                     << QByteArray("(1)SynnexB2B/OrderStatusRequest/CustomerNumber:");
    QTest::newRow("both") << statusRequest("", "2.7", credential(), "")
                          << QByteArray("(2)SynnexB2B/OrderStatusRequest/PONumber:");
    QTest::newRow("credential") << statusRequest("X", "2.7", "") << QByteArray("(2)SynnexB2B/Credential/Password:");
    QTest::newRow("version") << statusRequest("X", "") << QByteArray("(1)SynnexB2B/@version:");
    QTest::newRow("no XML") << QByteArray("po=LIFE-1") << QByteArray("XML Content is Incomplete");
    QTest::newRow("cut") << statusRequest("LIFE-1").left(120) << QByteArray("XML Content is Incomplete");
    QTest::newRow("DTD") << QByteArray("<!DOCTYPE x [<!ENTITY a 'b'>]>" + statusRequest("&a;").mid(39))
                         << QByteArray("XML Content is Incomplete");
}

void TdSynnexStatusTest::missingDataIsANumberedList()
{
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, detail);
    const WireAnswer answer = ask(body);
    QVERIFY(answer.body.contains("<ErrorMessage>Client.IncompleteXML</ErrorMessage>"));
    QVERIFY2(answer.body.contains(detail), answer.body.constData());
}

void TdSynnexStatusTest::versionDecidesTheShape_data()
{
    QTest::addColumn<QByteArray>("version");
    QTest::addColumn<QStringList>("has");
    QTest::addColumn<QStringList>("hasNot");
    const QStringList fees{u"Freight"_s, u"HandlingFee"_s, u"Tax"_s, u"RecyclingFee"_s};
    const QStringList shipFrom{u"ShipFromWarehouse"_s, u"ShipFromCity"_s, u"ShipFromState"_s, u"ShipFromZip"_s};
    const QStringList late{u"EstimatedShipDate"_s, u"EstimatedShipDateCode"_s};
    const QString delivery = u"EstimateDeliveryDate"_s;
    QTest::newRow("2.2") << QByteArray("2.2") << shipFrom + QStringList{u"ETADate"_s, u"Packages"_s}
                         << fees + late + QStringList{delivery, u"CustPOLineNo"_s, u"VendorOrderNumber"_s};
    QTest::newRow("2.3") << QByteArray("2.3") << QStringList{u"ETADate"_s} << fees;
    QTest::newRow("2.4") << QByteArray("2.4") << fees + QStringList{u"ETADate"_s}
                         << late + QStringList{delivery, u"VendorOrderNumber"_s};
    QTest::newRow("2.5") << QByteArray("2.5") << QStringList{u"VendorOrderNumber"_s, u"ETADate"_s}
                         << QStringList{delivery};
    QTest::newRow("2.6") << QByteArray("2.6") << fees + QStringList{delivery, u"ETADate"_s} << late;
    QTest::newRow("2.7") << QByteArray("2.7") << fees + late + QStringList{delivery}
                         << QStringList{u"ETADate"_s, u"CustPOLineNo"_s};
    QTest::newRow("2.9") << QByteArray("2.9") << late << QStringList{u"ETADate"_s, u"CustPOLineNo"_s};
    QTest::newRow("3.0") << QByteArray("3.0") << fees + late + QStringList{delivery, u"CustPOLineNo"_s}
                         << QStringList{u"ETADate"_s};
}

void TdSynnexStatusTest::versionDecidesTheShape()
{
    QFETCH(QByteArray, version);
    QFETCH(QStringList, has);
    QFETCH(QStringList, hasNot);
    goTo(2, 12);
    const auto rows = items(answer("LIFE-1", version));
    QCOMPARE(m_root.attributes.value(u"version"_s), QString::fromLatin1(version));
    QCOMPARE(rows.size(), 2);
    for (const QString &name : std::as_const(has))
        QVERIFY2(rows.at(0)->child(name), qPrintable(name));
    for (const QString &name : std::as_const(hasNot))
        QVERIFY2(!rows.at(0)->child(name), qPrintable(name));
    const XmlNode *package = rows.at(0)->child(u"Packages"_s)->all(u"Package"_s).at(1);
    const double number = version.toDouble();
    QCOMPARE(package->child(u"CarrierDeliveredDate"_s) != nullptr, number >= 2.6);
    QCOMPARE(package->child(u"IMEI"_s) != nullptr, number >= 2.9);
    if (number >= 3.0)
        QCOMPARE(rows.at(0)->at(u"CustPOLineNo"_s), u"10"_s);
}

void TdSynnexStatusTest::longSpellingOfTheDeliveryEstimate()
{
    goTo(1, 13);
    QCOMPARE(items(answer("LIFE-1")).at(0)->at(u"EstimateDeliveryDate"_s), u"2026-01-18"_s);
    set({{u"estimatedSpelling"_s, true}});
    const auto rows = items(answer("LIFE-1"));
    QCOMPARE(rows.at(0)->at(u"EstimatedDeliveryDate"_s), u"2026-01-18"_s);
    QVERIFY(!rows.at(0)->child(u"EstimateDeliveryDate"_s));
}

void TdSynnexStatusTest::codesAreLowerCamelCaseOrUpperCase()
{
    QCOMPARE(answer("NOPE").at(u"OrderStatusResponse/Code"_s), u"notFound"_s);
    QCOMPARE(answer("LIFE-1").at(u"OrderStatusResponse/Code"_s), u"accepted"_s);
    set({{u"upperCaseCodes"_s, true}});
    QCOMPARE(answer("NOPE").at(u"OrderStatusResponse/Code"_s), u"NOT FOUND"_s);
    QCOMPARE(answer("LIFE-1").at(u"OrderStatusResponse/Code"_s), u"ACCEPTED"_s);
    QCOMPARE(items(answer("LIFE-1")).at(0)->at(u"Code"_s), u"ACCEPTED"_s);
}

void TdSynnexStatusTest::livesThroughTheScript()
{
    auto rows = items(answer("LIFE-1"));
    QCOMPARE(rows.size(), 1);
    QCOMPARE(rows.at(0)->at(u"Freight"_s), u"0.0"_s);
    QCOMPARE(rows.at(0)->at(u"ShipQuantity"_s), u"0"_s);
    QCOMPARE(rows.at(0)->at(u"ShipDatetime"_s), QString());
    goTo(1, 12); // the very instant: fees and dates are filled
    rows = items(answer("LIFE-1"));
    QCOMPARE(rows.at(0)->at(u"Freight"_s), u"11.2"_s);
    QCOMPARE(rows.at(0)->at(u"EstimatedShipDate"_s), u"2026-01-15"_s);
    goTo(2, 10); // partly: the header stays accepted, a back-order row appears
    rows = items(answer("LIFE-1"));
    QCOMPARE(m_root.at(u"OrderStatusResponse/Code"_s), u"accepted"_s);
    QCOMPARE(rows.at(0)->at(u"Code"_s), u"shipped"_s);
    QCOMPARE(rows.at(0)->at(u"ShipDatetime"_s), u"2026-01-15T09:41:09"_s);
    QCOMPARE(rows.at(1)->attributes.value(u"lineNumber"_s), u"1"_s);
    QCOMPARE(rows.at(1)->at(u"OrderType"_s), u"BO"_s);
    QCOMPARE(rows.at(1)->at(u"ShipMethodDescription"_s), u"Hold Order"_s);
    QCOMPARE(items(answer("LIFE-1", "2.2")).at(1)->at(u"ETADate"_s), u"2026-01-19"_s);
    goTo(6, 10);
    QCOMPARE(answer("LIFE-1").at(u"OrderStatusResponse/Code"_s), u"shipped"_s);
    goTo(6, 20);
    QCOMPARE(answer("LIFE-1").at(u"OrderStatusResponse/Code"_s), u"invoiced"_s);
    QCOMPARE(m_root.at(u"OrderStatusResponse/PODatetime"_s), u"2026-01-14T07:58:11"_s);
}

void TdSynnexStatusTest::notFoundHasNoItems()
{
    const XmlNode root = answer("NOPE-1");
    QVERIFY(items(root).isEmpty());
    QVERIFY(root.has(u"OrderStatusResponse/Items"_s));
    QCOMPARE(root.at(u"OrderStatusResponse/PONumber"_s), u"NOPE-1"_s);
    QCOMPARE(root.at(u"OrderStatusResponse/CustomerNumber"_s), u"502923"_s);
    QCOMPARE(root.at(u"OrderStatusResponse/PODatetime"_s), QString());
    QCOMPARE(root.at(u"OrderStatusResponse/ResponseDateTime"_s), u"2026-01-14T09:00:00"_s);
}

void TdSynnexStatusTest::supplierForgetsAnOrder()
{
    QCOMPARE(answer("FORGOTTEN").at(u"OrderStatusResponse/Code"_s), u"accepted"_s);
    goTo(2, 8);
    QCOMPARE(answer("FORGOTTEN").at(u"OrderStatusResponse/Code"_s), u"notFound"_s);
    goTo(3, 8);
    QCOMPARE(items(answer("FORGOTTEN")).size(), 1);
}

void TdSynnexStatusTest::sameLineInSeveralRows_data()
{
    QTest::addColumn<QByteArray>("po");
    QTest::addColumn<QStringList>("rows");
    QTest::newRow("QO beside shipped SO")
        << QByteArray("SPLIT-QO") << QStringList{u"1 QO 125100300 6 accepted 5 0"_s, u"1 SO 152300030 7 shipped 5 5"_s};
    QTest::newRow("two SO") << QByteArray("SPLIT-SO")
                            << QStringList{u"1 SO 152300040 4 accepted 50 0"_s, u"1 SO 152300041 8 accepted 50 0"_s};
    QTest::newRow("exact duplicate") << QByteArray("TWICE")
                                     << QStringList{u"1 SO 152300050 4 accepted 2 0"_s,
                                                    u"1 SO 152300050 4 accepted 2 0"_s};
}

void TdSynnexStatusTest::sameLineInSeveralRows()
{
    QFETCH(QByteArray, po);
    QFETCH(QStringList, rows);
    QStringList found;
    const auto given = items(answer(po));
    for (const XmlNode *item : given) {
        QStringList facts{item->attributes.value(u"lineNumber"_s)};
        for (const QString &name : {u"OrderType"_s, u"OrderNumber"_s, u"ShipFromWarehouse"_s, u"Code"_s,
                                    u"OrderQuantity"_s, u"ShipQuantity"_s})
            facts.append(item->at(name));
        found.append(facts.join(u' '));
    }
    QCOMPARE(found, rows);
    QCOMPARE(m_root.at(u"OrderStatusResponse/Code"_s), u"accepted"_s);
}

void TdSynnexStatusTest::severalPackagesWithSerials()
{
    goTo(2, 12);
    const auto rows = items(answer("LIFE-1"));
    const auto packages = rows.at(0)->child(u"Packages"_s)->all(u"Package"_s);
    QCOMPARE(packages.size(), 2);
    QCOMPARE(packages.at(0)->at(u"TrackingNumber"_s), u"040985000000015"_s);
    QCOMPARE(packages.at(0)->at(u"Weight"_s), u"9.1"_s);
    QCOMPARE(packages.at(0)->at(u"ShipItemQuantity"_s), u"2"_s);
    QCOMPARE(packages.at(0)->all(u"SerialNo"_s).size(), 2);
}

void TdSynnexStatusTest::vendorDirectLine()
{
    const auto rows = items(answer("VENDOR-98"));
    QCOMPARE(m_root.at(u"OrderStatusResponse/Code"_s), u"invoiced"_s);
    QCOMPARE(rows.at(0)->at(u"ShipFromWarehouse"_s), u"98"_s);
    QCOMPARE(rows.at(0)->at(u"ShipFromCity"_s), u"Fremont"_s);
    QCOMPARE(rows.at(0)->at(u"ShipMethod"_s), u"UPSN"_s);
    QCOMPARE(rows.at(0)->at(u"Packages/Package/TrackingNumber"_s), u"H320463803"_s);
    QCOMPARE(rows.at(0)->at(u"Packages/Package/Weight"_s), u"0.0"_s);
}

void TdSynnexStatusTest::deletedQuoteLineHasNoShipFrom()
{
    const XmlNode *row = items(answer("VENDOR-98")).at(1);
    QCOMPARE(row->at(u"Code"_s), u"deleted"_s);
    QCOMPARE(row->at(u"OrderType"_s), u"QO"_s);
    for (const QString &name : {u"ShipFromWarehouse"_s, u"ShipFromCity"_s, u"ShipFromState"_s, u"ShipFromZip"_s})
        QVERIFY(!row->child(name));
}

void TdSynnexStatusTest::deletedAndRejectedHeaders()
{
    QCOMPARE(items(answer("DELETED")).size(), 1); // keeps its items
    QCOMPARE(m_root.at(u"OrderStatusResponse/Code"_s), u"deleted"_s);
    QVERIFY(items(answer("REJECTED")).isEmpty());
    QCOMPARE(m_root.at(u"OrderStatusResponse/Code"_s), u"rejected"_s);
    QCOMPARE(m_root.at(u"OrderStatusResponse/Reason"_s), u"Duplicate PO"_s);
}

void TdSynnexStatusTest::emptyPoTime()
{
    QVERIFY(!answer("LIFE-1").at(u"OrderStatusResponse/PODatetime"_s).isEmpty());
    set({{u"emptyPoTime"_s, true}});
    const XmlNode root = answer("LIFE-1");
    QVERIFY(root.has(u"OrderStatusResponse/PODatetime"_s));
    QVERIFY(root.at(u"OrderStatusResponse/PODatetime"_s).isEmpty());
}

void TdSynnexStatusTest::emptyElementsBothWays()
{
    QVERIFY(ask(statusRequest("NOPE")).body.contains("<Items></Items>"));
    set({{u"emptyTags"_s, true}});
    QVERIFY(ask(statusRequest("NOPE")).body.contains("<Items/>"));
}

void TdSynnexStatusTest::thousandsSeparators()
{
    QCOMPARE(items(answer("LIFE-1")).at(0)->at(u"UnitPrice"_s), u"1234.5"_s);
    set({{u"thousands"_s, true}});
    QCOMPARE(items(answer("LIFE-1")).at(0)->at(u"UnitPrice"_s), u"1,234.50"_s);
}

void TdSynnexStatusTest::textsArePassedThrough()
{
    const QByteArray body = ask(statusRequest("LIFE-1")).body;
    QVERIFY(body.contains("<ProductName>DOCKING &lt;STATION&gt; &amp; CO\n</ProductName>"));
    QVERIFY(body.contains("<MfgPN>AB-100#ABA</MfgPN>"));
    QVERIFY(body.contains("<UnitPrice>1234.5</UnitPrice>"));
    QVERIFY(ask(statusRequest("SPLIT-QO")).body.contains("<UnitPrice>75.0</UnitPrice>"));
}

void TdSynnexStatusTest::answerForAnotherPo()
{
    QCOMPARE(answer("OTHER-PO").at(u"OrderStatusResponse/PONumber"_s), u"OTHER-PO-2"_s);
}

void TdSynnexStatusTest::holdAndUnknownCodes()
{
    QCOMPARE(items(answer("HELD")).at(0)->at(u"Code"_s), u"UNKNOWN"_s);
    QCOMPARE(m_root.at(u"OrderStatusResponse/Code"_s), u"HOLD"_s);
}

void TdSynnexStatusTest::oddNumbersGoOutAsWritten()
{
    const auto rows = items(answer("HELD"));
    QCOMPARE(rows.at(0)->at(u"OrderQuantity"_s), u"2.5"_s);
    QCOMPARE(rows.at(0)->at(u"UnitPrice"_s), u"many"_s);
}

void TdSynnexStatusTest::errorSpellings_data()
{
    QTest::addColumn<QString>("style");
    QTest::addColumn<QString>("message");
    QTest::addColumn<QByteArray>("expected");
    for (const QString &message : {u"Server.DatabaseIssue"_s, u"Server.Timeout"_s, u"Server.APIFault"_s,
                                   u"SYNNEX XML Server is not Available"_s}) {
        const QByteArray text = message.toUtf8();
        QTest::addRow("response %s", text.constData()) << u"response"_s << message
                                                       << QByteArray("<SynnexB2B><OrderResponse><ErrorMessage>" + text +
                                                                     "</ErrorMessage><ErrorDetail>later</ErrorDetail>");
        QTest::addRow("lower %s", text.constData())
            << u"lower"_s << message
            << QByteArray("<SynnexB2B><errorMessage>" + text + "</errorMessage><errorDetail>later</errorDetail>");
        QTest::addRow("biz %s", text.constData())
            << u"biz"_s << message
            << QByteArray("<SynnexB2B><BizError><detail>" + text + ": later</detail></BizError>");
    }
}

void TdSynnexStatusTest::errorSpellings()
{
    QFETCH(QString, style);
    QFETCH(QString, message);
    QFETCH(QByteArray, expected);
    set({{u"failing"_s, message}, {u"failingDetail"_s, u"later"_s}, {u"errorStyle"_s, style}});
    const WireAnswer answer = ask(statusRequest("LIFE-1"));
    QCOMPARE(answer.status, 200);
    QVERIFY2(answer.body.contains(expected), answer.body.constData());
}

void TdSynnexStatusTest::errorForOneOrder()
{
    QVERIFY(ask(statusRequest("BROKEN")).body.contains("<BizError><detail>Server.DatabaseIssue: try later</detail>"));
    QCOMPARE(answer("LIFE-1").at(u"OrderStatusResponse/Code"_s), u"accepted"_s);
    set({{u"passwordExpired"_s, true}});
    QVERIFY(ask(statusRequest("LIFE-1")).body.contains("The password has expired."));
}

void TdSynnexStatusTest::elapsedTimeIsTheTimeTaken()
{
    set({{u"latencyMinMs"_s, 60}, {u"latencyMaxMs"_s, 90}});
    const QString elapsed = answer("LIFE-1").at(u"OrderStatusResponse/ResponseElapsedTime"_s);
    QVERIFY2(elapsed.endsWith(u's'), qPrintable(elapsed));
    const double seconds = elapsed.chopped(1).toDouble();
    const JournalEntry entry = m_sandbox->journal().entries().constLast();
    QVERIFY(seconds >= 0.059);
    QVERIFY(seconds * 1000 <= double(entry.answeredMs - entry.arrivedMs) + 2);
}

void TdSynnexStatusTest::everyNthAnswerIsSlow()
{
    set({{u"slowEvery"_s, 2}, {u"slowMs"_s, 150}});
    const auto seconds = [this] {
        return answer("LIFE-1").at(u"OrderStatusResponse/ResponseElapsedTime"_s).chopped(1).toDouble();
    };
    const double first = seconds();
    const double second = seconds();
    QVERIFY(second >= 0.149);
    QVERIFY(first < second);
}

void TdSynnexStatusTest::throttleRefuses()
{
    set({{u"throttlePerSecond"_s, 3}});
    QList<int> statuses;
    for (int n = 0; n < 4; ++n)
        statuses.append(ask(statusRequest("LIFE-1")).status);
    QCOMPARE(statuses.count(503), 1); // four requests within a second, on any machine that can send them
    QCOMPARE(statuses.constLast(), 503);
}

void TdSynnexStatusTest::throttleDelays()
{
    set({{u"throttleParallel"_s, 1}, {u"throttleDelays"_s, true}});
    QVERIFY(m_sandbox->faults().add(QJsonObject{{u"hold"_s, true}, {u"count"_s, 1}}));
    Wire first(m_sandbox->tdsynnexUrl());
    first.send(Wire::requestBytes("POST", "/SynnexXML/POStatus", statusRequest("LIFE-1")));
    QTRY_COMPARE(m_sandbox->journal().inFlight(u"tdsynnex"_s), 1);
    QCOMPARE(answer("LIFE-1").at(u"OrderStatusResponse/Code"_s), u"accepted"_s);
    const JournalEntry entry = m_sandbox->journal().entries().constLast();
    QVERIFY(entry.answeredMs - entry.arrivedMs >= 999);
    m_sandbox->releaseHeld();
    QCOMPARE(first.receive().status, 200);
}

void TdSynnexStatusTest::onlyPost()
{
    QCOMPARE(Wire(m_sandbox->tdsynnexUrl()).ask("GET", "/SynnexXML/POStatus").status, 405);
}

QTEST_GUILESS_MAIN(TdSynnexStatusTest)
#include "tst_standin_tdsynnex.moc"
