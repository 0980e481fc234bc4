#include "app/headless/sandboxstory.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace Waybill;
using namespace Waybill::Headless;
using namespace Qt::Literals::StringLiterals;

/// OrderSync and Telaris with the whole program between: lists in place of single requests, invoices that take their time, and
/// a shop that is told one thing only.
class TestSources : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { m_story = std::make_unique<SandboxStory>(); }
    void orderSyncIsAskedOnceForAll();
    void r45_anInvoiceInPreparationIsAskedForAgain();
    void r4_twoSuppliersAndTheirLines();
    void noDownloadLinkIsKept();
    void telarisCompletesOnceAndNothingElse();
    void telarisListsWhatItDoesNotFollow();
    void telarisAsksOnlyForChanges();

private:
    void begin(const QString &scenario);
    RunSummary pass();
    void advanceTo(int minutes);
    int asked(const QString &system, const QString &piece);
    OrderReport report(const RunSummary &summary, const QString &po);
    QString shopStatus(const QString &po);

    std::unique_ptr<SandboxStory> m_story;
    int m_minutes = 0; ///< since 6:00
};

void TestSources::begin(const QString &scenario)
{
    m_minutes = 0;
    const auto begun = m_story->begin(QStringLiteral(STORY_SCENARIOS "/") + scenario);
    QVERIFY2(begun, begun ? "" : qPrintable(begun.error().message));
    const auto connected = m_story->connect(true);
    QVERIFY2(connected, connected ? "" : qPrintable(connected.error().message));
}

RunSummary TestSources::pass()
{
    m_story->sandbox().journal().clear();
    const auto summaries = m_story->passes();
    if (!summaries || summaries->isEmpty() || summaries->first().stopped) {
        qWarning() << (summaries && !summaries->isEmpty() ? summaries->first().stopped->message : summaries ? u"no pass"_s : summaries.error().message);
        return {};
    }
    return summaries->first();
}

void TestSources::advanceTo(int minutes)
{
    QVERIFY(m_story->advance(std::chrono::minutes(minutes - m_minutes)));
    m_minutes = minutes;
}

int TestSources::asked(const QString &system, const QString &piece)
{
    int count = 0;
    for (const Sandbox::JournalEntry &entry : m_story->sandbox().journal().entries(system))
        count += entry.path.contains(piece) ? 1 : 0;
    return count;
}

OrderReport TestSources::report(const RunSummary &summary, const QString &po)
{
    for (const OrderReport &each : summary.orders) {
        if (each.po == po)
            return each;
    }
    return {};
}

QString TestSources::shopStatus(const QString &po)
{
    return m_story->sandbox().state(u"woocommerce"_s).value(po).toObject().value("header"_L1)["status"_L1].toString();
}

void TestSources::orderSyncIsAskedOnceForAll()
{
    begin(u"ordersync"_s);
    const RunSummary first = pass();
    QCOMPARE(first.coverage.inScope(), 3);
    QCOMPARE(asked(u"ordersync"_s, u"by-date"_s), 1); // three orders, one page
    QCOMPARE(asked(u"ordersync"_s, u"by-po"_s), 0);
    advanceTo(5);
    pass(); // second looks, if any
    advanceTo(10);
    const RunSummary still = pass();
    QCOMPARE(still.coverage.unchanged, 3);
    QCOMPARE(asked(u"ordersync"_s, u"by-date"_s), 1);
    QCOMPARE(asked(u"ordersync"_s, u"by-po"_s), 0);
    QCOMPARE(m_story->sandbox().journal().count(u"autotask"_s), 0); // unchanged orders cost the target nothing
}

void TestSources::r45_anInvoiceInPreparationIsAskedForAgain()
{
    begin(u"ordersync"_s);
    pass();
    advanceTo(240); // 10:00: the invoice is there, in preparation
    pass();
    QCOMPARE(asked(u"ordersync"_s, u"by-po/OS-1"_s), 1); // asking for the order is what has it read
    advanceTo(245);
    pass();
    QCOMPARE(asked(u"ordersync"_s, u"by-po/OS-1"_s), 1); // five minutes later, still in preparation
    QCOMPARE(asked(u"ordersync"_s, u"by-po"_s), 1); // and nobody else
    advanceTo(250);
    const RunSummary read = pass(); // ten minutes: read
    advanceTo(255);
    pass();
    QCOMPARE(asked(u"ordersync"_s, u"by-po"_s), 0);
    QVERIFY(!report(read, u"OS-1"_s).visit.failed);
}

