#pragma once

#include "core/sources/sourceadapter.h"

#include <QCoroTask>

namespace Waybill::Test {

/// All pages of a list together, each order as often as it came.
struct Listed
{
    QList<SupplierOrder> orders;
    QStringList requestIds;
    QMap<QString, Error> unreadable;
};

inline Result<Listed> listAll(SourceAdapter &source, const QDateTime &since, int worth = 0)
{
    Listed all;
    const auto done = QCoro::waitFor(source.fetchChangedSince(since, worth, [&](const ListedPage &page) {
        all.orders += page.orders;
        all.requestIds.append(page.requestId);
        all.unreadable.insert(page.unreadable);
    }));
    return done ? Result<Listed>(all) : Result<Listed>(done.error());
}

/// Each order once, as it was told last; by the supplier's number of its first row.
inline QList<SupplierOrder> lastWords(const QList<SupplierOrder> &orders)
{
    QMap<QString, SupplierOrder> byNumber;
    for (const SupplierOrder &order : orders)
        byNumber.insert(order.rows.isEmpty() ? order.po.text() : order.rows.first().supplierOrder.text(), order);
    return byNumber.values();
}

} // namespace Waybill::Test
