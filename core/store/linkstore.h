#pragma once

#include "core/base/result.h"
#include "core/model/orderlink.h"

#include <QDateTime>
#include <QJsonObject>
#include <QHash>
#include <QList>

#include <optional>

namespace Waybill {

class Database;

/// One supplier order number of a link, with its time.
struct SupplierOrderSeen
{
    SupplierOrderNumber number;
    QString from;        ///< "field" (stood in the link field), "answer", "person"
    QDateTime firstSeen;
    QDateTime goneSince; ///< invalid: known now

    bool operator==(const SupplierOrderSeen &) const = default;
};

class LinkStore
{
public:
    explicit LinkStore(Database &database)
        : m_database(database)
    {
    }

    /// Adds the link, or changes the one of this template and record; its supplier order numbers are left alone
    /// (setSupplierOrders). firstSeen stays at what it was. The link's id.
    Result<qint64> save(const OrderLink &link);
    Result<std::optional<OrderLink>> find(qint64 id);
    Result<std::optional<OrderLink>> find(const TemplateId &integration, const RecordId &record);
    Result<QList<OrderLink>> findByPo(const PoNumber &po); ///< case does not matter; over all templates
    Result<QList<OrderLink>> findBySupplierOrder(const SupplierOrderNumber &number); ///< also numbers that went away
    Result<QList<OrderLink>> list(const TemplateId &integration); ///< by PO number, all standings
    Result<Done> remove(qint64 id);

    /// These are the known numbers now, primary first; others become "gone since", none is forgotten.
    Result<Done> setSupplierOrders(qint64 id, const QStringList &numbers, const QString &from, const QDateTime &at);
    Result<QList<SupplierOrderSeen>> supplierOrderHistory(qint64 id);

    /// What discovery told beside the link (vendor, status, link to open, link field's text); shown, never decided on.
    Result<Done> setDetails(qint64 id, const QJsonObject &details);
    Result<QJsonObject> details(qint64 id);
    Result<QHash<qint64, QJsonObject>> details(const QList<qint64> &ids);

private:
    Result<QList<OrderLink>> withNumbers(Result<QList<OrderLink>> links);

    Database &m_database;
};

} // namespace Waybill
