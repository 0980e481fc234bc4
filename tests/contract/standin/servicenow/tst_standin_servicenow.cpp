#include "tests/contract/standin/servicenow/servicenowwire.h"

#include <QTest>

using namespace Waybill;
using namespace Waybill::Test;
using namespace Qt::Literals::StringLiterals;

/// Reading: tables, encoded queries, shapes, pages, metadata.
class TestStandInServiceNow : public ServiceNowWire
{
    Q_OBJECT
private Q_SLOTS:
    void init() { start(); }
    void versionsOfThePath();
    void encodedQueries_data();
    void encodedQueries();
    void unknownFieldsInQueriesAreIgnored();
    void sortedAsAskedAndElseUnstable();
    void limitComesBeforeAcls();
    void fieldsThatAreAskedFor();
    void displayValues();
    void pagesAndTheirHeaders();
    void valuesAreText();
    void recordsThatAreNotThere();
    void metadata();
    void dictionaryIsForAdministrators();
    void queryAclsForbidSorting();
    void peopleWorkInTheStory();
    void head();
};

void TestStandInServiceNow::versionsOfThePath()
{
    for (const QByteArray &path : {QByteArray("/api/now/table/"), QByteArray("/api/now/v1/table/"), QByteArray("/api/now/v2/table/")})
        QCOMPARE(ask("GET", path + "proc_po?number=PO0010042").rows().size(), 1);
    QCOMPARE(ask("GET", "/api/now/table/proc_po?sysparm_query=number=nothing").status, 200);
    QCOMPARE(ask("GET", "/api/now/v2/table/proc_po?sysparm_query=number=nothing").rows().size(), 0);
    const Said none = ask("GET", "/api/now/v1/table/proc_po?sysparm_query=number=nothing");
    QCOMPARE(none.status, 404);
    QCOMPARE(none.message(), u"No Record found"_s);
    const Said wrong = ask("GET", "/api/now/table/proc_pox");
    QCOMPARE(wrong.status, 400);
    QCOMPARE(wrong.message(), u"Invalid table proc_pox"_s);
    QVERIFY(wrong.json.value("error"_L1)[u"detail"_s].isNull());
    QCOMPARE(wrong.json.value("status"_L1).toString(), u"failure"_s);
}

void TestStandInServiceNow::encodedQueries_data()
{
    QTest::addColumn<QByteArray>("query");
    QTest::addColumn<QString>("expected");
    QTest::newRow("equals") << QByteArray("number=PO0010042") << u"42"_s;
    QTest::newRow("not") << QByteArray("number!=PO0010042") << u"43 44"_s;
    QTest::newRow("and") << QByteArray("status=ordered^u_vendor_order_number=9") << u"44"_s;
    QTest::newRow("or binds to the condition before") << QByteArray("status=ordered^number=PO0010043^ORnumber=PO0010044") << u"44"_s;
    QTest::newRow("new query") << QByteArray("number=PO0010042^status=received^NQnumber=PO0010043") << u"43"_s;
    QTest::newRow("in") << QByteArray("numberINPO0010042,PO0010044") << u"42 44"_s;
    QTest::newRow("not in") << QByteArray("numberNOT INPO0010042,PO0010044") << u"43"_s;
    QTest::newRow("like") << QByteArray("short_descriptionLIKEfloor") << u"42"_s;
    QTest::newRow("not like") << QByteArray("short_descriptionNOT LIKEfloor") << u"43 44"_s;
    QTest::newRow("starts") << QByteArray("numberSTARTSWITHPO001004") << u"42 43 44"_s;
    QTest::newRow("ends") << QByteArray("numberENDSWITH43") << u"43"_s;
    QTest::newRow("empty") << QByteArray("u_vendor_order_numberISEMPTY") << u"43"_s;
    QTest::newRow("not empty") << QByteArray("u_vendor_order_numberISNOTEMPTY") << u"42 44"_s;
    QTest::newRow("less") << QByteArray("number<PO0010043") << u"42"_s;
    QTest::newRow("less or equal") << QByteArray("number<=PO0010043") << u"42 43"_s;
    QTest::newRow("greater") << QByteArray("expected_delivery>2026-03-01 00:00:00") << u"42"_s;
    QTest::newRow("greater or equal") << QByteArray("number>=PO0010044") << u"44"_s;
    QTest::newRow("between") << QByteArray("expected_deliveryBETWEEN2026-03-19 00:00:00@2026-03-21 00:00:00") << u"42"_s;
    QTest::newRow("dot walk") << QByteArray("vendor.name=Other Distributor") << u"44"_s;
    QTest::newRow("case counts") << QByteArray("number=po0010042") << QString();
    QTest::newRow("everything") << QByteArray() << u"42 43 44"_s;
}

