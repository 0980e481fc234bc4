#include "tests/contract/standin/woocommerce/shopwire.h"

#include <QTest>

using StringMap = QMap<QString, QString>;
using namespace Waybill::Sandbox;
using namespace Waybill::Test;
using namespace Qt::Literals::StringLiterals;

/// The WooCommerce stand-in: how it is reached, who may ask, what lists and dates mean. Each test is a row of what a faithful
/// simulator has to do.
class StandInWooCommerceReads : public ShopWire
{
    Q_OBJECT
private Q_SLOTS:
    void init() { start(); }

    void indexNeedsNobody();
    void signInFailures_data();
    void signInFailures();
    void keyParametersWorkOnHttps();
    void oauthOnPlainHttp_data();
    void oauthOnPlainHttp();
    void nonceIsUsedOnce();
    void pagesAndTheirHead();
    void badParameters_data();
    void badParameters();
    void statusesOfLists();
    void includeExcludeAndOrder();
    void modifiedAfter_data();
    void modifiedAfter();
    void fieldsAreCut();
    void datesHaveNoZone();
    void statusLists();
    void shopFacts();
    void longLinksBreakAtTheProxy();
    void permalinksRedirectsAndMaintenance();
    void noticeStandsBeforeTheJson();
    void productsAndWebhooks();
};

void StandInWooCommerceReads::indexNeedsNobody()
{
    const Said index = ask("GET", "/wp-json/?_fields=namespaces,url,timezone_string", {}, {{"Accept", "*/*"}});
    QCOMPARE(index.status, 200);
    QVERIFY(index.object().value("namespaces"_L1).toArray().contains(u"wc/v3"_s));
    QVERIFY(!index.object().value("namespaces"_L1).toArray().contains(u"wc-ast/v3"_s));
    QVERIFY(!index.object().contains("name"_L1));
    options({{u"ast"_s, true}});
    QVERIFY(ask("GET", "/wp-json/").object().value("namespaces"_L1).toArray().contains(u"wc-ast/v3"_s));
    QCOMPARE(ask("GET", "/wp-json/wp/v2/nothing").code(), u"rest_no_route"_s);
}

void StandInWooCommerceReads::signInFailures_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<QByteArray>("secret");
    QTest::addColumn<bool>("https");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("message");
    const QString cannot = u"woocommerce_rest_cannot_"_s, error = u"woocommerce_rest_authentication_error"_s;
    const auto row = [](const char *name, const char *method, const char *path, const QByteArray &key, const QByteArray &secret, bool https, const QString &code, const QString &message) {
        QTest::newRow(name) << QByteArray(method) << QByteArray(path) << key << secret << https << code << message;
    };
    row("nobody, list", "GET", "orders", {}, {}, true, cannot + u"view"_s, u"Sorry, you cannot list resources."_s);
    row("nobody, one", "GET", "orders/1201", {}, {}, true, cannot + u"view"_s, u"Sorry, you cannot view this resource."_s);
    row("nobody, change", "PUT", "orders/1201", {}, {}, true, cannot + u"edit"_s, u"Sorry, you are not allowed to edit this resource."_s);
    row("nobody, batch", "POST", "orders/batch", {}, {}, true, cannot + u"batch"_s, u"Sorry, you are not allowed to batch manipulate this resource."_s);
    row("unknown key", "GET", "orders", "ck_x", "cs_x", true, cannot + u"view"_s, u"Sorry, you cannot list resources."_s);
    row("Basic over HTTP", "GET", "orders", ck, cs, false, cannot + u"view"_s, u"Sorry, you cannot list resources."_s);
    row("wrong secret", "GET", "orders", ck, "cs_x", true, error, u"Consumer secret is invalid."_s);
    row("read key writes", "PUT", "orders/1201", "ck_read", "cs_read", true, error, u"The API key provided does not have write permissions."_s);
    row("write key reads", "GET", "orders", "ck_write", "cs_write", true, error, u"The API key provided does not have read permissions."_s);
}

void StandInWooCommerceReads::signInFailures()
{
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, path);
    QFETCH(QByteArray, key);
    QFETCH(QByteArray, secret);
    QFETCH(bool, https);
    QFETCH(QString, code);
    QFETCH(QString, message);
    options({{u"seesHttps"_s, https ? u"always"_s : u"never"_s}});
    const Headers headers = key.isEmpty() ? Headers{{"Accept", "*/*"}} : basic(key, secret);
    const Said said = ask(method, path, method == "GET" ? QByteArray() : QByteArray("{}"), headers);
    QCOMPARE(said.status, 401);
    QCOMPARE(said.code(), code);
    QCOMPARE(said.message(), message);
    QCOMPARE(said.object().value("data"_L1)[u"status"_s].toInt(), 401);
}

