#include "ui/orders/orderspage.h"

#include "ui/orders/newspause.h"

#include "ui/orders/columnfit.h"
#include "ui/orders/decidepage.h"
#include "ui/orders/deliverypage.h"
#include "ui/orders/findorderspage.h"
#include "ui/orders/ordersmodel.h"
#include "ui/orders/orderwords.h"
#include "ui/orders/tablefile.h"
#include "ui/orders/texttable.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/troublebar.h"

#include <QAction>
#include <QButtonGroup>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace Waybill {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int typingPause = 180; ///< milliseconds

OrderQuery::Which whichOf(OrderFilter filter)
{
    switch (filter) {
    case OrderFilter::All: return OrderQuery::Which::All;
    case OrderFilter::ArrivingThisWeek: return OrderQuery::Which::ArrivingThisWeek;
    case OrderFilter::PastEta: return OrderQuery::Which::PastEta;
    case OrderFilter::NeedsYou: return OrderQuery::Which::NeedsYou;
    }
    Q_UNREACHABLE();
}

} // namespace

OrdersPage::OrdersPage(const Desk &desk, QWidget *parent)
    : Page(parent)
    , m_desk(desk)
    , m_model(new OrdersModel(this))
    , m_trouble(new TroubleBar(this))
    , m_stack(new QStackedWidget(this))
    , m_table(makeTable(m_model, tr("Orders"), false, this))
    , m_fit(new ColumnFit(m_table, 34, {OrdersModel::SupplierOrder, OrdersModel::Customer, OrdersModel::Po, OrdersModel::Checked, OrdersModel::State}))
    , m_empty(new EmptyState(this))
{
    m_table->setObjectName(u"orders"_s);
    m_table->setSortingEnabled(true);
    m_table->horizontalHeader()->setSortIndicator(OrdersModel::Po, Qt::AscendingOrder);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_empty->setObjectName(u"noOrders"_s);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    m_typing.setSingleShot(true);
    m_typing.setInterval(typingPause);

    auto *column = new QVBoxLayout(this);
    column->addWidget(makeBar());
    column->addWidget(m_trouble);
    column->addWidget(m_counts);
    column->addWidget(m_stack, 1);
    column->addWidget(makeActions());

    connect(&m_typing, &QTimer::timeout, this, &OrdersPage::refresh);
    connect(m_search, &QLineEdit::textChanged, this, [this] { m_typing.start(); });
    connect(m_filters, &QButtonGroup::idClicked, this, [this](int id) { showFilter(OrderFilter(id)); });
    connect(m_table, &QTableView::activated, this, [this] { m_desk.navigator.showOrder(current()); });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &OrdersPage::selectionChanged);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &OrdersPage::selectionChanged);
    connect(m_model, &QAbstractItemModel::modelReset, this, &OrdersPage::selectionChanged);
    connect(m_trouble, &TroubleBar::acted, this, &OrdersPage::refresh);
    connect(m_empty, &EmptyState::acted, this, [this] {
        const bool narrowed = m_filter != OrderFilter::All || !m_search->text().trimmed().isEmpty();
        if (!narrowed)
            return findOrders();
        m_search->clear();
        showFilter(OrderFilter::All);
    });
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
    selectionChanged();
}

QWidget *OrdersPage::makeBar()
{
    auto *bar = new QWidget(this);
    m_search = new QLineEdit(bar);
    m_search->setObjectName(u"search"_s);
    m_search->setClearButtonEnabled(true);
    m_search->setPlaceholderText(tr("Order, supplier order, tracking or invoice number"));
    m_search->setAccessibleName(tr("Search orders"));
    m_filters = new QButtonGroup(this);
    auto *narrow = new QHBoxLayout;
    narrow->addWidget(m_search, 1);
    const std::pair<OrderFilter, QString> all[]{{OrderFilter::All, tr("All")},
                                                {OrderFilter::ArrivingThisWeek, tr("Arriving this week")},
                                                {OrderFilter::PastEta, tr("Past ETA")},
                                                {OrderFilter::NeedsYou, tr("Needs you")}};
    for (const auto &[filter, words] : all) {
        auto *button = new QPushButton(words, bar);
        const auto mark = [button](bool chosen) { // in a dark palette a pressed button hardly differs
            QFont font = button->font();
            font.setBold(chosen);
            button->setFont(font);
        };
        mark(true);
        button->setMinimumWidth(button->sizeHint().width());
        button->setCheckable(true);
        button->setChecked(filter == m_filter);
        mark(filter == m_filter);
        connect(button, &QPushButton::toggled, this, mark);
        button->setObjectName(u"filter%1"_s.arg(int(filter)));
        m_filters->addButton(button, int(filter));
        narrow->addWidget(button);
    }
    auto *lines = new QVBoxLayout(bar);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->addLayout(narrow);
    m_counts = new QLabel(this);
    m_counts->setObjectName(u"counts"_s);
    m_counts->setTextFormat(Qt::PlainText);
    m_counts->setWordWrap(true);
    return bar;
}

