#pragma once

#include "core/mapping/mappingengine.h"

namespace Waybill {

/// One place's view of an order: the whole order, or one line of ours.
struct FactScope
{
    const MappingInput *input = nullptr;
    const LineState *line = nullptr; ///< empty: the order
};

/// A fact as a value for a field of this type; Empty if the supplier says nothing.
FieldValue factValue(const FactScope &scope, Fact fact, const TargetField &field, const FieldFormat &format);
/// A list fact's items in their order: tracking as in semantics 8, order numbers primary first, invoices by date.
QList<WantedItem> factItems(const FactScope &scope, Fact fact, bool carrierPrefix);
/// "Partially shipped (2 of 5)": the stage as it stands in text of our own; empty where no status is to be written (R7).
QString stageText(const FactScope &scope);

} // namespace Waybill
