#include "core/targets/autotask/objectgate.h"

#include <QTest>

using namespace Waybill;
using namespace Waybill::Autotask;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Enters and notes in `log` when it is inside or sent away.
QCoro::Task<void> visit(ObjectGate *gate, QStringList objects, Urgency urgency, QString name, std::shared_ptr<QStringList> log)
{
    const bool inside = co_await gate->enter(objects, urgency);
    log->append(inside ? name : name + " away"_L1);
}

} // namespace

class TestObjectGate : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void r46_twoAtAnObject();
    void itemsCountForBoth();
    void aPersonGoesFirst();
    void closingSendsTheWaitingAway();
};

void TestObjectGate::r46_twoAtAnObject()
{
    ObjectGate gate;
    const auto log = std::make_shared<QStringList>();
    const QStringList orders{u"PurchaseOrders"_s};
    visit(&gate, orders, Urgency::Scheduled, u"a"_s, log);
    visit(&gate, orders, Urgency::Scheduled, u"b"_s, log);
    visit(&gate, orders, Urgency::Scheduled, u"c"_s, log);
    visit(&gate, {u"Tickets"_s}, Urgency::Scheduled, u"t"_s, log);
    QCOMPARE(*log, (QStringList{u"a"_s, u"b"_s, u"t"_s}));
    gate.leave(orders);
    QTRY_COMPARE(log->last(), u"c"_s);
}

void TestObjectGate::itemsCountForBoth()
{
    ObjectGate gate;
    const auto log = std::make_shared<QStringList>();
    const QStringList both{u"PurchaseOrders"_s, u"PurchaseOrderItems"_s};
    visit(&gate, both, Urgency::Scheduled, u"a"_s, log);
    visit(&gate, {u"PurchaseOrders"_s}, Urgency::Scheduled, u"b"_s, log);
    visit(&gate, both, Urgency::Scheduled, u"c"_s, log);
    visit(&gate, {u"PurchaseOrderItems"_s}, Urgency::Scheduled, u"d"_s, log);
    QCOMPARE(*log, (QStringList{u"a"_s, u"b"_s, u"d"_s})); // c waits for the orders, the lines have a place left
    gate.leave({u"PurchaseOrderItems"_s});
    QCOMPARE(log->size(), 3);
    gate.leave({u"PurchaseOrders"_s});
    QTRY_COMPARE(log->last(), u"c"_s);
}

void TestObjectGate::aPersonGoesFirst()
{
    ObjectGate gate(1);
    const auto log = std::make_shared<QStringList>();
    const QStringList orders{u"PurchaseOrders"_s};
    visit(&gate, orders, Urgency::Scheduled, u"a"_s, log);
    visit(&gate, orders, Urgency::Scheduled, u"scheduled"_s, log);
    visit(&gate, orders, Urgency::Person, u"person"_s, log);
    gate.leave(orders);
    QTRY_COMPARE(log->size(), 2);
    QCOMPARE(log->last(), u"person"_s);
    gate.leave(orders);
    QTRY_COMPARE(log->last(), u"scheduled"_s);
}

void TestObjectGate::closingSendsTheWaitingAway()
{
    const auto log = std::make_shared<QStringList>();
    const QStringList orders{u"PurchaseOrders"_s};
    {
        ObjectGate gate(1);
        visit(&gate, orders, Urgency::Scheduled, u"a"_s, log);
        visit(&gate, orders, Urgency::Scheduled, u"b"_s, log);
        gate.close();
        QTRY_COMPARE(log->last(), u"b away"_s);
        visit(&gate, orders, Urgency::Scheduled, u"c"_s, log);
    }
    QTRY_COMPARE(log->last(), u"c away"_s); // the gate is gone, nobody waits for ever
}

QTEST_GUILESS_MAIN(TestObjectGate)
#include "tst_objectgate.moc"
