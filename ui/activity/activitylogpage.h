#pragma once

#include "ui/activity/filterbar.h"
#include "ui/shell/desk.h"
#include "ui/shell/page.h"

class QFrame;
class QLabel;
class QModelIndex;
class QPushButton;
class QSplitter;
class QStackedWidget;
class QTreeView;

namespace Waybill {

class ActivityActions;
class ActivityGroupModel;
class ActivityModel;
class ActivityTable;
class CoverageLine;
class DetailPane;
class EmptyState;
class ExportRow;
class RunRow;
struct PickedEntry;

/// "Sync Activity Log": how the followed orders stand, what each sync cost, and everything that was told, however much it
/// is; found by any piece, filtered, grouped, exported, and acted on.
class ActivityLogPage : public Page
{
    Q_OBJECT
public:
    explicit ActivityLogPage(const Desk &desk, QWidget *parent = nullptr);

    QString title() const override { return tr("Sync Activity Log"); }
    void arrive() override;
    /// What another screen leads to; the person's own filter gives way.
    void showFilter(const ActivityFilter &filter);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    void connectParts();
    QWidget *makeLists();
    QWidget *makeNarrowing();

    ActivityFilter filter() const;
    void apply();
    void clearFilters();
    void presentNarrowing();
    void presentList();
    void presentEmpty();
    void presentNewer(int count);
    void emptyAction();

    void heard(int news);
    void lookForNew();
    void askFigures();
    void askChoices();
    void askLastStart();
    void pick();
    void goTo(const QDate &day);
    void takeNew();
    void showCovered(std::optional<OrderOutcome> outcome);
    bool isGrouped() const;
    QList<PickedEntry> picked() const;
    qint64 currentEntry() const;
    void placePill();

    Desk m_desk;
    CoverageLine *m_coverage;
    RunRow *m_run;
    FilterBar *m_bar;
    ExportRow *m_export;
    QFrame *m_narrowing;
    QLabel *m_narrowed;
    ActivityModel *m_entries;
    ActivityGroupModel *m_groups;
    QStackedWidget *m_lists;
    ActivityTable *m_table;
    QTreeView *m_tree;
    EmptyState *m_empty;
    QPushButton *m_pill;
    QSplitter *m_split;
    ActivityActions *m_actions;
    DetailPane *m_detail;
    QTimer m_watch;          ///< while a sync is under way new entries are looked for now and then
    ActivityFilter m_given;  ///< from another screen, or a sync or figure that was picked here
    std::optional<OrderOutcome> m_outcome;
    std::optional<ActivityFilter> m_figuresOf; ///< what coverage and run row tell of
    QDateTime m_lastStart;
    QList<StoredTemplate> m_templates;
    qint64 m_wanted = 0;     ///< the entry whose details are awaited
    bool m_arrived = false;
    bool m_hasAny = true;    ///< the log is not empty
};

} // namespace Waybill
