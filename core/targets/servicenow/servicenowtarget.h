#pragma once

#include "core/targets/servicenow/servicenowclient.h"
#include "core/targets/servicenow/servicenowcolumns.h"
#include "core/targets/servicenow/servicenowinvoices.h"
#include "core/targets/servicenow/servicenoworders.h"
#include "core/targets/servicenow/servicenowwrite.h"
#include "core/targets/targetadapter.h"

#include <optional>

namespace Waybill {

/// ServiceNow's classic Procurement tables through the Table API (apis: Table, Batch; columns from live metadata).
///
/// Never written: receipts, cancellations, money, what was ordered. ServiceNow keeps expected_delivery of header and lines in
/// step by itself (R33), so lines are written first; an answer to a line tells what the header holds now.
/// Invoices are a linked record of type "invoices" with one field, where the instance has a table for them: a row for each.
class ServiceNowTarget final : public TargetAdapter
{
    Q_OBJECT
public:
    /// The clock must outlive the target.
    ServiceNowTarget(ServiceNowAccess access, Clock &clock, HttpSettings http = {}, QObject *parent = nullptr);
    ~ServiceNowTarget() override;

    TargetCapabilities capabilities() const override;
    QCoro::Task<Result<WhoAmI>> whoAmI() override;
    QCoro::Task<Result<TargetSchema>> schema(bool refresh) override;
    QCoro::Task<Result<QList<std::pair<RecordId, QString>>>> vendors(QString nameContains) override;
    /// The mark holds the latest sys_updated_on seen and when everything was looked through last; once a day all is.
    QCoro::Task<Result<LinkedOrders>> findLinkedOrders(LinkFilter filter, QString mark) override;
    QCoro::Task<Result<LinkedOrders>> findOpenOrders(LinkFilter filter) override;
    QCoro::Task<Result<OrdersRead>> readOrders(QList<RecordId> ids, ReadScope scope) override;
    QCoro::Task<Result<QList<PurchaseOrder>>> findByNumber(PoNumber number, LinkFilter filter) override;
    QCoro::Task<QList<WriteOutcome>> write(QList<RecordWrite> batch, Urgency urgency) override;
    QCoro::Task<Result<OrdersRead>> readBack(QList<RecordId> ids, ReadScope scope) override;
    QCoro::Task<Result<double>> usage() override;
    qint64 requestsSent() const override { return http().budget()->counts().started; }
    std::optional<CertificateDetails> certificate() const override { return http().certificate(); }
    std::optional<std::chrono::seconds> clockAhead() const override { return http().clockAhead(); }
    QUrl webLink(const PurchaseOrder &order) const override;
    void stop() override;
    QList<Exchange> exchanges(const QStringList &requestIds) const override { return http().trace().entries(requestIds); }
    RequestUse requestUse() const override { return http().use(); }

    const HttpClient &http() const { return m_client.http(); }
    /// As far as the schema has been read.
    const ServiceNow::DetectedColumns &columns() const { return m_columns; }

private:
    struct WriteRun;
    struct SliceRead;

    QCoro::Task<Result<Done>> loadSchema();
    QCoro::Task<Result<ServiceNow::TableColumns>> loadColumns(ServiceNow::TableSide side);
    QCoro::Task<Result<Done>> loadInvoiceTable();
    QCoro::Task<Result<LinkedOrders>> discover(LinkFilter filter, bool linkedOnly, QString mark);
    Result<ServiceNow::TableQuestion> orderQuestion(const ServiceNow::HeadColumns &head, const LinkFilter &filter, bool linkedOnly) const;
    ServiceNow::HeadColumns headOf(const QString &numberField, const QString &linkField) const;
    QCoro::Task<Result<OrdersRead>> read(QList<RecordId> ids, ReadScope scope);
    QCoro::Task<Result<Done>> readSlice(std::shared_ptr<SliceRead> slice, QStringList ids);
    QCoro::Task<Result<Done>> readNotes(std::shared_ptr<SliceRead> slice, QStringList ids);
    QCoro::Task<Result<Done>> readInvoices(std::shared_ptr<SliceRead> slice, QStringList ids);
    QCoro::Task<Result<QJsonArray>> invoiceRows(ServiceNow::EncodedQuery query);
    QCoro::Task<WriteOutcome> writeInvoices(RecordWrite write, Urgency urgency, int stops);
    QCoro::Task<WriteOutcome> writeInvoice(RecordWrite write, SupplierInvoice invoice, QString half, Urgency urgency);
    QCoro::Task<void> writeAll(std::shared_ptr<WriteRun> run, QList<int> which);
    QCoro::Task<void> writeSingly(std::shared_ptr<WriteRun> run);
    QCoro::Task<bool> writeTogether(std::shared_ptr<WriteRun> run, QList<int> which);
    ServiceNow::WriteSetting writeSetting() const;
    QString journal() const;
    void note(WhoAmI &who, const QList<CheckStep> &steps);
    QCoro::Task<QList<CheckStep>> checkReading();
    QList<CheckStep> checkColumns() const;

    ServiceNowAccess m_access;
    Clock &m_clock;
    ServiceNow::Client m_client;
    std::optional<TargetSchema> m_schema;
    ServiceNow::DetectedColumns m_columns;
    QList<FieldChoice> m_statuses;
    QStringList m_journals;
    QString m_metadataFrom; ///< what the columns were read from, for the check
    ServiceNow::InvoiceTable m_invoices;
    QDateTime m_schemaRead;
    bool m_noMarks = false;        ///< sys_updated_on may not be compared: everything is looked through
    bool m_notesReadable = true;
    bool m_batchAllowed = true;
};

} // namespace Waybill
