#pragma once

#include <QList>
#include <QObject>

class QTableView;

namespace Waybill {

/// Keeps the columns of a table within its window: each as wide as its content, and where that is too much the least important
/// ones narrower, down to their titles; what is cut then is in the tooltip. A person who drags a column has the last word.
class ColumnFit : public QObject
{
    Q_OBJECT
public:
    /// @param widest        no column is wider, in average letters
    /// @param leastFirst    columns that may be cut, the least important first
    ColumnFit(QTableView *view, int widest, const QList<int> &leastFirst);
    void fit();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QTableView *m_view;
    QObject *m_headerSurface; ///< only compared later: events still come while the view is taken down
    int m_widest;
    QList<int> m_leastFirst;
    bool m_fitting = false;
    bool m_headerHeld = false; ///< a mouse button is pressed on it
    bool m_byHand = false;
};

} // namespace Waybill
