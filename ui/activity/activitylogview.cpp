// How the page is put together and what it shows; what it asks for is in activitylogpage.cpp.
#include "ui/activity/activitylogpage.h"

#include "ui/activity/activityactions.h"
#include "ui/activity/activitygroupmodel.h"
#include "ui/activity/activitymodel.h"
#include "ui/activity/activitytable.h"
#include "ui/activity/activitywords.h"
#include "ui/activity/coverageline.h"
#include "ui/activity/detailpane.h"
#include "ui/activity/exportrow.h"
#include "ui/activity/runrow.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/times.h"

#include <QAction>
#include <QFrame>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>
#include <QTreeView>

namespace Waybill {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::chrono::milliseconds watchEvery{400};

} // namespace

ActivityLogPage::ActivityLogPage(const Desk &desk, QWidget *parent)
    : Page(parent)
    , m_desk(desk)
    , m_coverage(new CoverageLine(this))
    , m_run(new RunRow(this))
    , m_bar(new FilterBar(*desk.rights, this))
    , m_export(new ExportRow(desk, this))
    , m_entries(new ActivityModel(desk, this))
    , m_groups(new ActivityGroupModel(desk, this))
    , m_actions(new ActivityActions(desk, this))
    , m_detail(new DetailPane(this))
{
    setObjectName(u"activityLog"_s);
    setAccessibleName(title());
    build();
    connectParts();
}

QWidget *ActivityLogPage::makeNarrowing()
{
    m_narrowing = new QFrame(this);
    m_narrowing->setObjectName(u"narrowing"_s);
    m_narrowed = new QLabel(m_narrowing);
    m_narrowed->setTextFormat(Qt::PlainText);
    m_narrowed->setWordWrap(true);
    auto *clear = new QPushButton(tr("Clear filters"), m_narrowing);
    clear->setObjectName(u"clearFilters"_s);
    connect(clear, &QPushButton::clicked, this, &ActivityLogPage::clearFilters);
    auto *row = new QHBoxLayout(m_narrowing);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_narrowed, 1);
    row->addWidget(clear);
    m_narrowing->hide();
    return m_narrowing;
}

QWidget *ActivityLogPage::makeLists()
{
    m_lists = new QStackedWidget(this);
    m_table = new ActivityTable(m_lists);
    m_table->setModel(m_entries);
    m_tree = new QTreeView(m_lists);
    m_tree->setObjectName(u"activityGroups"_s);
    m_tree->setAccessibleName(tr("Sync Activity Log in groups"));
    m_tree->setModel(m_groups);
    m_tree->setUniformRowHeights(true);
    m_tree->setAlternatingRowColors(true);
    m_tree->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_tree->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_tree->setEditTriggers(QAbstractItemView::NoEditTriggers);
    for (int column = 0; column < activityColumns; ++column)
        m_tree->setColumnWidth(column, m_table->columnWidth(column));
    m_tree->setColumnWidth(0, m_table->columnWidth(0) + m_tree->indentation() * 2);
    m_empty = new EmptyState(m_lists);
    m_empty->setObjectName(u"activityEmpty"_s);
    m_lists->addWidget(m_table);
    m_lists->addWidget(m_tree);
    m_lists->addWidget(m_empty);
    m_pill = new QPushButton(m_lists);
    m_pill->setObjectName(u"newEntries"_s);
    m_pill->hide();
    return m_lists;
}

void ActivityLogPage::build()
{
    auto *below = new QWidget(this);
    auto *belowColumn = new QVBoxLayout(below);
    belowColumn->setContentsMargins(0, 0, 0, 0);
    belowColumn->addWidget(m_actions);
    belowColumn->addWidget(m_detail, 1);
    m_split = new QSplitter(Qt::Vertical, this);
    m_split->setObjectName(u"activitySplit"_s);
    m_split->addWidget(makeLists());
    m_split->addWidget(below);
    m_split->setStretchFactor(0, 3);
    m_split->setStretchFactor(1, 2);
    m_split->setChildrenCollapsible(false);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_coverage);
    column->addWidget(m_run);
    column->addWidget(m_bar);
    column->addWidget(makeNarrowing());
    column->addWidget(m_export);
    column->addWidget(m_split, 1);
    for (QAction *action : m_actions->all()) {
        m_table->addAction(action);
        m_tree->addAction(action);
        addAction(action);
    }
    auto *find = new QAction(tr("Search the log"), this);
    find->setShortcut(QKeySequence::Find);
    find->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(find, &QAction::triggered, m_bar, &FilterBar::focusSearch);
    addAction(find);
}

