#include "core/targets/autotask/autotaskorders.h"

#include "core/base/words.h"
#include "core/targets/autotask/autotaskrecord.h"

#include <QRegularExpression>

namespace Waybill::Autotask {

using namespace Qt::Literals::StringLiterals;

namespace {

const QStringList &shipToFields()
{
    static const QStringList fields{u"shipToName"_s, u"shipToAddress1"_s, u"shipToAddress2"_s, u"shipToCity"_s,
                                    u"shipToState"_s, u"shipToPostalCode"_s};
    return fields;
}

/// Where a line's own links lead; opportunities are reached through the sales order.
const QMap<QString, QString> &linkFields()
{
    static const QMap<QString, QString> fields{
        {tickets, u"ticketID"_s}, {projects, u"projectID"_s}, {salesOrders, u"salesOrderID"_s}};
    return fields;
}

TargetEnd endOf(StatusRole role)
{
    switch (role) {
    case StatusRole::ReceivedFull: return TargetEnd::Received;
    case StatusRole::Canceled: return TargetEnd::Cancelled;
    case StatusRole::New:
    case StatusRole::Submitted:
    case StatusRole::ReceivedPartial:
    case StatusRole::Other: return TargetEnd::Open;
    }
    Q_UNREACHABLE();
}

/// Items can be updated while the PO is New, Submitted or Received Partial (PurchaseOrderItemsEntity).
bool linesEditable(StatusRole role)
{
    return role == StatusRole::New || role == StatusRole::Submitted || role == StatusRole::ReceivedPartial;
}

bool anyUserDefined(const QList<TargetField> &fields)
{
    return std::any_of(fields.begin(), fields.end(), [](const TargetField &field) { return field.userDefined; });
}

FieldValue valueOf(RecordReader &reader, const TargetField &field)
{
    return field.userDefined ? reader.userDefined(field) : reader.value(field);
}

/// The PO number may be any header field a person picked, the record's own id too.
QString numberText(RecordReader &reader, const QString &field)
{
    return field.compare("id"_L1, Qt::CaseInsensitive) == 0 ? QString::number(reader.requiredId(field)) : reader.text(field);
}

PurchaseOrder readHead(RecordReader &reader, const HeadFields &head, const StatusList &statuses)
{
    PurchaseOrder order;
    order.id = RecordId(QString::number(reader.requiredId(u"id"_s)));
    order.recordType = purchaseOrders;
    order.number = PoNumber(numberText(reader, head.number));
    order.vendor = RecordId(QString::number(reader.requiredId(u"vendorID"_s)));
    const qint64 status = reader.requiredId(u"status"_s);
    order.status = QString::number(status);
    order.statusLabel = statuses.label(status);
    order.end = endOf(statuses.role(status));
    order.linesEditable = linesEditable(statuses.role(status));
    order.supplierOrders = splitNumbers(reader.text(head.link));
    order.submitted = reader.instant(u"submitDateTime"_s);
    return order;
}

QString idText(const std::optional<qint64> &id)
{
    return id ? QString::number(*id) : QString();
}

Error ofOrder(Error error, const PurchaseOrder &order)
{
    error.order = order.number.text();
    return error;
}

} // namespace

HeadFields HeadFields::of(const QString &numberField, const QString &linkField)
{
    HeadFields head;
    if (!numberField.isEmpty())
        head.number = numberField;
    if (!linkField.isEmpty())
        head.link = linkField;
    return head;
}

Result<FieldSelection> FieldSelection::resolve(const QList<FieldRef> &wanted, const TargetSchema &schema)
{
    FieldSelection selection;
    for (const FieldRef &ref : wanted) {
        const TargetField *field = schema.find(ref);
        if (!field) {
            return Error{.kind = ErrorKind::Usage,
                         .message = Said::tr("Autotask no longer offers the field %1 of %2. Choose another one in the mapping.").arg(
                             ref.name, ref.recordType),
                         .detail = {},
                         .field = ref.name};
        }
        QList<TargetField> &fields = ref.place == FieldPlace::Header ? selection.header
            : ref.place == FieldPlace::Line                          ? selection.line
                                                                     : selection.linked[ref.recordType];
        if (!std::any_of(fields.begin(), fields.end(), [&ref](const TargetField &each) { return each.ref == ref; }))
            fields.append(*field);
    }
    return selection;
}

QStringList headerIncludes(const HeadFields &head, const QList<TargetField> &fields, const TargetSchema &schema)
{
    if (anyUserDefined(fields))
        return {}; // whether IncludeFields takes user-defined names is not documented: read all fields
    QStringList names{u"id"_s, head.number, head.link, u"status"_s, u"vendorID"_s, u"submitDateTime"_s};
    // A name the entity does not have fails the whole query, so what is only nice to know must be in the metadata.
    for (const QString &name : shipToFields()) {
        if (schema.find({FieldPlace::Header, purchaseOrders, name}))
            names.append(name);
    }
    if (schema.find({FieldPlace::Header, purchaseOrders, u"purchaseForCompanyID"_s}))
        names.append(u"purchaseForCompanyID"_s);
    for (const TargetField &field : fields)
        names.append(field.ref.name);
    return names;
}

QStringList lineIncludes(const QList<TargetField> &fields, bool links)
{
    if (anyUserDefined(fields))
        return {};
    QStringList names{u"id"_s, u"orderID"_s, u"productID"_s, u"quantity"_s, u"unitCost"_s};
    if (links)
        names += QStringList(linkFields().values());
    for (const TargetField &field : fields)
        names.append(field.ref.name);
    return names;
}

Result<PurchaseOrder> parseHead(const QJsonValue &record, const HeadFields &head, const StatusList &statuses)
{
    return parseOrder(record, head, statuses, {});
}

Result<PurchaseOrder> parseOrder(const QJsonValue &record, const HeadFields &head, const StatusList &statuses,
                                 const QList<TargetField> &fields)
{
    RecordReader reader(purchaseOrders, record);
    PurchaseOrder order = readHead(reader, head, statuses);
    QStringList shipTo;
    for (const QString &name : shipToFields()) {
        const QString part = reader.text(name).trimmed();
        if (!part.isEmpty())
            shipTo.append(part);
    }
    order.shipTo = shipTo.join(u", "_s);
    for (const TargetField &field : fields)
        order.fields.insert(field.ref.name, valueOf(reader, field));
    if (reader.failed())
        return ofOrder(reader.error(), order);
    return order;
}

Result<ItemRecord> parseItem(const QJsonValue &record, const QList<TargetField> &fields)
{
    RecordReader reader(purchaseOrderItems, record);
    ItemRecord item;
    item.item = reader.requiredId(u"id"_s);
    item.order = RecordId(QString::number(reader.requiredId(u"orderID"_s)));
    item.product = reader.id(u"productID"_s).value_or(0);
    item.line.id = RecordId(QString::number(item.item));
    item.line.ordered = reader.quantity(u"quantity"_s);
    item.line.unitCost = reader.money(u"unitCost"_s);
    for (auto it = linkFields().cbegin(); it != linkFields().cend(); ++it) {
        const qint64 linked = reader.id(it.value()).value_or(0);
        if (linked > 0)
            item.links.insert(it.key(), linked);
    }
    for (const TargetField &field : fields)
        item.line.fields.insert(field.ref.name, valueOf(reader, field));
    if (reader.failed())
        return reader.error();
    return item;
}

RecordId idOfOrder(const QJsonValue &record)
{
    return RecordId(idText(RecordReader(purchaseOrders, record).id(u"id"_s)));
}

RecordId orderOfItem(const QJsonValue &record)
{
    return RecordId(idText(RecordReader(purchaseOrderItems, record).id(u"orderID"_s)));
}

Result<LinkedRecord> parseLinked(const QJsonValue &record, const QString &entity, const QList<TargetField> &fields)
{
    RecordReader reader(entity, record);
    LinkedRecord linked;
    linked.recordType = entity;
    linked.id = RecordId(QString::number(reader.requiredId(u"id"_s)));
    for (const TargetField &field : fields)
        linked.fields.insert(field.ref.name, valueOf(reader, field));
    if (reader.failed())
        return reader.error();
    return linked;
}

QStringList splitNumbers(const QString &text)
{
    static const QRegularExpression cut(u"[,;|\\s]+"_s);
    return text.split(cut, Qt::SkipEmptyParts);
}

} // namespace Waybill::Autotask
