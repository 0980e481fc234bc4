#pragma once

#include "ui/mapping/mappingedit.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace Waybill {

class FactRow;

/// "Tracking, dates and invoice references": six rows of every day, the rest behind "More fields".
class FactsPage : public QWidget
{
    Q_OBJECT
public:
    explicit FactsPage(MappingEdit *edit, QWidget *parent = nullptr);
    void showPreview(const OrderLook &look);

Q_SIGNALS:
    void opened(bool open);

private:
    void show();
    void edited();

    MappingEdit *m_edit;
    QVBoxLayout *m_everyday;
    QPushButton *m_more;
    QWidget *m_others;
    QVBoxLayout *m_otherRows;
    QList<FactRow *> m_rows;
    OrderLook m_look;
};

} // namespace Waybill
