#pragma once

#include "ui/shell/desk.h"
#include "ui/shell/page.h"

namespace Waybill {

class DoubtsPanel;
class EmptyState;
class HoldsPanel;

/// Everything that waits for a person in several orders, those of one kind together.
class DecidePage : public Page
{
    Q_OBJECT
public:
    /// None: all orders.
    DecidePage(const Desk &desk, const QList<OrderLink> &orders, QWidget *parent = nullptr);

    QString title() const override;
    void arrive() override;

private:
    void showEmpty();
    bool isMine(const PoNumber &po, const TemplateId &integration, const RecordId &record) const;

    Desk m_desk;
    QList<OrderLink> m_orders;
    HoldsPanel *m_panel;
    DoubtsPanel *m_doubts;
    EmptyState *m_empty;
};

} // namespace Waybill
