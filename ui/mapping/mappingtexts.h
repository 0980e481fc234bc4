#pragma once

#include "ui/mapping/mappingedit.h"

namespace Waybill {

/// "Status goes into General Memo, in a block of its own. Your own text is not touched."
QString statusSentence(const Mapping &mapping, const TargetSchema &schema);
/// "Estimated Arrival (each line)"
QString fieldText(const TargetField &field);
QString fieldText(const FieldRef &ref, const TargetSchema &schema);
/// API name, kind and length, for those who look closer.
QString fieldToolTip(const TargetField &field);
QString factText(Fact fact, const QString &sourceName);
QString policyText(FieldPolicy policy);
QString blockPartText(BlockPart part);
/// A kind of event a note can tell, as in NoteRule::events.
QString eventText(const QString &kind);
/// What a choice that means receipt brings with it.
QString receiptConsequences(const QString &choice, const QString &targetName);

} // namespace Waybill
