#include "core/rules/carriers.h"

#include <QTest>

using namespace Waybill;
using namespace Qt::Literals::StringLiterals;

class TestCarriers : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void checkDigits_data();
    void checkDigits();
    void names_data();
    void names();
    void shipMethods_data();
    void shipMethods();
    void r29_verdicts_data();
    void r29_verdicts();
    void linksAreSafe_data();
    void linksAreSafe();
    void hostsMatchAtADot();
    void facets();
};

void TestCarriers::checkDigits_data()
{
    QTest::addColumn<QString>("number");
    QTest::addColumn<QString>("carrier");
    const auto row = [](const char *number, const char *carrier) {
        QTest::newRow(number) << QString::fromLatin1(number) << QString::fromLatin1(carrier);
    };
    row("1Z5R89390357567127", "ups");
    row("1Z999AA10312345670", "ups");
    row("K1506235620", "ups");
    row("986578788855", "fedex");
    row("777000012346", "fedex");
    row("041441760228964", "fedex");
    row("040985000000015", "fedex");
    row("9611020987654312345672", "fedex");
    row("9622001900000000000000776632517510", "fedex");
    row("000123450000000027", "fedex");
    row("61299998820821171811", "fedex");
    row("9400111206206406260787", "usps");
    row("9400100000000000000013", "usps");
    row("420787459400111206206406260787", "usps");
    row("9101123456789000000013", "usps");
    row("03071790000523483741", "usps");
    row("LX000000014NO", "posten-norge");
    row("3318810025", "dhl");
    row("1234567891", "dhl");
    row("0073938000549297", "canada-post");
    row("1234567890123452", "canada-post");
    row("320595463938", "purolator");
    row("320000000010", "purolator");
    row("C11031500001879", "ontrac");
    row("D10011354453707", "ontrac");
    row("370722152621578495", "posten-norge");
    row("370700000000000014", "posten-norge");
    row("70700000000000013", "posten-norge");
    row("00573132901903503247", "postnord");
    row("00373123456789012348", "postnord");
    row("09980000020033F", "dpd");
    row("07209562763", "old-dominion");
}

void TestCarriers::checkDigits()
{
    QFETCH(QString, number);
    QFETCH(QString, carrier);
    const auto hits = carrierFormats(number);
    const auto found = std::find_if(hits.cbegin(), hits.cend(), [&](const auto &hit) { return hit.carrier == carrier; });
    QVERIFY(found != hits.cend());
    QVERIFY(found->checked && found->right);
    QString wrong = number; // another last digit is never right for the same rule
    const qsizetype at = number.endsWith(u"NO"_s) ? number.size() - 3 : number.size() - 1;
    wrong[at] = number.at(at) == u'5' ? u'6' : u'5';
    const auto others = carrierFormats(wrong);
    for (const FormatHit &hit : others)
        QVERIFY2(hit.carrier != carrier || !hit.right || number.size() == 20, qPrintable(wrong));
}

void TestCarriers::names_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("carrier");
    QTest::newRow("slug") << u"fedex"_s << u"fedex"_s;
    QTest::newRow("token") << u"dhl_express"_s << u"dhl"_s;
    QTest::newRow("words") << u"DHL Express"_s << u"dhl"_s;
    QTest::newRow("sub-brand before parent") << u"DHL eCommerce"_s << u"dhl-ecommerce"_s;
    QTest::newRow("mail innovations") << u"UPS Mail Innovations"_s << u"ups-mi"_s;
    QTest::newRow("odd spelling") << u"UPS(GROUND)- CVS.COM"_s << u"ups"_s;
    QTest::newRow("dots") << u"U.S. Postal Service"_s << u"usps"_s;
    QTest::newRow("unknown") << u"Pigeon Post"_s << QString();
    QTest::newRow("empty") << QString() << QString();
}

void TestCarriers::names()
{
    QFETCH(QString, name);
    QFETCH(QString, carrier);
    QCOMPARE(carrierByName(name), carrier);
}

void TestCarriers::shipMethods_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("carrier");
    QTest::newRow("FG") << u"FG"_s << QString() << u"fedex"_s;
    QTest::newRow("FFS is FedEx") << u"FFS"_s << QString() << u"fedex"_s;
    QTest::newRow("FWC is will-call") << u"FWC"_s << u"FedEx Will Call"_s << u"none"_s;
    QTest::newRow("USH is not UPS") << u"USH"_s << u"USF Holland"_s << QString();
    QTest::newRow("outside the list") << u"UPSN"_s << u"UPS Next"_s << u"ups"_s;
    QTest::newRow("mail innovations") << u"UMIP"_s << QString() << u"ups-mi"_s;
    QTest::newRow("hundredweight") << u"UH2"_s << QString() << u"ups"_s;
    QTest::newRow("hold") << u"NL"_s << u"Hold Order"_s << u"none"_s;
    QTest::newRow("by words") << u"ZZ"_s << u"Purolator Ground"_s << u"purolator"_s;
    QTest::newRow("nothing known") << u"EXDO"_s << u"Expeditors LTL Ground"_s << QString();
}

void TestCarriers::shipMethods()
{
    QFETCH(QString, code);
    QFETCH(QString, text);
    QFETCH(QString, carrier);
    QCOMPARE(carrierByShipMethod(code, text), carrier);
}

