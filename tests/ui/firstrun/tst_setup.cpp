#include "tests/ui/firstrun/hands.h"
#include "tests/ui/support/deskonsandbox.h"
#include "ui/connections/checklist.h"
#include "ui/firstrun/setuppage.h"
#include "ui/widgets/copybutton.h"

#include <QApplication>
#include <QProgressBar>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>
#include <QTreeView>

using namespace Waybill;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Words of the trade that a person on this path never has to learn.
const QRegularExpression strangeWords(u"\\b(source|target|dry run|write plan|diff|hold|held|inbox|adopt|adopted|link|unlink|proposal|verified|executed|"
                                      "excluded|coverage|forward-only|credential|stage|facet)\\b"_s,
                                      QRegularExpression::CaseInsensitiveOption);

} // namespace

class TestSetUp : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void fourScreensFromNothingToFollowedOrders();
    void threeLinesPastedFillThreeFields();
    void aWrongSecretIsToldAndWhatWasTypedStays();
    void aMissingRightHasWordsForTheAdmin();
    void backLosesNothing();
    void itBeginsWhereItWasLeft();
    void lookingUpCanBeStopped();
    void twoVendorsAreAskedFor();
    void sampleOrdersAreOneClickAway();
    void reachableByKeysAlone();
    void namedAndFittingWhereSmallOrLarge_data();
    void namedAndFittingWhereSmallOrLarge();

private:
    QJsonObject detail(const QString &system) const { return m_desk->story.sandbox().connectionDetails().value(system).toObject(); }
    SetUpDefaults defaults() const;
    void open(const std::function<void()> &trySample = {});
    bool ready() const { return m_page->findChild<QAbstractButton *>(u"kind-autotask"_s); }
    bool start() { return QTest::qWaitFor([this] { return ready(); }) && m_hands->click(u"connectAccounts"_s) && pick(u"autotask"_s); }
    /// Chooses the system, as a person does once.
    bool pick(const QString &kind)
    {
        auto *button = m_hands->find<QAbstractButton>(u"kind-"_s + kind);
        return button && (button->isChecked() || m_hands->click(u"kind-"_s + kind));
    }
    bool typeAutotask(const QString &secret = {});
    bool typeTdSynnex();
    void options(const QJsonObject &changed);
    QString checks() const;
    template<typename T, typename Call>
    T asked(Call call)
    {
        return m_desk->story.service().ask<T>(call).result();
    }
    void see(const QString &name) { m_page->grab().save(u"/tmp/connect-%1.png"_s.arg(name)); }

    std::unique_ptr<DeskOnSandbox> m_desk;
    std::unique_ptr<SetUpPage> m_page;
    std::unique_ptr<Hands> m_hands;
};

void TestSetUp::init()
{
    m_desk = std::make_unique<DeskOnSandbox>();
    const auto begun = m_desk->beginEmpty();
    QVERIFY2(begun, qPrintable(begun ? QString() : begun.error().message));
}

void TestSetUp::cleanup()
{
    m_page.reset();
    m_desk.reset();
}

SetUpDefaults TestSetUp::defaults() const
{
    return {{{u"tdsynnex"_s, {{u"baseUrl"_s, detail(u"tdsynnex"_s).value("baseUrl"_L1)}}},
             {u"autotask"_s, {{u"baseUrl"_s, detail(u"autotask"_s).value("baseUrl"_L1)}}}}};
}

void TestSetUp::open(const std::function<void()> &trySample)
{
    m_page = std::make_unique<SetUpPage>(m_desk->desk(), trySample, defaults());
    m_page->resize(900, 640);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
    m_page->arrive();
    m_hands = std::make_unique<Hands>(m_page.get());
}

bool TestSetUp::typeAutotask(const QString &secret)
{
    const QJsonObject account = detail(u"autotask"_s);
    return m_hands->type(u"field-user"_s, account.value("userName"_L1).toString())
        && m_hands->type(u"field-secret"_s, secret.isEmpty() ? account.value("secret"_L1).toString() : secret)
        && m_hands->type(u"field-trackingIdentifier"_s, account.value("integrationCode"_L1).toString());
}

bool TestSetUp::typeTdSynnex()
{
    const QJsonObject account = detail(u"tdsynnex"_s);
    return pick(u"tdsynnex"_s) && m_hands->type(u"field-user"_s, account.value("user"_L1).toString())
        && m_hands->type(u"field-password"_s, account.value("password"_L1).toString())
        && m_hands->type(u"field-account"_s, account.value("customerNumber"_L1).toString());
}

