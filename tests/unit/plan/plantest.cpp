#include "tests/unit/plan/plantest.h"

#include <algorithm>

namespace Waybill::PlanTest {

using namespace Qt::Literals::StringLiterals;

namespace {

TargetField field(const FieldRef &ref, FieldType type, int length = 0, bool multiLine = false)
{
    TargetField field;
    field.ref = ref;
    field.label = ref.name;
    field.type = type;
    field.length = length;
    field.writable = true;
    field.multiLine = multiLine;
    return field;
}

SupplierRow row(const QString &number, const QString &sku, int ordered)
{
    SupplierRow row;
    row.code = RowCode::Received;
    row.rawStatus = u"accepted"_s;
    row.lineNumber = number;
    row.supplierOrder = SupplierOrderNumber(u"152300101"_s);
    row.sku = sku;
    row.productName = sku == "5001234"_L1 ? u"DOCKING STATION"_s : u"SWITCH 24P"_s;
    row.ordered = Quantity(ordered);
    row.estimatedShip = QDate(2026, 3, 4);
    row.estimatedDelivery = QDate(2026, 3, 6);
    row.orderType = u"SO"_s;
    return row;
}

PurchaseOrderLine poLine(const QString &id, int position, const QString &part, int ordered)
{
    PurchaseOrderLine line;
    line.id = RecordId(id);
    line.position = position;
    line.lineNumbers = {id, QString::number(position)};
    line.vendorParts = {part};
    line.ordered = Quantity(ordered);
    return line;
}

} // namespace

Story::Story()
{
    input.now = at("2026-03-03T12:00:00Z");
    input.machineZone = input.targetZone = u"America/New_York"_s;
    input.sourceName = u"TD SYNNEX"_s;
    input.targetName = u"Autotask"_s;
    TargetSchema &schema = input.schema;
    schema.target = u"autotask"_s;
    schema.site = u"https://webservices14.autotask.net"_s;
    TargetField status = field(header("status"), FieldType::Choice);
    status.ownStatus = true;
    status.choices = {{u"1"_s, u"New"_s, true, ChoiceEffect::None},
                      {u"2"_s, u"Submitted"_s, true, ChoiceEffect::None},
                      {u"3"_s, u"Received Partial"_s, true, ChoiceEffect::Receipt},
                      {u"4"_s, u"Received Full"_s, true, ChoiceEffect::Receipt},
                      {u"5"_s, u"Canceled"_s, true, ChoiceEffect::NeverOffered}};
    TargetField vendorStatus = field(header("vendorStatus"), FieldType::Choice);
    vendorStatus.choices = {{u"10"_s, u"Received"_s, true, ChoiceEffect::None}, {u"11"_s, u"Processing"_s, true, ChoiceEffect::None},
                            {u"12"_s, u"Partial"_s, true, ChoiceEffect::None},  {u"13"_s, u"Shipped"_s, true, ChoiceEffect::None},
                            {u"14"_s, u"Lost"_s, true, ChoiceEffect::None},     {u"15"_s, u"Done"_s, true, ChoiceEffect::Ends}};
    schema.fields = {status,
                     vendorStatus,
                     field(header("generalMemo"), FieldType::Text, 4000, true),
                     field(header("externalPONumber"), FieldType::Text, 50),
                     field(header("vendorInvoiceNumber"), FieldType::Text, 50),
                     field(header("tracking"), FieldType::Text, 100),
                     field(header("shippingDate"), FieldType::Day),
                     field(header("note"), FieldType::Text, 20),
                     field(line("estimatedArrivalDate"), FieldType::Day),
                     field(line("memo"), FieldType::Text, 4000, true)};
    PurchaseOrder &order = input.order;
    order.id = RecordId(u"5001"_s);
    order.recordType = u"PurchaseOrders"_s;
    order.number = PoNumber(u"PO-2026-0001"_s);
    order.status = u"2"_s;
    order.fields.insert(u"status"_s, FieldValue::ofChoice(u"2"_s));
    order.fields.insert(u"externalPONumber"_s, FieldValue::ofText(u"152300101"_s));
    order.supplierOrders = {u"152300101"_s};
    order.lines = {poLine(u"9001"_s, 1, u"5001234"_s, 4), poLine(u"9002"_s, 2, u"5007777"_s, 2)};
    OrderLink &link = input.link;
    link.record = order.id;
    link.po = order.number;
    link.account = u"502923"_s;
    link.supplierOrders = {u"152300101"_s};
    link.standing = LinkStanding::Confirmed;
    SupplierOrder supplier;
    supplier.source = u"tdsynnex"_s;
    supplier.account = link.account;
    supplier.po = order.number;
    supplier.code = RowCode::Received;
    supplier.rawStatus = u"accepted"_s;
    supplier.rows = {row(u"1"_s, u"5001234"_s, 4), row(u"2"_s, u"5007777"_s, 2)};
    supplier.invoicesKnown = true;
    input.supplier = supplier;
    input.mapping = recommendedTemplate(u"tdsynnex"_s, u"autotask"_s)->mapping;
}

void Story::ship(int index, int units, const QString &tracking, const char *day)
{
    SupplierRow &row = input.supplier->rows[index];
    row.code = RowCode::Shipped;
    row.rawStatus = u"shipped"_s;
    row.shipped = Quantity(units);
    row.shippedAt = Moment::ofDay(QDate::fromString(QLatin1String(day), Qt::ISODate));
    Package package;
    package.trackingNumber = tracking;
    package.quantity = Quantity(units);
    if (!tracking.isEmpty())
        row.packages.append(package);
}

void Story::deliver(int index, const char *day)
{
    for (Package &package : input.supplier->rows[index].packages)
        package.delivered = Moment::ofDay(QDate::fromString(QLatin1String(day), Qt::ISODate));
}

void Story::invoice(const QString &number, const char *day)
{
    SupplierInvoice invoice;
    invoice.number = number;
    invoice.type = u"IV"_s;
    invoice.supplierOrder = SupplierOrderNumber(u"152300101"_s);
    invoice.date = QDate::fromString(QLatin1String(day), Qt::ISODate);
    input.supplier->invoices.append(invoice);
    input.supplier->invoicesKnown = true;
}

ReadBackOutcome Story::apply(const WritePlan &plan, const QList<SentWrite> &sent)
{
    for (const FieldWrite &write : plan.writes) {
        const bool goes = std::none_of(sent.cbegin(), sent.cend(), [&](const SentWrite &s) { return s.address == write.address; });
        if (goes)
            setField(input.order, write.address, write.wanted);
    }
    for (const NoteWrite &note : plan.notes)
        input.order.notes.append({note.recordType, note.record, note.text});
    const ReadBackOutcome outcome =
        applyReadBack(plan.afterPlanning, plan, input.order, input.schema, input.targetZone, sent);
    input.memory = outcome.memory;
    return outcome;
}

WritePlan Story::run()
{
    const WritePlan made = plan();
    apply(made);
    return made;
}

StatusRule &Story::addStatus(FieldPolicy policy)
{
    StatusRule rule;
    rule.field = header("vendorStatus");
    rule.policy = policy;
    rule.values = {{Stage::Received, {StatusValue::Kind::ChoiceLabel, u"Received"_s}, false},
                   {Stage::Processing, {StatusValue::Kind::ChoiceLabel, u"Processing"_s}, false},
                   {Stage::PartlyShipped, {StatusValue::Kind::ChoiceLabel, u"Partial"_s}, false},
                   {Stage::Shipped, {StatusValue::Kind::ChoiceLabel, u"Shipped"_s}, false},
                   {Stage::Delivered, {StatusValue::Kind::ChoiceLabel, u"Shipped"_s}, false}};
    input.mapping.statuses = {rule};
    return input.mapping.statuses.first();
}

const FieldWrite *writeTo(const WritePlan &plan, const FieldAddress &address)
{
    const auto found = std::find_if(plan.writes.cbegin(), plan.writes.cend(), [&](const auto &w) { return w.address == address; });
    return found == plan.writes.cend() ? nullptr : &*found;
}

const PlannedSkip *skipAt(const WritePlan &plan, const FieldAddress &address)
{
    const auto found = std::find_if(plan.skips.cbegin(), plan.skips.cend(), [&](const auto &s) { return s.address == address; });
    return found == plan.skips.cend() ? nullptr : &*found;
}

const Hold *holdAt(const WritePlan &plan, const FieldAddress &address)
{
    const auto found = std::find_if(plan.holds.cbegin(), plan.holds.cend(), [&](const auto &h) { return h.address == address; });
    return found == plan.holds.cend() ? nullptr : &*found;
}

void setField(PurchaseOrder &order, const FieldAddress &address, const FieldValue &value)
{
    if (address.field.place == FieldPlace::Header)
        order.fields.insert(address.field.name, value);
    for (PurchaseOrderLine &each : order.lines) {
        if (each.id == address.record)
            each.fields.insert(address.field.name, value);
    }
    for (LinkedRecord &linked : order.linked) {
        if (linked.id == address.record && linked.recordType == address.field.recordType)
            linked.fields.insert(address.field.name, value);
    }
}

} // namespace Waybill::PlanTest