void StandInWooCommerceReads::keyParametersWorkOnHttps()
{
    const QByteArray keys = "consumer_key=" + ck + "&consumer_secret=" + cs;
    const Said said = ask("GET", "orders?per_page=1&" + keys, {}, {{"Accept", "*/*"}});
    QCOMPARE(said.status, 200);
    QVERIFY(said.wire.header("Link").contains("consumer_secret")); // they leak into the head
    options({{u"seesHttps"_s, u"never"_s}});
    QCOMPARE(ask("GET", "orders?" + keys, {}, {{"Accept", "*/*"}}).status, 401);
}

void StandInWooCommerceReads::oauthOnPlainHttp_data()
{
    QTest::addColumn<StringMap>("params");
    QTest::addColumn<QString>("secret");
    QTest::addColumn<int>("late"); // seconds
    QTest::addColumn<bool>("sha1");
    QTest::addColumn<QString>("message"); // empty: let in
    using Map = StringMap;
    const QString right = QString::fromLatin1(cs);
    QTest::newRow("SHA256") << Map{} << right << 0 << false << QString();
    QTest::newRow("SHA1") << Map{} << right << 0 << true << QString();
    QTest::newRow("with odd characters") << Map{{u"search"_s, u"a b&c=d/é+~"_s}} << right << 0 << false << QString();
    QTest::newRow("list with an index") << Map{{u"status[0]"_s, u"processing"_s}} << right << 0 << false << QString();
    QTest::newRow("list with commas") << Map{{u"status"_s, u"processing,pending"_s}} << right << 0 << false << QString();
    QTest::newRow("list with an empty bracket") << Map{{u"status[]"_s, u"processing"_s}} << right << 0 << false << u"Invalid signature - provided signature does not match."_s;
    QTest::newRow("wrong secret") << Map{} << u"cs_x"_s << 0 << false << u"Invalid signature - provided signature does not match."_s;
    QTest::newRow("too late") << Map{} << right << 901 << false << u"Invalid timestamp."_s;
    QTest::newRow("just in time") << Map{} << right << 890 << false << QString();
}

void StandInWooCommerceReads::oauthOnPlainHttp()
{
    QFETCH(StringMap, params);
    QFETCH(QString, secret);
    QFETCH(int, late);
    QFETCH(bool, sha1);
    QFETCH(QString, message);
    options({{u"seesHttps"_s, u"never"_s}});
    const qint64 now = m_sandbox->world().now().toSecsSinceEpoch();
    const QByteArray target = signedTarget("GET", u"/wp-json/wc/v3/orders"_s, params, QString::fromLatin1(ck), secret, now - late, u"n1"_s, sha1);
    const Said said = ask("GET", target, {}, {{"Accept", "*/*"}});
    QVERIFY2(said.status == (message.isEmpty() ? 200 : 401), said.wire.body.constData());
    QCOMPARE(said.message(), message);
}

void StandInWooCommerceReads::nonceIsUsedOnce()
{
    options({{u"seesHttps"_s, u"never"_s}});
    const qint64 now = m_sandbox->world().now().toSecsSinceEpoch();
    const QByteArray target = signedTarget("GET", u"/wp-json/wc/v3/orders"_s, {}, QString::fromLatin1(ck), QString::fromLatin1(cs), now, u"same"_s);
    const Headers nobody{{"Accept", "*/*"}};
    QCOMPARE(ask("GET", target, {}, nobody).status, 200);
    QCOMPARE(ask("GET", target, {}, nobody).message(), u"Invalid nonce - nonce has already been used."_s);
    const Said incomplete = ask("GET", "orders?oauth_consumer_key=x&oauth_timestamp=1", {}, nobody);
    QCOMPARE(incomplete.code(), u"woocommerce_rest_authentication_missing_parameter"_s);
    QCOMPARE(incomplete.message(), u"Missing OAuth parameters oauth_nonce, oauth_signature, oauth_signature_method"_s);
    // In a header it works as well.
    const QUrlQuery made(QString::fromLatin1(signedTarget("GET", u"/wp-json/wc/v3/orders"_s, {}, QString::fromLatin1(ck), QString::fromLatin1(cs), now, u"other"_s).split('?').at(1)));
    QByteArrayList parts;
    for (const auto &[key, value] : made.queryItems(QUrl::FullyEncoded))
        parts.append(key.toLatin1() + "=\"" + value.toLatin1() + '"');
    QCOMPARE(ask("GET", "orders", {}, {{"Authorization", "OAuth " + parts.join(", ")}}).status, 200);
}

