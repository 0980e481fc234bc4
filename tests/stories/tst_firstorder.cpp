#include "app/composition/composition.h"
#include "app/sandbox/sandboxserver.h"
#include "core/api/syncservice.h"
#include "core/model/json.h"

#include <QJsonDocument>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace Waybill;
using namespace Qt::Literals::StringLiterals;

/// One order through everything, over real HTTP and a real database: a two-line PO whose memo a person wrote with CRLF.
class TestFirstOrder : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void theFirstPassWritesOnceAndTheSecondNothing();
    void whatALongPassDoesNotHoldIsInTheLog();
    void nothingIsWrittenBeforeAYes();
    void anEditByHandIsHeldAndTheRestGoesOn();
    void aSilentlyDroppedFieldIsNeverCalledWritten();
    void aWriteThatIsShownLateIsTold();
    void aValueFoundAtOnceIsToldOnce();
    void aWriteWithoutAnswerIsFoundAtTheTarget();
    void aRefusedSignInStopsTheTemplateOnce();

private:
    void open(int changesHeld = EngineSettings().changesHeld);
    void setUp(bool approve);
    RunSummary pass();
    /// The target's next look at the order, or the next two, shows the memo of before.
    void showOldMemoOnce();
    /// Lines of the log in which this field is verified.
    QList<ActivityEntry> toldOf(const QString &field);
    void advance(std::chrono::seconds by);
    int count(const QString &system, const QByteArray &method, const QString &pathPart) const;
    QJsonObject order() const { return m_sandbox->state(u"autotask"_s).value(u"PO-2026-0001"_s).toObject(); }
    QString memo() const { return order().value("header"_L1).toObject().value("generalMemo"_L1).toString(); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Sandbox::SandboxServer> m_sandbox;
    std::shared_ptr<ProcessSecrets> m_secrets;
    std::unique_ptr<SyncService> m_service;
    QDateTime m_now;
};

static const QString outside = u"Call Dana before delivery.\r\nDock 3, ring twice.\r\n\r\nBudget: IT refresh"_s;

void TestFirstOrder::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    Sandbox::SandboxOptions options;
    options.ownThread = true;
    m_sandbox = std::make_unique<Sandbox::SandboxServer>(options);
    QVERIFY(m_sandbox->start());
    m_now = m_sandbox->world().now();
    m_secrets = std::make_shared<ProcessSecrets>();
    open();
}

void TestFirstOrder::cleanup()
{
    m_service.reset();
    m_sandbox.reset();
    m_folder.reset();
}

void TestFirstOrder::open(int changesHeld)
{
    CoreOptions options;
    options.dataFolder = m_folder->path();
    options.factory = makeAdapterFactory();
    options.secrets = m_secrets;
    options.person = u"tester"_s;
    options.settings.changesHeld = changesHeld;
    options.makeClock = [now = m_now]() -> std::unique_ptr<Clock> {
        auto clock = std::make_unique<ManualClock>(now);
        clock->setPassWaitsUpTo(std::chrono::minutes(2));
        return clock;
    };
    m_service = std::make_unique<SyncService>(options);
    QVERIFY(m_service->ask<Result<Done>>([](SyncCore &core) { return core.open(true); }).result());
}

void TestFirstOrder::setUp(bool approve)
{
    const QJsonObject details = m_sandbox->connectionDetails();
    const QJsonObject source = details.value("tdsynnex"_L1).toObject();
    const QJsonObject target = details.value("autotask"_L1).toObject();
    NewConnection supplier{u"tdsynnex"_s, {},
                           {{u"user"_s, source.value("user"_L1)}, {u"account"_s, source.value("customerNumber"_L1)},
                            {u"baseUrl"_s, source.value("baseUrl"_L1)}},
                           {{u"password"_s, source.value("password"_L1).toString()}}};
    NewConnection business{u"autotask"_s, {},
                           {{u"user"_s, target.value("userName"_L1)}, {u"baseUrl"_s, target.value("baseUrl"_L1)}},
                           {{u"secret"_s, target.value("secret"_L1).toString()},
                            {u"trackingIdentifier"_s, target.value("integrationCode"_L1).toString()}}};
    for (const NewConnection &connection : {supplier, business})
        QVERIFY(m_service->ask<Result<ConnectionId>>([connection](SyncCore &core) { return core.addConnection(connection); }).result());
    const NewTemplate entry{u"Get Order Status"_s, u"TD SYNNEX"_s, u"Autotask"_s, {}, *recommendedTemplate(u"tdsynnex"_s, u"autotask"_s)};
    const auto imported = m_service->ask<Result<TemplateId>>([entry](SyncCore &core) { return core.importTemplate(entry); }).result();
    QVERIFY2(imported, imported ? "" : qPrintable(imported.error().message));
    QVERIFY(m_service->ask<Result<Done>>([approve](SyncCore &core) { return core.enable(u"Get Order Status"_s, approve); }).result());
}

