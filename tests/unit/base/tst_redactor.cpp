#include "core/base/redactor.h"

#include <QTest>

using namespace Waybill;
using namespace Qt::Literals::StringLiterals;

class TestRedactor : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void hidesKnownSecretsInEveryForm();
    void hidesSecretsItWasNeverTold_data();
    void hidesSecretsItWasNeverTold();
    void keepsTheRest();
    void hidesSecretHeaders();
};

void TestRedactor::hidesKnownSecretsInEveryForm()
{
    const QString secret = u"p&ss \"w<rd>"_s;
    Redactor redactor;
    redactor.add(secret);
    for (const QByteArray &prefix : {QByteArray(), QByteArray("a"), QByteArray("ab")}) {
        const QByteArray hidden = redactor.redact((prefix + secret.toUtf8() + ":tail").toBase64());
        QVERIFY2(!QByteArray::fromBase64(hidden).contains("ss \"w<r"), hidden.constData());
    }
    QCOMPARE(redactor.redact(secret), u"[redacted]"_s);
    QCOMPARE(redactor.redact(secret.toHtmlEscaped()), u"[redacted]"_s);
    QCOMPARE(redactor.redact(u"p%26ss%20%22w%3Crd%3E"_s), u"[redacted]"_s);
    QCOMPARE(redactor.redact(u"\"p&ss \\\"w<rd>\""_s), u"\"[redacted]\""_s);
}

void TestRedactor::hidesSecretsItWasNeverTold_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    QTest::newRow("TD SYNNEX body") << u"<UserID>a@b.c</UserID><Password>hunter22</Password>"_s
                                    << u"<UserID>[redacted]</UserID><Password>[redacted]</Password>"_s;
    QTest::newRow("prefixed element") << u"<wsse:Password>x</wsse:Password>"_s
                                      << u"<wsse:Password>[redacted]</wsse:Password>"_s;
    QTest::newRow("JSON") << uR"({"access_token": "abc\"def", "n": 1})"_s
                          << uR"({"access_token":"[redacted]", "n": 1})"_s;
    QTest::newRow("signed link") << u"https://x.example/f.pdf?a=1&X-Amz-Signature=deadbeef&b=2"_s
                                 << u"https://x.example/f.pdf?a=1&X-Amz-Signature=[redacted]&b=2"_s;
}

void TestRedactor::hidesSecretsItWasNeverTold()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    QCOMPARE(Redactor().redact(text), expected);
}

void TestRedactor::keepsTheRest()
{
    Redactor redactor;
    redactor.add(u"abc"_s); // too short to be a secret worth blanking every "abc" for
    QCOMPARE(redactor.redact(u"abc PO-000871 1Z999AA10312345670"_s), u"abc PO-000871 1Z999AA10312345670"_s);
}

void TestRedactor::hidesSecretHeaders()
{
    const Redactor redactor;
    QCOMPARE(redactor.header("Authorization", "Basic eA=="), QByteArray("[redacted]"));
    QCOMPARE(redactor.header("ApiIntegrationCode", "X"), QByteArray("[redacted]"));
    QCOMPARE(redactor.header("Content-Type", "text/xml"), QByteArray("text/xml"));
}

QTEST_GUILESS_MAIN(TestRedactor)
#include "tst_redactor.moc"