void StandInWooCommerceReads::pagesAndTheirHead()
{
    const Said first = ask("GET", "orders?per_page=2&orderby=id&order=asc&status=any");
    QCOMPARE(ids(first.array()), (QList<int>{1201, 1202}));
    QCOMPARE(first.wire.header("X-WP-Total"), "5"); // the trash is not among any
    QCOMPARE(first.wire.header("X-WP-TotalPages"), "3");
    QVERIFY(first.wire.header("Link").contains("&page=2&") && first.wire.header("Link").contains(">; rel=\"next\""));
    QVERIFY(first.wire.header("Link").contains("status%5B0%5D=any"));
    QVERIFY(!first.wire.header("Link").contains("rel=\"prev\""));
    QVERIFY(ask("GET", "orders?per_page=2&page=2").wire.header("Link").contains("rel=\"prev\""));
    const Said past = ask("GET", "orders?per_page=2&page=9");
    QCOMPARE(past.status, 200);
    QCOMPARE(past.array().size(), 0);
    QCOMPARE(past.wire.header("X-WP-Total"), "0");
    QVERIFY(past.wire.header("Link").contains("page=0"));
    QVERIFY(ask("GET", "orders").wire.header("Link").contains("https://api.w.org/"));
    QCOMPARE(ids(ask("GET", "orders?per_page=2&offset=3&orderby=id&order=asc").array()), (QList<int>{1205, 1206}));
    const Said head = ask("HEAD", "orders");
    QCOMPARE(head.wire.header("X-WP-Total"), "5");
    QVERIFY(head.wire.body.isEmpty());
}

void StandInWooCommerceReads::badParameters_data()
{
    QTest::addColumn<QByteArray>("query");
    QTest::addColumn<QString>("param");
    QTest::addColumn<QString>("says");
    QTest::newRow("per_page 0") << QByteArray("per_page=0") << u"per_page"_s << u"per_page must be between 1 (inclusive) and 100 (inclusive)"_s;
    QTest::newRow("per_page 101") << QByteArray("per_page=101") << u"per_page"_s << u"per_page must be between 1 (inclusive) and 100 (inclusive)"_s;
    QTest::newRow("unknown status") << QByteArray("status=wc-completed") << u"status"_s << u"status[0] is not one of any, trash, auto-draft, pending"_s;
    QTest::newRow("orderby") << QByteArray("orderby=total") << u"orderby"_s << u"orderby is not one of date, id"_s;
    QTest::newRow("a day is no date") << QByteArray("modified_after=2026-03-01") << u"modified_after"_s << u"Invalid date."_s;
    QTest::newRow("words are no date") << QByteArray("after=yesterday") << u"after"_s << u"Invalid date."_s;
}

void StandInWooCommerceReads::badParameters()
{
    QFETCH(QByteArray, query);
    QFETCH(QString, param);
    QFETCH(QString, says);
    const Said said = ask("GET", "orders?" + query);
    QCOMPARE(said.status, 400);
    QCOMPARE(said.code(), u"rest_invalid_param"_s);
    QCOMPARE(said.message(), u"Invalid parameter(s): "_s + param);
    const QJsonObject data = said.object().value("data"_L1).toObject();
    QVERIFY2(data.value("params"_L1)[param].toString().startsWith(says), said.wire.body.constData());
    QVERIFY(data.value("details"_L1)[param].isObject());
}

void StandInWooCommerceReads::statusesOfLists()
{
    QCOMPARE(ids(ask("GET", "orders?status=pending,on-hold&orderby=id&order=asc").array()), (QList<int>{1202, 1206}));
    QCOMPARE(ids(ask("GET", "orders?status[]=trash").array()), QList<int>{1204});
    QCOMPARE(ids(ask("GET", "orders?status=partial-shipped").array()), QList<int>{1205});
    options({{u"customStatuses"_s, false}}); // its plugin is switched off
    QCOMPARE(ask("GET", "orders?status=partial-shipped").status, 400);
    QVERIFY(!ids(ask("GET", "orders").array()).contains(1205));
    QCOMPARE(order(1205).value("status"_L1).toString(), u"partial-shipped"_s);
    QCOMPARE(ids(ask("GET", "orders?number=SO-77").array()).size(), 4); // there is no such filter
}

void StandInWooCommerceReads::includeExcludeAndOrder()
{
    QCOMPARE(ids(ask("GET", "orders?include=1203,1201,999&orderby=include").array()), (QList<int>{1203, 1201}));
    QCOMPARE(ids(ask("GET", "orders?exclude=1201,1202&orderby=id").array()), (QList<int>{1206, 1205, 1203}));
    QCOMPARE(ids(ask("GET", "orders").array()).first(), 1206); // by date of creation, newest first
    QCOMPARE(ids(ask("GET", "orders?search=dana@example.com").array()), QList<int>{1201});
}