RunSummary TestFirstOrder::pass()
{
    const auto summary = m_service->ask<Result<RunSummary>>([](SyncCore &core) { return core.sync(u"Get Order Status"_s, {}); }).result();
    if (!summary)
        qWarning() << summary.error().message;
    return summary ? *summary : RunSummary();
}

void TestFirstOrder::advance(std::chrono::seconds by)
{
    m_sandbox->world().advanceBy(by);
    m_service->ask<Result<Done>>([by](SyncCore &core) { return core.advanceClock(by); }).waitForFinished();
    m_now = m_now.addSecs(by.count());
}

int TestFirstOrder::count(const QString &system, const QByteArray &method, const QString &pathPart) const
{
    int found = 0;
    const auto entries = m_sandbox->journal().entries();
    for (const auto &entry : entries)
        found += entry.system == system && entry.method == method && entry.path.contains(pathPart);
    return found;
}

void TestFirstOrder::theFirstPassWritesOnceAndTheSecondNothing()
{
    setUp(true);
    advance(std::chrono::minutes(30)); // accepted by now
    m_sandbox->journal().clear();
    const RunSummary first = pass();
    QCOMPARE(coverageSentence(first.coverage), u"1 in scope = 0 unchanged + 1 updated + 0 held + 0 failed + 0 excluded"_s);
    QCOMPARE(count(u"tdsynnex"_s, "POST", u"POStatus"_s), 1);
    QCOMPARE(count(u"autotask"_s, "PATCH", u"/PurchaseOrders/"_s), 2); // lines, through their order
    QCOMPARE(count(u"autotask"_s, "PATCH", u"/PurchaseOrders"_s), 3);
    QVERIFY(memo().startsWith(outside + u"\r\n\r\n[[Waybill:"_s));
    QVERIFY(memo().contains(u"\r\nVendor status: Processing\r\n"_s));
    QVERIFY(!QString(memo()).remove(u"\r\n"_s).contains(u'\n'));

    m_sandbox->journal().clear();
    advance(std::chrono::minutes(5));
    const RunSummary second = pass();
    QCOMPARE(coverageSentence(second.coverage), u"1 in scope = 1 unchanged + 0 updated + 0 held + 0 failed + 0 excluded"_s);
    QCOMPARE(count(u"tdsynnex"_s, "POST", u"POStatus"_s), 1);
    QCOMPARE(count(u"autotask"_s, "PATCH", {}), 0);
    QCOMPARE(count(u"autotask"_s, "POST", {}), 0); // an unchanged order costs the target nothing
}

void TestFirstOrder::whatALongPassDoesNotHoldIsInTheLog()
{
    m_service.reset();
    open(0);
    setUp(true);
    advance(std::chrono::minutes(30));
    const RunSummary written = pass();
    QCOMPARE(written.coverage.updated, 1);
    QCOMPARE(written.inLogOnly, 1);
    QVERIFY(written.orders.first().changes.isEmpty());
    QCOMPARE(toldOf(u"General Memo"_s).size(), 1);
}

void TestFirstOrder::nothingIsWrittenBeforeAYes()
{
    setUp(false);
    advance(std::chrono::minutes(30));
    const RunSummary trial = pass();
    QCOMPARE(trial.coverage.updated, 1); // would be
    QCOMPARE(count(u"autotask"_s, "PATCH", {}), 0);
    QCOMPARE(memo(), outside);
    QVERIFY(m_service->ask<Result<Done>>([](SyncCore &core) { return core.approve(u"Get Order Status"_s, {}); }).result());
    advance(std::chrono::minutes(5));
    QCOMPARE(pass().coverage.updated, 1);
    QVERIFY(memo().contains(u"Vendor status: Processing"_s));
}

