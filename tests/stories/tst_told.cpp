#include "app/headless/sandboxstory.h"

#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

using namespace Waybill;
using namespace Waybill::Headless;
using namespace Qt::Literals::StringLiterals;

/// The week is played once; afterwards everything that was done is told, and nothing is left to do.
class TestTold : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void eachVerifiedWriteHasOneActivityLine();
    void whatNeedsYouSaysWhyEvenIfSomethingWasWritten();
    void eachOrderIsExplained();
    void noCoverageFigureIsNone();
    void anotherPassWritesNothing();
    void aLastingFailureIsToldOnceADay();

private:
    /// What the log tells of failed orders, newest first.
    QList<ActivityEntry> failures();
    static QString lineOf(const QString &run, const QString &po, const QString &place, const QString &field, const QString &now);

    SandboxStory m_story;
    int m_failed = 0;      ///< visits that failed
    QStringList m_written; ///< one text for each field written and read back, as the passes reported it
};

QString TestTold::lineOf(const QString &run, const QString &po, const QString &place, const QString &field, const QString &now)
{
    return QStringList{run, po, place, field, now}.join(u" | "_s);
}

void TestTold::initTestCase()
{
    QVERIFY(m_story.begin(u"week"_s));
    QVERIFY(m_story.connect(true));
    static const QRegularExpression asPeopleSay(u"^line \\d{1,2}, .+"_s);
    while (!m_story.atEnd()) {
        const auto summary = m_story.pass();
        QVERIFY2(summary, summary ? "" : qPrintable(summary.error().message));
        for (const OrderReport &order : summary->orders) {
            m_failed += order.visit.failed ? 1 : 0;
            for (const FieldChange &change : order.changes) {
                if (!change.verified)
                    continue;
                QVERIFY2(!change.reason.isEmpty() && !change.rule.isEmpty(), qPrintable(order.po + u' ' + change.field));
                if (change.record.startsWith("line "_L1)) // by its number and product, not by an id nobody knows
                    QVERIFY2(asPeopleSay.match(change.place).hasMatch(), qPrintable(order.po + u' ' + change.place));
                m_written.append(lineOf(summary->id.text(), order.po, change.record + u' ' + change.place, change.field, change.after));
            }
        }
        QVERIFY(m_story.advanceOneStep());
    }
    QVERIFY(m_written.size() > 100);
}

void TestTold::eachVerifiedWriteHasOneActivityLine()
{
    QStringList told;
    std::optional<qint64> olderThan;
    do {
        const auto page = m_story.service()
                              .ask<Result<ActivityPage>>([olderThan](SyncCore &core) { return core.activity({}, olderThan, 200); })
                              .result();
        QVERIFY2(page, page ? "" : qPrintable(page.error().message));
        for (const ActivityEntry &entry : page->entries) {
            for (const QJsonValue &value : entry.fields) {
                const QJsonObject field = value.toObject();
                if (field.value("verified"_L1).toBool())
                    told.append(lineOf(entry.run.text(), entry.po.text(), field.value("record"_L1).toString() + u' ' + field.value("place"_L1).toString(),
                                       field.value("field"_L1).toString(), field.value("new"_L1).toString()));
            }
        }
        olderThan = page->olderThan;
    } while (olderThan);
    QStringList written = m_written;
    written.sort();
    told.sort();
    for (qsizetype i = 0; i < qMin(written.size(), told.size()); ++i)
        QCOMPARE(told.at(i), written.at(i));
    QCOMPARE(told.size(), written.size());
}

void TestTold::whatNeedsYouSaysWhyEvenIfSomethingWasWritten()
{
    ActivityFilter filter;
    filter.results = {u"held"_s};
    const auto page = m_story.service()
                          .ask<Result<ActivityPage>>([filter](SyncCore &core) { return core.activity(filter, std::nullopt, 500); })
                          .result();
    QVERIFY2(page, page ? "" : qPrintable(page.error().message));
    int both = 0;
    for (const ActivityEntry &entry : page->entries) {
        const bool written = std::any_of(entry.fields.cbegin(), entry.fields.cend(),
                                         [](const QJsonValue &field) { return field.toObject().value("verified"_L1).toBool(); });
        if (!written)
            continue;
        ++both;
        const QStringList reasons = entry.reason.split(u'\n');
        const bool saysWhy = std::any_of(reasons.cbegin(), reasons.cend(), [&](const QString &why) { return entry.what.startsWith(why); });
        QVERIFY2(saysWhy && entry.what.contains("Written: "_L1), qPrintable(entry.po.text() + u": "_s + entry.what));
    }
    QVERIFY(both > 0);
}

