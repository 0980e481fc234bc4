#include "tests/ui/support/deskonsandbox.h"
#include "ui/activity/activitygroupmodel.h"
#include "ui/activity/activitymodel.h"
#include "ui/activity/activitywords.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Waybill;
using namespace Qt::Literals::StringLiterals;

/// The models on a log of many entries, which grows and is filtered meanwhile.
class TestActivityModel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void everyRowIsReachedByItsKey();
    void holdsOnlyWhatIsInSight();
    void staysSoundWhileItGrowsAndIsFiltered();
    void newsDuringAQuestionIsNotLost();
    void dropsAnswersToEarlierFilters();
    void leadsToAnEntry();
    void groupsOpenInPieces();

private:
    void tell(int count, const QString &result, const QString &po = u"PO-%1"_s);
    QString whatAt(const ActivityModel &model, int row) const;

    std::unique_ptr<DeskOnSandbox> m_desk;
    std::shared_ptr<Stores> m_stores;
    int m_told = 0;
};

void TestActivityModel::initTestCase()
{
    m_desk = std::make_unique<DeskOnSandbox>();
    QVERIFY(m_desk->beginEmpty());
    const auto stores = Stores::open(m_desk->story.dataFolder());
    QVERIFY(stores.hasValue());
    m_stores = *stores;
    tell(5'000, u"updated"_s);
    tell(150, u"failed"_s);
}

void TestActivityModel::tell(int count, const QString &result, const QString &po)
{
    QList<ActivityEntry> entries;
    for (int i = 0; i < count; ++i) {
        ActivityEntry entry;
        entry.at = QDateTime(QDate(2026, 1, 5), QTime(12, 0), Qt::UTC).addSecs(60 * m_told);
        entry.result = result;
        entry.templateName = u"Get Order Status"_s;
        entry.po = PoNumber(po.contains(u'%') ? po.arg(m_told) : po);
        entry.what = u"entry %1"_s.arg(m_told);
        entries.append(entry);
        ++m_told;
    }
    QVERIFY(m_stores->activity.append(entries).hasValue());
}

QString TestActivityModel::whatAt(const ActivityModel &model, int row) const
{
    return model.index(row, int(ActivityColumn::What)).data().toString();
}

void TestActivityModel::everyRowIsReachedByItsKey()
{
    ActivityModel model(m_desk->desk());
    model.show({});
    QTRY_VERIFY(model.isWhole());
    QCOMPARE(model.rowCount(), 5'150);
    for (const int row : {0, 199, 200, 2'345, 4'999, 5'149}) {
        model.need(row, row + 1);
        QTRY_COMPARE(whatAt(model, row), u"entry %1"_s.arg(5'149 - row));
    }
}

void TestActivityModel::holdsOnlyWhatIsInSight()
{
    ActivityModel model(m_desk->desk());
    tell(6'000, u"noChange"_s);
    ActivityFilter filter;
    model.show(filter);
    QTRY_VERIFY(model.isWhole());
    for (int row = 0; row < model.rowCount(); row += ActivityModel::step) {
        model.need(row, row + 30);
        QTRY_VERIFY(model.at(row) != nullptr);
    }
    QVERIFY2(model.loadedRows() <= 41 * ActivityModel::step, qPrintable(QString::number(model.loadedRows())));
    QVERIFY(model.rowCount() > 11'000);
}

void TestActivityModel::staysSoundWhileItGrowsAndIsFiltered()
{
    ActivityModel model(m_desk->desk());
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    ActivityFilter failed;
    failed.results = {u"failed"_s};
    model.show(failed);
    QTRY_COMPARE(model.rowCount(), 150);
    tell(3, u"failed"_s);
    tell(2, u"held"_s);
    QSignalSpy counted(&model, &ActivityModel::newerCounted);
    model.look(false);
    QTRY_COMPARE(counted.size(), 1);
    QCOMPARE(counted.first().first().toInt(), 3);
    QCOMPARE(model.rowCount(), 150);
    model.takeNew();
    QTRY_COMPARE(model.rowCount(), 153);
    QCOMPARE(whatAt(model, 0), u"entry %1"_s.arg(m_told - 3));
    ActivityFilter piece;
    piece.search = u"entry 123"_s;
    model.show(piece);
    const auto found = m_stores->activity.count(piece, 10'000);
    QVERIFY(found && *found > 0);
    QTRY_COMPARE(model.rowCount(), *found);
    model.show({});
    QTRY_VERIFY(model.isWhole() && model.rowCount() > 5'000);
    tell(1'500, u"updated"_s); // too many to add one by one: it begins anew
    model.takeNew();
    QTRY_COMPARE(whatAt(model, 0), u"entry %1"_s.arg(m_told - 1));
    QTRY_VERIFY(model.isWhole());
    ActivityFilter none;
    none.search = u"no such thing"_s;
    model.show(none);
    QTRY_COMPARE(model.rowCount(), 0);
}

/// What is told while an answer is on its way may not be in it.
void TestActivityModel::newsDuringAQuestionIsNotLost()
{
    ActivityFilter held;
    held.results = {u"held"_s};
    ActivityModel model(m_desk->desk());
    model.show(held);
    QTRY_VERIFY(model.isWhole());
    const int before = model.rowCount();
    QSignalSpy counted(&model, &ActivityModel::newerCounted);
    const auto busy = [this](const std::function<void()> &meanwhile) { // the first answer is ready, and not yet heard
        SyncService &service = m_desk->story.service();
        service.ask<Result<ProgramState>>([](SyncCore &core) { return core.programState(); }).waitForFinished();
        meanwhile();
    };
    tell(1, u"held"_s);
    model.look(false);
    busy([&] {
        tell(1, u"held"_s);
        model.look(false);
    });
    QTRY_COMPARE(counted.isEmpty() ? 0 : counted.last().first().toInt(), 2);
    QCOMPARE(model.rowCount(), before);

    model.look(true); // and while the new ones themselves are read
    QTRY_COMPARE(model.rowCount(), before + 2);
    for (int i = 0; i < 20; ++i) {
        tell(1, u"held"_s);
        model.look(true);
        busy([&] { tell(1, u"held"_s); });
        QCoreApplication::processEvents();
        model.look(true);
    }
    QTRY_COMPARE(model.rowCount(), before + 42);
    QCOMPARE(whatAt(model, 0), u"entry %1"_s.arg(m_told - 1));
    for (int row = 1; row < 42; ++row) // each once, none left out
        QVERIFY2(model.at(row) && model.at(row)->id < model.at(row - 1)->id, qPrintable(QString::number(row)));
    QCOMPARE(whatAt(model, 41), u"entry %1"_s.arg(m_told - 42));
}

void TestActivityModel::dropsAnswersToEarlierFilters()
{
    ActivityModel model(m_desk->desk());
    QSignalSpy begun(&model, &ActivityModel::begun);
    ActivityFilter filter;
    for (const QString &typed : {u"e"_s, u"en"_s, u"ent"_s, u"entry 4"_s, u"entry 42"_s, u"entry 4242"_s}) {
        filter.search = typed;
        model.show(filter);
    }
    QTRY_COMPARE(model.rowCount(), 1);
    QCOMPARE(whatAt(model, 0), u"entry 4242"_s);
    QCOMPARE(begun.size(), 1); // the answers between were never shown
}

void TestActivityModel::leadsToAnEntry()
{
    ActivityModel model(m_desk->desk());
    QSignalSpy located(&model, &ActivityModel::located);
    model.show({});
    const auto id = m_stores->activity.newestBefore(QDateTime(QDate(2026, 1, 6), QTime(0, 0), Qt::UTC));
    QVERIFY(id && *id > 0);
    model.seek(*id); // before its keys are known
    QTRY_COMPARE(located.size(), 1);
    const int row = located.first().first().toInt();
    QVERIFY(model.at(row));
    QCOMPARE(model.at(row)->id, *id);
    QCOMPARE(model.at(row)->at.date(), QDate(2026, 1, 5));
}

void TestActivityModel::groupsOpenInPieces()
{
    tell(250, u"failed"_s, u"PO-SAME"_s);
    ActivityGroupModel model(m_desk->desk());
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    ActivityFilter filter;
    filter.search = u"PO-SAME"_s;
    model.show(filter, ActivityGrouping::Order);
    QTRY_COMPARE(model.rowCount(), 1);
    const QModelIndex group = model.index(0, 0);
    QCOMPARE(group.siblingAtColumn(int(ActivityColumn::Order)).data().toString(), u"PO-SAME"_s);
    QVERIFY(group.siblingAtColumn(int(ActivityColumn::What)).data().toString().startsWith(u"250 × "_s));
    for (const int rows : {100, 200, 250}) {
        QTRY_VERIFY(model.canFetchMore(group) || model.rowCount(group) >= rows);
        model.fetchMore(group);
        QTRY_VERIFY(model.rowCount(group) >= rows);
    }
    QTRY_COMPARE(model.rowCount(group), 250);
    QVERIFY(!model.canFetchMore(group));
    QCOMPARE(model.entryAt(model.index(249, 0, group))->po, u"PO-SAME"_s);
    model.show({}, ActivityGrouping::Error);
    QTRY_VERIFY(model.rowCount() > 100);
}

QTEST_GUILESS_MAIN(TestActivityModel)
#include "tst_activitymodel.moc"
