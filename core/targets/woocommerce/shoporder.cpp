#include "core/targets/woocommerce/shoporder.h"

#include "core/base/words.h"

#include <QJsonDocument>
#include <QRegularExpression>

#include <algorithm>

namespace Waybill::WooCommerce {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Reads members strictly; the first one of a wrong type stays as the error.
class Reader
{
public:
    explicit Reader(const QJsonValue &record)
        : m_record(record.toObject())
        , m_id(idOfOrder(record).text())
    {
        if (m_id == "0"_L1)
            refuse(u"id"_s, m_record.value("id"_L1));
    }

    QString text(const QString &field)
    {
        const QJsonValue value = m_record.value(field);
        if (value.isUndefined() || value.isNull())
            return {};
        if (!value.isString())
            refuse(field, value);
        return value.toString();
    }

    QDateTime instant(const QString &field)
    {
        const QString printed = text(field);
        if (printed.isEmpty())
            return {};
        QDateTime when = QDateTime::fromString(printed.left(19), Qt::ISODate);
        when.setTimeSpec(Qt::UTC);
        if (!when.isValid())
            refuse(field, printed);
        return when;
    }

    QJsonArray array(const QString &field)
    {
        const QJsonValue value = m_record.value(field);
        if (!value.isArray() && !value.isUndefined() && !value.isNull())
            refuse(field, value);
        return value.toArray();
    }

    QJsonObject object(const QString &field) const { return m_record.value(field).toObject(); }

    void refuse(const QString &field, const QJsonValue &value)
    {
        if (m_error)
            return;
        const QString shown = QString::fromUtf8(QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact)).mid(1).chopped(1).left(80);
        m_error = Error{ErrorKind::Malformed, Said::tr("Order %1 of the shop cannot be understood: %2 is %3.").arg(m_id, field, shown), {}, field};
    }

    const std::optional<Error> &error() const { return m_error; }
    const QString &id() const { return m_id; }

private:
    QJsonObject m_record;
    QString m_id;
    std::optional<Error> m_error;
};

QString joined(const QStringList &parts, const QString &separator)
{
    QStringList filled;
    for (const QString &part : parts) {
        if (!part.trimmed().isEmpty())
            filled.append(part.trimmed());
    }
    return filled.join(separator);
}

QString nameOf(const QJsonObject &address)
{
    const QString company = address.value("company"_L1).toString().trimmed();
    return company.isEmpty() ? joined({address.value("first_name"_L1).toString(), address.value("last_name"_L1).toString()}, u" "_s) : company;
}

QString shipToOf(const QJsonObject &address)
{
    return joined({nameOf(address), address.value("address_1"_L1).toString(), address.value("city"_L1).toString(),
                   joined({address.value("state"_L1).toString(), address.value("postcode"_L1).toString()}, u" "_s)}, u", "_s);
}

TargetEnd endOf(const QString &status)
{
    if (status == "completed"_L1)
        return TargetEnd::Completed;
    return status == "cancelled"_L1 || status == "refunded"_L1 || status == "trash"_L1 ? TargetEnd::Cancelled : TargetEnd::Open;
}

QString headValue(Reader &reader, const QJsonArray &meta, const QString &field)
{
    if (field == "number"_L1)
        return reader.text(field);
    if (field == "id"_L1)
        return reader.id();
    const QJsonValue value = metaValue(meta, metaKey(field));
    return value.isString() ? value.toString().trimmed() : QString();
}

std::optional<QString> decimalOf(const QJsonValue &value)
{
    if (value.isString())
        return value.toString();
    return value.isDouble() ? std::optional(QString::number(value.toDouble(), 'f', 6).remove(QRegularExpression(u"\\.?0+$"_s))) : std::nullopt;
}

PurchaseOrderLine lineOf(Reader &reader, const QJsonValue &item, int position, const QString &currency, const ReadScope &scope, const TargetSchema &schema)
{
    PurchaseOrderLine line;
    const qint64 id = item[u"id"_s].toInteger();
    if (id <= 0)
        reader.refuse(u"line_items.id"_s, item[u"id"_s]);
    line.id = RecordId(QString::number(id));
    line.position = position;
    line.lineNumbers = QStringList{line.id.text(), QString::number(position)};
    const QString sku = item[u"sku"_s].toString().trimmed();
    if (!sku.isEmpty()) { // which of the two the shop keeps there, its owner knows
        line.vendorParts = {sku};
        line.manufacturerParts = {sku};
    }
    const QString globalId = item[u"global_unique_id"_s].toString().trimmed();
    if (!globalId.isEmpty())
        line.manufacturerParts.append(globalId);
    line.productName = item[u"name"_s].toString();
    const auto quantity = decimalOf(item[u"quantity"_s]);
    const auto ordered = quantity ? Quantity::parse(*quantity) : std::nullopt;
    if (!ordered)
        reader.refuse(u"line_items.quantity"_s, item[u"quantity"_s]);
    line.ordered = ordered.value_or(Quantity());
    line.unitCost = Money::parse(decimalOf(item[u"price"_s]).value_or(QString()), currency);
    const QJsonArray meta = item[u"meta_data"_s].toArray();
    for (const FieldRef &ref : scope.fields) {
        if (ref.place != FieldPlace::Line)
            continue;
        const TargetField *field = schema.find(ref);
        line.fields.insert(ref.name, valueOf(metaValue(meta, metaKey(ref.name)), field ? field->type : FieldType::Text));
    }
    return line;
}

} // namespace

HeadFields HeadFields::of(const QString &numberField, const QString &linkField)
{
    const auto named = [](const QString &given, const QString &otherwise) {
        const QString field = given.trimmed().isEmpty() ? otherwise : given.trimmed();
        return field == "number"_L1 || field == "id"_L1 || field.startsWith(metaPrefix) ? field : metaPrefix + field;
    };
    return {named(numberField, u"number"_s), named(linkField, u"_vendor_order_number"_s)};
}

