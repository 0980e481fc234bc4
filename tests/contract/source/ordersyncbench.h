#pragma once

#include "core/sources/ordersync/requestbuilder.h"
#include "tests/contract/source/standinbench.h"

namespace Waybill {

/// OrderSync's stand-in with the orders of the TD SYNNEX bench, seen through its portal sync.
class OrderSyncBench final : public StandInBench
{
public:
    OrderSyncBench();

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
    OrderSync::Access access() const;
    void meet(const OrderRef &order, QJsonObject fault);
};

} // namespace Waybill
