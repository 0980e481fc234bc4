#pragma once

#include "app/sandbox/sandboxserver.h"
#include "core/targets/woocommerce/shopclient.h"
#include "tests/contract/target/targetbench.h"

#include <QJsonObject>

#include <optional>

namespace Waybill {

/// The WooCommerce stand-in on scenarios/woocommerce, over plain HTTP: each request is signed.
class WooCommerceBench final : public TargetBench
{
public:
    void reset() override;
    std::unique_ptr<TargetAdapter> makeTarget() override;
    std::unique_ptr<TargetAdapter> makeStranger() override;

    LinkFilter filter() const override;
    QSet<QString> linkedOrders() const override;
    QSet<QString> openOrders() const override;
    QList<RecordId> orders() const override;
    RecordId missingOrder() const override;
    PoNumber numberOf(const RecordId &order) const override;

    FieldRef textField() const override;
    FieldRef dayField() const override;
    FieldRef lineDayField() const override;
    std::pair<FieldRef, FieldValue> refusedValue() const override;

    void ignoreWrite(const RecordId &order) override;
    void cutAfterEffect(const RecordId &order) override;
    void cutBeforeEffect(const RecordId &order) override;
    void garbleAnswer(const RecordId &order) override;
    void refuseEverything() override;
    void askForQuiet() override;
    void makeUnreadable(const RecordId &order) override;
    void truncateReads() override;
    void answerSlowly(std::chrono::milliseconds latency) override;
    void holdWrites() override;

    int recordsAWrite() const override { return 20; }
    int requests() const override;
    int writes() const override;
    int highestInFlight() const override;

    // for the tests of this target alone
    Sandbox::SandboxServer &sandbox() { return *m_sandbox; }
    ShopAccess access() const;
    ManualClock &clock() { return *m_clock; }
    void advance(std::chrono::minutes by);
    void options(const QJsonObject &changes);
    void addFault(QJsonObject fault);
    QJsonObject state(const RecordId &order) const;
    /// "METHOD /route" of each request since `after` requests, in order; the route behind /wp-json/.
    QStringList asked(int after) const;
    void reset(bool tls);
    /// A customer orders something that the supplier knows; needs plain HTTP taken for HTTPS (option seesHttps).
    qint64 makeOrder();

    // writes as the engine makes them
    static RecordWrite header(int order, const QMap<QString, FieldValue> &fields);
    static RecordWrite shipments(int order, const QStringList &numbers);
    static RecordWrite noteOn(int order, const QString &text);
    static ReadScope shipmentScope();
    /// What the order's shipments read back as; "not read" if they do not.
    static QString shipmentsOf(TargetAdapter &target, int order);

private:
    void meetNextWrite(const RecordId &order, QJsonObject fault);

    std::optional<ManualClock> m_clock; ///< goes with the world's: signatures carry the time
    std::unique_ptr<Sandbox::SandboxServer> m_sandbox;
};

} // namespace Waybill