RecordId idOfOrder(const QJsonValue &record)
{
    return RecordId(QString::number(record[u"id"_s].toInteger()));
}

QJsonValue metaValue(const QJsonArray &meta, const QString &key)
{
    QJsonValue found(QJsonValue::Undefined);
    qint64 newest = -1;
    for (const QJsonValue &entry : meta) {
        const qint64 id = entry[u"id"_s].toInteger();
        if (entry[u"key"_s].toString() != key || id < newest)
            continue;
        newest = id;
        found = entry[u"value"_s];
    }
    return found;
}

Result<PurchaseOrder> parseHead(const QJsonValue &record, const HeadFields &head, const QList<ShopStatus> &statuses)
{
    Reader reader(record);
    PurchaseOrder order;
    order.id = RecordId(reader.id());
    order.recordType = ordersType;
    order.vendor = RecordId(u"shop"_s); // a shop has one owner and no vendors
    const QJsonArray meta = reader.array(u"meta_data"_s);
    order.number = PoNumber(headValue(reader, meta, head.number));
    order.status = reader.text(u"status"_s);
    order.statusLabel = order.status;
    for (const ShopStatus &status : statuses) {
        if (status.slug == order.status)
            order.statusLabel = status.name;
    }
    order.end = endOf(order.status);
    static const QRegularExpression cut(uR"([,;|\s]+)"_s);
    order.supplierOrders = headValue(reader, meta, head.link).split(cut, Qt::SkipEmptyParts);
    order.submitted = reader.instant(u"date_created_gmt"_s);
    order.changed = reader.instant(u"date_modified_gmt"_s);
    order.customer = nameOf(reader.object(u"billing"_s));
    order.shipTo = shipToOf(reader.object(u"shipping"_s));
    if (reader.error())
        return *reader.error();
    return order;
}

Result<PurchaseOrder> parseOrder(const QJsonValue &record, const HeadFields &head, const QList<ShopStatus> &statuses,
                                 const ReadScope &scope, const TargetSchema &schema, ShipmentCarriage carriage)
{
    Result<PurchaseOrder> parsed = parseHead(record, head, statuses);
    if (!parsed)
        return parsed;
    PurchaseOrder &order = *parsed;
    Reader reader(record);
    const QJsonArray meta = reader.array(u"meta_data"_s);
    bool shipments = false;
    for (const FieldRef &ref : scope.fields) {
        shipments = shipments || ref.place == FieldPlace::Linked;
        if (ref.place != FieldPlace::Header)
            continue;
        const TargetField *field = schema.find(ref);
        if (ref.name == statusField)
            order.fields.insert(ref.name, FieldValue::ofChoice(order.status));
        else if (const QString key = metaKey(ref.name); !key.isEmpty())
            order.fields.insert(ref.name, valueOf(metaValue(meta, key), field ? field->type : FieldType::Text));
        else
            order.fields.insert(ref.name, FieldValue::ofText(reader.text(ref.name)));
    }
    if (scope.lines) {
        const QString currency = reader.text(u"currency"_s);
        const QJsonArray items = reader.array(u"line_items"_s);
        for (const QJsonValue &item : items)
            order.lines.append(lineOf(reader, item, int(order.lines.size()) + 1, currency, scope, schema));
    }
    if (shipments && carriage == ShipmentCarriage::MetaOnly)
        putShipments(order, valueOf(metaValue(meta, trackingMeta), FieldType::Text).text());
    else if (shipments && carriage != ShipmentCarriage::Fulfillments)
        putShipments(order, shipmentsText(parsePluginItems(metaValue(meta, pluginMeta))));
    else if (shipments)
        putShipments(order, {});
    if (reader.error())
        return *reader.error();
    return parsed;
}

QList<ShopLine> linesOf(const QJsonValue &record)
{
    QList<ShopLine> lines;
    const QJsonArray items = record[u"line_items"_s].toArray();
    for (const QJsonValue &item : items)
        lines.append({item[u"id"_s].toInteger(), Quantity::parse(decimalOf(item[u"quantity"_s]).value_or(QString())).value_or(Quantity(1))});
    return lines;
}

void putShipments(PurchaseOrder &order, const QString &text)
{
    order.linked.removeIf([](const LinkedRecord &each) { return each.recordType == shipmentsType; });
    LinkedRecord shipments;
    shipments.recordType = shipmentsType;
    shipments.id = order.id;
    for (const PurchaseOrderLine &line : std::as_const(order.lines))
        shipments.lines.append(line.id);
    shipments.fields.insert(trackingField, FieldValue::ofText(text));
    order.linked.append(shipments);
}

FieldValue valueOf(const QJsonValue &value, FieldType type)
{
    if (value.isUndefined() || value.isNull())
        return {};
    QString text = value.isString() ? value.toString() : decimalOf(value).value_or(QString());
    if (value.isArray())
        text = QString::fromUtf8(QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact));
    if (value.isObject())
        text = QString::fromUtf8(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact));
    if (value.isBool())
        text = value.toBool() ? u"1"_s : QString();
    if (type == FieldType::Day) {
        const QDate day = QDate::fromString(text.trimmed(), Qt::ISODate);
        if (day.isValid())
            return FieldValue::ofDay(day);
    }
    if (type == FieldType::Number && Quantity::parse(text))
        return FieldValue::ofNumber(text.trimmed());
    return FieldValue::ofText(text);
}

QJsonValue requestValue(const FieldValue &value)
{
    return value.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(value.text());
}

} // namespace Waybill::WooCommerce
