#pragma once

#include "core/base/result.h"
#include "core/model/quantity.h"

#include <QDate>
#include <QList>
#include <QString>

#include <optional>

namespace Waybill {

class Database;

/// How well one supplier, carrier or month delivered. Everything is counted in pieces, so that six of ten on Tuesday and
/// four on Thursday are six and four, not one late order.
struct DeliveryFigures
{
    QString group;    ///< name of the supplier or carrier, month as "2026-03"; empty: nobody told (yet)
    int orders = 0;
    Quantity pieces;
    Quantity onTime;  ///< delivered by the first ETA told
    Quantity late;    ///< delivered or shipped after it, or still owed when it had passed
    /// Shipped by the first ETA, which has passed, at a supplier who does not tell deliveries: neither on time nor late.
    Quantity notTold;
    std::optional<double> daysToShip;    ///< mean over pieces, order to shipment
    std::optional<double> daysToDeliver; ///< mean over pieces, shipment to delivery

    /// Share of what is decided, 0…1; nothing if nothing is.
    std::optional<double> onTimeRate() const;
    bool operator==(const DeliveryFigures &) const = default;
};

/// A line that is owed although its current ETA has passed.
struct OverdueLine
{
    QString po;
    TemplateId integration;
    QString supplier;
    QString line;       ///< our line's record id or the supplier's line
    Quantity owed;      ///< not shipped, or not delivered where the supplier tells deliveries
    QDate promised;     ///< first ETA told
    QDate eta;          ///< as told last
    int daysLate = 0;

    bool operator==(const OverdueLine &) const = default;
};

/// Delivery performance (of the parts that OrderFigureStore keeps), computed by the database.
class DeliveryStore
{
public:
    enum class By { Supplier, Carrier, Month };

    explicit DeliveryStore(Database &database)
        : m_database(database)
    {
    }

    /// Orders of these days (by order day; invalid: no bound). Suppliers and carriers by name, months newest first.
    Result<QList<DeliveryFigures>> figures(By by, const QDate &from, const QDate &until, const QDate &today);
    /// The same over everything; group is empty.
    Result<DeliveryFigures> total(const QDate &from, const QDate &until, const QDate &today);
    /// Longest late first.
    Result<QList<OverdueLine>> overdue(const QDate &today);

private:
    Result<QList<DeliveryFigures>> grouped(const QString &group, const QString &order, const QDate &from, const QDate &until,
                                           const QDate &today);

    Database &m_database;
};

} // namespace Waybill
