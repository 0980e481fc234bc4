#include "tests/ui/support/deskonsandbox.h"
#include "ui/look/changeview.h"
#include "ui/look/lookmodel.h"
#include "ui/look/lookpage.h"
#include "ui/widgets/progressline.h"
#include "ui/widgets/troublebar.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QGuiApplication>
#include <QJsonDocument>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Waybill;
using namespace Qt::Literals::StringLiterals;

namespace {

template<typename T>
T *part(const QWidget &page, const char *name)
{
    T *found = page.findChild<T *>(QLatin1StringView(name));
    if (!found)
        qFatal("no %s", name);
    return found;
}

/// Every text on the page, for words that do not belong on a screen.
QString visibleTexts(const QWidget &page)
{
    QStringList texts;
    for (const QLabel *label : page.findChildren<QLabel *>())
        texts.append(label->text());
    for (const QAbstractButton *button : page.findChildren<QAbstractButton *>())
        texts.append(button->text());
    return texts.join(u'\n');
}

} // namespace

/// The yes to the first writes, against the sandbox's week as it begins.
class TestLook : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void saysWhatWouldChange();
    void writesOneOrderAndProvesIt();
    void writesTheOthersAndTurnsOn();
    void notNowLeavesEverythingUnwritten();
    void showsOnlyAlteredOrdersAfterAChange();
    void modelIsAModel();

private:
    TemplateId id();
    int writes() const;
    void open();
    bool ready() const;
    void press(const char *name);

    std::unique_ptr<DeskOnSandbox> m_desk;
    std::unique_ptr<LookPage> m_page;
};

void TestLook::init()
{
    m_page.reset();
    m_desk = std::make_unique<DeskOnSandbox>();
    QVERIFY(m_desk->beginEmpty());
    QVERIFY(m_desk->story.connect(false));
    QVERIFY(m_desk->story.service().ask<Result<Done>>([](SyncCore &core) { return core.disable(u"Get Order Status"_s); }).result());
}

TemplateId TestLook::id()
{
    return m_desk->story.service().ask<Result<QList<StoredTemplate>>>([](SyncCore &core) { return core.templates(); }).result()->first().id;
}

/// Requests that changed something at the stand-in.
int TestLook::writes() const
{
    int count = 0;
    for (const Sandbox::JournalEntry &entry : m_desk->story.sandbox().journal().entries(u"autotask"_s))
        count += entry.method == "PATCH" || entry.method == "PUT" || (entry.method == "POST" && !entry.path.endsWith("/query"_L1));
    return count;
}

void TestLook::open()
{
    m_page = std::make_unique<LookPage>(m_desk->desk(), id());
    m_page->resize(1000, 640);
    m_page->show();
    m_page->arrive();
}

bool TestLook::ready() const
{
    return part<QPushButton>(*m_page, "writeAll")->isEnabled() && part<ProgressLine>(*m_page, "progress")->isHidden()
        && part<QListView>(*m_page, "orders")->model()->rowCount() > 0;
}

void TestLook::press(const char *name)
{
    QTest::mouseClick(part<QPushButton>(*m_page, name), Qt::LeftButton);
}

