#pragma once

#include "core/mapping/mapping.h"
#include "core/model/orderlink.h"
#include "core/model/ordermemory.h"
#include "core/model/purchaseorder.h"
#include "core/model/supplierorder.h"
#include "core/model/targetschema.h"

namespace Waybill {

/// The words that stand in managed blocks: fixed English, a setting (semantics 7).
struct BlockWords
{
    QString status = QStringLiteral("Vendor status:");
    QString supplierOrder = QStringLiteral("Supplier order:");
    QString tracking = QStringLiteral("Tracking:");
    QString eta = QStringLiteral("ETA:");
    QString invoice = QStringLiteral("Invoice:");

    bool operator==(const BlockWords &) const = default;
};

/// The starred numbers of the semantics, as far as planning uses them.
struct PlanSettings
{
    int closedAfterDays = 14;         ///< semantics 1 "Closed": after the last invoice date
    int closedAfterDaysWithScan = 45; ///< the same, if the order has any scan
    int holdRelookHours = 24;         ///< semantics 3 "Needs a plan"
    int targetRereadHours = 24;
    int blockEventLines = 10;         ///< semantics 7
    int blockFreeUnits = 200;         ///< UTF-16 units that stay free beside event lines
    int supplierTextUnits = 120;
    BlockWords blockWords;

    bool operator==(const PlanSettings &) const = default;
};

/// Everything a plan depends on. There is no clock and no other input.
struct PlanInput
{
    QDateTime now;        ///< UTC
    QString machineZone;  ///< IANA; screen times, quiet hours
    QString targetZone;   ///< IANA; days in the target's date/time columns and of event lines
    QString sourceName;   ///< "TD SYNNEX", for words
    QString targetName;   ///< "Autotask"
    std::optional<SupplierOrder> supplier; ///< what the source says; empty: not answered this time
    PurchaseOrder order;  ///< as just read
    TargetSchema schema;
    Mapping mapping;
    QString mappingVersion = {}; ///< mappingVersion(mapping), where that is known for many orders; empty: computed
    OrderLink link;
    QList<LineLink> lineLinks;
    OrderMemory memory;
    PlanSettings settings;
    bool statusMailsCustomers = false; ///< a status write mails customers (semantics 6, cut-over)
    bool customerMailsApproved = false; ///< the approval ticked them
    bool inGrace = false; ///< near the end of following: only tracking, delivered and invoice fields (semantics 3 "End")
};

} // namespace Waybill
