#include "tests/ui/support/deskonsandbox.h"
#include "ui/look/changeview.h"
#include "ui/mapping/fieldcombo.h"
#include "ui/mapping/mappingedit.h"
#include "ui/mapping/wizardpage.h"
#include "ui/widgets/lengthbar.h"
#include "ui/widgets/troublebar.h"

#include <QAccessible>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTabBar>
#include <QTest>

using namespace Waybill;
using namespace Qt::Literals::StringLiterals;

/// The mapping wizard, with the sandbox's orders as examples.
class TestWizard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void rowsGiveBackTheMappingTheyCameFrom();
    void rowsChangeOnlyWhatWasChanged();
    void recommendedPathUntouched();
    void backLosesNothingAndTheDraftIsKept();
    void receiptIsLockedAndCanceledNeverOffered();
    void severalFieldsGetTheStatusAndNotesAreWritten();
    void aChangedMappingGoesThroughTheLook();
    void saysWhatIsWrongInPlace();
    void lengthIsShownOnARealOrder();
    void everyControlHasAName();

private:
    void open(const QString &preview = u"Vendor status: "_s);
    template<typename T>
    T *part(const QString &name) const
    {
        T *found = m_page->findChild<T *>(name);
        if (!found)
            qFatal("no %s", qPrintable(name));
        return found;
    }
    void press(const QString &name) { QTest::mouseClick(part<QAbstractButton>(name), Qt::LeftButton); }
    void tick(const QString &name) { QTest::keyClick(part<QCheckBox>(name), Qt::Key_Space); }
    void choose(const QString &name, const QString &text);
    QString texts() const;
    StoredTemplate stored();
    Mapping mapping();

    std::unique_ptr<DeskOnSandbox> m_desk;
    std::unique_ptr<WizardPage> m_page;
};

void TestWizard::init()
{
    m_page.reset();
    m_desk = std::make_unique<DeskOnSandbox>();
    QVERIFY(m_desk->beginEmpty());
    QVERIFY(m_desk->story.connect(false));
}

