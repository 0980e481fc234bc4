#include "app/composition/composition.h"
#include "app/sandbox/sandboxserver.h"
#include "core/api/syncservice.h"

#include <QFile>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

using namespace Waybill;
using namespace Qt::Literals::StringLiterals;

/// TD SYNNEX ships what a web shop sold: through the whole core over real HTTP. The customer hears once.
class TestShop : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void cleanup();
    void partialFullAndLateInvoice_data();
    void partialFullAndLateInvoice();
    void r48_quietHoursKeepTheMailBackAndNothingElse();
    void aLostAnswerMailsNobodyTwice();
    void cutOver_ordersOfTheTimeBeforeMailNobodyUnlessTicked_data();
    void cutOver_ordersOfTheTimeBeforeMailNobodyUnlessTicked();
    void cutOver_anOrderAdoptedAfterTheYesNeedsItsOwn();

private:
    void start(const QString &scenario, const QJsonObject &options);
    void begin(const QJsonObject &options = {});
    Result<Done> enable(bool approve, bool customerMails = false);
    RunSummary pass();
    void advance(std::chrono::seconds by);
    void to(int day, int hour, int minute = 0); ///< of the scenario, in its zone
    QStringList asked();                        ///< of the shop since the last question: "METHOD route"
    QJsonObject order() const { return m_sandbox->state(u"woocommerce"_s).value(u"4711"_s).toObject(); }
    QString status() const { return order().value("header"_L1)[u"status"_s].toString(); }
    QString meta(const QString &key) const { return order().value("meta"_L1)[key].toString(); }
    qsizetype mails() const { return order().value("mails"_L1).toArray().size(); }
    QString notes() const { return order().value("notes"_L1).toVariant().toStringList().join(u'\n'); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Sandbox::SandboxServer> m_sandbox;
    std::unique_ptr<SyncService> m_service;
    qsizetype m_told = 0;
};

void TestShop::begin(const QJsonObject &shopOptions)
{
    start(QStringLiteral(STORY_SCENARIOS "/shop"), shopOptions);
    const auto enabled = enable(true);
    QVERIFY2(enabled, enabled ? "" : qPrintable(enabled.error().message));
}

Result<Done> TestShop::enable(bool approve, bool customerMails)
{
    return m_service->ask<Result<Done>>([=](SyncCore &core) { return core.enable(u"Get Order Status"_s, approve, customerMails); }).result();
}

void TestShop::start(const QString &scenario, const QJsonObject &shopOptions)
{
    m_folder = std::make_unique<QTemporaryDir>();
    Sandbox::SandboxOptions sandbox;
    sandbox.scenario = scenario;
    sandbox.ownThread = true;
    m_sandbox = std::make_unique<Sandbox::SandboxServer>(sandbox);
    const auto started = m_sandbox->start();
    QVERIFY2(started, started ? "" : qPrintable(started.error().message));
    m_sandbox->run([&] { QCOMPARE(m_sandbox->standIn(u"woocommerce"_s)->setOptions(shopOptions).status, 200); });
    m_told = 0;
    CoreOptions options;
    options.dataFolder = m_folder->path();
    options.factory = makeAdapterFactory();
    options.secrets = std::make_shared<ProcessSecrets>();
    options.person = u"tester"_s;
    options.makeClock = [now = m_sandbox->world().now()]() -> std::unique_ptr<Clock> {
        auto clock = std::make_unique<ManualClock>(now);
        clock->setPassWaitsUpTo(std::chrono::minutes(2));
        return clock;
    };
    m_service = std::make_unique<SyncService>(options);
    QVERIFY(m_service->ask<Result<Done>>([](SyncCore &core) { return core.open(true); }).result());
    const QJsonObject details = m_sandbox->connectionDetails();
    const QJsonObject source = details.value("tdsynnex"_L1).toObject();
    const QJsonObject target = details.value("woocommerce"_L1).toObject();
    const NewConnection supplier{u"tdsynnex"_s, {},
                                 {{u"user"_s, source.value("user"_L1)}, {u"account"_s, source.value("customerNumber"_L1)}, {u"baseUrl"_s, source.value("baseUrl"_L1)}},
                                 {{u"password"_s, source.value("password"_L1).toString()}}};
    const NewConnection shop{u"woocommerce"_s, {},
                             {{u"baseUrl"_s, target.value("baseUrl"_L1)}, {u"consumerKey"_s, target.value("consumerKey"_L1)}},
                             {{u"consumerSecret"_s, target.value("consumerSecret"_L1).toString()}}};
    for (const NewConnection &connection : {supplier, shop}) {
        const auto added = m_service->ask<Result<ConnectionId>>([connection](SyncCore &core) { return core.addConnection(connection); }).result();
        QVERIFY2(added, added ? "" : qPrintable(added.error().message));
    }
    const NewTemplate entry{u"Get Order Status"_s, u"TD SYNNEX"_s, u"WooCommerce"_s, {}, *recommendedTemplate(u"tdsynnex"_s, u"woocommerce"_s)};
    const auto imported = m_service->ask<Result<TemplateId>>([entry](SyncCore &core) { return core.importTemplate(entry); }).result();
    QVERIFY2(imported, imported ? "" : qPrintable(imported.error().message));
}

