#include "ui/shell/sheetstack.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QShortcut>
#include <QToolButton>
#include <QVBoxLayout>

namespace Waybill {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The heading with its way back, above the page.
QWidget *frameOf(Page *page, SheetStack *stack)
{
    auto *frame = new QWidget(stack);
    frame->setObjectName(u"sheet"_s);
    auto *back = new QToolButton(frame);
    back->setObjectName(u"sheetBack"_s);
    back->setArrowType(Qt::LeftArrow);
    back->setText(SheetStack::tr("Back"));
    back->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    back->setAutoRaise(true);
    back->setFocusPolicy(Qt::StrongFocus);
    back->setAccessibleName(SheetStack::tr("Back"));
    back->setToolTip(SheetStack::tr("Back to where you came from"));
    auto *heading = new QLabel(frame);
    heading->setObjectName(u"sheetHeading"_s);
    heading->setTextFormat(Qt::PlainText);
    heading->setWordWrap(true);
    QFont large = heading->font();
    large.setPointSizeF(large.pointSizeF() * 1.4);
    large.setBold(true);
    heading->setFont(large);
    auto *row = new QHBoxLayout;
    row->addWidget(back);
    row->addWidget(heading, 1);
    auto *column = new QVBoxLayout(frame);
    column->addLayout(row);
    column->addWidget(page, 1);
    const auto showTitle = [heading, page] {
        heading->setText(page->title());
        page->setAccessibleName(page->title());
    };
    showTitle();
    QObject::connect(page, &Page::titleChanged, heading, showTitle);
    QObject::connect(back, &QToolButton::clicked, stack, &SheetStack::back);
    return frame;
}

} // namespace

SheetStack::SheetStack(QWidget *ground, QWidget *parent)
    : QStackedWidget(parent)
{
    addWidget(ground);
    auto *escape = new QShortcut(QKeySequence(Qt::Key_Escape), this);
    escape->setContext(Qt::WidgetWithChildrenShortcut);
    connect(escape, &QShortcut::activated, this, &SheetStack::back);
}

void SheetStack::push(std::unique_ptr<Page> sheet)
{
    Page *page = sheet.release();
    QWidget *frame = frameOf(page, this);
    connect(page, &Page::closed, this, [this, frame] { removeFrame(frame); });
    m_before.insert(frame, QApplication::focusWidget());
    addWidget(frame);
    setCurrentWidget(frame);
    page->arrive();
    giveFocus(page);
    Q_EMIT changed();
}

/// The first control of a page, unless the page has chosen one itself.
void SheetStack::giveFocus(QWidget *page)
{
    const QWidget *now = QApplication::focusWidget();
    if (now && page->isAncestorOf(now))
        return;
    for (QWidget *each = page->nextInFocusChain(); each != page; each = each->nextInFocusChain()) {
        if (page->isAncestorOf(each) && each->isVisibleTo(page) && each->isEnabled() && (each->focusPolicy() & Qt::TabFocus) == Qt::TabFocus)
            return each->setFocus(Qt::OtherFocusReason);
    }
    page->setFocus(Qt::OtherFocusReason); // nothing to press: Esc still has to find its way
}

void SheetStack::removeFrame(QWidget *frame)
{
    if (indexOf(frame) < 1)
        return;
    const bool wasTop = currentWidget() == frame;
    const QPointer<QWidget> before = m_before.take(frame);
    removeWidget(frame);
    frame->hide();
    frame->deleteLater();
    if (!wasTop)
        return;
    setCurrentIndex(count() - 1);
    if (before && currentWidget()->isAncestorOf(before))
        before->setFocus(Qt::OtherFocusReason);
    if (Page *page = top())
        page->arrive();
    Q_EMIT changed();
}

void SheetStack::back()
{
    if (!isEmpty())
        removeFrame(currentWidget());
}

void SheetStack::clear()
{
    const bool any = !isEmpty();
    while (!isEmpty()) {
        QWidget *frame = widget(count() - 1);
        m_before.remove(frame);
        removeWidget(frame);
        frame->hide();
        frame->deleteLater();
    }
    if (any)
        Q_EMIT changed();
}

Page *SheetStack::top() const
{
    return isEmpty() ? nullptr : currentWidget()->findChild<Page *>(QString(), Qt::FindDirectChildrenOnly);
}

} // namespace Waybill
