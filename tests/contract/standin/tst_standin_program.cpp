#include "tests/contract/standin/tdsynnexrequest.h"
#include "tests/contract/standin/wire.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Waybill::Test;
using namespace Qt::Literals::StringLiterals;

/// waybill-sandbox as other programs start it.
class StandInProgramTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void printsOneLineAndServesUntilInputCloses();
    void endsWhenTold_data();
    void endsWhenTold();
    void servesTls();
    void portIsChosen();
    void loadsFaultsFromAFile();
    void announcesAndHoldsEffects();
    void refusesWrongArguments_data();
    void refusesWrongArguments();

private:
    static QJsonObject start(QProcess &process, const QStringList &arguments);
    static QJsonObject nextLine(QProcess &process);
    static const QString scenario;
};

const QString StandInProgramTest::scenario = QStringLiteral(STANDIN_SCENARIOS "/checklist");

QJsonObject StandInProgramTest::nextLine(QProcess &process)
{
    while (!process.canReadLine()) {
        if (!process.waitForReadyRead(10000))
            return {};
    }
    return QJsonDocument::fromJson(process.readLine()).object();
}

QJsonObject StandInProgramTest::start(QProcess &process, const QStringList &arguments)
{
    process.start(QStringLiteral(SANDBOX_PROGRAM), arguments);
    return nextLine(process);
}

void StandInProgramTest::printsOneLineAndServesUntilInputCloses()
{
    QProcess process;
    const QJsonObject line = start(process, {u"--scenario"_s, scenario, u"--seed"_s, u"7"_s, u"--latency"_s, u"5"_s});
    const QJsonObject supplier = line.value(u"tdsynnex"_s).toObject();
    for (const QString &name : {u"baseUrl"_s, u"user"_s, u"password"_s, u"customerNumber"_s})
        QVERIFY2(!supplier.value(name).toString().isEmpty(), qPrintable(name));
    Wire wire(QUrl(supplier.value(u"baseUrl"_s).toString()));
    QCOMPARE(wire.ask("POST", "/SynnexXML/POStatus", statusRequest("LIFE-1")).status, 200);
    process.closeWriteChannel();
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.exitStatus(), QProcess::NormalExit);
    QCOMPARE(process.exitCode(), 0);
    QCOMPARE(process.readAllStandardOutput(), QByteArray()); // that one line and nothing else
}

void StandInProgramTest::endsWhenTold_data()
{
    QTest::addColumn<bool>("bySignal");
    QTest::newRow("SIGTERM") << true;
    QTest::newRow("POST /_sandbox/stop") << false;
}

void StandInProgramTest::endsWhenTold()
{
    QFETCH(bool, bySignal);
    QProcess process;
    const QJsonObject line = start(process, {u"--ignore-stdin"_s});
    QVERIFY(!line.isEmpty());
    process.closeWriteChannel();
    if (bySignal) {
        process.terminate();
    } else {
        const QUrl control(line.value(u"control"_s).toString());
        Wire(control).ask("POST", "/_sandbox/stop");
    }
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.exitStatus(), QProcess::NormalExit);
    QCOMPARE(process.exitCode(), 0);
}

void StandInProgramTest::servesTls()
{
    QProcess process;
    const QJsonObject line = start(process, {u"--tls"_s, u"--scenario"_s, scenario});
    QFile ca(line.value(u"caFile"_s).toString());
    QVERIFY(ca.open(QIODevice::ReadOnly));
    const QUrl base(line.value(u"tdsynnex"_s).toObject().value(u"baseUrl"_s).toString());
    QCOMPARE(base.scheme(), u"https"_s);
    Wire wire(base, ca.readAll());
    QCOMPARE(wire.ask("POST", "/SynnexXML/POStatus", statusRequest("LIFE-1")).status, 200);
    process.closeWriteChannel();
    QVERIFY(process.waitForFinished());
    QVERIFY(!QFile::exists(ca.fileName()));
}

void StandInProgramTest::portIsChosen()
{
    QProcess first;
    const QUrl free(start(first, {}).value(u"control"_s).toString());
    QProcess second; // the port is taken, and that is said
    second.start(QStringLiteral(SANDBOX_PROGRAM), {u"--port"_s, QString::number(free.port())});
    QVERIFY(second.waitForFinished());
    QCOMPARE(second.exitCode(), 2);
    QVERIFY(second.readAllStandardError().contains(QByteArray::number(free.port())));
    first.closeWriteChannel();
    QVERIFY(first.waitForFinished());
}

void StandInProgramTest::loadsFaultsFromAFile()
{
    QTemporaryDir folder;
    QFile file(folder.filePath(u"faults.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(R"([{"name":"down","system":"tdsynnex","status":503,"retryAfter":3,"count":1}])");
    file.close();
    QProcess process;
    const QJsonObject line = start(process, {u"--faults"_s, file.fileName(), u"--scenario"_s, scenario});
    Wire wire(QUrl(line.value(u"tdsynnex"_s).toObject().value(u"baseUrl"_s).toString()));
    const WireAnswer down = wire.ask("POST", "/SynnexXML/POStatus", statusRequest("LIFE-1"));
    QCOMPARE(down.status, 503);
    QCOMPARE(down.header("Retry-After"), QByteArray("3"));
    QCOMPARE(wire.ask("POST", "/SynnexXML/POStatus", statusRequest("LIFE-1")).status, 200);
    process.closeWriteChannel();
    QVERIFY(process.waitForFinished());
}

void StandInProgramTest::announcesAndHoldsEffects()
{
    QProcess process;
    const QJsonObject line = start(process, {u"--hold-effects"_s, u"--scenario"_s, scenario});
    Wire wire(QUrl(line.value(u"tdsynnex"_s).toObject().value(u"baseUrl"_s).toString()));
    wire.send(
        Wire::requestBytes("POST", "/SynnexXML/PO", submitRequest("NEW-1", submitLine("1", "5001234", "129.50", "1"))));
    const QJsonObject stored = nextLine(process).value(u"effectStored"_s).toObject();
    QCOMPARE(stored.value(u"path"_s).toString(), u"/SynnexXML/PO"_s);
    QCOMPARE(stored.value(u"status"_s).toInt(), 200);
    process.write("release\n");
    QVERIFY(process.waitForBytesWritten());
    QCOMPARE(wire.receive().status, 200);
    process.closeWriteChannel();
    QVERIFY(process.waitForFinished());
}

void StandInProgramTest::refusesWrongArguments_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("says");
    QTest::newRow("scenario") << QStringList{u"--scenario"_s, u"nowhere"_s} << QByteArray("no scenario \"nowhere\"");
    QTest::newRow("number") << QStringList{u"--latency"_s, u"fast"_s} << QByteArray("take a number");
    QTest::newRow("stray word") << QStringList{u"start"_s} << QByteArray("Unknown argument start");
    QTest::newRow("faults file") << QStringList{u"--faults"_s, u"/nowhere.json"_s} << QByteArray("/nowhere.json");
}

void StandInProgramTest::refusesWrongArguments()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, says);
    QProcess process;
    process.start(QStringLiteral(SANDBOX_PROGRAM), arguments);
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.exitCode(), 2);
    const QByteArray error = process.readAllStandardError();
    QVERIFY2(error.contains(says), error.constData());
    QCOMPARE(process.readAllStandardOutput(), QByteArray());
}

QTEST_GUILESS_MAIN(StandInProgramTest)
#include "tst_standin_program.moc"
