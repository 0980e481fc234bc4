#pragma once

#include "tests/ui/support/deskonsandbox.h"

#include <QAbstractItemModel>
#include <QAccessible>
#include <QTableView>
#include <QTest>

namespace Waybill {

/// What a cell of a table shows.
inline QString cell(const QAbstractItemView *view, int row, int column)
{
    return view->model()->index(row, column).data().toString();
}

/// The row whose cell in this column contains the text; −1: none.
inline int rowWith(const QAbstractItemView *view, int column, const QString &text)
{
    for (int row = 0; row < view->model()->rowCount(); ++row) {
        if (cell(view, row, column).contains(text))
            return row;
    }
    return -1;
}

/// All texts of a column.
inline QStringList columnOf(const QAbstractItemView *view, int column)
{
    QStringList texts;
    for (int row = 0; row < view->model()->rowCount(); ++row)
        texts.append(cell(view, row, column));
    return texts;
}

/// Where a screen wanted to go last, or what it said.
inline QString lastWay(const DeskOnSandbox &bench)
{
    return bench.ways.ways.isEmpty() ? QString() : bench.ways.ways.last();
}

/// A field of the purchase order as the sandbox holds it.
inline QString fieldAt(DeskOnSandbox &bench, const QString &po, const QString &field)
{
    const QJsonObject order = bench.story.sandbox().state(QStringLiteral("autotask")).value(po).toObject();
    return order.value(QStringLiteral("header")).toObject().value(field).toVariant().toString();
}

/// Focusable widgets that a screen reader cannot name.
inline QStringList nameless(const QWidget *root)
{
    QStringList found;
    const auto all = root->findChildren<QWidget *>();
    for (const QWidget *each : all) {
        if (!each->isVisible() || !each->isEnabled() || each->focusPolicy() == Qt::NoFocus || each->objectName().startsWith(QLatin1String("qt_")))
            continue;
        QAccessibleInterface *told = QAccessible::queryAccessibleInterface(const_cast<QWidget *>(each));
        const bool named = told && (!told->text(QAccessible::Name).isEmpty());
        const bool parts = each->inherits("QScrollArea") || each->inherits("QHeaderView") || each->inherits("QTabBar") || each->inherits("QSplitter");
        if (!named && !parts)
            found.append(QStringLiteral("%1 %2").arg(QLatin1String(each->metaObject()->className()), each->objectName()));
    }
    return found;
}

inline void photograph(QWidget &widget, const QString &name)
{
    const QString folder = qEnvironmentVariable("WAYBILL_PICTURES");
    if (folder.isEmpty())
        return;
    QTest::qWait(200); // for the eye only: layouts settle
    widget.grab().save(folder + u'/' + name + QStringLiteral(".png"));
}

} // namespace Waybill
