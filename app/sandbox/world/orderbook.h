#pragma once

#include "app/sandbox/world/scenario.h"

#include <QHash>
#include <QMap>

#include <optional>

namespace Waybill::Sandbox {

/// One PO as the supplier sees it at a time. Rows and invoices keep the scenario's member names.
struct SupplierState
{
    QString asked;      ///< the PO number asked for
    QString po;         ///< in the answer
    bool begun = false; ///< an event has happened
    QString customer;   ///< in the answer
    QString code;       ///< header
    QString reason;
    QString poTime;
    bool known = false;      ///< false: notFound
    QDateTime begunAt;       ///< of the first event, UTC
    QDateTime changedAt;     ///< of the last event so far, UTC
    QList<QJsonObject> rows; ///< in the order of the answer
    QList<QJsonObject> invoices;
    QJsonObject error; ///< not empty: this error instead of an answer
};

/// What the supplier knows: the scenario's orders, and those submitted over PO.
class OrderBook
{
public:
    Result<Done> load(const Scenario &scenario, const QString &customer);
    /// The state of this PO number (trimmed, as printed) at `now`: all events up to then, one over the other.
    SupplierState at(const QString &po, const QDateTime &now) const;
    /// The PO that has this sales-order or invoice number at `now`.
    std::optional<QString> poOfOrder(const QString &orderNumber, const QDateTime &now) const;
    std::optional<QString> poOfInvoice(const QString &invoiceNumber, const QDateTime &now) const;

    /// An event by hand or by submission; checked like those of the files.
    Result<Done> add(const QString &po, const ScenarioEvent &event);
    bool exists(const QString &po, const QDateTime &now) const;
    /// When something happens next to any order; invalid: never.
    QDateTime nextEvent(const QDateTime &now) const;
    QStringList numbers() const { return m_events.keys(); }

private:
    struct Entry
    {
        QList<ScenarioEvent> events;
        QJsonArray ourLines; ///< of the Autotask record, for "of"
    };
    void apply(const Entry &entry, const QJsonObject &change, SupplierState &state, QStringList &names) const;
    void applyRow(const Entry &entry, const QJsonObject &change, SupplierState &state, QStringList &names) const;

    QString m_customer;
    QMap<QString, Entry> m_events; ///< by PO number
};

} // namespace Waybill::Sandbox