void TestShop::cleanup()
{
    m_service.reset();
    m_sandbox.reset();
    m_folder.reset();
}

RunSummary TestShop::pass()
{
    const auto summary = m_service->ask<Result<RunSummary>>([](SyncCore &core) { return core.sync(u"Get Order Status"_s, {}); }).result();
    if (!summary || summary->stopped)
        qWarning() << (summary ? summary->stopped->message : summary.error().message);
    for (const OrderReport &report : summary ? summary->orders : QList<OrderReport>()) {
        if (report.visit.failed || report.visit.held)
            qWarning() << report.words << report.holds << report.nextStep;
    }
    return summary ? *summary : RunSummary();
}

void TestShop::advance(std::chrono::seconds by)
{
    m_sandbox->world().advanceBy(by);
    m_service->ask<Result<Done>>([by](SyncCore &core) { return core.advanceClock(by); }).waitForFinished();
}

void TestShop::to(int day, int hour, int minute)
{
    const QDateTime wanted(QDate(2026, 3, 1).addDays(day), QTime(hour, minute), QTimeZone("America/Los_Angeles"));
    advance(std::chrono::seconds(m_sandbox->world().now().secsTo(wanted)));
}

QStringList TestShop::asked()
{
    QStringList lines;
    const auto entries = m_sandbox->journal().entries(u"woocommerce"_s);
    for (const auto &entry : entries.mid(m_told))
        lines.append(QString::fromLatin1(entry.method) + u' ' + entry.path.section("/wp-json/"_L1, 1));
    m_told = entries.size();
    return lines;
}

void TestShop::partialFullAndLateInvoice_data()
{
    QTest::addColumn<QString>("plugin");
    QTest::addColumn<QStringList>("first"); // requests for the first shipment
    QTest::addColumn<QStringList>("before"); // for the second: read with the order
    QTest::addColumn<QStringList>("then");   // and written
    const QString fulfillments = u"wc/v3/orders/4711/fulfillments"_s;
    const QString ast = u"POST wc-ast/v3/orders/4711/shipment-trackings"_s;
    QTest::newRow("no plugin") << QString() << QStringList() << QStringList() << QStringList();
    QTest::newRow("AST") << u"ast"_s << QStringList{ast} << QStringList() << QStringList{ast};
    QTest::newRow("fulfillments") << u"fulfillments"_s << QStringList{u"POST "_s + fulfillments} << QStringList{u"GET "_s + fulfillments}
                                  << QStringList{u"POST "_s + fulfillments};
}

