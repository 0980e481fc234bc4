#include "ui/shell/findanything.h"

#include "core/model/json.h"
#include "core/model/orderstate.h"
#include "ui/look/changeview.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QTimer>
#include <QVBoxLayout>

namespace Waybill {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::chrono::milliseconds typingRests{80};
constexpr int mostOrders = 12;

} // namespace

int FoundModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant FoundModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_rows.size())
        return {};
    const Found &row = m_rows.at(index.row());
    const bool both = !row.beside.isEmpty();
    if (role == Qt::ForegroundRole && !row.why.isEmpty()) // greyed out, and yet reached by the keys
        return QApplication::palette().brush(QPalette::Disabled, QPalette::Text);
    if (role == Qt::ToolTipRole || role == Qt::AccessibleDescriptionRole)
        return row.why;
    if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)
        return both ? tr("%1   %2", "what was found, and what stands beside it").arg(row.title, row.beside) : row.title;
    return {};
}

void FoundModel::show(QList<Found> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

FindAnything::FindAnything(const Desk &desk, ActionBook &book, QWidget *window)
    : QFrame(window)
    , m_desk(desk)
    , m_book(book)
    , m_words(new QLineEdit(this))
    , m_list(new QListView(this))
    , m_model(new FoundModel(this))
    , m_later(new QTimer(this))
{
    setObjectName(u"findAnything"_s);
    setFrameShape(QFrame::StyledPanel);
    setFrameShadow(QFrame::Raised);
    setAutoFillBackground(true);
    m_words->setObjectName(u"findWords"_s);
    m_words->setAccessibleName(tr("Find any order, screen or action"));
    m_words->setPlaceholderText(tr("Order, supplier order, screen or action"));
    m_words->setClearButtonEnabled(true);
    m_list->setObjectName(u"findResults"_s);
    m_list->setAccessibleName(tr("What was found"));
    m_list->setModel(m_model);
    m_list->setUniformItemSizes(true);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_words);
    column->addWidget(m_list, 1);
    m_later->setSingleShot(true);
    m_later->setInterval(typingRests);
    m_words->installEventFilter(this);
    m_list->installEventFilter(this);
    connect(m_words, &QLineEdit::textChanged, m_later, qOverload<>(&QTimer::start));
    connect(m_later, &QTimer::timeout, this, &FindAnything::search);
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex &index) { take(index.row()); });
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) {
        if (isVisible() && now && now != this && !isAncestorOf(now))
            hide();
    });
    hide();
}

void FindAnything::begin()
{
    const QRect room = parentWidget()->rect();
    const int wide = std::min(room.width() - 40, fontMetrics().averageCharWidth() * 80);
    const int high = std::min(room.height() * 2 / 3, fontMetrics().height() * 20);
    setGeometry((room.width() - wide) / 2, room.height() / 8, wide, high);
    m_before = QApplication::focusWidget();
    m_words->clear();
    m_later->stop();
    search();
    QFrame::show();
    raise();
    m_words->setFocus(Qt::ShortcutFocusReason);
}

QList<Found> FindAnything::actionsFor(const QString &words) const
{
    QList<Found> all;
    for (const ShortcutRow &row : m_book.shortcuts()) {
        const QAction *action = m_book.action(row.id);
        const QString why = m_desk.rights->refusal(action);
        const bool shown = action->isVisible() && (action->isEnabled() || !why.isEmpty());
        if (!shown || row.id == "find"_L1 || !row.text.contains(words, Qt::CaseInsensitive))
            continue;
        all.append({row.text, why.isEmpty() ? row.shortcut.toString(QKeySequence::NativeText) : why, {}, row.id, why});
    }
    return all;
}

void FindAnything::search()
{
    const QString words = m_words->text().trimmed();
    const quint64 search = ++m_search;
    if (words.isEmpty())
        return showFound({});
    ask<Result<QList<OrderHit>>>(m_desk.service, this, [words](SyncCore &core) { return core.searchOrders(words, mostOrders); },
                                   [this, search](const Result<QList<OrderHit>> &orders) {
                                       if (search == m_search)
                                           showFound(orders ? *orders : QList<OrderHit>());
                                   });
}

void FindAnything::showFound(const QList<OrderHit> &orders)
{
    QList<Found> rows;
    for (const OrderHit &order : orders) {
        const auto stage = stageFromKey(order.stage);
        QStringList beside;
        if (stage)
            beside.append(stageWords(*stage));
        if (!order.supplierOrder.isEmpty())
            beside.append(order.supplierOrder);
        rows.append({order.po.text(), beside.join(u" · "_s), {order.po, order.integration}, {}});
    }
    m_model->show(rows + actionsFor(m_words->text().trimmed()));
    if (m_model->rowCount() > 0)
        m_list->setCurrentIndex(m_model->index(0));
}

void FindAnything::take(int row)
{
    if (row < 0 || row >= m_model->rowCount())
        return;
    const Found found = m_model->at(row);
    if (!found.why.isEmpty())
        return; // the row says why
    giveUp();
    if (!found.action.isEmpty())
        m_book.action(found.action)->trigger();
    else
        m_desk.navigator.showOrder(found.order);
}

void FindAnything::giveUp()
{
    hide();
    if (m_before)
        m_before->setFocus(Qt::OtherFocusReason);
}

bool FindAnything::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        event->accept(); // Esc closes this and not the sheet beneath
        return true;
    }
    if (event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (key == Qt::Key_Escape) {
        giveUp();
        return true;
    }
    if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        if (m_later->isActive()) { // Enter came faster than the search: what is meant is what was typed
            m_later->stop();
            search();
            return true;
        }
        take(m_list->currentIndex().row());
        return true;
    }
    if (watched == m_words && (key == Qt::Key_Up || key == Qt::Key_Down)) {
        const int row = std::clamp(m_list->currentIndex().row() + (key == Qt::Key_Down ? 1 : -1), 0, std::max(0, m_model->rowCount() - 1));
        m_list->setCurrentIndex(m_model->index(row));
        return true;
    }
    return QFrame::eventFilter(watched, event);
}

} // namespace Waybill
