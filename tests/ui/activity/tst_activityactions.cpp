#include "tests/ui/activity/logonscreen.h"
#include "ui/activity/exportrow.h"

#include <QAbstractButton>
#include <QApplication>
#include <QClipboard>
#include <QFileDialog>
#include <QJsonDocument>
#include <QLabel>
#include <QPushButton>

using namespace Waybill;
using namespace Qt::Literals::StringLiterals;

/// What is done with entries, and that it stays done.
class TestActivityActions : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QVERIFY(m_log.begin(20)); }
    void init() { m_log.open(); }
    void cleanup() { m_log.page.reset(); }
    void copiesATicketText();
    void exportsWhatIsFiltered();
    void retryReallyAsksAgain();
    void resolvedStaysResolved();
    void ignoredStaysQuiet();

private:
    LogOnScreen m_log;
};

void TestActivityActions::copiesATicketText()
{
    m_log.choose("resultFilter", u"Updated"_s);
    QTRY_VERIFY(m_log.cell(0, ActivityColumn::Result).endsWith(u"Updated"_s));
    const ActivityEntry entry = *(*m_log.stores->activity.find(m_log.entries()->index(0, 0).data(ActivityIdRole).toLongLong()));
    QVERIFY(m_log.click(ActivityColumn::Order, entry.po.text()));
    m_log.press("copyTicket");
    QTRY_VERIFY(QApplication::clipboard()->text().contains(entry.po.text()));
    const QString text = QApplication::clipboard()->text();
    QVERIFY(text.startsWith(entry.what));
    for (const QString &id : entry.requestIds)
        QVERIFY(text.contains(id));
}

void TestActivityActions::exportsWhatIsFiltered()
{
    ActivityEntry entry = m_log.newest(u"updated"_s);
    entry.what = u"=HYPERLINK(\"http://example.com\",\"exported\") <script>alert(1)</script>"_s;
    entry.supplierOrders = {u"+49123"_s};
    m_log.tell(entry);
    m_log.tell(entry);
    m_log.type(u"HYPERLINK"_s);
    QTRY_COMPARE(m_log.entries()->rowCount(), 2);
    QTemporaryDir folder;
    const auto written = [&](const QString &name) {
        const QString file = folder.filePath(name);
        QTest::mouseClick(m_log.part<QToolButton>("exportLog"), Qt::LeftButton);
        QFileDialog *chooser = nullptr;
        [&] { QTRY_VERIFY((chooser = m_log.page->findChild<QFileDialog *>())); }();
        if (!chooser)
            return QByteArray();
        chooser->selectFile(file);
        QMetaObject::invokeMethod(chooser, "accept");
        [&] { QTRY_VERIFY(QFile::exists(file)); }();
        QFile read(file);
        return read.open(QIODevice::ReadOnly) ? read.readAll() : QByteArray();
    };
    const QByteArray csv = written(u"log.csv"_s);
    QCOMPARE(csv.count("\r\n"), 3);
    QVERIFY(csv.contains(",\"'=HYPERLINK(\"\"http://example.com\"\",\"\"exported\"\")"));
    QVERIFY(csv.contains(",'+49123,"));
    QVERIFY(!csv.contains(",\"=") && !csv.contains(",="));
    const QByteArray html = written(u"log.html"_s);
    QVERIFY(!html.contains("<script"));
    QVERIFY(html.contains("&lt;script&gt;"));
    const auto json = QJsonDocument::fromJson(written(u"log.json"_s)).array();
    QCOMPARE(json.size(), 2);
    QCOMPARE(json.first().toObject().value("what"_L1).toString(), entry.what);
    QTRY_VERIFY(m_log.desk->ways.ways.last().startsWith(u"said 2 entry(s) written"_s));
    QVERIFY(!m_log.part<ExportRow>("exportRow")->isVisible());
}

void TestActivityActions::retryReallyAsksAgain()
{
    m_log.choose("resultFilter", u"Updated"_s);
    QTRY_VERIFY(m_log.cell(0, ActivityColumn::Result).endsWith(u"Updated"_s));
    const QString po = m_log.cell(0, ActivityColumn::Order);
    QVERIFY(m_log.click(ActivityColumn::Order, po));
    const auto isIn = [&](const Result<RunSummary> &summary) {
        return summary && std::any_of(summary->orders.cbegin(), summary->orders.cend(), [&](const OrderReport &order) { return order.po == po; });
    };
    QVERIFY(m_log.desk->story.pass().hasValue());
    QVERIFY(!isIn(m_log.desk->story.pass())); // its turn is over
    m_log.press("retryEntries");
    QTRY_VERIFY(m_log.desk->ways.ways.value(0).startsWith(u"said 1 order"_s));
    QVERIFY(isIn(m_log.desk->story.pass()));
}

