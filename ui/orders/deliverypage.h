#pragma once

#include "ui/shell/desk.h"
#include "ui/shell/page.h"

#include <QTimer>

class QComboBox;
class QLabel;
class QTableView;
class QTabWidget;

namespace Waybill {

class TextTable;
class TroubleBar;

/// Delivery performance: how often and how fast suppliers and carriers deliver, and what is past its ETA.
class DeliveryPage : public Page
{
    Q_OBJECT
public:
    explicit DeliveryPage(const Desk &desk, QWidget *parent = nullptr);

    QString title() const override;
    void arrive() override;

private:
    struct Sheet
    {
        QString name;
        TextTable *model = nullptr;
        QTableView *table = nullptr;
    };
    Sheet addSheet(const QString &name, const QStringList &titles, const QList<int> &numbers, const QString &objectName);
    void showReport(const DeliveryReport &report);
    void exportSheet();

    Desk m_desk;
    QTimer m_news; ///< a pass tells news all the time; once in a while is enough
    DeliveryReport m_report;
    TroubleBar *m_trouble;
    QComboBox *m_period;
    QLabel *m_sentence;
    QTabWidget *m_tabs;
    bool m_shown = false;
    QList<Sheet> m_sheets; ///< overdue, supplier, carrier, month
};

} // namespace Waybill
