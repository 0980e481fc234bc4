#include "app/sandbox/sandboxserver.h"
#include "core/base/clock.h"
#include "core/model/json.h"
#include "core/sources/ordersync/ordersyncsource.h"
#include "tests/contract/source/listed.h"

#include <QCoroTask>
#include <QTest>

using namespace Waybill;
using namespace Waybill::Test;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString name = u"ordersync"_s;
const QString windowEndpoint = u"GET /api/v2/orders/by-date"_s;

} // namespace

/// What leaves for OrderSync, counted by the stand-in: pages, single look-ups, many in one, documents.
class TestOrderSyncRequests : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void listsPageByPage();
    void aListThatCostsMoreThanItSavesEndsEarly();
    void theWindowOverlapsByADay();
    void legacyListsNothing();
    void manyInOneRequest();
    void documentsByAFreshLink();
    void documentsThatAreNone();
    void noLinkAndNoKeyInTheTrace();
    void unknownIsAnAnswerEitherWay();
    void aWrongAddressIsNotAnUnknownOrder();

private:
    OrderSync::Access access() const;
    std::unique_ptr<OrderSyncSource> source(const OrderSync::Access &access) { return std::make_unique<OrderSyncSource>(access, HttpSettings(), *m_clock); }
    void set(const QJsonObject &options) { QCOMPARE(m_sandbox->standIn(name)->setOptions(options).status, 200); }
    void goTo(int day, int hour);
    Result<Listed> changedSince(const QDate &day, int worth);

    std::unique_ptr<Sandbox::SandboxServer> m_sandbox;
    std::unique_ptr<ManualClock> m_clock;
};

void TestOrderSyncRequests::init()
{
    Sandbox::SandboxOptions options;
    options.scenario = QStringLiteral(STANDIN_SCENARIOS "/ordersync");
    m_sandbox = std::make_unique<Sandbox::SandboxServer>(options);
    QVERIFY(m_sandbox->start());
    m_clock = std::make_unique<ManualClock>(m_sandbox->world().now());
    m_clock->setPassWaitsUpTo(std::chrono::minutes(2));
}

void TestOrderSyncRequests::goTo(int day, int hour)
{
    const QDateTime to(QDate(2026, 3, 1).addDays(day), QTime(hour, 0), QTimeZone("America/Los_Angeles"));
    QVERIFY(m_sandbox->world().advanceTo(to));
    m_clock->setNow(to.toUTC());
}

OrderSync::Access TestOrderSyncRequests::access() const
{
    const QJsonObject details = m_sandbox->connectionDetails().value(name).toObject();
    OrderSync::Access access;
    access.apiKey = details.value("apiKey"_L1).toString();
    access.base = QUrl(details.value("baseUrl"_L1).toString());
    return access;
}

Result<Listed> TestOrderSyncRequests::changedSince(const QDate &day, int worth)
{
    const auto orders = source(access());
    return listAll(*orders, QDateTime(day, QTime(0, 0), Qt::UTC), worth);
}

void TestOrderSyncRequests::listsPageByPage()
{
    goTo(7, 6);
    const auto all = changedSince(QDate(2026, 3, 1), 0);
    QVERIFY(all);
    QCOMPARE(all->orders.size(), 62); // seven of the first day but the other retailer's, 55 of the seventh
    QCOMPARE(m_sandbox->journal().count(name, windowEndpoint), 2);
    QCOMPARE(m_sandbox->journal().count(name), 2);
}

void TestOrderSyncRequests::aListThatCostsMoreThanItSavesEndsEarly()
{
    goTo(7, 6);
    const auto some = changedSince(QDate(2026, 3, 1), 1);
    QVERIFY(some);
    QCOMPARE(some->orders.size(), 50); // two pages for one order asked for: no
    QCOMPARE(m_sandbox->journal().count(name), 1);
}

void TestOrderSyncRequests::theWindowOverlapsByADay()
{
    goTo(2, 11);
    QVERIFY(changedSince(QDate(2026, 3, 2), 0));
    QCOMPARE(m_sandbox->journal().entries(name).first().target, u"/api/v2/orders/by-date?start_date=2026-03-01&end_date=2026-03-04"_s);
}

void TestOrderSyncRequests::legacyListsNothing()
{
    OrderSync::Access old = access();
    old.legacy = true;
    const auto orders = source(old);
    QVERIFY(!orders->capabilities().listsChanges);
    const auto none = listAll(*orders, m_clock->now());
    QVERIFY(!none);
    QCOMPARE(errorKindName(none.error().kind), u"usage"_s);
    QCOMPARE(m_sandbox->journal().count(name), 0);
}

