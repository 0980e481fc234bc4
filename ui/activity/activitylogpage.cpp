#include "ui/activity/activitylogpage.h"

#include "ui/activity/activityactions.h"
#include "ui/activity/activitygroupmodel.h"
#include "ui/activity/activitymodel.h"
#include "ui/activity/activitytable.h"
#include "ui/activity/coverageline.h"
#include "ui/activity/detailpane.h"
#include "ui/activity/exportrow.h"
#include "ui/activity/runrow.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/times.h"

#include <QItemSelectionModel>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QTreeView>

namespace Waybill {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int runsShown = 50;
constexpr int mostPicked = 500; ///< of a larger selection the first ones are acted on

} // namespace

void ActivityLogPage::arrive()
{
    askChoices();
    askLastStart();
    if (!m_arrived) {
        m_arrived = true;
        apply();
        return;
    }
    askFigures();
    m_entries->refresh();
    lookForNew();
}

ActivityFilter ActivityLogPage::filter() const
{
    const ActivityChoice choice = m_bar->choice();
    ActivityFilter filter = m_given;
    filter.search = choice.search;
    if (!choice.result.isEmpty())
        filter.results = {choice.result};
    if (!choice.integration.isEmpty())
        filter.integration = choice.integration;
    if (!choice.system.isEmpty())
        filter.system = choice.system;
    if (choice.period != ActivityPeriod::Any)
        filter.since = periodBegins(choice.period, m_desk.now(), m_lastStart);
    filter.openOnly = choice.openOnly;
    return filter;
}

void ActivityLogPage::showFilter(const ActivityFilter &filter)
{
    m_given = filter;
    m_given.search.clear();
    m_outcome.reset();
    ActivityChoice choice;
    choice.search = filter.search;
    choice.openOnly = filter.openOnly;
    if (filter.results.size() == 1) {
        choice.result = filter.results.first();
        m_given.results.clear();
    }
    choice.integration = filter.integration;
    m_given.integration = {};
    choice.system = filter.system;
    m_given.system.clear();
    m_run->setKeptTo(filter.run);
    m_arrived = true;
    m_bar->setChoice(choice); // says so itself
}

void ActivityLogPage::apply()
{
    const ActivityFilter now = filter();
    m_coverage->setChosen(m_outcome);
    m_entries->show(now);
    if (m_outcome)
        m_groups->showCovered(now, *m_outcome);
    else if (m_bar->choice().grouping)
        m_groups->show(now, *m_bar->choice().grouping);
    presentNarrowing();
    ActivityFilter figures; // typing does not change them
    figures.integration = now.integration;
    figures.since = now.since;
    figures.until = now.until;
    if (m_figuresOf != figures)
        askFigures();
}

void ActivityLogPage::clearFilters()
{
    m_given = {};
    m_outcome.reset();
    m_run->setKeptTo({});
    ActivityChoice bare;
    bare.grouping = m_bar->choice().grouping;
    m_bar->setChoice(bare);
}

void ActivityLogPage::showCovered(std::optional<OrderOutcome> outcome)
{
    m_outcome = outcome;
    apply();
    if (!isGrouped())
        presentList();
}

bool ActivityLogPage::isGrouped() const
{
    return m_outcome || m_bar->choice().grouping;
}

void ActivityLogPage::heard(int news)
{
    if (!isVisible())
        return;
    if (news & News::Templates)
        askChoices();
    if (news & News::Settings)
        askChoices();
    if (!(news & News::Activity))
        return;
    askLastStart();
    askFigures();
    m_entries->refresh();
    lookForNew();
    if (m_wanted > 0)
        pick();
}

void ActivityLogPage::lookForNew()
{
    m_entries->look(m_table->isAtTop() && !isGrouped());
}

void ActivityLogPage::takeNew()
{
    if (isGrouped())
        apply();
    else
        m_entries->takeNew();
    m_table->scrollToTop();
    m_tree->scrollToTop();
}

void ActivityLogPage::askFigures()
{
    const ActivityFilter now = filter();
    m_figuresOf = ActivityFilter();
    m_figuresOf->integration = now.integration;
    m_figuresOf->since = now.since;
    m_figuresOf->until = now.until;
    const ActivityPeriod period = m_bar->choice().period;
    const QString words = periodWords(period == ActivityPeriod::Any ? ActivityPeriod::Day : period) + u':';
    ask<Result<ActivityCoverage>>(m_desk.service, this, [now](SyncCore &core) { return told(core.activityView().coverage(now)); },
                                  [this, words](const Result<ActivityCoverage> &coverage) {
        if (!coverage) {
            m_desk.navigator.tell(coverage.error());
            return;
        }
        m_coverage->show(coverage->figures, words, tr("Syncs since %1").arg(exactTime(coverage->since)));
    });
    ask<Result<QList<Run>>>(m_desk.service, this,
                            [integration = now.integration](SyncCore &core) { return told(core.activityView().runs(integration, runsShown)); },
                            [this](const Result<QList<Run>> &runs) {
        if (runs)
            m_run->show(*runs, m_desk.now());
        else
            m_desk.navigator.tell(runs.error());
    });
}

