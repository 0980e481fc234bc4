#pragma once

#include "core/plan/planinput.h"
#include "core/plan/writeplan.h"

namespace Waybill {

/// What explaining needs beside a plan: how the order stands with schedule, connection and template.
struct ExplainFacts
{
    bool inScope = true;
    QString scopeWords;       ///< "active orders of the last 90 days"; empty: all
    bool templateOn = true;
    bool approved = true;
    QDateTime nextDue;        ///< UTC; invalid: due now
    bool sourceConnected = true;
    bool targetConnected = true;
    QString connectionWords;  ///< why one is not
    QDateTime budgetFreeAt;   ///< UTC; valid while the rate budget is spent
    QString lastFailure;      ///< words of the last failed attempt, empty if none
};

enum class StepMark { Tick, Cross, Dash }; ///< fine · this is why · does not matter here

struct ExplainStep
{
    QString id;    ///< "link", "number", "scope", "due", "supplier", "lines", "status", "backward", "edited", "end",
                   ///< "permission", "budget"
    StepMark mark = StepMark::Dash;
    QString words; ///< one sentence
    QString fix;   ///< id of what mends it: "linkOrder", "mapStatus", "decideHold", …; empty: nothing to do
    QString fixLabel; ///< the button

    bool operator==(const ExplainStep &) const = default;
};

struct Explanation
{
    QList<ExplainStep> steps;
    int cause = -1;   ///< index of the one cause: the first cross; −1: nothing is wrong
    QString sentence; ///< the cause, or what will be written, or that all is right

    bool operator==(const Explanation &) const = default;
};

/// "Why was this order not updated?": the seeds' checklist, in words, with the one cause and what mends it.
Explanation explain(const PlanInput &input, const WritePlan &plan, const ExplainFacts &facts);

} // namespace Waybill
