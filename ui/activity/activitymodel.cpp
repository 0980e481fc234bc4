#include "ui/activity/activitymodel.h"

#include "ui/activity/activitywords.h"

#include <algorithm>
#include <numeric>
#include <utility>

namespace Waybill {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int firstStretch = 4'000;   ///< keys read with the first entries in sight
constexpr int longestStretch = 64'000;
constexpr int blocksKept = 40;        ///< read ones; 8,000 entries
constexpr int fetchesAtOnce = 2;
constexpr int mostTakenOneByOne = 400; ///< more new entries than this begin the list anew

} // namespace

ActivityModel::ActivityModel(const Desk &desk, QObject *parent)
    : QAbstractTableModel(parent)
    , m_desk(desk)
{
}

void ActivityModel::show(const ActivityFilter &filter)
{
    m_filter = filter;
    ++m_generation;
    m_seek = 0;
    ask();
}

void ActivityModel::ask()
{
    if (m_asking) {
        m_askAgain = true;
        return;
    }
    m_asking = true;
    m_askAgain = false;
    Waybill::ask<Result<QList<ActivityRow>>>(
        m_desk.service, this, [filter = m_filter](SyncCore &core) { return told(core.activityView().rows(filter, {}, step)); },
        [this](const Result<QList<ActivityRow>> &answer) {
            m_asking = false;
            if (m_askAgain) {
                ask();
                return;
            }
            if (answer)
                begin(*answer);
            else
                Q_EMIT troubled(answer.error());
            if (!m_looking)
                looked();
        });
}

void ActivityModel::begin(const QList<ActivityRow> &rows)
{
    ++m_generation;
    beginResetModel();
    m_blocks.clear();
    m_rows = int(rows.size());
    m_needLast = -1;
    if (!rows.isEmpty())
        m_blocks.append({rows.first().id, 0, m_rows, rows, ++m_use, false, false});
    m_whole = rows.size() < step;
    endResetModel();
    Q_EMIT newerCounted(0);
    Q_EMIT begun();
    if (m_whole)
        Q_EMIT whole();
    else
        askIndex(rows.last().id);
}

void ActivityModel::askIndex(qint64 olderThan)
{
    const int limit = std::clamp(m_rows, firstStretch, longestStretch);
    Waybill::ask<Result<ActivityIndex>>(
        m_desk.service, this,
        [filter = m_filter, olderThan, limit](SyncCore &core) { return told(core.activityView().index(filter, olderThan, limit, step)); },
        [this, generation = m_generation](const Result<ActivityIndex> &answer) {
            if (generation != m_generation)
                return;
            if (answer)
                append(*answer);
            else
                Q_EMIT troubled(answer.error());
        });
}

void ActivityModel::append(const ActivityIndex &stretch)
{
    m_whole = !stretch.olderThan;
    if (stretch.rows > 0) {
        beginInsertRows({}, m_rows, m_rows + stretch.rows - 1);
        for (qsizetype i = 0; i < stretch.firsts.size(); ++i) {
            const int size = std::min(step, stretch.rows - int(i) * step);
            m_blocks.append({stretch.firsts.at(i), m_rows, size, {}, 0, false, false});
            m_rows += size;
        }
        endInsertRows();
    }
    trySeek();
    need(m_needFirst, m_needLast);
    if (m_whole)
        Q_EMIT whole();
    else
        askIndex(*stretch.olderThan);
}

qsizetype ActivityModel::blockOf(int row) const
{
    const auto after = std::upper_bound(m_blocks.cbegin(), m_blocks.cend(), row, [](int r, const Block &block) { return r < block.start; });
    return after - m_blocks.cbegin() - 1;
}

const ActivityRow *ActivityModel::at(int row) const
{
    const qsizetype place = blockOf(row);
    if (place < 0 || row >= m_rows)
        return nullptr;
    const Block &block = m_blocks.at(place);
    const int offset = row - block.start;
    return offset < block.rows.size() ? &block.rows.at(offset) : nullptr;
}

int ActivityModel::loadedRows() const
{
    return std::accumulate(m_blocks.cbegin(), m_blocks.cend(), 0, [](int sum, const Block &block) { return sum + int(block.rows.size()); });
}

void ActivityModel::need(int first, int last)
{
    m_needFirst = first;
    m_needLast = last;
    if (last < first || m_rows == 0 || m_asking) // what is shown now is about to go
        return;
    const qsizetype from = std::max<qsizetype>(0, blockOf(std::max(0, first)));
    const qsizetype to = std::max<qsizetype>(0, blockOf(std::min(last, m_rows - 1)));
    QList<qsizetype> wanted; // in sight first, then what lies next to it
    for (qsizetype i = from; i <= to; ++i)
        wanted.append(i);
    wanted.append(to + 1);
    wanted.append(from - 1);
    for (const qsizetype i : std::as_const(wanted)) {
        if (i < 0 || i >= m_blocks.size())
            continue;
        m_blocks[i].used = ++m_use;
        if ((m_blocks.at(i).rows.isEmpty() || m_blocks.at(i).stale) && !m_blocks.at(i).asked && m_fetching < fetchesAtOnce)
            fetch(i);
    }
}

void ActivityModel::fetch(qsizetype place)
{
    Block &block = m_blocks[place];
    block.asked = true;
    ++m_fetching;
    const qint64 first = block.first;
    Waybill::ask<Result<QList<ActivityRow>>>(
        m_desk.service, this,
        [filter = m_filter, first, size = block.size](SyncCore &core) { return told(core.activityView().rows(filter, first + 1, size)); },
        [this, first, generation = m_generation](const Result<QList<ActivityRow>> &answer) {
            --m_fetching;
            if (generation == m_generation) {
                if (answer)
                    fill(first, *answer);
                else
                    Q_EMIT troubled(answer.error());
            }
            need(m_needFirst, m_needLast);
        });
}

