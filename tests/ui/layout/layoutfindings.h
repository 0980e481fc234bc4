#pragma once

#include <QStringList>

class QWidget;

namespace Waybill {

// What is wrong with a window, one line each; each line names the widget. Hidden widgets are not looked at.

/// Controls that take the focus and tell a screen reader no name.
QStringList namelessControls(const QWidget &window);
/// Labels, buttons and boxes whose text does not fit into them.
QStringList cutOffTexts(const QWidget &window);
/// Forms that can only be seen whole by scrolling sideways.
QStringList sidewaysForms(const QWidget &window);
/// Places where Tab jumps back up instead of going on in reading order.
QStringList tabOrderJumps(const QWidget &window);

} // namespace Waybill
