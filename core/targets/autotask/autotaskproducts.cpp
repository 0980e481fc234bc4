#include "core/targets/autotask/autotaskproducts.h"

#include "core/targets/autotask/autotaskquery.h"
#include "core/targets/autotask/autotaskrecord.h"
#include "core/targets/autotask/autotaskwords.h"

namespace Waybill::Autotask {

using namespace Qt::Literals::StringLiterals;

namespace {

void addNumber(QStringList &numbers, const QString &number)
{
    const QString trimmed = number.trimmed();
    if (!trimmed.isEmpty() && !numbers.contains(trimmed))
        numbers.append(trimmed);
}

QList<qint64> sorted(const QSet<qint64> &ids)
{
    QList<qint64> list(ids.begin(), ids.end());
    std::sort(list.begin(), list.end());
    return list;
}

Result<ProductNumbers> numbersOf(RecordReader &reader)
{
    ProductNumbers numbers;
    numbers.name = reader.text(u"name"_s);
    addNumber(numbers.vendorParts, reader.text(u"vendorProductNumber"_s));
    addNumber(numbers.vendorParts, reader.text(u"sku"_s));
    for (const QString &field : {u"manufacturerProductName"_s, u"sku"_s, u"internalProductID"_s, u"externalProductID"_s})
        addNumber(numbers.manufacturerParts, reader.text(field));
    if (reader.failed())
        return reader.error();
    return numbers;
}

} // namespace

void ProductNumbersCache::expire(const QDateTime &now)
{
    const QDateTime oldest = now.addSecs(-namesKeptForHours * 3600);
    m_products.removeIf([&oldest](auto each) { return each.value().read < oldest; });
    m_vendorParts.removeIf([&oldest](auto each) { return each.value().read < oldest; });
}

QList<QByteArray> ProductNumbersCache::productQueries(const Wanted &wanted) const
{
    QSet<qint64> missing;
    for (const QSet<qint64> &ofVendor : wanted) {
        for (const qint64 product : ofVendor) {
            if (!m_products.contains(product))
                missing.insert(product);
        }
    }
    QList<QByteArray> queries;
    for (const QList<qint64> &ids : chunked(sorted(missing))) {
        Query query;
        query.include({u"id"_s, u"name"_s, u"sku"_s, u"vendorProductNumber"_s, u"manufacturerProductName"_s,
                       u"internalProductID"_s, u"externalProductID"_s});
        queries.append(query.in(u"id"_s, ids).body());
    }
    return queries;
}

QList<QByteArray> ProductNumbersCache::vendorQueries(const Wanted &wanted) const
{
    QList<qint64> vendors;
    QSet<qint64> missing;
    for (auto it = wanted.cbegin(); it != wanted.cend(); ++it) {
        bool anyMissing = false;
        for (const qint64 product : it.value()) {
            if (m_vendorParts.contains({it.key(), product}))
                continue;
            missing.insert(product);
            anyMissing = true;
        }
        if (anyMissing)
            vendors.append(it.key());
    }
    QList<QByteArray> queries;
    // Members of both lists may count against the same limit of 500 conditions.
    const int room = qMax(1, pageSize - int(vendors.size()));
    for (const QList<qint64> &ids : chunked(sorted(missing), room)) {
        Query query;
        query.include({u"id"_s, u"productID"_s, u"vendorID"_s, u"vendorPartNumber"_s});
        queries.append(query.in(u"productID"_s, ids).in(u"vendorID"_s, vendors).body());
    }
    return queries;
}

void ProductNumbersCache::take(const Wanted &wanted, const QJsonArray &productRows, const QJsonArray &vendorRows,
                               const QDateTime &now)
{
    for (auto it = wanted.cbegin(); it != wanted.cend(); ++it) {
        for (const qint64 product : it.value()) {
            if (!m_products.contains(product))
                m_products.insert(product, {now, ProductNumbers()});
            if (!m_vendorParts.contains({it.key(), product}))
                m_vendorParts.insert({it.key(), product}, {now, ProductNumbers()});
        }
    }
    for (const QJsonValue &record : productRows) {
        RecordReader reader(products, record);
        const qint64 id = reader.requiredId(u"id"_s);
        m_products.insert(id, {now, numbersOf(reader)});
    }
    for (const QJsonValue &record : vendorRows) {
        RecordReader reader(productVendors, record);
        const qint64 product = reader.requiredId(u"productID"_s);
        const std::pair<qint64, qint64> key(reader.requiredId(u"vendorID"_s), product);
        const QString part = reader.text(u"vendorPartNumber"_s);
        Known &known = m_vendorParts[key];
        known.read = now;
        if (reader.failed())
            known.numbers = reader.error();
        else if (known.numbers)
            addNumber(known.numbers.value().vendorParts, part);
    }
}

Result<ProductNumbers> ProductNumbersCache::numbers(qint64 vendor, qint64 product) const
{
    const auto own = m_products.constFind(product);
    const auto ofVendor = m_vendorParts.constFind({vendor, product});
    ProductNumbers numbers;
    if (ofVendor != m_vendorParts.constEnd()) {
        if (!ofVendor->numbers)
            return ofVendor->numbers.error();
        numbers.vendorParts = ofVendor->numbers->vendorParts;
    }
    if (own == m_products.constEnd())
        return numbers;
    if (!own->numbers)
        return own->numbers.error();
    numbers.name = own->numbers->name;
    numbers.manufacturerParts = own->numbers->manufacturerParts;
    for (const QString &part : own->numbers->vendorParts)
        addNumber(numbers.vendorParts, part);
    return numbers;
}

} // namespace Waybill::Autotask
