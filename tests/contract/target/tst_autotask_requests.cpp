#include "core/targets/autotask/autotasktarget.h"
#include "tests/contract/target/autotaskbench.h"

#include <QCoroTask>
#include <QTest>

using namespace Waybill;
using namespace Qt::Literals::StringLiterals;

/// What leaves for Autotask, counted and read at the stand-in.
class TestAutotaskRequests : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void theFloorOfRequestsHolds();
    void aNewZoneIsFoundAfterARefusal();
    void secretsStayInHeaders();
    void foreignNextPagesAreRefused();
    void pagesAreFollowedByPost();
    void missingRightsAreNamed();
    void numbersOfMoreOrdersThanAPage();

private:
    QStringList asked() const;

    AutotaskBench m_bench;
    std::unique_ptr<TargetAdapter> m_target;
};

void TestAutotaskRequests::init()
{
    m_target.reset();
    m_bench.reset();
    m_target = m_bench.makeTarget();
}

QStringList TestAutotaskRequests::asked() const
{
    QStringList asked;
    for (const Sandbox::JournalEntry &entry : const_cast<AutotaskBench &>(m_bench).sandbox().journal().entries(u"autotask"_s))
        asked.append(QString::fromLatin1(entry.method) + u' ' + entry.path.section(u'/', 3));
    return asked;
}

void TestAutotaskRequests::theFloorOfRequestsHolds()
{
    QVERIFY(QCoro::waitFor(m_target->schema(false)));
    m_bench.sandbox().journal().clear();
    QVERIFY(QCoro::waitFor(m_target->usage()));
    QVERIFY(QCoro::waitFor(m_target->findLinkedOrders(m_bench.filter(), {})));
    QCOMPARE(asked(), (QStringList{u"GET ThresholdInformation"_s, u"POST PurchaseOrders/query"_s}));

    m_bench.sandbox().journal().clear();
    ReadScope scope;
    scope.fields = {m_bench.textField(), m_bench.lineDayField()};
    QVERIFY(QCoro::waitFor(m_target->readOrders(m_bench.orders(), scope)));
    QStringList first = asked();
    first.sort();
    QCOMPARE(first, (QStringList{u"POST Companies/query"_s, u"POST ProductVendors/query"_s, u"POST Products/query"_s, u"POST PurchaseOrderItems/query"_s,
                                 u"POST PurchaseOrders/query"_s}));
    m_bench.sandbox().journal().clear();
    const auto again = QCoro::waitFor(m_target->readOrders(m_bench.orders(), scope));
    QVERIFY(again);
    QCOMPARE(asked().size(), 2); // part numbers and names are known now
    QCOMPARE(again->orders.first().vendorName, u"TD SYNNEX"_s);
    QCOMPARE(again->orders.first().customer, u"Example Client Inc"_s);

    m_bench.sandbox().journal().clear();
    RecordWrite header;
    header.outboxId = 1;
    header.order = m_bench.orders().first();
    header.recordType = u"PurchaseOrders"_s;
    header.record = header.order;
    header.fields = {{u"shippingDate"_s, FieldValue::ofDay(QDate(2026, 3, 9))}, {u"vendorInvoiceNumber"_s, FieldValue::ofText(u"5"_s)}};
    RecordWrite line = header;
    line.place = FieldPlace::Line;
    line.recordType = u"PurchaseOrderItems"_s;
    line.record = RecordId(u"9010"_s);
    line.fields = {{u"estimatedArrivalDate"_s, FieldValue::ofDay(QDate(2026, 3, 9))}};
    const auto outcomes = QCoro::waitFor(m_target->write({header, line}, Urgency::Scheduled));
    QVERIFY(outcomes.at(0).sent && outcomes.at(1).sent);
    QCOMPARE(asked(), (QStringList{u"PATCH PurchaseOrders"_s, u"PATCH PurchaseOrders/6001/Items"_s}));

    m_bench.sandbox().journal().clear();
    QVERIFY(QCoro::waitFor(m_target->readBack({header.order}, scope)));
    QCOMPARE(asked().size(), 2);
    scope.lines = false;
    scope.fields = {m_bench.textField()};
    m_bench.sandbox().journal().clear();
    QVERIFY(QCoro::waitFor(m_target->readBack({header.order}, scope)));
    QCOMPARE(asked(), QStringList{u"POST PurchaseOrders/query"_s});
}

void TestAutotaskRequests::aNewZoneIsFoundAfterARefusal()
{
    QVERIFY(QCoro::waitFor(m_target->schema(false)));
    m_bench.sandbox().journal().clear();
    m_bench.refuseEverything();
    const auto usage = QCoro::waitFor(m_target->usage());
    QVERIFY(!usage);
    QCOMPARE(usage.error().kind, ErrorKind::Auth);
    // The zone is asked once more; it has not moved, so the refusal stands.
    const QStringList requests = asked();
    QCOMPARE(requests.filter(u"zoneInformation"_s, Qt::CaseInsensitive).size(), 1);
    QCOMPARE(requests.filter(u"ThresholdInformation"_s).size(), 1);
}