void TestLook::saysWhatWouldChange()
{
    open();
    QTRY_VERIFY_WITH_TIMEOUT(ready(), 30'000);
    const QString sentence = part<QLabel>(*m_page, "sentence")->text();
    static const QRegularExpression form(u"^\\d+ of \\d+ order\\(s\\) would change: \\d+ status\\(es\\)"_s);
    QVERIFY2(form.match(sentence).hasMatch(), qPrintable(sentence));
    QCOMPARE(writes(), 0);
    QVERIFY(visibleTexts(*m_page).contains(u"Vendor status: "_s));
    static const QRegularExpression wrong(u"\\b(source|target|dry run|write plan|diff|hold|held|linked|excluded|coverage|verified|executed|raw)\\b"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    const auto found = wrong.match(visibleTexts(*m_page));
    QVERIFY2(!found.hasMatch(), qPrintable(found.captured()));
}

void TestLook::writesOneOrderAndProvesIt()
{
    open();
    QTRY_VERIFY_WITH_TIMEOUT(ready(), 30'000);
    auto *list = part<QListView>(*m_page, "orders");
    const QString po = list->currentIndex().data().toString().split(u' ').value(1);
    QVERIFY(!po.isEmpty());
    press("writeOne");
    QTRY_VERIFY_WITH_TIMEOUT(part<QWidget>(*m_page, "proof")->isVisible(), 30'000);
    QCOMPARE(part<QLabel>(*m_page, "proofWords")->text(), u"✓ %1 is written and checked."_s.arg(po));
    static const QRegularExpression time(u"^Read back from Autotask at \\d\\d:\\d\\d:\\d\\d$"_s);
    QVERIFY(time.match(part<QLabel>(*m_page, "proofTime")->text()).hasMatch());

    // The stand-in's own journal: exactly the records of this order were written.
    QSet<QByteArray> ids;
    for (const Sandbox::JournalEntry &entry : m_desk->story.sandbox().journal().entries(u"autotask"_s)) {
        if (entry.method == "PATCH" && entry.path.endsWith("/PurchaseOrders"_L1))
            ids.insert(QByteArray::number(QJsonDocument::fromJson(entry.body).object().value("id"_L1).toInteger()));
    }
    QCOMPARE(ids.size(), 1);
    const auto orders = m_desk->story.scenario().orders;
    const auto written = std::find_if(orders.cbegin(), orders.cend(), [&](const auto &order) { return order.po == po; });
    QVERIFY(written != orders.cend());
    QCOMPARE(*ids.cbegin(), QByteArray::number(written->all.value("autotask"_L1).toObject().value("id"_L1).toInteger()));

    auto *all = part<QPushButton>(*m_page, "writeAll");
    QTRY_VERIFY(all->text().startsWith(u"Write the other "_s) && all->text().endsWith(u" and turn on"_s));
    QTRY_VERIFY(list->currentIndex().isValid());
    QVERIFY(visibleTexts(*m_page).contains(u"✓ General Memo"_s));
}

void TestLook::writesTheOthersAndTurnsOn()
{
    open();
    QTRY_VERIFY_WITH_TIMEOUT(ready(), 30'000);
    QSignalSpy closed(m_page.get(), &Page::closed);
    press("writeOne");
    QTRY_VERIFY_WITH_TIMEOUT(part<QWidget>(*m_page, "proof")->isVisible(), 30'000);
    QTRY_VERIFY(ready());
    QTest::keyClick(part<QPushButton>(*m_page, "writeAll"), Qt::Key_Space);
    QTRY_COMPARE_WITH_TIMEOUT(closed.count(), 1, 60'000);
    QVERIFY(m_desk->ways.ways.contains(u"tab 1"_s));
    QVERIFY(m_desk->ways.ways.last().startsWith(u"said On. "_s));
    const auto cards = m_desk->story.service().ask<Result<QList<TemplateCard>>>([](SyncCore &core) { return core.templateCards(); }).result();
    QVERIFY(cards && cards->size() == 1);
    QCOMPARE(cards->first().state, TemplateState::Live);
    QVERIFY(cards->first().approved);
    QVERIFY(cards->first().lastRun && cards->first().lastRun->updated > 10);
}

void TestLook::notNowLeavesEverythingUnwritten()
{
    open();
    QTRY_VERIFY_WITH_TIMEOUT(ready(), 30'000);
    QSignalSpy closed(m_page.get(), &Page::closed);
    press("notNow");
    QCOMPARE(closed.count(), 1);
    QCOMPARE(writes(), 0);
    const auto cards = m_desk->story.service().ask<Result<QList<TemplateCard>>>([](SyncCore &core) { return core.templateCards(); }).result();
    QCOMPARE(cards->first().state, TemplateState::Ready);
}

void TestLook::showsOnlyAlteredOrdersAfterAChange()
{
    SyncService &service = m_desk->story.service();
    QVERIFY(service.ask<Result<Done>>([](SyncCore &core) { return core.enable(u"Get Order Status"_s, true); }).result());
    QVERIFY(m_desk->story.pass());
    const int before = writes();
    QVERIFY(before > 0);
    auto file = service.ask<Result<IntegrationTemplate>>([](SyncCore &core) { return core.exportTemplate(u"Get Order Status"_s); }).result();
    QVERIFY(file.hasValue());
    file->mapping.blocks.first().carrierPrefix = false;
    file->mapping.blocks.first().contents.removeAll(BlockPart::Eta);
    QVERIFY(service.ask<Result<Done>>([mapping = file->mapping](SyncCore &core) { return core.saveMapping(u"Get Order Status"_s, mapping); }).result());
    open();
    QTRY_VERIFY_WITH_TIMEOUT(ready(), 30'000);
    const QString sentence = part<QLabel>(*m_page, "sentence")->text();
    QVERIFY2(sentence.contains(u"written before would change"_s), qPrintable(sentence));
    const int listed = part<QListView>(*m_page, "orders")->model()->rowCount();
    QVERIFY(listed > 0);
    QCOMPARE(writes(), before);
    QVERIFY(part<QPushButton>(*m_page, "writeAll")->text().startsWith(u"Write all "_s));
    press("writeAll");
    QTRY_VERIFY_WITH_TIMEOUT(m_desk->ways.ways.contains(u"tab 1"_s), 60'000);
    QVERIFY(writes() > before);
}

void TestLook::modelIsAModel()
{
    LookModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    OrderLook right;
    right.po = PoNumber(u"A1"_s);
    OrderLook changed;
    changed.po = PoNumber(u"B2"_s);
    changed.fields = {FieldLook()};
    changed.counts.statuses = 1;
    model.setOrders({changed, right});
    QCOMPARE(model.rowOf(PoNumber(u"A1"_s)), 1);
    QCOMPARE(model.index(0).data(Qt::AccessibleTextRole).toString(), u"B2, Not known yet, would change: 1 status(es)"_s);
    QCOMPARE(model.index(1).data(Qt::AccessibleTextRole).toString(), u"A1, Not known yet, already right"_s);
    model.setWritten(PoNumber(u"A1"_s));
    QVERIFY(model.index(1).data(Qt::AccessibleTextRole).toString().endsWith(u"written and checked"_s));
    model.setOrders({});
    QCOMPARE(model.rowCount(), 0);
}

QTEST_MAIN(TestLook)
#include "tst_look.moc"
