#include "tests/ui/screenshots/visibletexts.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTabBar>
#include <QTextEdit>

namespace Waybill {

namespace {

/// Cells that lie in the viewport, by walking their rectangles.
void addCells(const QAbstractItemView &view, const QModelIndex &parent, QStringList &texts)
{
    const QAbstractItemModel *model = view.model();
    if (!model)
        return;
    for (int row = 0; row < model->rowCount(parent); ++row) {
        for (int column = 0; column < model->columnCount(parent); ++column) {
            const QModelIndex index = model->index(row, column, parent);
            if (view.visualRect(index).intersects(view.viewport()->rect()))
                texts.append(index.data().toString());
        }
        const QModelIndex first = model->index(row, 0, parent);
        if (view.visualRect(first).top() > view.viewport()->height())
            return;
        if (model->hasChildren(first))
            addCells(view, first, texts);
    }
}

} // namespace

QStringList visibleTexts(const QWidget &window)
{
    QStringList texts;
    const auto all = window.findChildren<QWidget *>();
    for (const QWidget *each : all) {
        if (!each->isVisible() || each->visibleRegion().isEmpty())
            continue;
        if (const auto *label = qobject_cast<const QLabel *>(each))
            texts.append(label->text());
        else if (const auto *button = qobject_cast<const QAbstractButton *>(each))
            texts.append(button->text());
        else if (const auto *line = qobject_cast<const QLineEdit *>(each))
            texts.append(line->text());
        else if (const auto *choice = qobject_cast<const QComboBox *>(each))
            texts.append(choice->currentText());
        else if (const auto *plain = qobject_cast<const QPlainTextEdit *>(each))
            texts.append(plain->toPlainText());
        else if (const auto *rich = qobject_cast<const QTextEdit *>(each))
            texts.append(rich->toPlainText());
        else if (const auto *view = qobject_cast<const QAbstractItemView *>(each))
            addCells(*view, {}, texts);
        else if (const auto *tabs = qobject_cast<const QTabBar *>(each)) {
            for (int i = 0; i < tabs->count(); ++i)
                texts.append(tabs->tabText(i));
        }
    }
    texts.removeAll(QString());
    return texts;
}

} // namespace Waybill
