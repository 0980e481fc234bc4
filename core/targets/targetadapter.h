#pragma once

#include "core/base/certificate.h"
#include "core/base/check.h"
#include "core/base/exchange.h"
#include "core/base/result.h"
#include "core/model/orderstate.h"
#include "core/model/purchaseorder.h"
#include "core/model/targetschema.h"

#include <QCoroTask>
#include <QObject>

#include <chrono>

namespace Waybill {

/// Which POs of the target may be followed as "submitted" (semantics 3, table).
struct LinkFilter
{
    QList<RecordId> vendors; ///< picked in the template
    QString numberField;     ///< whose value is sent to the supplier; empty: the target's default
    QString linkField;       ///< holds the supplier's order number(s); empty: the target's default
    QDateTime submittedSince; ///< UTC; invalid: no bound
};

/// What discovery found. `mark` is opaque; hand it back next time.
struct LinkedOrders
{
    QList<PurchaseOrder> orders; ///< heads only: id, number, vendor, status, supplierOrders, submitted, changed
    QList<PurchaseOrder> withoutLink; ///< candidates whose link field is empty: never asked for, but told
    QMap<RecordId, Error> unreadable; ///< orders whose record cannot be understood: failed, not left out
    QString mark;
};

/// What a read of whole orders found. One record that cannot be understood does not spoil the others.
struct OrdersRead
{
    QList<PurchaseOrder> orders;
    /// Order → what is wrong with it or with one of its lines: nothing may be written to it, and it is not vanished.
    QMap<RecordId, Error> unreadable;

    const PurchaseOrder *find(const RecordId &id) const;
};

/// What to read of each order beside its head.
struct ReadScope
{
    bool lines = true;
    QList<FieldRef> fields;  ///< fields of header, lines and linked records that the mapping uses
    bool notes = false;      ///< notes on the linked records that the mapping writes notes to
    QString numberField;     ///< as in LinkFilter; empty: the target's default
    QString linkField;
};

/// Fields of one record to set (absolute values), or a note to append. One of these is one entry of the outbox.
struct RecordWrite
{
    qint64 outboxId = 0;     ///< ours; echoed in the outcome
    RecordId order;          ///< the PO it belongs to
    FieldPlace place = FieldPlace::Header;
    QString recordType;
    RecordId record;         ///< order, line or linked record
    QMap<QString, FieldValue> fields; ///< by API name; Empty clears
    QList<Shipment> shipments; ///< what is known of the numbers of ours in a tracking field; lines by record id
    QList<SupplierInvoice> invoices; ///< what is known of the numbers of ours in a field of invoice numbers
    PoNumber po;             ///< as it is sent to the supplier
    QString account;         ///< the account at the supplier
    QString note;            ///< not empty: append this note instead of setting fields
    bool noteForCustomer = false;
};

/// How a write went. Done means the target said yes, not that it kept the value: only readBack tells that.
struct WriteOutcome
{
    qint64 outboxId = 0;
    Result<Done> sent;       ///< OutcomeUnknown: it may or may not be stored
    QStringList requestIds;
    /// Fields that the answer itself shows not to be kept, each with words that name it and what to grant.
    QMap<QString, Error> notKept = {};
    /// Beside a line: cascading fields of the order's header as they stand after the last write to one of its lines; empty at
    /// earlier ones, and where the target does not tell.
    QMap<QString, FieldValue> headerNow = {};
};

struct TargetCapabilities
{
    QString kind;            ///< "autotask"
    QString name;            ///< "Autotask"
    int readSlice = 100;     ///< orders read (and planned, written, read back) together
    int inFlight = 1;
    bool linesBeforeHeader = false; ///< write lines, read again, then the header where it still differs (R33)
    bool notesOnOrder = false;      ///< the PO itself takes notes
    QStringList noteRecords;        ///< types of linked records that take notes
    bool notesReadable = false;     ///< notes can be searched for our markers
    bool looksBeforeNotes = false;  ///< write() itself looks for the marker before it appends: notes cost requests of their own
                                    ///< there, so the engine asks for them only where a note is in doubt
    bool fieldsVary = false; ///< sites lack fields of shipped templates or call them otherwise (mapping/fit.h)
    bool statusMailsCustomers = false; ///< a status write mails customers (semantics 6, cut-over)
};

/// The business system that is written. Knows nothing of templates, plans or sources. Lives in the core thread.
///
/// For whoever adds the next target: a read may be repeated by the HTTP client, a write never is; one outcome for every
/// write, in order; a refused record does not stop the others; an error that stops the connection (or
/// RateLimited: the other side asked for quiet) ends all remaining writes with that same error and no further request.
class TargetAdapter : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    virtual TargetCapabilities capabilities() const = 0;
    virtual QCoro::Task<Result<WhoAmI>> whoAmI() = 0;
    /// Live metadata; cached for a day, `refresh` asks anew.
    virtual QCoro::Task<Result<TargetSchema>> schema(bool refresh) = 0;
    /// The vendors a person can pick, by id and name.
    virtual QCoro::Task<Result<QList<std::pair<RecordId, QString>>>> vendors(QString nameContains) = 0;
    /// Candidates for "submitted" links; `mark` is the last LinkedOrders::mark, or empty.
    virtual QCoro::Task<Result<LinkedOrders>> findLinkedOrders(LinkFilter filter, QString mark) = 0;
    /// Open orders of these vendors without regard to the link field: for proposals, only on request.
    virtual QCoro::Task<Result<LinkedOrders>> findOpenOrders(LinkFilter filter) = 0;
    /// Whole orders. An id that is in neither list of the answer is not returned by the target (any more).
    virtual QCoro::Task<Result<OrdersRead>> readOrders(QList<RecordId> ids, ReadScope scope) = 0;
    /// The orders (heads only) that carry this PO number, exactly; for "--order" and adopting by number.
    virtual QCoro::Task<Result<QList<PurchaseOrder>>> findByNumber(PoNumber number, LinkFilter filter) = 0;
    /// One outcome for every write, in order.
    virtual QCoro::Task<QList<WriteOutcome>> write(QList<RecordWrite> batch, Urgency urgency) = 0;
    /// The same as readOrders, asked after writing; never from a cache. Without `scope.lines` no request for lines leaves.
    virtual QCoro::Task<Result<OrdersRead>> readBack(QList<RecordId> ids, ReadScope scope) = 0;
    /// How much of the other side's allowance is used, 0…1; negative if it does not tell. Once a run.
    virtual QCoro::Task<Result<double>> usage() = 0;
    /// Requests sent since it was made, repetitions counted.
    virtual qint64 requestsSent() const = 0;
    /// The certificate seen last; nothing if nothing was encrypted yet.
    virtual std::optional<CertificateDetails> certificate() const = 0;
    /// How far the other side's clock is ahead of ours, by its last answer; nothing if it does not tell its time.
    virtual std::optional<std::chrono::seconds> clockAhead() const = 0;
    /// Where a person opens this order; empty if the target has no such link.
    virtual QUrl webLink(const PurchaseOrder &order) const = 0;
    /// Ends everything under way with Cancelled (reads) or OutcomeUnknown (writes that left).
    virtual void stop() = 0;
    /// What was asked and answered under these ids, as far as it is still remembered; secrets out.
    virtual QList<Exchange> exchanges(const QStringList &) const { return {}; }
    /// Requests since the adapter was made; the pass takes the difference.
    virtual RequestUse requestUse() const { return {}; }

Q_SIGNALS:
    /// One more step of whoAmI() was done.
    void stepChecked(const Waybill::CheckStep &step);
};

} // namespace Waybill
