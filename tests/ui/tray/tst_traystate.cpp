#include "ui/tray/trayicon.h"
#include "ui/tray/traystate.h"

#include <QFile>
#include <QIcon>
#include <QTest>

using namespace Waybill;
using namespace Qt::Literals::StringLiterals;

class TrayStateTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void oneState_data();
    void oneState();
    void offlineIsEveryAccountDown();
    void saysItInOneLine_data();
    void saysItInOneLine();
    void everyStateHasAnIcon();
    void severalMattersAreOneMessage();
};

Q_DECLARE_METATYPE(Waybill::TrayState)

void TrayStateTest::oneState_data()
{
    QTest::addColumn<bool>("paused");
    QTest::addColumn<bool>("online");
    QTest::addColumn<bool>("running");
    QTest::addColumn<int>("failed");
    QTest::addColumn<int>("needing");
    QTest::addColumn<TrayState>("state");
    QTest::newRow("nothing") << false << true << false << 0 << 0 << TrayState::Idle;
    QTest::newRow("looking") << false << true << true << 0 << 0 << TrayState::Syncing;
    QTest::newRow("needs you") << false << true << false << 0 << 3 << TrayState::NeedsYou;
    QTest::newRow("looking, and somebody is needed") << false << true << true << 1 << 3 << TrayState::Syncing;
    QTest::newRow("failed") << false << true << false << 1 << 0 << TrayState::Error;
    QTest::newRow("failed beats needs you") << false << true << false << 1 << 5 << TrayState::Error;
    QTest::newRow("offline beats failed") << false << false << false << 2 << 5 << TrayState::Offline;
    QTest::newRow("offline while it tries") << false << false << true << 2 << 5 << TrayState::Offline;
    QTest::newRow("paused beats all") << true << false << true << 2 << 5 << TrayState::Paused;
    QTest::newRow("paused") << true << true << false << 0 << 0 << TrayState::Paused;
}

void TrayStateTest::oneState()
{
    QFETCH(bool, paused);
    QFETCH(bool, online);
    QFETCH(bool, running);
    QFETCH(int, failed);
    QFETCH(int, needing);
    QFETCH(TrayState, state);
    QCOMPARE(trayState({paused, online, running, failed, needing}), state);
}

void TrayStateTest::offlineIsEveryAccountDown()
{
    ProgramState state;
    QVERIFY(trayFacts(state).online); // no account yet is not offline
    Connection up;
    Connection down;
    down.downSince = QDateTime::currentDateTimeUtc();
    state.connections = {up, down};
    QVERIFY(trayFacts(state).online);
    QCOMPARE(trayFacts(state).failed, 1);
    state.connections = {down, down};
    QVERIFY(!trayFacts(state).online);
}

void TrayStateTest::saysItInOneLine_data()
{
    QTest::addColumn<bool>("paused");
    QTest::addColumn<int>("minutes"); // of the pause; 0: until resumed
    QTest::addColumn<int>("needing");
    QTest::addColumn<bool>("checked");
    QTest::addColumn<QString>("begins");
    QTest::addColumn<QString>("ends");
    QTest::newRow("fine") << false << 0 << 0 << true << u"Checked "_s << u"Nothing needs you."_s;
    QTest::newRow("needs") << false << 0 << 3 << true << u"Checked "_s << u"need you."_s;
    QTest::newRow("new") << false << 0 << 0 << false << u"Not checked yet."_s << u"Nothing needs you."_s;
    QTest::newRow("resting") << true << 0 << 3 << true << u"Paused until you resume."_s << u"resume."_s;
    QTest::newRow("resting a while") << true << 30 << 3 << true << u"Paused until "_s << u"."_s;
}

void TrayStateTest::saysItInOneLine()
{
    QFETCH(bool, paused);
    QFETCH(int, minutes);
    QFETCH(int, needing);
    QFETCH(bool, checked);
    QFETCH(QString, begins);
    QFETCH(QString, ends);
    const QDateTime now(QDate(2026, 3, 2), QTime(12, 0), Qt::UTC);
    ProgramState state;
    state.templatesOn = 1;
    state.paused = paused;
    state.pausedUntil = minutes > 0 ? now.addSecs(60 * minutes) : QDateTime();
    state.needing = needing;
    state.checked = checked ? now.addSecs(-240) : QDateTime();
    const QString line = stateLine(state, now);
    QVERIFY2(line.startsWith(begins) && line.endsWith(ends), qPrintable(line));
}

void TrayStateTest::everyStateHasAnIcon()
{
    for (const TrayState state : {TrayState::Idle, TrayState::Syncing, TrayState::NeedsYou, TrayState::Error, TrayState::Paused, TrayState::Offline})
        QVERIFY2(QFile::exists(QStringLiteral(WAYBILL_SOURCE) + u"/resources/icons/"_s + trayIconName(state) + u".svg"_s), qPrintable(trayIconName(state)));
}

void TrayStateTest::severalMattersAreOneMessage()
{
    QList<Notification> all;
    for (const QString &text : {u"A"_s, u"B"_s, u"C"_s, u"D"_s, u"E"_s}) {
        Notification each;
        each.text = text;
        all.append(each);
    }
    QCOMPARE(messageText(all.mid(0, 1)), u"A"_s);
    QCOMPARE(messageText(all), u"A\nB\nC\nand 2 more"_s);
    all[0].kind = u"delivered"_s;
    all[1].kind = u"statusChanged"_s;
    all[2].kind = u"statusChanged"_s;
    QCOMPARE(messageText(all), u"2 order(s) to look at\n1 order(s) delivered\n2 change(s) of status"_s);
}

QTEST_MAIN(TrayStateTest)
#include "tst_traystate.moc"
