#pragma once

#include "ui/shell/desk.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;
class QTableView;

namespace Waybill {

class TextTable;

/// The lines of one order: what was ordered, shipped, is still to come, and which of the supplier's lines each is.
class LinesTab : public QWidget
{
    Q_OBJECT
public:
    explicit LinesTab(const Desk &desk, QWidget *parent = nullptr);
    void show(const OrderDetail &detail);
    using QWidget::show;
    /// The first line of ours without a counterpart becomes the chosen one.
    void chooseUnmatched();

private:
    void choose();
    void match();

    Desk m_desk;
    OrderDetail m_detail;
    TextTable *m_model;
    QTableView *m_table;
    QWidget *m_bar;
    QLabel *m_which;
    QComboBox *m_counterpart;
    QPushButton *m_match;
    QLabel *m_remarks;
    bool m_sized = false;
};

} // namespace Waybill
