#pragma once

#include "core/mapping/templatefile.h"
#include "core/model/json.h"
#include "core/plan/readback.h"
#include "core/plan/syncplanner.h"

namespace Waybill::PlanTest {

inline FieldRef header(const char *name)
{
    return {FieldPlace::Header, QStringLiteral("PurchaseOrders"), QLatin1String(name)};
}

inline FieldRef line(const char *name)
{
    return {FieldPlace::Line, QStringLiteral("PurchaseOrderItems"), QLatin1String(name)};
}

inline QDateTime at(const char *iso)
{
    return QDateTime::fromString(QLatin1String(iso), Qt::ISODate);
}

/// An order of two lines (4 docks, 2 switches), its template, and the supplier's answer "accepted".
class Story
{
public:
    Story();

    PlanInput input;

    FieldAddress headerField(const char *name) const { return {header(name), input.order.id}; }
    FieldAddress lineField(int i, const char *name) const { return {line(name), input.order.lines.at(i).id}; }
    void setHeader(const char *name, const QString &text) { input.order.fields.insert(QLatin1String(name), FieldValue::ofText(text)); }
    QString headerText(const char *name) const { return input.order.fields.value(QLatin1String(name)).text(); }

    void ship(int row, int units, const QString &tracking, const char *day = "2026-03-04");
    void deliver(int row, const char *day);
    void invoice(const QString &number, const char *day = "2026-03-05");

    WritePlan plan() const { return SyncPlanner::plan(input); }
    /// The target does what the plan says; the memory is what a run would leave.
    ReadBackOutcome apply(const WritePlan &plan, const QList<SentWrite> &sent = {});
    /// plan(), apply(), plan() … as runs do it; the last plan.
    WritePlan run();

    StatusRule &addStatus(FieldPolicy policy = FieldPolicy::Keep);
};

const FieldWrite *writeTo(const WritePlan &plan, const FieldAddress &address);
const PlannedSkip *skipAt(const WritePlan &plan, const FieldAddress &address);
const Hold *holdAt(const WritePlan &plan, const FieldAddress &address);
/// A field of the PO takes the value of a write.
void setField(PurchaseOrder &order, const FieldAddress &address, const FieldValue &value);

} // namespace Waybill::PlanTest
