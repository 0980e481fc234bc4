#pragma once

#include "core/base/result.h"

#include <QDate>
#include <QString>

namespace Waybill {

/// A scenario of any number of purchase orders of one line each, the same for the same numbers.
struct ManyOrders
{
    int orders = 1'000;
    QString source = QStringLiteral("tdsynnex"); ///< or "ordersync"; the target is Autotask
    QDate day{2026, 3, 2};                       ///< the scenario begins at 06:00 of it in Los Angeles
    int shipEvery = 0;      ///< each n-th order ships while the story goes on; 0: none
    int shipFirst = 3'600;  ///< seconds after the begin, of the first one that ships
    int shipWithin = 0;     ///< seconds over which the shipments are spread, unevenly; 0: all at once
    int days = 3;           ///< how long the story goes on
};

/// "PO-BENCH-00001"; numbers begin at 1.
QString benchNumber(int order);
/// Seconds after the scenario's begin when this order ships; negative: never.
int shipsAfter(const ManyOrders &many, int order);
/// Writes scenario.json and the orders into a folder that exists.
bool writeManyOrders(const QString &folder, const ManyOrders &many);

} // namespace Waybill
