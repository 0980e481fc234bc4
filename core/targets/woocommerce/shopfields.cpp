#include "core/targets/woocommerce/shopfields.h"

#include "core/base/words.h"

#include <QJsonObject>

namespace Waybill::WooCommerce {

using namespace Qt::Literals::StringLiterals;

namespace {

/// A meta entry of ours. The leading underscore keeps it out of the shop's box of custom fields.
struct OwnMeta
{
    const char *key;
    const char *label;
    FieldType type;
};

constexpr OwnMeta orderMeta[] = {
    {"_vendor_order_number", "Vendor order number", FieldType::Text}, {"_vendor_status", "Vendor status", FieldType::Text},
    {"_vendor_tracking", "Vendor tracking", FieldType::Text},         {"_vendor_eta", "Vendor ETA", FieldType::Day},
    {"_vendor_expected_ship", "Vendor expected ship date", FieldType::Day}, {"_vendor_ship_date", "Vendor ship date", FieldType::Day},
    {"_vendor_delivered", "Vendor delivered", FieldType::Day},        {"_vendor_invoice", "Vendor invoice", FieldType::Text},
    {"_vendor_invoice_date", "Vendor invoice date", FieldType::Day},
};
constexpr OwnMeta lineMeta[] = {
    {"_vendor_status", "Vendor status", FieldType::Text},     {"_vendor_eta", "Vendor ETA", FieldType::Day},
    {"_vendor_tracking", "Vendor tracking", FieldType::Text}, {"_vendor_quantity_shipped", "Vendor quantity shipped", FieldType::Number},
};

TargetField metaField(FieldPlace place, QLatin1StringView type, const QString &key, const QString &label, FieldType fieldType)
{
    TargetField field;
    field.ref = {place, type, metaPrefix + key};
    field.label = label;
    field.type = fieldType;
    field.writable = true;
    field.userDefined = true;
    return field;
}

/// Kept by the plugins in a form of their own: written through their end points, never as text.
bool isKeptByOthers(const QString &key)
{
    return key == pluginMeta || key == fulfillmentMeta || key.startsWith("_wc_"_L1) || key.startsWith("_wp_"_L1);
}

TargetField statusTarget(const QList<ShopStatus> &statuses)
{
    TargetField field;
    field.ref = {FieldPlace::Header, ordersType, statusField};
    field.label = u"Status"_s;
    field.type = FieldType::Choice;
    field.writable = true;
    field.required = true;
    field.ownStatus = true;
    for (const ShopStatus &status : statuses)
        field.choices.append(choiceOf(status));
    return field;
}

TargetField shipmentsTarget(ShipmentCarriage carriage)
{
    TargetField field;
    field.ref = {FieldPlace::Linked, shipmentsType, trackingField};
    switch (carriage) {
    case ShipmentCarriage::Fulfillments: field.label = u"Shipments (Fulfillments)"_s; break;
    case ShipmentCarriage::Ast: field.label = u"Shipments (Advanced Shipment Tracking)"_s; break;
    case ShipmentCarriage::ShipmentTracking: field.label = u"Shipments (Shipment Tracking)"_s; break;
    case ShipmentCarriage::MetaOnly: field.label = u"Shipments (custom field)"_s; break;
    }
    field.writable = true;
    field.items = ItemRecords::Shipments;
    return field;
}

} // namespace

QString metaKey(const QString &field)
{
    return field.startsWith(metaPrefix) ? field.mid(metaPrefix.size()) : QString();
}

Result<QList<ShopStatus>> parseStatuses(const QJsonArray &answer)
{
    QList<ShopStatus> statuses;
    for (const QJsonValue &each : answer) {
        QString slug = each[u"slug"_s].toString();
        if (slug.startsWith("wc-"_L1))
            slug.remove(0, 3);
        if (slug.isEmpty()) {
            return Error{ErrorKind::Malformed, Said::tr("The shop's list of order statuses has an entry without a name."), {}, u"slug"_s};
        }
        const QString name = each[u"name"_s].toString();
        statuses.append({slug, name.isEmpty() ? slug : name});
    }
    if (statuses.isEmpty())
        return Error{ErrorKind::Malformed, Said::tr("The shop told no order statuses."), {}, u"slug"_s};
    return statuses;
}

ShipmentCarriage carriageOf(const QStringList &namespaces, bool fulfillments)
{
    if (fulfillments)
        return ShipmentCarriage::Fulfillments;
    if (namespaces.contains("wc-ast/v3"_L1))
        return ShipmentCarriage::Ast;
    return namespaces.contains("wc-shipment-tracking/v3"_L1) ? ShipmentCarriage::ShipmentTracking : ShipmentCarriage::MetaOnly;
}

FieldChoice choiceOf(const ShopStatus &status)
{
    FieldChoice choice{status.slug, status.name, true, ChoiceEffect::None};
    if (status.slug == "cancelled"_L1 || status.slug == "refunded"_L1 || status.slug == "trash"_L1)
        choice.effect = ChoiceEffect::NeverOffered;
    else if (status.slug == "completed"_L1 || status.slug == "failed"_L1)
        choice.effect = ChoiceEffect::Ends;
    choice.active = status.slug != "checkout-draft"_L1 && status.slug != "auto-draft"_L1;
    return choice;
}

QList<TargetField> fieldsOf(const QList<ShopStatus> &statuses, ShipmentCarriage carriage, const QStringList &metaKeys)
{
    QList<TargetField> fields{statusTarget(statuses)};
    TargetField transaction;
    transaction.ref = {FieldPlace::Header, ordersType, transactionField};
    transaction.label = u"Transaction ID"_s;
    transaction.writable = true;
    fields.append(transaction);
    QStringList known;
    for (const OwnMeta &own : orderMeta) {
        known.append(QLatin1StringView(own.key));
        fields.append(metaField(FieldPlace::Header, ordersType, known.last(), QLatin1StringView(own.label), own.type));
    }
    for (const QString &key : metaKeys) {
        if (!known.contains(key) && !isKeptByOthers(key))
            fields.append(metaField(FieldPlace::Header, ordersType, key, key, FieldType::Text));
    }
    for (const OwnMeta &own : lineMeta)
        fields.append(metaField(FieldPlace::Line, linesType, QLatin1StringView(own.key), QLatin1StringView(own.label), own.type));
    fields.append(shipmentsTarget(carriage));
    return fields;
}

} // namespace Waybill::WooCommerce