void TestFirstOrder::anEditByHandIsHeldAndTheRestGoesOn()
{
    setUp(true);
    advance(std::chrono::minutes(30));
    QCOMPARE(pass().coverage.updated, 1);
    m_sandbox->edit({{u"system"_s, u"autotask"_s}, {u"po"_s, u"PO-2026-0001"_s},
                     {u"editLine"_s, QJsonObject{{u"line"_s, 1}, {u"estimatedArrivalDate"_s, u"2026-03-20T00:00:00Z"_s}}}});
    advance(std::chrono::hours(24 * 3)); // shipped by now
    const RunSummary after = pass();
    QCOMPARE(coverageSentence(after.coverage), u"1 in scope = 0 unchanged + 0 updated + 1 held + 0 failed + 0 excluded"_s);
    QVERIFY(memo().contains(u"Vendor status: Shipped"_s));
    const QJsonObject line = order().value("lines"_L1).toArray().first().toObject();
    QCOMPARE(line.value("estimatedArrivalDate"_L1).toString(), u"2026-03-20T00:00:00Z"_s);
    const auto holds = m_service->ask<Result<QList<StoredHold>>>([](SyncCore &core) { return core.holds(); }).result();
    QVERIFY(holds);
    QCOMPARE(holds->size(), 1);
    QCOMPARE(holdKindKey(holds->first().hold.kind), u"editedByHand"_s);
    const qint64 id = holds->first().hold.id;
    QVERIFY(m_service->ask<Result<Done>>([id](SyncCore &core) { return core.decideHold(id, Decision::TakeSupplier); }).result());
    advance(std::chrono::minutes(5));
    QCOMPARE(pass().coverage.updated, 1);
    QCOMPARE(order().value("lines"_L1).toArray().first().toObject().value("estimatedArrivalDate"_L1).toString(), u"2026-03-06T00:00:00Z"_s);
    QStringList told; // who looks later who let this be written finds it
    const auto audit = m_service->ask<Result<QList<AuditEntry>>>([](SyncCore &core) { return core.audit({}, 100); }).result();
    QVERIFY(audit);
    for (const AuditEntry &entry : *audit)
        told.append(entry.what + u' ' + entry.subject + u' ' + entry.to.toVariant().toString());
    QVERIFY2(told.contains(u"hold PO-2026-0001 take"_s), qPrintable(told.join(u'\n')));
    QVERIFY2(told.contains(u"approval Get Order Status 1"_s), qPrintable(told.join(u'\n')));
    QVERIFY2(told.contains(u"template Get Order Status added"_s), qPrintable(told.join(u'\n')));
    QVERIFY2(told.contains(u"template Get Order Status on"_s), qPrintable(told.join(u'\n')));
}

void TestFirstOrder::aSilentlyDroppedFieldIsNeverCalledWritten()
{
    setUp(true);
    m_sandbox->run([this] { m_sandbox->standIn(u"autotask"_s)->setOptions({{u"silentlyDropped"_s, QJsonArray{u"shippingDate"_s}}}); });
    advance(std::chrono::minutes(30));
    const RunSummary summary = pass();
    QCOMPARE(summary.coverage.held, 1);
    const auto &changes = summary.orders.first().changes;
    for (const FieldChange &change : changes)
        QCOMPARE(change.verified, change.field != u"Expected Ship Date"_s);
    const auto holds = m_service->ask<Result<QList<StoredHold>>>([](SyncCore &core) { return core.holds(); }).result();
    QCOMPARE(holdKindKey(holds->first().hold.kind), u"notPermitted"_s);
}

void TestFirstOrder::showOldMemoOnce()
{
    const auto asJson = [](const QString &memo) {
        return QString::fromUtf8(QJsonDocument(QJsonObject{{u"generalMemo"_s, memo}}).toJson(QJsonDocument::Compact).chopped(1).mid(1));
    };
    m_sandbox->setEffectHook([this, asJson](const QString &, const Sandbox::Request &request, const Sandbox::Response &) {
        if (request.method != "PATCH" || !request.path.endsWith("/PurchaseOrders"_L1))
            return Sandbox::AfterEffect::Send;
        const QString now = QJsonDocument::fromJson(request.body).object().value("generalMemo"_L1).toString();
        const QJsonObject stale{{u"pattern"_s, QRegularExpression::escape(asJson(now))}, {u"with"_s, asJson(outside)}};
        (void)m_sandbox->faults().add({{u"system"_s, u"autotask"_s}, {u"method"_s, u"POST"_s}, {u"path"_s, u"/PurchaseOrders/query$"_s},
                                       {u"count"_s, 1}, {u"replace"_s, QJsonArray{stale}}});
        return Sandbox::AfterEffect::Send;
    });
}

QList<ActivityEntry> TestFirstOrder::toldOf(const QString &field)
{
    QList<ActivityEntry> told;
    const auto page = m_service->ask<Result<ActivityPage>>([](SyncCore &core) { return core.activity({}, std::nullopt, 100); }).result();
    for (const ActivityEntry &entry : page ? page->entries : QList<ActivityEntry>()) {
        for (const QJsonValue &change : entry.fields) {
            if (change[u"field"_s].toString() == field && change[u"verified"_s].toBool())
                told.append(entry);
        }
    }
    return told;
}