void ActivityLogPage::connectParts()
{
    connect(m_bar, &FilterBar::changed, this, [this] {
        if (m_arrived)
            apply();
    });
    connect(m_bar, &FilterBar::dateAsked, this, &ActivityLogPage::goTo);
    connect(m_bar, &FilterBar::exportAsked, this, [this] { m_export->ask(filter()); });
    const auto told = [this](const Result<Done> &done) {
        if (!done)
            m_desk.navigator.tell(done.error());
    };
    connect(m_bar, &FilterBar::saveAsked, this, [this, told](const QString &name) {
        const SavedFilter saved{name, toJson(m_bar->choice())};
        ask<Result<Done>>(m_desk.service, this, [saved](SyncCore &core) { return core.saveActivityFilter(saved); }, told);
    });
    connect(m_bar, &FilterBar::removeAsked, this, [this, told](const QString &name) {
        ask<Result<Done>>(m_desk.service, this, [name](SyncCore &core) { return core.removeActivityFilter(name); }, told);
    });
    connect(m_coverage, &CoverageLine::chosen, this, &ActivityLogPage::showCovered);
    connect(m_run, &RunRow::kept, this, [this](const RunId &run) {
        m_given.run = run;
        apply();
    });
    const auto trouble = [this](const Error &error) { m_desk.navigator.tell(error); };
    connect(m_entries, &ActivityModel::troubled, this, trouble);
    connect(m_groups, &ActivityGroupModel::troubled, this, trouble);
    connect(m_entries, &ActivityModel::begun, this, &ActivityLogPage::presentList);
    connect(m_groups, &ActivityGroupModel::begun, this, &ActivityLogPage::presentList);
    connect(m_entries, &ActivityModel::rowsInserted, this, &ActivityLogPage::presentList);
    connect(m_entries, &ActivityModel::newerCounted, this, &ActivityLogPage::presentNewer);
    connect(m_entries, &ActivityModel::located, this, [this](int row) {
        m_table->setCurrentIndex(m_entries->index(row, 0));
        m_table->scrollTo(m_entries->index(row, 0), QAbstractItemView::PositionAtTop);
    });
    connect(m_entries, &ActivityModel::dataChanged, this, [this] {
        if (m_wanted == 0 && currentEntry() > 0) // it was picked before it was read
            pick();
        else
            m_actions->setPicked(picked());
    });
    connect(m_table, &ActivityTable::inSight, m_entries, &ActivityModel::need);
    connect(m_table, &ActivityTable::scrolledToTop, this, [this] {
        if (m_pill->isVisible())
            takeNew();
    });
    connect(m_pill, &QPushButton::clicked, this, &ActivityLogPage::takeNew);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &ActivityLogPage::pick);
    connect(m_tree->selectionModel(), &QItemSelectionModel::selectionChanged, this, &ActivityLogPage::pick);
    connect(m_entries, &ActivityModel::modelReset, this, &ActivityLogPage::pick);
    connect(m_groups, &ActivityGroupModel::modelReset, this, &ActivityLogPage::pick);
    const auto openOrder = [this](const QModelIndex &index) {
        const QString po = index.data(ActivityPoRole).toString();
        if (!po.isEmpty())
            m_desk.navigator.showOrder({PoNumber(po), TemplateId(index.data(ActivityTemplateRole).toString())});
    };
    connect(m_table, &QAbstractItemView::activated, this, openOrder);
    connect(m_tree, &QAbstractItemView::activated, this, [this, openOrder](const QModelIndex &index) {
        if (m_groups->entryAt(index))
            openOrder(index);
    });
    connect(m_empty, &EmptyState::acted, this, &ActivityLogPage::emptyAction);
    connect(&m_desk.service, &SyncService::news, this, &ActivityLogPage::heard);
    m_watch.setSingleShot(true);
    m_watch.setInterval(watchEvery);
    connect(&m_watch, &QTimer::timeout, this, &ActivityLogPage::lookForNew);
    connect(&m_desk.service, &SyncService::progress, this, [this] {
        if (isVisible() && !m_watch.isActive())
            m_watch.start();
    });
}

