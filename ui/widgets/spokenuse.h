#pragma once

#include <QObject>

namespace Waybill {

/// What screen readers need beyond what Qt gives by itself, for all widgets of the program, seen to when they are first shown:
/// a choice says what it is for beside its value (on Linux Qt tells only the value), the button that clears a field has a name,
/// and in a list the entry that is chosen from outside becomes the current one, as if it had been clicked.
class SpokenUse : public QObject
{
    Q_OBJECT
public:
    /// Watches the application as long as it lives.
    explicit SpokenUse(QObject *parent);

    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace Waybill
