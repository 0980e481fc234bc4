#include "tests/ui/support/deskonsandbox.h"
#include "ui/overview/changedmodel.h"
#include "ui/overview/needslist.h"
#include "ui/overview/needwords.h"
#include "ui/overview/overviewpage.h"
#include "ui/templates/templatetile.h"
#include "ui/tray/traystate.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QRegularExpression>
#include <QTest>
#include <QTreeView>

using namespace Waybill;
using namespace Qt::Literals::StringLiterals;

namespace {

/// The lines a person sees, by kind.
QList<NeedLine *> linesOf(OverviewPage &page, NeedKind kind)
{
    QList<NeedLine *> found;
    for (NeedLine *line : page.findChild<NeedsList *>()->lines()) {
        if (line->row().kind == kind && line->isVisible())
            found.append(line);
    }
    return found;
}

QString textOf(const QWidget &page, const QString &name)
{
    return page.findChild<QLabel *>(name)->text();
}

void grabTo(QWidget &widget, const QString &file)
{
    if (qEnvironmentVariableIsSet("WAYBILL_GRABS"))
        widget.grab().save(qEnvironmentVariable("WAYBILL_GRABS") + file);
}

} // namespace

class OverviewTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void tellsHowManyAreFollowedAndNeedSomebody();
    void everyScreenCountsTheSameOrders();
    void listsEveryKindOnceWithOneButton();
    void decidingOpensTheOrdersChanges();
    void failedIsLookedAtAgain();
    void anUnknownStatusIsAnsweredInPlace();
    void changedTodayOpensTheOrder();
    void offersTheSetUpWhereNothingIsFollowed();
    void setAsideNeedsNobody();
    void namesOrdersInWords();

private:
    template<typename Answer, typename Asked>
    Answer ask(Asked asked)
    {
        return m_week.story.service().template ask<Result<Answer>>(asked).result().value();
    }

    DeskOnSandbox m_week;
    std::unique_ptr<OverviewPage> m_page;
    std::optional<Desk> m_desk;
};

void OverviewTest::initTestCase()
{
    const auto begun = m_week.begin(30); // by then a word came that nobody knows
    QVERIFY2(begun, qPrintable(begun ? QString() : begun.error().message));
    m_desk.emplace(m_week.desk());
    m_page = std::make_unique<OverviewPage>(*m_desk);
    m_page->resize(1100, 800);
    m_page->show();
    m_page->arrive();
    QTRY_VERIFY(!m_page->findChild<NeedsList *>()->lines().isEmpty());
    grabTo(*m_page, u"overview.png"_s);
}

void OverviewTest::tellsHowManyAreFollowedAndNeedSomebody()
{
    const auto orders = m_week.story.service().ask<Result<QList<OrderRow>>>([](SyncCore &core) { return core.orders({}); }).result();
    QVERIFY(orders);
    const auto followed = std::count_if(orders->cbegin(), orders->cend(), [](const OrderRow &row) {
        return !row.link.ignored && row.link.standing == LinkStanding::Confirmed;
    });
    const auto all = m_week.story.service().ask<Result<Overview>>([this](SyncCore &core) { return core.overview(m_week.story.now().addDays(-1)); }).result();
    QVERIFY(all);
    QVERIFY(all->followed >= followed);
    QSet<QString> needing;
    for (const NeedRow &row : all->needs)
        needing.unite(QSet<QString>(row.orders.cbegin(), row.orders.cend()));
    QCOMPARE(all->needing, int(needing.size()));
    const QString sentence = textOf(*m_page, u"overviewSentence"_s);
    QVERIFY2(sentence.contains(QString::number(all->followed)), qPrintable(sentence));
    QVERIFY2(sentence.contains(QString::number(all->needing)), qPrintable(sentence));
}

