#include "tests/ui/firstrun/hands.h"
#include "tests/ui/support/deskonsandbox.h"
#include "ui/connections/addconnectionpage.h"
#include "ui/connections/checklist.h"
#include "ui/connections/connectionpage.h"
#include "ui/shell/sidebar.h"
#include "ui/widgets/troublebar.h"

#include <QProgressBar>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace Waybill;
using namespace Qt::Literals::StringLiterals;

class TestConnections : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void aSecretIsReplacedAndNeverShown();
    void aWrongSecretIsNotSavedUnlessInsistedOn();
    void accountsOfACompanyStandTogether();
    void useIsShown();
    void anAccountInUseIsNotRemoved();
    void anUnusedAccountIsRemovedAfterAsking();
    void theOrdersOfAnUnusedAccountAreOneClickAway();
    void aDownAccountSaysSinceWhenAndWhy();
    void oneMoreAccountGetsAFreeName();

private:
    void open(ConnectionRole role);
    ConnectionId openSecond();
    QString checks() const { return m_page->findChild<CheckList *>()->text(); }
    template<typename T, typename Call>
    T asked(Call call)
    {
        return m_desk->story.service().ask<T>(call).result();
    }
    Connection stored(ConnectionRole role)
    {
        const auto all = asked<Result<QList<Connection>>>([](SyncCore &core) { return core.connections(); });
        return *std::find_if(all->cbegin(), all->cend(), [&](const Connection &each) { return each.role == role; });
    }
    void see(const QString &name) { m_page->grab().save(u"/tmp/connect-%1.png"_s.arg(name)); }

    std::unique_ptr<DeskOnSandbox> m_desk;
    std::unique_ptr<Page> m_page;
    std::unique_ptr<Hands> m_hands;
};

void TestConnections::init()
{
    m_desk = std::make_unique<DeskOnSandbox>();
    QVERIFY(m_desk->begin(1));
}

void TestConnections::cleanup()
{
    m_page.reset();
    m_desk.reset();
}

void TestConnections::open(ConnectionRole role)
{
    m_page = std::make_unique<ConnectionPage>(m_desk->desk(), stored(role).id);
    m_page->resize(900, 760);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
    m_page->arrive();
    m_hands = std::make_unique<Hands>(m_page.get());
    QTRY_VERIFY(m_hands->find<QLineEdit>(u"field-user"_s));
}

void TestConnections::aSecretIsReplacedAndNeverShown()
{
    open(ConnectionRole::Source);
    auto *password = m_hands->find<QLineEdit>(u"field-password"_s);
    QVERIFY(password->text().isEmpty());
    QCOMPARE(password->placeholderText(), u"Stored. Type to replace it."_s);
    QVERIFY(m_hands->click(u"check"_s)); // with the one that is kept
    QTRY_VERIFY(checks().contains(u"✓ Signed in"_s));
    QTRY_VERIFY(m_hands->find<QAbstractButton>(u"save"_s)->isEnabled());
    const QString right = m_desk->story.sandbox().connectionDetails().value("tdsynnex"_L1).toObject().value("password"_L1).toString();
    QVERIFY(m_hands->type(u"field-password"_s, right));
    QVERIFY(m_hands->type(u"accountName"_s, u"TD SYNNEX Ohio"_s));
    QVERIFY(m_hands->click(u"save"_s));
    QTRY_VERIFY(m_desk->ways.ways.contains(u"said Saved. The next look uses it."_s));
    QVERIFY(password->text().isEmpty()); // gone from the screen as soon as it is kept
    QTRY_COMPARE(m_page->title(), u"TD SYNNEX Ohio"_s);
    QCOMPARE(stored(ConnectionRole::Source).name, u"TD SYNNEX Ohio"_s);
    const auto audit = asked<Result<QList<AuditEntry>>>([](SyncCore &core) { return core.audit(u"connection"_s, 1); });
    QCOMPARE(audit->first().note, u"name, password (secret)"_s);
    QVERIFY(m_desk->story.advanceOneStep());
    const auto pass = m_desk->story.pass();
    QVERIFY(pass && !pass->stopped);
}