void TestCarriers::r29_verdicts_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<CarrierEvidence>("evidence");
    QTest::addColumn<CarrierVerdict>("expected");
    const QString ups = u"1Z999AA10312345670"_s;
    const QString upsLink = u"https://www.ups.com/track?loc=en_US&tracknum=1Z999AA10312345670"_s;
    const QString fedexLink = u"https://www.fedex.com/fedextrack/?trknbr=%1"_s;
    QTest::newRow("told") << ups << CarrierEvidence{u"ups"_s, {}, {}, {}, false} << CarrierVerdict{u"ups"_s, u"UPS"_s, upsLink, false};
    QTest::newRow("ship method") << u"040985000000015"_s << CarrierEvidence{{}, u"FG"_s, {}, {}, false}
                                 << CarrierVerdict{u"fedex"_s, u"FedEx"_s, fedexLink.arg(u"040985000000015"_s), false};
    QTest::newRow("ambiguous alone: nobody") << u"040985000000015"_s << CarrierEvidence{} << CarrierVerdict{};
    QTest::newRow("distinctive alone") << ups << CarrierEvidence{} << CarrierVerdict{u"ups"_s, u"UPS"_s, upsLink, false};
    QTest::newRow("distinctive with a wrong check alone") << u"1Z999AA10312345671"_s << CarrierEvidence{} << CarrierVerdict{};
    QTest::newRow("wrong check, but told") << u"508922220890"_s << CarrierEvidence{u"FedEx"_s, {}, {}, {}, false}
                                           << CarrierVerdict{u"fedex"_s, u"FedEx"_s, fedexLink.arg(u"508922220890"_s), true};
    QTest::newRow("the link follows the number") << ups << CarrierEvidence{{}, u"FG"_s, {}, {}, false}
                                                 << CarrierVerdict{u"fedex"_s, u"FedEx"_s, upsLink, false};
    QTest::newRow("unknown name stays") << u"12345678"_s << CarrierEvidence{u"Pigeon Post"_s, {}, {}, {}, false}
                                        << CarrierVerdict{{}, u"Pigeon Post"_s, {}, false};
    QTest::newRow("vendor reference gets no link") << u"H320463803"_s << CarrierEvidence{{}, u"UPSN"_s, {}, {}, true}
                                                   << CarrierVerdict{u"ups"_s, u"UPS"_s, {}, true};
    QTest::newRow("420 is cut") << u"420787459400111206206406260787"_s << CarrierEvidence{} << CarrierVerdict{
        u"usps"_s, u"USPS"_s, u"https://tools.usps.com/go/TrackConfirmAction?tLabels=9400111206206406260787"_s, false};
    QTest::newRow("a supplied link wins") << ups << CarrierEvidence{u"ups"_s, {}, {}, u"http://www.ups.com/x?n=1"_s, false}
                                          << CarrierVerdict{u"ups"_s, u"UPS"_s, u"https://www.ups.com/x?n=1"_s, false};
    QTest::newRow("an unsafe one does not") << ups << CarrierEvidence{u"ups"_s, {}, {}, u"javascript:alert(1)"_s, false}
                                            << CarrierVerdict{u"ups"_s, u"UPS"_s, upsLink, false};
}

void TestCarriers::r29_verdicts()
{
    QFETCH(QString, key);
    QFETCH(CarrierEvidence, evidence);
    QFETCH(CarrierVerdict, expected);
    const CarrierVerdict verdict = judgeCarrier(key, evidence);
    QCOMPARE(verdict.carrier, expected.carrier);
    QCOMPARE(verdict.name, expected.name);
    QCOMPARE(verdict.url, expected.url);
    QCOMPARE(verdict.unverifiedFormat, expected.unverifiedFormat);
}

void TestCarriers::linksAreSafe_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<bool>("safe");
    QTest::newRow("https") << u"https://track.example.com/x?n=1"_s << true;
    QTest::newRow("script") << u"javascript:alert(1)"_s << false;
    QTest::newRow("file") << u"file:///etc/passwd"_s << false;
    QTest::newRow("user in it") << u"https://ups.com@evil.example/"_s << false;
    QTest::newRow("no host") << u"https:///x"_s << false;
    QTest::newRow("no dot") << u"https://intranet/x"_s << false;
    QTest::newRow("address") << u"https://192.168.1.1/x"_s << false;
    QTest::newRow("IPv6") << u"https://[::1]/x"_s << false;
    QTest::newRow("blank") << u"https://a.example/x y"_s << false;
    QTest::newRow("line break") << u"https://a.example/x\ny"_s << false;
    QTest::newRow("too long") << u"https://a.example/"_s + QString(2048, u'x') << false;
}

void TestCarriers::linksAreSafe()
{
    QFETCH(QString, url);
    QFETCH(bool, safe);
    QCOMPARE(!safeLink(url).isEmpty(), safe);
}

void TestCarriers::hostsMatchAtADot()
{
    QCOMPARE(carrierByHost(u"www.ups.com"_s), u"ups"_s);
    QCOMPARE(carrierByHost(u"evilups.com"_s), QString());
    QCOMPARE(carrierByHost(u"webtrack.dhlglobalmail.com"_s), u"dhl-ecommerce"_s);
    QCOMPARE(carrierByHost(u"tracking.dpd.de"_s), u"dpd"_s);
    QVERIFY(isCarrierHost(u"https://www.fedex.com/x"_s));
    QVERIFY(!isCarrierHost(u"https://fedex.com.evil.example/x"_s));
}

void TestCarriers::facets()
{
    QCOMPARE(deliveryFacet(u"Delivered"_s, u"Delivered_003"_s), DeliveryFacet::Delivered);
    QCOMPARE(deliveryFacet(u"Exception"_s, u"Exception_011"_s), DeliveryFacet::Returned);
    QCOMPARE(deliveryFacet(u"Exception"_s, u"Exception_004"_s), DeliveryFacet::Exception);
    QCOMPARE(deliveryFacet(u"Expired"_s, {}), DeliveryFacet::Expired);
    QCOMPARE(deliveryFacet(u"Teleported"_s, {}), DeliveryFacet::None);
}

QTEST_GUILESS_MAIN(TestCarriers)
#include "tst_carriers.moc"
