#pragma once

#include "ui/shell/desk.h"

#include <QFrame>

class QLabel;
class QVBoxLayout;

namespace Waybill {

/// Why an order was or was not updated, as a checklist. The first point that fails stands open, with what mends it.
class ExplainPanel : public QFrame
{
    Q_OBJECT
public:
    ExplainPanel(const Desk &desk, const OrderKey &order, QWidget *parent = nullptr);

    /// What the fixes act on; empty while the order is not followed.
    void setDetail(const OrderDetail &detail);
    /// Asks and shows; the panel becomes visible.
    void explain();
    /// True while the open point asks for a decision that stands in it.
    bool decides() const { return isVisible() && m_decides; }

Q_SIGNALS:
    /// Something was mended: what is shown elsewhere is old.
    void mended();
    void wantsLines();
    /// Another explanation is shown, or none.
    void changed();

protected:
    bool event(QEvent *event) override;

private:
    void showExplanation(const Explanation &explanation);
    QWidget *makeStep(const ExplainStep &step, bool cause);
    QWidget *makeFix(const ExplainStep &step, QWidget *parent);
    QList<StoredHold> holdsFor(const ExplainStep &step) const;
    void mend(const QString &fix);
    void lookNow();
    void follow();
    void done(const QString &words);

    Desk m_desk;
    OrderKey m_order;
    OrderDetail m_detail;
    Explanation m_explanation;
    QList<StoredHold> m_shownHolds;
    QLabel *m_sentence;
    QVBoxLayout *m_column;
    QWidget *m_steps = nullptr;
    bool m_decides = false;
};

} // namespace Waybill
