#include "ui/orders/orderpage.h"

#include "ui/orders/newspause.h"

#include "ui/orders/changestab.h"
#include "ui/orders/doubtspanel.h"
#include "ui/orders/explainpanel.h"
#include "ui/orders/holdspanel.h"
#include "ui/orders/linestab.h"
#include "ui/orders/orderwords.h"
#include "ui/orders/stepper.h"
#include "ui/orders/timelinetab.h"
#include "ui/widgets/copybutton.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/times.h"
#include "ui/widgets/troublebar.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QTabWidget>
#include <QVBoxLayout>

namespace Waybill {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int mostChips = 4; ///< supplier orders beside the PO number

void clear(QHBoxLayout *row)
{
    while (QLayoutItem *item = row->takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

CopyButton *chip(const QString &label, const QString &text, QWidget *parent)
{
    auto *button = new CopyButton(label, parent);
    button->setTextToCopy(text);
    button->setToolTip(OrderPage::tr("Copies %1.").arg(text));
    button->setAccessibleName(OrderPage::tr("Copy %1").arg(text));
    return button;
}

/// The list's words for the state need its row; here it is made of the detail.
ListedOrder rowOf(const OrderDetail &detail, const QDate &today)
{
    ListedOrder row;
    row.link = detail.link;
    row.stage = detail.checkedAt.isValid() ? detail.state.stage : Stage::Submitted;
    row.holds = int(detail.holds.size());
    row.trouble = detail.trouble;
    row.needsYou = detail.needsYou;
    const Stage stage = detail.state.stage;
    const bool over = stage == Stage::Delivered || stage == Stage::Closed || stage == Stage::Cancelled || stage == Stage::Rejected;
    row.figures.requested = detail.supplier.requested;
    row.scheduled = !over && detail.supplier.requested.isValid() && detail.supplier.requested > today;
    return row;
}

} // namespace

OrderPage::OrderPage(const Desk &desk, const OrderKey &order, OrderTab tab, QWidget *parent)
    : Page(parent)
    , m_desk(desk)
    , m_order(order)
{
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->addWidget(makeHead());
    column->addWidget(makeBody(), 1);
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setAccessibleName(tr("Order"));
    scroll->setWidget(content);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(scroll);
    showTab(tab);
    m_news.setSingleShot(true);
    m_news.setInterval(newsPause);
    connect(&m_news, &QTimer::timeout, this, [this] {
        if (isVisible())
            refresh();
    });
    connect(&m_desk.service, &SyncService::news, this, [this](int what) {
        const bool ours = (what & News::Orders) || (what & News::Templates) || (what & News::Clock);
        if (ours && !m_news.isActive())
            m_news.start();
    });
}

QWidget *OrderPage::makeHead()
{
    m_head = new QWidget(this);
    m_state = new StateChip(m_head);
    m_state->setObjectName(u"state"_s);
    m_badgeRow = new QWidget(m_head);
    m_badgeRow->setObjectName(u"badges"_s);
    m_badges = new QHBoxLayout(m_badgeRow);
    m_badges->setContentsMargins(0, 0, 0, 0);
    auto *look = new QPushButton(tr("Look again"), m_head);
    look->setObjectName(u"again"_s);
    look->setToolTip(tr("Asks for this order at the next look, before all others."));
    auto *explainIt = new QPushButton(tr("Explain"), m_head);
    explainIt->setObjectName(u"explain"_s);
    explainIt->setToolTip(tr("Says why this order was or was not updated."));
    m_stop = new QPushButton(tr("Stop following"), m_head);
    m_stop->setObjectName(u"stop"_s);
    m_stop->setToolTip(tr("What was written stays; nothing more is written."));
    m_desk.rights->guard(look, Deed::Sync);
    m_desk.rights->guard(m_stop, Deed::Follow);
    auto *first = new QHBoxLayout;
    first->addWidget(m_state);
    first->addWidget(m_badgeRow);
    first->addStretch();
    first->addWidget(explainIt);
    first->addWidget(look);
    first->addWidget(m_stop);
    m_chipRow = new QWidget(m_head);
    m_chipRow->setObjectName(u"chips"_s);
    m_chips = new QHBoxLayout(m_chipRow);
    m_chips->setContentsMargins(0, 0, 0, 0);
    m_facts = new QLabel(m_head);
    m_facts->setObjectName(u"facts"_s);
    m_facts->setTextFormat(Qt::PlainText);
    m_facts->setWordWrap(true);
    m_stepper = new Stepper(m_head);
    auto *column = new QVBoxLayout(m_head);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(first);
    column->addWidget(m_chipRow);
    column->addWidget(m_facts);
    column->addSpacing(6);
    column->addWidget(m_stepper);
    connect(explainIt, &QPushButton::clicked, this, &OrderPage::explain);
    connect(m_stop, &QPushButton::clicked, this, &OrderPage::stopFollowing);
    connect(look, &QPushButton::clicked, this, [this] {
        const QStringList numbers{m_order.po.text()};
        ask<Result<int>>(m_desk.service, this, [numbers](SyncCore &core) { return core.retry(numbers); }, [this](const Result<int> &asked) {
            if (!asked)
                return m_desk.navigator.tell(asked.error());
            m_desk.navigator.say(tr("%1 comes first at the next look.").arg(m_order.po.text()));
        });
    });
    return m_head;
}

QWidget *OrderPage::makeBody()
{
    auto *body = new QWidget(this);
    m_trouble = new TroubleBar(body);
    m_explanation = new ExplainPanel(m_desk, m_order, body);
    m_holds = new HoldsPanel(m_desk, false, body);
    m_holds->hide();
    m_doubts = new DoubtsPanel(m_desk, body);
    m_tabs = new QTabWidget(body);
    m_tabs->setObjectName(u"tabs"_s);
    m_tabs->setAccessibleName(tr("Parts of the order"));
    m_timeline = new TimelineTab(m_desk, m_tabs);
    m_lines = new LinesTab(m_desk, m_tabs);
    m_changes = new ChangesTab(m_desk, m_tabs);
    m_tabs->addTab(m_timeline, tr("Timeline"));
    m_tabs->addTab(m_lines, tr("Lines"));
    m_tabs->addTab(m_changes, tr("Changes"));
    m_tabs->setMinimumHeight(fontMetrics().height() * 20);
    m_empty = new EmptyState(body);
    m_empty->hide();
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(0, 6, 0, 0);
    column->addWidget(m_trouble);
    column->addWidget(m_explanation);
    column->addWidget(m_holds);
    column->addWidget(m_doubts);
    column->addWidget(m_tabs, 1);
    column->addWidget(m_empty, 1);
    column->addStretch();
    connect(m_trouble, &TroubleBar::acted, this, &OrderPage::explain);
    connect(m_doubts, &DoubtsPanel::decided, this, &OrderPage::refresh);
    connect(m_holds, &HoldsPanel::decided, this, &OrderPage::refresh);
    connect(m_explanation, &ExplainPanel::mended, this, &OrderPage::refresh);
    connect(m_explanation, &ExplainPanel::changed, this, &OrderPage::showQuestions);
    connect(m_explanation, &ExplainPanel::wantsLines, this, [this] {
        showTab(OrderTab::Lines);
        m_lines->chooseUnmatched();
    });
    connect(m_changes, &ChangesTab::written, this, &OrderPage::refresh);
    connect(m_empty, &EmptyState::acted, this, &OrderPage::refresh);
    return body;
}

QString OrderPage::title() const
{
    return tr("Order %1").arg(m_order.po.text());
}

void OrderPage::arrive()
{
    refresh();
}

void OrderPage::showTab(OrderTab tab)
{
    m_tabs->setCurrentIndex(int(tab));
}

void OrderPage::explain()
{
    m_explain = true;
    refresh();
}

void OrderPage::refresh()
{
    const OrderKey order = m_order;
    const int question = ++m_asked;
    using Answer = Result<OrderDetail>;
    ask<Answer>(m_desk.service, this, [order](SyncCore &core) { return core.orderDetail(order); }, [this, question](const Answer &detail) {
        if (question != m_asked)
            return;
        if (detail)
            showDetail(*detail);
        else
            showUnknown(detail.error());
        if (m_explain || m_explanation->isVisible()) {
            m_explain = false;
            m_explanation->explain();
        }
    });
}

void OrderPage::showDetail(const OrderDetail &detail)
{
    m_detail = detail;
    m_empty->hide();
    m_head->show();
    m_tabs->show();
    showHead(detail);
    showTrouble(detail);
    m_explanation->setDetail(detail);
    showQuestions();
    m_timeline->show(detail);
    m_lines->show(detail);
    m_changes->show(detail);
}

/// Not followed, or another trouble: no tabs, one sentence and what to do.
void OrderPage::showUnknown(const Error &error)
{
    m_head->hide();
    m_tabs->hide();
    m_holds->hide();
    m_doubts->hide();
    m_trouble->hide();
    if (error.kind == ErrorKind::NotFound) { // the explanation says why, and follows it
        m_explain = true;
        return m_empty->hide();
    }
    m_empty->show(tr("This order cannot be shown"), error.message, tr("Try again"));
}

void OrderPage::showHead(const OrderDetail &detail)
{
    const ListedOrder row = rowOf(detail, m_desk.now().toLocalTime().date());
    m_state->show(OrderWords::tone(row), OrderWords::state(row));
    clear(m_badges);
    const auto badge = [this](StateChip::Tone tone, const QString &word) {
        auto *made = new StateChip(m_badgeRow);
        made->show(tone, word);
        m_badges->addWidget(made);
    };
    const QString billed = OrderWords::billing(detail.state.billing);
    if (!billed.isEmpty())
        badge(detail.state.billing == Billing::Complete ? StateChip::Tone::Good : StateChip::Tone::Neutral, billed);
    if (row.scheduled)
        badge(StateChip::Tone::Neutral, tr("Scheduled"));
    for (int bit = 1; bit <= int(OrderException::Returned); bit <<= 1) {
        if (detail.state.exceptions.testFlag(OrderException(bit)))
            badge(StateChip::Tone::NeedsYou, OrderWords::exception(OrderException(bit)));
    }
    clear(m_chips);
    m_chips->addWidget(chip(detail.link.po.text(), detail.link.po.text(), m_chipRow));
    const QStringList numbers = detail.link.supplierOrders.mid(0, mostChips);
    for (const QString &number : numbers)
        m_chips->addWidget(chip(tr("%1 %2", "supplier and its order number").arg(detail.sourceName, number), number, m_chipRow));
    if (detail.link.supplierOrders.size() > mostChips) {
        auto *more = chip(tr("%n more", nullptr, int(detail.link.supplierOrders.size()) - mostChips),
                          detail.link.supplierOrders.join(u", "_s), m_chipRow);
        m_chips->addWidget(more);
    }
    m_chips->addStretch();
    QStringList facts;
    if (!detail.figures.customer.isEmpty())
        facts.append(detail.figures.customer);
    const QString total = OrderWords::amount(detail.figures.total);
    if (!total.isEmpty())
        facts.append(tr("Total %1").arg(total));
    if (row.scheduled)
        facts.append(tr("Scheduled for %1").arg(dayText(row.figures.requested)));
    if (detail.state.eta.isValid())
        facts.append(tr("ETA %1").arg(OrderWords::eta(detail.state.eta, detail.figures.promised)));
    facts.append(detail.checkedAt.isValid() ? tr("Checked %1").arg(pastTime(detail.checkedAt, m_desk.now()))
                 : detail.trouble.isEmpty()  ? tr("Not looked at yet")
                                             : tr("No answer could be used yet"));
    if (detail.nextLook.isValid())
        facts.append(tr("Next look %1").arg(relativeTime(detail.nextLook, m_desk.now())));
    m_facts->setText(facts.join(u"  ·  "_s));
    m_facts->setToolTip(exactTime(detail.checkedAt));
    m_stepper->show(detail.state);
    m_stop->setVisible(!detail.link.ignored);
}

void OrderPage::showTrouble(const OrderDetail &detail)
{
    if (!detail.trouble.isEmpty())
        return m_trouble->tell(TroubleBar::Kind::Trouble, detail.trouble, tr("Explain"));
    const bool gone = detail.link.standing == LinkStanding::Vanished || detail.link.standing == LinkStanding::NotFound;
    if (detail.link.ignored || gone) {
        const QString why = detail.link.reason.isEmpty() ? tr("%1 does not know it.").arg(detail.sourceName) : detail.link.reason;
        return m_trouble->tell(TroubleBar::Kind::Warning, tr("Not followed, because: %1").arg(why), tr("Explain"));
    }
    m_trouble->hide();
}

/// Once: in the explanation if that asks, else above the tabs.
void OrderPage::showQuestions()
{
    const bool asked = m_explanation->decides();
    m_holds->show(asked ? QList<StoredHold>() : m_detail.holds);
    m_doubts->show(asked ? QList<OrderLink>() : QList<OrderLink>{m_detail.link});
}

void OrderPage::stopFollowing()
{
    const QString integration = m_detail.link.integration.text();
    const QString number = m_order.po.text();
    ask<Result<Done>>(m_desk.service, this, [integration, number](SyncCore &core) { return core.unlink(integration, number); },
                      [this](const Result<Done> &done) {
                          if (!done)
                              return m_desk.navigator.tell(done.error());
                          m_desk.navigator.say(tr("%1 is no longer followed. What was written stays.").arg(m_order.po.text()));
                          explain();
                      });
}

} // namespace Waybill
