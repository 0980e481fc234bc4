#include "tests/ui/support/deskonsandbox.h"
#include "ui/templates/templatespage.h"
#include "ui/templates/templatetile.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/lengthbar.h"
#include "ui/widgets/statechip.h"
#include "ui/widgets/switch.h"
#include "ui/widgets/troublebar.h"

#include <QAccessible>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace Waybill;
using namespace Qt::Literals::StringLiterals;

/// The tiles, on the sandbox's week.
class TestTemplates : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void withoutAccountsThereIsOneThingToDo();
    void offersWhatFitsTheAccounts();
    void aTileSaysHowItGoes();
    void theSwitchIsACheckBox();
    void theSwitchOpensWhatIsMissing();
    void pausesAndResumes();
    void oneThatIsOffIsRemovedAfterAQuestion();
    void tilesStandInAsManyColumnsAsFit();
    void lengthIsSaidInWords();
    void everyControlHasAName();

private:
    void open(int width = 1000);
    TemplateTile *tile() const { return m_page->findChild<TemplateTile *>(); }
    template<typename T>
    T *part(const char *name) const
    {
        return tile()->findChild<T *>(QLatin1StringView(name));
    }
    void trigger(const QString &text);
    Result<Done> call(const std::function<QCoro::Task<Result<Done>>(SyncCore &)> &what)
    {
        return m_desk->story.service().ask<Result<Done>>(what).result();
    }

    std::unique_ptr<DeskOnSandbox> m_desk;
    std::unique_ptr<TemplatesPage> m_page;
};

void TestTemplates::init()
{
    m_page.reset();
    m_desk = std::make_unique<DeskOnSandbox>();
}

void TestTemplates::open(int width)
{
    m_page = std::make_unique<TemplatesPage>(m_desk->desk());
    m_page->resize(width, 600);
    m_page->show();
    m_page->arrive();
}

void TestTemplates::trigger(const QString &text)
{
    for (QAction *action : tile()->findChildren<QAction *>()) {
        if (action->text() == text)
            return action->trigger();
    }
    QFAIL(qPrintable(u"no action "_s + text));
}

void TestTemplates::withoutAccountsThereIsOneThingToDo()
{
    QVERIFY(m_desk->beginEmpty());
    open();
    auto *empty = m_page->findChild<EmptyState *>();
    QTRY_VERIFY(empty->isVisible());
    QTest::mouseClick(empty->findChild<QPushButton *>(), Qt::LeftButton);
    QCOMPARE(m_desk->ways.ways, QStringList{u"set-up"_s});
}

void TestTemplates::offersWhatFitsTheAccounts()
{
    QVERIFY(m_desk->beginEmpty());
    QVERIFY(m_desk->story.connect(false));
    QVERIFY(call([](SyncCore &core) { return core.disable(u"Get Order Status"_s); }));
    open();
    QTRY_VERIFY(tile());
    QTRY_COMPARE(part<QPushButton>("settings")->text(), u"Change Settings"_s); // it was switched on once
    QTest::mouseClick(part<QPushButton>("settings"), Qt::LeftButton);
    QTRY_COMPARE(m_desk->ways.ways.size(), 1);
    QVERIFY(m_desk->ways.ways.first().startsWith(u"wizard "_s));
}

void TestTemplates::aTileSaysHowItGoes()
{
    QVERIFY(m_desk->begin(16));
    open();
    QTRY_VERIFY(tile());
    QVERIFY(part<Switch>("switch")->isChecked());
    const QString state = part<QLabel>("state")->text();
    static const QRegularExpression figures(u"^\\d+ order\\(s\\) followed, (?:(\\d+) updated, )?(nothing needs you|\\d+ need\\(s\\) you)\\.$"_s);
    const auto said = figures.match(state);
    QVERIFY2(said.hasMatch(), qPrintable(state));
    static const QRegularExpression last(u"^(?:today|yesterday|\\d+ minute).*: (\\d+) updated"_s);
    const auto told = last.match(part<QLabel>("last")->text());
    QVERIFY2(told.hasMatch(), qPrintable(part<QLabel>("last")->text()));
    QCOMPARE(said.captured(1), told.captured(1) == "0"_L1 ? QString() : told.captured(1)); // the same, and no word of nothing
    QVERIFY(part<QLabel>("next")->text().startsWith(u"Next look"_s));
    QVERIFY(part<QLabel>("needs")->text().startsWith(u"Needs: Create Orders"_s));
}

void TestTemplates::theSwitchIsACheckBox()
{
    Switch button;
    button.setAccessibleName(u"Get Order Status"_s);
    QAccessibleInterface *seen = QAccessible::queryAccessibleInterface(&button);
    QVERIFY(seen);
    QCOMPARE(seen->role(), QAccessible::CheckBox);
    QCOMPARE(seen->text(QAccessible::Name), u"Get Order Status"_s);
    QVERIFY(!seen->state().checked);
    QSignalSpy asked(&button, &Switch::asked);
    seen->actionInterface()->doAction(QAccessibleActionInterface::toggleAction());
    QCOMPARE(asked.count(), 1);
    QVERIFY(!button.isChecked()); // it asks; it does not claim
    QTest::keyClick(&button, Qt::Key_Space);
    QCOMPARE(asked.count(), 2);
    QCOMPARE(asked.last().first().toBool(), true);
    button.setChecked(true);
    QVERIFY(seen->state().checked);
    QTest::mouseClick(&button, Qt::LeftButton);
    QCOMPARE(asked.last().first().toBool(), false);
}