void TestAutotaskRequests::secretsStayInHeaders()
{
    QVERIFY(QCoro::waitFor(m_target->whoAmI()));
    QVERIFY(QCoro::waitFor(m_target->readOrders(m_bench.orders(), ReadScope())));
    for (const Sandbox::JournalEntry &entry : m_bench.sandbox().journal().entries()) {
        QVERIFY2(!entry.secretInTarget, qPrintable(entry.target));
        QVERIFY(!entry.body.contains(m_bench.access().secret.toUtf8()));
    }
}

void TestAutotaskRequests::foreignNextPagesAreRefused()
{
    QVERIFY(QCoro::waitFor(m_target->schema(false)));
    const QJsonObject change{{u"pattern"_s, u"\"nextPageUrl\":\\s*null"_s},
                             {u"with"_s, u"\"nextPageUrl\":\"https://collector.example.org/ATServicesRest/V1.0/PurchaseOrders\""_s}};
    QVERIFY(m_bench.sandbox().faults().add(QJsonObject{{u"system"_s, u"autotask"_s}, {u"replace"_s, QJsonArray{change}}}));
    const auto found = QCoro::waitFor(m_target->findLinkedOrders(m_bench.filter(), {}));
    QVERIFY(!found);
    QCOMPARE(found.error().kind, ErrorKind::Malformed);
    QCOMPARE(found.error().field, u"nextPageUrl"_s);
}

void TestAutotaskRequests::pagesAreFollowedByPost()
{
    QVERIFY(QCoro::waitFor(m_target->schema(false)));
    // A server that gives two rows a page although 500 were asked for.
    m_bench.sandbox().journal().clear();
    const auto vendors = QCoro::waitFor(m_target->vendors(u"SYNNEX"_s));
    QVERIFY(vendors);
    QCOMPARE(vendors->size(), 1);
    QCOMPARE(vendors->first().first.text(), u"175"_s);
    QCOMPARE(asked(), (QStringList{u"GET Companies/entityInformation/fields"_s, u"POST Companies/query"_s}));
    const QByteArray query = m_bench.sandbox().journal().entries(u"autotask"_s).last().body;
    QVERIFY2(query.contains("\"field\":\"companyType\",\"value\":7"), query); // customers are not offered
    const auto customers = QCoro::waitFor(m_target->vendors(u"Example"_s));
    QVERIFY(customers && customers->isEmpty());
    QCOMPARE(asked().filter(u"entityInformation"_s).size(), 1);
    // The cursor leads back to itself: no endless run.
    const QString next = m_bench.sandbox().autotaskUrl().toString() + "/ATServicesRest/V1.0/Companies/query"_L1;
    const QJsonObject change{{u"pattern"_s, u"\"nextPageUrl\":\\s*null"_s}, {u"with"_s, u"\"nextPageUrl\":\"%1\""_s.arg(next)}};
    QVERIFY(m_bench.sandbox().faults().add(QJsonObject{{u"system"_s, u"autotask"_s}, {u"replace"_s, QJsonArray{change}}}));
    m_bench.sandbox().journal().clear();
    const auto endless = QCoro::waitFor(m_target->vendors(u"SYNNEX"_s));
    QVERIFY(!endless);
    QCOMPARE(endless.error().kind, ErrorKind::Malformed);
    QVERIFY(asked().size() <= 3);
    for (const QString &request : asked())
        QVERIFY(request.startsWith(u"POST "_s));
}

void TestAutotaskRequests::missingRightsAreNamed()
{
    const QJsonObject none{{u"pattern"_s, u"\"userAccessForUpdate\":\\s*\"All\""_s}, {u"with"_s, u"\"userAccessForUpdate\":\"None\""_s}};
    QVERIFY(m_bench.sandbox().faults().add(QJsonObject{{u"system"_s, u"autotask"_s},
                                                       {u"path"_s, u"/PurchaseOrders/entityInformation$"_s},
                                                       {u"replace"_s, QJsonArray{none}}}));
    const auto who = QCoro::waitFor(m_target->whoAmI());
    QVERIFY(who && !who->passed());
    int refused = 0;
    for (const CheckStep &step : who->steps) {
        if (step.passed)
            continue;
        ++refused;
        QCOMPARE(step.name, u"Can change purchase orders"_s);
        QVERIFY(step.text.contains(u"Edit on PurchaseOrders"_s));
        QVERIFY(step.askAdmin.contains(u"Edit on PurchaseOrders"_s));
    }
    QCOMPARE(refused, 1);
}

void TestAutotaskRequests::numbersOfMoreOrdersThanAPage()
{
    QVERIFY(QCoro::waitFor(m_target->schema(false)));
    QList<RecordId> ids = m_bench.orders();
    for (int id = 700'000; ids.size() < 501; ++id)
        ids.append(RecordId(QString::number(id)));
    m_bench.sandbox().journal().clear();
    ReadScope heads;
    heads.lines = false;
    const auto read = QCoro::waitFor(m_target->readOrders(ids, heads));
    QVERIFY(read);
    QCOMPARE(read->orders.size(), m_bench.orders().size());
    QCOMPARE(asked().size(), 2); // no list of over 500 ids
}

QTEST_GUILESS_MAIN(TestAutotaskRequests)
#include "tst_autotask_requests.moc"
