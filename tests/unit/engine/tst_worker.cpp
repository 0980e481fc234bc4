#include "core/engine/worker.h"

#include <QProcess>
#include <QTest>

using namespace Waybill;
using namespace Qt::Literals::StringLiterals;

/// Only those who are dead for certain are taken for dead.
class TestWorker : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void weAreAlive();
    void anotherProcessIsAliveUntilItEnds();
    void itsNumberMayBeAnothersByNow();
    void nobodyElsewhereIsTakenForDead_data();
    void nobodyElsewhereIsTakenForDead();

private:
    /// Our name with another process's number and start.
    static QString nameWith(const QString &pid, const QString &start)
    {
        QStringList parts = workerName().split(u'/');
        parts[2] = pid;
        parts[3] = start;
        return parts.join(u'/');
    }
};

void TestWorker::weAreAlive()
{
    QVERIFY(!isDeadWorker(workerName()));
    QVERIFY(!isDeadWorker(workerName() + u"/run-7"_s));
}

void TestWorker::anotherProcessIsAliveUntilItEnds()
{
    QProcess other;
    other.start(u"cat"_s, {});
    QVERIFY(other.waitForStarted());
    const QString pid = QString::number(other.processId());
    QFile stat(u"/proc/%1/stat"_s.arg(pid));
    QVERIFY(stat.open(QIODevice::ReadOnly));
    const QByteArray all = stat.readAll();
    const QString name = nameWith(pid, QString::fromLatin1(all.mid(all.lastIndexOf(')') + 2).split(' ').value(19)));
    QVERIFY(!isDeadWorker(name));
    other.kill();
    QVERIFY(other.waitForFinished());
    QVERIFY(isDeadWorker(name));
}

void TestWorker::itsNumberMayBeAnothersByNow()
{
    const QString ours = workerName();
    QVERIFY(isDeadWorker(nameWith(ours.section(u'/', 2, 2), u"17"_s)));
}

void TestWorker::nobodyElsewhereIsTakenForDead_data()
{
    QTest::addColumn<QString>("name");
    QStringList parts = workerName().split(u'/');
    parts[1] = u"another-start"_s;
    parts[2] = u"999999"_s;
    QTest::newRow("another machine, or another start of this one") << parts.join(u'/');
    QTest::newRow("unknown place") << u"host//999999/17"_s;
    QTest::newRow("no worker's name") << u"w1"_s;
    QTest::newRow("empty") << QString();
}

void TestWorker::nobodyElsewhereIsTakenForDead()
{
    QFETCH(QString, name);
    QVERIFY(!isDeadWorker(name));
}

QTEST_GUILESS_MAIN(TestWorker)
#include "tst_worker.moc"