void ActivityLogPage::presentNarrowing()
{
    QStringList parts;
    if (m_outcome) {
        const QString words[] = {tr("Orders that failed"), tr("Orders that need you"), tr("Orders that were updated"),
                                 tr("Orders that were already right"), tr("Orders that are not followed")};
        parts.append(words[int(*m_outcome)]);
    }
    if (!m_given.po.isEmpty())
        parts.append(tr("Only order %1").arg(m_given.po.text()));
    if (!m_given.run.isEmpty())
        parts.append(tr("Only one sync"));
    if (m_given.results.size() > 1) {
        QStringList results;
        for (const QString &result : m_given.results)
            results.append(resultWord(result));
        parts.append(results.join(u", "_s));
    }
    if (m_given.since.isValid())
        parts.append(tr("From %1 on").arg(exactTime(m_given.since)));
    if (m_given.until.isValid())
        parts.append(tr("Before %1").arg(exactTime(m_given.until)));
    m_narrowed->setText(parts.join(u" · "_s));
    m_narrowing->setVisible(!parts.isEmpty());
}

void ActivityLogPage::presentList()
{
    const bool any = isGrouped() ? m_groups->rowCount() > 0 : m_entries->rowCount() > 0;
    if (any)
        m_lists->setCurrentWidget(isGrouped() ? static_cast<QWidget *>(m_tree) : m_table);
    else
        presentEmpty();
    m_actions->parentWidget()->setVisible(any);
    placePill();
}

void ActivityLogPage::presentEmpty()
{
    const bool filtered = !m_bar->choice().isEmpty() || m_outcome || m_narrowing->isVisibleTo(this);
    if (filtered)
        m_empty->show(tr("No entry matches"), tr("Nothing in the log fits what you look for."), tr("Clear filters"));
    else if (m_templates.isEmpty())
        m_empty->show(tr("No activity yet"), tr("Once your accounts are connected, everything a sync does is told here."), tr("Set up"));
    else
        m_empty->show(tr("No activity yet"), tr("Everything a sync does is told here, order by order."), tr("Sync now"));
    m_lists->setCurrentWidget(m_empty);
    m_empty->setVisible(true);
}

void ActivityLogPage::emptyAction()
{
    const bool filtered = !m_bar->choice().isEmpty() || m_outcome || m_narrowing->isVisibleTo(this);
    if (filtered) {
        clearFilters();
        return;
    }
    if (m_templates.isEmpty()) {
        m_desk.navigator.showSetUp();
        return;
    }
    for (const StoredTemplate &integration : std::as_const(m_templates)) {
        if (integration.state != TemplateState::Live && integration.state != TemplateState::Trial)
            continue;
        ask<Result<RunSummary>>(m_desk.service, this,
                                [id = integration.id.text()](SyncCore &core) {
            RunRequest request;
            request.cause = RunCause::Person;
            return core.sync(id, request);
        },
                                [this](const Result<RunSummary> &summary) {
            if (!summary)
                m_desk.navigator.tell(summary.error());
        });
        return;
    }
    m_desk.navigator.showTab(Tab::Templates);
}

void ActivityLogPage::presentNewer(int count)
{
    m_pill->setVisible(count > 0);
    if (count > ActivityModel::mostCounted)
        m_pill->setText(tr("More than %n new", nullptr, ActivityModel::mostCounted));
    else
        m_pill->setText(tr("%n new", nullptr, count));
    m_pill->setAccessibleName(tr("Show what is new: %1").arg(m_pill->text()));
    placePill();
}

void ActivityLogPage::placePill()
{
    m_pill->adjustSize();
    const int below = m_table->horizontalHeader()->height() + fontMetrics().height() / 3;
    m_pill->move((m_lists->width() - m_pill->width()) / 2, below);
    m_pill->raise();
}

void ActivityLogPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    placePill();
}

} // namespace Waybill
