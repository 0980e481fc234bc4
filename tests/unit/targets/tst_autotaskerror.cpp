#include "core/targets/autotask/autotaskerror.h"

#include <QTest>

using namespace Waybill;
using namespace Waybill::Autotask;
using namespace Qt::Literals::StringLiterals;

class TestAutotaskError : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void classifies_data();
    void classifies();
    void namesTheField();
    void passesOnTheWait();
};

void TestAutotaskError::classifies_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("read");
    QTest::addColumn<QString>("write");
    const auto row = [](const char *name, int status, const QByteArray &body, const QString &read, const QString &write) {
        QTest::newRow(name) << status << body << read << write;
    };
    const QByteArray page = "<html><body>Service unavailable</body></html>";
    row("credentials", 401, {}, u"auth"_s, u"auth"_s);
    row("tracking identifier", 500, R"({"errors":["IntegrationCode is invalid."]})", u"auth"_s, u"auth"_s);
    row("no right", 403, R"({"errors":["no"]})", u"permission"_s, u"permission"_s);
    row("no right under 500", 500, R"({"errors":["The logged in Resource does not have the adequate permissions to update"]})",
        u"permission"_s, u"permission"_s);
    row("too many", 429, R"({"errors":["The Autotask API thread threshold of 3 threads has been exceeded."]})", u"rateLimited"_s,
        u"rateLimited"_s);
    row("too many, no body", 429, {}, u"rateLimited"_s, u"rateLimited"_s);
    row("too many under 500", 500, R"({"errors":["The Autotask API thread threshold of 3 threads has been exceeded."]})",
        u"rateLimited"_s, u"rateLimited"_s);
    row("hourly limit under 500", 500, R"({"errors":["The request threshold has been exceeded"]})", u"rateLimited"_s,
        u"rateLimited"_s);
    row("a threshold in a value is a refusal", 500, R"({"errors":["Threshold is not a valid value for status"]})", u"rejected"_s,
        u"rejected"_s);
    row("bad value", 500, R"({"errors":["Value does not reference an existing entity for shippingType . "]})", u"rejected"_s,
        u"rejected"_s);
    row("errors as objects", 500, R"({"errors":[{"message":"too long","field":"generalMemo"}]})", u"rejected"_s, u"rejected"_s);
    row("unknown field in a query", 500, R"({"errors":["Unable to find companyName in the Contact Entity"]})", u"rejected"_s,
        u"rejected"_s);
    row("locked table", 500, R"({"errors":["Transaction was deadlocked on lock resources"]})", u"transient"_s,
        u"outcomeUnknown"_s);
    row("missing record", 404, {}, u"notFound"_s, u"notFound"_s);
    row("wrong verb", 405, R"({"Message":"The requested resource does not support http method 'GET'."})", u"malformed"_s,
        u"malformed"_s);
    row("fault without words", 500, {}, u"transient"_s, u"outcomeUnknown"_s);
    row("fault as a page", 500, page, u"transient"_s, u"outcomeUnknown"_s);
    row("empty list of errors", 500, R"({"errors":[]})", u"transient"_s, u"outcomeUnknown"_s);
    row("bad gateway", 502, page, u"transient"_s, u"outcomeUnknown"_s);
    row("unavailable", 503, page, u"transient"_s, u"outcomeUnknown"_s);
    row("gateway time-out", 504, page, u"transient"_s, u"outcomeUnknown"_s);
    row("redirect", 302, {}, u"malformed"_s, u"malformed"_s);
}

void TestAutotaskError::classifies()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    const Refusal refusal{status, body, {}};
    const Error read = errorFrom(refusal, u"order PO-871"_s, false);
    const Error write = errorFrom(refusal, u"order PO-871"_s, true);
    QTEST(errorKindName(read.kind), "read");
    QTEST(errorKindName(write.kind), "write");
    QVERIFY(!read.message.isEmpty());
    if (status != 401 && !body.contains("IntegrationCode"))
        QVERIFY2(write.message.contains(u"PO-871"), qPrintable(write.message));
}

void TestAutotaskError::namesTheField()
{
    const Refusal reference{500, R"({"errors":["Value does not reference an existing entity for shippingType . "]})", {}};
    QCOMPARE(errorFrom(reference, u"order"_s, true).field, u"shippingType"_s);
    const Refusal object{500, R"({"errors":[{"message":"too long","field":"generalMemo"}]})", {}};
    QCOMPARE(errorFrom(object, u"order"_s, true).field, u"generalMemo"_s);
    const Refusal two{500, R"({"errors":["one","two"]})", {}};
    QCOMPARE(errorFrom(two, u"order"_s, true).detail, u"one; two"_s);
}

void TestAutotaskError::passesOnTheWait()
{
    const Refusal refusal{429, {}, std::chrono::seconds(30)};
    QCOMPARE(errorFrom(refusal, u"order"_s, false).retryAfter, std::optional<std::chrono::milliseconds>(30'000));
}

QTEST_GUILESS_MAIN(TestAutotaskError)
#include "tst_autotaskerror.moc"