QWidget *OrdersPage::makeActions()
{
    auto *bar = new QWidget(this);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    const auto add = [&](const QString &words, const QString &tip, const QString &name, auto act) {
        auto *button = new QPushButton(words, bar);
        button->setObjectName(name);
        button->setToolTip(tip);
        connect(button, &QPushButton::clicked, this, act);
        row->addWidget(button);
        return button;
    };
    m_open = add(tr("Open"), tr("Shows the timeline, lines and changes of this order."), u"open"_s,
                 [this] { m_desk.navigator.showOrder(current()); });
    m_explain = add(tr("Explain"), tr("Says why this order was or was not updated."), u"explain"_s,
                    [this] { m_desk.navigator.explain(current()); });
    m_decide = add(tr("Decide"), tr("Answers what waits for you in the chosen orders."), u"decide"_s, [this] { decideSelected(); });
    m_again = add(tr("Look again"), tr("Asks for the chosen orders at once."), u"again"_s, [this] { lookAgain(); });
    for (QPushButton *button : {m_open, m_explain, m_decide, m_again}) {
        auto *action = new QAction(button->text(), m_table);
        connect(action, &QAction::triggered, button, &QPushButton::click);
        m_table->addAction(action);
        if (button == m_again)
            m_desk.rights->guard(action, Deed::Sync);
    }
    m_desk.rights->guard(m_again, Deed::Sync);
    row->addStretch();
    add(tr("Find orders"), tr("Looks for open purchase orders that are not followed yet."), u"find"_s, [this] { findOrders(); });
    add(tr("Delivery performance"), tr("On-time rate and lead times by supplier, carrier and month."), u"performance"_s,
        [this] { m_desk.navigator.open(std::make_unique<DeliveryPage>(m_desk)); });
    add(tr("Export"), tr("Saves the rows shown as a spreadsheet or JSON."), u"export"_s, [this] { exportRows(); });
    return bar;
}

QString OrdersPage::title() const
{
    return tr("Orders");
}

void OrdersPage::arrive()
{
    refresh();
}

void OrdersPage::showFilter(OrderFilter filter)
{
    m_filter = filter;
    m_filters->button(int(filter))->setChecked(true);
    refresh();
}

void OrdersPage::refresh()
{
    const OrderQuery query{whichOf(m_filter), m_search->text(), m_desk.now().toLocalTime().date()};
    const int question = ++m_asked;
    using Answer = Result<QList<ListedOrder>>;
    ask<Answer>(m_desk.service, this, [query](SyncCore &core) { return core.orderList(query); }, [this, question](const Answer &answer) {
        if (question != m_asked)
            return;
        if (!answer)
            return m_trouble->tell(TroubleBar::Kind::Trouble, answer.error().message, tr("Try again"), answer.error().detail);
        m_trouble->hide();
        showRows(*answer);
    });
}

void OrdersPage::showRows(const QList<ListedOrder> &rows)
{
    const OrderKey kept = current();
    m_model->setRows(rows, m_desk.now());
    const int row = m_model->rowOf(kept);
    if (row >= 0 && !m_table->currentIndex().isValid())
        m_table->setCurrentIndex(m_model->index(row, 0));
    if (!m_sized && !rows.isEmpty()) {
        m_fit->fit();
        m_sized = true;
    }
    tellCounts(rows);
    m_stack->setCurrentWidget(rows.isEmpty() ? static_cast<QWidget *>(m_empty) : m_table);
    if (rows.isEmpty())
        showEmpty();
    selectionChanged();
}

void OrdersPage::tellCounts(const QList<ListedOrder> &rows)
{
    const int followed = int(std::count_if(rows.cbegin(), rows.cend(), [](const auto &row) {
        const bool going = row.link.standing == LinkStanding::Confirmed || row.link.standing == LinkStanding::Unconfirmed;
        return row.link.id != 0 && !row.link.ignored && going;
    }));
    const int waiting = int(std::count_if(rows.cbegin(), rows.cend(), [](const auto &row) { return row.needsYou; }));
    const int left = int(rows.size()) - followed;
    QStringList words{tr("%n order(s) followed.", nullptr, followed)};
    if (waiting > 0)
        words.append(tr("%n need(s) you.", nullptr, waiting));
    if (left > 0)
        words.append(tr("%n not followed.", nullptr, left));
    m_counts->setText(words.join(u' '));
    m_counts->setVisible(!rows.isEmpty());
}

