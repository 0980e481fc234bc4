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
    /// No numbers: all orders.
    DecidePage(const Desk &desk, const QStringList &numbers, QWidget *parent = nullptr);

    QString title() const override;
    void arrive() override;

private:
    void showEmpty();
    bool isMine(const PoNumber &po) const { return m_numbers.isEmpty() || m_numbers.contains(po.text()); }

    Desk m_desk;
    QStringList m_numbers;
    HoldsPanel *m_panel;
    DoubtsPanel *m_doubts;
    EmptyState *m_empty;
};

} // namespace Waybill
