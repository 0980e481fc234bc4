#pragma once

#include "core/engine/run.h"
#include "core/model/purchaseorder.h"
#include "core/model/supplierorder.h"
#include "core/store/stores.h"

namespace Waybill {

/// One thing that happened to an order: who said what, when, and who was told.
struct TimelineEntry
{
    enum class Kind { Followed, Status, News, Shipped, Scanned, Delivered, Invoiced, Written, Failed, NeedsYou, Decided, Told };

    Kind kind = Kind::Status;
    QDateTime at;        ///< UTC; invalid where only a day is known
    QDate day;           ///< the teller's day, where that is all
    ToldBy by = ToldBy::Supplier;
    QString who;         ///< "TD SYNNEX", "FedEx", a person; empty: the program itself
    QString words;       ///< what was said, verbatim or as the core words it
    Stage from = Stage::Unknown; ///< Status only
    Stage to = Stage::Unknown;
    QStringList toldTo;  ///< where people were told of it: "screen", "block"
    QDateTime firstAt;   ///< Failed only: told before in the same words, at first then; `at` is the newest

    bool operator==(const TimelineEntry &) const = default;
};

/// What one pass wrote, with what was read back.
struct WrittenPass
{
    QDateTime at;
    QList<FieldChange> changes;

    bool operator==(const WrittenPass &) const = default;
};

/// Everything the page of one order shows, out of the store alone.
struct OrderDetail
{
    OrderLink link;
    QString integrationName;
    ConnectionId source;
    ConnectionId target;
    QString sourceName;   ///< "TD SYNNEX"
    QString targetName;   ///< "Autotask"
    OrderState state;
    PurchaseOrder order;  ///< as last read
    SupplierOrder supplier;
    OrderFigures figures;
    QDateTime checkedAt;
    QDateTime readAt;     ///< the purchase order itself
    QDateTime nextLook;   ///< invalid: none planned
    QString trouble;      ///< why the last attempt failed
    bool needsYou = false; ///< a person has to do something (Needing::orders)
    bool invoiceDocuments = false; ///< the supplier gives its invoices as PDF: saveInvoice() works
    QList<TimelineEntry> timeline; ///< newest first
    QList<StoredHold> holds;       ///< open ones
    QList<WrittenPass> written;    ///< newest first
    QList<SnapshotVersion> versions; ///< newest first, without content

    bool operator==(const OrderDetail &) const = default;
};

/// What would be written now, from what is known without asking anybody.
struct OrderPlan
{
    TemplateId integration;
    bool answered = false;  ///< the supplier has answered for it at least once
    bool approved = false;  ///< a person said yes to this mapping
    bool on = false;        ///< the template is switched on
    QList<FieldChange> changes;
    QStringList notes;
    QList<FieldChange> left; ///< fields left alone, `reason` says why
    QStringList waits;       ///< why something waits for a person

    bool operator==(const OrderPlan &) const = default;
};

/// One value in which two states of the supplier's order differ.
struct SnapshotDifference
{
    QString place;  ///< "" for the order, else the line and supplier order: "1 · 152301001"
    QString member; ///< name in SupplierOrder or SupplierRow: "eta", "shipped", "packages", …
    QString before; ///< empty: not there
    QString after;

    bool operator==(const SnapshotDifference &) const = default;
};

/// How orders look to people; reads stores only.
class OrderView
{
public:
    /// Names of systems by connection.
    OrderView(Stores &stores, QMap<ConnectionId, QString> systems)
        : m_stores(stores)
        , m_systems(std::move(systems))
    {
    }

    Result<OrderDetail> detail(const OrderLink &link);

private:
    Result<Done> addHistory(OrderDetail &detail);
    Result<Done> addWork(OrderDetail &detail);
    Result<Done> addPeople(OrderDetail &detail);
    static void addGoods(OrderDetail &detail);

    Stores &m_stores;
    QMap<ConnectionId, QString> m_systems;
};

/// Pure; rows are matched by line number and supplier order, then by their place.
QList<SnapshotDifference> differencesOf(const SupplierOrder &before, const SupplierOrder &after);
/// The newest first; a day without time stands at its noon.
void sortTimeline(QList<TimelineEntry> &timeline);

} // namespace Waybill
