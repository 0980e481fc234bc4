#pragma once

#include "ui/shell/page.h"

#include <QPointer>
#include <QStackedWidget>

#include <memory>

namespace Waybill {

/// The ground (the tabs) and the sheets that lie over it. Each sheet has a heading and a way back.
class SheetStack : public QStackedWidget
{
    Q_OBJECT
public:
    explicit SheetStack(QWidget *ground, QWidget *parent = nullptr);

    void push(std::unique_ptr<Page> sheet);
    /// Takes the topmost sheet away; nothing happens on the ground.
    void back();
    /// Down to the ground.
    void clear();
    /// Null on the ground.
    Page *top() const;
    bool isEmpty() const { return count() == 1; }

Q_SIGNALS:
    /// Another page is visible now.
    void changed();

private:
    void removeFrame(QWidget *frame);
    void giveFocus(QWidget *page);

    QHash<QWidget *, QPointer<QWidget>> m_before; ///< frame → what had the focus when it came
};

} // namespace Waybill
