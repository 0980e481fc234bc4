#include "core/store/targetfieldstore.h"

#include "core/model/json.h"
#include "core/store/database.h"
#include "core/store/fieldkey.h"

#include <algorithm>

namespace Waybill {

using namespace Qt::Literals::StringLiterals;

namespace {

FieldMemory memoryOf(const Row &row)
{
    return fromJson<FieldMemory>(row.object(0));
}

QList<QVariantList> rowsOf(const TargetRecord &order, const QList<FieldMemory> &fields, const QDateTime &at)
{
    QList<QVariantList> rows;
    for (const FieldMemory &memory : fields)
        rows.append(fieldKey(order, memory.address) << Bind::object(toJson(memory)) << Bind::instant(at));
    return rows;
}

} // namespace

Result<QList<FieldMemory>> TargetFieldStore::list(const TargetRecord &order)
{
    auto fields = m_database.select(u"SELECT content FROM target_field WHERE target = ? AND order_record = ?"_s,
                                    {order.target.text(), order.order.text()}, memoryOf);
    if (fields)
        std::sort(fields->begin(), fields->end(), [](const auto &a, const auto &b) { return a.address < b.address; });
    return fields;
}

Result<std::optional<FieldMemory>> TargetFieldStore::find(const TargetRecord &order, const FieldAddress &address)
{
    return m_database.first(u"SELECT content FROM target_field WHERE target = ? AND order_record = ? AND place = ? "
                            "AND record_type = ? AND record = ? AND field = ?"_s, fieldKey(order, address), memoryOf);
}

Result<Done> TargetFieldStore::save(const TargetRecord &order, const QList<FieldMemory> &fields, const QDateTime &at)
{
    return m_database.changeEach(
        u"INSERT INTO target_field (target, order_record, place, record_type, record, field, content, changed_at) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (target, order_record, place, record_type, record, field) "
        "DO UPDATE SET content = excluded.content, changed_at = excluded.changed_at "
        "WHERE target_field.content <> excluded.content"_s, rowsOf(order, fields, at));
}

Result<Done> TargetFieldStore::recordStart(const TargetRecord &order, const QList<FieldMemory> &fields, const QDateTime &at)
{
    return m_database.changeEach(
        u"INSERT INTO target_field (target, order_record, place, record_type, record, field, content, changed_at) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (target, order_record, place, record_type, record, field) "
        "DO NOTHING"_s, rowsOf(order, fields, at));
}

Result<Done> TargetFieldStore::forget(const TargetRecord &order)
{
    return m_database.change(u"DELETE FROM target_field WHERE target = ? AND order_record = ?"_s,
                             {order.target.text(), order.order.text()});
}

} // namespace Waybill
