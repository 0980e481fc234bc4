#pragma once

#include "core/base/result.h"

#include <QDate>
#include <QJsonObject>
#include <QList>
#include <QString>

namespace Waybill {

class Database;

/// A box as the timeline and the search show it; the whole value stands in `value` (Shipment of the model).
struct StoredShipment
{
    QString key;       ///< normalised tracking number, or one of our own making where there is none
    QString number;    ///< as first spelled
    QString carrier;
    QString supplierOrder;
    QDate shipped;     ///< invalid: not told
    QDate delivered;
    QJsonObject value;

    bool operator==(const StoredShipment &) const = default;
};

class ShipmentStore
{
public:
    explicit ShipmentStore(Database &database)
        : m_database(database)
    {
    }

    Result<Done> replaceAll(qint64 link, const QList<StoredShipment> &shipments); ///< keeps their order
    Result<QList<StoredShipment>> list(qint64 link);
    Result<QList<qint64>> linksWithNumber(const QString &key); ///< links that have this tracking key

private:
    Database &m_database;
};

} // namespace Waybill
