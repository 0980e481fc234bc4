#pragma once

#include "app/sandbox/sandboxserver.h"
#include "tests/contract/target/targetbench.h"

namespace Waybill {

struct ServiceNowAccess;

/// ServiceNow's stand-in with the orders of scenarios/servicenow.
class ServiceNowBench final : public TargetBench
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

    int requests() const override;
    int writes() const override; ///< a batch is one
    int highestInFlight() const override;

    Sandbox::SandboxServer &sandbox() { return *m_sandbox; }
    ServiceNowAccess access() const;
    Clock &clock() { return m_clock; }
    void options(const QJsonObject &changes);
    RecordId lineOf(const RecordId &order, int position) const;
    static RecordId vendor();

private:
    void addFault(QJsonObject fault);
    void meetNextWrite(const RecordId &order, QJsonObject fault);

    std::unique_ptr<Sandbox::SandboxServer> m_sandbox;
    SystemClock m_clock;
};

} // namespace Waybill
