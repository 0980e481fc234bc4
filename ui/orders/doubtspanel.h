#pragma once

#include "ui/shell/desk.h"

#include <QFrame>

class QCheckBox;
class QLabel;
class QVBoxLayout;

namespace Waybill {

/// Orders whose counterpart at the supplier is unclear: followed anyway or no longer, one or many.
class DoubtsPanel : public QFrame
{
    Q_OBJECT
public:
    explicit DoubtsPanel(const Desk &desk, QWidget *parent = nullptr);

    /// Those of these links that are doubtful.
    void show(const QList<OrderLink> &links);
    using QFrame::show;
    bool isEmpty() const { return m_links.isEmpty(); }

Q_SIGNALS:
    void decided();

private:
    void rebuild();
    QMap<QString, QStringList> ticked() const; ///< PO numbers by template
    void followAnyway();
    void stopFollowing();
    void answered(const Result<Done> &done, const QString &words);

    Desk m_desk;
    QList<OrderLink> m_links;
    QList<QCheckBox *> m_ticks;
    QVBoxLayout *m_column;
    QWidget *m_content = nullptr;
};

} // namespace Waybill
