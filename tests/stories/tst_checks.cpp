#include "app/headless/sandboxstory.h"

#include <QTest>

using namespace Waybill;
using namespace Qt::Literals::StringLiterals;

/// The connection check of all six systems: named steps for address, encryption, sign-in, rights, clocks and version; what fails
/// says what to do.
class TestChecks : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void everyStepIsNamed_data();
    void everyStepIsNamed();
    void whatFailsSaysWhatToDo_data();
    void whatFailsSaysWhatToDo();
    void clocksThatDifferAreTold_data() { everyStepIsNamed_data(); }
    void clocksThatDifferAreTold();

private:
    ConnectionDraft draftOf(const QString &kind) const;
    Result<ConnectionCheck> check(const ConnectionDraft &draft);
    void options(const QString &kind, const QJsonObject &changed);
    static const CheckStep *step(const WhoAmI &who, const QString &name);

    std::unique_ptr<Headless::SandboxStory> m_story;
    Sandbox::SandboxServer m_encrypted{[] {
        Sandbox::SandboxOptions options;
        options.scenario = u"mixed"_s;
        options.tls = true;
        options.ownThread = true;
        return options;
    }()};
    QMap<QString, NewConnection> m_accounts;
};

static const QStringList kinds{u"tdsynnex"_s, u"ordersync"_s, u"telaris"_s, u"autotask"_s, u"servicenow"_s, u"woocommerce"_s};

void TestChecks::initTestCase()
{
    QVERIFY(m_encrypted.start());
}

void TestChecks::init()
{
    m_story = std::make_unique<Headless::SandboxStory>();
    QVERIFY(m_story->begin(u"mixed"_s));
    const QList<NewConnection> all = m_story->accounts();
    for (const NewConnection &each : all)
        m_accounts.insert(each.kind, each);
    QCOMPARE(m_accounts.size(), kinds.size());
}

ConnectionDraft TestChecks::draftOf(const QString &kind) const
{
    const NewConnection account = m_accounts.value(kind);
    return {{}, kind, {}, account.settings, account.secrets};
}

Result<ConnectionCheck> TestChecks::check(const ConnectionDraft &draft)
{
    return m_story->service().ask<Result<ConnectionCheck>>([draft](SyncCore &core) { return core.checkConnection(draft, 1); }).result();
}

void TestChecks::options(const QString &kind, const QJsonObject &changed)
{
    m_story->sandbox().run([&] { QCOMPARE(m_story->sandbox().standIn(kind)->setOptions(changed).status, 200); });
}

const CheckStep *TestChecks::step(const WhoAmI &who, const QString &name)
{
    const auto found = std::find_if(who.steps.cbegin(), who.steps.cend(), [&](const CheckStep &each) { return each.name.startsWith(name); });
    return found == who.steps.cend() ? nullptr : &*found;
}

void TestChecks::everyStepIsNamed_data()
{
    QTest::addColumn<QString>("kind");
    for (const QString &kind : kinds)
        QTest::newRow(qPrintable(kind)) << kind;
}

void TestChecks::everyStepIsNamed()
{
    QFETCH(QString, kind);
    const auto checked = check(draftOf(kind));
    QVERIFY2(checked, qPrintable(checked ? QString() : checked.error().message));
    for (const CheckStep &each : checked->who.steps)
        QVERIFY2(each.passed, qPrintable(each.name + u": "_s + each.text));
    QVERIFY(step(checked->who, u"Signed in"_s));
    QVERIFY(step(checked->who, u"Clocks compared"_s));
    QCOMPARE(step(checked->who, u"Clocks compared"_s)->text, u"Both clocks agree."_s);
    QVERIFY(step(checked->who, u"Version"_s));
    QVERIFY(!checked->who.version.isEmpty());
    QStringList names;
    for (const CheckStep &each : checked->who.steps)
        names.append(each.name);
    QCOMPARE(names.removeDuplicates(), 0);
    qInfo().noquote() << names.join(u" · "_s);
    // Kept and tested by its name, as `waybillctl connection test` does: the same steps.
    const NewConnection account = m_accounts.value(kind);
    const auto added = m_story->service().ask<Result<ConnectionId>>([account](SyncCore &core) { return core.addConnection(account); }).result();
    QVERIFY2(added, qPrintable(added ? QString() : added.error().message));
    const auto tested = m_story->service().ask<Result<WhoAmI>>([id = added->text()](SyncCore &core) { return core.testConnection(id); }).result();
    QVERIFY(tested);
    QStringList again;
    for (const CheckStep &each : tested->steps)
        again.append(each.name);
    QCOMPARE(again, names);
}

