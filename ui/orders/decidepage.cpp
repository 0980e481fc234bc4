#include "ui/orders/decidepage.h"

#include "ui/orders/doubtspanel.h"
#include "ui/orders/holdspanel.h"
#include "ui/widgets/emptystate.h"

#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace Waybill {

using namespace Qt::Literals::StringLiterals;

DecidePage::DecidePage(const Desk &desk, const QList<OrderLink> &orders, QWidget *parent)
    : Page(parent)
    , m_desk(desk)
    , m_orders(orders)
    , m_panel(new HoldsPanel(desk, true))
    , m_doubts(new DoubtsPanel(desk))
    , m_empty(new EmptyState)
{
    auto *content = new QWidget;
    auto *inner = new QVBoxLayout(content);
    inner->addWidget(m_panel);
    inner->addWidget(m_doubts);
    inner->addWidget(m_empty);
    inner->addStretch();
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(content);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(scroll);
    m_panel->hide();
    m_empty->hide();
    connect(m_panel, &HoldsPanel::decided, this, &DecidePage::arrive);
    connect(m_doubts, &DoubtsPanel::decided, this, &DecidePage::arrive);
    connect(m_empty, &EmptyState::acted, this, &DecidePage::closed);
    connect(&m_desk.service, &SyncService::news, this, [this](int what) {
        if ((what & News::Orders) && isVisible())
            arrive();
    });
}

QString DecidePage::title() const
{
    return m_orders.size() == 1 ? tr("What needs you in %1").arg(m_orders.first().po.text()) : tr("What needs you");
}

/// A question about a record stands there once, however many templates follow that record.
bool DecidePage::isMine(const PoNumber &po, const TemplateId &integration, const RecordId &record) const
{
    return m_orders.isEmpty() || std::any_of(m_orders.cbegin(), m_orders.cend(), [&](const OrderLink &each) {
        return each.po == po && (each.integration == integration || each.record == record);
    });
}

void DecidePage::arrive()
{
    using Holds = Result<QList<StoredHold>>;
    ask<Holds>(m_desk.service, this, [](SyncCore &core) { return core.holds(); }, [this](const Holds &answer) {
        if (!answer)
            return m_desk.navigator.tell(answer.error());
        QList<StoredHold> mine;
        for (const StoredHold &hold : *answer) {
            if (isMine(hold.po, hold.integration, hold.order.order))
                mine.append(hold);
        }
        m_panel->show(mine);
    });
    const OrderQuery waiting{OrderQuery::Which::NeedsYou, {}, m_desk.now().toLocalTime().date()};
    using Orders = Result<QList<ListedOrder>>;
    ask<Orders>(m_desk.service, this, [waiting](SyncCore &core) { return core.orderList(waiting); }, [this](const Orders &answer) {
        if (!answer)
            return m_desk.navigator.tell(answer.error());
        QList<OrderLink> mine;
        for (const ListedOrder &order : *answer) {
            if (isMine(order.link.po, order.link.integration, order.link.record))
                mine.append(order.link);
        }
        m_doubts->show(mine);
        showEmpty();
    });
}

/// Answers come in the order they were asked for: both panels are filled by now.
void DecidePage::showEmpty()
{
    const bool none = m_panel->isEmpty() && m_doubts->isEmpty();
    m_empty->setVisible(none);
    if (none)
        m_empty->show(tr("Nothing needs you"), tr("What you decided is carried out at the next look."), tr("Back to the orders"));
}

} // namespace Waybill
