#pragma once

#include <QWidget>

namespace Waybill {

/// One screen of the window: a tab, or a sheet that lies over the tabs until it is closed. It asks for what it shows when it
/// arrives and when news comes; it never waits for an answer.
class Page : public QWidget
{
    Q_OBJECT
public:
    explicit Page(QWidget *parent = nullptr);

    /// The heading, in the person's language; also the name for screen readers.
    virtual QString title() const = 0;
    /// Became visible: ask for what is shown.
    virtual void arrive() {}

Q_SIGNALS:
    /// The sheet has done its work and wants to go; what was typed is kept where that makes sense.
    void closed();
    /// title() says something else now.
    void titleChanged();
};

} // namespace Waybill
