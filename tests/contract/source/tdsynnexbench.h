#pragma once

#include "app/sandbox/sandboxserver.h"
#include "core/sources/tdsynnex/requestbuilder.h"
#include "tests/contract/source/sourcebench.h"

namespace Waybill {

/// TD SYNNEX' stand-in with the orders of scenarios/tdsynnex; its clock passes waits at once.
class TdSynnexBench final : public SourceBench
{
public:
    void reset() override;
    std::unique_ptr<SourceAdapter> makeSource() override;
    std::unique_ptr<SourceAdapter> makeStranger() override;

    QList<OrderRef> orders() const override;
    OrderRef missingOrder() const override;
    std::pair<OrderRef, QString> strangeOrder() const override;
    QStringList invoiceNumbers() const override;

    void garble(const OrderRef &order) override;
    void webPage(const OrderRef &order) override;
    void answerForAnother(const OrderRef &order) override;
    void failOnce() override;
    void askForQuietOnce(std::chrono::seconds wait) override;
    void truncate() override;
    void hold() override;
    void answerSlowly(std::chrono::milliseconds latency) override;
    void goAway() override;

    int requests() const override;
    int highestInFlight() const override;
    std::chrono::milliseconds waited() const override;
    bool secretInAddress() const override;

private:
    TdSynnex::Access access() const;
    void addFault(const QJsonObject &fault);
    void meet(const OrderRef &order, QJsonObject fault);

    std::unique_ptr<Sandbox::SandboxServer> m_sandbox;
    std::unique_ptr<ManualClock> m_clock;
    QDateTime m_begun;
};

} // namespace Waybill
