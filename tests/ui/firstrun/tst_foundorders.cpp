#include "ui/firstrun/foundordersmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Waybill;
using namespace Qt::Literals::StringLiterals;

class TestFoundOrders : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyExactFitsAreTicked();
    void onlyWhatTheSupplierKnowsCanBeTicked();
};

namespace {

FoundOrders some()
{
    FoundOrders found;
    found.supplier = u"TD SYNNEX"_s;
    found.open = 4;
    found.orders = {{RecordId(u"1"_s), u"PO-1"_s, u"TD SYNNEX"_s, {u"90001"_s}, true, true, false, u"2 of 2 lines found by part number."_s},
                    {RecordId(u"2"_s), u"PO-2"_s, u"TD SYNNEX"_s, {u"90002"_s}, true, false, false, u"Found, but no part in common."_s},
                    {RecordId(u"3"_s), u"PO-3"_s, u"TD SYNNEX"_s, {}, false, false, false, u"TD SYNNEX does not know this number (yet)."_s},
                    {RecordId(u"4"_s), u"PO-4"_s, u"TD SYNNEX"_s, {}, true, false, true, u"Followed already."_s}};
    return found;
}

} // namespace

void TestFoundOrders::onlyExactFitsAreTicked()
{
    FoundOrdersModel model;
    QAbstractItemModelTester tester(&model);
    model.setOrders(some());
    QCOMPARE(model.ticked(), QList<RecordId>{RecordId(u"1"_s)});
    QCOMPARE(model.index(1, FoundOrdersModel::Why).data().toString(), u"Found, but no part in common."_s);
    QCOMPARE(model.headerData(FoundOrdersModel::SupplierOrder, Qt::Horizontal, Qt::DisplayRole).toString(), u"Order at TD SYNNEX"_s);
    QVERIFY(model.index(0, 0).data(Qt::AccessibleTextRole).toString().startsWith(u"PO-1, to be followed"_s));
}

void TestFoundOrders::onlyWhatTheSupplierKnowsCanBeTicked()
{
    FoundOrdersModel model;
    QAbstractItemModelTester tester(&model);
    model.setOrders(some());
    QSignalSpy ticks(&model, &FoundOrdersModel::ticksChanged);
    QVERIFY(model.setData(model.index(1, 0), Qt::Checked, Qt::CheckStateRole));
    QVERIFY(!model.setData(model.index(2, 0), Qt::Checked, Qt::CheckStateRole));
    QVERIFY(!model.setData(model.index(3, 0), Qt::Checked, Qt::CheckStateRole));
    QVERIFY(model.setData(model.index(0, 0), Qt::Unchecked, Qt::CheckStateRole));
    QCOMPARE(ticks.count(), 2);
    QCOMPARE(model.ticked(), QList<RecordId>{RecordId(u"2"_s)});
    QVERIFY(!model.index(2, 0).data(Qt::CheckStateRole).isValid());
}

QTEST_MAIN(TestFoundOrders)
#include "tst_foundorders.moc"
