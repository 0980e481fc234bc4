#include "core/engine/listedorders.h"

#include "core/model/json.h"
#include "core/rules/recordreference.h"

#include <QJsonDocument>

namespace Waybill {

namespace {

QString poKey(const PoNumber &po)
{
    return po.text().trimmed().toCaseFolded();
}

SupplierOrder orderOf(const QByteArray &json)
{
    return fromJson<SupplierOrder>(QJsonDocument::fromJson(json).object());
}

} // namespace

Result<Done> ListedOrders::expect(const QList<OrderLink> &waiting)
{
    const auto hashes = m_run.stores->snapshots.supplierHashes(m_run.integration.id);
    if (!hashes)
        return hashes.error();
    m_entries.reserve(waiting.size());
    for (const OrderLink &link : waiting) {
        const QString key = poKey(link.po);
        const bool another = m_entries.contains(key);
        m_entries[key].known = another ? QByteArray() : hashes->value(link.id);
    }
    return Done{};
}

void ListedOrders::take(const ListedPage &page)
{
    m_requestIds.append(page.requestId);
    m_unreadable.insert(page.unreadable);
    const bool namesRecords = m_run.sourceSays().namesRecords;
    for (const SupplierOrder &order : page.orders) {
        if (namesRecords) {
            const QString key = order.integrationReference + u'/' + poKey(order.po);
            note(m_entries[key], order);
            if (foreignBecause(order, m_run.schema, {}).isEmpty())
                m_byRecord.insert(recordReference(order).id, key);
        } else if (const auto entry = m_entries.find(poKey(order.po)); entry != m_entries.end()) {
            entry->unclear = entry->unclear || (!entry->po.isEmpty() && entry->po != order.po.text());
            note(*entry, order);
        }
    }
}

void ListedOrders::note(Entry &entry, const SupplierOrder &order) const
{
    QByteArray json = canonicalBytes(order);
    json.squeeze();
    const bool same = !entry.known.isEmpty() && contentHash(json).toLatin1() == entry.known;
    entry.po = order.po.text();
    entry.order = same ? QByteArray() : json;
    entry.page = m_requestIds.size() - 1;
}

ListedOrders::Answer ListedOrders::answerOf(const Entry &entry, const Snapshot &known) const
{
    return {entry.order.isEmpty() ? fromJson<SupplierOrder>(known.supplier) : orderOf(entry.order), m_requestIds.at(entry.page)};
}

std::optional<ListedOrders::Answer> ListedOrders::answerFor(const OrderLink &link, const Snapshot &known) const
{
    const QString key = m_run.sourceSays().namesRecords ? m_byRecord.value(link.record.text()) : poKey(link.po);
    const auto entry = m_entries.constFind(key);
    if (entry == m_entries.cend() || entry->po.isEmpty() || entry->unclear)
        return {};
    return answerOf(*entry, known);
}

QList<SupplierOrder> ListedOrders::all() const
{
    QList<SupplierOrder> orders;
    for (const Entry &entry : m_entries)
        orders.append(orderOf(entry.order));
    return orders;
}

} // namespace Waybill
