#include "app/sandbox/sandboxserver.h"
#include "core/base/clock.h"
#include "core/model/json.h"
#include "core/rules/recordreference.h"
#include "core/sources/telaris/telarissource.h"
#include "tests/contract/source/listed.h"

#include <QCoroTask>
#include <QTest>

using namespace Waybill;
using namespace Waybill::Test;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString name = u"telaris"_s;

} // namespace

/// What leaves for Telaris over both of its interfaces, and what never does: the key.
class TestTelarisRequests : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void oneListForAll_data();
    void oneListForAll();
    void pagesLoseNothingWhileOrdersChange();
    void oneSecondOverAPageBorder();
    void bothInterfacesSayTheSame();
    void aForgottenSessionIsOpenedAgain();
    void namesOfOnesOwn();
    void fieldMapsNameWhatIsWrong_data();
    void fieldMapsNameWhatIsWrong();
    void theCheckSaysWhichFieldsAreMissing();
    void theKeyIsInNoTraceAndNoMessage();
    void anUnreadableOrderIsNamed();
    void ordersWithoutAnIdAreFoundInTheList();
    void referencesAreJudged_data();
    void referencesAreJudged();

private:
    Telaris::Access access(bool rpc = false) const;
    std::unique_ptr<TelarisSource> source(const Telaris::Access &access) { return std::make_unique<TelarisSource>(access, HttpSettings(), *m_clock); }
    void set(const QJsonObject &options) { QCOMPARE(m_sandbox->standIn(name)->setOptions(options).status, 200); }
    void makeOrders(int first, int count, const QString &status);
    Result<Listed> changed(const Telaris::Access &access, const QDateTime &since = {});

    std::unique_ptr<Sandbox::SandboxServer> m_sandbox;
    std::unique_ptr<ManualClock> m_clock;
};

void TestTelarisRequests::init()
{
    Sandbox::SandboxOptions options;
    options.scenario = QStringLiteral(STANDIN_SCENARIOS "/telaris");
    m_sandbox = std::make_unique<Sandbox::SandboxServer>(options);
    QVERIFY(m_sandbox->start());
    m_clock = std::make_unique<ManualClock>(m_sandbox->world().now());
    m_clock->setPassWaitsUpTo(std::chrono::minutes(2));
}

Telaris::Access TestTelarisRequests::access(bool rpc) const
{
    const QJsonObject details = m_sandbox->connectionDetails().value(name).toObject();
    Telaris::Access access;
    access.transport = rpc ? Telaris::Transport::JsonRpc : Telaris::Transport::Rest;
    access.base = QUrl(details.value(rpc ? "host"_L1 : "baseUrl"_L1).toString());
    access.secret = details.value(rpc ? "key"_L1 : "token"_L1).toString();
    return access;
}

Result<Listed> TestTelarisRequests::changed(const Telaris::Access &access, const QDateTime &since)
{
    const auto orders = source(access);
    return listAll(*orders, since);
}

void TestTelarisRequests::makeOrders(int first, int count, const QString &status)
{
    for (int i = first; i < first + count; ++i)
        QCOMPARE(m_sandbox->edit({{u"system"_s, name}, {u"id"_s, i}, {u"status"_s, status}}).status, 200);
}

void TestTelarisRequests::oneListForAll_data()
{
    QTest::addColumn<bool>("rpc");
    QTest::newRow("REST") << false;
    QTest::newRow("JSON-RPC") << true;
}

void TestTelarisRequests::oneListForAll()
{
    QFETCH(bool, rpc);
    const auto all = changed(access(rpc));
    QVERIFY2(all, all ? "" : qPrintable(all.error().message));
    QVERIFY(all->orders.size() > 15);
    QVERIFY(all->unreadable.isEmpty());
    for (const SupplierOrder &order : all->orders)
        QVERIFY(order.rawStatus != "basket"_L1 && order.rawStatus != "cashregister"_L1);
    QCOMPARE(m_sandbox->journal().count(name), rpc ? 3 : 1); // a session is opened once
}

