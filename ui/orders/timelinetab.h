#pragma once

#include "ui/shell/desk.h"

#include <QPointer>
#include <QWidget>

class QComboBox;
class QFrame;
class QPushButton;
class QSplitter;
class QVBoxLayout;

namespace Waybill {

class TextTable;
class TroubleBar;

/// Who said what, when, and who was told; beside it shipments and invoices as cards.
class TimelineTab : public QWidget
{
    Q_OBJECT
public:
    explicit TimelineTab(const Desk &desk, QWidget *parent = nullptr);
    void show(const OrderDetail &detail);
    using QWidget::show;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void fill();
    void showCards();
    QFrame *makeCard(const QString &title, const QString &copy, const QList<std::pair<QString, QString>> &facts, const QString &url,
                     const QString &linkWords);
    void showInvoices(QVBoxLayout *column);
    void chooseFile(const QString &invoice);
    void saveInvoice(const QString &invoice, const QString &file);

    Desk m_desk;
    OrderDetail m_detail;
    TextTable *m_model;
    QComboBox *m_kind;
    QSplitter *m_split;
    QVBoxLayout *m_cards;
    QWidget *m_content = nullptr;
    TroubleBar *m_trouble;
    bool m_fetching = false; ///< an invoice is on its way
    QList<QPointer<QPushButton>> m_saveButtons;
};

} // namespace Waybill
