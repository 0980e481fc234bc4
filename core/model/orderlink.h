#pragma once

#include "core/base/ids.h"

#include <QDateTime>
#include <QStringList>

namespace Waybill {

/// Where a link between a PO and a supplier order comes from; only the first two are ever written (R3).
enum class LinkOrigin { Submitted, Adopted, Proposed };

/// How a link stands (semantics 3).
enum class LinkStanding {
    Unconfirmed, ///< candidate: not yet answered for
    Confirmed,   ///< followed
    Doubtful,    ///< the answer does not fit; never written
    NotFound,    ///< the supplier does not know the PO (yet)
    Vanished,    ///< the target no longer returns the record
    Ended,       ///< end of following reached
};

/// PO ↔ supplier order(s): (target connection, record) ↔ (source connection, account, PO number) and the numbers (R2).
struct OrderLink
{
    qint64 id = 0;        ///< ours; 0 until stored
    TemplateId integration; ///< the Integration Template that follows it
    RecordId record;      ///< the PO at the target
    PoNumber po;          ///< sent verbatim
    QString account;
    QStringList supplierOrders;     ///< known numbers, primary first
    QStringList pastSupplierOrders; ///< numbers that left the answer: history (R16)
    LinkOrigin origin = LinkOrigin::Submitted;
    LinkStanding standing = LinkStanding::Unconfirmed;
    QString reason;       ///< why it is doubtful, vanished or ended; for people
    QDateTime firstSeen;  ///< UTC
    QDateTime confirmed;  ///< UTC; invalid until confirmed
    QDateTime adopted;    ///< UTC; adopted links: cut-over instant
    QDateTime submitted;  ///< UTC, as the target tells
    QDateTime graceUntil; ///< UTC; set when the end came near
    bool ignored = false; ///< a person took it out

    bool operator==(const OrderLink &) const = default;
};

/// Our line ↔ the supplier's line.
struct LineLink
{
    RecordId line;            ///< our line
    QString supplierLine;     ///< customer line number, else the row's own number
    SupplierOrderNumber supplierOrder; ///< empty: any
    QString part;             ///< the part that agreed
    bool notOrderedHere = false; ///< a person said so: the line does not count

    bool operator==(const LineLink &) const = default;
};

} // namespace Waybill
