#include "core/targets/autotask/autotaskwords.h"

#include <QHash>

namespace Waybill::Autotask {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Caption
{
    QLatin1StringView field;
    QLatin1StringView label;
};

constexpr Caption headerCaptions[] = {
    {"id"_L1, "Order ID"_L1},
    {"purchaseOrderNumber"_L1, "Purchase Order Number"_L1},
    {"status"_L1, "Order Status"_L1},
    {"vendorID"_L1, "Vendor"_L1},
    {"externalPONumber"_L1, "External P.O. Number"_L1},
    {"vendorInvoiceNumber"_L1, "Vendor Invoice Number"_L1},
    {"additionalVendorInvoiceNumbers"_L1, "Additional Vendor Invoice Numbers"_L1},
    {"generalMemo"_L1, "General Memo"_L1},
    {"shippingType"_L1, "Shipping Type"_L1},
    {"shippingDate"_L1, "Expected Ship Date"_L1},
    {"latestEstimatedArrivalDate"_L1, "Latest Estimated Arrival Date"_L1},
    {"freight"_L1, "Freight Cost"_L1},
    {"internalCurrencyFreight"_L1, "Freight Cost (own currency)"_L1},
    {"paymentTerm"_L1, "Payment Terms"_L1},
    {"taxRegionID"_L1, "Tax Region"_L1},
    {"showTaxCategory"_L1, "Show Tax Category"_L1},
    {"showEachTaxInGroup"_L1, "Show Each Tax in Group"_L1},
    {"useItemDescriptionsFrom"_L1, "Use Item Descriptions From"_L1},
    {"purchaseOrderTemplateID"_L1, "Purchase Order Template"_L1},
    {"purchaseForCompanyID"_L1, "Purchase For"_L1},
    {"shipToName"_L1, "Addressee Name"_L1},
    {"shipToAddress1"_L1, "Ship To Address 1"_L1},
    {"shipToAddress2"_L1, "Ship To Address 2"_L1},
    {"shipToCity"_L1, "Ship To City"_L1},
    {"shipToState"_L1, "Ship To State"_L1},
    {"shipToPostalCode"_L1, "Ship To Postal Code"_L1},
    {"phone"_L1, "Phone"_L1},
    {"fax"_L1, "Fax"_L1},
    {"createDateTime"_L1, "Create Date"_L1},
    {"submitDateTime"_L1, "Submit Date"_L1},
    {"cancelDateTime"_L1, "Cancel Date"_L1},
    {"creatorResourceID"_L1, "Created By"_L1},
};

constexpr Caption itemCaptions[] = {
    {"id"_L1, "Order Item ID"_L1},
    {"orderID"_L1, "Order"_L1},
    {"productID"_L1, "Product"_L1},
    {"inventoryLocationID"_L1, "Inventory Location"_L1},
    {"quantity"_L1, "Quantity Ordered"_L1},
    {"unitCost"_L1, "Unit Cost"_L1},
    {"internalCurrencyUnitCost"_L1, "Unit Cost (own currency)"_L1},
    {"estimatedArrivalDate"_L1, "Estimated Arrival Date"_L1},
    {"memo"_L1, "Memo"_L1},
    {"chargeID"_L1, "Charge"_L1},
    {"salesOrderID"_L1, "Sales Order"_L1},
    {"ticketID"_L1, "Ticket"_L1},
    {"projectID"_L1, "Project"_L1},
    {"contractID"_L1, "Contract"_L1},
};

const Caption *captionOf(QStringView entity, const QString &field)
{
    const auto same = [&field](const Caption &each) { return field.compare(each.field, Qt::CaseInsensitive) == 0; };
    if (entity == purchaseOrders) {
        const auto *found = std::find_if(std::begin(headerCaptions), std::end(headerCaptions), same);
        return found == std::end(headerCaptions) ? nullptr : found;
    }
    const auto *found = std::find_if(std::begin(itemCaptions), std::end(itemCaptions), same);
    return entity != purchaseOrderItems || found == std::end(itemCaptions) ? nullptr : found;
}

bool oneOf(const QString &field, std::initializer_list<QLatin1StringView> names)
{
    return std::any_of(names.begin(), names.end(),
                       [&field](QLatin1StringView name) { return field.compare(name, Qt::CaseInsensitive) == 0; });
}

} // namespace

QString folded(const QString &label)
{
    QString result;
    for (const QChar c : label) {
        if (c.isLetterOrNumber())
            result += c.toCaseFolded();
    }
    return result;
}

StatusRole statusRole(const QString &label)
{
    const QString word = folded(label);
    if (word == "new"_L1)
        return StatusRole::New;
    if (word == "submitted"_L1)
        return StatusRole::Submitted;
    if (word == "receivedpartial"_L1 || word == "receivedpartially"_L1 || word == "partiallyreceived"_L1
        || word == "partialreceived"_L1)
        return StatusRole::ReceivedPartial;
    if (word == "receivedfull"_L1 || word == "receivedfully"_L1 || word == "fullyreceived"_L1 || word == "receivedinfull"_L1)
        return StatusRole::ReceivedFull;
    if (word == "canceled"_L1 || word == "cancelled"_L1)
        return StatusRole::Canceled;
    return StatusRole::Other;
}

QString fieldSpelling(QStringView entity, const QString &field)
{
    if (const Caption *known = captionOf(entity, field))
        return known->field;
    return field.isEmpty() ? field : field.at(0).toLower() + field.sliced(1);
}

QString fieldCaption(QStringView entity, const QString &field)
{
    const Caption *known = captionOf(entity, field);
    return known ? QString(known->label) : field;
}

bool isCalendarDay(const QString &field)
{
    return oneOf(field, {"shippingDate"_L1, "estimatedArrivalDate"_L1, "latestEstimatedArrivalDate"_L1});
}

bool isMultiLine(QStringView entity, const QString &field)
{
    return (entity == purchaseOrders && oneOf(field, {"generalMemo"_L1}))
        || (entity == purchaseOrderItems && oneOf(field, {"memo"_L1}));
}

bool saysWhatWasOrdered(QStringView entity, const QString &field)
{
    if (entity == purchaseOrders) {
        return oneOf(field, {"id"_L1, "purchaseOrderNumber"_L1, "vendorID"_L1, "purchaseForCompanyID"_L1, "shipToName"_L1,
                             "shipToAddress1"_L1, "shipToAddress2"_L1, "shipToCity"_L1, "shipToState"_L1,
                             "shipToPostalCode"_L1, "phone"_L1, "fax"_L1, "latestEstimatedArrivalDate"_L1});
    }
    return entity == purchaseOrderItems
        && oneOf(field, {"id"_L1, "orderID"_L1, "productID"_L1, "inventoryLocationID"_L1, "quantity"_L1, "unitCost"_L1,
                         "chargeID"_L1});
}

} // namespace Waybill::Autotask
