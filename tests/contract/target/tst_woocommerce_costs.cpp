#include "core/targets/woocommerce/woocommercetarget.h"
#include "tests/contract/target/woocommercebench.h"

#include <QCoroTask>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Waybill;
using namespace Qt::Literals::StringLiterals;

/// What writing costs a shop: batches by the time they take, an order's own list of shipments only where there are new ones.
class WooCommerceCosts : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void slowShopsGetSmallerBatches();
    void twoOrdersGoTogether();
    void shipmentsThatStandCostNothing();
    void anotherPersonsShipmentIsNotDoubled();

private:
    QList<WriteOutcome> write(const QList<RecordWrite> &batch) { return QCoro::waitFor(m_target->write(batch, Urgency::Scheduled)); }
    QList<int> makeOrders(int count);
    QList<int> batches(const QList<int> &orders, const QString &number);
    QStringList turn(const QStringList &numbers);

    const RecordId m_order{u"6001"_s};
    const QString m_heads = u"GET wc/v3/orders"_s;
    const QString m_list = u"GET wc/v3/orders/6001/fulfillments"_s;
    const QString m_add = u"POST wc/v3/orders/6001/fulfillments"_s;
    WooCommerceBench m_bench;
    std::unique_ptr<TargetAdapter> m_target;
};

void WooCommerceCosts::init()
{
    m_target.reset();
    m_bench.reset();
    m_target = m_bench.makeTarget();
}

/// Customers order something that the supplier knows.
QList<int> WooCommerceCosts::makeOrders(int count)
{
    m_bench.options({{u"seesHttps"_s, u"always"_s}});
    QList<int> orders;
    for (int n = 0; n < count; ++n) {
        orders.append(int(m_bench.makeOrder()));
    }
    m_bench.options({{u"seesHttps"_s, u"asServed"_s}});
    return orders;
}

/// How many orders each batch held that writing these took; empty if one was refused.
QList<int> WooCommerceCosts::batches(const QList<int> &orders, const QString &number)
{
    QList<RecordWrite> batch;
    for (const int order : orders)
        batch.append(WooCommerceBench::header(order, {{u"meta_data._vendor_invoice"_s, FieldValue::ofText(number)}}));
    const int before = m_bench.requests();
    for (const WriteOutcome &outcome : write(batch)) {
        if (!outcome.sent)
            return {};
    }
    QList<int> sizes;
    for (const Sandbox::JournalEntry &entry : m_bench.sandbox().journal().entries(u"woocommerce"_s).mid(before)) {
        if (entry.path.endsWith("/orders/batch"_L1))
            sizes.append(int(QJsonDocument::fromJson(entry.body).object().value("update"_L1).toArray().size()));
    }
    return sizes;
}

void WooCommerceCosts::slowShopsGetSmallerBatches()
{
    const QList<int> orders = makeOrders(55);
    ShopAccess access = m_bench.access();
    QCOMPARE(access.slowBatch, std::chrono::seconds(15)); // half of the time that PHP usually has
    QCOMPARE(access.quickBatch, std::chrono::seconds(5));
    access.slowBatch = access.quickBatch = std::chrono::seconds(1);
    m_target = std::make_unique<WooCommerceTarget>(access, m_bench.clock());
    QVERIFY(QCoro::waitFor(m_target->schema(false)));
    m_bench.options({{u"batchItemMs"_s, 150}});
    QCOMPARE(batches(orders, u"1"_s), (QList<int>{20, 15, 10, 10})); // 1.5 s and more each: never below ten
    m_bench.options({{u"batchItemMs"_s, 0}});
    QCOMPARE(batches(orders, u"2"_s), (QList<int>{10, 15, 20, 10})); // and never above twenty
}

void WooCommerceCosts::twoOrdersGoTogether()
{
    QVERIFY(QCoro::waitFor(m_target->schema(false)));
    QCOMPARE(batches({6001, 6002}, u"1"_s), QList<int>{2});
    const int before = m_bench.requests();
    QVERIFY(write({WooCommerceBench::header(6001, {{u"meta_data._vendor_invoice"_s, FieldValue::ofText(u"2"_s)}})}).first().sent);
    QCOMPARE(m_bench.asked(before), QStringList{u"PUT wc/v3/orders/6001"_s});
}

