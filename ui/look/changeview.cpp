#include "ui/look/changeview.h"

#include "ui/widgets/placetext.h"
#include "ui/widgets/statechip.h"

#include <QGridLayout>
#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

namespace Waybill {

namespace {

/// Which part of the order, for whoever looks at one; empty: the order itself.
QString partOf(const QString &record)
{
    return record == QLatin1String("header") ? QString() : placeText(record);
}

} // namespace

ChangeView::ChangeView(QWidget *parent)
    : QWidget(parent)
    , m_inside(nullptr)
    , m_grid(nullptr)
    , m_words(new QLabel(this))
{
    m_words->setTextFormat(Qt::PlainText);
    m_words->setWordWrap(true);
    auto *area = new QScrollArea(this);
    area->setObjectName(QStringLiteral("changes"));
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setAccessibleName(tr("Fields now and after"));
    m_inside = new QWidget(area);
    m_grid = new QGridLayout(m_inside);
    m_grid->setContentsMargins(0, 0, 8, 0);
    m_grid->setHorizontalSpacing(14);
    m_grid->setVerticalSpacing(8);
    area->setWidget(m_inside);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_words);
    column->addWidget(area, 1);
}

void ChangeView::empty()
{
    while (QLayoutItem *item = m_grid->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (int row = 0; row <= m_row; ++row)
        m_grid->setRowStretch(row, 0);
    m_row = 0;
}

void ChangeView::clear(const QString &words)
{
    empty();
    m_words->setText(words);
    m_words->setVisible(!words.isEmpty());
}

void ChangeView::head(Headings headings)
{
    const bool written = headings == Headings::BeforeReadBack;
    const QStringList texts{tr("Field"), written ? tr("Before") : tr("Now"), written ? tr("Read back") : tr("After")};
    for (int column = 0; column < texts.size(); ++column) {
        auto *label = new QLabel(texts.at(column), m_inside);
        QFont bold = label->font();
        bold.setBold(true);
        label->setFont(bold);
        m_grid->addWidget(label, 0, column);
    }
    m_grid->setColumnStretch(0, 2);
    m_grid->setColumnStretch(1, 4); // beside each other, so that the same words break at the same place
    m_grid->setColumnStretch(2, 4);
    m_row = 1;
}

QLabel *ChangeView::cell(const QString &text, const QString &accessibleName)
{
    auto *label = new QLabel(text, m_inside);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    label->setAccessibleName(accessibleName);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    label->setFrameShape(QFrame::StyledPanel);
    label->setMargin(4);
    return label;
}

void ChangeView::row(const QString &label, const QString &place, const QString &now, const QString &after, const QString &why)
{
    auto *name = new QLabel(place.isEmpty() ? label : label + u'\n' + place, m_inside);
    name->setTextFormat(Qt::PlainText);
    name->setWordWrap(true);
    name->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    name->setToolTip(why.toHtmlEscaped());
    const QString nothing = tr("(empty)");
    QLabel *left = cell(now.isEmpty() ? nothing : now, tr("%1 now: %2").arg(label, now.isEmpty() ? nothing : now));
    QLabel *right = cell(after.isEmpty() ? nothing : after, tr("%1 after: %2").arg(label, after.isEmpty() ? nothing : after));
    right->setToolTip(why.toHtmlEscaped());
    left->setEnabled(!now.isEmpty());
    m_grid->addWidget(name, m_row, 0);
    m_grid->addWidget(left, m_row, 1);
    m_grid->addWidget(right, m_row, 2);
    ++m_row;
}

void ChangeView::show(const OrderLook &order, const QString &targetName)
{
    empty();
    QStringList beside;
    bool any = false;
    for (const FieldLook &field : order.fields)
        any |= field.kind == LookKind::Changes;
    if (!order.fields.isEmpty())
        head(Headings::NowAfter);
    for (const FieldLook &field : order.fields) {
        if (field.kind == LookKind::Changes || (field.kind == LookKind::Right && !any))
            row(field.label, partOf(field.place), field.now, field.after, field.reason);
        else if (field.kind != LookKind::Right && !field.reason.isEmpty())
            beside.append(field.kind == LookKind::NeedsYou ? tr("%1 %2 needs you: %3").arg(StateChip::mark(StateChip::Tone::NeedsYou), field.label, field.reason)
                                                           : tr("%1 stays as it is: %2").arg(field.label, field.reason));
    }
    for (const QString &note : order.notes)
        row(tr("Note"), {}, {}, note, {});
    beside.removeDuplicates();
    if (!beside.isEmpty()) {
        QLabel *label = cell(beside.join(u'\n'), beside.join(u' '));
        label->setFrameShape(QFrame::NoFrame);
        m_grid->addWidget(label, m_row++, 0, 1, 3);
    }
    m_grid->setRowStretch(m_row, 1);
    m_words->setText(order.needsYou() ? tr("Nothing in %1 would change for this order until you decide.").arg(targetName)
                                      : tr("Everything in %1 is already right for this order.").arg(targetName));
    m_words->setVisible(!any && order.notes.isEmpty());
}

void ChangeView::showWritten(const QList<FieldChange> &changes)
{
    empty();
    m_words->hide();
    head(Headings::BeforeReadBack);
    for (const FieldChange &change : changes) {
        const QString mark = StateChip::mark(change.verified ? StateChip::Tone::Good : StateChip::Tone::Bad);
        const QString state = change.verified ? tr("checked") : tr("not kept");
        const QString part = partOf(change.place);
        row(QStringLiteral("%1 %2").arg(mark, change.field), part.isEmpty() ? state : part + QStringLiteral(", ") + state, change.before, change.after, change.reason);
    }
    m_grid->setRowStretch(m_row, 1);
}

} // namespace Waybill
