#pragma once

#include "ui/shell/desk.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPlainTextEdit;
class QPushButton;
class QTableView;

namespace Waybill {

class TextTable;

/// What would be written to one order now, what was written, and how two states of the supplier's order differ.
class ChangesTab : public QWidget
{
    Q_OBJECT
public:
    explicit ChangesTab(const Desk &desk, QWidget *parent = nullptr);
    void show(const OrderDetail &detail);
    using QWidget::show;

Q_SIGNALS:
    void written();

private:
    QWidget *makeNow();
    QWidget *makeThen();
    QWidget *makeCompare();
    void askPlan();
    void showPlan(const OrderPlan &plan);
    void showWritten();
    void showVersions();
    void compare();
    void showRaw();
    void writeNow();

    Desk m_desk;
    OrderDetail m_detail;
    OrderPlan m_plan;
    TextTable *m_now;
    TextTable *m_left;
    TextTable *m_then;
    TextTable *m_differences;
    QTableView *m_nowTable = nullptr;
    QTableView *m_leftTable = nullptr;
    QLabel *m_sentence = nullptr;
    QPushButton *m_write = nullptr;
    QPushButton *m_showLeft = nullptr;
    QComboBox *m_before = nullptr;
    QComboBox *m_after = nullptr;
    QLabel *m_differ = nullptr;
    QPushButton *m_details = nullptr;
    QPlainTextEdit *m_raw = nullptr;
};

} // namespace Waybill
