#pragma once

#include "ui/overview/needline.h"
#include "ui/shell/desk.h"

#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace Waybill {

/// The lines of "Needs you". A line that stays keeps its place, its focus and what was chosen in it.
class NeedsList : public QWidget
{
    Q_OBJECT
public:
    explicit NeedsList(const Desk &desk, QWidget *parent = nullptr);
    void show(const QList<NeedRow> &rows);
    using QWidget::show;
    QList<NeedLine *> lines() const { return m_lines; }

    static constexpr int shownAtFirst = 30; ///< the rest behind one button

private:
    NeedLine *makeLine();
    void rebuild();
    void act(NeedLine *line);
    void mean(NeedLine *line, Stage stage);

    const Desk &m_desk;
    QVBoxLayout *m_column;
    QPushButton *m_more;
    QList<NeedRow> m_rows;
    QList<NeedLine *> m_lines;
    bool m_all = false;
};

} // namespace Waybill
