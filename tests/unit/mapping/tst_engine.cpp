#include "core/mapping/mappingengine.h"
#include "core/mapping/templatefile.h"

#include <QTest>

using namespace Waybill;
using namespace Qt::Literals::StringLiterals;

namespace {

FieldRef header(const QString &name)
{
    return {FieldPlace::Header, u"PurchaseOrders"_s, name};
}

FieldRef lineRef(const QString &name)
{
    return {FieldPlace::Line, u"PurchaseOrderItems"_s, name};
}

TargetField field(const FieldRef &ref, FieldType type)
{
    TargetField field;
    field.ref = ref;
    field.type = type;
    field.writable = true;
    field.label = ref.name;
    return field;
}

TargetSchema schema()
{
    TargetSchema schema;
    TargetField memo = field(header(u"generalMemo"_s), FieldType::Text);
    memo.multiLine = true;
    TargetField status = field(header(u"status"_s), FieldType::Choice);
    status.ownStatus = true;
    status.choices = {{u"2"_s, u"Submitted"_s, true, ChoiceEffect::None},
                      {u"3"_s, u"Received Partial"_s, true, ChoiceEffect::Receipt},
                      {u"5"_s, u"Canceled"_s, true, ChoiceEffect::NeverOffered},
                      {u"6"_s, u"Old"_s, false, ChoiceEffect::None}};
    TargetField locked = field(header(u"id"_s), FieldType::Number);
    locked.writable = false;
    schema.fields = {memo,
                     status,
                     locked,
                     field(header(u"externalPONumber"_s), FieldType::Text),
                     field(header(u"vendorInvoiceNumber"_s), FieldType::Text),
                     field(header(u"shippingDate"_s), FieldType::Day),
                     field(header(u"freight"_s), FieldType::Number),
                     field(header(u"flag"_s), FieldType::Flag),
                     field(lineRef(u"estimatedArrivalDate"_s), FieldType::Day),
                     field(lineRef(u"memo"_s), FieldType::Text),
                     field({FieldPlace::Linked, u"Tickets"_s, u"Vendor ETA"_s}, FieldType::Instant)};
    return schema;
}

} // namespace

class MappingEngineTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyFact();
    void linesAndLinkedRecords();
    void textWithPlaceholders();
    void resolveSpellings();
};

