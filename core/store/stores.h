#pragma once

#include "core/store/activitymarkstore.h"
#include "core/store/activitystore.h"
#include "core/store/approvalstore.h"
#include "core/store/auditstore.h"
#include "core/store/connectionstore.h"
#include "core/store/database.h"
#include "core/store/deliverystore.h"
#include "core/store/duestore.h"
#include "core/store/eventledger.h"
#include "core/store/exchangestore.h"
#include "core/store/holdstore.h"
#include "core/store/invoicestore.h"
#include "core/store/linelinkstore.h"
#include "core/store/linkstore.h"
#include "core/store/lookupstore.h"
#include "core/store/notificationstore.h"
#include "core/store/orderfigurestore.h"
#include "core/store/ordermemorystore.h"
#include "core/store/outbox.h"
#include "core/store/overviewstore.h"
#include "core/store/pacestore.h"
#include "core/store/rateusestore.h"
#include "core/store/runstore.h"
#include "core/store/savedfilterstore.h"
#include "core/store/sessionlocks.h"
#include "core/store/settingstore.h"
#include "core/store/shipmentstore.h"
#include "core/store/snapshotstore.h"
#include "core/store/statushistorystore.h"
#include "core/store/targetfieldstore.h"
#include "core/store/templatesetupstore.h"
#include "core/store/templatestore.h"

namespace Waybill {

/// All stores on one connection to the database; made and used in one thread.
/// Several changes that belong together stand in one `Transaction tx(*stores.database)`; every method that writes more than
/// one row uses one of its own, which joins the outer one.
struct Stores
{
    explicit Stores(std::unique_ptr<Database> opened)
        : database(std::move(opened))
    {
    }

    std::unique_ptr<Database> database;
    QString folder; ///< of this machine, where backups go; empty: nowhere
    ConnectionStore connections{*database};
    LookupStore lookups{*database};
    TemplateStore templates{*database};
    TemplateSetupStore setup{*database};
    ApprovalStore approvals{*database};
    LinkStore links{*database};
    LineLinkStore lineLinks{*database};
    SnapshotStore snapshots{*database};
    OrderMemoryStore memories{*database};
    TargetFieldStore targetFields{*database};
    EventLedger events{*database};
    HoldStore holds{*database};
    Outbox outbox{*database};
    DueStore due{*database};
    RunStore runs{*database};
    ActivityStore activity{*database};
    ActivityMarkStore activityMarks{*database};
    ExchangeStore exchanges{*database};
    SavedFilterStore savedFilters{*database};
    StatusHistoryStore statusHistory{*database};
    ShipmentStore shipments{*database};
    InvoiceStore invoices{*database};
    NotificationStore notifications{*database};
    AuditStore audit{*database};
    OverviewStore overview{*database};
    RateUseStore rateUse{*database};
    SettingStore settings{*database};
    OrderFigureStore orderFigures{*database};
    DeliveryStore deliveries{*database};
    SessionLocks locks{*database};
    PaceStore pace{*database};

    /// Opens folder/waybill.db (see Database::open).
    static Result<std::shared_ptr<Stores>> open(const QString &folder, Database::Access access = Database::Access::ReadWrite);
    /// The team's, on a server.
    static Result<std::shared_ptr<Stores>> open(const ServerAddress &server, const QString &password,
                                                Database::Access access = Database::Access::ReadWrite);
};

} // namespace Waybill