void TestChecks::whatFailsSaysWhatToDo_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("failure"); ///< "address", "encryption", or the name of a secret that is wrong
    QTest::addColumn<QJsonObject>("switches");
    QTest::addColumn<QString>("step");
    QTest::addColumn<QString>("says"); ///< in what was seen, or in the words for an administrator

    for (const QString &kind : kinds) {
        QTest::addRow("%s: no such address", qPrintable(kind)) << kind << u"address"_s << QJsonObject() << QString() << u"address"_s;
        QTest::addRow("%s: unknown authority", qPrintable(kind)) << kind << u"encryption"_s << QJsonObject() << u"Certificate verified"_s << u"authority"_s;
    }
    const auto row = [](const char *kind, const char *what, const QString &failure, const QJsonObject &switches, const QString &step, const QString &says) {
        QTest::addRow("%s: %s", kind, what) << QString::fromLatin1(kind) << failure << switches << step << says;
    };
    row("tdsynnex", "wrong password", u"password"_s, {}, u"Signed in"_s, u"ECExpress login"_s);
    row("ordersync", "wrong key", u"apiKey"_s, {}, u"Signed in"_s, u"API key of OrderSync"_s);
    row("telaris", "wrong key", u"token"_s, {}, u"Signed in"_s, u"key of Telaris"_s);
    row("autotask", "wrong secret", u"secret"_s, {}, u"Signed in"_s, u"API user for Waybill is active"_s);
    row("servicenow", "wrong secret", u"clientSecret"_s, {}, u"Signed in"_s, u"the kind of sign-in is switched on"_s);
    row("woocommerce", "wrong secret", u"consumerSecret"_s, {}, u"Signed in"_s, u"permission Read/Write"_s);
    row("tdsynnex", "an expired password", {}, {{u"passwordExpired"_s, true}}, u"Signed in"_s, u"may query order status"_s);
    row("telaris", "no right", {}, {{u"forbidden"_s, true}}, u"Signed in"_s, u"may list and read orders"_s);
    row("autotask", "may not change", {}, {{u"mayUpdate"_s, false}}, u"Can change purchase orders"_s, u"Edit on PurchaseOrders"_s);
    row("servicenow", "a read-only column", {}, {{u"columnSets"_s, QJsonArray()}}, u"Column for the supplier's order number"_s, u"u_vendor_order_number"_s);
    row("servicenow", "no right to the interface", {}, {{u"restAllowed"_s, false}}, u"Can read purchase orders"_s, u"guards the REST"_s);
    row("woocommerce", "a key to read only", {}, {{u"permissions"_s, u"read"_s}}, u"Can change orders"_s, u"Read/Write"_s);
}

void TestChecks::whatFailsSaysWhatToDo()
{
    QFETCH(QString, kind);
    QFETCH(QString, failure);
    QFETCH(QJsonObject, switches);
    QFETCH(QString, step);
    QFETCH(QString, says);
    if (!switches.isEmpty())
        options(kind, switches);
    ConnectionDraft draft = draftOf(kind);
    if (failure == "address"_L1)
        draft.settings.insert(u"baseUrl"_s, u"http://127.0.0.1:1/"_s);
    else if (failure == "encryption"_L1)
        draft.settings.insert(u"baseUrl"_s, m_encrypted.connectionDetails().value(kind)[u"baseUrl"_s]);
    else if (!failure.isEmpty())
        draft.secrets.insert(failure, u"not-the-right-one-0000000000000000000000"_s);
    const auto checked = check(draft);
    QVERIFY2(checked, qPrintable(checked ? QString() : checked.error().message));
    QVERIFY(!checked->who.passed());
    const auto failed = std::find_if(checked->who.steps.cbegin(), checked->who.steps.cend(), [](const CheckStep &each) { return !each.passed; });
    if (!step.isEmpty())
        QVERIFY2(failed->name.startsWith(step), qPrintable(failed->name + u": "_s + failed->text));
    QString words;
    for (auto each = failed; each != checked->who.steps.cend(); ++each)
        words += each->passed ? QString() : each->text + u'\n' + each->askAdmin + u'\n';
    QVERIFY2(words.contains(says, Qt::CaseInsensitive), qPrintable(words));
    QVERIFY(!TestChecks::step(checked->who, u"Version"_s) || kind == "woocommerce"_L1 || failed->name.startsWith("Can"_L1)); // nothing is made up
}

void TestChecks::clocksThatDifferAreTold()
{
    QFETCH(QString, kind);
    QVERIFY(m_story->service().ask<Result<Done>>([](SyncCore &core) { return core.advanceClock(std::chrono::minutes(10)); }).result());
    const auto checked = check(draftOf(kind));
    QVERIFY2(checked, qPrintable(checked ? QString() : checked.error().message));
    QVERIFY(checked->who.passed()); // worth knowing, no reason to stop
    const QString words = step(checked->who, u"Clocks compared"_s)->text;
    QVERIFY2(words.contains(u"10 minutes behind this machine's"_s), qPrintable(words));
}

QTEST_GUILESS_MAIN(TestChecks)
#include "tst_checks.moc"