void TestActivityActions::resolvedStaysResolved()
{
    ActivityEntry entry = m_log.newest(u"held"_s);
    QVERIFY(!entry.po.isEmpty());
    m_log.choose("resultFilter", u"Needs you"_s);
    QTRY_VERIFY(m_log.cell(0, ActivityColumn::Result).endsWith(u"Needs you"_s));
    const qint64 id = m_log.entries()->index(0, 0).data(ActivityIdRole).toLongLong();
    QVERIFY(m_log.click(ActivityColumn::Result, u"Needs you"_s));
    m_log.press("resolveEntries");
    auto *reason = m_log.part<QLineEdit>("resolveReason");
    QTRY_VERIFY(reason->isVisible());
    QVERIFY(!m_log.part<QPushButton>("resolveNow")->isEnabled()); // not without a reason
    QTest::keyClicks(reason, u"Ordered again by phone"_s);
    QTest::keyClick(reason, Qt::Key_Return);
    QTRY_VERIFY(m_log.cell(0, ActivityColumn::Result).endsWith(u"Resolved"_s));
    QTRY_VERIFY(m_log.part<QLabel>("detailReason")->text().contains(u"Ordered again by phone"_s));
    const auto mark = m_log.stores->activityMarks.find(id);
    QVERIFY(mark && *mark);
    QCOMPARE((*mark)->reason, u"Ordered again by phone"_s);
    m_log.open(); // the page is opened anew
    m_log.choose("resultFilter", u"Needs you"_s);
    QTRY_VERIFY(m_log.cell(0, ActivityColumn::Result).endsWith(u"Resolved"_s));
    const int all = m_log.entries()->rowCount();
    QTest::mouseClick(m_log.part<QAbstractButton>("openOnly"), Qt::LeftButton, {}, QPoint(10, m_log.part<QAbstractButton>("openOnly")->height() / 2));
    QTRY_COMPARE(m_log.entries()->rowCount(), all - 1);
    QVERIFY(m_log.part<QAbstractButton>("openOnly")->isVisible());
}

void TestActivityActions::ignoredStaysQuiet()
{
    m_log.choose("resultFilter", u"Needs you"_s);
    QTRY_VERIFY(m_log.entries()->rowCount() > 0);
    const int before = int(*m_log.stores->holds.countOpen({}));
    QVERIFY(before > 0);
    // One that is told and open, and that can wait until the supplier says something new.
    const auto holds = m_log.stores->holds.list({});
    QString po;
    for (const StoredHold &hold : *holds) {
        const QList<Decision> possible = decisionsFor(hold.hold.kind);
        ActivityFilter told;
        told.po = hold.po;
        const auto newest = m_log.stores->activity.rows(told, {}, 1);
        const bool isOpen = newest && !newest->isEmpty() && newest->first().result == "held"_L1 && newest->first().mark.isEmpty();
        if (isOpen && (possible.contains(Decision::KeepOnce) || possible.contains(Decision::IgnoreStatus)))
            po = hold.po.text();
    }
    QVERIFY(!po.isEmpty());
    m_log.type(po);
    QTRY_VERIFY(m_log.entries()->rowCount() > 0 && m_log.cell(0, ActivityColumn::Order) == po && m_log.cell(0, ActivityColumn::Result).endsWith(u"Needs you"_s));
    QVERIFY(m_log.click(ActivityColumn::Order, po));
    m_log.press("ignoreEntries");
    QTRY_VERIFY(m_log.cell(0, ActivityColumn::Result).endsWith(u"Ignored"_s));
    QVERIFY(m_log.desk->story.pass().hasValue());
    const auto after = m_log.stores->holds.list({});
    const bool stillOpen = std::any_of(after->cbegin(), after->cend(), [&](const StoredHold &hold) { return hold.po.text() == po; });
    QVERIFY(!stillOpen);
}

QTEST_MAIN(TestActivityActions)
#include "tst_activityactions.moc"
