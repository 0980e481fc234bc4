#include "app/sandbox/http/server.h"
#include "core/targets/autotask/autotaskclient.h"

#include <QCoroTask>
#include <QTest>

using namespace Waybill;
using namespace Waybill::Autotask;
using namespace Qt::Literals::StringLiterals;

namespace {

/// One zone: what it was asked, and what it answers next (the last answer stays).
class ScriptedZone
{
public:
    ScriptedZone()
        : m_server([this](const Sandbox::Request &request, const Sandbox::Reply &reply) {
            asked.append(request);
            if (hold)
                return;
            const bool zone = request.path.endsWith("zoneInformation"_L1);
            const Sandbox::Response answer = zone ? zoneAnswer : answers.size() > 1 ? answers.takeFirst() : answers.value(0);
            reply.send(answer, {cut && !zone ? Sandbox::Delivery::End::Reset : Sandbox::Delivery::End::Whole}, [] {});
        })
    {
        if (!m_server.listen(QHostAddress::LocalHost, 0))
            qFatal("no port");
        pointZoneTo(base());
    }
    QUrl base() const { return QUrl(u"http://127.0.0.1:%1/ATServicesRest/"_s.arg(m_server.port())); }
    QUrl host() const { return QUrl(u"http://127.0.0.1:%1"_s.arg(m_server.port())); }
    void pointZoneTo(const QUrl &url)
    {
        zoneAnswer = Sandbox::Response::json(200, QJsonObject{{u"zoneName"_s, u"Test"_s}, {u"url"_s, url.toString()},
                                                              {u"webUrl"_s, u"http://127.0.0.1/"_s}, {u"ci"_s, 7}});
    }
    QStringList paths() const
    {
        QStringList paths;
        for (const Sandbox::Request &request : asked)
            paths.append(QString::fromLatin1(request.method) + u' ' + request.path.section(u'/', 3));
        return paths;
    }

    QList<Sandbox::Request> asked;
    QList<Sandbox::Response> answers{Sandbox::Response::json(200, QJsonObject{{u"itemId"_s, 871}})};
    Sandbox::Response zoneAnswer;
    bool cut = false;
    bool hold = false;

private:
    Sandbox::HttpServer m_server;
};

AutotaskAccess accessTo(const QUrl &address)
{
    AutotaskAccess access;
    access.userName = u"api+user@example.com"_s;
    access.secret = u"the secret"_s;
    access.trackingIdentifier = u"IDENTIFIER"_s;
    access.baseUrl = address;
    return access;
}

Sandbox::Response page(const QList<int> &ids, const QString &next)
{
    QJsonArray items;
    for (const int id : ids)
        items.append(QJsonObject{{u"id"_s, id}});
    return Sandbox::Response::json(
        200, QJsonObject{{u"items"_s, items},
                         {u"pageDetails"_s, QJsonObject{{u"nextPageUrl"_s, next.isEmpty() ? QJsonValue() : QJsonValue(next)}}}});
}

Sandbox::Response refusal(int status, const QString &text)
{
    return Sandbox::Response::json(status, QJsonObject{{u"errors"_s, QJsonArray{text}}});
}

template<typename T>
QByteArray problem(const Result<T> &result)
{
    return result ? QByteArray() : (result.error().message + " | "_L1 + result.error().detail).toUtf8();
}

WriteRequest patch()
{
    return {"PATCH", u"PurchaseOrders"_s, R"({"id":871})", 871};
}

} // namespace

class TestAutotaskClient : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void theZoneIsAskedWithoutCredentials();
    void credentialsStandInHeaders();
    void anUnknownUserIsToldSo();
    void aMovedZoneIsFound();
    void aWriteFollowsTheZoneOnce();
    void aZoneThatStaysIsNotAskedForEver();
    void aTypedZoneWins();
    void plainAddressesAreRefused();
    void pagesFollowByPostWithTheSameBody();
    void passingRefusalsOfReadsAreAskedAgain_data();
    void passingRefusalsOfReadsAreAskedAgain();
    void r37_aCutWriteLeavesOnce();
    void stopEndsWhatIsUnderWay();
    void destructionEndsWhatIsUnderWay();

private:
    QCoro::Task<Result<Done>> write(Client *client);

    std::unique_ptr<ManualClock> m_clock;
};

void TestAutotaskClient::init()
{
    m_clock = std::make_unique<ManualClock>(QDateTime(QDate(2026, 3, 2), QTime(6, 0), Qt::UTC));
    m_clock->setPassWaitsUpTo(std::chrono::seconds(40));
}

QCoro::Task<Result<Done>> TestAutotaskClient::write(Client *client)
{
    return client->write(patch(), u"order 871"_s, Urgency::Scheduled, std::make_shared<QStringList>());
}