void OverviewTest::everyScreenCountsTheSameOrders()
{
    const int needing = ask<Overview>([this](SyncCore &core) { return core.overview(m_week.story.now().addDays(-1)); }).needing;
    QVERIFY(needing > 0);
    const auto state = ask<ProgramState>([](SyncCore &core) { return core.programState(); });
    QCOMPARE(state.needing, needing);
    QVERIFY2(stateLine(state, m_week.story.now()).contains(QString::number(needing)), qPrintable(stateLine(state, m_week.story.now())));
    const auto cards = ask<QList<TemplateCard>>([](SyncCore &core) { return core.templateCards(); });
    QCOMPARE(cards.size(), 1);
    QCOMPARE(cards.first().figures.needing, needing);
    QVERIFY2(figuresText(cards.first()).contains(QRegularExpression(u" %1 need"_s.arg(needing))), qPrintable(figuresText(cards.first())));
    const auto all = ask<QList<ListedOrder>>([this](SyncCore &core) { return core.orderList({OrderQuery::Which::All, {}, m_week.story.now().date()}); });
    QCOMPARE(std::count_if(all.cbegin(), all.cend(), [](const ListedOrder &order) { return order.needsYou; }), needing);
    const auto filtered = ask<QList<ListedOrder>>([this](SyncCore &core) {
        return core.orderList({OrderQuery::Which::NeedsYou, {}, m_week.story.now().date()});
    });
    QCOMPARE(filtered.size(), needing);
    const bool retried = std::any_of(all.cbegin(), all.cend(), [](const ListedOrder &order) { return !order.trouble.isEmpty() && !order.needsYou; });
    const bool left = std::any_of(all.cbegin(), all.cend(), [](const ListedOrder &order) { return order.link.standing == LinkStanding::NotFound; });
    QVERIFY2(retried || left, "nothing here could be counted wrongly");
    for (const ListedOrder &order : all) {
        if (order.link.id == 0)
            continue;
        const QString po = order.link.po.text();
        const auto detail = ask<OrderDetail>([po](SyncCore &core) { return core.orderDetail(PoNumber(po)); });
        QVERIFY2(detail.needsYou == order.needsYou, qPrintable(po));
    }
}

void OverviewTest::listsEveryKindOnceWithOneButton()
{
    const auto holds = m_week.story.service().ask<Result<QList<StoredHold>>>([](SyncCore &core) { return core.holds(); }).result();
    QVERIFY(holds && !holds->isEmpty());
    QStringList seen;
    const QList<NeedLine *> lines = m_page->findChild<NeedsList *>()->lines();
    for (const NeedLine *line : lines) {
        QCOMPARE(line->findChildren<QPushButton *>().size(), 1);
        QVERIFY(!line->button()->text().isEmpty());
        QVERIFY2(!line->button()->accessibleName().isEmpty(), "a button without a name");
        QVERIFY(!line->row().why.isEmpty());
        if (line->row().kind == NeedKind::Decide)
            seen.append(line->row().orders.first());
    }
    QCOMPARE(QSet<QString>(seen.cbegin(), seen.cend()).size(), seen.size());
    for (const StoredHold &hold : *holds) {
        const bool listed = std::any_of(lines.cbegin(), lines.cend(), [&](const NeedLine *line) { return line->row().orders.contains(hold.po.text()); });
        QVERIFY2(listed, qPrintable(hold.po.text()));
    }
}

void OverviewTest::decidingOpensTheOrdersChanges()
{
    const auto lines = linesOf(*m_page, NeedKind::Decide);
    QVERIFY(!lines.isEmpty());
    const QString po = lines.first()->row().orders.first();
    QCOMPARE(lines.first()->button()->text(), u"Decide"_s);
    lines.first()->button()->setFocus();
    QTest::keyClick(lines.first()->button(), Qt::Key_Space);
    QCOMPARE(m_week.ways.ways.constLast(), u"order %1 %2"_s.arg(po).arg(int(OrderTab::Changes)));
}

void OverviewTest::failedIsLookedAtAgain()
{
    const auto lines = linesOf(*m_page, NeedKind::Failed);
    QVERIFY2(!lines.isEmpty(), "nothing failed for good by now in this week");
    for (const NeedLine *line : lines) // and says since when it fails
        QVERIFY2(line->row().since.isValid() && line->row().since <= m_week.story.now(), qPrintable(line->row().orders.value(0)));
    const QString po = lines.first()->row().orders.first();
    const auto told = [this, po] {
        const auto page = m_week.story.service().ask<Result<ActivityPage>>([po](SyncCore &core) {
            ActivityFilter filter;
            filter.po = PoNumber(po);
            return core.activity(filter, {}, 100);
        }).result();
        return page ? page->entries.size() : -1;
    };
    const auto before = told();
    QVERIFY(before > 0);
    QTest::mouseClick(lines.first()->button(), Qt::LeftButton);
    QTRY_VERIFY(told() > before); // looked at again: there is something new to tell, good or bad
}

