#include "ui/activity/activitygroupmodel.h"

#include "ui/activity/activitywords.h"

namespace Waybill {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int entriesAtOnce = 100;
constexpr quintptr isGroup = 0; ///< else: the group's place, counted from 1

} // namespace

ActivityGroupModel::ActivityGroupModel(const Desk &desk, QObject *parent)
    : QAbstractItemModel(parent)
    , m_desk(desk)
{
}

void ActivityGroupModel::show(const ActivityFilter &filter, ActivityGrouping by)
{
    m_filter = filter;
    m_by = by;
    m_outcome.reset();
    ask();
}

void ActivityGroupModel::showCovered(const ActivityFilter &filter, OrderOutcome outcome)
{
    m_filter = filter;
    m_by = ActivityGrouping::Order;
    m_outcome = outcome;
    ask();
}

void ActivityGroupModel::clear()
{
    ++m_generation;
    beginResetModel();
    m_groups.clear();
    endResetModel();
}

void ActivityGroupModel::ask()
{
    ++m_generation;
    if (m_asking) {
        m_askAgain = true;
        return;
    }
    m_asking = true;
    m_askAgain = false;
    Waybill::ask<Result<QList<ActivityGroup>>>(
        m_desk.service, this,
        [filter = m_filter, by = m_by, outcome = m_outcome](SyncCore &core) {
            const ActivityView view = core.activityView();
            return told(outcome ? view.coveredOrders(filter, *outcome) : view.groups(filter, by, mostGroups));
        },
        [this](const Result<QList<ActivityGroup>> &answer) {
            m_asking = false;
            if (m_askAgain) {
                ask();
                return;
            }
            if (answer)
                begin(*answer);
            else
                Q_EMIT troubled(answer.error());
        });
}

void ActivityGroupModel::begin(const QList<ActivityGroup> &groups)
{
    beginResetModel();
    m_groups.clear();
    for (const ActivityGroup &group : groups)
        m_groups.append({group, {}, false, false});
    endResetModel();
    Q_EMIT begun();
}

bool ActivityGroupModel::canFetchMore(const QModelIndex &parent) const
{
    if (!groupAt(parent))
        return false;
    const Group &group = m_groups.at(parent.row());
    return !group.whole && !group.asked;
}

void ActivityGroupModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    Group &group = m_groups[parent.row()];
    group.asked = true;
    ActivityFilter inside = ActivityStore::inside(m_filter, m_by, group.group.key);
    if (m_outcome) { // all that is told of the order, whenever that was
        inside.since = {};
        inside.until = {};
        inside.results.clear();
    }
    const std::optional<qint64> olderThan = group.rows.isEmpty() ? std::nullopt : std::optional(group.rows.constLast().id);
    Waybill::ask<Result<QList<ActivityRow>>>(
        m_desk.service, this,
        [inside, olderThan](SyncCore &core) { return told(core.activityView().rows(inside, olderThan, entriesAtOnce)); },
        [this, key = group.group.key, generation = m_generation](const Result<QList<ActivityRow>> &answer) {
            if (generation != m_generation)
                return;
            if (answer)
                append(key, *answer);
            else
                Q_EMIT troubled(answer.error());
        });
}

void ActivityGroupModel::append(const QString &key, const QList<ActivityRow> &rows)
{
    for (int place = 0; place < m_groups.size(); ++place) {
        Group &group = m_groups[place];
        if (group.group.key != key)
            continue;
        group.whole = rows.size() < entriesAtOnce;
        if (!rows.isEmpty()) {
            const int first = int(group.rows.size());
            beginInsertRows(index(place, 0), first, first + int(rows.size()) - 1);
            group.rows += rows;
            endInsertRows();
        }
        m_groups[place].asked = false; // only now: who looks while rows come in would ask for the same ones again
        return;
    }
}

const ActivityGroup *ActivityGroupModel::groupAt(const QModelIndex &index) const
{
    const bool fits = index.isValid() && index.internalId() == isGroup && index.row() < m_groups.size();
    return fits ? &m_groups.at(index.row()).group : nullptr;
}

const ActivityRow *ActivityGroupModel::entryAt(const QModelIndex &index) const
{
    if (!index.isValid() || index.internalId() == isGroup)
        return nullptr;
    const auto place = qsizetype(index.internalId()) - 1;
    if (place >= m_groups.size() || index.row() >= m_groups.at(place).rows.size())
        return nullptr;
    return &m_groups.at(place).rows.at(index.row());
}

QModelIndex ActivityGroupModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? quintptr(parent.row() + 1) : isGroup);
}

QModelIndex ActivityGroupModel::parent(const QModelIndex &child) const
{
    if (!child.isValid() || child.internalId() == isGroup)
        return {};
    return createIndex(int(child.internalId()) - 1, 0, isGroup);
}

int ActivityGroupModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return int(m_groups.size());
    if (parent.column() != 0 || !groupAt(parent))
        return 0;
    return int(m_groups.at(parent.row()).rows.size());
}

int ActivityGroupModel::columnCount(const QModelIndex &) const
{
    return activityColumns;
}

bool ActivityGroupModel::hasChildren(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return !m_groups.isEmpty();
    if (parent.column() != 0 || !groupAt(parent))
        return false;
    const Group &group = m_groups.at(parent.row());
    return !group.whole || !group.rows.isEmpty();
}

QVariant ActivityGroupModel::groupCell(const ActivityGroup &group, int column, int role) const
{
    ActivityRow row = group.newest;
    if (m_by == ActivityGrouping::Error) { // one text of many orders
        row.what = group.key;
        row.po.clear();
        row.supplierOrders.clear();
    }
    if (m_by == ActivityGrouping::Run) {
        row.what = tr("Pass of %1").arg(row.templateName);
        row.po.clear();
        row.supplierOrders.clear();
        row.result.clear();
    }
    row.durationMs = 0;
    row.mark.clear();
    row.id = 0;
    const auto which = ActivityColumn(column);
    if (which == ActivityColumn::Result && row.result.isEmpty())
        return role == ActivityIdRole ? QVariant(0) : QVariant();
    if (which == ActivityColumn::What && group.entries > 0 && (role == Qt::DisplayRole || role == Qt::AccessibleTextRole))
        return tr("%n × %1", nullptr, group.entries).arg(activityCell(row, which, Qt::DisplayRole, m_desk.now()).toString());
    if (which == ActivityColumn::Order && row.po.isEmpty() && m_by == ActivityGrouping::Order && role == Qt::DisplayRole)
        return tr("No order");
    return activityCell(row, which, role, m_desk.now());
}

QVariant ActivityGroupModel::data(const QModelIndex &index, int role) const
{
    if (const ActivityGroup *group = groupAt(index))
        return groupCell(*group, index.column(), role);
    const ActivityRow *row = entryAt(index);
    return row ? activityCell(*row, ActivityColumn(index.column()), role, m_desk.now()) : QVariant();
}

QVariant ActivityGroupModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= activityColumns)
        return {};
    return activityHeading(ActivityColumn(section));
}

} // namespace Waybill
