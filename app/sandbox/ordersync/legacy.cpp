#include "app/sandbox/ordersync/legacy.h"

namespace Waybill::Sandbox {

using namespace Qt::Literals::StringLiterals;

namespace {

/// v1 knows neither review nor confirmed nor processing.
QString legacyStatus(const QString &status, bool delayed)
{
    if (status == u"review")
        return u"internal review"_s;
    if (status == u"confirmed" && delayed)
        return u"backorder"_s;
    return status == u"confirmed" || status == u"processing" ? u"submitted"_s : status;
}

} // namespace

QJsonArray legacyRecords(const QJsonObject &record)
{
    const bool delayed = record.value(u"conditions"_s).toArray().contains(u"delayed"_s);
    QJsonArray result;
    const QJsonArray items = record.value(u"items"_s).toArray();
    for (qsizetype i = 0; i < items.size(); ++i) {
        const QJsonObject item = items.at(i).toObject();
        const QString po = record.value(u"po_number"_s).toString();
        QJsonObject flat{{u"order_id"_s, po + u"-o"_s},
                         {u"order_status_id"_s, u"%1-%2"_s.arg(po).arg(i + 1)},
                         {u"supplier_order_id"_s, item.value(u"supplier_order_id"_s)},
                         {u"order_date"_s, record.value(u"order_date"_s)},
                         {u"po_number"_s, po},
                         {u"item"_s, item.value(u"product_name"_s)},
                         {u"customer"_s, record.value(u"customer_name"_s)},
                         {u"supplier"_s, item.value(u"supplier_name"_s).toString().toLower()},
                         {u"status"_s, legacyStatus(item.value(u"status"_s).toString(), delayed)}};
        const QJsonObject tracking = item.value(u"tracking"_s).toObject();
        if (!tracking.isEmpty()) {
            flat.insert(u"carrier"_s, tracking.value(u"carrier"_s));
            flat.insert(u"tracking_number"_s, tracking.value(u"tracking_number"_s));
            flat.insert(u"tracking_url"_s, tracking.value(u"tracking_url"_s));
            if (tracking.contains(u"actual_delivery_date"_s))
                flat.insert(u"delivery_date"_s, tracking.value(u"actual_delivery_date"_s));
        }
        const QString eta = item.value(u"estimated_delivery_date"_s).toString();
        if (!eta.isEmpty())
            flat.insert(u"eta"_s, eta.left(10));
        result.append(flat);
    }
    return result;
}

} // namespace Waybill::Sandbox
