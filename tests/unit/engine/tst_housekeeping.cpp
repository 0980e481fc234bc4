#include "core/engine/housekeeping.h"
#include "core/settings/templateoptions.h"
#include "core/store/backup.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Waybill;
using namespace Qt::Literals::StringLiterals;

/// What happens once a day: old things go, a backup is made.
class TestHousekeeping : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void oneBackupADay();
    void noBackupIfNotWished();
    void eachTemplateKeepsItsLogAsLongAsItSays();
    void whatLeftTheLogLeavesItsSearchIndex();

private:
    static QDateTime noon(int days = 0) { return QDateTime(QDate(2026, 3, 1).addDays(days), QTime(12, 0), QTimeZone::utc()); }
    bool set(const QString &key, const QJsonValue &value) { return m_stores->settings.save(key, value, u"me"_s, noon()).hasValue(); }
    bool entry(const QString &integration, const QDateTime &at)
    {
        ActivityEntry entry;
        entry.at = at;
        entry.integration = TemplateId(integration);
        entry.result = u"updated"_s;
        return m_stores->activity.append({entry}).hasValue();
    }
    /// A day's work, without pauses.
    Result<Done> keepHouse(const QDateTime &now)
    {
        Housekeeping house(*m_stores, now);
        for (Result<bool> more = true; !more || *more;) {
            more = house.step();
            if (!more)
                return more.error();
        }
        const auto backup = dueBackup(*m_stores, now);
        if (!backup)
            return backup.error();
        return *backup ? (*backup)->make(now) : Result<Done>(Done{});
    }
    QStringList left()
    {
        QStringList names;
        const auto page = m_stores->activity.page({}, std::nullopt, 100);
        for (const ActivityEntry &each : page->entries)
            names.append(each.integration.text());
        names.sort();
        return names;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::shared_ptr<Stores> m_stores;
};

void TestHousekeeping::init()
{
    m_stores.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    const auto stores = Stores::open(m_folder->path());
    QVERIFY(stores.hasValue());
    m_stores = *stores;
}

void TestHousekeeping::oneBackupADay()
{
    QVERIFY(set(u"backup/kept"_s, 2));
    const Backups backups(m_folder->path());
    QVERIFY(keepHouse(noon()).hasValue());
    QCOMPARE(backups.list().size(), 1);
    QVERIFY(keepHouse(noon().addSecs(3600)).hasValue()); // the program was started anew
    QCOMPARE(backups.list().size(), 1);
    for (int day = 1; day < 4; ++day)
        QVERIFY(keepHouse(noon(day)).hasValue());
    QCOMPARE(backups.list().size(), 2);
    QCOMPARE(backups.list().first().madeAt, noon(3));
    QVERIFY(Backups::check(backups.list().first().file).hasValue());
}

void TestHousekeeping::noBackupIfNotWished()
{
    QVERIFY(set(u"backup/daily"_s, false));
    QVERIFY(keepHouse(noon()).hasValue());
    QVERIFY(Backups(m_folder->path()).list().isEmpty());
}

void TestHousekeeping::eachTemplateKeepsItsLogAsLongAsItSays()
{
    QVERIFY(set(u"log/activityKept"_s, 30));
    Connection source;
    source.id = ConnectionId(u"s"_s);
    source.name = u"s"_s;
    source.createdAt = noon();
    Connection target = source;
    target.id = ConnectionId(u"t"_s);
    target.name = u"t"_s;
    target.role = ConnectionRole::Target;
    QVERIFY(m_stores->connections.add(source).hasValue());
    QVERIFY(m_stores->connections.add(target).hasValue());
    const QMap<QString, int> kept{{u"short"_s, 5}, {u"long"_s, 90}, {u"same"_s, 0}};
    for (auto wish = kept.cbegin(); wish != kept.cend(); ++wish) {
        StoredTemplate each;
        each.id = TemplateId(wish.key());
        each.name = wish.key();
        each.source = source.id;
        each.target = target.id;
        each.createdAt = noon();
        TemplateOptions options;
        options.logKeptDays = wish.value();
        each.options = options.toJson();
        QVERIFY(m_stores->templates.add(each).hasValue());
    }
    for (const QString &name : {u"short"_s, u"long"_s, u"same"_s}) {
        for (const int age : {10, 60, 120})
            QVERIFY(entry(name, noon(-age)));
    }
    QVERIFY(keepHouse(noon()).hasValue());
    QCOMPARE(left(), QStringList({u"long"_s, u"long"_s, u"same"_s}));
    const auto stored = m_stores->templates.find(TemplateId(u"short"_s));
    QCOMPARE(TemplateOptions::fromJson((*stored)->options).logKeptDays, 5);
}

void TestHousekeeping::whatLeftTheLogLeavesItsSearchIndex()
{
    QVERIFY(set(u"log/activityKept"_s, 1));
    const auto size = [&] {
        const auto bytes = m_stores->database->number(u"SELECT sum(length(block)) FROM activity_search_data"_s);
        return bytes ? *bytes : -1;
    };
    for (int day = 0; day < 3; ++day) {
        QList<ActivityEntry> entries(300);
        for (int i = 0; i < entries.size(); ++i) {
            entries[i].at = noon(day);
            entries[i].result = u"updated"_s;
            entries[i].what = u"Order %1 was written on-day-%2"_s.arg(i * 7919).arg(day);
        }
        for (const ActivityEntry &each : std::as_const(entries)) // one transaction each, as the orders of a pass
            QVERIFY(m_stores->activity.append({each}).hasValue());
    }
    const qint64 before = size();
    QVERIFY(before > 0);
    QVERIFY(keepHouse(noon(3)).hasValue()); // the third day's entries are a day old and stay
    QVERIFY2(size() < before / 2, qPrintable(u"%1 of %2 bytes"_s.arg(size()).arg(before)));
    ActivityFilter filter;
    filter.search = u"on-day-2"_s;
    const auto found = m_stores->activity.count(filter, 1'000);
    QVERIFY(found.hasValue());
    QCOMPARE(*found, 300);
    filter.search = u"on-day-1"_s;
    const auto gone = m_stores->activity.count(filter, 1'000);
    QVERIFY(gone.hasValue());
    QCOMPARE(*gone, 0);
}

QTEST_GUILESS_MAIN(TestHousekeeping)
#include "tst_housekeeping.moc"
