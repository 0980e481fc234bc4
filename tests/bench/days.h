#pragma once

namespace Waybill {

/// More orders than the vendor's limit lets be asked, for so many hours: how much of the limit is used, and that it is kept.
int benchDay(int hours);
/// So many active orders, Real-time, each ships at some moment: how long until that is written.
int benchDetection(int orders);
/// So many days of a small company with a short retention: memory and database from day to day.
int benchLife(int days);

} // namespace Waybill