void TestAutotaskClient::theZoneIsAskedWithoutCredentials()
{
    ScriptedZone zone;
    Client client(accessTo(zone.host()), *m_clock);
    const auto found = QCoro::waitFor(client.zone(false));
    QVERIFY(found);
    QCOMPARE(found->url, zone.base());
    QVERIFY(QCoro::waitFor(client.zone(false)));
    QCOMPARE(zone.asked.size(), 1);
    QCOMPARE(zone.asked.first().target, QByteArray("/ATServicesRest/V1.0/zoneInformation?user=api%2Buser%40example.com"));
    QVERIFY(!zone.asked.first().hasHeader("Secret") && !zone.asked.first().hasHeader("ApiIntegrationCode"));
}

void TestAutotaskClient::credentialsStandInHeaders()
{
    ScriptedZone zone;
    Client client(accessTo(zone.host()), *m_clock);
    QVERIFY(QCoro::waitFor(write(&client)));
    const Sandbox::Request request = zone.asked.last();
    QCOMPARE(request.header("ApiIntegrationCode"), QByteArray("IDENTIFIER"));
    QCOMPARE(request.header("UserName"), QByteArray("api+user@example.com"));
    QCOMPARE(request.header("Secret"), QByteArray("the secret"));
    QCOMPARE(request.header("Content-Type"), QByteArray("application/json"));
    QCOMPARE(request.target, QByteArray("/ATServicesRest/V1.0/PurchaseOrders"));
    QCOMPARE(request.body, QByteArray(R"({"id":871})"));
}

void TestAutotaskClient::anUnknownUserIsToldSo()
{
    ScriptedZone zone;
    zone.zoneAnswer = refusal(500, u"Zone information could not be determined"_s);
    Client client(accessTo(zone.host()), *m_clock);
    const auto found = QCoro::waitFor(client.zone(false));
    QVERIFY(!found);
    QCOMPARE(found.error().kind, ErrorKind::Auth);
    QVERIFY(found.error().message.contains(u"api+user@example.com"));
}

void TestAutotaskClient::aMovedZoneIsFound()
{
    ScriptedZone before;
    ScriptedZone after;
    after.answers = {page({1}, {})};
    Client client(accessTo(before.host()), *m_clock);
    QVERIFY(QCoro::waitFor(client.zone(false)));
    before.pointZoneTo(after.base());
    before.answers = {Sandbox::Response::empty(401)};
    const auto rows = QCoro::waitFor(client.query(u"Companies"_s, "{}"));
    QVERIFY2(rows, problem(rows));
    QCOMPARE(rows->size(), 1);
    QCOMPARE(before.paths(), (QStringList{u"GET zoneInformation"_s, u"POST Companies/query"_s, u"GET zoneInformation"_s}));
    QCOMPARE(after.paths(), QStringList{u"POST Companies/query"_s});
}

void TestAutotaskClient::aWriteFollowsTheZoneOnce()
{
    ScriptedZone before;
    ScriptedZone after;
    Client client(accessTo(before.host()), *m_clock);
    QVERIFY(QCoro::waitFor(client.zone(false)));
    before.pointZoneTo(after.base());
    before.answers = {Sandbox::Response::empty(401)};
    QVERIFY(QCoro::waitFor(write(&client)));
    QCOMPARE(after.paths(), QStringList{u"PATCH PurchaseOrders"_s});
}

void TestAutotaskClient::aZoneThatStaysIsNotAskedForEver()
{
    ScriptedZone zone;
    zone.answers = {Sandbox::Response::empty(401)};
    Client client(accessTo(zone.host()), *m_clock);
    const auto rows = QCoro::waitFor(client.query(u"Companies"_s, "{}"));
    QVERIFY(!rows);
    QCOMPARE(rows.error().kind, ErrorKind::Auth);
    QCOMPARE(zone.paths(), (QStringList{u"GET zoneInformation"_s, u"POST Companies/query"_s, u"GET zoneInformation"_s}));
}

void TestAutotaskClient::aTypedZoneWins()
{
    ScriptedZone typed;
    ScriptedZone named;
    typed.pointZoneTo(named.base());
    Client client(accessTo(QUrl(typed.host().toString() + "/ATServicesRest/V1.0"_L1)), *m_clock);
    QVERIFY(QCoro::waitFor(write(&client)));
    QVERIFY(named.asked.isEmpty());
    QCOMPARE(typed.paths().last(), u"PATCH PurchaseOrders"_s);
    QCOMPARE(QCoro::waitFor(client.zone(false))->database, u"7"_s);
}

void TestAutotaskClient::plainAddressesAreRefused()
{
    Client client(accessTo(QUrl(u"http://psa.example.com"_s)), *m_clock);
    const auto found = QCoro::waitFor(client.zone(false));
    QVERIFY(!found);
    QCOMPARE(found.error().kind, ErrorKind::Usage);
    QVERIFY(found.error().message.contains(u"not encrypted"));
}

