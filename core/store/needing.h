#pragma once

#include <QString>

namespace Waybill {

/// What "needs you" means, in one place: tile, Overview, status bar, tray, list of orders and `waybillctl health` all count by
/// these, so they cannot disagree (golden path, screen 7). Each is a piece of SQL without values.
namespace Needing {

/// Of `due d` and `order_link l`: the last attempt failed and nothing will come of waiting. What is tried again by itself
/// needs nobody before its fourth failure.
QString failed();

/// Of `order_link l`: the supplier's answer does not fit the order.
QString unclear();

/// Of `order_link l`: its writes wait for the yes to a changed mapping.
QString waitingForYes();

/// A select of `template, po_key`: every order that needs a person, once, whatever it needs.
QString orders();

} // namespace Needing

} // namespace Waybill
