#pragma once

#include "core/targets/targetadapter.h"
#include "core/targets/woocommerce/shopclient.h"
#include "core/targets/woocommerce/shoporder.h"
#include "core/targets/woocommerce/shopwrite.h"

#include <optional>

namespace Waybill {

/// A WooCommerce shop through its REST API v3.
///
/// A status mails the customer and cannot be taken back: it is checked against the shop's own list, written once, together with
/// the meta, after the shipments (R39). Never written: cancelled, refunded, what was ordered, anything in the trash.
/// Shipments are a linked record of type "shipments" with one field, whatever carries them in this shop.
/// A shop has no vendors: it offers itself as the only one.
class WooCommerceTarget final : public TargetAdapter
{
    Q_OBJECT
public:
    /// The clock must outlive the target.
    WooCommerceTarget(ShopAccess access, Clock &clock, HttpSettings http = {}, QObject *parent = nullptr);
    ~WooCommerceTarget() override;

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
    /// A shop counts no requests; once a run its statuses are read anew here, so that no batch names one that is gone.
    QCoro::Task<Result<double>> usage() override;
    QUrl webLink(const PurchaseOrder &order) const override;
    qint64 requestsSent() const override { return m_client.http().budget()->counts().started; }
    std::optional<CertificateDetails> certificate() const override { return m_client.http().certificate(); }
    std::optional<std::chrono::seconds> clockAhead() const override { return m_client.http().clockAhead(); }
    void stop() override { m_client.stop(); }
    QList<Exchange> exchanges(const QStringList &requestIds) const override { return m_client.http().trace().entries(requestIds); }
    RequestUse requestUse() const override { return m_client.http().use(); }

private:
    struct WriteRun;
    struct Finding;

    QCoro::Task<Result<Done>> loadSchema();
    QCoro::Task<Result<Done>> loadStatuses();
    QCoro::Task<Result<QJsonArray>> recentOrders(int page);
    QCoro::Task<Result<bool>> hasFulfillments(RecordId order);
    QCoro::Task<Result<WooCommerce::ShopReply>> get(QString route, WooCommerce::QueryItems query, QString subject);
    QCoro::Task<Result<Done>> walkChanged(std::shared_ptr<Finding> finding, QDateTime after, QDateTime createdSince);
    /// An order's own list of shipments, which is no part of the order. Kept so that an order whose shipments stand costs no
    /// request (semantics 10: two for each order with new ones, the list and the new one).
    struct KeptShipments
    {
        QList<WooCommerce::ShopShipment> shipments;
        QString modified; ///< the order's stamp then; empty: written since by us, the reading back tells
        QDateTime at;
    };
    QCoro::Task<Result<OrdersRead>> read(QList<RecordId> ids, ReadScope scope, bool afterWrite);
    QCoro::Task<Result<Done>> readSlice(QList<RecordId> ids, ReadScope scope, std::shared_ptr<OrdersRead> read, bool afterWrite);
    bool rememberShipments(const RecordId &id, const QString &modified, OrdersRead &read);
    void keepShipments(const RecordId &id, const QList<WooCommerce::ShopShipment> &shipments, const QString &modified);
    void noteWritten(const RecordId &order);
    QCoro::Task<Result<Done>> readMissing(RecordId id, ReadScope scope, std::shared_ptr<OrdersRead> read);
    QCoro::Task<Result<Done>> readFulfillments(RecordId id, QString modified, std::shared_ptr<OrdersRead> read);
    QCoro::Task<Result<Done>> readNotes(RecordId id, std::shared_ptr<OrdersRead> read);
    QCoro::Task<Result<QStringList>> notesOf(RecordId id, bool forCustomer);
    void take(const QJsonValue &record, const ReadScope &scope, OrdersRead &read);

    QCoro::Task<void> writeShipments(std::shared_ptr<WriteRun> run);
    QCoro::Task<Result<Done>> sendShipments(std::shared_ptr<WriteRun> run, int index);
    QCoro::Task<void> writeUpdates(std::shared_ptr<WriteRun> run);
    QCoro::Task<void> sendSingle(std::shared_ptr<WriteRun> run, WooCommerce::OrderUpdate update);
    QCoro::Task<void> sendBatch(std::shared_ptr<WriteRun> run, QList<WooCommerce::OrderUpdate> updates);
    QCoro::Task<void> writeNotes(std::shared_ptr<WriteRun> run);
    QList<WooCommerce::OrderUpdate> updatesOf(WriteRun &run) const;
    const WooCommerce::SeenOrder *seen(const RecordId &order) const;

    void note(WhoAmI &who, const CheckStep &step);
    QCoro::Task<Result<WooCommerce::ShopReply>> checkAddress(WhoAmI *who);
    QCoro::Task<void> checkVersion(WhoAmI *who);

    ShopAccess m_access;
    Clock &m_clock;
    WooCommerce::ShopClient m_client;
    std::optional<TargetSchema> m_schema;
    QDateTime m_schemaRead;
    QList<WooCommerce::ShopStatus> m_statuses;
    QDateTime m_statusesRead;
    bool m_oldStatuses = false; ///< a shop before 9.6: no orders/statuses
    WooCommerce::ShipmentCarriage m_carriage = WooCommerce::ShipmentCarriage::MetaOnly;
    QMap<RecordId, WooCommerce::SeenOrder> m_seen;
    QMap<RecordId, KeptShipments> m_shipments;
    int m_batchSize = 20; ///< 10…20, by the time the last one took
};

} // namespace Waybill
