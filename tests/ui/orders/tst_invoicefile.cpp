#include "tests/ui/orders/orderstest.h"
#include "ui/orders/orderpage.h"
#include "ui/orders/ordersmodel.h"
#include "ui/orders/orderspage.h"
#include "ui/widgets/troublebar.h"

#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QPushButton>

using namespace Waybill;
using namespace Qt::Literals::StringLiterals;

/// A supplier who gives invoices as PDF and takes orders for a later day: OrderSync, its orders in Autotask.
class TestInvoiceFile : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void savesTheInvoiceAsPdf();
    void whatIsNoPdfIsToldAndNotSaved();
    void aNumberThatIsNotThereNamesThoseThatAre();
    void theLinkIsNowhere();
    void r44_anOrderForALaterDayIsScheduledNotLate();

private:
    std::unique_ptr<OrderPage> page(const QString &po);
    /// Presses the button and answers the file dialog.
    void save(OrderPage &shown, const QString &file);

    DeskOnSandbox m_bench;
    QTemporaryDir m_folder;
};

void TestInvoiceFile::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    const auto begun = m_bench.story.begin(QStringLiteral(STORY_SCENARIOS "/ordersync"));
    QVERIFY2(begun, begun ? "" : qPrintable(begun.error().message));
    const auto connected = m_bench.story.connect(true);
    QVERIFY2(connected, connected ? "" : qPrintable(connected.error().message));
    for (int half = 0; half < 11; ++half) { // 6:00 to 11:30; the invoice comes at 10:00 and is read ten minutes later
        QVERIFY(m_bench.story.pass());
        QVERIFY(m_bench.story.advance(std::chrono::minutes(30)));
    }
}

std::unique_ptr<OrderPage> TestInvoiceFile::page(const QString &po)
{
    auto made = std::make_unique<OrderPage>(m_bench.desk(), PoNumber(po), OrderTab::Timeline);
    made->resize(1100, 760);
    made->show();
    made->arrive();
    return made;
}

void TestInvoiceFile::save(OrderPage &shown, const QString &file)
{
    QTRY_VERIFY(shown.findChild<QPushButton *>(u"saveInvoice"_s));
    QTest::mouseClick(shown.findChild<QPushButton *>(u"saveInvoice"_s), Qt::LeftButton);
    auto *chooser = shown.findChild<QFileDialog *>();
    QVERIFY(chooser);
    QCOMPARE(chooser->selectedFiles().value(0).section(u'/', -1), u"Invoice-90017-of-OS-1.pdf"_s);
    Q_EMIT chooser->fileSelected(file);
    chooser->close();
}

void TestInvoiceFile::savesTheInvoiceAsPdf()
{
    const auto shown = page(u"OS-1"_s);
    const QString name = m_folder.filePath(u"invoice.pdf"_s);
    save(*shown, name);
    QTRY_COMPARE(lastWay(m_bench), u"said Invoice 90017 of order OS-1 was saved as %1."_s.arg(name));
    QFile file(name);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().startsWith("%PDF-"));
    QVERIFY(!shown->findChild<TroubleBar *>(u"invoiceTrouble"_s)->isVisible());
    QVERIFY(shown->findChild<QPushButton *>(u"saveInvoice"_s)->isEnabled());
    QCOMPARE(nameless(shown.get()).join(u' '), QString());
    photograph(*shown, u"order-invoice"_s);
}

void TestInvoiceFile::whatIsNoPdfIsToldAndNotSaved()
{
    m_bench.story.sandbox().run([this] { QVERIFY(m_bench.story.sandbox().faults().add({{u"path"_s, u"/files/"_s}, {u"html"_s, true}})); });
    const auto shown = page(u"OS-1"_s);
    const QString name = m_folder.filePath(u"none.pdf"_s);
    save(*shown, name);
    auto *trouble = shown->findChild<TroubleBar *>(u"invoiceTrouble"_s);
    QTRY_VERIFY2(trouble->words().contains(u"invoice 90017 of PO OS-1"_s) && trouble->words().contains(u"no PDF"_s), qPrintable(trouble->words()));
    QVERIFY(!QFile::exists(name));
    m_bench.story.sandbox().run([this] { m_bench.story.sandbox().faults().clear(); });
}

void TestInvoiceFile::aNumberThatIsNotThereNamesThoseThatAre()
{
    const QString name = m_folder.filePath(u"other.pdf"_s);
    const auto saved = m_bench.story.service().ask<Result<Done>>([name](SyncCore &core) { return core.saveInvoice(PoNumber(u"OS-1"_s), u"4"_s, name); }).result();
    QVERIFY(!saved);
    QCOMPARE(saved.error().message, u"Invoice 4 of PO OS-1 is not known: its invoices are 90017."_s);
    QVERIFY(!QFile::exists(name));
}

void TestInvoiceFile::theLinkIsNowhere()
{
    const QList<QByteArray> secrets{"/files/invoices", "sig="};
    const auto clean = [&](const QByteArray &text, const QString &where) {
        for (const QByteArray &secret : secrets)
            QVERIFY2(!text.contains(secret), qPrintable(where + u": "_s + QString::fromUtf8(secret)));
    };
    for (const Sandbox::JournalEntry &entry : m_bench.story.sandbox().journal().entries(u"autotask"_s))
        clean(entry.path.toUtf8() + entry.body, u"autotask"_s);
    const auto bundle = m_bench.story.service().ask<Result<QString>>([](SyncCore &core) { return core.supportBundle(false); }).result();
    QVERIFY(bundle);
    clean(bundle->toUtf8(), u"messages"_s);
    QVERIFY(m_bench.story.restart()); // everything is in the files
    const QDir data(m_bench.story.dataFolder());
    int known = 0;
    for (const QString &name : data.entryList(QDir::Files)) {
        QFile file(data.filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        clean(bytes, name);
        known += bytes.contains("90017") ? 1 : 0;
    }
    QVERIFY(known > 0); // the invoice itself is there
}

void TestInvoiceFile::r44_anOrderForALaterDayIsScheduledNotLate()
{
    OrdersPage list(m_bench.desk());
    list.resize(1000, 600);
    list.show();
    list.arrive();
    auto *table = list.findChild<QTableView *>(u"orders"_s);
    QTRY_VERIFY(rowWith(table, OrdersModel::Po, u"OS-3"_s) >= 0);
    const int row = rowWith(table, OrdersModel::Po, u"OS-3"_s);
    QVERIFY2(cell(table, row, OrdersModel::State).endsWith(u" · scheduled"_s), qPrintable(cell(table, row, OrdersModel::State)));
    const QString hint = table->model()->index(row, OrdersModel::State).data(Qt::ToolTipRole).toString();
    QVERIFY2(hint.startsWith(u"Scheduled for "_s) && hint.endsWith(u"so it is not late."_s), qPrintable(hint));
    list.showFilter(OrderFilter::PastEta);
    QTRY_VERIFY(rowWith(table, OrdersModel::Po, u"OS-3"_s) < 0);

    const auto shown = page(u"OS-3"_s);
    auto *facts = shown->findChild<QLabel *>(u"facts"_s);
    QTRY_VERIFY2(facts->text().contains(u"Scheduled for "_s), qPrintable(facts->text()));
}

QTEST_MAIN(TestInvoiceFile)
#include "tst_invoicefile.moc"
