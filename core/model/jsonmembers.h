#pragma once

#include "core/model/json.h"

#include <QJsonArray>

#include <array>
#include <utility>

/// How each struct of the model is written and read: one list of members a struct, used both ways.
namespace Waybill::Json {

// --- enums by name -------------------------------------------------------------------------------------------------

template<typename E>
struct EnumNames;

#define WAYBILL_ENUM(Type, ...)                                                                                        \
    template<>                                                                                                         \
    struct EnumNames<Type>                                                                                             \
    {                                                                                                                  \
        static constexpr auto names = std::to_array<std::pair<Type, const char *>>(__VA_ARGS__);                       \
    };

WAYBILL_ENUM(RowCode, {{RowCode::New, "new"}, {RowCode::Submitted, "submitted"}, {RowCode::Received, "received"},
                       {RowCode::Processing, "processing"}, {RowCode::Shipped, "shipped"}, {RowCode::Delivered, "delivered"},
                       {RowCode::Invoiced, "invoiced"}, {RowCode::Closed, "closed"}, {RowCode::Cancelled, "cancelled"},
                       {RowCode::Rejected, "rejected"}, {RowCode::NotFound, "notFound"}, {RowCode::Unknown, "unknown"}})
WAYBILL_ENUM(InvoiceReading, {{InvoiceReading::Ready, "ready"}, {InvoiceReading::InProgress, "inProgress"},
                              {InvoiceReading::NoDocument, "noDocument"}})
WAYBILL_ENUM(Stage, {{Stage::New, "new"}, {Stage::Submitted, "submitted"}, {Stage::Received, "received"},
                     {Stage::Processing, "processing"}, {Stage::PartlyShipped, "partlyShipped"}, {Stage::Shipped, "shipped"},
                     {Stage::Delivered, "delivered"}, {Stage::Invoiced, "invoiced"}, {Stage::Closed, "closed"},
                     {Stage::BackOrdered, "backOrdered"}, {Stage::InReview, "inReview"}, {Stage::OnHold, "onHold"},
                     {Stage::Rejected, "rejected"}, {Stage::Cancelled, "cancelled"}, {Stage::NotFound, "notFound"},
                     {Stage::Unknown, "unknown"}})
WAYBILL_ENUM(Fulfilment, {{Fulfilment::None, "none"}, {Fulfilment::Submitted, "submitted"}, {Fulfilment::Received, "received"},
                          {Fulfilment::Processing, "processing"}, {Fulfilment::PartlyShipped, "partlyShipped"},
                          {Fulfilment::Shipped, "shipped"}, {Fulfilment::Delivered, "delivered"}})
WAYBILL_ENUM(Billing, {{Billing::None, "none"}, {Billing::Partly, "partly"}, {Billing::Complete, "complete"}})
WAYBILL_ENUM(LineMatch, {{LineMatch::Stored, "stored"}, {LineMatch::LineNumber, "lineNumber"},
                         {LineMatch::SupplierSku, "supplierSku"}, {LineMatch::Mpn, "mpn"}, {LineMatch::MpnBase, "mpnBase"},
                         {LineMatch::Name, "name"},
                         {LineMatch::Allocated, "allocated"}, {LineMatch::Substitute, "substitute"}, {LineMatch::None, "none"}})
WAYBILL_ENUM(FieldPlace, {{FieldPlace::Header, "header"}, {FieldPlace::Line, "line"}, {FieldPlace::Linked, "linked"}})
WAYBILL_ENUM(FieldValue::Type, {{FieldValue::Type::Empty, "empty"}, {FieldValue::Type::Text, "text"},
                                {FieldValue::Type::Number, "number"}, {FieldValue::Type::Day, "day"},
                                {FieldValue::Type::Instant, "instant"}, {FieldValue::Type::Choice, "choice"},
                                {FieldValue::Type::Flag, "flag"}})
WAYBILL_ENUM(TargetEnd, {{TargetEnd::Open, "open"}, {TargetEnd::Received, "received"}, {TargetEnd::Completed, "completed"},
                         {TargetEnd::Cancelled, "cancelled"}})
WAYBILL_ENUM(ChoiceEffect, {{ChoiceEffect::None, "none"}, {ChoiceEffect::Receipt, "receipt"}, {ChoiceEffect::Ends, "ends"},
                            {ChoiceEffect::NeverOffered, "neverOffered"}})
WAYBILL_ENUM(FieldType, {{FieldType::Text, "text"}, {FieldType::Number, "number"}, {FieldType::Day, "day"},
                         {FieldType::Instant, "instant"}, {FieldType::Choice, "choice"}, {FieldType::Flag, "flag"},
                         {FieldType::Reference, "reference"}})
WAYBILL_ENUM(HoldKind, {{HoldKind::EditedByHand, "editedByHand"}, {HoldKind::ThereBefore, "thereBefore"},
                        {HoldKind::Backward, "backward"}, {HoldKind::UnknownStatus, "unknownStatus"},
                        {HoldKind::TooLong, "tooLong"}, {HoldKind::NotPermitted, "notPermitted"},
                        {HoldKind::NoteUncertain, "noteUncertain"}})
WAYBILL_ENUM(LinkOrigin, {{LinkOrigin::Submitted, "submitted"}, {LinkOrigin::Adopted, "adopted"}, {LinkOrigin::Proposed, "proposed"}})
WAYBILL_ENUM(LinkStanding, {{LinkStanding::Unconfirmed, "unconfirmed"}, {LinkStanding::Confirmed, "confirmed"},
                            {LinkStanding::Doubtful, "doubtful"}, {LinkStanding::NotFound, "notFound"},
                            {LinkStanding::Vanished, "vanished"}, {LinkStanding::Ended, "ended"}})

#undef WAYBILL_ENUM

template<typename E>
QString enumName(E value)
{
    for (const auto &[each, name] : EnumNames<E>::names) {
        if (each == value)
            return QLatin1String(name);
    }
    Q_UNREACHABLE();
}

template<typename E>
std::optional<E> enumValue(const QString &text)
{
    for (const auto &[each, name] : EnumNames<E>::names) {
        if (text == QLatin1String(name))
            return each;
    }
    return {};
}

template<typename T>
concept NamedEnum = requires { EnumNames<T>::names; };

// --- members of each struct ----------------------------------------------------------------------------------------

#define M(name) visit(#name, self.name);
#define WAYBILL_MEMBERS(Type, ...)                                                                                     \
    template<typename Self, typename Visit>                                                                            \
        requires std::is_same_v<std::remove_const_t<Self>, Type>                                                       \
    void members(Self &self, Visit visit)                                                                              \
    {                                                                                                                  \
        __VA_ARGS__                                                                                                    \
    }

WAYBILL_MEMBERS(Money, M(amount) M(currency))
WAYBILL_MEMBERS(Checkpoint, M(tag) M(subtag) M(message) M(location) M(time))
WAYBILL_MEMBERS(Package, M(trackingNumber) M(trackingUrl) M(carrier) M(quantity) M(weight) M(dimensions) M(serialNumbers)
                             M(shipped) M(delivered) M(refused) M(checkpoint))
WAYBILL_MEMBERS(SupplierRow,
                M(code) M(rawStatus) M(backOrdered) M(quote) M(inReview) M(onHold) M(delayed) M(orderType) M(lineNumber)
                    M(customerLineNumber) M(supplierOrder) M(supplierName) M(vendorOrderNumber) M(ordered) M(shipped)
                        M(invoiced) M(sku) M(mpn) M(productName) M(originalNames) M(unitPrice) M(warehouse) M(shipFrom)
                            M(shipMethod) M(shipMethodText) M(shippedAt) M(estimatedShip) M(estimatedShipCode)
                                M(estimatedDelivery) M(eta) M(freight) M(handling) M(tax) M(recycling) M(packages))
WAYBILL_MEMBERS(InvoiceLine, M(lineNumber) M(customerLineNumber) M(itemCode) M(mpn) M(productName) M(ordered) M(shipped)
                                 M(unitPrice) M(total) M(serialNumbers))
WAYBILL_MEMBERS(SupplierInvoice, M(number) M(type) M(supplierOrder) M(supplierName) M(date) M(due) M(terms) M(status)
                                     M(subtotal) M(tax) M(shipping) M(total) M(reading) M(trackingNumbers) M(lines))
WAYBILL_MEMBERS(SupplierOrder,
                M(source) M(account) M(po) M(code) M(rawStatus) M(reason) M(ordered) M(requested) M(customer) M(shipTo)
                    M(dropShip) M(conditions) M(suppliers) M(total) M(integrationReference) M(reportsDelivery) M(correctable)
                        M(linesHaveStatus) M(rows) M(invoices) M(invoicesKnown) M(remarks))
WAYBILL_MEMBERS(Shipment, M(key) M(number) M(carrier) M(carrierName) M(url) M(unverifiedFormat) M(shipped) M(delivered)
                              M(supplierOrders) M(lines) M(weight) M(checkpoint))
WAYBILL_MEMBERS(LineState,
                M(key) M(record) M(match) M(lineNumber) M(supplierLine) M(productName) M(sku) M(mpn) M(ordered) M(shipped)
                    M(cancelled) M(invoiced) M(delivered) M(open) M(backOrdered) M(orderedBySupplier) M(noQuantity) M(overShipped)
                        M(freight) M(notOrderedHere) M(rank) M(exceptions) M(stage) M(rawStatuses) M(supplierOrders)
                            M(shipments) M(expectedShip) M(eta) M(shippedAt) M(deliveredAt))
WAYBILL_MEMBERS(OrderState, M(stage) M(fulfilment) M(billing) M(exceptions) M(ordered) M(shipped) M(closedBySource)
                                M(rawStatus) M(lines) M(shipments) M(supplierOrders) M(invoices) M(expectedShip) M(eta)
                                    M(shippedAt) M(deliveredAt) M(freight) M(unknownStatuses) M(discrepancies))
WAYBILL_MEMBERS(FieldRef, M(place) M(recordType) M(name))
WAYBILL_MEMBERS(FieldAddress, M(field) M(record))
WAYBILL_MEMBERS(PurchaseOrderLine, M(id) M(position) M(lineNumbers) M(vendorParts) M(manufacturerParts) M(productName)
                                       M(ordered) M(unitCost) M(fields))
WAYBILL_MEMBERS(LinkedRecord, M(recordType) M(id) M(lines) M(fields))
WAYBILL_MEMBERS(TargetNote, M(recordType) M(record) M(text))
WAYBILL_MEMBERS(PurchaseOrder, M(id) M(recordType) M(number) M(vendor) M(vendorName) M(status) M(statusLabel) M(end)
                                   M(linesEditable) M(supplierOrders) M(submitted) M(changed) M(customer) M(shipTo) M(fields)
                                       M(lines) M(linked) M(notes) M(readAt))
WAYBILL_MEMBERS(FieldChoice, M(value) M(label) M(active) M(effect))
WAYBILL_MEMBERS(TargetField, M(ref) M(label) M(type) M(length) M(writable) M(required) M(multiLine) M(userDefined)
                                 M(ownStatus) M(choices))
WAYBILL_MEMBERS(TargetSchema, M(target) M(site) M(addresses) M(notesRenderHtml) M(zone) M(fields))
WAYBILL_MEMBERS(FieldMemory, M(address) M(last) M(wantedThen) M(before) M(ours) M(removed) M(keepAlways) M(keptFor)
                                 M(takeOnce) M(shortenAlways) M(shortenFor) M(seenOut))
WAYBILL_MEMBERS(Hold, M(id) M(kind) M(address) M(now) M(wanted) M(reason) M(rule) M(since) M(lastLooked))
WAYBILL_MEMBERS(EventMemory, M(key) M(kind) M(day) M(text) M(told))
WAYBILL_MEMBERS(KeptLine, M(fulfilment) M(billing) M(ordered) M(shipped) M(eta))
WAYBILL_MEMBERS(OrderMemory, M(everKnown) M(seenInvoiced) M(keptFulfilment) M(keptBilling) M(keptOrdered) M(keptShipped)
                                 M(keptLines) M(trackingWithdrawn) M(lastStage) M(keptMainRoad) M(allowBackwardOnce) M(seenOnce) M(trackingSeen)
                                     M(statusesIgnored) M(billingCompleteSince) M(cutOver) M(fields) M(holds) M(events))
WAYBILL_MEMBERS(OrderLink, M(id) M(integration) M(record) M(po) M(account) M(supplierOrders) M(pastSupplierOrders) M(origin)
                               M(standing) M(reason) M(firstSeen) M(confirmed) M(adopted) M(submitted) M(graceUntil) M(ignored))
WAYBILL_MEMBERS(LineLink, M(line) M(supplierLine) M(supplierOrder) M(part) M(notOrderedHere))

#undef WAYBILL_MEMBERS
#undef M

// --- writing ---------------------------------------------------------------------------------------------------------

template<typename T>
QJsonValue write(const T &value);

inline QJsonValue writeOne(const QString &value) { return value; }
inline QJsonValue writeOne(bool value) { return value; }
inline QJsonValue writeOne(int value) { return value; }
inline QJsonValue writeOne(qint64 value) { return value; }
inline QJsonValue writeOne(Quantity value) { return value.text(); }
inline QJsonValue writeOne(const Moment &value) { return value.text(); }
inline QJsonValue writeOne(const QDate &value) { return value.toString(Qt::ISODate); }
inline QJsonValue writeOne(const QDateTime &value)
{
    return value.isValid() ? value.toUTC().toString(Qt::ISODateWithMs) : QString();
}
inline QJsonValue writeOne(OrderExceptions value) { return value.toInt(); }
template<typename Tag>
QJsonValue writeOne(const Id<Tag> &value)
{
    return value.text();
}
inline QJsonValue writeOne(const FieldValue &value)
{
    if (value.isEmpty())
        return QJsonObject();
    return QJsonObject{{enumName(value.type()), value.text()}};
}
template<NamedEnum E>
QJsonValue writeOne(E value)
{
    return enumName(value);
}
template<typename T>
QJsonValue writeOne(const std::optional<T> &value)
{
    return value ? write(*value) : QJsonValue(QJsonValue::Undefined);
}
template<typename T>
QJsonValue writeOne(const QList<T> &list)
{
    QJsonArray array;
    for (const T &each : list)
        array.append(write(each));
    return array;
}
template<typename T>
QJsonValue writeOne(const QMap<QString, T> &map)
{
    QJsonObject object;
    for (auto it = map.cbegin(); it != map.cend(); ++it)
        object.insert(it.key(), write(it.value()));
    return object;
}

/// What a default-constructed member would say; left out, so that new members leave old hashes alone.
inline bool saysNothing(const QJsonValue &value)
{
    return value.isUndefined() || value.isNull() || (value.isString() && value.toString().isEmpty())
        || (value.isBool() && !value.toBool()) || (value.isDouble() && value.toDouble() == 0)
        || (value.isArray() && value.toArray().isEmpty()) || (value.isObject() && value.toObject().isEmpty());
}

template<typename T>
QJsonValue write(const T &value)
{
    if constexpr (requires { writeOne(value); }) {
        return writeOne(value);
    } else {
        QJsonObject object;
        members(value, [&object](const char *name, const auto &member) {
            const QJsonValue written = write(member);
            if (!saysNothing(written))
                object.insert(QLatin1String(name), written);
        });
        return object;
    }
}

// --- reading ---------------------------------------------------------------------------------------------------------

template<typename T>
void read(const QJsonValue &json, T &value);

inline void readOne(const QJsonValue &json, QString &value) { value = json.toString(); }
inline void readOne(const QJsonValue &json, bool &value) { value = json.toBool(); }
inline void readOne(const QJsonValue &json, int &value) { value = json.toInt(); }
inline void readOne(const QJsonValue &json, qint64 &value) { value = json.toInteger(); }
inline void readOne(const QJsonValue &json, Quantity &value) { value = Quantity::parse(json.toString()).value_or(Quantity()); }
inline void readOne(const QJsonValue &json, Moment &value) { value = Moment::parse(json.toString()).value_or(Moment()); }
inline void readOne(const QJsonValue &json, QDate &value) { value = QDate::fromString(json.toString(), Qt::ISODate); }
inline void readOne(const QJsonValue &json, QDateTime &value)
{
    value = QDateTime::fromString(json.toString(), Qt::ISODateWithMs);
}
inline void readOne(const QJsonValue &json, OrderExceptions &value) { value = OrderExceptions::fromInt(json.toInt()); }
template<typename Tag>
void readOne(const QJsonValue &json, Id<Tag> &value)
{
    value = Id<Tag>(json.toString());
}
inline void readOne(const QJsonValue &json, FieldValue &value)
{
    value = FieldValue();
    const QJsonObject object = json.toObject();
    if (object.isEmpty())
        return;
    const QString text = object.begin().value().toString();
    switch (enumValue<FieldValue::Type>(object.begin().key()).value_or(FieldValue::Type::Empty)) {
    case FieldValue::Type::Empty: break;
    case FieldValue::Type::Text: value = FieldValue::ofText(text); break;
    case FieldValue::Type::Number: value = FieldValue::ofNumber(text); break;
    case FieldValue::Type::Day: value = FieldValue::ofDay(QDate::fromString(text, Qt::ISODate)); break;
    case FieldValue::Type::Instant: value = FieldValue::ofInstant(QDateTime::fromString(text, Qt::ISODate)); break;
    case FieldValue::Type::Choice: value = FieldValue::ofChoice(text); break;
    case FieldValue::Type::Flag: value = FieldValue::ofFlag(text == QLatin1String("true")); break;
    }
}
template<NamedEnum E>
void readOne(const QJsonValue &json, E &value)
{
    value = enumValue<E>(json.toString()).value_or(value);
}
template<typename T>
void readOne(const QJsonValue &json, std::optional<T> &value)
{
    T read_{};
    read(json, read_);
    value = std::move(read_);
}
template<typename T>
void readOne(const QJsonValue &json, QList<T> &list)
{
    list.clear();
    const QJsonArray array = json.toArray();
    for (const QJsonValue &each : array) {
        T item{};
        read(each, item);
        list.append(std::move(item));
    }
}
template<typename T>
void readOne(const QJsonValue &json, QMap<QString, T> &map)
{
    map.clear();
    const QJsonObject object = json.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        T item{};
        read(it.value(), item);
        map.insert(it.key(), std::move(item));
    }
}

template<typename T>
void read(const QJsonValue &json, T &value)
{
    if constexpr (requires { readOne(json, value); }) {
        readOne(json, value);
    } else {
        const QJsonObject object = json.toObject();
        members(value, [&object](const char *name, auto &member) {
            const QJsonValue found = object.value(QLatin1String(name));
            if constexpr (std::is_same_v<std::decay_t<decltype(member)>, bool>) {
                if (!object.isEmpty()) // false was left out, also where a new struct says true
                    member = found.toBool();
            } else if (!found.isUndefined()) {
                read(found, member);
            }
        });
    }
}

} // namespace Waybill::Json