void TestSources::r4_twoSuppliersAndTheirLines()
{
    begin(u"ordersync"_s);
    pass();
    advanceTo(125); // 8:05
    pass();
    const QJsonObject header = m_story->sandbox().state(u"autotask"_s).value("OS-2"_L1)["header"_L1].toObject();
    const QString memo = header.value("generalMemo"_L1).toString();
    QVERIFY2(memo.contains("Partially shipped (5 of 7)"_L1), qPrintable(memo));
    QVERIFY2(memo.contains("88120032"_L1) && memo.contains("G-77"_L1) && memo.contains("1Z999AA10123456784"_L1), qPrintable(memo));
}

void TestSources::noDownloadLinkIsKept()
{
    begin(u"ordersync"_s);
    advanceTo(245);
    pass();
    const QString folder = m_story->dataFolder();
    QVERIFY(m_story->restart());
    QDir data(folder);
    int files = 0;
    const QStringList names = data.entryList(QDir::Files);
    for (const QString &name : names) {
        QFile file(data.filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        QVERIFY2(!bytes.contains("/files/invoices/"), qPrintable(name));
        files += bytes.contains("90017") ? 1 : 0;
    }
    QVERIFY(files > 0); // the invoice itself is there
}

void TestSources::telarisCompletesOnceAndNothingElse()
{
    begin(u"telaris"_s);
    pass();
    for (const char *po : {"W-701", "W-702", "W-703", "W-706"})
        QCOMPARE(shopStatus(QString::fromLatin1(po)), u"processing"_s);
    advanceTo(125); // 8:05
    const RunSummary summary = pass();
    QVERIFY2(report(summary, u"W-701"_s).written, qPrintable(report(summary, u"W-701"_s).words));
    for (int minutes = 130; minutes <= 150; minutes += 5) {
        advanceTo(minutes);
        pass();
    }
    QCOMPARE(shopStatus(u"W-701"_s), u"completed"_s);
    QCOMPARE(shopStatus(u"W-702"_s), u"processing"_s);
    QCOMPARE(shopStatus(u"W-703"_s), u"processing"_s);
    QCOMPARE(shopStatus(u"W-704"_s), u"completed"_s);
    QCOMPARE(shopStatus(u"W-705"_s), u"refunded"_s);
    QCOMPARE(shopStatus(u"W-706"_s), u"processing"_s);
    QCOMPARE(shopStatus(u"W-707"_s), u"processing"_s);
    advanceTo(60 * 26 + 5); // the complaint after it takes nothing back
    pass();
    QCOMPARE(shopStatus(u"W-701"_s), u"completed"_s);
    const QJsonObject shop = m_story->sandbox().state(u"woocommerce"_s);
    QCOMPARE(shop.value("W-701"_L1)["mails"_L1].toArray().size(), 1);
    QCOMPARE(shop.value("W-702"_L1)["mails"_L1].toArray().size(), 0);
}

void TestSources::telarisListsWhatItDoesNotFollow()
{
    begin(u"telaris"_s);
    const RunSummary summary = pass();
    QStringList excluded;
    for (const OrderReport &each : summary.orders) {
        if (each.visit.excluded)
            excluded.append(each.po + u": "_s + each.words);
    }
    QVERIFY2(excluded.size() == 3, qPrintable(excluded.join(u'\n')));
    QVERIFY(report(summary, u"W-705"_s).words.contains("WooCommerce"_L1)); // refunded there: at its end
    QVERIFY(report(summary, u"W-707"_s).words.contains("other.example"_L1));
    QVERIFY(report(summary, u"48708"_s).words.contains("missing a link"_L1));
}

void TestSources::telarisAsksOnlyForChanges()
{
    begin(u"telaris"_s);
    pass();
    QCOMPARE(m_story->sandbox().journal().count(u"telaris"_s), 1); // one page
    advanceTo(5);
    pass(); // second looks, if any
    advanceTo(60);
    pass();
    QCOMPARE(m_story->sandbox().journal().count(u"telaris"_s), 1);
    QCOMPARE(asked(u"telaris"_s, u"/orders/"_s), 0);
    for (const Sandbox::JournalEntry &entry : m_story->sandbox().journal().entries(u"woocommerce"_s))
        QVERIFY2(entry.path.endsWith("/statuses"_L1), qPrintable(entry.path)); // no order is read that did not change
}

QTEST_GUILESS_MAIN(TestSources)
#include "tst_sources.moc"