void TestShop::partialFullAndLateInvoice()
{
    QFETCH(QString, plugin);
    QFETCH(QStringList, first);
    QFETCH(QStringList, before);
    QFETCH(QStringList, then);
    begin(plugin.isEmpty() ? QJsonObject() : QJsonObject{{plugin, true}});
    const QStringList discovery{u"GET wc/v3/orders/statuses"_s, u"GET wc/v3/orders"_s};
    const QString read = u"GET wc/v3/orders"_s, put = u"PUT wc/v3/orders/4711"_s;
    const QStringList note{u"GET wc/v3/orders/4711/notes"_s, u"POST wc/v3/orders/4711/notes"_s};
    const QStringList shown = plugin == "fulfillments"_L1 ? before : QStringList(); // read back; where it was read before, the answer tells

    to(1, 9);
    const auto findings = m_service->ask<Result<QList<LintFinding>>>([](SyncCore &core) {
        return core.lintMapping(u"Get Order Status"_s, recommendedTemplate(u"tdsynnex"_s, u"woocommerce"_s)->mapping);
    }).result();
    QVERIFY(findings);
    QVERIFY2(findings->isEmpty(), findings->isEmpty() ? "" : qPrintable(findings->first().text)); // against the live shop
    asked();
    QCOMPARE(coverageSentence(pass().coverage), u"1 in scope = 0 unchanged + 1 updated + 0 held + 0 failed + 0 excluded"_s);
    QCOMPARE(status(), u"processing"_s); // the shop's own affair until the goods have left
    QCOMPARE(meta(u"_vendor_status"_s), u"Processing"_s);
    QCOMPARE(meta(u"_vendor_eta"_s), u"2026-03-06"_s);
    asked();

    to(2, 14); // what the shop offers is read once a day
    QCOMPARE(pass().coverage.unchanged, 1);
    QCOMPARE(asked(), (QStringList{u"GET "_s, discovery.first(), read, u"GET wc/v3/orders/4712/fulfillments"_s, read, read})); // and the order itself
    to(2, 16);
    QCOMPARE(pass().coverage.updated, 1);
    QCOMPARE(status(), u"processing"_s);
    QCOMPARE(meta(u"_vendor_status"_s), u"Partially shipped (4 of 6)"_s);
    QVERIFY2(notes().contains(u"2026-03-03 Shipped: UPS 1Z999AA10123456784 (4 pieces)"_s), qPrintable(notes()));
    QCOMPARE(asked(), discovery + QStringList{read} + first + QStringList{put} + note + QStringList{read} + shown);
    QCOMPARE(mails(), 0);
    advance(std::chrono::minutes(5));
    QCOMPARE(pass().coverage.unchanged, 1);
    QCOMPARE(asked(), QStringList()); // an unchanged order costs the shop nothing

    to(3, 14, 30);
    QCOMPARE(pass().coverage.unchanged, 1);
    asked();
    to(3, 16);
    QCOMPARE(pass().coverage.updated, 1);
    QCOMPARE(status(), u"completed"_s);
    QCOMPARE(meta(u"_vendor_status"_s), u"Shipped"_s);
    QCOMPARE(mails(), 1);
    QCOMPARE(asked(), discovery + QStringList{read} + before + then + QStringList{put} + note + QStringList{read});
    for (int turn = 0; turn < 3; ++turn) {
        advance(std::chrono::minutes(5));
        pass();
        QCOMPARE(asked(), turn < 2 ? QStringList() : discovery); // every quarter of an hour
    }

    to(7, 16);
    pass();
    QCOMPARE(meta(u"_vendor_invoice"_s), u"90017"_s); // late, and still welcome
    QVERIFY2(notes().contains("Invoice 90017"_L1), qPrintable(notes()));
    QCOMPARE(order().value("notes"_L1).toArray().size(), 3);
    QCOMPARE(mails(), 1); // as many as the status really changed
    QCOMPARE(meta(u"_vendor_order_number"_s), u"152300101"_s);
    const QJsonArray sent = plugin == "fulfillments"_L1 ? order().value("fulfillments"_L1).toArray() : order().value("meta"_L1)[u"_wc_shipment_tracking_items"_s].toArray();
    QCOMPARE(sent.size(), plugin.isEmpty() ? 0 : 2);
    QCOMPARE(meta(u"_vendor_tracking"_s), plugin.isEmpty() ? u"1Z999AA10123456784, 1Z999AA10123456791"_s : QString());
}

void TestShop::r48_quietHoursKeepTheMailBackAndNothingElse()
{
    begin();
    const auto set = [this](const QMap<QString, QString> &texts) {
        return m_service->ask<Result<Done>>([texts](SyncCore &core) { return core.setSettings(texts); }).result();
    };
    QVERIFY(set({{u"notify/quietHours"_s, u"true"_s}, {u"notify/quietFrom"_s, u"00:00"_s}, {u"notify/quietUntil"_s, u"23:59"_s}}));
    to(1, 9);
    pass();
    to(3, 16);
    QCOMPARE(coverageSentence(pass().coverage), u"1 in scope = 0 unchanged + 0 updated + 1 held + 0 failed + 0 excluded"_s);
    QCOMPARE(status(), u"processing"_s);
    QCOMPARE(mails(), 0);
    QCOMPARE(meta(u"_vendor_status"_s), u"Shipped"_s); // nobody is told of that
    QCOMPARE(meta(u"_vendor_tracking"_s), u"1Z999AA10123456784, 1Z999AA10123456791"_s);
    QVERIFY(notes().contains("1Z999AA10123456791"_L1));
    QVERIFY(set({{u"notify/quietHours"_s, u"false"_s}}));
    advance(std::chrono::hours(24));
    pass();
    QCOMPARE(status(), u"completed"_s);
    QCOMPARE(mails(), 1);
}

