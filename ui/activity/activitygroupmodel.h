#pragma once

#include "core/api/activityview.h"
#include "ui/shell/desk.h"

#include <QAbstractItemModel>

namespace Waybill {

/// The log in groups: orders, runs or errors on top, their entries below, read when a group is opened.
class ActivityGroupModel : public QAbstractItemModel
{
    Q_OBJECT
public:
    explicit ActivityGroupModel(const Desk &desk, QObject *parent = nullptr);

    void show(const ActivityFilter &filter, ActivityGrouping by);
    /// The orders behind a figure of the coverage.
    void showCovered(const ActivityFilter &filter, OrderOutcome outcome);
    void clear();

    /// Nothing for a group.
    const ActivityRow *entryAt(const QModelIndex &index) const;
    const ActivityGroup *groupAt(const QModelIndex &index) const;
    /// More groups than are shown.
    bool isCut() const { return m_groups.size() == mostGroups; }

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    bool hasChildren(const QModelIndex &parent = {}) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    static constexpr int mostGroups = 1'000;

Q_SIGNALS:
    void begun();
    void troubled(const Waybill::Error &error);

private:
    struct Group
    {
        ActivityGroup group;
        QList<ActivityRow> rows;
        bool asked = false;
        bool whole = false;
    };

    void ask();
    void begin(const QList<ActivityGroup> &groups);
    void append(const QString &key, const QList<ActivityRow> &rows);
    QVariant groupCell(const ActivityGroup &group, int column, int role) const;

    Desk m_desk;
    ActivityFilter m_filter;
    ActivityGrouping m_by = ActivityGrouping::Order;
    std::optional<OrderOutcome> m_outcome;
    QList<Group> m_groups;
    bool m_asking = false;
    bool m_askAgain = false;
    quint64 m_generation = 0;
};

} // namespace Waybill
