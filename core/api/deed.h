#pragma once

#include "core/store/database.h"

namespace Waybill {

/// What a person does here, as far as the roles of a team's database tell it apart. The server enforces the same
/// (ServerSetup::administratorsTables); this says it beforehand.
enum class Deed {
    Look,      ///< whatever changes nothing
    Sync,      ///< has orders looked at or written, pauses and resumes
    Decide,    ///< holds, entries of the log, single orders; filters that everybody sees
    Follow,    ///< which orders are followed, and by which number
    Accounts,
    Templates, ///< on and off, mappings, what a supplier's word means
    Settings,
};

constexpr DatabaseRole roleFor(Deed deed)
{
    switch (deed) {
    case Deed::Look: return DatabaseRole::Viewer;
    case Deed::Sync:
    case Deed::Decide:
    case Deed::Follow: return DatabaseRole::Operator;
    case Deed::Accounts:
    case Deed::Templates:
    case Deed::Settings: break;
    }
    return DatabaseRole::Administrator;
}

constexpr bool allows(DatabaseRole role, Deed deed)
{
    return role >= roleFor(deed);
}

} // namespace Waybill
