#pragma once

#include "app/sandbox/ordersync/derived.h"

#include <QMap>

namespace Waybill::Sandbox {

/// The purchase orders OrderSync knows: what the portal sync derives from the supplier's events, and over it what only
/// OrderSync knows (the "ordersync" part of an order).
class OrderSyncBook
{
public:
    struct Record
    {
        QString retailer;     ///< whose key sees it; empty: the first one's
        QDateTime updated;    ///< of the last event, UTC
        QDate day;            ///< by which a window finds it
        QJsonObject content;  ///< v2 shape, with our "$" members
    };

    Result<Done> load(const Scenario &scenario);
    /// All records known at `now`, by order date and PO number. Good until the next call.
    const QList<Record> &at(const QDateTime &now, const OrderSyncOptions &options) const;
    /// One more event by hand.
    Result<Done> add(const QString &po, const QDateTime &at, const QJsonObject &change);

private:
    struct Entry
    {
        QList<ScenarioEvent> own; ///< by time
        bool bySupplier = false;
    };
    std::optional<Record> record(const QString &po, const Entry &entry, const QDateTime &now, const OrderSyncOptions &options) const;

    OrderBook m_supplier;
    QString m_supplierName;
    QTimeZone m_zone;
    QMap<QString, Entry> m_orders; ///< by PO number, as printed

    /// The records as they were worked out last: thousands of orders are listed page by page, and mostly nothing happens meanwhile.
    struct Listed
    {
        QDateTime from;  ///< invalid: nothing is listed
        QDateTime until; ///< of the next event; invalid: there is none
        QJsonObject options;
        QList<Record> records;
    };
    QDateTime nextEvent(const QDateTime &now) const;
    mutable Listed m_listed;
};

} // namespace Waybill::Sandbox
