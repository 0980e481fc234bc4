#include "core/model/json.h"
#include "core/sources/telaris/orderparser.h"

#include <QJsonDocument>
#include <QDir>
#include <QFile>
#include <QTest>

using namespace Waybill;
using namespace Waybill::Telaris;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString folder = QStringLiteral(WAYBILL_FIXTURES "/telaris/");

QByteArray fixture(const QString &name)
{
    QFile file(folder + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QJsonObject parsed(const QString &name)
{
    const auto json = readJson(fixture(name + u".json"_s), {});
    const auto order = json ? parseOrder(*json, Access(), {}) : Result<SupplierOrder>(json.error());
    if (order)
        return toJson(*order);
    const Error &error = order.error();
    return {{u"error"_s, errorKindName(error.kind)}, {u"message"_s, error.message}, {u"field"_s, error.field}, {u"order"_s, error.order}};
}

} // namespace

/// Orders of the labelled contract: in goes the JSON, out comes the canonical order. `WAYBILL_GOLDEN_WRITE=1` writes the files
/// anew, to be read by a person before a commit.
class TestTelarisGolden : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void answers_data();
    void answers();
    void requests();
    void rpcRequests();
};

void TestTelarisGolden::answers_data()
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

void TestTelarisGolden::answers()
{
    QFETCH(QString, name);
    const QByteArray have = QJsonDocument(parsed(name)).toJson();
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

void TestTelarisGolden::requests()
{
    Access access;
    access.base = QUrl(u"https://pcs.example/api/v1/"_s);
    const auto text = [](const QUrl &url) { return QString::fromLatin1(url.toEncoded()); };
    const QDateTime since(QDate(2026, 1, 15), QTime(1, 2, 3, 900), QTimeZone("Europe/Oslo"));
    QCOMPARE(text(listUrl(access, since, 100, 0)), u"https://pcs.example/api/v1/orders?updated_since=2026-01-15T00:02:03Z&limit=100&offset=0"_s);
    QCOMPARE(text(listUrl(access, {}, 1, 5)), u"https://pcs.example/api/v1/orders?limit=1&offset=5"_s);
    QCOMPARE(text(detailUrl(access, u"48213"_s)), u"https://pcs.example/api/v1/orders/48213"_s);
    access.listPath = u"/drop/list"_s;
    access.detailPath = u"/drop/one/{id}"_s;
    QCOMPARE(text(detailUrl(access, u"4"_s)), u"https://pcs.example/api/v1/drop/one/4"_s);
    QCOMPARE(text(listUrl(access, {}, 1, 0)), u"https://pcs.example/api/v1/drop/list?limit=1&offset=0"_s);
}

void TestTelarisGolden::rpcRequests()
{
    Access access;
    access.base = QUrl(u"https://pcs85.example"_s);
    access.secret = u"personal"_s;
    QCOMPARE(rpcUrl(access), QUrl(u"https://pcs85.example/mcp2/action/personal/pcs"_s));
    QCOMPARE(rpcInitialize(), QByteArray(R"({"id":1,"jsonrpc":"2.0","method":"initialize","params":{"capabilities":{},"clientInfo":{"name":"Waybill","version":"1"},"protocolVersion":"2025-03-26"}})"));
    QCOMPARE(rpcSearch(access, 4, QDateTime(QDate(2026, 1, 15), QTime(0, 0), Qt::UTC), 100, 50),
             QByteArray(R"({"id":4,"jsonrpc":"2.0","method":"tools/call","params":{"arguments":{"limit":100,"offset":50,"updated_since":"2026-01-15T00:00:00Z"},"name":"order_search"}})"));
    QCOMPARE(rpcRead(access, 5, u"48213"_s), QByteArray(R"({"id":5,"jsonrpc":"2.0","method":"tools/call","params":{"arguments":{"id":48213},"name":"order_read"}})"));
}

QTEST_GUILESS_MAIN(TestTelarisGolden)
#include "tst_telaris_golden.moc"
