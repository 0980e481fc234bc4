#pragma once

#include "app/headless/commands.h"
#include "core/api/overviewview.h"

namespace Waybill::Headless {

/// How the program stands, in one line for monitoring.
struct Health
{
    QString word;  ///< "ok", "attention" (orders wait for a person, or a clock is wrong), "late" (turns have passed), "down" (a connection)
    QString line;  ///< "ok: 58 followed, 0 need you, last pass 2026-03-03 16:02 UTC, next 16:15 UTC"
    ExitCode code = Fine; ///< attention: SomeFailedOrHeld; late and down: ConnectionDown

    QJsonObject json(const ProgramState &state) const;
};

/// Late: a turn that came over half an hour ago has not been taken, though nobody paused. A long pass is not late: its turns
/// are taken when it begins.
Health healthOf(const ProgramState &state, const QDateTime &now);

} // namespace Waybill::Headless
