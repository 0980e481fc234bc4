#include "core/model/json.h"
#include "core/sources/ordersync/recordparser.h"

#include <QJsonDocument>
#include <QDir>
#include <QFile>
#include <QTest>

using namespace Waybill;
using namespace Waybill::OrderSync;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString folder = QStringLiteral(WAYBILL_FIXTURES "/ordersync/");
const QDateTime now(QDate(2026, 3, 10), QTime(12, 0), Qt::UTC);

QByteArray fixture(const QString &name)
{
    QFile file(folder + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QJsonObject parsed(const QString &name)
{
    const auto order = parseOrder(fixture(name + u".json"_s), PoNumber(u"GF-ASKED"_s), Access(), now);
    if (order)
        return toJson(*order);
    const Error &error = order.error();
    return {{u"error"_s, errorKindName(error.kind)}, {u"message"_s, error.message}, {u"field"_s, error.field}, {u"order"_s, error.order}};
}

} // namespace

/// Answers of our own making, one for every shape the help pages show or leave open. `WAYBILL_GOLDEN_WRITE=1` writes the
/// files anew, to be read by a person before a commit.
class TestOrderSyncGolden : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void answers_data();
    void answers();
    void requests();
};

void TestOrderSyncGolden::answers_data()
{
    QTest::addColumn<QString>("name");
    const QStringList files = QDir(folder).entryList({u"*.json"_s}, QDir::Files, QDir::Name);
    int rows = 0;
    for (const QString &file : files) {
        if (file.endsWith(".expected.json"_L1))
            continue;
        QTest::newRow(qPrintable(file)) << file.chopped(5);
        ++rows;
    }
    QVERIFY(rows >= 14);
}

void TestOrderSyncGolden::answers()
{
    QFETCH(QString, name);
    const QByteArray have = QJsonDocument(parsed(name)).toJson();
    QVERIFY2(!have.contains("verysecretsignature"), "a signed link got into the model");
    if (qEnvironmentVariableIsSet("WAYBILL_GOLDEN_WRITE")) {
        QFile file(folder + name + u".expected.json"_s);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(have), qint64(have.size()));
    }
    const QList<QByteArray> wanted = fixture(name + u".expected.json"_s).split('\n');
    const QList<QByteArray> got = have.split('\n');
    for (qsizetype line = 0; line < qMin(wanted.size(), got.size()); ++line)
        QVERIFY2(wanted.at(line) == got.at(line), qPrintable(u"line %1: want %2, have %3"_s.arg(line + 1).arg(QString::fromUtf8(wanted.at(line)), QString::fromUtf8(got.at(line)))));
    QCOMPARE(got.size(), wanted.size());
}

void TestOrderSyncGolden::requests()
{
    Access access;
    access.base = standardBase(false);
    const auto text = [](const QUrl &url) { return QString::fromLatin1(url.toEncoded()); };
    QCOMPARE(text(poUrl(access, PoNumber(u"GS-10442"_s))), u"https://api.withordersync.com/api/v2/orders/by-po/GS-10442"_s);
    QCOMPARE(text(poUrl(access, PoNumber(u"PO/77 #3%"_s))), u"https://api.withordersync.com/api/v2/orders/by-po/PO%2F77%20%233%25"_s);
    const QDate from(2026, 2, 1);
    const QDate to(2026, 2, 10);
    QCOMPARE(text(windowUrl(access, from, to, 1)), u"https://api.withordersync.com/api/v2/orders/by-date?start_date=2026-02-01&end_date=2026-02-10"_s);
    QCOMPARE(text(windowUrl(access, from, to, 2)), u"https://api.withordersync.com/api/v2/orders/by-date?start_date=2026-02-01&end_date=2026-02-10&page=2"_s);
    access.base = QUrl(u"https://proxy.example/sync/api/v1/"_s); // a slash at the end does no harm
    QCOMPARE(text(bulkUrl(access)), u"https://proxy.example/sync/api/v1/orders/by-po"_s);
    QCOMPARE(bulkRequest({PoNumber(u"A\"1"_s), PoNumber(u"B"_s)}), QByteArray("{\"po_numbers\":[\"A\\\"1\",\"B\"]}"));
    QCOMPARE(standardBase(true), QUrl(u"https://api.withordersync.com/api/v1"_s));
}

QTEST_GUILESS_MAIN(TestOrderSyncGolden)
#include "tst_ordersync_golden.moc"