void OrdersPage::showEmpty()
{
    if (!m_search->text().trimmed().isEmpty())
        return m_empty->show(tr("No order matches \"%1\"").arg(m_search->text().trimmed()),
                             tr("Any piece of an order, supplier order, tracking or invoice number is found."), tr("Show all orders"));
    switch (m_filter) {
    case OrderFilter::All:
        return m_empty->show(tr("No orders are followed"),
                             tr("Orders sent through your Create Orders integration appear here, or follow one by hand."), tr("Find orders"));
    case OrderFilter::ArrivingThisWeek:
        return m_empty->show(tr("Nothing is expected this week"), {}, tr("Show all orders"));
    case OrderFilter::PastEta:
        return m_empty->show(tr("No order is past its ETA"), {}, tr("Show all orders"));
    case OrderFilter::NeedsYou:
        return m_empty->show(tr("Nothing needs you"), {}, tr("Show all orders"));
    }
}

OrderKey OrdersPage::current() const
{
    const QModelIndex index = m_table->currentIndex();
    return index.isValid() ? m_model->keyAt(index.row()) : OrderKey();
}

QList<OrderLink> OrdersPage::selected() const
{
    QList<OrderLink> orders;
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    for (const QModelIndex &index : rows) {
        const OrderLink &link = m_model->rows().at(index.row()).link;
        if (link.id != 0)
            orders.append(link);
    }
    return orders;
}

void OrdersPage::selectionChanged()
{
    const bool one = !current().po.isEmpty();
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    const bool waits = std::any_of(rows.cbegin(), rows.cend(), [this](const QModelIndex &index) {
        const ListedOrder &order = m_model->rows().at(index.row());
        return order.holds > 0 || order.link.standing == LinkStanding::Doubtful;
    });
    m_open->setEnabled(one);
    m_explain->setEnabled(one);
    m_decide->setEnabled(waits);
    m_again->setEnabled(!selected().isEmpty());
    for (qsizetype i = 0; i < m_table->actions().size(); ++i)
        m_table->actions().at(i)->setEnabled(QList<QPushButton *>{m_open, m_explain, m_decide, m_again}.at(i)->isEnabled());
}

void OrdersPage::lookAgain()
{
    QStringList numbers;
    for (const OrderLink &order : selected())
        numbers.append(order.po.text());
    if (numbers.isEmpty())
        return;
    ask<Result<int>>(m_desk.service, this, [numbers](SyncCore &core) { return core.retry(numbers); }, [this](const Result<int> &asked) {
        if (!asked)
            return m_desk.navigator.tell(asked.error());
        m_desk.navigator.say(tr("%n order(s) come first at the next look.", nullptr, *asked));
    });
}

void OrdersPage::decideSelected()
{
    m_desk.navigator.open(std::make_unique<DecidePage>(m_desk, selected()));
}

void OrdersPage::findOrders()
{
    m_desk.navigator.open(std::make_unique<FindOrdersPage>(m_desk));
}

void OrdersPage::exportRows()
{
    FileTable table{tr("Orders"), {}, {}, {}};
    table.keys = QStringList{u"order"_s, u"state"_s, u"shipped"_s, u"ordered"_s, u"eta"_s, u"firstEta"_s, u"scheduledFor"_s, u"total"_s, u"currency"_s,
                             u"tracking"_s, u"lastChecked"_s, u"supplierOrders"_s, u"customer"_s, u"template"_s, u"why"_s};
    table.titles = QStringList{tr("Order"), tr("State"), tr("Shipped"), tr("Ordered"), tr("ETA"), tr("First ETA"), tr("Scheduled for"), tr("Total"), tr("Currency"),
                               tr("Tracking"), tr("Last checked"), tr("Supplier order"), tr("Customer"), tr("Template"), tr("Why")};
    for (const ListedOrder &order : m_model->rows()) {
        const OrderFigures &figures = order.figures;
        table.rows.append({order.link.po.text(), OrderWords::state(order), figures.shipped.text(), figures.ordered.text(),
                           figures.eta.toString(Qt::ISODate), figures.promised.toString(Qt::ISODate),
                           figures.requested.toString(Qt::ISODate), figures.total.amount,
                           figures.total.currency, QString::number(figures.tracking), order.checkedAt.toString(Qt::ISODate),
                           order.link.supplierOrders.join(u", "_s), figures.customer, order.templateName,
                           order.trouble.isEmpty() ? order.link.reason : order.trouble});
    }
    saveTable(this, m_desk.navigator, table);
}

} // namespace Waybill
