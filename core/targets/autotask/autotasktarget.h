#pragma once

#include "core/targets/autotask/autotaskclient.h"
#include "core/targets/autotask/autotaskcompanies.h"
#include "core/targets/autotask/autotaskorders.h"
#include "core/targets/autotask/autotaskproducts.h"
#include "core/targets/autotask/autotaskwrite.h"
#include "core/targets/targetadapter.h"

#include <optional>

namespace Waybill {

/// Autotask PSA through its REST interface, version 1.0.
///
/// Never written: receipts, cancellations, what was ordered. Records of Autotask have no version and POs no date of change,
/// so discovery asks for all open orders each time and LinkedOrders::mark stays empty.
/// Linked records and notes are found through the lines: ReadScope::lines must be set to read them.
class AutotaskTarget final : public TargetAdapter
{
    Q_OBJECT
public:
    /// The clock must outlive the target.
    AutotaskTarget(AutotaskAccess access, Clock &clock, HttpSettings http = {}, QObject *parent = nullptr);
    ~AutotaskTarget() override;

    TargetCapabilities capabilities() const override;
    QCoro::Task<Result<WhoAmI>> whoAmI() override;
    QCoro::Task<Result<TargetSchema>> schema(bool refresh) override;
    QCoro::Task<Result<QList<std::pair<RecordId, QString>>>> vendors(QString nameContains) override;
    QCoro::Task<Result<LinkedOrders>> findLinkedOrders(LinkFilter filter, QString mark) override;
    QCoro::Task<Result<LinkedOrders>> findOpenOrders(LinkFilter filter) override;
    QCoro::Task<Result<OrdersRead>> readOrders(QList<RecordId> ids, ReadScope scope) override;
    QCoro::Task<Result<QList<PurchaseOrder>>> findByNumber(PoNumber number, LinkFilter filter) override;
    QCoro::Task<QList<WriteOutcome>> write(QList<RecordWrite> batch, Urgency urgency) override;
    QCoro::Task<Result<OrdersRead>> readBack(QList<RecordId> ids, ReadScope scope) override;
    QCoro::Task<Result<double>> usage() override;
    /// Always empty: Autotask has no address for a purchase order.
    QUrl webLink(const PurchaseOrder &order) const override;
    qint64 requestsSent() const override { return http().budget()->counts().started; }
    std::optional<CertificateDetails> certificate() const override { return http().certificate(); }
    std::optional<std::chrono::seconds> clockAhead() const override { return http().clockAhead(); }
    void stop() override;
    QList<Exchange> exchanges(const QStringList &requestIds) const override { return http().trace().entries(requestIds); }
    RequestUse requestUse() const override { return http().use(); }

    const HttpClient &http() const { return m_client.http(); }

private:
    struct WriteRun;
    struct SliceRead;

    QCoro::Task<Result<Done>> loadSchema();
    QCoro::Task<Result<QList<TargetField>>> loadFields(QString entity, FieldPlace place, bool userDefined);
    QCoro::Task<Result<Done>> loadShippingTypes(TargetSchema *schema);
    QCoro::Task<Result<LinkedOrders>> discover(LinkFilter filter, bool linkedOnly);
    QCoro::Task<Result<OrdersRead>> read(QList<RecordId> ids, ReadScope scope, bool lookUpProducts);
    QCoro::Task<Result<Done>> readSlice(std::shared_ptr<SliceRead> slice, QList<qint64> ids);
    QCoro::Task<Result<Done>> readLinked(std::shared_ptr<SliceRead> slice);
    QCoro::Task<Result<Done>> loadCompanies(QSet<qint64> wanted);
    QCoro::Task<Result<Done>> loadVendorType();
    QCoro::Task<Result<Done>> loadProducts(std::shared_ptr<SliceRead> slice);
    QCoro::Task<Result<QJsonArray>> readRecords(QString entity, QList<qint64> ids);
    QCoro::Task<Result<Done>> readNotes(std::shared_ptr<SliceRead> slice, QString entity, Autotask::LinkUse use);
    QCoro::Task<void> loadNoteChoices(QList<RecordWrite> batch);
    Result<Autotask::WriteRequest> requestFor(const RecordWrite &write) const;
    void lookAtRefusal(const Error &error);
    QCoro::Task<void> writeInTurn(std::shared_ptr<WriteRun> run);
    void note(WhoAmI &who, const QList<CheckStep> &steps);
    QCoro::Task<QList<CheckStep>> checkRights(QString entity, QString readName, QString changeName);
    QCoro::Task<QList<CheckStep>> checkVisible();

    AutotaskAccess m_access;
    Clock &m_clock;
    Autotask::Client m_client;
    Autotask::ProductNumbersCache m_products;
    Autotask::CompanyNames m_companies;
    std::optional<qint64> m_vendorType;
    QDateTime m_vendorTypeRead;
    std::optional<TargetSchema> m_schema;
    Autotask::StatusList m_statuses;
    QDateTime m_schemaRead;
    QMap<QString, Result<Autotask::NoteChoices>> m_noteChoices; ///< by Tickets, Projects
};

} // namespace Waybill