void TestStandInServiceNow::encodedQueries()
{
    QFETCH(QByteArray, query);
    QFETCH(QString, expected);
    QStringList ends;
    for (const QString &number : numbers(query + "^ORDERBYnumber"))
        ends.append(number.right(2));
    QCOMPARE(ends.join(u' '), expected);
}

void TestStandInServiceNow::unknownFieldsInQueriesAreIgnored()
{
    QCOMPARE(numbers("u_no_such_column=1").size(), 3); // the trap: everything
    QCOMPARE(numbers("u_no_such_column=1^status=requested"), QStringList{u"PO0010043"_s});
    options({{u"invalidQueryReturnsNoRows"_s, true}});
    QCOMPARE(numbers("u_no_such_column=1").size(), 0);
}

void TestStandInServiceNow::sortedAsAskedAndElseUnstable()
{
    QCOMPARE(numbers("ORDERBYnumber"), (QStringList{u"PO0010042"_s, u"PO0010043"_s, u"PO0010044"_s}));
    QCOMPARE(numbers("ORDERBYDESCnumber"), (QStringList{u"PO0010044"_s, u"PO0010043"_s, u"PO0010042"_s}));
    QSet<QString> orders;
    for (int turn = 0; turn < 12; ++turn)
        orders.insert(numbers({}).join(u' '));
    QVERIFY(orders.size() > 1);
}

void TestStandInServiceNow::limitComesBeforeAcls()
{
    options({{u"hiddenOrders"_s, QJsonArray{u"PO0010042"_s}}});
    const Said page = list("proc_po", "ORDERBYnumber", "&sysparm_limit=1");
    QCOMPARE(page.rows().size(), 0); // a page of nothing, and not the last one
    QCOMPARE(page.header("X-Total-Count"), QByteArray("3"));
    QCOMPARE(list("proc_po", "ORDERBYnumber", "&sysparm_limit=1&sysparm_offset=1").rows().size(), 1);
    QCOMPARE(list("proc_po_item", "purchase_order.number=PO0010042").rows().size(), 0);
    const Said hidden = ask("GET", "/api/now/table/proc_po/" + order().toLatin1());
    QCOMPARE(hidden.status, 404);
    QCOMPARE(hidden.detail(), u"Record doesn't exist or ACL restricts the record retrieval"_s);
}

void TestStandInServiceNow::fieldsThatAreAskedFor()
{
    const QJsonObject line =
        list("proc_po_item", "part_number=5001234", "&sysparm_fields=part_number,purchase_order.number,u_nothing").rows().first().toObject();
    QCOMPARE(line.keys(), (QStringList{u"part_number"_s, u"purchase_order.number"_s}));
    QCOMPARE(line.value("purchase_order.number"_L1).toString(), u"PO0010042"_s);
    options({{u"hiddenColumns"_s, QJsonArray{u"proc_po.u_vendor_status"_s}}});
    const QJsonObject header = list("proc_po", "number=PO0010042").rows().first().toObject();
    QVERIFY(!header.contains("u_vendor_status"_L1)); // a forbidden field is simply absent
    QVERIFY(header.contains("u_tracking_number"_L1));
}

