#include "app/sandbox/autotask/entities.h"

namespace Waybill::Sandbox {

using namespace Qt::Literals::StringLiterals;

namespace {

EntityField id()
{
    return {u"id"_s, u"long"_s, 0, true, true, {}, false, {}};
}

EntityField text(const QString &name, int length, bool required = false, bool readOnly = false)
{
    return {name, u"string"_s, length, required, readOnly, {}, false, {}};
}

EntityField reference(const QString &name, const QString &entity, bool required = false, bool readOnly = false)
{
    return {name, u"integer"_s, 0, required, readOnly, entity, false, {}};
}

EntityField of(const QString &name, const QString &type, bool readOnly = false, bool required = false, bool dateOnly = false)
{
    return {name, type, 0, required, readOnly, {}, dateOnly, {}};
}

EntityField chosen(const QString &name, const QString &list, bool required = false)
{
    return {name, u"integer"_s, 0, required, false, {}, false, list};
}

Entity purchaseOrders()
{
    return {u"PurchaseOrders"_s, u"PurchaseOrder"_s, {}, true,
            {id(), text(u"purchaseOrderNumber"_s, 50), chosen(u"status"_s, u"PurchaseOrderStatus"_s, true),
             reference(u"vendorID"_s, u"Company"_s, true, true), text(u"externalPONumber"_s, 50), text(u"vendorInvoiceNumber"_s, 50),
             text(u"additionalVendorInvoiceNumbers"_s, 8000, false, true), text(u"generalMemo"_s, 4000),
             reference(u"shippingType"_s, u"ShippingType"_s), of(u"shippingDate"_s, u"datetime"_s, false, false, true),
             of(u"latestEstimatedArrivalDate"_s, u"datetime"_s, true), of(u"freight"_s, u"double"_s),
             of(u"internalCurrencyFreight"_s, u"double"_s, true), chosen(u"paymentTerm"_s, u"PaymentTerm"_s),
             reference(u"purchaseForCompanyID"_s, u"Company"_s), text(u"shipToName"_s, 100, true), text(u"shipToAddress1"_s, 128, true),
             text(u"shipToAddress2"_s, 128), text(u"shipToCity"_s, 30), text(u"shipToState"_s, 25), text(u"shipToPostalCode"_s, 10),
             text(u"phone"_s, 25), text(u"fax"_s, 25), of(u"createDateTime"_s, u"datetime"_s, true),
             of(u"submitDateTime"_s, u"datetime"_s, true), of(u"cancelDateTime"_s, u"datetime"_s, true),
             reference(u"creatorResourceID"_s, u"Resource"_s, false, true),
             reference(u"impersonatorCreatorResourceID"_s, u"Resource"_s, false, true)}};
}

Entity purchaseOrderItems()
{
    return {u"PurchaseOrderItems"_s, u"PurchaseOrderItem"_s, u"PurchaseOrders"_s, true,
            {id(), reference(u"orderID"_s, u"PurchaseOrder"_s, true, true), reference(u"productID"_s, u"Product"_s),
             reference(u"inventoryLocationID"_s, u"InventoryLocation"_s), of(u"quantity"_s, u"integer"_s, false, true),
             of(u"unitCost"_s, u"double"_s, false, true), of(u"internalCurrencyUnitCost"_s, u"double"_s, true),
             of(u"estimatedArrivalDate"_s, u"datetime"_s, false, false, true), text(u"memo"_s, 4000), of(u"chargeID"_s, u"integer"_s),
             of(u"salesOrderID"_s, u"long"_s, true), of(u"ticketID"_s, u"long"_s, true), of(u"projectID"_s, u"long"_s, true),
             of(u"contractID"_s, u"long"_s, true)}};
}

/// Records that a PO's items lead to. Only the fields that matter here; a tenant has many more.
Entity linked(const QString &path, const QString &name, const QString &title, QList<EntityField> more, bool listedStatus)
{
    QList<EntityField> fields{id(), text(title, 255, true)};
    const QStringList choices{u"Received"_s, u"Processing"_s, u"Partially shipped"_s, u"Shipped"_s, u"Delivered"_s, u"Invoiced"_s};
    return {path, name, {}, true, fields + more,
            {{u"Vendor Status"_s, u"string"_s, 8000, listedStatus ? choices : QStringList()},
             {u"Vendor Tracking"_s, u"string"_s, 255, {}}, {u"Vendor ETA"_s, u"datetime"_s, 0, {}}}};
}

/// Notes are made under their ticket or project and never changed here.
Entity notesOf(const QString &path, const QString &name, const QString &parent, const QString &parentField, const QString &list)
{
    return {path, name, parent, true,
            {id(), of(parentField, u"long"_s, false, true), text(u"title"_s, 250, true), text(u"description"_s, 32000, true),
             chosen(u"noteType"_s, list + u"Type"_s, true), chosen(u"publish"_s, list + u"Publish"_s, true), of(u"createDateTime"_s, u"datetime"_s, true)}};
}

} // namespace

const QList<Entity> &entities()
{
    static const QList<Entity> list{
        purchaseOrders(),
        purchaseOrderItems(),
        {u"PurchaseOrderItemReceiving"_s, u"PurchaseOrderItemReceiving"_s, u"PurchaseOrderItems"_s, true,
         {id(), of(u"purchaseOrderItemID"_s, u"long"_s, true, true), of(u"quantityNowReceiving"_s, u"integer"_s, true, true),
          of(u"quantityPreviouslyReceived"_s, u"integer"_s, true), of(u"quantityBackOrdered"_s, u"integer"_s, true),
          of(u"receiveDate"_s, u"datetime"_s, true), text(u"serialNumber"_s, 50, false, true), text(u"vendorInvoiceNumber"_s, 50, false, true)}},
        {u"Companies"_s, u"Company"_s, {}, false,
         {id(), text(u"companyName"_s, 100, true), chosen(u"companyType"_s, u"CompanyType"_s), of(u"isActive"_s, u"boolean"_s)}},
        {u"Products"_s, u"Product"_s, {}, false,
         {id(), text(u"name"_s, 1000, true), text(u"sku"_s, 50), text(u"vendorProductNumber"_s, 50),
          text(u"manufacturerProductName"_s, 50), text(u"manufacturerName"_s, 100), text(u"internalProductID"_s, 50),
          text(u"externalProductID"_s, 50), reference(u"defaultVendorID"_s, u"Company"_s), text(u"description"_s, 2000),
          of(u"isActive"_s, u"boolean"_s), of(u"isSerialized"_s, u"boolean"_s), of(u"unitCost"_s, u"double"_s),
          of(u"unitPrice"_s, u"double"_s)}},
        {u"ProductVendors"_s, u"ProductVendor"_s, {}, false,
         {id(), reference(u"productID"_s, u"Product"_s, true), reference(u"vendorID"_s, u"Company"_s, true),
          text(u"vendorPartNumber"_s, 50), of(u"vendorCost"_s, u"double"_s), of(u"isActive"_s, u"boolean"_s),
          of(u"isDefault"_s, u"boolean"_s)}},
        {u"ShippingTypes"_s, u"ShippingType"_s, {}, false,
         {id(), text(u"name"_s, 100), text(u"description"_s, 2000), of(u"isActive"_s, u"boolean"_s)}},
        linked(u"Tickets"_s, u"Ticket"_s, u"title"_s, {text(u"ticketNumber"_s, 50, false, true)}, true),
        linked(u"Projects"_s, u"Project"_s, u"projectName"_s, {}, false),
        linked(u"SalesOrders"_s, u"SalesOrder"_s, u"title"_s, {of(u"opportunityID"_s, u"long"_s)}, true),
        linked(u"Opportunities"_s, u"Opportunity"_s, u"title"_s, {}, false),
        notesOf(u"TicketNotes"_s, u"TicketNote"_s, u"Tickets"_s, u"ticketID"_s, u"TicketNote"_s),
        notesOf(u"ProjectNotes"_s, u"ProjectNote"_s, u"Projects"_s, u"projectID"_s, u"ProjectNote"_s),
    };
    return list;
}

const EntityField *Entity::field(const QString &wanted) const
{
    for (const EntityField &each : fields) {
        if (each.name.compare(wanted, Qt::CaseInsensitive) == 0)
            return &each;
    }
    return nullptr;
}

const UserField *Entity::userField(const QString &wanted) const
{
    for (const UserField &each : userFields) {
        if (each.name.compare(wanted, Qt::CaseInsensitive) == 0)
            return &each;
    }
    return nullptr;
}

const Entity *entityByPath(const QString &path)
{
    for (const Entity &each : entities()) {
        if (each.path.compare(path, Qt::CaseInsensitive) == 0)
            return &each;
    }
    return nullptr;
}

QList<PicklistValue> Picklists::values(const QString &name) const
{
    if (name == "PurchaseOrderStatus"_L1) {
        QList<PicklistValue> statuses{{7, u"New"_s}, {12, u"Submitted"_s}, {9, u"Received Partial"_s}, {15, u"Received Full"_s},
                                      {4, u"Canceled"_s}, {3, u"On Order"_s, false}};
        for (PicklistValue &each : statuses)
            each.value += m_statusShift;
        return statuses;
    }
    if (name == "CompanyType"_L1)
        return {{1, u"Customer"_s}, {2, u"Lead"_s}, {3, u"Prospect"_s}, {4, u"Dead"_s}, {6, u"Cancelation"_s}, {7, u"Vendor"_s}, {8, u"Partner"_s}};
    if (name.endsWith("NoteType"_L1))
        return {{13, u"Workflow Rule Note - Summary"_s}, {91, u"Task Detail"_s}, {93, u"Task Notes"_s}};
    if (name.endsWith("NotePublish"_L1))
        return {{51, u"All Autotask Users"_s}, {52, u"Internal Project Team"_s}, {54, u"Internal & Co-Managed"_s}};
    return {{1, u"Net 30"_s}, {2, u"Net 60"_s}};
}

int Picklists::id(const QString &name, const QString &label) const
{
    const auto all = values(name);
    for (const PicklistValue &each : all) {
        if (each.label.compare(label, Qt::CaseInsensitive) == 0)
            return each.value;
    }
    return 0;
}

QJsonObject entityInformation(const Entity &entity, bool mayUpdate, bool mayQuery)
{
    const auto right = [](bool granted) { return granted ? u"All"_s : u"None"_s; };
    return {{u"info"_s,
             QJsonObject{{u"name"_s, entity.name},
                         {u"canCreate"_s, entity.writable},
                         {u"canDelete"_s, false},
                         {u"canQuery"_s, true},
                         {u"canUpdate"_s, entity.writable},
                         {u"userAccessForCreate"_s, right(mayUpdate && entity.writable)},
                         {u"userAccessForDelete"_s, u"None"_s},
                         {u"userAccessForQuery"_s, right(mayQuery)},
                         {u"userAccessForUpdate"_s, right(mayUpdate && entity.writable)},
                         {u"hasUserDefinedFields"_s, !entity.userFields.isEmpty()},
                         {u"supportsWebhookCallouts"_s, false}}}};
}

QJsonObject fieldInformation(const Entity &entity, const Picklists &lists)
{
    QJsonArray fields;
    for (const EntityField &field : entity.fields) {
        QJsonValue values = QJsonValue::Null;
        if (!field.picklist.isEmpty()) {
            QJsonArray list;
            const auto choices = lists.values(field.picklist);
            for (const PicklistValue &each : choices) {
                list.append(QJsonObject{{u"value"_s, QString::number(each.value)}, {u"label"_s, each.label}, {u"isDefaultValue"_s, false},
                                        {u"sortOrder"_s, list.size() + 1}, {u"parentValue"_s, u""_s}, {u"isActive"_s, each.active},
                                        {u"isSystem"_s, each.active}});
            }
            values = list;
        }
        fields.append(QJsonObject{{u"name"_s, field.name},
                                  {u"dataType"_s, field.dataType},
                                  {u"length"_s, field.length},
                                  {u"isRequired"_s, field.required},
                                  {u"isReadOnly"_s, field.readOnly},
                                  {u"isQueryable"_s, true},
                                  {u"isReference"_s, !field.reference.isEmpty()},
                                  {u"referenceEntityType"_s, field.reference},
                                  {u"isPickList"_s, !field.picklist.isEmpty()},
                                  {u"picklistValues"_s, values},
                                  {u"picklistParentValueField"_s, u""_s},
                                  {u"isSupportedWebhookField"_s, false}});
    }
    return {{u"fields"_s, fields}};
}

QJsonObject userFieldInformation(const Entity &entity)
{
    QJsonArray fields;
    for (const UserField &field : entity.userFields) {
        QJsonValue values = QJsonValue::Null;
        if (!field.choices.isEmpty()) {
            QJsonArray list;
            for (const QString &label : field.choices) {
                list.append(QJsonObject{{u"value"_s, QString::number(list.size() + 1)}, {u"label"_s, label}, {u"isDefaultValue"_s, false},
                                        {u"sortOrder"_s, list.size()}, {u"parentValue"_s, QJsonValue::Null}, {u"isActive"_s, true},
                                        {u"isSystem"_s, false}});
            }
            values = list;
        }
        fields.append(QJsonObject{{u"name"_s, field.name}, {u"label"_s, field.name}, {u"type"_s, field.type}, {u"length"_s, field.length},
                                  {u"description"_s, u""_s}, {u"isRequired"_s, false}, {u"isReadOnly"_s, false}, {u"isReference"_s, false},
                                  {u"isPickList"_s, !field.choices.isEmpty()}, {u"picklistValues"_s, values}});
    }
    return {{u"fields"_s, fields}};
}

} // namespace Waybill::Sandbox
