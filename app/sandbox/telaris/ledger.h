#pragma once

#include "app/sandbox/world/orderbook.h"

#include <QMap>

namespace Waybill::Sandbox {

/// The orders of a Telaris installation: what the "telaris" part of an order tells, or, for a shop's order without one, what
/// follows from the supplier's events.
class TelarisLedger
{
public:
    struct Order
    {
        qint64 id = 0;
        QDateTime updated; ///< UTC, to the second
        QJsonObject content;
    };
    struct Filter
    {
        QStringList statuses;  ///< empty: all
        QDateTime updatedSince; ///< inclusive; invalid: all
        QString integration;   ///< source of the reference; empty: all
    };

    Result<Done> load(const Scenario &scenario);
    /// What a site that begins with "@" in a reference stands for.
    void setSites(const QMap<QString, QString> &sites) { m_sites = sites; }
    /// By `updated`, then id; deleted ones are gone.
    QList<Order> find(const Filter &filter, const QDateTime &now) const;
    std::optional<Order> find(qint64 id, const QDateTime &now) const;
    /// One more event by hand; the first one of an unknown id makes the order.
    void add(qint64 id, const QDateTime &at, const QJsonObject &change);
    /// An invoice over everything, now.
    bool invoice(qint64 id, const QDateTime &now);

private:
    struct Entry
    {
        QString po;
        QJsonValue shopOrder; ///< id at the shop, if the shop has it
        bool bySupplier = false;
        QList<ScenarioEvent> own;
    };
    std::optional<Order> order(qint64 id, const Entry &entry, const QDateTime &now) const;
    QJsonObject derived(qint64 id, const Entry &entry, const SupplierState &state) const;

    OrderBook m_supplier;
    QTimeZone m_zone; ///< of the scenario
    QMap<qint64, Entry> m_orders;
    QMap<QString, QString> m_sites;
    int m_nextInvoice = 0;
};

} // namespace Waybill::Sandbox
