#pragma once

#include "core/engine/runcontext.h"

#include <QHash>

namespace Waybill {

/// What a source listed in one go, kept small: there may be a hundred thousand orders, and most are as we know them.
class ListedOrders
{
public:
    struct Answer
    {
        SupplierOrder order;
        QString requestId; ///< of the page that told it
    };

    explicit ListedOrders(const RunContext &run)
        : m_run(run)
    {
    }

    /// Of a list by PO number only these orders are kept, and in full only what differs from the snapshot.
    Result<Done> expect(const QList<OrderLink> &waiting);
    /// Of a list that names the target's records everything is kept.
    void take(const ListedPage &page);
    /// Nothing: the list does not tell of this order, or not clearly.
    std::optional<Answer> answerFor(const OrderLink &link, const Snapshot &known) const;
    /// Of a list that names the target's records, each order as told last.
    QList<SupplierOrder> all() const;
    const QMap<QString, Error> &unreadable() const { return m_unreadable; }

private:
    struct Entry
    {
        QString po;         ///< as listed; empty: not listed yet
        QByteArray order;   ///< JSON; empty: as the snapshot has it
        QByteArray known;   ///< supplierHash of that snapshot
        qsizetype page = 0; ///< place in m_requestIds
        bool unclear = false; ///< two numbers that differ by case only
    };
    void note(Entry &entry, const SupplierOrder &order) const;
    Answer answerOf(const Entry &entry, const Snapshot &known) const;

    const RunContext &m_run;
    QHash<QString, Entry> m_entries;    ///< by PO number without case, or by reference and that
    QHash<QString, QString> m_byRecord; ///< record → key, of a list that names records
    QStringList m_requestIds;
    QMap<QString, Error> m_unreadable;
};

} // namespace Waybill