void ActivityModel::fill(qint64 first, const QList<ActivityRow> &rows)
{
    const auto block = std::find_if(m_blocks.begin(), m_blocks.end(), [first](const Block &each) { return each.first == first; });
    if (block == m_blocks.end())
        return;
    block->asked = false;
    block->stale = false;
    if (rows.size() < block->size) { // entries went (retention, or they no longer fit): the keys are out of date
        ask();
        return;
    }
    block->rows = rows;
    block->used = ++m_use;
    Q_EMIT dataChanged(index(block->start, 0), index(block->start + block->size - 1, activityColumns - 1));
    forgetFarOnes();
    trySeek();
}

void ActivityModel::forgetFarOnes()
{
    QList<std::pair<quint64, qsizetype>> loaded;
    for (qsizetype i = 0; i < m_blocks.size(); ++i) {
        if (!m_blocks.at(i).rows.isEmpty())
            loaded.append({m_blocks.at(i).used, i});
    }
    if (loaded.size() <= blocksKept)
        return;
    std::sort(loaded.begin(), loaded.end());
    loaded.resize(loaded.size() - blocksKept);
    for (const auto &[used, place] : std::as_const(loaded))
        m_blocks[place].rows = {};
}

void ActivityModel::look(bool follow)
{
    if (m_asking || m_looking) {
        m_lookAgain = follow;
        return;
    }
    if (m_blocks.isEmpty()) {
        ask();
        return;
    }
    m_looking = true;
    Waybill::ask<Result<int>>(
        m_desk.service, this,
        [filter = m_filter, id = newest()](SyncCore &core) { return told(core.activityView().countNewer(filter, id, mostCounted)); },
        [this, follow, generation = m_generation](const Result<int> &count) {
            if (generation == m_generation && count && *count > 0 && follow) {
                askNewest(*count);
                return;
            }
            if (generation == m_generation) {
                if (count)
                    Q_EMIT newerCounted(*count);
                else
                    Q_EMIT troubled(count.error());
            }
            looked();
        });
}

void ActivityModel::looked()
{
    m_looking = false;
    if (const auto again = std::exchange(m_lookAgain, std::nullopt))
        look(*again);
}

void ActivityModel::takeNew()
{
    look(true);
}

void ActivityModel::askNewest(int count)
{
    if (count > mostTakenOneByOne) {
        ask();
        looked();
        return;
    }
    const int limit = count + 1; // down to one that is known: more may have been told since they were counted
    Waybill::ask<Result<QList<ActivityRow>>>(
        m_desk.service, this, [filter = m_filter, limit](SyncCore &core) { return told(core.activityView().rows(filter, {}, limit)); },
        [this, limit, generation = m_generation](const Result<QList<ActivityRow>> &answer) {
            if (generation == m_generation) {
                if (!answer)
                    Q_EMIT troubled(answer.error());
                else if (answer->size() == limit && answer->last().id > newest())
                    m_lookAgain = true;
                else
                    prepend(*answer);
            }
            looked();
        });
}

void ActivityModel::prepend(const QList<ActivityRow> &rows)
{
    QList<ActivityRow> fresh;
    for (const ActivityRow &row : rows) {
        if (row.id > newest())
            fresh.append(row);
    }
    if (fresh.isEmpty())
        return;
    const int count = int(fresh.size());
    beginInsertRows({}, 0, count - 1);
    for (Block &block : m_blocks)
        block.start += count;
    m_blocks.prepend({fresh.first().id, 0, count, fresh, ++m_use, false, false});
    m_rows += count;
    endInsertRows();
    Q_EMIT newerCounted(0);
}

void ActivityModel::refresh()
{
    if (m_filter.openOnly) { // rows come and go
        ask();
        return;
    }
    for (Block &block : m_blocks)
        block.stale = !block.rows.isEmpty();
    need(m_needFirst, m_needLast);
}

void ActivityModel::seek(qint64 id)
{
    m_seek = id;
    trySeek();
}

void ActivityModel::trySeek()
{
    if (m_seek == 0 || m_blocks.isEmpty())
        return;
    if (!m_whole && m_seek < m_blocks.constLast().first)
        return; // its keys are still to come
    // The last block that begins with this entry or a newer one.
    const auto after = std::upper_bound(m_blocks.cbegin(), m_blocks.cend(), m_seek, [](qint64 id, const Block &block) { return id > block.first; });
    const qsizetype place = std::max<qsizetype>(0, after - m_blocks.cbegin() - 1);
    const Block &block = m_blocks.at(place);
    if (block.rows.isEmpty()) {
        if (!block.asked)
            fetch(place);
        return;
    }
    const auto found = std::find_if(block.rows.cbegin(), block.rows.cend(), [this](const ActivityRow &row) { return row.id <= m_seek; });
    m_seek = 0;
    Q_EMIT located(std::min(m_rows - 1, block.start + int(found - block.rows.cbegin())));
}

int ActivityModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_rows;
}

int ActivityModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : activityColumns;
}

QVariant ActivityModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const auto column = ActivityColumn(index.column());
    if (const ActivityRow *row = at(index.row()))
        return activityCell(*row, column, role, m_desk.now());
    return role == Qt::DisplayRole && column == ActivityColumn::What ? QVariant(u"…"_s) : QVariant();
}

QVariant ActivityModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= activityColumns)
        return {};
    return activityHeading(ActivityColumn(section));
}

} // namespace Waybill
