#include "app/headless/sandboxstory.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Waybill;
using namespace Waybill::Headless;
using namespace Qt::Literals::StringLiterals;

/// Requests of a pass equal the floor of semantics 10, counted in the stand-ins' own journal.
class TestFloor : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void theFirstPassAsksForNoMoreThanTheFloor();
    void anUnchangedPassCostsTheTargetNothing();
    void oneChangedOrderCostsOneOrder();

private:
    struct Counted
    {
        QStringList asked; ///< PO numbers, as often as they were asked for
        int invoices = 0;
        int usage = 0;
        int discovery = 0; ///< purchase orders by status and vendor
        int heads = 0;     ///< purchase orders by id
        int lines = 0;
        int products = 0;
        int metadata = 0;
        int writes = 0;
        int other = 0;
    };
    Counted counted() const;
    RunSummary pass();

    const QStringList m_transient{u"T20260227.0041"_s, u"T20260227.0042"_s}; ///< "try later", as the week tells
    std::unique_ptr<SandboxStory> m_story;
};

void TestFloor::init()
{
    m_story = std::make_unique<SandboxStory>();
    QVERIFY(m_story->begin(u"week"_s));
    QVERIFY(m_story->connect(true));
}

RunSummary TestFloor::pass()
{
    m_story->sandbox().journal().clear();
    const auto summary = m_story->pass();
    if (!summary || summary->stopped)
        qWarning() << (summary ? summary->stopped->message : summary.error().message);
    return summary ? *summary : RunSummary();
}

/// The PO number in the body of a question to TD SYNNEX.
static QString numberIn(const QByteArray &body)
{
    static const QRegularExpression number(u"<PONumber>([^<]*)</PONumber>"_s);
    return number.match(QString::fromUtf8(body)).captured(1);
}

/// Asked more than once: what called itself transient is read once more (at most one retry, TD SYNNEX's own guidance).
static QStringList repeated(QStringList asked)
{
    const QSet<QString> once(asked.cbegin(), asked.cend());
    for (const QString &po : once)
        asked.removeOne(po);
    asked.sort();
    return asked;
}

TestFloor::Counted TestFloor::counted() const
{
    Counted all;
    for (const Sandbox::JournalEntry &entry : m_story->sandbox().journal().entries()) {
        const QString path = entry.path.toLower();
        if (entry.system == "tdsynnex"_L1)
            path.contains("invoice"_L1) ? void(++all.invoices) : all.asked.append(numberIn(entry.body));
        else if (path.contains("thresholdinformation"_L1))
            ++all.usage;
        else if (entry.method == "PATCH" || path.endsWith("/notes"_L1))
            ++all.writes;
        else if (path.contains("entityinformation"_L1) || path.contains("zoneinformation"_L1) || path.contains("shippingtypes"_L1)
                 || path.endsWith("/companies/query"_L1)) // names of vendors and customers are kept for a day, as the rest
            ++all.metadata;
        else if (path.endsWith("/purchaseorders/query"_L1))
            ++(entry.body.contains("\"op\":\"in\",\"field\":\"id\"") || entry.body.contains("\"field\":\"id\",\"op\":\"in\"") ? all.heads : all.discovery);
        else if (path.endsWith("/purchaseorderitems/query"_L1))
            ++all.lines;
        else if (path.endsWith("/products/query"_L1) || path.endsWith("/productvendors/query"_L1))
            ++all.products;
        else {
            ++all.other;
            qInfo() << entry.method << entry.path;
        }
    }
    return all;
}

void TestFloor::theFirstPassAsksForNoMoreThanTheFloor()
{
    const RunSummary summary = pass();
    const Counted all = counted();
    int asked = 0;
    int headers = 0;
    int lines = 0;
    for (const OrderReport &order : summary.orders) {
        QSet<QString> records;
        for (const FieldChange &change : order.changes)
            records.insert(change.record);
        headers += records.contains(u"header"_s) ? 1 : 0;
        lines += int(records.size()) - (records.contains(u"header"_s) ? 1 : 0);
    }
    asked = summary.coverage.inScope() - 1; // the order without a supplier order number is told, not asked for
    QCOMPARE(QSet<QString>(all.asked.cbegin(), all.asked.cend()).size(), asked);
    QCOMPARE(repeated(all.asked), m_transient);
    QCOMPARE(all.invoices, 2); // T20260227.0059 and 0060 are invoiced when the week begins
    // Autotask: 1 usage + discovery; a slice reads 1 + lines, writes h + t, reads back 1 + 1.
    QCOMPARE(all.usage, 1);
    QCOMPARE(all.writes, headers + lines);
    QCOMPARE(all.discovery, 1 + 2); // and one for each number that was adopted
    QCOMPARE(all.heads, 2);
    QCOMPARE(all.lines, 2);
    QCOMPARE(all.products, 2); // part numbers of the vendor, and of the catalogue
    QCOMPARE(all.other, 0);
}

void TestFloor::anUnchangedPassCostsTheTargetNothing()
{
    pass();
    QVERIFY(m_story->advance(std::chrono::minutes(6))); // the next tick, before the next discovery
    pass(); // second looks
    QVERIFY(m_story->advance(std::chrono::minutes(5)));
    const RunSummary summary = pass();
    const Counted all = counted();
    QVERIFY(summary.coverage.inScope() > 40);
    QCOMPARE(all.writes + all.discovery + all.heads + all.lines + all.products + all.metadata + all.usage + all.other, 0);
    QCOMPARE(QSet<QString>(all.asked.cbegin(), all.asked.cend()).size(), summary.coverage.inScope());
    QCOMPARE(repeated(all.asked), m_transient);
    QCOMPARE(all.invoices, 0);
}

void TestFloor::oneChangedOrderCostsOneOrder()
{
    pass();
    QVERIFY(m_story->advance(std::chrono::hours(4)));
    pass(); // 10:00; the next thing that happens is T20260227.0003 at 11:00
    QVERIFY(m_story->advance(std::chrono::hours(2)));
    const RunSummary summary = pass();
    const Counted all = counted();
    int updated = 0;
    for (const OrderReport &order : summary.orders)
        updated += order.written ? 1 : 0;
    QCOMPARE(updated, 1);
    QCOMPARE(all.usage, 1);
    QCOMPARE(all.discovery, 1);
    QCOMPARE(all.writes, 1); // the block; the line's day stays
    QCOMPARE(all.heads, 2); // read, read back
    QCOMPARE(all.lines, 1); // no line was written, so none is read back
    QCOMPARE(all.products, 0); // known
    QCOMPARE(all.other, 0);
}

QTEST_GUILESS_MAIN(TestFloor)
#include "tst_floor.moc"