void MappingEngineTest::everyFact()
{
    MappingInput input;
    const TargetSchema fields = [] {
        TargetSchema all;
        for (const Fact fact : allFacts())
            all.fields.append(field(header(factKey(fact)), FieldType::Text));
        return all;
    }();
    Mapping mapping;
    for (const Fact fact : allFacts())
        mapping.fields.append({QString(), fact, header(factKey(fact)), FieldPolicy::Keep, {}, false});
    input.schema = &fields;
    input.mapping = &mapping;
    input.sourceName = u"TD SYNNEX"_s;
    input.targetZone = u"UTC"_s;
    input.order.id = RecordId(u"1"_s);
    for (const WantedValue &wanted : MappingEngine::want(input))
        QVERIFY2(wanted.value.isEmpty() && wanted.items.isEmpty(), qPrintable(wanted.rule)); // nothing said, nothing wanted

    OrderState &state = input.state;
    Shipment shipment;
    shipment.key = shipment.number = u"1Z1"_s;
    shipment.carrierName = u"UPS"_s;
    shipment.url = u"https://www.ups.com/track?tracknum=1Z1"_s;
    shipment.weight = u"2.5"_s;
    shipment.checkpoint = Checkpoint{u"InTransit"_s, {}, u"Departed"_s, u"Columbus, OH"_s, Moment::ofDay(QDate(2026, 3, 5))};
    Shipment second = shipment;
    second.key = second.number = u"1Z2"_s;
    state.shipments = {shipment, second};
    state.supplierOrders = {u"100"_s, u"200"_s};
    state.expectedShip = QDate(2026, 3, 1);
    state.eta = QDate(2026, 3, 2);
    state.shippedAt = Moment::ofInstant(QDateTime(QDate(2026, 3, 4), QTime(2, 0), Qt::UTC), u"America/Los_Angeles"_s);
    state.deliveredAt = Moment::ofDay(QDate(2026, 3, 6));
    state.shipped = Quantity(6);
    state.freight = Money::parse(u"11.20");
    SupplierInvoice invoice;
    invoice.number = u"A1"_s;
    invoice.date = QDate(2026, 3, 7);
    invoice.due = QDate(2026, 4, 7);
    invoice.terms = u"net 30"_s;
    invoice.status = u"open"_s;
    invoice.total = Money::parse(u"10.50", u"USD"_s);
    invoice.subtotal = Money::parse(u"9");
    invoice.tax = Money::parse(u"1");
    invoice.shipping = Money::parse(u"0.50");
    SupplierInvoice later = invoice;
    later.number = u"A2"_s;
    later.date = QDate(2026, 3, 8);
    state.invoices = {invoice, later};
    input.supplier.total = Money::parse(u"99");
    input.supplier.shipTo = u"1 Way"_s;
    input.order.shipTo = u"1 way"_s;
    SupplierRow row;
    row.shipMethodText = u"Ground"_s;
    Package package;
    package.dimensions = u"1x2x3"_s;
    row.packages = {package};
    input.supplier.rows = {row, row};
    const QMap<QString, QString> expected{
        {u"supplierOrderNumbers"_s, u"100|200"_s}, {u"tracking"_s, u"1Z1|1Z2"_s}, {u"carrier"_s, u"UPS"_s},
        {u"expectedShip"_s, u"2026-03-01"_s}, {u"shipDate"_s, u"2026-03-03"_s}, {u"eta"_s, u"2026-03-02"_s},
        {u"delivered"_s, u"2026-03-06"_s}, {u"invoiceNumbers"_s, u"A1|A2"_s}, {u"invoiceDate"_s, u"2026-03-08"_s},
        {u"invoiceTotal"_s, u"21.00"_s}, {u"freight"_s, u"11.20"_s}, {u"serviceLevel"_s, u"Ground"_s},
        {u"trackingLink"_s, u"https://www.ups.com/track?tracknum=1Z1"_s}, {u"quantityShipped"_s, u"6"_s}, {u"orderTotal"_s, u"99.00"_s},
        {u"weight"_s, u"5.00"_s}, {u"dimensions"_s, u"1x2x3"_s}, {u"lastCheckpoint"_s, u"2026-03-05 Departed Columbus, OH"_s},
        {u"shipToCompared"_s, u"match"_s}, {u"invoiceDue"_s, u"2026-04-07"_s}, {u"invoiceTerms"_s, u"net 30"_s},
        {u"invoiceSubtotal"_s, u"18.00"_s}, {u"invoiceTax"_s, u"2.00"_s}, {u"invoiceShipping"_s, u"1.00"_s},
        {u"currency"_s, u"USD"_s}, {u"invoiceStatus"_s, u"open"_s}};
    const auto wanted = MappingEngine::want(input);
    QCOMPARE(wanted.size(), allFacts().size());
    for (const WantedValue &value : wanted) {
        QStringList items;
        for (const WantedItem &item : value.items)
            items.append(item.text);
        QCOMPARE(value.shape == WantedShape::Single ? value.value.text() : items.join(u'|'), expected.value(value.address.field.name));
        QVERIFY(value.reason.startsWith(u"TD SYNNEX gives "_s));
    }
    mapping.fields = {mapping.fields.at(7)};
    mapping.fields.first().format.firstOnly = true;
    QCOMPARE(MappingEngine::want(input).first().value.text(), u"A1"_s); // the oldest
}