void TestShop::aLostAnswerMailsNobodyTwice()
{
    begin({{u"ast"_s, true}});
    to(1, 9);
    QCOMPARE(pass().coverage.updated, 1);
    to(3, 16);
    int dropped = 0;
    m_sandbox->setEffectHook([&dropped](const QString &system, const Sandbox::Request &request, const Sandbox::Response &) {
        const bool write = system == "woocommerce"_L1 && request.method != "GET";
        return write && dropped++ < 3 ? Sandbox::AfterEffect::Drop : Sandbox::AfterEffect::Send;
    });
    for (int turn = 0; turn < 8; ++turn) {
        pass();
        advance(std::chrono::minutes(5));
    }
    m_sandbox->setEffectHook({});
    QVERIFY(dropped > 3);
    QCOMPARE(status(), u"completed"_s);
    QCOMPARE(mails(), 1);
    QCOMPARE(order().value("meta"_L1)[u"_wc_shipment_tracking_items"_s].toArray().size(), 2);
    QCOMPARE(order().value("notes"_L1).toArray().size(), 1);
    QCOMPARE(pass().coverage.failed, 0);
}

/// A shop that had `count` orders shipped and invoiced before anybody switched anything on; of the last `unlinked` nobody wrote
/// down the supplier's number.
static void writeOldOrders(const QString &folder, int count, int unlinked = 0)
{
    const auto save = [&](const QString &name, const QJsonObject &object) {
        QFile file(folder + u'/' + name);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QJsonDocument(object).toJson());
    };
    QFile head(QStringLiteral(STORY_SCENARIOS "/shop/scenario.json"));
    QVERIFY(head.open(QIODevice::ReadOnly));
    save(u"scenario.json"_s, QJsonDocument::fromJson(head.readAll()).object());
    QJsonArray orders;
    for (int n = 0; n < count; ++n) {
        const QString number = QString::number(162'300'000 + n), po = QString::number(5000 + n);
        const QJsonObject line{{u"id"_s, 60'000 + n}, {u"name"_s, u"Docking station"_s}, {u"quantity"_s, 1}, {u"sku"_s, u"5001234"_s}};
        const QJsonObject shop{{u"id"_s, 5000 + n}, {u"header"_s, QJsonObject{{u"status"_s, u"processing"_s}, {u"created"_s, u"2026-02-20T10:00:00Z"_s}}},
                               {u"meta"_s, n < count - unlinked ? QJsonObject{{u"_vendor_order_number"_s, number}} : QJsonObject()}, {u"lines"_s, QJsonArray{line}}};
        const QJsonObject box{{u"tracking"_s, u"1Z999AA1%1"_s.arg(10'000'000 + n)}, {u"quantity"_s, 1}};
        const QJsonObject row{{u"line"_s, u"1"_s}, {u"code"_s, u"invoiced"_s}, {u"order"_s, number}, {u"type"_s, u"SO"_s}, {u"quantity"_s, 1},
                              {u"price"_s, 129.5}, {u"sku"_s, u"5001234"_s}, {u"mfgPN"_s, u"AB-100"_s}, {u"name"_s, u"DOCKING STATION"_s}, {u"shipped"_s, 1},
                              {u"shipTime"_s, u"2026-02-23T10:00:00"_s}, {u"shipMethod"_s, u"UP"_s}, {u"packages"_s, QJsonArray{box}}};
        const QJsonObject invoice{{u"number"_s, QString::number(80'000 + n)}, {u"order"_s, number}, {u"date"_s, u"2026-02-24"_s},
                                  {u"lines"_s, QJsonArray{QJsonObject{{u"line"_s, u"1"_s}, {u"quantity"_s, 1}, {u"price"_s, 129.5}}}}};
        const QJsonObject event{{u"at"_s, u"2026-02-24 10:00"_s}, {u"code"_s, u"invoiced"_s}, {u"rows"_s, QJsonArray{row}}, {u"invoice"_s, invoice}};
        orders.append(QJsonObject{{u"po"_s, po}, {u"woocommerce"_s, shop}, {u"supplier"_s, QJsonArray{event}}});
    }
    save(u"orders.json"_s, {{u"orders"_s, orders}});
}

void TestShop::cutOver_ordersOfTheTimeBeforeMailNobodyUnlessTicked_data()
{
    QTest::addColumn<bool>("ticked");
    QTest::newRow("not ticked") << false;
    QTest::newRow("ticked") << true;
}

void TestShop::cutOver_ordersOfTheTimeBeforeMailNobodyUnlessTicked()
{
    QFETCH(bool, ticked);
    constexpr int all = 200;
    QTemporaryDir folder;
    writeOldOrders(folder.path(), all);
    start(folder.path(), {});
    advance(std::chrono::minutes(30));
    QVERIFY(enable(false));
    QCOMPARE(pass().coverage.updated, all); // would be
    const auto look = m_service->ask<Result<TemplateLook>>([](SyncCore &core) { return core.lookBefore(u"Get Order Status"_s); }).result();
    QVERIFY(look);
    QCOMPARE(look->mailsIfTicked, all); // the sheet says how many
    QCOMPARE(look->mails, 0);
    const auto shopMails = [this] {
        qsizetype mails = 0, completed = 0, invoiced = 0;
        const QJsonObject state = m_sandbox->state(u"woocommerce"_s);
        for (const QJsonValue &order : state) {
            mails += order[u"mails"_s].toArray().size();
            completed += order[u"header"_s][u"status"_s].toString() == "completed"_L1;
            invoiced += !order[u"meta"_s][u"_vendor_invoice"_s].toString().isEmpty();
        }
        return QList<qsizetype>{mails, completed, invoiced};
    };
    QCOMPARE(shopMails(), (QList<qsizetype>{0, 0, 0}));
    const auto approved = m_service->ask<Result<Done>>([ticked](SyncCore &core) { return core.approve(u"Get Order Status"_s, {}, ticked); }).result();
    QVERIFY(approved);
    for (int turn = 0; turn < 3; ++turn) {
        advance(std::chrono::minutes(5));
        pass();
    }
    QCOMPARE(shopMails(), ticked ? (QList<qsizetype>{all, all, all}) : (QList<qsizetype>{0, 0, all})); // the rest is brought up to date
    const QJsonObject state = m_sandbox->state(u"woocommerce"_s);
    for (const QJsonValue &order : state)
        QVERIFY(order[u"notes"_s].toArray().isEmpty()); // nobody is told of old news
}

void TestShop::cutOver_anOrderAdoptedAfterTheYesNeedsItsOwn()
{
    QTemporaryDir folder;
    writeOldOrders(folder.path(), 2, 1);
    start(folder.path(), {});
    advance(std::chrono::minutes(30));
    QVERIFY(enable(true, true)); // one order is followed, and its customer may be told
    const auto mailsOf = [this](const QString &number) { return m_sandbox->state(u"woocommerce"_s).value(number)[u"mails"_s].toArray().size(); };
    const auto turns = [this] {
        for (int turn = 0; turn < 3; ++turn) {
            advance(std::chrono::minutes(5));
            pass();
        }
    };
    turns();
    QCOMPARE(mailsOf(u"5000"_s), 1);
    const auto adopted = m_service->ask<Result<Done>>([](SyncCore &core) { return core.adopt(u"Get Order Status"_s, {u"5001"_s}); }).result();
    QVERIFY2(adopted, adopted ? "" : qPrintable(adopted.error().message));
    turns();
    const QJsonObject late = m_sandbox->state(u"woocommerce"_s).value(u"5001"_s).toObject();
    QCOMPARE(late.value("meta"_L1)[u"_vendor_invoice"_s].toString(), u"80001"_s); // all else is brought up to date
    QCOMPARE(mailsOf(u"5001"_s), 0); // the sheet that was ticked did not name it
    const auto own = m_service->ask<Result<Done>>([](SyncCore &core) { return core.approve(u"Get Order Status"_s, u"5001"_s, true); }).result();
    QVERIFY2(own, own ? "" : qPrintable(own.error().message));
    RunRequest person;
    person.cause = RunCause::Person;
    QVERIFY(m_service->ask<Result<RunSummary>>([person](SyncCore &core) { return core.sync(u"Get Order Status"_s, person); }).result());
    QCOMPARE(mailsOf(u"5001"_s), 1);
    QCOMPARE(mailsOf(u"5000"_s), 1);
}

QTEST_GUILESS_MAIN(TestShop)
#include "tst_shop.moc"