void TestStandInServiceNow::displayValues()
{
    const auto one = [this](const QByteArray &more) { return list("proc_po", "number=PO0010042", "&sysparm_fields=status,vendor,expected_delivery,contract" + more).rows().first(); };
    QCOMPARE(one({})[u"status"_s].toString(), u"ordered"_s);
    QVERIFY(one({})[u"vendor"_s][u"link"_s].toString().contains(u"/api/now/table/core_company/"_s));
    QCOMPARE(one({})[u"vendor"_s][u"value"_s].toString().size(), 32);
    QCOMPARE(one({})[u"contract"_s], QJsonValue(QString())); // an empty reference is no object
    QCOMPARE(one("&sysparm_display_value=true")[u"vendor"_s][u"display_value"_s].toString(), u"TD SYNNEX"_s);
    QCOMPARE(one("&sysparm_display_value=true")[u"status"_s].toString(), u"Ordered"_s);
    QCOMPARE(one("&sysparm_display_value=true")[u"expected_delivery"_s].toString(), u"2026-03-20 05:00:00"_s); // the user's zone
    QCOMPARE(one("&sysparm_display_value=all")[u"status"_s][u"value"_s].toString(), u"ordered"_s);
    QCOMPARE(one("&sysparm_display_value=all")[u"vendor"_s][u"display_value"_s].toString(), u"TD SYNNEX"_s);
    QCOMPARE(one("&sysparm_exclude_reference_link=true")[u"vendor"_s].toString().size(), 32);
    QCOMPARE(one("&sysparm_display_value=true&sysparm_exclude_reference_link=true")[u"vendor"_s].toString(), u"TD SYNNEX"_s);
}

void TestStandInServiceNow::pagesAndTheirHeaders()
{
    const Said first = list("proc_po", "ORDERBYnumber", "&sysparm_fields=number&sysparm_limit=1");
    QCOMPARE(first.header("X-Total-Count"), QByteArray("3"));
    const QByteArray link = first.header("Link");
    QVERIFY(link.startsWith('<' + m_sandbox->url(u"servicenow"_s).toString().toLatin1() + "/api/now/table/proc_po?"));
    QVERIFY(link.contains(">;rel=\"first\",<") && link.contains(">;rel=\"next\",<") && link.endsWith(">;rel=\"last\""));
    QVERIFY(!link.contains("rel=\"prev\""));
    QVERIFY(list("proc_po", "ORDERBYnumber", "&sysparm_limit=1&sysparm_offset=2").header("Link").contains("rel=\"prev\""));
    QVERIFY(list("proc_po", "ORDERBYnumber").header("Link").isEmpty()); // one page only
    QVERIFY(list("proc_po", {}, "&sysparm_limit=1&sysparm_suppress_pagination_header=true").header("Link").isEmpty());
    QVERIFY(list("proc_po", {}, "&sysparm_no_count=true").header("X-Total-Count").isEmpty());
}

void TestStandInServiceNow::valuesAreText()
{
    const QJsonObject line = list("proc_po_item", "part_number=5001234", "&sysparm_exclude_reference_link=true").rows().first().toObject();
    for (const QString &name : line.keys())
        QVERIFY2(line.value(name).isString(), qPrintable(name));
    QCOMPARE(line.value("ordered_quantity"_L1).toString(), u"4"_s);
    QCOMPARE(line.value("remaining_quantity"_L1).toString(), u"4"_s);
    QCOMPARE(line.value("sys_id"_L1).toString().size(), 32);
    QCOMPARE(line.value("sys_mod_count"_L1).toString(), u"0"_s);
    QCOMPARE(line.value("expected_delivery"_L1).toString(), u"2026-03-18 12:00:00"_s);
}

void TestStandInServiceNow::recordsThatAreNotThere()
{
    const Said none = ask("GET", "/api/now/table/proc_po/00000000000000000000000000000000");
    QCOMPARE(none.status, 404);
    QCOMPARE(none.message(), u"No Record found"_s);
    QCOMPARE(ask("GET", "/nav_to.do?uri=proc_po.do").header("Content-Type").left(9), QByteArray("text/html"));
}

