#pragma once

#include "core/base/result.h"
#include "core/targets/autotask/autotaskorders.h"

#include <QSet>

namespace Waybill::Autotask {

/// Part numbers of products, kept for a day: ProductVendors by product and vendor, Products by id.
/// A product without an entry is remembered as such, or it would be asked for in every run.
class ProductNumbersCache
{
public:
    /// Vendor → products on its lines.
    using Wanted = QMap<qint64, QSet<qint64>>;

    /// Forgets what was read over a day before `now`.
    void expire(const QDateTime &now);
    /// The queries that are left to ask; none if all is known.
    QList<QByteArray> productQueries(const Wanted &wanted) const;
    QList<QByteArray> vendorQueries(const Wanted &wanted) const;
    /// Takes the answers; whatever was wanted and is not in them has no numbers.
    void take(const Wanted &wanted, const QJsonArray &productRows, const QJsonArray &vendorRows, const QDateTime &now);

    /// Numbers of the vendor for this product first (semantics 3), then the product's own; an error if the product's
    /// record could not be understood.
    Result<ProductNumbers> numbers(qint64 vendor, qint64 product) const;

private:
    struct Known
    {
        QDateTime read;
        Result<ProductNumbers> numbers;
    };
    QMap<qint64, Known> m_products;
    QMap<std::pair<qint64, qint64>, Known> m_vendorParts; ///< by vendor and product
};

} // namespace Waybill::Autotask