void TestConnections::aWrongSecretIsNotSavedUnlessInsistedOn()
{
    open(ConnectionRole::Target);
    QVERIFY(m_hands->type(u"field-secret"_s, u"wrong"_s));
    QVERIFY(m_hands->click(u"save"_s));
    QTRY_VERIFY(m_hands->find<QAbstractButton>(u"saveAnyway"_s));
    QVERIFY(checks().contains(u"✕ Signed in"_s));
    see(u"account-wrong-secret"_s);
    QVERIFY(m_desk->story.advanceOneStep());
    QVERIFY(m_desk->story.pass() && !m_desk->story.pass()->stopped); // nothing was saved
    QVERIFY(m_hands->click(u"saveAnyway"_s));
    QTRY_VERIFY(m_desk->ways.ways.contains(u"said Saved. The next look uses it."_s));
    QVERIFY(m_desk->story.advanceOneStep());
    QVERIFY(m_desk->story.pass()->stopped);
    QTRY_VERIFY(m_hands->find<TroubleBar>(u"downBar"_s));
}

void TestConnections::accountsOfACompanyStandTogether()
{
    open(ConnectionRole::Source);
    QVERIFY(m_hands->type(u"company"_s, u"Western Ltd"_s));
    QVERIFY(m_hands->click(u"save"_s));
    QTRY_VERIFY(m_desk->ways.ways.contains(u"said Saved. The next look uses it."_s));
    QCOMPARE(stored(ConnectionRole::Source).settings.value("company"_L1).toString(), u"Western Ltd"_s);
    openSecond();
    Sidebar bar;
    bar.show(*asked<Result<QList<Connection>>>([](SyncCore &core) { return core.connections(); }));
    QVERIFY(!bar.findItems(u"Western Ltd"_s, Qt::MatchExactly).isEmpty());
    open(ConnectionRole::Source); // it is kept, and can be taken back
    QTRY_COMPARE(m_hands->find<QLineEdit>(u"company"_s)->text(), u"Western Ltd"_s);
    m_hands->find<QLineEdit>(u"company"_s)->clear();
    QVERIFY(m_hands->click(u"save"_s));
    QTRY_VERIFY(!stored(ConnectionRole::Source).settings.contains("company"_L1));
    QVERIFY(m_desk->story.pass().hasValue());
}

void TestConnections::useIsShown()
{
    QVERIFY(m_desk->story.pass());
    open(ConnectionRole::Target);
    QTRY_VERIFY(m_hands->find<QProgressBar>(u"gauge"_s));
    QTRY_VERIFY(m_hands->seen().contains(u"of what Autotask allows is used, by all programs together."_s));
    QVERIFY(m_hands->seen().contains(u"Get Order Status"_s));
    auto *requests = m_hands->find<QLabel>(u"requests"_s);
    QVERIFY2(requests->text().section(u' ', 0, 0).toInt() > 1, qPrintable(requests->text())); // the pass and the question
    see(u"account"_s);
    QVERIFY(m_hands->click(u"advanced"_s));
    see(u"account-advanced"_s);
    m_page->resize(800, 560);
    QTRY_COMPARE(m_hands->faults().join(u", "_s), QString());
}

void TestConnections::anAccountInUseIsNotRemoved()
{
    open(ConnectionRole::Target);
    QVERIFY(m_hands->click(u"remove"_s));
    auto *bar = m_hands->find<TroubleBar>(u"removalBar"_s);
    QVERIFY(bar && bar->words().startsWith(u"Remove Autotask?"_s));
    Q_EMIT bar->acted();
    QTRY_VERIFY(bar->words().contains(u"Autotask is needed by \"Get Order Status\""_s));
    QCOMPARE(asked<Result<QList<Connection>>>([](SyncCore &core) { return core.connections(); })->size(), 2);
}

ConnectionId TestConnections::openSecond()
{
    const NewConnection second = m_desk->story.accounts().first();
    const auto id = asked<Result<ConnectionId>>([second](SyncCore &core) { return core.addConnection(second); });
    m_page = std::make_unique<ConnectionPage>(m_desk->desk(), *id);
    m_page->show();
    m_page->arrive();
    m_hands = std::make_unique<Hands>(m_page.get());
    return *id;
}

