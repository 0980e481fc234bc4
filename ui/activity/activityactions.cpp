#include "ui/activity/activityactions.h"

#include "ui/activity/tickettext.h"
#include "ui/widgets/wraplayout.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>

namespace Waybill {

using namespace Qt::Literals::StringLiterals;

ActivityActions::ActivityActions(const Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_reasonBar(new QWidget(this))
    , m_reasonLabel(new QLabel(m_reasonBar))
    , m_reason(new QLineEdit(m_reasonBar))
{
    m_retry = add(u"retryEntries"_s, tr("Retry now"), tr("Ask again, and write with the mapping as it is now"),
                  QKeySequence(tr("Ctrl+Shift+R")), &ActivityActions::retry);
    m_resolve = add(u"resolveEntries"_s, tr("Resolve…"), tr("Say that this is dealt with, and why"), QKeySequence(tr("Ctrl+Shift+D")),
                    &ActivityActions::askReason);
    m_ignore = add(u"ignoreEntries"_s, tr("Ignore until it changes"), tr("Do not tell this again until the supplier says something new"),
                   QKeySequence(tr("Ctrl+Shift+I")), &ActivityActions::ignore);
    m_reopen = add(u"reopenEntries"_s, tr("Open again"), tr("Take back that this was resolved or ignored"), QKeySequence(),
                   &ActivityActions::reopen);
    m_copy = add(u"copyTicket"_s, tr("Copy as ticket text"), tr("Copy what happened, field by field, for a ticket"),
                 QKeySequence(tr("Ctrl+Shift+C")), &ActivityActions::copyTicket);
    m_open = add(u"openEntryOrder"_s, tr("Open order"), tr("Open this order"), QKeySequence(), &ActivityActions::openOrder);
    m_explain = add(u"explainEntryOrder"_s, tr("Explain"), tr("Go through what decides about this order, point by point"), QKeySequence(),
                    &ActivityActions::explain);

    m_desk.rights->guard(m_retry, Deed::Sync);
    for (QAction *each : {m_resolve, m_ignore, m_reopen})
        m_desk.rights->guard(each, Deed::Decide);
    auto *buttons = new WrapLayout;
    for (QAction *action : std::as_const(m_actions)) {
        auto *button = new QToolButton(this);
        button->setObjectName(action->objectName() + u"Button"_s);
        button->setDefaultAction(action);
        button->setFocusPolicy(Qt::StrongFocus);
        button->setVisible(action->isVisible());
        connect(action, &QAction::visibleChanged, button, [button, action] { button->setVisible(action->isVisible()); });
        buttons->addWidget(button);
    }

    m_reason->setObjectName(u"resolveReason"_s);
    m_reasonLabel->setBuddy(m_reason);
    m_reason->setPlaceholderText(tr("Ordered again under another number"));
    auto *keep = new QPushButton(tr("Resolve"), m_reasonBar);
    keep->setObjectName(u"resolveNow"_s);
    keep->setEnabled(false);
    m_desk.rights->guard(keep, Deed::Decide);
    auto *leave = new QPushButton(tr("Cancel"), m_reasonBar);
    auto *bar = new QHBoxLayout(m_reasonBar);
    bar->setContentsMargins(0, 0, 0, 0);
    bar->addWidget(m_reasonLabel);
    bar->addWidget(m_reason, 1);
    bar->addWidget(keep);
    bar->addWidget(leave);
    connect(m_reason, &QLineEdit::textChanged, keep, [keep](const QString &text) { keep->setEnabled(!text.trimmed().isEmpty()); });
    connect(m_reason, &QLineEdit::returnPressed, this, &ActivityActions::resolve);
    connect(keep, &QPushButton::clicked, this, &ActivityActions::resolve);
    connect(leave, &QPushButton::clicked, m_reasonBar, &QWidget::hide);
    m_reasonBar->hide();

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(buttons);
    column->addWidget(m_reasonBar);
    enable();
}

QAction *ActivityActions::add(const QString &name, const QString &text, const QString &tip, const QKeySequence &keys,
                              void (ActivityActions::*act)())
{
    auto *action = new QAction(text, this);
    action->setObjectName(name);
    action->setToolTip(keys.isEmpty() ? tip : tr("%1 (%2)").arg(tip, keys.toString(QKeySequence::NativeText)));
    action->setShortcut(keys);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(action, &QAction::triggered, this, act);
    m_actions.append(action);
    return action;
}

void ActivityActions::setPicked(const QList<PickedEntry> &picked)
{
    m_picked = picked;
    m_reasonBar->hide();
    enable();
}

QList<qint64> ActivityActions::ids() const
{
    QList<qint64> ids;
    for (const PickedEntry &each : m_picked) {
        if (each.id > 0)
            ids.append(each.id);
    }
    return ids;
}

QStringList ActivityActions::orders() const
{
    QStringList orders;
    for (const PickedEntry &each : m_picked) {
        if (!each.po.isEmpty() && !orders.contains(each.po))
            orders.append(each.po);
    }
    return orders;
}

void ActivityActions::enable()
{
    bool open = false;
    bool said = false;
    for (const PickedEntry &each : std::as_const(m_picked)) {
        open |= each.id > 0 && each.mark.isEmpty() && (each.result == "failed"_L1 || each.result == "held"_L1);
        said |= !each.mark.isEmpty();
    }
    const qsizetype all = orders().size();
    m_retry->setEnabled(all > 0);
    m_resolve->setEnabled(open);
    m_ignore->setEnabled(open);
    m_reopen->setVisible(said);
    m_copy->setEnabled(!ids().isEmpty());
    m_open->setEnabled(all == 1);
    m_explain->setEnabled(all == 1);
}

void ActivityActions::retry()
{
    ask<Result<int>>(m_desk.service, this, [numbers = orders()](SyncCore &core) { return core.retry(numbers); },
                     [this](const Result<int> &asked) {
        if (asked)
            m_desk.navigator.say(tr("%n order(s) are looked at again now, with the current mapping.", nullptr, *asked));
        else
            m_desk.navigator.tell(asked.error());
    });
}

void ActivityActions::askReason()
{
    m_reasonLabel->setText(tr("&Why is this resolved? (%n entry(s))", nullptr, int(ids().size())));
    m_reason->clear();
    m_reasonBar->show();
    m_reason->setFocus();
}

void ActivityActions::resolve()
{
    const QString reason = m_reason->text().trimmed();
    if (reason.isEmpty() || !m_desk.rights->may(Deed::Decide))
        return;
    m_reasonBar->hide();
    ask<Result<Done>>(m_desk.service, this, [entries = ids(), reason](SyncCore &core) { return core.resolveActivity(entries, reason); },
                      [this](const Result<Done> &done) {
        if (!done)
            m_desk.navigator.tell(done.error());
    });
}

void ActivityActions::ignore()
{
    ask<Result<int>>(m_desk.service, this, [entries = ids()](SyncCore &core) { return core.ignoreActivity(entries); },
                     [this](const Result<int> &open) {
        if (!open)
            m_desk.navigator.tell(open.error());
        else if (*open > 0)
            m_desk.navigator.say(tr("%n order(s) cannot be ignored: only you can decide them. Open the order to do that.", nullptr, *open));
    });
}

void ActivityActions::reopen()
{
    ask<Result<Done>>(m_desk.service, this, [entries = ids()](SyncCore &core) { return core.reopenActivity(entries); },
                      [this](const Result<Done> &done) {
        if (!done)
            m_desk.navigator.tell(done.error());
    });
}

void ActivityActions::copyTicket()
{
    const QList<qint64> entries = ids();
    const auto texts = std::make_shared<QStringList>();
    for (const qint64 id : entries) { // answers come in the order they were asked for
        ask<Result<std::optional<ActivityDetail>>>(
            m_desk.service, this, [id](SyncCore &core) { return told(core.activityView().detail(id)); },
            [this, texts, isLast = id == entries.last()](const Result<std::optional<ActivityDetail>> &detail) {
                if (detail && *detail)
                    texts->append(ticketText(**detail));
                if (!isLast)
                    return;
                QGuiApplication::clipboard()->setText(texts->join(u"\n\n"_s));
                m_desk.navigator.say(tr("Copied."));
            });
    }
}

/// The newest picked entry's order.
OrderKey ActivityActions::order() const
{
    const auto first = std::find_if(m_picked.cbegin(), m_picked.cend(), [](const PickedEntry &each) { return !each.po.isEmpty(); });
    return first == m_picked.cend() ? OrderKey() : OrderKey(PoNumber(first->po), first->integration);
}

void ActivityActions::openOrder()
{
    m_desk.navigator.showOrder(order());
}

void ActivityActions::explain()
{
    m_desk.navigator.explain(order());
}

} // namespace Waybill
