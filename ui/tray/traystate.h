#pragma once

#include "core/api/overviewview.h"

#include <QString>

namespace Waybill {

enum class TrayState { Idle, Syncing, NeedsYou, Error, Paused, Offline };

struct TrayFacts
{
    bool paused = false;
    bool online = true;
    bool running = false;
    int failed = 0; ///< orders that failed, and accounts that are down
    int needing = 0;

    bool operator==(const TrayFacts &) const = default;
};

/// The one state that is shown when several are true: what a person has to know first.
constexpr TrayState trayState(const TrayFacts &facts)
{
    if (facts.paused)
        return TrayState::Paused;
    if (!facts.online)
        return TrayState::Offline;
    if (facts.running)
        return TrayState::Syncing;
    if (facts.failed > 0)
        return TrayState::Error;
    return facts.needing > 0 ? TrayState::NeedsYou : TrayState::Idle;
}

/// With every account down there is no way out of this computer.
TrayFacts trayFacts(const ProgramState &state);
/// "Checked 10:42. Nothing needs you.": tray tooltip, first line of its menu, status line of the window.
QString stateLine(const ProgramState &state, const QDateTime &now);
/// Name of the icon in resources/icons.
QString trayIconName(TrayState state);

} // namespace Waybill