void StandInWooCommerceReads::modifiedAfter_data()
{
    // 1201 was saved at 23:44:05 UTC on the first, 00:44:05 on the second in the shop (Oslo, UTC+1).
    QTest::addColumn<QByteArray>("query");
    QTest::addColumn<bool>("found");
    QTest::newRow("exclusive") << QByteArray("2026-03-01T23:44:05&dates_are_gmt=true") << false;
    QTest::newRow("a second before") << QByteArray("2026-03-01T23:44:04&dates_are_gmt=true") << true;
    QTest::newRow("fraction ignored") << QByteArray("2026-03-01T23:44:04.900&dates_are_gmt=true") << true;
    QTest::newRow("without flag it is local time") << QByteArray("2026-03-02T00:44:04") << true;
    QTest::newRow("local, exclusive") << QByteArray("2026-03-02T00:44:05") << false;
    QTest::newRow("UTC without flag is an hour early") << QByteArray("2026-03-01T23:50:00") << true;
    QTest::newRow("Z without flag") << QByteArray("2026-03-01T23:44:04Z") << true;
    QTest::newRow("Z without flag, exclusive") << QByteArray("2026-03-01T23:44:05Z") << false;
    QTest::newRow("offset without flag") << QByteArray("2026-03-01T23:44:04%2B00:00") << true;
    QTest::newRow("Z with flag is shifted") << QByteArray("2026-03-01T23:44:04Z&dates_are_gmt=true") << false;
}

void StandInWooCommerceReads::modifiedAfter()
{
    QFETCH(QByteArray, query);
    QFETCH(bool, found);
    const Said said = ask("GET", "orders?modified_after=" + query);
    QVERIFY2(said.status == 200, said.wire.body.constData());
    QCOMPARE(ids(said.array()).contains(1201), found);
}

void StandInWooCommerceReads::fieldsAreCut()
{
    const QJsonObject one = ask("GET", "orders/1201?_fields=id,billing.email,line_items.sku").object();
    QCOMPARE(one.keys(), (QStringList{u"_links"_s, u"billing"_s, u"id"_s, u"line_items"_s}));
    QCOMPARE(one.value("billing"_L1).toObject().keys(), QStringList{u"email"_s});
    QVERIFY(one.value("line_items"_L1).toArray().isEmpty());
    QCOMPARE(ask("GET", "orders?include=1201&_fields=id,status").array().first().toObject().keys(), (QStringList{u"id"_s, u"status"_s}));
    const QJsonObject meta = ask("GET", "orders?include=1201&include_meta=nothing").array().first().toObject();
    QVERIFY(meta.value("meta_data"_L1).toArray().isEmpty());
    QCOMPARE(ask("GET", "/wp-json/?_fields=environment").object().keys(), QStringList());
}

void StandInWooCommerceReads::datesHaveNoZone()
{
    const QJsonObject one = order(1201);
    QCOMPARE(one.value("date_modified"_L1).toString(), u"2026-03-02T00:44:05"_s);
    QCOMPARE(one.value("date_modified_gmt"_L1).toString(), u"2026-03-01T23:44:05"_s);
    QVERIFY(one.value("date_completed_gmt"_L1).isNull());
    QCOMPARE(one.value("number"_L1).toString(), u"1201"_s);
    QCOMPARE(one.value("total"_L1).toString(), u"1738.00"_s);
    QVERIFY(one.value("line_items"_L1)[0][u"price"_s].isDouble());
    m_sandbox->world().advanceBy(std::chrono::hours(40));
    QCOMPARE(order(1201).value("transaction_id"_L1).toString(), u"by hand"_s); // people work in the shop
    QCOMPARE(order(1201).value("date_modified_gmt"_L1).toString(), u"2026-03-03T18:00:00"_s);
}

void StandInWooCommerceReads::statusLists()
{
    QStringList slugs;
    const QJsonArray all = ask("GET", "orders/statuses").array();
    for (const QJsonValue &status : all)
        slugs.append(status[u"slug"_s].toString());
    QCOMPARE(slugs, (QStringList{u"pending"_s, u"processing"_s, u"on-hold"_s, u"completed"_s, u"cancelled"_s, u"refunded"_s, u"failed"_s, u"partial-shipped"_s}));
    const QJsonArray options_ = ask("OPTIONS", "orders").object().value("schema"_L1)[u"properties"_s][u"status"_s][u"enum"_s].toArray();
    QVERIFY(options_.contains(u"partial-shipped"_s));
    QVERIFY(!options_.contains(u"trash"_s));
    QCOMPARE(ask("GET", "reports/orders/totals").array().first()[u"total"_s].toInt(), 1);
    options({{u"statusesRoute"_s, false}}); // before 9.6
    QCOMPARE(ask("GET", "orders/statuses").code(), u"rest_no_route"_s);
}