void TestTelarisRequests::pagesLoseNothingWhileOrdersChange()
{
    m_sandbox->world().advanceBy(std::chrono::hours(1));
    const QDateTime since = m_sandbox->world().now();
    for (int i = 0; i < 5; ++i) {
        makeOrders(60000 + 50 * i, 50, u"approved"_s);
        m_sandbox->world().advanceBy(std::chrono::seconds(1));
    }
    // The first page is answered, then one of its orders changes: by number, the next page would begin one too late.
    bool touched = false;
    m_sandbox->setEffectHook([&](const QString &system, const Sandbox::Request &, const Sandbox::Response &) {
        if (system == name && !touched) {
            touched = true;
            QMetaObject::invokeMethod(m_sandbox->standIn(name), [&] { m_sandbox->standIn(name)->edit({{u"id"_s, 60000}, {u"status"_s, u"urgent"_s}}); });
        }
        return Sandbox::AfterEffect::Send;
    });
    const auto all = changed(access(), since);
    QVERIFY(all);
    QSet<QString> numbers;
    for (const SupplierOrder &order : all->orders)
        numbers.insert(order.po.text());
    QCOMPARE(numbers.size(), 250);
    QCOMPARE(lastWords(all->orders).size(), 250);
}

void TestTelarisRequests::oneSecondOverAPageBorder()
{
    m_sandbox->world().advanceBy(std::chrono::hours(1));
    const QDateTime since = m_sandbox->world().now();
    makeOrders(60000, 230, u"approved"_s);
    const auto all = changed(access(), since);
    QVERIFY(all);
    QCOMPARE(lastWords(all->orders).size(), 230);
    QCOMPARE(m_sandbox->journal().count(name), 3);
}

void TestTelarisRequests::bothInterfacesSayTheSame()
{
    const auto rest = changed(access(false));
    const auto plain = changed(access(true));
    set({{u"eventStream"_s, true}});
    const auto stream = changed(access(true));
    QVERIFY(rest && plain && stream);
    QCOMPARE(lastWords(plain->orders), lastWords(rest->orders));
    QCOMPARE(lastWords(stream->orders), lastWords(rest->orders));
    const OrderRef one{PoNumber(u"N109"_s), {}, {u"48109"_s}};
    const OrderRef none{PoNumber(u"N1"_s), {}, {u"1"_s}};
    for (const bool rpc : {false, true}) {
        const auto answers = QCoro::waitFor(source(access(rpc))->fetchOrders({one, none}, Urgency::Scheduled));
        QVERIFY2(answers.at(0).order, answers.at(0).order ? "" : qPrintable(answers.at(0).order.error().message));
        QCOMPARE(int(answers.at(0).order->code), int(RowCode::Invoiced));
        QVERIFY(answers.at(1).order);
        QCOMPARE(int(answers.at(1).order->code), int(RowCode::NotFound));
    }
}

void TestTelarisRequests::aForgottenSessionIsOpenedAgain()
{
    const auto orders = source(access(true));
    QVERIFY(listAll(*orders, {}));
    QVERIFY(m_sandbox->standIn(name)->load(m_sandbox->world().scenario())); // the server was started anew
    const auto again = listAll(*orders, {});
    QVERIFY2(again, again ? "" : qPrintable(again.error().message));
}

void TestTelarisRequests::namesOfOnesOwn()
{
    Telaris::Access own = access();
    const auto fields = Telaris::FieldMap::fromText(u"{\"number\":\"/id\",\"statuses\":{\"Approved\":\"invoiced\"}}"_s);
    QVERIFY(fields);
    own.fields = *fields;
    own.listPath = u"/drop"_s;
    own.base.setPath(u"/api/v1"_s);
    own.authHeader = u"X-API-Key"_s;
    own.authPrefix.clear();
    set({{u"listPath"_s, u"/api/v1/drop"_s}, {u"authHeader"_s, u"X-API-Key"_s}, {u"authPrefix"_s, QString()}});
    const auto all = changed(own);
    QVERIFY2(all, all ? "" : qPrintable(all.error().message));
    const auto found = std::find_if(all->orders.cbegin(), all->orders.cend(), [](const auto &order) { return order.po.text() == u"N103"; });
    QVERIFY(found != all->orders.cend());
    QCOMPARE(int(found->code), int(RowCode::Invoiced));
    QCOMPARE(found->rawStatus, u"approved"_s); // as it stands there
}

void TestTelarisRequests::fieldMapsNameWhatIsWrong_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("named");
    QTest::newRow("no JSON") << u"status=/state"_s << u"JSON"_s;
    QTest::newRow("a list") << u"[]"_s << u"JSON"_s;
    QTest::newRow("unknown") << u"{\"colour\":\"/c\"}"_s << u"colour"_s;
    QTest::newRow("no pointer") << u"{\"status\":\"state\"}"_s << u"status"_s;
}

void TestTelarisRequests::fieldMapsNameWhatIsWrong()
{
    QFETCH(QString, text);
    QFETCH(QString, named);
    const auto map = Telaris::FieldMap::fromText(text);
    QVERIFY(!map);
    QCOMPARE(map.error().field, named);
    QVERIFY(map.error().message.contains(named));
}

