#include "core/store/pacestore.h"

#include "core/store/database.h"

namespace Waybill {

using namespace Qt::Literals::StringLiterals;
using std::chrono::milliseconds;

namespace {
const QString nowMs = u"CAST(extract(epoch FROM clock_timestamp()) * 1000 AS bigint)"_s;
}

Result<milliseconds> PaceStore::start(const QString &credential, milliseconds spacing)
{
    if (spacing.count() > 0) {
        const auto started = m_database.run(
            u"INSERT INTO rate_pace (credential, next_start, paused_until) VALUES (?, "_s + nowMs + u" + ?, 0) "
            "ON CONFLICT (credential) DO UPDATE SET next_start = excluded.next_start "
            "WHERE greatest(rate_pace.next_start, rate_pace.paused_until) <= "_s + nowMs, {credential, qint64(spacing.count())});
        if (!started)
            return started.error();
        if (*started > 0)
            return milliseconds(0);
    }
    const auto wait = m_database.number(
        u"SELECT greatest(0, greatest(CASE WHEN ? > 0 THEN next_start ELSE 0 END, paused_until) - "_s + nowMs
            + u") FROM rate_pace WHERE credential = ?"_s, {qint64(spacing.count()), credential});
    if (!wait)
        return wait.error();
    if (spacing.count() > 0)
        return milliseconds(std::max<qint64>(1, *wait)); // somebody else was faster, and it may be over by now
    return milliseconds(*wait);
}

Result<Done> PaceStore::pauseFor(const QString &credential, milliseconds pause)
{
    return m_database.change(
        u"INSERT INTO rate_pace (credential, next_start, paused_until) VALUES (?, 0, "_s + nowMs + u" + ?) "
        "ON CONFLICT (credential) DO UPDATE SET paused_until = greatest(rate_pace.paused_until, excluded.paused_until)"_s,
        {credential, qint64(pause.count())});
}

} // namespace Waybill
