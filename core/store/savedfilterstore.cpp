#include "core/store/savedfilterstore.h"

#include "core/store/database.h"
#include "core/store/words.h"

namespace Waybill {

using namespace Qt::Literals::StringLiterals;

Result<Done> SavedFilterStore::save(const SavedFilter &filter)
{
    return m_database.change(u"INSERT INTO saved_filter (name_key, name, content) VALUES (?, ?, ?) "
                             "ON CONFLICT (name_key) DO UPDATE SET name = excluded.name, content = excluded.content"_s,
                             {lookUpKey(filter.name), filter.name, Bind::object(filter.content)});
}

Result<Done> SavedFilterStore::remove(const QString &name)
{
    return m_database.change(u"DELETE FROM saved_filter WHERE name_key = ?"_s, {lookUpKey(name)});
}

Result<QList<SavedFilter>> SavedFilterStore::list()
{
    return m_database.select(u"SELECT name, content FROM saved_filter ORDER BY name_key"_s, {}, [](const Row &row) {
        return SavedFilter{row.text(0), row.object(1)};
    });
}

} // namespace Waybill