void TestWizard::open(const QString &preview)
{
    m_page = std::make_unique<WizardPage>(m_desk->desk(), stored().id);
    m_page->resize(1000, 700);
    m_page->show();
    m_page->arrive();
    QTRY_VERIFY_WITH_TIMEOUT(part<QComboBox>(u"previewOrder"_s)->count() > 0, 30'000);
    QTRY_VERIFY_WITH_TIMEOUT(texts().contains(preview), 10'000);
}

/// As a person does: the popup, then the entry.
void TestWizard::choose(const QString &name, const QString &text)
{
    auto *combo = part<QComboBox>(name);
    const int index = combo->findText(text);
    QVERIFY2(index >= 0, qPrintable(text));
    combo->setCurrentIndex(index);
    Q_EMIT combo->activated(index);
}

QString TestWizard::texts() const
{
    QStringList all;
    for (const QLabel *label : m_page->findChildren<QLabel *>()) {
        if (label->isVisible())
            all.append(label->text());
    }
    for (const QAbstractButton *button : m_page->findChildren<QAbstractButton *>()) {
        if (button->isVisible())
            all.append(button->text());
    }
    return all.join(u'\n');
}

StoredTemplate TestWizard::stored()
{
    return m_desk->story.service().ask<Result<QList<StoredTemplate>>>([](SyncCore &core) { return core.templates(); }).result()->first();
}

Mapping TestWizard::mapping()
{
    return *mappingFromJson(stored().mapping);
}

void TestWizard::rowsGiveBackTheMappingTheyCameFrom()
{
    const auto file = recommendedTemplate(u"tdsynnex"_s, u"autotask"_s);
    QVERIFY(file.hasValue());
    const QList<FactRule> rules = factRules(file->mapping);
    QVERIFY(withFactRules(file->mapping, rules) == file->mapping);
    QList<Fact> on;
    for (const FactRule &rule : rules) {
        if (rule.on)
            on.append(rule.fact);
    }
    QCOMPARE(on, everydayFacts()); // six ticked rows, in the order of the screen
}

void TestWizard::rowsChangeOnlyWhatWasChanged()
{
    Mapping before = recommendedTemplate(u"tdsynnex"_s, u"autotask"_s)->mapping;
    before.notes.append(NoteRule());
    QList<FactRule> rules = factRules(before);
    for (FactRule &rule : rules) {
        if (rule.fact == Fact::Carrier || rule.fact == Fact::Tracking)
            rule.on = false;
        if (rule.fact == Fact::Freight) {
            rule.on = true;
            rule.field = {FieldPlace::Header, u"PurchaseOrders"_s, u"freight"_s};
        }
    }
    const Mapping after = withFactRules(before, rules);
    QVERIFY(!after.blocks.first().carrierPrefix);
    QVERIFY(!after.blocks.first().contents.contains(BlockPart::Tracking));
    QVERIFY(after.blocks.first().contents.contains(BlockPart::Status));
    QCOMPARE(after.fields.size(), before.fields.size() + 1);
    QCOMPARE(after.fields.last().fact, Fact::Freight);
    QCOMPARE(after.notes.size(), 1);
}

void TestWizard::recommendedPathUntouched()
{
    const int version = stored().mappingVersion;
    open();
    QCOMPARE(m_page->title(), u"Map status fields"_s);
    QCOMPARE(part<QLabel>(u"choice"_s)->text(), u"Status goes into General Memo, in a block of its own. Your own text is not touched."_s);
    QVERIFY(part<QRadioButton>(u"partialStatus"_s)->isChecked());
    QCOMPARE(part<QRadioButton>(u"partialStatus"_s)->text(), u"show as “Partially shipped” in the block"_s);
    QVERIFY(!part<QWidget>(u"details"_s)->isVisible());
    press(u"next"_s);
    QCOMPARE(m_page->title(), u"Tracking, dates and invoice references"_s);
    int ticked = 0;
    for (const QCheckBox *box : m_page->findChildren<QCheckBox *>(QRegularExpression(u"^on_"_s)))
        ticked += box->isVisible() && box->isChecked();
    QCOMPARE(ticked, 6);
    QCOMPARE(part<FieldCombo>(u"field_supplierOrderNumbers"_s)->currentText(), u"External P.O. Number"_s);
    QCOMPARE(part<QComboBox>(u"when_supplierOrderNumbers"_s)->currentText(), u"If empty"_s);
    static const QRegularExpression wrong(u"\\b(source|target|dry run|write plan|diff|hold|held|linked|excluded|coverage|verified|executed|raw)\\b"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    QVERIFY2(!wrong.match(texts()).hasMatch(), qPrintable(wrong.match(texts()).captured()));
    QSignalSpy closed(m_page.get(), &Page::closed);
    press(u"next"_s);
    QTRY_COMPARE(closed.count(), 1);
    QCOMPARE(stored().mappingVersion, version); // nothing was touched, so nothing is new
}

void TestWizard::backLosesNothingAndTheDraftIsKept()
{
    open();
    press(u"partialNote"_s);
    press(u"next"_s);
    tick(u"on_carrier"_s);
    press(u"back"_s);
    QVERIFY(part<QRadioButton>(u"partialNote"_s)->isChecked());
    press(u"next"_s);
    QVERIFY(!part<QCheckBox>(u"on_carrier"_s)->isChecked());
    m_page.reset(); // closed without saving

    open();
    QCOMPARE(m_page->title(), u"Tracking, dates and invoice references"_s); // the place is kept, too
    QVERIFY(!part<QCheckBox>(u"on_carrier"_s)->isChecked());
    QVERIFY(part<QRadioButton>(u"partialNote"_s)->isChecked());
    QVERIFY(part<TroubleBar>(u"trouble"_s)->isVisible());
    QCOMPARE(mapping().blocks.first().partial, PartialPolicy::Status); // and not used before it is saved
    QSignalSpy closed(m_page.get(), &Page::closed);
    press(u"next"_s);
    QTRY_COMPARE(closed.count(), 1);
    QCOMPARE(mapping().blocks.first().partial, PartialPolicy::Note);
    QVERIFY(!mapping().blocks.first().carrierPrefix);
    m_page.reset();
    open();
    QVERIFY(!part<TroubleBar>(u"trouble"_s)->isVisible());
}

void TestWizard::receiptIsLockedAndCanceledNeverOffered()
{
    open();
    press(u"changeWhat"_s);
    choose(u"statusField"_s, u"Order Status"_s);
    const QString shipped = u"value%1"_s.arg(int(Stage::Shipped));
    auto *values = part<QComboBox>(shipped);
    QTRY_VERIFY(values->isEnabled());
    QStringList offered;
    for (int i = 0; i < values->count(); ++i)
        offered.append(values->itemText(i));
    QVERIFY2(offered.filter(u"Cancel"_s, Qt::CaseInsensitive).isEmpty(), qPrintable(offered.join(u'|')));
    const QStringList locked = offered.filter(u"(locked)"_s);
    QVERIFY2(locked.size() == 2, qPrintable(offered.join(u'|')));
    choose(shipped, locked.last());
    QVERIFY(part<QWidget>(u"lock"_s)->isVisible());
    QVERIFY(texts().contains(u"goods were received"_s));
    QCOMPARE(values->currentText(), u"Not written"_s); // until the lock is off
    press(u"unlock"_s);
    QTRY_VERIFY(!part<QWidget>(u"lock"_s)->isVisible());
    QVERIFY(!values->currentText().contains(u"locked"_s));
    QVERIFY(values->currentIndex() > 0);
    press(u"next"_s);
    QSignalSpy closed(m_page.get(), &Page::closed);
    press(u"next"_s);
    QTRY_COMPARE(closed.count(), 1);
    QCOMPARE(mapping().unlocked.size(), 1);
    const auto audit = m_desk->story.service().ask<Result<QList<AuditEntry>>>([](SyncCore &core) { return core.audit(u"unlock"_s, 10); }).result();
    QVERIFY(audit.hasValue());
    QCOMPARE(audit->size(), 1);
    QCOMPARE(audit->first().who, u"sandbox"_s);
}

void TestWizard::severalFieldsGetTheStatusAndNotesAreWritten()
{
    open();
    press(u"changeWhat"_s);
    QVERIFY(!part<QWidget>(u"statusFields"_s)->isVisible());
    choose(u"statusField"_s, u"Order Status"_s);
    const FieldRef first = *part<FieldCombo>(u"statusField"_s)->current();
    press(u"addStatusField"_s);
    QVERIFY(part<QWidget>(u"statusFields"_s)->isVisible());
    auto *fields = part<FieldCombo>(u"statusField"_s);
    QVERIFY(!fields->current());
    QVERIFY(!part<QComboBox>(u"value%1"_s.arg(int(Stage::Shipped)))->isEnabled()); // no field yet
    QString line;
    for (int i = 0; i < fields->count() && line.isEmpty(); ++i) {
        if (fields->itemText(i).endsWith(u"(each line)"_s))
            line = fields->itemText(i);
    }
    QVERIFY(!line.isEmpty());
    choose(u"statusField"_s, line);
    const FieldRef second = *fields->current();
    QVERIFY(second != first);
    part<QTabBar>(u"statusFields"_s)->setCurrentIndex(0);
    QCOMPARE(*fields->current(), first);
    part<QTabBar>(u"statusFields"_s)->setCurrentIndex(1);
    QCOMPARE(*fields->current(), second);

    press(u"addNote"_s);
    choose(u"noteRecord0"_s, u"Projects"_s);
    tick(u"note0_eta"_s);
    QTest::keyClicks(part<QLineEdit>(u"noteText0"_s), u"{po}: {events}"_s);
    press(u"addNote"_s);
    press(u"removeNote1"_s);
    press(u"next"_s);
    QSignalSpy closed(m_page.get(), &Page::closed);
    QTRY_VERIFY(part<QPushButton>(u"next"_s)->isEnabled());
    press(u"next"_s);
    QTRY_COMPARE(closed.count(), 1);
    const Mapping saved = mapping();
    QCOMPARE(saved.statuses.size(), 2);
    QCOMPARE(saved.statuses.at(0).field, first);
    QCOMPARE(saved.statuses.at(1).field, second);
    QCOMPARE(saved.notes.size(), 1);
    QCOMPARE(saved.notes.first().recordType, u"Projects"_s);
    QCOMPARE(saved.notes.first().text, u"{po}: {events}"_s);
    QVERIFY(!saved.notes.first().customer);
    QVERIFY(!saved.notes.first().events.contains(u"eta"_s) && saved.notes.first().events.contains(u"shipment"_s));

    m_page.reset();
    open(QString()); // as it was saved, and what is taken out is out
    part<QTabBar>(u"statusFields"_s)->setCurrentIndex(1);
    QTRY_COMPARE(part<FieldCombo>(u"statusField"_s)->current().value_or(FieldRef()), second);
    press(u"changeWhat"_s);
    choose(u"statusField"_s, u"None"_s);
    QVERIFY(!part<QWidget>(u"statusFields"_s)->isVisible());
    QCOMPARE(*part<FieldCombo>(u"statusField"_s)->current(), first);
}

void TestWizard::aChangedMappingGoesThroughTheLook()
{
    QVERIFY(m_desk->story.service().ask<Result<Done>>([](SyncCore &core) { return core.enable(u"Get Order Status"_s, true); }).result());
    QVERIFY(m_desk->story.pass());
    open();
    press(u"next"_s);
    tick(u"on_carrier"_s);
    press(u"next"_s);
    QTRY_VERIFY(!m_desk->ways.ways.isEmpty());
    QCOMPARE(m_desk->ways.ways.last(), u"look %1"_s.arg(stored().id.text()));
    const auto look = m_desk->story.service().ask<Result<TemplateLook>>([](SyncCore &core) { return core.lookBefore(u"Get Order Status"_s); }).result();
    QVERIFY(look.hasValue());
    QVERIFY(look->changedOnly);
}

void TestWizard::saysWhatIsWrongInPlace()
{
    open();
    press(u"next"_s);
    choose(u"field_invoiceNumbers"_s, u"External P.O. Number"_s);
    QTRY_VERIFY(part<QLabel>(u"findings"_s)->isVisible());
    QVERIFY2(part<QLabel>(u"findings"_s)->text().contains(u"written twice"_s), qPrintable(part<QLabel>(u"findings"_s)->text()));
    QVERIFY(!part<QPushButton>(u"next"_s)->isEnabled());
    choose(u"field_invoiceNumbers"_s, u"Vendor Invoice Number"_s);
    QTRY_VERIFY(!part<QLabel>(u"findings"_s)->isVisible());
    QVERIFY(part<QPushButton>(u"next"_s)->isEnabled());
}

void TestWizard::lengthIsShownOnARealOrder()
{
    open();
    press(u"next"_s);
    auto *bar = part<LengthBar>(u"length_tracking"_s);
    QTRY_VERIFY(bar->isVisible());
    static const QRegularExpression form(u"^[\\d,]+ of [\\d,]+$"_s);
    QVERIFY2(form.match(bar->words()).hasMatch(), qPrintable(bar->words()));
    press(u"moreFields"_s);
    QTRY_VERIFY(part<QCheckBox>(u"on_freight"_s)->isVisible());
    QTRY_VERIFY(part<QCheckBox>(u"on_carrier"_s)->height() >= part<QCheckBox>(u"on_carrier"_s)->sizeHint().height()); // laid out
}

void TestWizard::everyControlHasAName()
{
    open();
    press(u"changeWhat"_s);
    m_page->resize(800, 600);
    const auto check = [this] {
        for (QWidget *widget : m_page->findChildren<QWidget *>()) {
            if (!widget->isVisible() || widget->focusPolicy() == Qt::NoFocus || qobject_cast<QMenu *>(widget)
                || QLatin1StringView(widget->metaObject()->className()) == "QSplitterHandle"_L1)
                continue;
            const QAccessibleInterface *seen = QAccessible::queryAccessibleInterface(widget);
            QVERIFY2(seen && !seen->text(QAccessible::Name).isEmpty(),
                     qPrintable(widget->objectName() + u' ' + QLatin1StringView(widget->metaObject()->className())));
        }
    };
    check();
    press(u"next"_s);
    press(u"moreFields"_s);
    check();
}

QTEST_MAIN(TestWizard)
#include "tst_wizard.moc"
