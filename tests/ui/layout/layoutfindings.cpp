#include "tests/ui/layout/layoutfindings.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QAccessible>
#include <QCheckBox>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSet>
#include <QTabBar>
#include <QToolButton>

namespace Waybill {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int rounding = 2; ///< pixels that styles differ by

QString nameOf(const QWidget &widget)
{
    QString words;
    if (const auto *label = qobject_cast<const QLabel *>(&widget))
        words = label->text();
    else if (const auto *button = qobject_cast<const QAbstractButton *>(&widget))
        words = button->text();
    QStringList parents;
    for (const QWidget *each = widget.parentWidget(); each && parents.size() < 3; each = each->parentWidget())
        parents.append(QString::fromLatin1(each->metaObject()->className()).remove(u"Waybill::"_s));
    return u"%1 \"%2\" (%3) in %4"_s.arg(QString::fromLatin1(widget.metaObject()->className()), widget.objectName(), words.left(60),
                                       parents.join(u" < "_s));
}

/// Parts that Qt makes inside a control: the control speaks for them.
bool isInner(const QWidget &widget)
{
    const QWidget *parent = widget.parentWidget();
    if (!parent)
        return false;
    if (qobject_cast<const QScrollBar *>(&widget) || qobject_cast<const QHeaderView *>(&widget) || qobject_cast<const QTabBar *>(&widget))
        return true;
    if (qobject_cast<const QTabBar *>(parent))
        return true;
    const auto *area = qobject_cast<const QAbstractScrollArea *>(parent);
    if (area && area->viewport() == &widget)
        return true;
    return widget.objectName().startsWith("qt_"_L1) || parent->focusProxy() == &widget || widget.focusProxy() == parent;
}

bool takesFocus(const QWidget &widget)
{
    return widget.isEnabled() && !widget.focusProxy() && (widget.focusPolicy() & Qt::TabFocus) == Qt::TabFocus && !isInner(widget);
}

template<typename Look>
void eachVisible(const QWidget &window, Look look)
{
    const auto all = window.findChildren<QWidget *>();
    for (const QWidget *each : all) {
        if (each->isVisibleTo(&window) && !each->isWindow())
            look(*each);
    }
}

bool isCut(const QLabel &label)
{
    if (label.text().isEmpty() || label.text().contains(u'\u2026'))
        return false;
    if (label.wordWrap())
        return label.heightForWidth(label.width()) > label.height() + rounding;
    const QSize wanted = label.sizeHint();
    return wanted.width() > label.width() + rounding || wanted.height() > label.height() + rounding;
}

bool isCut(const QAbstractButton &button)
{
    if (button.text().isEmpty())
        return false;
    const QSize text = button.fontMetrics().size(Qt::TextShowMnemonic, button.text());
    const QSize wanted = qobject_cast<const QPushButton *>(&button) ? text : button.sizeHint();
    return wanted.width() > button.width() + rounding || text.height() > button.height() + rounding;
}

bool isCut(const QComboBox &combo)
{
    const int text = combo.fontMetrics().horizontalAdvance(combo.currentText());
    return combo.currentIndex() >= 0 && text > combo.width() - combo.fontMetrics().height();
}

} // namespace

QStringList namelessControls(const QWidget &window)
{
    QStringList findings;
    eachVisible(window, [&](const QWidget &widget) {
        if (!takesFocus(widget))
            return;
        QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(const_cast<QWidget *>(&widget));
        if (!spoken || spoken->text(QAccessible::Name).trimmed().isEmpty())
            findings.append(u"no name: "_s + nameOf(widget));
    });
    return findings;
}

QStringList cutOffTexts(const QWidget &window)
{
    QStringList findings;
    eachVisible(window, [&](const QWidget &widget) {
        const auto *label = qobject_cast<const QLabel *>(&widget);
        const auto *button = qobject_cast<const QAbstractButton *>(&widget);
        const auto *combo = qobject_cast<const QComboBox *>(&widget);
        if ((label && isCut(*label)) || (button && !isInner(widget) && isCut(*button)) || (combo && isCut(*combo)))
            findings.append(u"cut off at %1×%2: "_s.arg(widget.width()).arg(widget.height()) + nameOf(widget));
    });
    return findings;
}

QStringList sidewaysForms(const QWidget &window)
{
    QStringList findings;
    eachVisible(window, [&](const QWidget &widget) {
        const auto *area = qobject_cast<const QScrollArea *>(&widget);
        if (area && (area->objectName() == "changes"_L1 || area->objectName() == "cards"_L1))
            return; // values from outside, as wide as they are
        if (area && area->horizontalScrollBar()->maximum() > rounding)
            findings.append(u"%1 pixels too wide: "_s.arg(area->horizontalScrollBar()->maximum()) + nameOf(widget));
    });
    return findings;
}

QStringList tabOrderJumps(const QWidget &window)
{
    QList<const QWidget *> chain;
    QSet<const QWidget *> seen;
    for (const QWidget *each = window.nextInFocusChain(); each && !seen.contains(each); each = each->nextInFocusChain()) {
        seen.insert(each);
        if (window.isAncestorOf(each) && each->isVisibleTo(&window) && takesFocus(*each))
            chain.append(each);
    }
    const auto place = [&](const QWidget *widget) { return QRect(widget->mapTo(&window, QPoint()), widget->size()); };
    QStringList findings;
    for (qsizetype i = 1; i < chain.size(); ++i) {
        const QRect from = place(chain.at(i - 1));
        const QRect to = place(chain.at(i));
        if (to.bottom() < from.top() && to.left() < from.right())
            findings.append(u"Tab jumps up from %1 to %2"_s.arg(nameOf(*chain.at(i - 1)), nameOf(*chain.at(i))));
    }
    return findings;
}

} // namespace Waybill
