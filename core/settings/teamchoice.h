#pragma once

#include "core/base/result.h"

#include <QString>

namespace Waybill {

/// Where the window of this computer finds its data from its next start on. Kept in the data folder, beside the data of its own,
/// because a database cannot say where it is.
struct TeamChoice
{
    QString address;    ///< postgresql://…, never with a password; empty: the file in the folder
    bool works = false; ///< with a server: due orders are looked at here as well, not by others only

    static Result<TeamChoice> read(const QString &folder);
    Result<Done> keep(const QString &folder) const;
    bool operator==(const TeamChoice &) const = default;
};

} // namespace Waybill
