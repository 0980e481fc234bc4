#pragma once

#include "core/mapping/mappingengine.h"
#include "core/plan/planinput.h"
#include "core/plan/words.h"
#include "core/plan/writeplan.h"

#include <QTimeZone>

namespace Waybill {

/// Decides field by field, in the order of tests of semantics 2: status unknown → W = ∅ → equal → writable → start value →
/// forward only → length → table. Writes into the plan and into its afterPlanning.
class FieldPlanner
{
public:
    FieldPlanner(const PlanInput &input, WritePlan &plan, const QList<EventMemory> &events, bool statusFromBefore);
    void plan(const WantedValue &wanted);

    /// A hold of this plan, renewed if it stands open; `kept` leaves "last looked" as it was.
    void hold(HoldKind kind, const FieldAddress &address, const FieldValue &now, const FieldValue &wanted, const QString &reason,
              bool kept = false);

private:
    struct Field; ///< one field with everything that is known of it

    void single(Field &field);
    void list(Field &field);
    void block(Field &field);
    bool leftAlone(Field &field); ///< tests that hold for every shape, after "equal"
    bool startValue(Field &field);
    bool ahead(Field &field);
    bool decided(Field &field, const FieldValue &wanted);
    void apply(Field &field, const FieldValue &wanted);
    void skip(Field &field, SkipReason reason, const QString &words = {}, bool takesL = false);
    void write(Field &field, const FieldValue &value, bool overwritesEdit, const QString &inner = {});
    void remember(const Field &field);
    bool refusedLately(const FieldAddress &address) const;

    const PlanInput &m_input;
    WritePlan &m_plan;
    const QList<EventMemory> &m_events;
    bool m_statusFromBefore;
    Words m_words;
    QTimeZone m_zone;
};

/// What a field of a record holds; Empty if it was not read.
FieldValue valueAt(const PurchaseOrder &order, const FieldAddress &address);

} // namespace Waybill
