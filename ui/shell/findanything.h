#pragma once

#include "ui/shell/actionbook.h"
#include "ui/shell/desk.h"

#include <QAbstractListModel>
#include <QFrame>
#include <QPointer>

class QLineEdit;
class QListView;
class QTimer;

namespace Waybill {

/// One thing that was found: an order, or an action of the book (screens are actions, too).
struct Found
{
    QString title;
    QString beside; ///< "Shipped · 41123456", or the action's shortcut
    OrderKey order; ///< empty number: an action
    QString action; ///< an action's id
    QString why = {}; ///< the person's role does not allow it

    bool operator==(const Found &) const = default;
};

class FoundModel : public QAbstractListModel
{
    Q_OBJECT
public:
    using QAbstractListModel::QAbstractListModel;
    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    void show(QList<Found> rows);
    const Found &at(int row) const { return m_rows.at(row); }

private:
    QList<Found> m_rows;
};

/// Lies over the window when asked for: type a piece of a number or a word, press Enter.
class FindAnything : public QFrame
{
    Q_OBJECT
public:
    FindAnything(const Desk &desk, ActionBook &book, QWidget *window);

    /// Opens it, empty, in the middle of the window's upper part.
    void begin();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void search();
    void showFound(const QList<OrderHit> &orders);
    void take(int row);
    void giveUp();
    QList<Found> actionsFor(const QString &words) const;

    const Desk &m_desk;
    ActionBook &m_book;
    QLineEdit *m_words;
    QListView *m_list;
    FoundModel *m_model;
    QTimer *m_later;
    quint64 m_search = 0; ///< only the latest answer counts
    QPointer<QWidget> m_before; ///< had the focus
};

} // namespace Waybill
