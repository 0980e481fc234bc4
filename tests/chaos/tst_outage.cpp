#include "app/headless/sandboxstory.h"

#include <QJsonDocument>
#include <QTest>

using namespace Waybill;
using namespace Qt::Literals::StringLiterals;

/// An account that fails is left alone but for one try now and then; a person is told once, and once when it is well again.
class TestOutage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void toldOnceAndTriedEverMoreSeldom_data();
    void toldOnceAndTriedEverMoreSeldom();

private:
    /// The clocks go on in half minutes; when something was asked of the system, in minutes from now.
    QList<int> hourOfTries(int minutes);
    int told(const QString &kind);
    int needs();
    template<typename T>
    T answer(std::function<QCoro::Task<Result<T>>(SyncCore &)> call)
    {
        const auto given = m_story->service().ask<Result<T>>(std::move(call)).result();
        return given ? *given : T();
    }

    std::unique_ptr<Headless::SandboxStory> m_story;
    QString m_system;
};

QList<int> TestOutage::hourOfTries(int minutes)
{
    QList<int> tries;
    qsizetype seen = m_story->sandbox().journal().entries(m_system).size();
    for (int half = 1; half <= minutes * 2; ++half) {
        if (!m_story->advance(std::chrono::seconds(30)))
            return {};
        const auto isIdle = [&] { return !answer<ProgramState>([](SyncCore &core) { return core.programState(); }).running; };
        QTest::qWait(1); // what the clock has woken begins
        if (!QTest::qWaitFor(isIdle, 30'000))
            return {};
        const qsizetype now = m_story->sandbox().journal().entries(m_system).size();
        if (now > seen && (tries.isEmpty() || tries.last() != half / 2))
            tries.append(half / 2);
        seen = now;
    }
    return tries;
}

int TestOutage::told(const QString &kind)
{
    const auto all = answer<QList<Notification>>([](SyncCore &core) { return core.unreadNotifications(); });
    return int(std::count_if(all.cbegin(), all.cend(), [&](const Notification &each) { return each.kind == kind; }));
}

int TestOutage::needs()
{
    const auto overview = answer<Overview>([](SyncCore &core) { return core.overview(QDateTime::currentDateTimeUtc().addYears(-5)); });
    return int(std::count_if(overview.needs.cbegin(), overview.needs.cend(), [](const NeedRow &row) { return row.kind == NeedKind::AccountDown; }));
}

void TestOutage::toldOnceAndTriedEverMoreSeldom_data()
{
    QTest::addColumn<QString>("system");
    QTest::addColumn<QString>("fault");
    QTest::newRow("the supplier is not reached") << u"tdsynnex"_s << u"{\"system\":\"tdsynnex\",\"drop\":\"beforeBody\"}"_s;
    QTest::newRow("the business system refuses the sign-in") << u"autotask"_s << u"{\"system\":\"autotask\",\"status\":401,\"text\":\"\"}"_s;
}

void TestOutage::toldOnceAndTriedEverMoreSeldom()
{
    QFETCH(QString, fault);
    QFETCH(QString, system);
    m_system = system;
    m_story = std::make_unique<Headless::SandboxStory>();
    m_story->useClock([](const QDateTime &start) {
        auto clock = std::make_unique<ManualClock>(start);
        clock->setPassWaitsUpTo(std::chrono::seconds(10)); // pauses within a pass, and no turns
        return clock;
    });
    const auto begun = m_story->begin(QStringLiteral(OUTAGE_SCENARIO));
    QVERIFY2(begun, begun ? "" : qPrintable(begun.error().message));
    QVERIFY(m_story->connect(true));
    QVERIFY(m_story->pass().hasValue());
    QCOMPARE(needs(), 0);

    const QJsonObject json = QJsonDocument::fromJson(fault.toUtf8()).object();
    QVERIFY(m_story->sandbox().faults().add(json).hasValue());
    const auto started = m_story->service().ask<Result<Done>>([](SyncCore &core) { return core.startSchedule(); }).result();
    QVERIFY2(started, started ? "" : qPrintable(started.error().message));
    const QList<int> tries = hourOfTries(4 * 60);
    // The first that fails, then after 1, 5, 15 and every 60 minutes, each within the tick that follows.
    QVERIFY(tries.size() >= 5);
    QList<int> waits;
    for (qsizetype i = 1; i < tries.size(); ++i)
        waits.append(tries.at(i) - tries.at(i - 1));
    QString words;
    for (const int each : tries)
        words += QString::number(each) + u' ';
    QVERIFY2(tries.size() <= 9, qPrintable(words));
    QVERIFY2(waits.last() >= 59, qPrintable(words));
    QCOMPARE(told(u"connectionDown"_s), 1);
    QCOMPARE(told(u"connectionUp"_s), 0);
    QCOMPARE(needs(), 1);

    m_story->sandbox().faults().clear();
    QVERIFY(!hourOfTries(70).isEmpty());
    QCOMPARE(told(u"connectionDown"_s), 1);
    QCOMPARE(told(u"connectionUp"_s), 1);
    QCOMPARE(needs(), 0);
    m_story.reset();
}

QTEST_GUILESS_MAIN(TestOutage)
#include "tst_outage.moc"
