#pragma once

#include "core/store/stores.h"

#include <deque>
#include <functional>

namespace Waybill {

class Settings;

/// What is done once a day: removes what is older than its setting says (log, notifications, runs, history, audit list, finished
/// writes; 0 keeps all) and tidies the search index, in slices between which others have their turn.
class Housekeeping
{
public:
    Housekeeping(Stores &stores, const QDateTime &now);

    /// Does one slice; false: nothing is left to do. After an error it has ended, too.
    Result<bool> step();

private:
    using Slice = std::function<Result<int>()>; ///< does some of it; 0: it is done

    Result<Done> plan();
    Result<Done> planLog(const Settings &settings);

    Stores &m_stores;
    QDateTime m_now;
    std::deque<Slice> m_slices;
    bool m_planned = false;
};

/// What the day's backup needs, for a thread of its own: a backup of a long log takes seconds.
struct DailyBackup
{
    Database::Options place; ///< opened anew there
    QString folder;
    int kept = 0;            ///< so many stay

    /// The backup of today, and as many kept as the settings say.
    Result<Done> make(const QDateTime &now) const;
};

/// Nothing if none is wished, or today's is there.
Result<std::optional<DailyBackup>> dueBackup(Stores &stores, const QDateTime &now);

} // namespace Waybill
