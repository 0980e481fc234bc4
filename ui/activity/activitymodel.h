#pragma once

#include "core/api/activityview.h"
#include "ui/shell/desk.h"

#include <QAbstractTableModel>

#include <optional>

namespace Waybill {

/// The log under a filter, newest first, however long it is: it knows where every entry stands by the keys of each 200th
/// one, and holds only the entries that are in sight. The keys come in stretches after the first entries, so a long list
/// grows for a moment at its end while its beginning is already read.
class ActivityModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    explicit ActivityModel(const Desk &desk, QObject *parent = nullptr);

    /// From the beginning under this filter; answers to earlier filters are dropped.
    void show(const ActivityFilter &filter);
    const ActivityFilter &filter() const { return m_filter; }
    /// These rows are in sight: they and their neighbours are read.
    void need(int first, int last);
    /// Looks whether something new was told. `follow`: new entries appear at once; else they are counted.
    void look(bool follow);
    /// New entries come in on top.
    void takeNew();
    /// What people said of entries has changed: those in sight are read again.
    void refresh();
    /// Leads to the newest entry that is not newer than this one; located() tells when it is known.
    void seek(qint64 id);

    /// Nothing while it is being read.
    const ActivityRow *at(int row) const;
    bool isWhole() const { return m_whole; } ///< all entries have their row
    bool isAsking() const { return m_asking; } ///< what is shown is still that of an earlier filter
    int loadedRows() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    /// The first entries under a new filter are there (or there are none).
    void begun();
    void whole();
    /// So many are new and not shown; more than `mostCounted` means "more than".
    void newerCounted(int count);
    void located(int row);
    void troubled(const Waybill::Error &error);

public:
    static constexpr int step = 200;
    static constexpr int mostCounted = 999;

private:
    struct Block
    {
        qint64 first = 0; ///< id of its newest entry
        int start = 0;    ///< its first row
        int size = 0;
        QList<ActivityRow> rows; ///< empty: not read
        quint64 used = 0;
        bool asked = false;
        bool stale = false;
    };

    void ask();
    void begin(const QList<ActivityRow> &rows);
    void askIndex(qint64 olderThan);
    void append(const ActivityIndex &stretch);
    void fetch(qsizetype block);
    void fill(qint64 first, const QList<ActivityRow> &rows);
    void prepend(const QList<ActivityRow> &rows);
    void askNewest(int count);
    void looked();
    void forgetFarOnes();
    void trySeek();
    qsizetype blockOf(int row) const;
    qint64 newest() const { return m_blocks.isEmpty() ? 0 : m_blocks.constFirst().first; }

    Desk m_desk;
    ActivityFilter m_filter;
    QList<Block> m_blocks;
    int m_rows = 0;
    bool m_whole = false;
    bool m_asking = false;  ///< for the first entries; a newer filter waits for that answer
    bool m_askAgain = false;
    int m_fetching = 0;
    int m_needFirst = 0;
    int m_needLast = -1;
    quint64 m_generation = 0;
    quint64 m_use = 0;
    qint64 m_seek = 0;
    bool m_looking = false;
    std::optional<bool> m_lookAgain; ///< asked to look while an answer was on its way, which may be older; and whether to follow
};

} // namespace Waybill