void TestStandInServiceNow::metadata()
{
    const QJsonObject columns = ask("GET", "/api/now/ui/meta/proc_po").record().value("columns"_L1).toObject();
    const QJsonObject status = columns.value("status"_L1).toObject();
    QCOMPARE(status.value("type"_L1).toString(), u"choice"_s);
    QCOMPARE(status.value("read_only"_L1).toBool(), true);
    QCOMPARE(status.value("max_length"_L1).toInt(), 40);
    QCOMPARE(status.value("choices"_L1).toArray().size(), 6); // "-- None --" first
    QCOMPARE(columns.value("vendor"_L1)[u"reference"_s].toString(), u"core_company"_s);
    QCOMPARE(columns.value("u_vendor_updates"_L1)[u"type"_s].toString(), u"journal_input"_s);
    QCOMPARE(columns.value("u_tdsorderstatus"_L1)[u"choices"_s].toArray().size(), 8);
    const QJsonArray tables = ask("GET", "/api/now/doc/table/schema").rows();
    QVERIFY(std::any_of(tables.begin(), tables.end(), [](const QJsonValue &each) { return each[u"label"_s].toString() == "TDS Invoice"_L1; }));
    options({{u"uiMeta"_s, false}});
    QCOMPARE(ask("GET", "/api/now/ui/meta/proc_po").status, 403);
}

void TestStandInServiceNow::dictionaryIsForAdministrators()
{
    for (const QByteArray &table : {QByteArray("sys_dictionary"), QByteArray("sys_choice"), QByteArray("sys_db_object")})
        QCOMPARE(list(table, {}).status, 403);
    options({{u"dictionaryReadable"_s, true}});
    const QJsonArray columns = list("sys_dictionary", "name=proc_po^elementISNOTEMPTY^active=true", "&sysparm_fields=element,max_length,read_only_option").rows();
    QVERIFY(columns.size() > 30);
    const QJsonArray choices = list("sys_choice", "name=proc_po^element=status^inactive=false^language=en^ORDERBYsequence").rows();
    QCOMPARE(choices.size(), 5);
    QCOMPARE(choices.first()[u"value"_s].toString(), u"requested"_s);
    QVERIFY(!list("sys_db_object", "name=u_tds_invoice").rows().isEmpty());
}

void TestStandInServiceNow::queryAclsForbidSorting()
{
    options({{u"unsortable"_s, QJsonArray{u"proc_po.sys_updated_on"_s}}});
    const Said refused = list("proc_po", "sys_updated_on>=2026-01-01 00:00:00");
    QCOMPARE(refused.status, 403);
    QCOMPARE(refused.message(), u"Operation against file 'proc_po' was denied due to table security."_s);
    QCOMPARE(list("proc_po", "ORDERBYsys_updated_on").status, 403);
    QCOMPARE(list("proc_po", "sys_updated_onISNOTEMPTY").status, 200); // being the same is another right
}

void TestStandInServiceNow::peopleWorkInTheStory()
{
    QVERIFY(m_sandbox->world().advanceBy(std::chrono::hours(29)));
    QCOMPARE(header().value("short_description"_L1).toString(), u"Laptops, floor 3"_s);
    QCOMPARE(header().value("sys_updated_by"_L1).toString(), u"dana.buyer"_s);
    const auto edited = m_sandbox->edit({{u"system"_s, u"servicenow"_s}, {u"po"_s, u"PO0010042"_s}, {u"as"_s, u"kim"_s}, {u"edit"_s, QJsonObject{{u"u_vendor_status"_s, u"typed"_s}}}});
    QCOMPARE(edited.status, 200);
    QCOMPARE(header().value("sys_updated_by"_L1).toString(), u"kim"_s);
}

void TestStandInServiceNow::head()
{
    const Said head = ask("HEAD", "/api/now/table/proc_po");
    QCOMPARE(head.status, 200);
    QCOMPARE(head.header("X-Total-Count"), QByteArray("3"));
    QVERIFY(head.body.isEmpty());
}

QTEST_GUILESS_MAIN(TestStandInServiceNow)
#include "tst_standin_servicenow.moc"
