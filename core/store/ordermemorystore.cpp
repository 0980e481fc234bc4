#include "core/store/ordermemorystore.h"

#include "core/model/json.h"
#include "core/store/database.h"
#include "core/store/eventledger.h"
#include "core/store/holdstore.h"
#include "core/store/targetfieldstore.h"

namespace Waybill {

using namespace Qt::Literals::StringLiterals;

Result<OrderMemory> OrderMemoryStore::load(qint64 link, const TargetRecord &order)
{
    const auto kept = ofLinks({link});
    if (!kept)
        return kept.error();
    OrderMemory memory = kept->value(link);
    const auto holds = HoldStore(m_database).openFor(order);
    if (!holds)
        return holds.error();
    memory.holds = *holds;
    if (const auto recalled = recall(order, memory); !recalled)
        return recalled.error();
    return memory;
}

Result<QHash<qint64, OrderMemory>> OrderMemoryStore::ofLinks(const QList<qint64> &links)
{
    QHash<qint64, OrderMemory> found;
    const auto read = m_database.eachOf(u"SELECT link, content FROM order_memory WHERE link IN %1"_s, {}, Bind::keys(links),
                                        [&](const Row &row) { found.insert(row.number(0), fromJson<OrderMemory>(row.object(1))); });
    if (!read)
        return read.error();
    return found;
}

Result<Done> OrderMemoryStore::recall(const TargetRecord &order, OrderMemory &memory)
{
    const auto fields = TargetFieldStore(m_database).list(order);
    if (!fields)
        return fields.error();
    const auto events = EventLedger(m_database).list(order);
    if (!events)
        return events.error();
    memory.fields = *fields;
    memory.events = *events;
    return Done{};
}

Result<Done> OrderMemoryStore::save(qint64 link, const TargetRecord &order, const OrderMemory &memory, const QDateTime &at)
{
    Transaction tx(m_database);
    if (!tx.begun())
        return tx.begun();
    OrderMemory kept = memory;
    kept.fields.clear();
    kept.holds.clear();
    kept.events.clear();
    const auto saved = m_database.change(
        u"INSERT INTO order_memory (link, content, saved_at) VALUES (?, ?, ?) "
        "ON CONFLICT (link) DO UPDATE SET content = excluded.content, saved_at = excluded.saved_at"_s,
        {link, Bind::object(toJson(kept)), Bind::instant(at)});
    if (!saved)
        return saved;
    if (auto done = TargetFieldStore(m_database).save(order, memory.fields, at); !done)
        return done;
    if (auto done = EventLedger(m_database).remember(order, memory.events, at); !done)
        return done;
    return tx.commit();
}

} // namespace Waybill
