#include "core/store/shipmentstore.h"

#include "core/store/database.h"

namespace Waybill {

using namespace Qt::Literals::StringLiterals;

Result<Done> ShipmentStore::replaceAll(qint64 link, const QList<StoredShipment> &shipments)
{
    Transaction tx(m_database);
    if (!tx.begun())
        return tx.begun();
    const auto removed = m_database.change(u"DELETE FROM shipment WHERE link = ?"_s, {link});
    if (!removed)
        return removed;
    QList<QVariantList> rows;
    for (const StoredShipment &shipment : shipments)
        rows.append({link, int(rows.size()), shipment.key, shipment.number, shipment.carrier, shipment.supplierOrder,
                     Bind::day(shipment.shipped), Bind::day(shipment.delivered), Bind::object(shipment.value)});
    const auto added = m_database.changeEach(
        u"INSERT INTO shipment (link, position, shipment_key, number, carrier, supplier_order, shipped, delivered, content) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"_s, rows);
    if (!added)
        return added;
    return tx.commit();
}

Result<QList<StoredShipment>> ShipmentStore::list(qint64 link)
{
    return m_database.select(u"SELECT shipment_key, number, carrier, supplier_order, shipped, delivered, content FROM shipment "
                             "WHERE link = ? ORDER BY position"_s, {link}, [](const Row &row) {
        return StoredShipment{row.text(0), row.text(1), row.text(2), row.text(3), row.day(4), row.day(5), row.object(6)};
    });
}

Result<QList<qint64>> ShipmentStore::linksWithNumber(const QString &key)
{
    return m_database.select(u"SELECT DISTINCT link FROM shipment WHERE shipment_key = ? ORDER BY link"_s, {key},
                             [](const Row &row) { return row.number(0); });
}

} // namespace Waybill
