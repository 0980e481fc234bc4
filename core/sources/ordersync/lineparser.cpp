#include "core/sources/ordersync/lineparser.h"

#include "core/sources/ordersync/statuswords.h"

#include <algorithm>

namespace Waybill::OrderSync {

using namespace Qt::Literals::StringLiterals;

namespace {

Checkpoint checkpointOf(const QJsonObject &told, Values &values, const QString &path)
{
    const auto first = [&](const QStringList &names) {
        for (const QString &name : names) {
            const QString text = values.text(told, name, path, 500);
            if (!text.isEmpty())
                return text;
        }
        return QString();
    };
    Checkpoint checkpoint;
    checkpoint.tag = values.text(told, u"tag"_s, path, 60);
    checkpoint.subtag = values.text(told, u"subtag"_s, path, 60);
    checkpoint.message = first({u"message"_s, u"subtag_message"_s, u"raw_tag"_s});
    checkpoint.location = first({u"location"_s});
    if (checkpoint.location.isEmpty()) {
        QStringList place{first({u"city"_s}), first({u"state"_s}), first({u"zip"_s, u"postal_code"_s}),
                          first({u"country_name"_s, u"country_region_name"_s, u"country_iso3"_s})};
        place.removeAll(QString());
        checkpoint.location = place.join(u", "_s);
    }
    for (const QString &name : {u"timestamp"_s, u"checkpoint_time"_s, u"created_at"_s}) {
        if (checkpoint.time.isEmpty())
            checkpoint.time = values.carrierMoment(told, name, path);
    }
    return checkpoint;
}

void addTracking(SupplierRow &row, const QJsonObject &tracking, Values &values, const QString &path)
{
    if (tracking.isEmpty())
        return;
    Package package;
    package.trackingNumber = values.text(tracking, u"tracking_number"_s, path, 200);
    package.trackingUrl = values.text(tracking, u"tracking_url"_s, path, 2048);
    package.carrier = values.text(tracking, u"carrier"_s, path, 100);
    package.quantity = row.shipped;
    package.shipped = values.moment(tracking, u"shipped_date"_s, path);
    package.delivered = values.carrierMoment(tracking, u"actual_delivery_date"_s, path);
    const Checkpoint checkpoint = checkpointOf(values.object(tracking, u"latest_checkpoint"_s, path), values, path + u"latest_checkpoint."_s);
    if (checkpoint != Checkpoint())
        package.checkpoint = checkpoint;
    row.shippedAt = package.shipped;
    if (package != Package())
        row.packages.append(package);
}

void setStatus(SupplierRow &row, const QString &word)
{
    const StatusMeaning meaning = meaningOf(word);
    row.rawStatus = word;
    row.code = meaning.code;
    row.inReview = meaning.inReview;
    row.backOrdered = meaning.backOrdered;
}

/// Sources without quantities of their own: in full from "shipped" on, or what the invoice line says (semantics 1).
std::optional<Quantity> shippedOf(const SupplierRow &row, const std::optional<Quantity> &invoiced)
{
    const bool left = row.code == RowCode::Shipped || row.code == RowCode::Delivered || row.code == RowCode::Closed;
    if (!left)
        return {};
    return invoiced && invoiced->isPositive() ? invoiced : row.ordered;
}

AttachedLine attachedLine(const QJsonObject &told, const SupplierRow &row, Values &values, const QString &path)
{
    AttachedLine attached{{}, values.text(told, u"line_number"_s, path, 40), row.supplierOrder};
    InvoiceLine &line = attached.line; // its line number is the invoice's own, so it names no line of the order
    line.itemCode = values.text(told, u"item_code"_s, path, 100);
    line.productName = values.text(told, u"product_name"_s, path).simplified();
    if (line.itemCode.isEmpty())
        line.productName = row.productName; // attached to this item: that names it
    line.ordered = values.quantity(told, u"quantity_ordered"_s, path);
    line.shipped = values.quantity(told, u"quantity_shipped"_s, path);
    if (!line.shipped)
        line.shipped = row.shipped;
    line.unitPrice = values.money(told, u"unit_price"_s, {}, path);
    line.total = values.money(told, u"extended_total"_s, {}, path);
    return attached;
}

bool isFreightName(const QString &name)
{
    return name.trimmed().compare("freight"_L1, Qt::CaseInsensitive) == 0;
}

} // namespace

SupplierRow parseItem(const QJsonObject &item, const QString &headerWord, Values &values, const QString &path, QList<AttachedLine> *attached)
{
    SupplierRow row;
    const QString word = values.text(item, u"status"_s, path, 60);
    setStatus(row, word.isEmpty() ? headerWord : word);
    row.supplierOrder = SupplierOrderNumber(values.text(item, u"supplier_order_id"_s, path, 100));
    row.supplierName = values.text(item, u"supplier_name"_s, path, 200);
    row.productName = values.text(item, u"product_name"_s, path).simplified();
    row.ordered = values.quantity(item, u"quantity"_s, path);
    row.estimatedDelivery = values.day(item, u"estimated_delivery_date"_s, path);
    const Money discount = values.money(item, u"discount"_s, {}, path);
    const Money price = values.money(item, u"price"_s, {}, path);
    if (!discount.isPositive()) // whether a discount is for one piece or all is not told: no price then
        row.unitPrice = price;
    const QJsonArray originals = values.array(item, u"original_items"_s, path);
    for (const QJsonValue &original : originals) {
        const QString name = values.text(original.toObject(), u"product_name"_s, path + u"original_items."_s).simplified();
        if (!name.isEmpty() && !row.originalNames.contains(name))
            row.originalNames.append(name);
    }
    const QJsonObject billed = values.object(item, u"invoice_line"_s, path);
    row.shipped = shippedOf(row, values.quantity(billed, u"quantity_shipped"_s, path + u"invoice_line."_s));
    if (!billed.isEmpty()) {
        const AttachedLine line = attachedLine(billed, row, values, path + u"invoice_line."_s);
        const bool freight = isFreightName(line.line.productName) && !isFreightName(row.productName);
        if (!freight) { // freight stands apart (R23)
            row.sku = line.line.itemCode;
            attached->append(line);
        }
    }
    addTracking(row, values.object(item, u"tracking"_s, path), values, path + u"tracking."_s);
    return row;
}

void addRow(QList<SupplierRow> &rows, QList<SupplierRow> &seen, const SupplierRow &row)
{
    const qsizetype twin = seen.indexOf(row);
    seen.append(row);
    if (twin < 0 || !row.ordered) {
        rows.append(row);
        return;
    }
    const auto same = [&](const SupplierRow &other) {
        if (!other.ordered || other.shipped.has_value() != row.shipped.has_value())
            return false; // nothing to add to
        SupplierRow bare = other;
        bare.ordered = row.ordered;
        bare.shipped = row.shipped;
        for (qsizetype i = 0; i < std::min(bare.packages.size(), row.packages.size()); ++i)
            bare.packages[i].quantity = row.packages.at(i).quantity;
        return bare == row;
    };
    const auto found = std::find_if(rows.begin(), rows.end(), same);
    if (found == rows.end()) {
        rows.append(row);
        return;
    }
    found->ordered = *found->ordered + *row.ordered;
    if (row.shipped)
        found->shipped = *found->shipped + *row.shipped;
    for (qsizetype i = 0; i < row.packages.size(); ++i) {
        if (found->packages.at(i).quantity && row.packages.at(i).quantity)
            found->packages[i].quantity = *found->packages.at(i).quantity + *row.packages.at(i).quantity;
    }
}

SupplierRow parseLegacyRow(const QJsonObject &record, Values &values, const QString &path)
{
    SupplierRow row;
    setStatus(row, values.text(record, u"status"_s, path, 60));
    row.supplierOrder = SupplierOrderNumber(values.text(record, u"supplier_order_id"_s, path, 100));
    row.supplierName = values.text(record, u"supplier"_s, path, 200);
    row.productName = values.text(record, u"item"_s, path).simplified();
    row.ordered = values.quantity(record, u"quantity"_s, path);
    row.shipped = shippedOf(row, {});
    row.eta = values.day(record, u"eta"_s, path);
    QStringList numbers = values.texts(record, u"tracking_numbers"_s, path);
    const QStringList links = values.texts(record, u"tracking_urls"_s, path);
    const QString single = values.text(record, u"tracking_number"_s, path, 200);
    if (!single.isEmpty() && !numbers.contains(single))
        numbers.prepend(single);
    for (qsizetype i = 0; i < numbers.size(); ++i) {
        Package package;
        package.trackingNumber = numbers.at(i);
        package.trackingUrl = numbers.at(i) == single ? values.text(record, u"tracking_url"_s, path, 2048) : links.value(i);
        package.carrier = values.text(record, u"carrier"_s, path, 100);
        package.delivered = values.carrierMoment(record, u"delivery_date"_s, path);
        if (numbers.size() == 1)
            package.quantity = row.shipped;
        row.packages.append(package);
    }
    return row;
}

} // namespace Waybill::OrderSync