void TestConnections::anUnusedAccountIsRemovedAfterAsking()
{
    openSecond();
    QTRY_COMPARE(m_page->title(), u"TD SYNNEX (2)"_s);
    QSignalSpy closed(m_page.get(), &Page::closed);
    QVERIFY(m_hands->click(u"remove"_s));
    Q_EMIT m_hands->find<TroubleBar>(u"removalBar"_s)->acted();
    QTRY_COMPARE(closed.count(), 1);
    QCOMPARE(asked<Result<QList<Connection>>>([](SyncCore &core) { return core.connections(); })->size(), 2);
}

void TestConnections::theOrdersOfAnUnusedAccountAreOneClickAway()
{
    const ConnectionId id = openSecond();
    QTRY_COMPARE(m_page->title(), u"TD SYNNEX (2)"_s);
    QVERIFY(m_hands->click(u"findOrders"_s));
    QCOMPARE(m_desk->ways.sheets.size(), 1U);
    Page *orders = m_desk->ways.sheets.back().get();
    orders->show();
    orders->arrive();
    QTRY_COMPARE_WITH_TIMEOUT(orders->title(), u"Your orders"_s, 20'000);
    m_desk->ways.sheets.clear(); // while orders are still looked up
    const auto made = asked<Result<QList<StoredTemplate>>>([](SyncCore &core) { return core.templates(); });
    QCOMPARE(made->size(), 2);
    QVERIFY(made->at(0).source == id || made->at(1).source == id);
}

void TestConnections::aDownAccountSaysSinceWhenAndWhy()
{
    auto &sandbox = m_desk->story.sandbox();
    sandbox.run([&] { sandbox.standIn(u"tdsynnex"_s)->setOptions({{u"passwordExpired"_s, true}}); });
    QVERIFY(m_desk->story.advanceOneStep());
    QVERIFY(m_desk->story.pass()->stopped);
    QVERIFY(m_desk->story.advance(std::chrono::minutes(20)));
    open(ConnectionRole::Source);
    QTRY_VERIFY(m_hands->find<TroubleBar>(u"downBar"_s));
    const QString words = m_hands->find<TroubleBar>(u"downBar"_s)->words();
    static const QRegularExpression since(u"^TD SYNNEX stopped working (19|20) minute"_s); // a wait of the sandbox may be in it
    QVERIFY2(words.contains(since), qPrintable(words));
    see(u"account-down"_s);
    sandbox.run([&] { sandbox.standIn(u"tdsynnex"_s)->setOptions({{u"passwordExpired"_s, false}}); });
    QVERIFY(m_hands->click(u"check"_s));
    QTRY_VERIFY(checks().contains(u"✓ Signed in"_s));
    QVERIFY(!m_desk->story.pass()->stopped); // at once: it need not wait for its next turn
    QTRY_VERIFY(!m_hands->find<TroubleBar>(u"downBar"_s));
}

void TestConnections::oneMoreAccountGetsAFreeName()
{
    m_page = std::make_unique<AddConnectionPage>(m_desk->desk());
    m_page->resize(800, 600);
    m_page->show();
    m_page->arrive();
    m_hands = std::make_unique<Hands>(m_page.get());
    QTRY_VERIFY(m_hands->find<QAbstractButton>(u"kind-tdsynnex"_s));
    QVERIFY(m_hands->click(u"kind-tdsynnex"_s));
    const NewConnection account = m_desk->story.accounts().first();
    QVERIFY(m_hands->type(u"field-user"_s, account.settings.value("user"_L1).toString()));
    QVERIFY(m_hands->type(u"field-password"_s, account.secrets.value(u"password"_s)));
    QVERIFY(m_hands->type(u"field-account"_s, account.settings.value("account"_L1).toString()));
    QVERIFY(m_hands->click(u"advanced"_s));
    QVERIFY(m_hands->type(u"field-baseUrl"_s, account.settings.value("baseUrl"_L1).toString()));
    see(u"add"_s);
    QSignalSpy closed(m_page.get(), &Page::closed);
    QVERIFY(m_hands->click(u"connect"_s));
    QTRY_COMPARE(closed.count(), 1);
    const auto all = asked<Result<QList<Connection>>>([](SyncCore &core) { return core.connections(); });
    QCOMPARE(all->size(), 3);
    QCOMPARE(all->at(2).name, u"TD SYNNEX (2)"_s);
    QVERIFY(m_desk->ways.ways.contains(u"connection "_s + all->at(2).id.text()));
}

QTEST_MAIN(TestConnections)
#include "tst_connections.moc"
