#include "app/headless/playsandbox.h"

#include "app/headless/commands.h"
#include "app/headless/sandboxstory.h"

#include <QJsonDocument>
#include <QSaveFile>

#include <unistd.h>

namespace Waybill::Headless {

using namespace Qt::Literals::StringLiterals;

namespace {

/// What a week made of one order, gathered pass by pass.
struct OrderWeek
{
    OrderReport last;
    int fields = 0;               ///< written and read back
    QMap<QString, int> places;    ///< field → how often
    QString reason;               ///< of the last write
};

QString outcomeText(OrderOutcome outcome)
{
    switch (outcome) {
    case OrderOutcome::Failed: return u"failed"_s;
    case OrderOutcome::Held: return u"needs you"_s;
    case OrderOutcome::Updated: return u"updated"_s;
    case OrderOutcome::Unchanged: return u"unchanged"_s;
    case OrderOutcome::Excluded: return u"left out"_s;
    }
    Q_UNREACHABLE();
}

QString whyText(const OrderWeek &week, OrderOutcome outcome)
{
    if (outcome == OrderOutcome::Held && !week.last.holds.isEmpty())
        return week.last.holds.join(u' ');
    return outcome == OrderOutcome::Updated ? week.reason : week.last.words;
}

/// "General Memo ×3, Estimated Arrival Date ×2"
QString placesText(const OrderWeek &week)
{
    QStringList all;
    for (auto it = week.places.cbegin(); it != week.places.cend(); ++it)
        all.append(*it == 1 ? it.key() : u"%1 ×%2"_s.arg(it.key()).arg(*it));
    return all.join(u", "_s);
}

Report summaryOf(const QMap<QString, OrderWeek> &weeks, const QMap<QString, OrderOutcome> &outcomes)
{
    Report report({{u"po"_s, u"Order"_s}, {u"result"_s, u"Result"_s}, {u"status"_s, u"Status"_s}, {u"where"_s, u"Written"_s},
                   {u"why"_s, u"Why, last"_s}});
    for (auto week = weeks.cbegin(); week != weeks.cend(); ++week) {
        const OrderOutcome outcome = outcomes.value(week.key());
        report.add({week.key(), outcomeText(outcome), stageLabel(week->last.stage), placesText(*week), whyText(*week, outcome)});
    }
    return report;
}

void gather(QMap<QString, OrderWeek> &weeks, const OrderReport &order)
{
    OrderWeek &week = weeks[order.po];
    const Stage before = week.last.stage;
    week.last = order;
    if (order.stage == Stage::Unknown && before != Stage::Unknown)
        week.last.stage = before;
    for (const FieldChange &change : order.changes) {
        if (!change.verified)
            continue;
        ++week.fields;
        ++week.places[change.field];
        week.reason = change.reason;
    }
}

/// On a terminal one line that is written over; nothing in a pipe.
void tellProgress(const QDateTime &at, int passes, int changed)
{
    if (isatty(STDERR_FILENO))
        complain(u"\x1b[1A\x1b[2K%1 UTC: pass %2, %3 fields written"_s.arg(at.toString(u"ddd hh:mm"_s)).arg(passes).arg(changed));
}

Coverage expectedCoverage(const QJsonObject &expected)
{
    const QJsonObject figures = expected.value("coverage"_L1).toObject();
    Coverage coverage;
    coverage.unchanged = figures.value("unchanged"_L1).toInt();
    coverage.updated = figures.value("updated"_L1).toInt();
    coverage.held = figures.value("held"_L1).toInt();
    coverage.failed = figures.value("failed"_L1).toInt();
    coverage.excluded = figures.value("excluded"_L1).toInt();
    return coverage;
}

bool keepState(SandboxStory &story, const QString &name)
{
    QSaveFile file(name);
    return file.open(QIODevice::WriteOnly) && file.write(QJsonDocument(story.endState()).toJson()) > 0 && file.commit();
}

/// The end: both sides compared with what the scenario says by hand.
int judge(SandboxStory &story)
{
    const auto differences = story.differences();
    if (!differences)
        return complainOf(differences.error());
    for (const Sandbox::EndDifference &difference : *differences) {
        const QStringList lines = difference.lines();
        for (const QString &line : lines)
            complain(line);
    }
    const Coverage total = story.coverage().total();
    const auto orders = story.scenario().orders.size();
    if (differences->isEmpty())
        complain(u"Every field of %1 purchase orders ends as the scenario says."_s.arg(orders));
    say(u"coverage: "_s + coverageSentence(total));
    const QJsonObject expected = story.scenario().expected;
    const bool asExpected = !expected.contains("coverage"_L1) || total == expectedCoverage(expected);
    if (!asExpected)
        complain(u"The scenario says: "_s + coverageSentence(expectedCoverage(expected)));
    return asExpected && differences->isEmpty() ? Fine : SomeFailedOrHeld;
}

} // namespace

int playSandbox(const QString &scenario, Format format, const QString &stateFile, const std::optional<ServerAddress> &server)
{
    SandboxStory story;
    story.keepDataOn(server);
    if (const auto begun = story.begin(scenario); !begun)
        return complainOf(begun.error());
    if (const auto ready = story.connect(true); !ready)
        return complainOf(ready.error());
    const QDateTime start = story.now();
    complain(u"%1: %2 purchase orders, simulated from %3 on"_s.arg(story.scenario().title).arg(story.scenario().orders.size())
                 .arg(start.toString(Qt::ISODate)));
    if (isatty(STDERR_FILENO))
        complain({});
    QMap<QString, OrderWeek> weeks;
    Report changes = changesReport();
    int passes = 0;
    int written = 0;
    while (!story.atEnd()) {
        const auto summaries = story.passes();
        if (!summaries)
            return complainOf(summaries.error());
        for (const RunSummary &summary : *summaries) {
            if (summary.stopped)
                return complainOf(*summary.stopped);
            ++passes;
            for (const OrderReport &order : summary.orders) {
                gather(weeks, order);
                addChanges(changes, summary.begun, order);
            }
        }
        written = 0;
        for (const OrderWeek &week : std::as_const(weeks))
            written += week.fields;
        tellProgress(story.now(), passes, written);
        if (const auto moved = story.advanceOneStep(); !moved)
            return complainOf(moved.error());
    }
    const Report report = format == Format::Table ? summaryOf(weeks, story.coverage().outcomes()) : changes;
    say(report.text(format, terminalWidth()));
    complain(u"%1 passes through %2 days, %3 fields written and read back"_s.arg(passes).arg(start.daysTo(story.now())).arg(written));
    if (!stateFile.isEmpty() && !keepState(story, stateFile))
        return usage(u"The state could not be written to %1."_s.arg(stateFile));
    return judge(story);
}

} // namespace Waybill::Headless