void TestTelarisRequests::theCheckSaysWhichFieldsAreMissing()
{
    Telaris::Access own = access();
    own.fields = *Telaris::FieldMap::fromText(u"{\"status\":\"/state/name\"}"_s);
    const auto who = QCoro::waitFor(source(own)->whoAmI());
    QVERIFY(who);
    QVERIFY(!who->passed());
    QVERIFY2(who->steps.last().text.contains("/state/name"_L1), qPrintable(who->steps.last().text));
}

void TestTelarisRequests::theKeyIsInNoTraceAndNoMessage()
{
    const Telaris::Access mine = access(true);
    const auto orders = source(mine);
    QVERIFY(listAll(*orders, {}));
    QByteArray all;
    for (const Exchange &entry : orders->http().trace().entries())
        all += entry.url.toUtf8() + entry.requestBody + entry.responseBody + entry.error.toUtf8();
    QVERIFY(all.contains("mcp2"));
    QVERIFY2(!all.contains(mine.secret.toUtf8()), all.constData());
    // A redirect names the new address; the key would stand in it.
    const QString moved = u"https://new.example/mcp2/action/%1/pcs"_s.arg(mine.secret);
    QVERIFY(m_sandbox->faults().add({{u"system"_s, name}, {u"status"_s, 302}, {u"headers"_s, QJsonObject{{u"Location"_s, moved}}}}));
    const auto refused = listAll(*orders, {});
    QVERIFY(!refused);
    QVERIFY2(!refused.error().message.contains(mine.secret) && !refused.error().detail.contains(mine.secret), qPrintable(refused.error().message));
}

void TestTelarisRequests::anUnreadableOrderIsNamed()
{
    QCOMPARE(m_sandbox->edit({{u"system"_s, name}, {u"id"_s, 48103}, {u"lines"_s, QJsonArray{QJsonObject{{u"quantity"_s, u"2,5"_s}}}}}).status, 200);
    const auto all = changed(access());
    QVERIFY(all);
    QCOMPARE(all->unreadable.keys(), QStringList({u"48103"_s}));
    QVERIFY(all->unreadable.first().message.contains("2,5"_L1));
    QVERIFY(all->orders.size() > 15); // the others are there
}

void TestTelarisRequests::ordersWithoutAnIdAreFoundInTheList()
{
    const auto answers = QCoro::waitFor(source(access())->fetchOrders({{PoNumber(u"N109"_s), {}, {}}, {PoNumber(u"NOPE"_s), {}, {}}}, Urgency::Person));
    QVERIFY(answers.at(0).order);
    QCOMPARE(answers.at(0).order->rows.first().supplierOrder.text(), u"48109"_s);
    QVERIFY(answers.at(1).order);
    QCOMPARE(int(answers.at(1).order->code), int(RowCode::NotFound));
    QCOMPARE(m_sandbox->journal().count(name), 1);
}

void TestTelarisRequests::referencesAreJudged_data()
{
    QTest::addColumn<QString>("reference");
    QTest::addColumn<QString>("why");
    QTest::newRow("ours") << u"woocommerce|shop.example/no|7"_s << QString();
    QTest::newRow("its other name") << u"woocommerce|https://www.shop.example/no/|7"_s << QString();
    QTest::newRow("written otherwise") << u"woocommerce|https://SHOP.example:443/no/|7"_s << QString();
    QTest::newRow("none") << QString() << u"missing a link"_s;
    QTest::newRow("another shop") << u"woocommerce|other.example|7"_s << u"other.example"_s;
    QTest::newRow("another path") << u"woocommerce|shop.example/se|7"_s << u"shop.example/se"_s;
    QTest::newRow("another kind") << u"magento|shop.example/no|7"_s << u"magento"_s;
    QTest::newRow("no site") << u"woocommerce||7"_s << u"does not say"_s;
    QTest::newRow("no record") << u"woocommerce|shop.example/no|"_s << u"names no order"_s;
}

void TestTelarisRequests::referencesAreJudged()
{
    QFETCH(QString, reference);
    QFETCH(QString, why);
    SupplierOrder order;
    order.po = PoNumber(u"N7"_s);
    order.integrationReference = reference;
    TargetSchema shop;
    shop.target = u"woocommerce"_s;
    shop.site = u"shop.example/no"_s;
    shop.addresses = QStringList{u"www.shop.example/no"_s};
    const QString said = foreignBecause(order, shop, u"WooCommerce"_s);
    QCOMPARE(said.isEmpty(), why.isEmpty());
    QVERIFY2(said.contains(why), qPrintable(said));
}

QTEST_GUILESS_MAIN(TestTelarisRequests)
#include "tst_telaris_requests.moc"