void TestTold::eachOrderIsExplained()
{
    const QMap<QString, OrderOutcome> outcomes = m_story.coverage().outcomes();
    QCOMPARE(outcomes.size(), m_story.scenario().orders.size());
    QStringList silent;
    for (auto order = outcomes.cbegin(); order != outcomes.cend(); ++order) {
        const QString po = order.key();
        const auto explained = m_story.service().ask<Result<Explanation>>([po](SyncCore &core) { return core.explainOrder(PoNumber(po)); }).result();
        if (!explained)
            silent.append(po + u": "_s + explained.error().message);
        else if (explained->sentence.isEmpty())
            silent.append(po + u": no sentence"_s);
        else if (order.value() == OrderOutcome::Held && explained->cause < 0)
            silent.append(po + u": waits for a person, but no cause is named: "_s + explained->sentence);
        else if (order.value() == OrderOutcome::Excluded && explained->cause < 0)
            silent.append(po + u": left out, but no cause is named: "_s + explained->sentence);
    }
    QVERIFY2(silent.isEmpty(), qPrintable(u'\n' + silent.join(u'\n')));
}

void TestTold::noCoverageFigureIsNone()
{
    const Coverage total = m_story.coverage().total();
    QCOMPARE(total.inScope(), int(m_story.scenario().orders.size()));
    for (const int figure : {total.unchanged, total.updated, total.held, total.failed, total.excluded})
        QVERIFY2(figure > 0, qPrintable(coverageSentence(total)));
}

void TestTold::anotherPassWritesNothing()
{
    m_story.sandbox().journal().clear();
    const auto summary = m_story.pass();
    QVERIFY2(summary, summary ? "" : qPrintable(summary.error().message));
    for (const OrderReport &order : summary->orders)
        QVERIFY2(!order.written && order.notes.isEmpty(), qPrintable(order.po + u' ' + order.words));
    QStringList writes;
    bool asked = false;
    for (const Sandbox::JournalEntry &entry : m_story.sandbox().journal().entries()) {
        asked = true;
        const bool reads = entry.method == "GET" || entry.path.endsWith("/query"_L1, Qt::CaseInsensitive);
        if (entry.system == "autotask"_L1 && !reads)
            writes.append(QString::fromLatin1(entry.method) + u' ' + entry.path);
    }
    QVERIFY(asked); // a pass that asks nobody proves nothing
    QVERIFY2(writes.isEmpty(), qPrintable(writes.join(u'\n')));
}

QList<ActivityEntry> TestTold::failures()
{
    ActivityFilter filter;
    filter.results = {u"failed"_s};
    const auto page = m_story.service().ask<Result<ActivityPage>>([filter](SyncCore &core) { return core.activity(filter, std::nullopt, 500); }).result();
    return page ? page->entries : QList<ActivityEntry>();
}

void TestTold::aLastingFailureIsToldOnceADay()
{
    const QList<ActivityEntry> told = failures();
    QVERIFY(told.size() > 5);
    QVERIFY2(told.size() * 3 < m_failed, qPrintable(u"%1 entries of %2 failed visits"_s.arg(told.size()).arg(m_failed)));
    QHash<QString, QDateTime> newest;
    int twice = 0;
    for (const ActivityEntry &entry : told) {
        const QString key = entry.po.text() + u' ' + entry.what;
        const QDateTime later = newest.value(key);
        QVERIFY2(!later.isValid() || entry.at.addDays(1) <= later, qPrintable(key));
        twice += later.isValid() ? 1 : 0;
        newest.insert(key, entry.at);
    }
    QVERIFY(twice > 0); // it lasts, and is not forgotten

    // Told again: after somebody dealt with it, and when somebody asks.
    const ActivityEntry last = told.constFirst();
    const auto times = [&] {
        const QList<ActivityEntry> now = failures();
        return std::count_if(now.cbegin(), now.cend(), [&](const ActivityEntry &each) { return each.po == last.po && each.what == last.what; });
    };
    const auto before = times();
    QVERIFY(m_story.advance(std::chrono::hours(1)));
    QVERIFY(m_story.pass());
    QCOMPARE(times(), before);
    QVERIFY(m_story.service().ask<Result<Done>>([id = last.id](SyncCore &core) { return core.resolveActivity({id}, u"called them"_s); }).result());
    QVERIFY(m_story.advance(std::chrono::hours(1)));
    QVERIFY(m_story.pass());
    QCOMPARE(times(), before + 1);
    RunRequest asked;
    asked.cause = RunCause::Person;
    asked.orders = {last.po.text()};
    QVERIFY(m_story.pass(asked));
    QCOMPARE(times(), before + 2);
}

QTEST_GUILESS_MAIN(TestTold)
#include "tst_told.moc"
