#pragma once

#include "core/api/overviewview.h"
#include "ui/widgets/statechip.h"

namespace Waybill {

/// One line of "Needs you" in words: what, which order, why, and the one button.
struct NeedWords
{
    StateChip::Tone tone = StateChip::Tone::NeedsYou;
    QString what;   ///< "Needs a decision"
    QString which;  ///< "PO-000871", "PO-1, PO-2 and 3 more"
    QString why;
    QString button; ///< "Decide"
};

NeedWords needWords(const NeedRow &row);
/// "PO-1, PO-2 and 3 more"
QString orderNames(const QStringList &orders, int count);
/// "34 orders followed. 3 need you."
QString overviewSentence(const Overview &all);

} // namespace Waybill
