#pragma once

#include "core/sources/telaris/requestbuilder.h"
#include "tests/contract/source/standinbench.h"

namespace Waybill {

/// Telaris' stand-in over REST, with the orders of scenarios/telaris.
class TelarisBench final : public StandInBench
{
public:
    TelarisBench();

    std::unique_ptr<SourceAdapter> makeSource() override;
    std::unique_ptr<SourceAdapter> makeStranger() override;
    QList<OrderRef> orders() const override;
    OrderRef missingOrder() const override;
    std::pair<OrderRef, QString> strangeOrder() const override;
    QStringList invoiceNumbers() const override { return {}; }
    void garble(const OrderRef &order) override;
    void webPage(const OrderRef &order) override;
    void answerForAnother(const OrderRef &order) override;

private:
    Telaris::Access access() const;
    void meet(const OrderRef &order, QJsonObject fault);
};

} // namespace Waybill