void TestSetUp::options(const QJsonObject &changed)
{
    auto &sandbox = m_desk->story.sandbox();
    sandbox.run([&] { sandbox.standIn(u"autotask"_s)->setOptions(changed); });
}

QString TestSetUp::checks() const
{
    const auto *list = m_hands->find<CheckList>(u"checkList"_s);
    return list ? list->text() : QString();
}

void TestSetUp::fourScreensFromNothingToFollowedOrders()
{
    open();
    QStringList strange;
    const auto read = [&] {
        const QString seen = m_page->title() + u'\n' + m_hands->seen();
        if (const auto match = strangeWords.match(seen); match.hasMatch())
            strange.append(match.captured());
    };
    QTRY_VERIFY(ready());
    QCOMPARE(m_page->title(), u"Bring order status into your purchase orders"_s);
    QVERIFY(m_hands->seen().contains(u"Nothing is written until you have seen it and said yes."_s));
    read();
    see(u"1-welcome"_s);
    QVERIFY(m_hands->click(u"connectAccounts"_s));
    QCOMPARE(m_page->title(), u"Where do you work?"_s);
    QVERIFY(m_hands->click(u"kind-autotask"_s));
    QVERIFY(typeAutotask());
    read();
    see(u"2-work"_s);
    QVERIFY(m_hands->click(u"connect"_s));
    QTRY_VERIFY(checks().contains(u"✓ Can change purchase orders"_s));
    see(u"2-work-checked"_s);
    QVERIFY(checks().contains(u"✓ Zone found"_s) && checks().contains(u"✓ Signed in"_s) && checks().contains(u"✓ Can read purchase orders"_s));
    read();
    QTRY_COMPARE(m_page->title(), u"Where do you order?"_s);
    QVERIFY(m_hands->click(u"kind-tdsynnex"_s));
    QVERIFY(typeTdSynnex());
    see(u"3-order"_s);
    QVERIFY(m_hands->click(u"connect"_s));
    QTRY_VERIFY(checks().contains(u"✓ Account 123456"_s));
    read();
    QTRY_COMPARE_WITH_TIMEOUT(m_page->title(), u"Your orders"_s, 20'000);
    QTRY_VERIFY_WITH_TIMEOUT(m_hands->seen().contains(u"purchase orders were found."_s), 60'000);
    see(u"4-orders"_s);
    read();
    QVERIFY(m_hands->seen().contains(u"Following reads only. Nothing changes in Autotask."_s));
    auto *next = m_hands->find<QAbstractButton>(u"setUpNext"_s);
    QVERIFY(next);
    const QRegularExpressionMatch these = QRegularExpression(u"^Follow these (\\d+)$"_s).match(next->text());
    QVERIFY2(these.hasMatch(), qPrintable(next->text()));
    QVERIFY(these.captured(1).toInt() >= 30);

    const QJsonObject before = m_desk->story.sandbox().state(u"autotask"_s);
    QSignalSpy closed(m_page.get(), &Page::closed);
    QVERIFY(m_hands->click(u"setUpNext"_s));
    QTRY_COMPARE(closed.count(), 1);
    QCOMPARE(m_hands->clicks, 6);
    QCOMPARE(m_hands->typed, 6);
    QVERIFY2(strange.isEmpty(), qPrintable(strange.join(u", "_s)));

    const auto templates = asked<Result<QList<StoredTemplate>>>([](SyncCore &core) { return core.templates(); });
    QCOMPARE(templates->size(), 1);
    QCOMPARE(m_desk->ways.ways, QStringList{u"wizard "_s + templates->first().id.text()});
    QCOMPARE(templates->first().state, TemplateState::Ready); // not switched on
    const auto orders = asked<Result<QList<OrderRow>>>([](SyncCore &core) { return core.orders({}); });
    QCOMPARE(int(orders->size()), these.captured(1).toInt());
    QCOMPARE(m_desk->story.sandbox().state(u"autotask"_s), before); // nothing was written there
    const auto progress = asked<Result<SetUpProgress>>([](SyncCore &core) { return core.setUpProgress(); });
    QCOMPARE(progress->next, SetUpStep::Map);
    QCOMPARE(progress->stepsLeft, 2);
}

void TestSetUp::threeLinesPastedFillThreeFields()
{
    open();
    QVERIFY(start());
    QVERIFY(m_hands->paste(u"field-user"_s, u"api@example.com\r\n  s3cr3t w \n\nABC123\n"_s));
    QCOMPARE(m_hands->find<QLineEdit>(u"field-user"_s)->text(), u"api@example.com"_s);
    QCOMPARE(m_hands->find<QLineEdit>(u"field-secret"_s)->text(), u"s3cr3t w"_s);
    QCOMPARE(m_hands->find<QLineEdit>(u"field-secret"_s)->displayText().contains(u's'), false); // masked
    QCOMPARE(m_hands->find<QLineEdit>(u"field-trackingIdentifier"_s)->text(), u"ABC123"_s);
    QVERIFY(m_hands->paste(u"field-user"_s, u"Tracking Identifier: T2\nUser name: b@example.com"_s));
    QCOMPARE(m_hands->find<QLineEdit>(u"field-user"_s)->text(), u"b@example.com"_s);
    QCOMPARE(m_hands->find<QLineEdit>(u"field-trackingIdentifier"_s)->text(), u"T2"_s);
}

void TestSetUp::aWrongSecretIsToldAndWhatWasTypedStays()
{
    open();
    QVERIFY(start());
    QVERIFY(m_hands->click(u"connect"_s)); // nothing typed yet
    QVERIFY(m_hands->seen().contains(u"Fill in “User name” first."_s));
    QVERIFY(typeAutotask(u"not-the-secret"_s));
    QVERIFY(m_hands->click(u"connect"_s));
    QTRY_VERIFY(checks().contains(u"✕ Signed in"_s));
    see(u"2-wrong-secret"_s);
    QTRY_COMPARE(m_hands->find<QAbstractButton>(u"connect"_s)->text(), u"Check again"_s);
    QCOMPARE(m_page->title(), u"Where do you work?"_s);
    QCOMPARE(m_hands->find<QLineEdit>(u"field-user"_s)->text(), detail(u"autotask"_s).value("userName"_L1).toString());
    QCOMPARE(m_hands->find<QLineEdit>(u"field-secret"_s)->text(), u"not-the-secret"_s);
    QVERIFY(asked<Result<QList<Connection>>>([](SyncCore &core) { return core.connections(); })->isEmpty()); // nothing was kept
    QVERIFY(m_hands->type(u"field-secret"_s, detail(u"autotask"_s).value("secret"_L1).toString()));
    QVERIFY(m_hands->click(u"connect"_s));
    QTRY_COMPARE(m_page->title(), u"Where do you order?"_s);
}

void TestSetUp::aMissingRightHasWordsForTheAdmin()
{
    options({{u"mayUpdate"_s, false}});
    open();
    QVERIFY(start());
    QVERIFY(typeAutotask());
    QVERIFY(m_hands->click(u"connect"_s));
    QTRY_VERIFY(checks().contains(u"✕ Can change purchase orders: The API user lacks one right: Edit on PurchaseOrders (Inventory)."_s));
    QTRY_COMPARE(m_hands->find<QAbstractButton>(u"connect"_s)->text(), u"Check again"_s);
    see(u"2-missing-right"_s);
    auto *copy = m_hands->find<CopyButton>(u"copyForAdmin"_s);
    QVERIFY(copy && copy->textToCopy().contains(u"Edit on PurchaseOrders"_s));
    QVERIFY(m_hands->click(u"copyForAdmin"_s));
    QVERIFY(QGuiApplication::clipboard()->text().contains(u"grant: Edit on PurchaseOrders"_s));
    options({{u"mayUpdate"_s, true}});
    QVERIFY(m_hands->click(u"connect"_s));
    QTRY_COMPARE(m_page->title(), u"Where do you order?"_s);
}

void TestSetUp::backLosesNothing()
{
    open();
    QVERIFY(start());
    QVERIFY(m_hands->type(u"field-user"_s, u"half typed"_s));
    QVERIFY(m_hands->click(u"setUpBack"_s));
    QCOMPARE(m_page->title(), u"Bring order status into your purchase orders"_s);
    QVERIFY(m_hands->click(u"connectAccounts"_s));
    QCOMPARE(m_hands->find<QLineEdit>(u"field-user"_s)->text(), u"half typed"_s);
    QVERIFY(typeAutotask());
    QVERIFY(m_hands->click(u"connect"_s));
    QTRY_COMPARE(m_page->title(), u"Where do you order?"_s);
    QVERIFY(typeTdSynnex());
    QVERIFY(m_hands->click(u"setUpBack"_s));
    QVERIFY(m_hands->click(u"setUpNext"_s)); // still connected: no second check
    QCOMPARE(m_page->title(), u"Where do you order?"_s);
    QCOMPARE(m_hands->find<QLineEdit>(u"field-account"_s)->text(), u"123456"_s);
    QCOMPARE(asked<Result<QList<Connection>>>([](SyncCore &core) { return core.connections(); })->size(), 1);
}

void TestSetUp::itBeginsWhereItWasLeft()
{
    open();
    QVERIFY(start());
    QVERIFY(typeAutotask());
    QVERIFY(m_hands->click(u"connect"_s));
    QTRY_COMPARE(m_page->title(), u"Where do you order?"_s);
    m_page.reset();
    QVERIFY(m_desk->story.restart());
    const auto progress = asked<Result<SetUpProgress>>([](SyncCore &core) { return core.setUpProgress(); });
    QCOMPARE(progress->next, SetUpStep::Order);
    QCOMPARE(progress->stepsLeft, 4);
    open();
    QTRY_COMPARE(m_page->title(), u"Where do you order?"_s);
    QVERIFY(m_hands->click(u"setUpBack"_s));
    QCOMPARE(m_hands->find<QLineEdit>(u"field-user"_s)->text(), detail(u"autotask"_s).value("userName"_L1).toString());
    QVERIFY(m_hands->find<QLineEdit>(u"field-secret"_s)->text().isEmpty()); // kept, and never shown
    QVERIFY(m_hands->click(u"connect"_s));                                   // checked with the secret that is kept
    QTRY_VERIFY(checks().contains(u"✓ Signed in"_s));
    QTRY_COMPARE(m_page->title(), u"Where do you order?"_s);
    QCOMPARE(asked<Result<QList<Connection>>>([](SyncCore &core) { return core.connections(); })->size(), 1);
}

void TestSetUp::lookingUpCanBeStopped()
{
    const auto accounts = m_desk->story.accounts();
    for (const NewConnection &each : accounts)
        QVERIFY(asked<Result<ConnectionId>>([each](SyncCore &core) { return core.addConnection(each); }));
    auto &sandbox = m_desk->story.sandbox();
    sandbox.run([&] { sandbox.standIn(u"tdsynnex"_s)->setOptions({{u"latencyMinMs"_s, 200}, {u"latencyMaxMs"_s, 200}}); });
    QSignalSpy looked(&m_desk->story.service(), &SyncService::lookedUp);
    open();
    QTRY_COMPARE(m_page->title(), u"Your orders"_s);
    QTRY_VERIFY(looked.count() > 2);
    QTRY_VERIFY(m_hands->seen().contains(QRegularExpression(u"Looking up \\d+ of \\d+…"_s)));
    QVERIFY(m_hands->click(u"stopLookUp"_s));
    QTRY_VERIFY_WITH_TIMEOUT(m_hands->seen().contains(u"You stopped before all were looked up."_s), 20'000);
    const auto progress = asked<Result<SetUpProgress>>([](SyncCore &core) { return core.setUpProgress(); });
    QCOMPARE(progress->next, SetUpStep::Orders);
}

void TestSetUp::twoVendorsAreAskedFor()
{
    m_desk = std::make_unique<DeskOnSandbox>();
    const auto begun = m_desk->story.begin(QFINDTESTDATA("scenarios/two-vendors"));
    QVERIFY2(begun, qPrintable(begun ? QString() : begun.error().message));
    const auto accounts = m_desk->story.accounts();
    for (const NewConnection &each : accounts)
        QVERIFY(asked<Result<ConnectionId>>([each](SyncCore &core) { return core.addConnection(each); }));
    open();
    QTRY_VERIFY(m_hands->find<QAbstractButton>(u"useVendor"_s));
    QVERIFY(m_hands->seen().contains(u"Several vendors in Autotask fit. Which one stands on your TD SYNNEX orders?"_s));
    QVERIFY(m_hands->seen().contains(u"TD SYNNEX, 1 open purchase orders"_s)); // most orders first, and chosen
    see(u"3-two-vendors"_s);
    QVERIFY(m_hands->click(u"useVendor"_s));
    QTRY_COMPARE(m_page->title(), u"Your orders"_s);
    QTRY_VERIFY(m_hands->find<QTreeView>(u"foundOrders"_s));
    const auto templates = asked<Result<QList<StoredTemplate>>>([](SyncCore &core) { return core.templates(); });
    QCOMPARE(templates->first().vendors, QStringList{u"175"_s});
}

void TestSetUp::sampleOrdersAreOneClickAway()
{
    open();
    QTRY_VERIFY(ready());
    QVERIFY(!m_hands->find<QAbstractButton>(u"trySample"_s));
    m_page.reset();
    bool tried = false;
    open([&tried] { tried = true; });
    QTRY_VERIFY(ready());
    QVERIFY(m_hands->click(u"trySample"_s));
    QVERIFY(tried);
    QVERIFY(m_hands->click(u"needs"_s));
    QVERIFY(m_hands->click(u"adminMessage-autotask"_s));
    see(u"1-needs"_s);
    QVERIFY(QGuiApplication::clipboard()->text().contains(u"API User"_s));
    QVERIFY(!QGuiApplication::clipboard()->text().contains(u"&"_s));
}

void TestSetUp::reachableByKeysAlone()
{
    open();
    QTRY_VERIFY(ready());
    m_page->activateWindow();
    m_hands->find<QAbstractButton>(u"connectAccounts"_s)->setFocus();
    QTest::keyClick(m_page->focusWidget(), Qt::Key_Space);
    QTRY_COMPARE(m_page->title(), u"Where do you work?"_s);
    QTRY_VERIFY(m_page->focusWidget() && m_page->focusWidget()->objectName() == u"kind-autotask"_s);
    QTest::keyClick(m_page->focusWidget(), Qt::Key_Space);
    QTRY_VERIFY(m_page->focusWidget() && m_page->focusWidget()->objectName() == u"field-user"_s);
    const QJsonObject account = detail(u"autotask"_s);
    QTest::keyClicks(m_page->focusWidget(), account.value("userName"_L1).toString());
    QTest::keyClick(m_page->focusWidget(), Qt::Key_Tab);
    QCOMPARE(m_page->focusWidget()->objectName(), u"field-secret"_s);
    QTest::keyClicks(m_page->focusWidget(), account.value("secret"_L1).toString());
    QTest::keyClick(m_page->focusWidget(), Qt::Key_Tab);
    QCOMPARE(m_page->focusWidget()->objectName(), u"field-trackingIdentifier"_s);
    QTest::keyClicks(m_page->focusWidget(), account.value("integrationCode"_L1).toString());
    QTest::keyClick(m_page->focusWidget(), Qt::Key_Tab);
    QCOMPARE(m_page->focusWidget()->objectName(), u"advanced"_s);
    QTest::keyClick(m_page->focusWidget(), Qt::Key_Backtab);
    QTest::keyClick(m_page->focusWidget(), Qt::Key_Return);
    QTRY_COMPARE(m_page->title(), u"Where do you order?"_s);
}

void TestSetUp::namedAndFittingWhereSmallOrLarge_data()
{
    QTest::addColumn<double>("scale");
    QTest::newRow("100 %") << 1.0;
    QTest::newRow("200 %") << 2.0;
}

void TestSetUp::namedAndFittingWhereSmallOrLarge()
{
    QFETCH(double, scale);
    const QFont usual = QApplication::font();
    QFont font = usual;
    font.setPointSizeF(font.pointSizeF() * scale);
    QApplication::setFont(font);
    const auto back = qScopeGuard([usual] { QApplication::setFont(usual); });
    open([] {});
    QVERIFY(QTest::qWaitFor([this] { return ready(); }));
    m_page->resize(800, 560);
    const auto faults = [this] { return m_hands->faults().join(u", "_s); };
    QVERIFY(m_hands->click(u"needs"_s));
    QTRY_COMPARE(faults(), QString());
    QVERIFY(m_hands->click(u"connectAccounts"_s));
    QVERIFY(pick(u"autotask"_s));
    QVERIFY(m_hands->click(u"advanced"_s));
    QTRY_COMPARE(faults(), QString());
    see(u"2-advanced-%1"_s.arg(scale * 100));
    QVERIFY(typeAutotask(u"wrong"_s));
    m_hands->find<QAbstractButton>(u"connect"_s)->click();
    QTRY_VERIFY(checks().contains(u"✕ Signed in"_s));
    QTRY_COMPARE(faults(), QString());
    see(u"2-failed-%1"_s.arg(scale * 100));
}

QTEST_MAIN(TestSetUp)
#include "tst_setup.moc"
