#include "core/engine/notifier.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Waybill;
using namespace Qt::Literals::StringLiterals;

/// When a person hears of something, by what stands in the settings.
class NotifierTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void goesOutAtOnceAndThenGathers();
    void waitsForTheEndOfQuietHours();
    void nothingIsKeptWhereNothingIsToAppear();
    void theDailySummaryGoesOutTogether();
    void anAccountThatIsDownIsToldAtOnce();

private:
    static QDateTime at(int day, int hour, int minute = 0) { return QDateTime(QDate(2026, 3, day), QTime(hour, minute), Qt::UTC); }
    void tell(const QString &kind, const QDateTime &when)
    {
        QVERIFY(Notifier(*m_stores, m_settings, when).tell(kind, {}, PoNumber(u"PO-1"_s), u"%1 at %2"_s.arg(kind, when.toString(Qt::ISODate))));
    }
    int send(const QDateTime &when)
    {
        const auto sent = Notifier(*m_stores, m_settings, when).sendWaiting();
        return sent ? *sent : -1;
    }
    int unread() { return int(m_stores->notifications.unread(100)->size()); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::shared_ptr<Stores> m_stores;
    EngineSettings m_settings;
};

void NotifierTest::init()
{
    m_stores.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    const auto stores = Stores::open(m_folder->path());
    QVERIFY(stores);
    m_stores = *stores;
    m_settings = EngineSettings();
}

void NotifierTest::goesOutAtOnceAndThenGathers()
{
    tell(u"delivered"_s, at(2, 10));
    tell(u"delivered"_s, at(2, 10, 3));
    QCOMPARE(unread(), 1);
    QCOMPARE(send(at(2, 10, 5)), 0);
    QCOMPARE(send(at(2, 10, 11)), 1);
    QCOMPARE(unread(), 2);
}

void NotifierTest::waitsForTheEndOfQuietHours()
{
    m_settings.quiet.on = true; // 20:00 to 7:00
    tell(u"delivered"_s, at(2, 22));
    QCOMPARE(unread(), 0);
    QCOMPARE(send(at(3, 6, 59)), 0);
    QCOMPARE(send(at(3, 7, 1)), 1);
}

void NotifierTest::nothingIsKeptWhereNothingIsToAppear()
{
    tell(u"delivered"_s, at(2, 10));
    tell(u"delivered"_s, at(2, 10, 1)); // waits for its time
    m_settings.notifyScreen = false;
    tell(u"rejected"_s, at(2, 10, 2));
    QCOMPARE(send(at(2, 11)), 0);
    m_settings.notifyScreen = true;
    QCOMPARE(send(at(2, 12)), 0); // neither what waited nor what happened meanwhile
    QCOMPARE(unread(), 1);
}

void NotifierTest::theDailySummaryGoesOutTogether()
{
    m_settings.dailySummary = true;
    m_settings.machineZone = u"America/Chicago"_s; // the summary comes at 7:00 there, 13:00 UTC in March
    tell(u"delivered"_s, at(2, 14));
    tell(u"statusChanged"_s, at(2, 15));
    tell(u"rejected"_s, at(3, 12, 59));
    tell(u"rejected"_s, at(3, 13, 0));
    QCOMPARE(unread(), 0);
    QCOMPARE(send(at(3, 12, 59)), 0);
    QCOMPARE(send(at(3, 13, 5)), 3);
    QCOMPARE(send(at(3, 18)), 0); // what happened since comes tomorrow
    QCOMPARE(send(at(4, 13)), 1);
    QCOMPARE(unread(), 4);
}

void NotifierTest::anAccountThatIsDownIsToldAtOnce()
{
    m_settings.dailySummary = true;
    tell(u"connectionDown"_s, at(2, 15));
    QCOMPARE(unread(), 1);
}

QTEST_GUILESS_MAIN(NotifierTest)
#include "tst_notifier.moc"
