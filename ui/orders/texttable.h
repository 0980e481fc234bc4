#pragma once

#include <QAbstractTableModel>
#include <QStringList>

class QTableView;

namespace Waybill {

/// A small table of texts: rows and titles, nothing else. `tips` has the tooltip of each cell, or is empty.
class TextTable : public QAbstractTableModel
{
    Q_OBJECT
public:
    struct Line
    {
        QStringList cells;
        QStringList tips;
        bool operator==(const Line &) const = default;
    };

    explicit TextTable(const QStringList &titles, QObject *parent = nullptr);
    /// Columns whose figures stand to the right.
    void setNumbers(const QList<int> &columns) { m_numbers = columns; }
    void setLines(const QList<Line> &lines);
    const QList<Line> &lines() const { return m_lines; }
    const QStringList &titles() const { return m_titles; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QStringList m_titles;
    QList<Line> m_lines;
    QList<int> m_numbers;
};

/// A view as all tables here look: whole rows, resizable columns, the last one stretched. `wraps` for short tables with
/// sentences; long ones keep rows of one height.
QTableView *makeTable(QAbstractItemModel *model, const QString &name, bool wraps, QWidget *parent);
/// Columns as wide as their content, none wider than `widest` average letters.
void fitColumns(QTableView *view, int widest);

} // namespace Waybill
