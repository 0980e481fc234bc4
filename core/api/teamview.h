#pragma once

#include "core/base/ids.h"
#include "core/settings/teamchoice.h"
#include "core/store/database.h"

namespace Waybill {

/// Where the data are, and who is at work with them.
struct TeamDatabase
{
    QString name;        ///< "waybill on db.example.com"; empty: a file of this computer
    DatabaseRole role = DatabaseRole::Administrator;
    int workers = 0;     ///< computers that look at due orders; a file has its own one
    bool worksHere = true;
    TeamChoice next;     ///< from the next start on
};

/// What a server answered.
struct TeamDatabaseTest
{
    QString words;       ///< for people: what was found and what to do next
    DatabaseRole role = DatabaseRole::None;
    bool isReady = false; ///< it may be worked with
    bool isEmpty = false; ///< data may be moved there
};

/// Whose password of the team's server it is among the secrets of this computer. One address has one: what is kept for a server
/// is never shown to another.
ConnectionId teamId();
QString teamPasswordKey(const ServerAddress &server);

} // namespace Waybill