/// Reads, writes these shipments, reads back; the requests of it.
QStringList WooCommerceCosts::turn(const QStringList &numbers)
{
    const int before = m_bench.requests();
    if (!QCoro::waitFor(m_target->readOrders({m_order}, WooCommerceBench::shipmentScope())))
        return {u"not read"_s};
    if (!numbers.isEmpty() && !write({WooCommerceBench::shipments(6001, numbers)}).first().sent)
        return {u"not written"_s};
    if (!numbers.isEmpty() && WooCommerceBench::shipmentsOf(*m_target, 6001) != numbers.join(u", "_s))
        return {u"not as written"_s};
    return m_bench.asked(before);
}

/// An order's list is asked for once where there are new ones: before them if there may be some already, else after.
void WooCommerceCosts::shipmentsThatStandCostNothing()
{
    m_bench.options({{u"fulfillments"_s, true}});
    QVERIFY(QCoro::waitFor(m_target->schema(false)));
    const QString first = u"1Z999AA10123456784"_s;
    const QString second = u"1Z999AA10123456791"_s;
    const QString third = u"1Z999AA10123456804"_s;
    QCOMPARE(turn({first}), (QStringList{m_heads, m_add, m_heads, m_list}));
    QCOMPARE(turn({}), QStringList{m_heads}); // as it stood
    QCOMPARE(turn({first, second}), (QStringList{m_heads, m_list, m_add, m_heads}));
    QCOMPARE(turn({first, second, third}), (QStringList{m_heads, m_list, m_add, m_heads}));
    QVERIFY(write({WooCommerceBench::header(6001, {{u"meta_data._vendor_invoice"_s, FieldValue::ofText(u"90017"_s)}})}).first().sent);
    QVERIFY(QCoro::waitFor(m_target->readBack({m_order}, ReadScope())));
    QCOMPARE(turn({}), QStringList{m_heads}); // what we save ourselves is nobody else's
    m_bench.advance(std::chrono::minutes(10));
    QCOMPARE(m_bench.sandbox().edit({{u"system"_s, u"woocommerce"_s}, {u"po"_s, u"WEB-C-1"_s}, {u"meta"_s, QJsonObject{{u"colour"_s, u"red"_s}}}}).status, 200);
    QCOMPARE(turn({}), (QStringList{m_heads, m_list})); // somebody saved it in the shop
    m_bench.advance(std::chrono::minutes(25 * 60));
    QVERIFY(QCoro::waitFor(m_target->schema(false))); // metadata once a day, too
    QCOMPARE(turn({}), (QStringList{m_heads, m_list})); // once a day in any case
}

/// Added in the shop without a trace at the order itself: it is looked for before ours is added.
void WooCommerceCosts::anotherPersonsShipmentIsNotDoubled()
{
    m_bench.options({{u"fulfillments"_s, true}});
    QVERIFY(QCoro::waitFor(m_target->schema(false)));
    const QString first = u"1Z999AA10123456784"_s;
    const QString second = u"1Z999AA10123456791"_s;
    QCOMPARE(turn({first}), (QStringList{m_heads, m_add, m_heads, m_list}));
    auto another = m_bench.makeTarget(); // a second one in the same second: the order's stamp stays
    QVERIFY(QCoro::waitFor(another->write({WooCommerceBench::shipments(6001, {first, second})}, Urgency::Scheduled)).first().sent);
    QCOMPARE(turn({first, second}), (QStringList{m_heads, m_list, m_heads})); // nothing is added
    QCOMPARE(m_bench.state(m_order).value("fulfillments"_L1).toArray().size(), 2);
}

QTEST_GUILESS_MAIN(WooCommerceCosts)
#include "tst_woocommerce_costs.moc"
