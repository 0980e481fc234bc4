#pragma once

#include "core/api/activityview.h"

#include <QWidget>

class QComboBox;
class QFormLayout;
class QLabel;
class QPlainTextEdit;
class QTabWidget;
class QTableWidget;

namespace Waybill {

class CopyButton;
class StateChip;

/// One entry whole: what happened and why, field by field, the request and answer behind it, ids to copy.
class DetailPane : public QWidget
{
    Q_OBJECT
public:
    explicit DetailPane(QWidget *parent = nullptr);

    void show(const ActivityDetail &detail, const QDateTime &now);
    using QWidget::show;
    /// Nothing is picked.
    void clear();

private:
    void showFields(const ActivityEntry &entry);
    void showExchanges();
    void showExchange(int place);
    void showIds(const ActivityEntry &entry);
    void addId(const QString &label, const QString &value);

    QWidget *m_body;
    QLabel *m_hint;
    StateChip *m_chip;
    QLabel *m_what;
    QLabel *m_about;
    QLabel *m_reason;
    QTabWidget *m_tabs;
    QTableWidget *m_fields;
    QLabel *m_noFields;
    QComboBox *m_exchange;
    QLabel *m_noExchange;
    QPlainTextEdit *m_request;
    QPlainTextEdit *m_response;
    CopyButton *m_copyExchange;
    QFormLayout *m_ids;
    QList<Exchange> m_exchanges;
};

} // namespace Waybill