void StandInWooCommerceReads::shopFacts()
{
    const QJsonObject facts = ask("GET", "system_status?_fields=environment,settings").object();
    QCOMPARE(facts.value("environment"_L1)[u"home_url"_s].toString(), m_sandbox->url(u"woocommerce"_s).toString());
    QVERIFY(facts.value("settings"_L1)[u"HPOS_enabled"_s].toBool());
    options({{u"manageRights"_s, false}});
    QCOMPARE(ask("GET", "system_status").status, 403);
}

void StandInWooCommerceReads::longLinksBreakAtTheProxy()
{
    QByteArrayList many;
    for (int i = 0; i < 200; ++i)
        many.append(QByteArray::number(100'000 + i));
    const QByteArray query = "orders?include=1201,1202," + many.join(',');
    QCOMPARE(ask("GET", query + "&per_page=100").status, 200); // one page: no Link
    const Said said = ask("GET", query + "&per_page=1");
    QCOMPARE(said.status, 502);
    QVERIFY(said.wire.body.startsWith("<html>"));
}

void StandInWooCommerceReads::permalinksRedirectsAndMaintenance()
{
    QCOMPARE(ask("GET", "/?rest_route=/wc/v3/orders").status, 401); // keys are only looked for under wp-json/wc/
    QCOMPARE(ask("GET", "/?rest_route=/wc/v3/orders&_p=wp-json/wc/").status, 200);
    options({{u"prettyPermalinks"_s, false}});
    const Said plain = ask("GET", "orders");
    QCOMPARE(plain.status, 301);
    QVERIFY(plain.wire.header("Content-Type").startsWith("text/html"));
    options({{u"prettyPermalinks"_s, true}, {u"movedTo"_s, u"https://www.shop.example"_s}});
    const Said moved = ask("GET", "orders");
    QCOMPARE(moved.status, 301);
    QCOMPARE(moved.wire.header("Location"), "https://www.shop.example/wp-json/wc/v3/orders");
    options({{u"movedTo"_s, u""_s}, {u"maintenance"_s, true}});
    const Said closed = ask("GET", "orders");
    QCOMPARE(closed.status, 503);
    QCOMPARE(closed.wire.header("Retry-After"), "600");
    QVERIFY(closed.wire.header("Content-Type").startsWith("text/html"));
    options({{u"maintenance"_s, false}, {u"blocksAnonymous"_s, true}});
    QCOMPARE(ask("GET", "/wp-json/", {}, {{"Accept", "*/*"}}).code(), u"rest_cannot_access"_s);
}

void StandInWooCommerceReads::noticeStandsBeforeTheJson()
{
    options({{u"noisyPlugin"_s, true}});
    const Said said = ask("GET", "orders/1201");
    QCOMPARE(said.status, 200);
    QVERIFY(said.wire.header("Content-Type").startsWith("application/json"));
    QVERIFY(said.wire.body.startsWith("<br />\n<b>Warning</b>:"));
    QVERIFY(QJsonDocument::fromJson(said.wire.body.mid(said.wire.body.indexOf('{'))).isObject());
}

void StandInWooCommerceReads::productsAndWebhooks()
{
    QCOMPARE(ids(ask("GET", "products").array()), (QList<int>{71, 72}));
    QCOMPARE(ask("GET", "products/72").object().value("sku"_L1).toString(), u"5007777"_s);
    QCOMPARE(ask("GET", "products/9").status, 404);
    const Said made = ask("POST", "webhooks", R"({"name":"n","topic":"order.updated","delivery_url":"https://example.com/hook"})");
    QCOMPARE(made.status, 201);
    const QByteArray id = QByteArray::number(made.object().value("id"_L1).toInteger());
    QVERIFY(made.wire.header("Location").endsWith("/webhooks/" + id));
    QCOMPARE(ask("GET", "webhooks/" + id).object().value("event"_L1).toString(), u"updated"_s);
    QCOMPARE(ask("DELETE", "webhooks/" + id + "?force=true").status, 200);
    QCOMPARE(ask("GET", "webhooks").array().size(), 0);
}

QTEST_GUILESS_MAIN(StandInWooCommerceReads)

#include "tst_standin_woocommerce_reads.moc"
