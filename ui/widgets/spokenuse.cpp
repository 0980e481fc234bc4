#include "ui/widgets/spokenuse.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QCoreApplication>
#include <QEvent>
#include <QLineEdit>
#include <QToolButton>

namespace Waybill {

namespace {

/// After the event: a click sets the current entry itself, a little later than the selection.
void followSelection(QAbstractItemView *view)
{
    QItemSelectionModel *chosen = view->selectionModel();
    if (!chosen || view->property("followsSelection").toBool())
        return;
    view->setProperty("followsSelection", true);
    QObject::connect(
        chosen, &QItemSelectionModel::selectionChanged, view,
        [view] {
            QItemSelectionModel *now = view->selectionModel();
            if (now && now->hasSelection() && !now->isSelected(now->currentIndex()))
                now->setCurrentIndex(now->selection().first().topLeft(), QItemSelectionModel::NoUpdate);
        },
        Qt::QueuedConnection);
}

} // namespace

SpokenUse::SpokenUse(QObject *parent)
    : QObject(parent)
{
    QCoreApplication::instance()->installEventFilter(this);
}

bool SpokenUse::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::Show)
        return false;
    if (auto *combo = qobject_cast<QComboBox *>(watched)) {
        if (combo->accessibleDescription().isEmpty() && combo->toolTip().isEmpty())
            combo->setAccessibleDescription(combo->accessibleName());
    } else if (auto *button = qobject_cast<QToolButton *>(watched); button && qobject_cast<QLineEdit *>(button->parentWidget())) {
        if (button->accessibleName().isEmpty() && button->text().isEmpty())
            button->setAccessibleName(tr("Clear"));
    } else if (auto *view = qobject_cast<QAbstractItemView *>(watched)) {
        followSelection(view);
    }
    return false;
}

} // namespace Waybill
