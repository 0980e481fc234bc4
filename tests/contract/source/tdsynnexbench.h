#pragma once

#include "core/sources/tdsynnex/requestbuilder.h"
#include "tests/contract/source/standinbench.h"

namespace Waybill {

/// TD SYNNEX' stand-in with the orders of scenarios/tdsynnex; its clock passes waits at once.
class TdSynnexBench final : public StandInBench
{
public:
    TdSynnexBench();

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

private:
    TdSynnex::Access access() const;
    void meet(const OrderRef &order, QJsonObject fault);
};

} // namespace Waybill