void TestOrderSyncRequests::manyInOneRequest()
{
    goTo(7, 6);
    set({{u"bulk"_s, true}});
    OrderSync::Access old = access();
    old.legacy = old.bulk = true;
    old.base = QUrl(old.base.toString().replace(u"/v2"_s, u"/v1"_s));
    const auto orders = source(old);
    QCOMPARE(orders->capabilities().batchSize, 50);
    QList<OrderRef> refs{{PoNumber(u"LIFE-1"_s), {}, {}}, {PoNumber(u"NOPE"_s), {}, {}}, {PoNumber(u"PO/77 #3"_s), {}, {}}};
    for (int i = 0; i < 50; ++i)
        refs.append({PoNumber(u"BULK-%1"_s.arg(i, 2, 10, QLatin1Char('0'))), {}, {}});
    const auto answers = QCoro::waitFor(orders->fetchOrders(refs, Urgency::Scheduled));
    QCOMPARE(answers.size(), 53);
    for (qsizetype i = 0; i < answers.size(); ++i) {
        QVERIFY2(answers.at(i).order, answers.at(i).order ? "" : qPrintable(answers.at(i).order.error().message));
        QCOMPARE(answers.at(i).ref, refs.at(i));
    }
    QCOMPARE(answers.at(0).order->rows.size(), 3);
    QCOMPARE(int(answers.at(1).order->code), int(RowCode::NotFound));
    QCOMPARE(answers.at(2).order->po.text(), u"PO/77 #3"_s);
    QCOMPARE(m_sandbox->journal().count(name), 2);
}

void TestOrderSyncRequests::documentsByAFreshLink()
{
    const auto orders = source(access());
    for (const int hour : {11, 13}) { // a link lives an hour
        goTo(3, hour);
        const auto file = QCoro::waitFor(orders->fetchInvoiceDocument({PoNumber(u"LIFE-1"_s), {}, {}}, u"90017"_s));
        QVERIFY2(file, file ? "" : qPrintable(file.error().message));
        QVERIFY(file->startsWith("%PDF-")); // the stand-in refuses a request that brings the key
    }
    QCOMPARE(m_sandbox->journal().count(name), 4); // the order again each time
}

void TestOrderSyncRequests::documentsThatAreNone()
{
    goTo(3, 11);
    const auto orders = source(access());
    const auto none = QCoro::waitFor(orders->fetchInvoiceDocument({PoNumber(u"NO-PDF"_s), {}, {}}, u"90018"_s));
    QVERIFY(!none);
    QCOMPARE(errorKindName(none.error().kind), u"notFound"_s);
    QVERIFY(m_sandbox->faults().add({{u"path"_s, u"/files/"_s}, {u"html"_s, true}}));
    const auto page = QCoro::waitFor(orders->fetchInvoiceDocument({PoNumber(u"LIFE-1"_s), {}, {}}, u"90017"_s));
    QVERIFY(!page);
    QCOMPARE(errorKindName(page.error().kind), u"malformed"_s);
    QVERIFY(page.error().message.contains(u"90017"_s));
}

void TestOrderSyncRequests::noLinkAndNoKeyInTheTrace()
{
    goTo(3, 11);
    const auto orders = source(access());
    QVERIFY(QCoro::waitFor(orders->fetchInvoiceDocument({PoNumber(u"LIFE-1"_s), {}, {}}, u"90017"_s)));
    const auto answers = QCoro::waitFor(orders->fetchOrders({{PoNumber(u"LIFE-1"_s), {}, {}}}, Urgency::Person));
    const auto entries = orders->http().trace().entries();
    QCOMPARE(entries.size(), 2); // the file itself is in no trace
    for (const Exchange &entry : entries) {
        QByteArray all = entry.url.toUtf8() + entry.requestBody + entry.responseBody;
        for (const auto &[header, value] : entry.requestHeaders)
            all += value;
        QVERIFY(all.contains("LIFE-1"));
        QVERIFY2(!all.contains("sig=") && !all.contains("/files/invoices"), all.constData());
        QVERIFY(!all.contains("pk_live_checklist"));
    }
    QVERIFY(!canonicalBytes(toJson(*answers.first().order)).contains("sig="));
}

void TestOrderSyncRequests::unknownIsAnAnswerEitherWay()
{
    const auto orders = source(access());
    for (const bool as404 : {false, true}) {
        set({{u"unknownIs404"_s, as404}});
        const auto answers = QCoro::waitFor(orders->fetchOrders({{PoNumber(u"NOPE"_s), {}, {}}}, Urgency::Scheduled));
        QVERIFY(answers.first().order);
        QCOMPARE(int(answers.first().order->code), int(RowCode::NotFound));
        QCOMPARE(answers.first().order->po.text(), u"NOPE"_s);
    }
}

void TestOrderSyncRequests::aWrongAddressIsNotAnUnknownOrder()
{
    OrderSync::Access lost = access();
    lost.base.setPath(u"/somewhere/else"_s);
    const auto answers = QCoro::waitFor(source(lost)->fetchOrders({{PoNumber(u"LIFE-1"_s), {}, {}}}, Urgency::Scheduled));
    QVERIFY(!answers.first().order);
    QCOMPARE(errorKindName(answers.first().order.error().kind), u"usage"_s);
}

QTEST_GUILESS_MAIN(TestOrderSyncRequests)
#include "tst_ordersync_requests.moc"