void TestTemplates::theSwitchOpensWhatIsMissing()
{
    QVERIFY(m_desk->beginEmpty());
    QVERIFY(m_desk->story.connect(false));
    QVERIFY(call([](SyncCore &core) { return core.disable(u"Get Order Status"_s); }));
    open();
    QTRY_VERIFY(tile());
    auto *button = part<Switch>("switch");
    button->setFocus();
    QTest::keyClick(button, Qt::Key_Space);
    QTRY_COMPARE(m_desk->ways.ways.size(), 1);
    QVERIFY(m_desk->ways.ways.last().startsWith(u"look "_s));
    QVERIFY(!button->isChecked());

    QVERIFY(call([](SyncCore &core) { return core.enable(u"Get Order Status"_s, true); }));
    QTRY_VERIFY(button->isChecked());
    QTest::keyClick(button, Qt::Key_Space);
    QTRY_VERIFY(!button->isChecked());
    QTest::keyClick(button, Qt::Key_Space); // nothing new to approve: it just turns on
    QTRY_VERIFY(button->isChecked());
    QCOMPARE(m_desk->ways.ways.size(), 1);
}

void TestTemplates::pausesAndResumes()
{
    QVERIFY(m_desk->begin(2));
    open();
    QTRY_VERIFY(tile());
    trigger(u"For 1 hour"_s);
    QTRY_VERIFY(part<QLabel>("state")->text().startsWith(u"Paused until "_s));
    trigger(u"Resume"_s);
    QTRY_VERIFY(!part<QLabel>("state")->text().startsWith(u"Paused"_s));
    trigger(u"View log"_s);
    QCOMPARE(m_desk->ways.ways.size(), 1);
    QVERIFY(m_desk->ways.ways.first().startsWith(u"activity"_s));
}

void TestTemplates::oneThatIsOffIsRemovedAfterAQuestion()
{
    QVERIFY(m_desk->begin(1));
    open();
    QTRY_VERIFY(tile());
    const auto remove = [&] {
        const auto actions = tile()->findChildren<QAction *>();
        return *std::find_if(actions.cbegin(), actions.cend(), [](const QAction *each) { return each->text() == u"Remove…"_s; });
    };
    QVERIFY(!remove()->isEnabled());
    QCOMPARE(remove()->toolTip(), u"Switch it off first"_s);
    QVERIFY(call([](SyncCore &core) { return core.disable(u"Get Order Status"_s); }));
    QTRY_VERIFY(remove()->isEnabled());
    QTRY_VERIFY(tile()->findChild<StateChip *>()->width() < tile()->width() / 3); // nothing stands beside "Off"
    trigger(u"Remove…"_s);
    auto *bar = m_page->findChild<TroubleBar *>(u"removalBar"_s);
    QVERIFY(bar->isVisible());
    QVERIFY2(bar->words().contains(u"order(s) are no longer followed"_s), qPrintable(bar->words()));
    QVERIFY(!tile()->card().id.isEmpty()); // asked, not done
    for (auto *button : bar->findChildren<QPushButton *>()) {
        if (button->text() == u"Remove it"_s)
            button->click();
    }
    QTRY_VERIFY(tile() && tile()->card().id.isEmpty()); // offered again
    QVERIFY(!bar->isVisible());
    QCOMPARE(part<QPushButton>("settings")->text(), u"Learn More"_s);
}

void TestTemplates::tilesStandInAsManyColumnsAsFit()
{
    QVERIFY(m_desk->begin(1));
    open(800);
    QTRY_VERIFY(tile());
    trigger(u"Copy"_s);
    QTRY_COMPARE(m_page->findChildren<TemplateTile *>().size(), 2);
    auto tiles = m_page->findChildren<TemplateTile *>();
    QTRY_VERIFY(tiles.at(1)->y() > tiles.at(0)->y());
    QCOMPARE(tiles.at(1)->x(), tiles.at(0)->x());
    m_page->resize(1600, 700);
    QTRY_VERIFY(tiles.at(1)->x() > tiles.at(0)->x());
    QCOMPARE(tiles.at(1)->y(), tiles.at(0)->y());
    QCOMPARE(tiles.at(1)->height(), tiles.at(0)->height());
    QCOMPARE(tiles.at(1)->width(), tiles.at(0)->width());
    QTRY_COMPARE(tiles.at(1)->findChild<QPushButton *>(u"settings"_s)->text(), u"Learn More"_s); // a copy is not set up
}

void TestTemplates::lengthIsSaidInWords()
{
    LengthBar bar;
    bar.show(84, 255);
    QCOMPARE(bar.words(), u"84 of 255"_s);
    QCOMPARE(bar.accessibleName(), u"84 of 255"_s);
    bar.show(300, 255);
    QCOMPARE(bar.words(), u"300 of 255, too long"_s);
    bar.show(5, 0);
    QVERIFY(bar.isHidden());
}

void TestTemplates::everyControlHasAName()
{
    QVERIFY(m_desk->begin(1));
    open(800);
    QTRY_VERIFY(tile());
    for (const QWidget *widget : m_page->findChildren<QWidget *>()) {
        if (!widget->isVisible() || widget->focusPolicy() == Qt::NoFocus || qobject_cast<const QMenu *>(widget))
            continue;
        const QAccessibleInterface *seen = QAccessible::queryAccessibleInterface(const_cast<QWidget *>(widget));
        QVERIFY2(seen && !seen->text(QAccessible::Name).isEmpty(), qPrintable(widget->objectName() + u' ' + QLatin1StringView(widget->metaObject()->className())));
    }
}

QTEST_MAIN(TestTemplates)
#include "tst_templates.moc"
