#pragma once

#include <QStringList>

class QWidget;

namespace Waybill {

/// What a person can read in the window now: labels, buttons, fields, tabs, and the cells of tables that are in view.
QStringList visibleTexts(const QWidget &window);

} // namespace Waybill