void MappingEngineTest::linesAndLinkedRecords()
{
    const TargetSchema fields = schema();
    Mapping mapping;
    FieldRef ticket{FieldPlace::Linked, u"Tickets"_s, u"Vendor ETA"_s};
    mapping.fields = {{QString(), Fact::Eta, lineRef(u"estimatedArrivalDate"_s), FieldPolicy::Keep, {}, false},
                      {QString(), Fact::Eta, ticket, FieldPolicy::Keep, {}, false},
                      {QString(), Fact::InvoiceNumbers, lineRef(u"memo"_s), FieldPolicy::Keep, {}, false}};
    MappingInput input;
    input.schema = &fields;
    input.mapping = &mapping;
    input.targetZone = u"America/New_York"_s;
    input.order.lines.resize(3);
    for (int i = 0; i < 3; ++i)
        input.order.lines[i].id = RecordId(QString::number(i));
    input.order.linked = {{u"Tickets"_s, RecordId(u"77"_s), {}, {}}, {u"Projects"_s, RecordId(u"88"_s), {}, {}}};
    input.state.eta = QDate(2026, 3, 9);
    LineState line;
    line.record = RecordId(u"0"_s);
    line.lineNumber = u"1"_s;
    line.sku = u"S"_s;
    line.match = LineMatch::LineNumber;
    line.eta = QDate(2026, 3, 5);
    LineState substitute = line;
    substitute.record = RecordId(u"1"_s);
    substitute.match = LineMatch::Substitute;
    input.state.lines = {line, substitute};
    SupplierInvoice invoice;
    invoice.number = u"A1"_s;
    invoice.lines.resize(1);
    invoice.lines[0].lineNumber = u"1"_s;
    SupplierInvoice bySku = invoice;
    bySku.number = u"A2"_s;
    bySku.lines[0].lineNumber.clear();
    bySku.lines[0].itemCode = u"S"_s;
    SupplierInvoice other = invoice;
    other.number = u"A3"_s;
    other.lines[0].lineNumber = u"2"_s;
    input.state.invoices = {invoice, bySku, other};
    const auto wanted = MappingEngine::want(input);
    QCOMPARE(wanted.size(), 7); // three lines twice, one ticket
    QCOMPARE(wanted.at(0).value, FieldValue::ofDay(QDate(2026, 3, 5)));
    QVERIFY(wanted.at(1).value.isEmpty()); // a substitute is never written to our line
    QVERIFY(wanted.at(2).value.isEmpty());
    QCOMPARE(wanted.at(3).items.size(), 2);
    QCOMPARE(wanted.at(6).address.record, RecordId(u"77"_s));
    QCOMPARE(wanted.at(6).value, FieldValue::ofInstant(QDateTime(QDate(2026, 3, 9), QTime(16, 0), Qt::UTC))); // 12:00 in New York
}

void MappingEngineTest::textWithPlaceholders()
{
    const TargetSchema fields = schema();
    Mapping mapping;
    StatusRule rule;
    rule.field = header(u"externalPONumber"_s);
    rule.lineField = lineRef(u"memo"_s);
    rule.partial = PartialPolicy::Status;
    rule.values = {{Stage::PartlyShipped, {StatusValue::Kind::Text, u"{shipped} of {ordered}"_s}, true},
                   {Stage::Shipped, {StatusValue::Kind::Text, u"all"_s}, false}};
    mapping.statuses = {rule};
    MappingInput input;
    input.schema = &fields;
    input.mapping = &mapping;
    input.order.lines.resize(2);
    input.order.lines[0].id = RecordId(u"a"_s);
    input.order.lines[1].id = RecordId(u"b"_s);
    input.state.stage = Stage::PartlyShipped;
    input.state.shipped = Quantity(3);
    input.state.ordered = Quantity(5);
    LineState line;
    line.record = RecordId(u"a"_s);
    line.match = LineMatch::Mpn;
    line.stage = Stage::PartlyShipped;
    line.ordered = Quantity(4);
    line.cancelled = Quantity(1);
    line.shipped = Quantity(1);
    LineState whole = line;
    whole.record = RecordId(u"b"_s);
    whole.stage = Stage::Shipped;
    input.state.lines = {line, whole};
    const auto wanted = MappingEngine::want(input);
    QCOMPARE(wanted.at(0).value.text(), u"3 of 5"_s);
    QCOMPARE(wanted.at(1).value.text(), u"1 of 3"_s);
    QVERIFY(wanted.at(2).value.isEmpty()); // "lines too" is not ticked for this stage
    QCOMPARE(rule.valueOf(Stage::Shipped).text, u"all"_s);
    QCOMPARE(rule.valueOf(Stage::New).kind, StatusValue::Kind::Nothing);
}

void MappingEngineTest::resolveSpellings()
{
    const TargetField status = *schema().find(header(u"status"_s));
    const auto id = [&](const QString &label) {
        const auto value = MappingEngine::resolve({StatusValue::Kind::ChoiceLabel, label}, status);
        return value ? value->text() : QString();
    };
    QCOMPARE(id(u"ReceivedPartial"_s), u"3"_s);
    QCOMPARE(id(u"cancelled"_s), u"5"_s);
    QCOMPARE(id(u"Old"_s), QString()); // no longer active
    QVERIFY(!MappingEngine::resolve({StatusValue::Kind::Choice, u"9"_s}, status));
    QVERIFY(MappingEngine::resolve({}, status)->isEmpty());
}

QTEST_GUILESS_MAIN(MappingEngineTest)
#include "tst_engine.moc"
