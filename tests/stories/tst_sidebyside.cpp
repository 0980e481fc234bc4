#include "app/headless/sandboxstory.h"
#include "tests/bench/manyorders.h"

#include <QRegularExpression>
#include <QTest>

using namespace Waybill;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int orders = 130; // half a minute of questions at the supplier's pace

bool isWrite(const Sandbox::JournalEntry &entry)
{
    return entry.method == "PATCH";
}

bool isQuestion(const Sandbox::JournalEntry &entry)
{
    return entry.system == "tdsynnex"_L1;
}

/// A slice begins and ends with one: read, and read back.
bool isHeadsRead(const Sandbox::JournalEntry &entry)
{
    return entry.path.endsWith("/purchaseorders/query"_L1, Qt::CaseInsensitive) && entry.body.contains("\"in\"");
}

} // namespace

/// Supplier and business system are worked with side by side: neither waits for the other longer than it must.
class TestSideBySide : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void theNextOrdersAreAskedForWhileSomeAreWritten();
    void readsGrowWithWhatChanged();
    void whatWasAnsweredIsWrittenWhenTheSupplierGoesDown();

private:
    RunSummary pass();
    QList<Sandbox::JournalEntry> journal() const { return m_story->sandbox().journal().entries(); }

    std::unique_ptr<QTemporaryDir> m_scenario;
    std::unique_ptr<Headless::SandboxStory> m_story;
};

void TestSideBySide::init()
{
    m_scenario = std::make_unique<QTemporaryDir>();
    ManyOrders many;
    many.orders = orders;
    many.shipEvery = 40; // four of them
    QVERIFY(writeManyOrders(m_scenario->path(), many));
    m_story = std::make_unique<Headless::SandboxStory>();
    QVERIFY(m_story->begin(m_scenario->path()));
    QVERIFY(m_story->connect(true));
}

RunSummary TestSideBySide::pass()
{
    m_story->sandbox().journal().clear();
    const auto summary = m_story->pass();
    if (!summary)
        qWarning() << summary.error().message;
    return summary ? *summary : RunSummary();
}

void TestSideBySide::theNextOrdersAreAskedForWhileSomeAreWritten()
{
    m_story->sandbox().world().setLatency(std::chrono::milliseconds(5));
    const RunSummary summary = pass();
    QCOMPARE(summary.coverage.updated, orders);
    const auto entries = journal();
    const auto firstSlice = std::find_if(entries.cbegin(), entries.cend(), isHeadsRead);
    const auto lastWrite = std::find_if(entries.crbegin(), entries.crend(), isWrite).base();
    QVERIFY(firstSlice < lastWrite);
    const auto questions = std::count_if(firstSlice, lastWrite, isQuestion);
    QVERIFY(questions > 0);
    QCOMPARE(std::count_if(entries.cbegin(), entries.cend(), isQuestion), orders);
}

void TestSideBySide::readsGrowWithWhatChanged()
{
    pass();
    QVERIFY(m_story->advance(std::chrono::minutes(6)));
    pass(); // second looks
    QVERIFY(m_story->advance(std::chrono::hours(2)));
    const RunSummary summary = pass();
    const int updated = summary.coverage.updated;
    QVERIFY2(updated >= 3 && updated <= 4, qPrintable(QString::number(updated)));
    QCOMPARE(summary.coverage.unchanged, orders - updated);
    const auto entries = journal();
    const auto reads = std::count_if(entries.cbegin(), entries.cend(), isHeadsRead);
    QVERIFY(reads >= 2 && reads <= 2 * updated); // not for each part that was asked for
}

void TestSideBySide::whatWasAnsweredIsWrittenWhenTheSupplierGoesDown()
{
    Sandbox::Fault down;
    down.system = u"tdsynnex"_s;
    down.first = 31;
    down.drop = Sandbox::Fault::Drop::BeforeEffect;
    m_story->sandbox().faults().add(down);
    const RunSummary summary = pass();
    QVERIFY(summary.stopped.has_value());
    const auto known = m_story->service().ask<Result<QList<Connection>>>([](SyncCore &core) { return core.connections(); }).result();
    QVERIFY(known);
    const auto supplier = std::find_if(known->cbegin(), known->cend(), [](const Connection &each) { return each.kind == "tdsynnex"_L1; });
    QVERIFY(supplier != known->cend());
    QCOMPARE(summary.down, supplier->id);
    QVERIFY2(summary.coverage.updated >= 10 && summary.coverage.updated <= 30, qPrintable(QString::number(summary.coverage.updated)));
    QCOMPARE(summary.coverage.updated + summary.coverage.failed + summary.coverage.notReached, orders);
}

QTEST_GUILESS_MAIN(TestSideBySide)
#include "tst_sidebyside.moc"
