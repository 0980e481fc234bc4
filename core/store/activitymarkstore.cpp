#include "core/store/activitymarkstore.h"

#include "core/store/database.h"

namespace Waybill {

using namespace Qt::Literals::StringLiterals;

Result<Done> ActivityMarkStore::mark(const ActivityMark &mark)
{
    return m_database.change(u"INSERT INTO activity_mark (entry, state, reason, marked_by, marked_at) VALUES (?, ?, ?, ?, ?) "
                             "ON CONFLICT (entry) DO UPDATE SET state = excluded.state, reason = excluded.reason, "
                             "marked_by = excluded.marked_by, marked_at = excluded.marked_at"_s,
                             {mark.entry, mark.state, mark.reason, mark.by, Bind::instant(mark.at)});
}

Result<Done> ActivityMarkStore::unmark(qint64 entry)
{
    return m_database.change(u"DELETE FROM activity_mark WHERE entry = ?"_s, {entry});
}

Result<std::optional<ActivityMark>> ActivityMarkStore::find(qint64 entry)
{
    return m_database.first(u"SELECT entry, state, reason, marked_by, marked_at FROM activity_mark WHERE entry = ?"_s, {entry},
                            [](const Row &row) {
        return ActivityMark{row.number(0), row.text(1), row.text(2), row.text(3), row.instant(4)};
    });
}

} // namespace Waybill