void TestAutotaskClient::pagesFollowByPostWithTheSameBody()
{
    ScriptedZone zone;
    const QString next = zone.base().toString() + "V1.0/Companies/query/next?paging=%1"_L1;
    zone.answers = {page({1, 2}, next.arg(1)), page({2, 3}, next.arg(2)), page({4}, {})};
    Client client(accessTo(zone.host()), *m_clock);
    const auto rows = QCoro::waitFor(client.query(u"Companies"_s, R"({"filter":[]})"));
    QVERIFY2(rows, problem(rows));
    QCOMPARE(rows->size(), 4); // 2 came twice
    QCOMPARE(zone.paths().mid(1), (QStringList{u"POST Companies/query"_s, u"POST Companies/query/next"_s, u"POST Companies/query/next"_s}));
    for (const Sandbox::Request &request : zone.asked.mid(1))
        QCOMPARE(request.body, QByteArray(R"({"filter":[]})"));
    QVERIFY(zone.asked.last().target.endsWith("paging=2"));
}

void TestAutotaskClient::passingRefusalsOfReadsAreAskedAgain_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("times");
    QTest::newRow("fault without words") << 500 << QString() << 3;
    QTest::newRow("threads under 500") << 500 << u"The Autotask API thread threshold of 3 threads has been exceeded."_s << 3;
    QTest::newRow("too many") << 429 << u"slow down"_s << 3;
    QTest::newRow("bad gateway") << 502 << QString() << 3;
    QTest::newRow("refused value") << 500 << u"Unable to find x in the PurchaseOrder Entity"_s << 1;
    QTest::newRow("missing right") << 500 << u"The logged in Resource does not have the adequate permissions"_s << 1;
    QTest::newRow("no such record") << 404 << QString() << 1;
}

void TestAutotaskClient::passingRefusalsOfReadsAreAskedAgain()
{
    QFETCH(int, status);
    QFETCH(QString, text);
    QFETCH(int, times);
    ScriptedZone zone;
    zone.answers = {text.isEmpty() ? Sandbox::Response::empty(status) : refusal(status, text)};
    Client client(accessTo(zone.host()), *m_clock);
    QVERIFY(!QCoro::waitFor(client.query(u"Companies"_s, "{}")));
    QCOMPARE(zone.asked.size(), 1 + times);
    zone.asked.clear();
    QVERIFY(!QCoro::waitFor(write(&client)));
    QCOMPARE(zone.asked.size(), 1); // whatever the answer was
}

void TestAutotaskClient::r37_aCutWriteLeavesOnce()
{
    ScriptedZone zone;
    Client client(accessTo(zone.host()), *m_clock);
    QVERIFY(QCoro::waitFor(client.zone(false)));
    zone.cut = true;
    const auto written = QCoro::waitFor(write(&client));
    QVERIFY(!written);
    QCOMPARE(written.error().kind, ErrorKind::OutcomeUnknown);
    QCOMPARE(written.error().message, u"No answer while updating order 871. Checking whether it was saved before trying again."_s);
    QCOMPARE(zone.paths(), (QStringList{u"GET zoneInformation"_s, u"PATCH PurchaseOrders"_s}));
}

void TestAutotaskClient::stopEndsWhatIsUnderWay()
{
    ScriptedZone zone;
    Client client(accessTo(zone.host()), *m_clock);
    QVERIFY(QCoro::waitFor(client.zone(false)));
    zone.hold = true;
    auto first = client.query(u"PurchaseOrders"_s, "{}");
    auto second = write(&client);
    auto third = client.query(u"PurchaseOrders"_s, "{}"); // waits for a place
    QTRY_COMPARE(zone.asked.size(), 3); // the zone and two at the object
    client.stop();
    QCOMPARE(QCoro::waitFor(first).error().kind, ErrorKind::Cancelled);
    QCOMPARE(QCoro::waitFor(second).error().kind, ErrorKind::OutcomeUnknown);
    QCOMPARE(QCoro::waitFor(third).error().kind, ErrorKind::Cancelled);
    zone.hold = false;
    QVERIFY(QCoro::waitFor(write(&client))); // a stop is no end
}

void TestAutotaskClient::destructionEndsWhatIsUnderWay()
{
    ScriptedZone zone;
    zone.hold = true;
    auto client = std::make_unique<Client>(accessTo(zone.host()), *m_clock);
    auto query = client->query(u"PurchaseOrders"_s, "{}");
    QTRY_COMPARE(zone.asked.size(), 1);
    client.reset();
    QCOMPARE(QCoro::waitFor(query).error().kind, ErrorKind::Cancelled);
}

QTEST_GUILESS_MAIN(TestAutotaskClient)
#include "tst_autotaskclient.moc"