void TestFirstOrder::aWriteThatIsShownLateIsTold()
{
    setUp(true);
    advance(std::chrono::minutes(30));
    showOldMemoOnce();
    const RunSummary first = pass();
    QCOMPARE(first.coverage.held, 1);
    QVERIFY(toldOf(u"General Memo"_s).isEmpty());
    QCOMPARE(toldOf(u"Expected Ship Date"_s).size(), 1);
    m_sandbox->setEffectHook({});
    const int sent = count(u"autotask"_s, "PATCH", {});

    advance(std::chrono::hours(25)); // the daily look
    const RunSummary later = pass();
    QCOMPARE(coverageSentence(later.coverage), u"1 in scope = 0 unchanged + 1 updated + 0 held + 0 failed + 0 excluded"_s);
    QCOMPARE(count(u"autotask"_s, "PATCH", {}), sent);
    const QList<ActivityEntry> told = toldOf(u"General Memo"_s);
    QCOMPARE(told.size(), 1);
    QCOMPARE(told.first().result, u"updated"_s);
    QVERIFY2(told.first().what.startsWith(u"General Memo of PO-2026-0001 is there now: Autotask showed it late"_s), qPrintable(told.first().what));
    QVERIFY(told.first().what.contains(m_now.addSecs(-25 * 3600).toString(u"yyyy-MM-dd HH:mm"_s)));
    QCOMPARE(told.first().fields.size(), 1); // what was found at once has been told
    QCOMPARE(later.orders.first().words, told.first().what);
    const auto holds = m_service->ask<Result<QList<StoredHold>>>([](SyncCore &core) { return core.holds(); }).result();
    QVERIFY(holds);
    QVERIFY(holds->isEmpty());

    advance(std::chrono::hours(25));
    QCOMPARE(pass().coverage.held, 0);
    QCOMPARE(toldOf(u"General Memo"_s).first().fields.size(), 1); // and what is ours is changed like any field of ours
    QVERIFY(memo().startsWith(outside));
}

void TestFirstOrder::aValueFoundAtOnceIsToldOnce()
{
    setUp(true);
    advance(std::chrono::minutes(30));
    showOldMemoOnce();
    m_sandbox->faults().clear();
    const QJsonObject lost{{u"system"_s, u"autotask"_s}, {u"method"_s, u"PATCH"_s}, {u"path"_s, u"/PurchaseOrders$"_s}, {u"count"_s, 1},
                           {u"drop"_s, u"afterEffect"_s}};
    const auto added = m_sandbox->faults().add(lost);
    QVERIFY2(added, added ? "" : qPrintable(added.error().message));
    QCOMPARE(pass().coverage.failed, 1); // no answer came, the ship date is there, the memo is not
    QCOMPARE(toldOf(u"Expected Ship Date"_s).size(), 1);
    QVERIFY(toldOf(u"General Memo"_s).isEmpty());
    m_sandbox->setEffectHook({});
    advance(std::chrono::minutes(5));
    QCOMPARE(pass().coverage.failed, 0);
    QCOMPARE(toldOf(u"Expected Ship Date"_s).size(), 1);
    QCOMPARE(toldOf(u"General Memo"_s).size(), 1);
}

void TestFirstOrder::aWriteWithoutAnswerIsFoundAtTheTarget()
{
    setUp(true);
    advance(std::chrono::minutes(30));
    int dropped = 0;
    m_sandbox->setEffectHook([&dropped](const QString &system, const Sandbox::Request &request, const Sandbox::Response &) {
        const bool header = system == "autotask"_L1 && request.method == "PATCH" && !request.path.contains("Items"_L1);
        return header && dropped++ == 0 ? Sandbox::AfterEffect::Drop : Sandbox::AfterEffect::Send;
    });
    pass();
    QCOMPARE(dropped, 1);
    for (int turn = 0; turn < 4; ++turn) {
        advance(std::chrono::minutes(5));
        pass();
    }
    m_sandbox->setEffectHook({});
    QCOMPARE(dropped, 1); // the header was never sent again: it was found where it belongs
    QVERIFY(memo().contains(u"Vendor status: Processing"_s));
    QCOMPARE(pass().coverage.failed, 0);
}

void TestFirstOrder::aRefusedSignInStopsTheTemplateOnce()
{
    setUp(true);
    advance(std::chrono::minutes(30));
    const auto all = m_service->ask<Result<QList<Connection>>>([](SyncCore &core) { return core.connections(); }).result();
    m_service.reset();
    for (const Connection &connection : *all) {
        if (connection.kind == "tdsynnex"_L1)
            (void)m_secrets->write(connection.id, {{u"password"_s, u"wrong-password"_s}});
    }
    open();
    const RunSummary summary = pass();
    QVERIFY(summary.stopped);
    QCOMPARE(errorKindName(summary.stopped->kind), u"auth"_s);
    QCOMPARE(count(u"tdsynnex"_s, "POST", u"POStatus"_s), 1);
    QCOMPARE(count(u"autotask"_s, "PATCH", {}), 0);
    const auto templates = m_service->ask<Result<QList<StoredTemplate>>>([](SyncCore &core) { return core.templates(); }).result();
    QVERIFY(templates->first().blockedReason.contains(u"TD SYNNEX"_s));
}

QTEST_GUILESS_MAIN(TestFirstOrder)
#include "tst_firstorder.moc"
