#pragma once

#include "core/base/certificate.h"
#include "core/base/check.h"
#include "core/base/exchange.h"
#include "core/base/result.h"
#include "core/model/supplierorder.h"

#include <QCoroTask>
#include <QObject>

#include <chrono>
#include <functional>

namespace Waybill {

/// One order to ask for. The PO number is sent verbatim (R6).
struct OrderRef
{
    PoNumber po;
    QString account;            ///< account the answer must be for
    QStringList supplierOrders; ///< known numbers; never sent in place of the PO number (R1)

    bool operator==(const OrderRef &) const = default;
};

/// The answer for one OrderRef. `order` carries the source's own echo of PO and account; whether that fits is judged by
/// rules/, not by the adapter. "Not found" is an order with code NotFound, not an error (R7).
struct FetchedOrder
{
    OrderRef ref;
    Result<SupplierOrder> order;
    QStringList requestIds; ///< join the activity log with the trace
};

/// One page of a list of changes.
struct ListedPage
{
    QList<SupplierOrder> orders;
    QString requestId;               ///< joins the activity log with the trace
    QMap<QString, Error> unreadable; ///< by the source's number of the order, where the list is all that tells of a change
};
/// Is given each page as it comes: the whole of a list may be too much to hold. An order that moves or changes meanwhile may come
/// again; the last word counts.
using TakeListed = std::function<void(const ListedPage &page)>;

struct FetchedInvoices
{
    OrderRef ref;
    Result<QList<SupplierInvoice>> invoices;
    QStringList requestIds;
};

struct SourceCapabilities
{
    QString kind;           ///< "tdsynnex"
    QString name;           ///< "TD SYNNEX"
    int batchSize = 1;      ///< orders asked for in one request
    int inFlight = 1;
    bool listsChanges = false;     ///< fetchChangedSince works
    bool unlistedIsUnchanged = false; ///< what that list leaves out is as it was; else it has to be asked for singly
    bool namesRecords = false;     ///< its orders name the target's record (integrationReference): links come from them
    bool separateInvoices = false; ///< invoices need a request of their own
    bool reportsDelivery = false;
    bool invoiceDocuments = false; ///< fetchInvoiceDocument works
    int poNumberLimit = 0;  ///< longest PO number taken, UTF-16 units; 0: unknown (R6: longer ones are warned of)
};

/// A system that knows the supplier's side. Returns canonical values only; a word it does not know is kept verbatim and
/// typed Unknown, never guessed. Lives in the core thread.
///
/// For whoever adds the next source: every call ends, with an error if need be; one order that cannot be understood is
/// an error of that order alone; an error that stops the whole connection (see stopsConnection) ends the call for all
/// remaining refs with that same error and no further request. Progress is told by fetched().
class SourceAdapter : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    virtual SourceCapabilities capabilities() const = 0;
    virtual QCoro::Task<Result<WhoAmI>> whoAmI() = 0;
    /// One entry for every ref, in the order of the refs.
    virtual QCoro::Task<QList<FetchedOrder>> fetchOrders(QList<OrderRef> refs, Urgency urgency) = 0;
    /// All orders changed at or after `since` (UTC), or all of a window that begins there, as they are now, page by page. An
    /// order that cannot be understood is left out: asking for it tells why. Usage error unless listsChanges.
    /// `worth`: so many single requests the list would save; one that costs more ends early. 0: to its end.
    virtual QCoro::Task<Result<Done>> fetchChangedSince(QDateTime since, int worth, TakeListed take) = 0;
    /// One entry for every ref, in order; Usage errors unless separateInvoices.
    virtual QCoro::Task<QList<FetchedInvoices>> fetchInvoices(QList<OrderRef> refs, Urgency urgency) = 0;
    /// An invoice of this order as the supplier prints it, a PDF. Nothing of where it lies is kept. NotFound without a document,
    /// Malformed if it is no PDF, TooLarge over the limit of the source; Usage unless invoiceDocuments.
    virtual QCoro::Task<Result<QByteArray>> fetchInvoiceDocument(OrderRef ref, QString invoiceNumber);
    /// Requests sent since it was made, repetitions counted.
    virtual qint64 requestsSent() const = 0;
    /// The certificate seen last; nothing if nothing was encrypted yet.
    virtual std::optional<CertificateDetails> certificate() const = 0;
    /// How far the other side's clock is ahead of ours, by its last answer; nothing if it does not tell its time.
    virtual std::optional<std::chrono::seconds> clockAhead() const = 0;
    /// Ends everything under way with Cancelled.
    virtual void stop() = 0;
    /// What was asked and answered under these ids, as far as it is still remembered; secrets out.
    virtual QList<Exchange> exchanges(const QStringList &) const { return {}; }
    /// Requests since the adapter was made; the pass takes the difference.
    virtual RequestUse requestUse() const { return {}; }

Q_SIGNALS:
    /// One more ref is answered (orders, not invoices).
    void fetched();
    /// One more step of whoAmI() was done.
    void stepChecked(const Waybill::CheckStep &step);
};

} // namespace Waybill
