#pragma once

#include <QTableView>
#include <QTimer>

namespace Waybill {

/// The flat log: tells which rows are in sight, so that only those are read.
class ActivityTable : public QTableView
{
    Q_OBJECT
public:
    explicit ActivityTable(QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model) override;
    bool isAtTop() const;

Q_SIGNALS:
    void inSight(int first, int last);
    void scrolledAway();  ///< from the top
    void scrolledToTop();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void look();

    QTimer m_look;
    bool m_wasAtTop = true;
};

} // namespace Waybill
