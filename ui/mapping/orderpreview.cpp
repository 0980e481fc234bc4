#include "ui/mapping/orderpreview.h"

#include "ui/look/changeview.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QTimer>
#include <QVBoxLayout>

namespace Waybill {

namespace {

constexpr std::chrono::milliseconds gather{80}; ///< several changes in a row are shown once

} // namespace

OrderPreview::OrderPreview(const Desk &desk, MappingEdit *edit, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_edit(edit)
    , m_label(new QLabel(tr("&Your order:"), this))
    , m_orders(new QComboBox(this))
    , m_changes(new ChangeView(this))
    , m_soon(new QTimer(this))
{
    m_orders->setObjectName(QStringLiteral("previewOrder"));
    m_changes->setObjectName(QStringLiteral("previewChanges"));
    m_label->setBuddy(m_orders);
    m_orders->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    auto *head = new QHBoxLayout;
    head->addWidget(m_label);
    head->addWidget(m_orders);
    head->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(head);
    column->addWidget(m_changes, 1);
    m_soon->setSingleShot(true);
    m_soon->setInterval(gather);
    connect(m_soon, &QTimer::timeout, this, &OrderPreview::refresh);
    connect(m_orders, &QComboBox::activated, this, &OrderPreview::refresh);
    connect(edit, &MappingEdit::changed, m_soon, qOverload<>(&QTimer::start));
    connect(edit, &MappingEdit::seenChanged, this, &OrderPreview::showOrders);
}

void OrderPreview::setWaiting(const QString &words)
{
    m_waiting = words;
    if (m_orders->count() == 0)
        m_changes->clear(words);
}

void OrderPreview::showOrders()
{
    const QString before = m_orders->currentData().toString();
    m_orders->clear();
    for (const PreviewOrder &order : m_edit->desk().orders)
        m_orders->addItem(QStringLiteral("%1  %2").arg(order.po.text(), stageWords(order.stage)), order.po.text());
    const int same = m_orders->findData(before);
    if (same >= 0)
        m_orders->setCurrentIndex(same);
    m_orders->setVisible(m_orders->count() > 0);
    m_label->setVisible(m_orders->count() > 0);
    if (m_orders->count() == 0)
        m_changes->clear(m_waiting);
    else
        m_soon->start();
}

void OrderPreview::refresh()
{
    if (m_orders->count() == 0)
        return;
    const int asked = ++m_asked;
    const PoNumber po(m_orders->currentData().toString());
    ask<Result<OrderLook>>(
        m_desk.service, this,
        [id = m_edit->desk().id.text(), mapping = m_edit->mapping(), po](SyncCore &core) { return core.previewOrder(id, mapping, po); },
        [this, asked](const Result<OrderLook> &look) {
            if (asked != m_asked)
                return;
            if (!look)
                return m_changes->clear(look.error().message);
            m_look = *look;
            m_changes->show(*look, m_edit->desk().targetName);
            Q_EMIT shown(*look);
        });
}

} // namespace Waybill