void OverviewTest::anUnknownStatusIsAnsweredInPlace()
{
    const auto lines = linesOf(*m_page, NeedKind::UnknownStatus);
    QVERIFY(!lines.isEmpty());
    NeedLine *line = lines.first();
    const QString word = line->row().word;
    auto *meaning = line->findChild<QComboBox *>(u"needMeaning"_s);
    QVERIFY(meaning->isVisible());
    QVERIFY(!line->button()->isEnabled()); // nothing was chosen
    meaning->setFocus();
    QTest::keyClick(meaning, Qt::Key_Down);
    QTest::keyClick(meaning, Qt::Key_Down);
    QVERIFY(line->button()->isEnabled());
    QTest::mouseClick(line->button(), Qt::LeftButton);
    const auto gone = [&] {
        const auto left = linesOf(*m_page, NeedKind::UnknownStatus);
        return std::none_of(left.cbegin(), left.cend(), [&](const NeedLine *each) { return each->row().word == word; });
    };
    QTRY_VERIFY_WITH_TIMEOUT(gone(), 20'000);
    QTRY_VERIFY2(m_week.ways.ways.constLast().contains(word), qPrintable(m_week.ways.ways.join(u'\n')));
}

void OverviewTest::changedTodayOpensTheOrder()
{
    auto *view = m_page->findChild<QTreeView *>(u"changedToday"_s);
    auto *model = qobject_cast<ChangedModel *>(view->model());
    const QAbstractItemModelTester tester(model);
    ChangedModel own;
    const QAbstractItemModelTester ownTester(&own);
    own.show({{PoNumber(u"A"_s), {}, u"Status"_s, m_week.story.now()}});
    own.show({});
    bool any = model->rowCount() > 0;
    for (int step = 0; step < 12 && !any; ++step) { // the day may just have begun, where this is run
        QVERIFY(m_week.story.advanceOneStep());
        QVERIFY(m_week.story.pass());
        m_page->arrive();
        any = QTest::qWaitFor([&] { return model->rowCount() > 0; }, 1000);
    }
    QVERIFY2(any, "nothing changed in a whole day");
    QVERIFY(view->isVisible());
    view->setFocus();
    view->setCurrentIndex(model->index(0, 0));
    QTest::keyClick(view, Qt::Key_Return);
    QCOMPARE(m_week.ways.ways.constLast(), u"order %1 0"_s.arg(model->at(0).po.text()));
}

void OverviewTest::offersTheSetUpWhereNothingIsFollowed()
{
    DeskOnSandbox empty;
    QVERIFY(empty.beginEmpty());
    const Desk desk = empty.desk();
    OverviewPage page(desk);
    page.resize(800, 600);
    page.show();
    page.arrive();
    auto *state = page.findChild<EmptyState *>(u"overviewEmpty"_s);
    QTRY_VERIFY(state->isVisible());
    grabTo(page, u"overview-empty.png"_s);
    QTest::mouseClick(state->findChild<QPushButton *>(), Qt::LeftButton);
    QCOMPARE(empty.ways.ways.constLast(), u"set-up"_s);
}

void OverviewTest::setAsideNeedsNobody()
{
    const auto held = linesOf(*m_page, NeedKind::Decide);
    QVERIFY(!held.isEmpty());
    const QString po = held.first()->row().orders.first();
    const auto overview = [this] { return ask<Overview>([this](SyncCore &core) { return core.overview(m_week.story.now().addDays(-1)); }); };
    const int before = overview().needing;
    QVERIFY(m_week.story.service().ask<Result<Done>>([po](SyncCore &core) { return core.unlink(u"Get Order Status"_s, po); }).result());
    const Overview after = overview();
    QCOMPARE(after.needing, before - 1);
    QVERIFY(std::none_of(after.needs.cbegin(), after.needs.cend(), [&](const NeedRow &row) { return row.orders.contains(po); }));
}

void OverviewTest::namesOrdersInWords()
{
    QCOMPARE(orderNames({u"A"_s}, 1), u"A"_s);
    QCOMPARE(orderNames({u"A"_s, u"B"_s, u"C"_s}, 3), u"A, B, C"_s);
    QCOMPARE(orderNames({u"A"_s, u"B"_s, u"C"_s, u"D"_s, u"E"_s}, 5), u"A, B, C and 2 more"_s);
}

QTEST_MAIN(OverviewTest)
#include "tst_overview.moc"