void ActivityLogPage::askChoices()
{
    m_bar->setToday(m_desk.now().toLocalTime().date());
    ask<Result<QList<StoredTemplate>>>(m_desk.service, this, [](SyncCore &core) { return told(core.activityView().templates()); },
                                       [this](const Result<QList<StoredTemplate>> &all) {
        if (!all)
            return;
        m_templates = *all;
        m_bar->setTemplates(*all);
        if (m_lists->currentWidget() == m_empty)
            presentEmpty();
    });
    ask<Result<QStringList>>(m_desk.service, this, [](SyncCore &core) { return told(core.activityView().systems()); },
                             [this](const Result<QStringList> &systems) {
        if (systems)
            m_bar->setSystems(*systems);
    });
    ask<Result<QList<SavedFilter>>>(m_desk.service, this, [](SyncCore &core) { return told(core.activityView().savedFilters()); },
                                    [this](const Result<QList<SavedFilter>> &filters) {
        if (filters)
            m_bar->setSaved(*filters);
    });
}

void ActivityLogPage::askLastStart()
{
    ask<Result<QDateTime>>(m_desk.service, this, [](SyncCore &core) { return told(core.activityView().lastStart({})); },
                           [this](const Result<QDateTime> &start) {
        if (!start || *start == m_lastStart)
            return;
        m_lastStart = *start;
        if (m_bar->choice().period == ActivityPeriod::SinceSyncStart)
            apply();
    });
}

void ActivityLogPage::goTo(const QDate &day)
{
    const QDateTime end = day.addDays(1).startOfDay().toUTC();
    ask<Result<qint64>>(m_desk.service, this, [end](SyncCore &core) { return told(core.activityView().newestBefore(end)); },
                        [this, day](const Result<qint64> &id) {
        if (!id)
            m_desk.navigator.tell(id.error());
        else if (*id == 0)
            m_desk.navigator.say(tr("Nothing was told on or before %1.").arg(dayText(day)));
        else
            m_entries->seek(*id);
    });
}

QList<PickedEntry> ActivityLogPage::picked() const
{
    QList<PickedEntry> picked;
    if (isGrouped()) {
        for (const QModelIndex &index : m_tree->selectionModel()->selectedRows()) {
            const ActivityRow *row = m_groups->entryAt(index);
            if (row)
                picked.append({row->id, row->po, row->integration, row->result, row->mark});
            else if (const ActivityGroup *group = m_groups->groupAt(index))
                picked.append({0, group->newest.po, group->newest.integration, group->newest.result, {}});
        }
        return picked;
    }
    for (const QItemSelectionRange &range : m_table->selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom() && picked.size() < mostPicked; ++row) {
            if (const ActivityRow *entry = m_entries->at(row))
                picked.append({entry->id, entry->po, entry->integration, entry->result, entry->mark});
        }
    }
    return picked;
}

qint64 ActivityLogPage::currentEntry() const
{
    if (isGrouped()) {
        const ActivityRow *row = m_groups->entryAt(m_tree->currentIndex());
        return row ? row->id : 0;
    }
    QModelIndex current = m_table->currentIndex();
    const QItemSelectionModel *chosen = m_table->selectionModel();
    if (chosen->hasSelection() && !chosen->isSelected(current)) // chosen from outside, by a screen reader
        current = chosen->selection().first().topLeft();
    const ActivityRow *row = current.isValid() ? m_entries->at(current.row()) : nullptr;
    return row ? row->id : 0;
}

void ActivityLogPage::pick()
{
    m_actions->setPicked(picked());
    m_wanted = currentEntry();
    if (m_wanted == 0) {
        m_detail->clear();
        return;
    }
    ask<Result<std::optional<ActivityDetail>>>(
        m_desk.service, this, [id = m_wanted](SyncCore &core) { return told(core.activityView().detail(id)); },
        [this, id = m_wanted](const Result<std::optional<ActivityDetail>> &detail) {
            if (id != m_wanted)
                return;
            if (detail && *detail)
                m_detail->show(**detail, m_desk.now());
            else
                m_detail->clear();
        });
}

} // namespace Waybill
