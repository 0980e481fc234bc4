#include "core/mapping/lint.h"
#include "core/mapping/mappingengine.h"
#include "core/mapping/templatefile.h"

#include <QJsonDocument>
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

Mapping full()
{
    Mapping mapping;
    StatusRule status;
    status.field = header(u"status"_s);
    status.lineField = lineRef(u"memo"_s);
    status.values = {{Stage::Received, {StatusValue::Kind::ChoiceLabel, u"Submitted"_s}, true},
                     {Stage::Shipped, {StatusValue::Kind::Choice, u"2"_s}, false},
                     {Stage::Cancelled, {}, false}};
    status.startValues = {{StatusValue::Kind::ChoiceLabel, u"Submitted"_s}};
    status.policy = FieldPolicy::Always;
    status.partial = PartialPolicy::Status;
    mapping.statuses = {status};
    FieldFormat format;
    format.separator = u" | "_s;
    format.carrierPrefix = true;
    format.firstOnly = true;
    format.dateFormat = u"d MMM yyyy"_s;
    mapping.fields = {{u"Numbers"_s, Fact::Tracking, header(u"externalPONumber"_s), FieldPolicy::Fill, format, true}};
    mapping.blocks = {{u"Block"_s, header(u"generalMemo"_s), FieldPolicy::Keep, {BlockPart::Status, BlockPart::Events}, true}};
    mapping.notes = {{u"Notes"_s, u"Tickets"_s, true, {u"shipment"_s}, u"{events}"_s}};
    mapping.unknown = UnknownStatus::WriteAsText;
    mapping.mappedStatuses = {{u"onquay"_s, Stage::Processing}};
    mapping.unlocked = {{header(u"status"_s), u"3"_s, u"Dana"_s, QDateTime(QDate(2026, 3, 1), QTime(10, 0), Qt::UTC)}};
    return mapping;
}

QStringList codes(const QList<LintFinding> &findings)
{
    QStringList all;
    for (const LintFinding &finding : findings)
        all.append(finding.code + u' ' + finding.member);
    return all;
}

} // namespace

class MappingTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void templateSurvivesItsFile();
    void versionIsTheContent();
    void errorsNameTheMember_data();
    void errorsNameTheMember();
    void badFiles();
    void recommendedMappingIsRight();
    void lintFindings_data();
    void lintFindings();
    void lintOfTwoTemplates();
    void factKeysAndLabels();
};

void MappingTest::templateSurvivesItsFile()
{
    IntegrationTemplate entry;
    entry.name = u"Get Order Status"_s;
    entry.source = u"tdsynnex"_s;
    entry.target = u"autotask"_s;
    entry.mapping = full();
    entry.schedule = {{u"frequency"_s, u"hourly"_s}};
    entry.scope = {{u"kind"_s, u"recent30"_s}};
    const QByteArray file = templateToFile(entry);
    const auto read = templateFromFile(file);
    QVERIFY2(bool(read), qPrintable(read ? QString() : read.error().message));
    QCOMPARE(*read, entry);
    QCOMPARE(templateToFile(*read), file);
}

void MappingTest::versionIsTheContent()
{
    Mapping mapping = full();
    const QString version = mappingVersion(mapping);
    QCOMPARE(version.size(), 32);
    mapping.statuses.first().name = u"Another name"_s;
    mapping.fields.first().name = u"Another name"_s;
    mapping.blocks.first().name = u"Another name"_s;
    mapping.notes.first().name = u"Another name"_s;
    mapping.unlocked.first().by = u"Robin"_s;
    QCOMPARE(mappingVersion(mapping), version);
    mapping.fields.first().policy = FieldPolicy::Keep;
    QVERIFY(mappingVersion(mapping) != version);
}

void MappingTest::errorsNameTheMember_data()
{
    QTest::addColumn<QString>("mapping");
    QTest::addColumn<QString>("member");
    const QString at = u"\"field\":{\"place\":\"header\",\"recordType\":\"P\",\"name\":\"x\"}"_s;
    QTest::newRow("policy") << u"{\"fields\":[{\"fact\":\"eta\",%1,\"policy\":\"sometimes\"}]}"_s.arg(at) << u"mapping.fields[0].policy"_s;
    QTest::newRow("fact") << u"{\"fields\":[{\"fact\":\"etaa\",%1}]}"_s.arg(at) << u"mapping.fields[0].fact"_s;
    QTest::newRow("no fact") << u"{\"fields\":[{%1}]}"_s.arg(at) << u"mapping.fields[0].fact"_s;
    QTest::newRow("misspelt") << u"{\"fields\":[{\"fact\":\"eta\",%1,\"polcy\":\"fill\"}]}"_s.arg(at) << u"mapping.fields[0].polcy"_s;
    QTest::newRow("separator") << u"{\"fields\":[{\"fact\":\"eta\",%1,\"separator\":\"\"}]}"_s.arg(at) << u"mapping.fields[0].separator"_s;
    QTest::newRow("no field") << u"{\"fields\":[{\"fact\":\"eta\"}]}"_s << u"mapping.fields[0].field.recordType"_s;
    QTest::newRow("place") << u"{\"fields\":[{\"fact\":\"eta\",\"field\":{\"place\":\"top\",\"recordType\":\"P\",\"name\":\"x\"}}]}"_s
                           << u"mapping.fields[0].field.place"_s;
    QTest::newRow("no object") << u"{\"fields\":[7]}"_s << u"mapping.fields[0]"_s;
    QTest::newRow("no list") << u"{\"fields\":{}}"_s << u"mapping.fields"_s;
    QTest::newRow("no flag") << u"{\"fields\":[{\"fact\":\"eta\",%1,\"clearWithSupplier\":1}]}"_s.arg(at) << u"mapping.fields[0].clearWithSupplier"_s;
    QTest::newRow("no text") << u"{\"fields\":[{\"fact\":\"eta\",%1,\"name\":1}]}"_s.arg(at) << u"mapping.fields[0].name"_s;
    QTest::newRow("stage") << u"{\"statuses\":[{%1,\"values\":{\"shiped\":{\"text\":\"a\"}}}]}"_s.arg(at) << u"mapping.statuses[0].values.shiped"_s;
    QTest::newRow("two values") << u"{\"statuses\":[{%1,\"values\":{\"shipped\":{\"text\":\"a\",\"choice\":\"b\"}}}]}"_s.arg(at)
                                << u"mapping.statuses[0].values.shipped.text"_s;
    QTest::newRow("line field") << u"{\"statuses\":[{%1,\"lineField\":{\"place\":\"line\"}}]}"_s.arg(at)
                                << u"mapping.statuses[0].lineField.recordType"_s;
    QTest::newRow("block contents") << u"{\"blocks\":[{%1,\"contents\":[\"statos\"]}]}"_s.arg(at) << u"mapping.blocks[0].contents"_s;
    QTest::newRow("block contents type") << u"{\"blocks\":[{%1,\"contents\":[1]}]}"_s.arg(at) << u"mapping.blocks[0].contents[0]"_s;
    QTest::newRow("empty block") << u"{\"blocks\":[{%1}]}"_s.arg(at) << u"mapping.blocks[0].contents"_s;
    QTest::newRow("note") << u"{\"notes\":[{}]}"_s << u"mapping.notes[0].recordType"_s;
    QTest::newRow("unlock without a name") << u"{\"unlocked\":[{%1,\"choice\":\"3\"}]}"_s.arg(at) << u"mapping.unlocked[0].by"_s;
    QTest::newRow("unlock without a time") << u"{\"unlocked\":[{%1,\"choice\":\"3\",\"by\":\"D\",\"at\":\"today\"}]}"_s.arg(at)
                                           << u"mapping.unlocked[0].at"_s;
    QTest::newRow("unknown") << u"{\"unknown\":\"guess\"}"_s << u"mapping.unknown"_s;
    QTest::newRow("mapped status") << u"{\"mappedStatuses\":{\"X\":\"somewhere\"}}"_s << u"mapping.mappedStatuses.X"_s;
    QTest::newRow("member") << u"{\"rules\":[]}"_s << u"mapping.rules"_s;
}

void MappingTest::errorsNameTheMember()
{
    QFETCH(QString, mapping);
    QFETCH(QString, member);
    const auto read = mappingFromJson(QJsonDocument::fromJson(mapping.toUtf8()).object());
    QVERIFY(!read);
    QCOMPARE(read.error().kind, ErrorKind::Malformed);
    QCOMPARE(read.error().field, member);
    QVERIFY(read.error().message.startsWith(member + u": "_s));
}

void MappingTest::badFiles()
{
    QCOMPARE(templateFromFile(QByteArray(1024 * 1024 + 1, ' ')).error().kind, ErrorKind::TooLarge);
    QVERIFY(templateFromFile("[]").error().message.contains(u"no Integration Template"_s));
    QVERIFY(templateFromFile("{").error().message.contains(u"at byte"_s));
    QJsonObject object = QJsonDocument::fromJson(templateToFile(*recommendedTemplate(u"tdsynnex"_s, u"autotask"_s))).object();
    const auto with = [&](const QString &member, const QJsonValue &value) {
        QJsonObject changed = object;
        changed.insert(member, value);
        return templateFromFile(QJsonDocument(changed).toJson());
    };
    QCOMPARE(with(u"format"_s, u"other"_s).error().field, u"format"_s);
    QCOMPARE(with(u"formatVersion"_s, 2).error().field, u"formatVersion"_s);
    QCOMPARE(with(u"flow"_s, u"guess"_s).error().field, u"flow"_s);
    QCOMPARE(with(u"name"_s, u""_s).error().field, u"name"_s);
    QCOMPARE(with(u"mapping"_s, 7).error().field, u"mapping"_s);
    QCOMPARE(with(u"mapping"_s, QJsonObject{{u"x"_s, 1}}).error().field, u"mapping.x"_s);
}

void MappingTest::recommendedMappingIsRight()
{
    const auto entry = recommendedTemplate(u"tdsynnex"_s, u"autotask"_s);
    QVERIFY2(bool(entry), qPrintable(entry ? QString() : entry.error().message));
    QCOMPARE(lint(entry->mapping, schema()), QList<LintFinding>());
    QVERIFY(entry->mapping.statuses.isEmpty()); // the PO's own status is offered, never a default
    QCOMPARE(entry->mapping.blocks.first().field, header(u"generalMemo"_s));
    QCOMPARE(entry->mapping.targetFields().size(), 5);
    QCOMPARE(recommendedTemplate(u"x"_s, u"y"_s).error().kind, ErrorKind::Usage);
}

void MappingTest::lintFindings_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("unknownField fields[0].field") << u"unknown"_s;
    QTest::newRow("notWritable fields[0].field") << u"readOnly"_s;
    QTest::newRow("wrongType fields[0].field") << u"wrongFact"_s;
    QTest::newRow("wrongType fields[0].field ") << u"flag"_s;
    QTest::newRow("oneLineBlock blocks[0].field") << u"oneLine"_s;
    QTest::newRow("wrongType blocks[0].field") << u"blockInNumber"_s;
    QTest::newRow("receiptLocked statuses[0].values.Received") << u"receipt"_s;
    QTest::newRow("neverOffered statuses[0].values.Received") << u"cancel"_s;
    QTest::newRow("missingChoice statuses[0].values.Received") << u"noChoice"_s;
    QTest::newRow("missingChoice statuses[0].values.Received ") << u"inactive"_s;
    QTest::newRow("wrongType statuses[0].values.Received") << u"textInChoice"_s;
    QTest::newRow("wrongType statuses[0].field") << u"statusInDate"_s;
    QTest::newRow("missingChoice statuses[0].startValues") << u"noStart"_s;
    QTest::newRow("doubleField fields[1].field") << u"twice"_s;
    QTest::newRow("noRule statuses[0].values") << u"noValues"_s;
    QTest::newRow("noRule ") << u"empty"_s;
}

void MappingTest::lintFindings()
{
    QFETCH(QString, name);
    Mapping mapping;
    const auto fact = [&](Fact fact, const FieldRef &ref) { mapping.fields.append({QString(), fact, ref, FieldPolicy::Keep, {}, false}); };
    const auto status = [&](const StatusValue &value, const FieldRef &ref) {
        StatusRule rule;
        rule.field = ref;
        rule.values = {{Stage::Received, value, false}};
        mapping.statuses.append(rule);
    };
    const auto label = [](const QString &text) { return StatusValue{StatusValue::Kind::ChoiceLabel, text}; };
    if (name == "unknown"_L1)
        fact(Fact::Tracking, header(u"tracking"_s));
    if (name == "readOnly"_L1)
        fact(Fact::Freight, header(u"id"_s));
    if (name == "wrongFact"_L1)
        fact(Fact::Tracking, header(u"shippingDate"_s));
    if (name == "flag"_L1)
        fact(Fact::Freight, header(u"flag"_s));
    if (name == "oneLine"_L1)
        mapping.blocks = {{u"B"_s, header(u"externalPONumber"_s), FieldPolicy::Keep, {BlockPart::Status}, false}};
    if (name == "blockInNumber"_L1)
        mapping.blocks = {{u"B"_s, header(u"freight"_s), FieldPolicy::Keep, {BlockPart::Status}, false}};
    if (name == "receipt"_L1)
        status(label(u"Received Partial"_s), header(u"status"_s));
    if (name == "cancel"_L1)
        status(label(u"Cancelled"_s), header(u"status"_s));
    if (name == "noChoice"_L1)
        status(label(u"Shipped"_s), header(u"status"_s));
    if (name == "inactive"_L1)
        status(label(u"Old"_s), header(u"status"_s));
    if (name == "textInChoice"_L1)
        status({StatusValue::Kind::Text, u"Received"_s}, header(u"status"_s));
    if (name == "statusInDate"_L1)
        status({StatusValue::Kind::Text, u"Received"_s}, header(u"shippingDate"_s));
    if (name == "noStart"_L1) {
        status(label(u"Submitted"_s), header(u"status"_s));
        mapping.statuses.first().startValues = {label(u"Old"_s)};
    }
    if (name == "twice"_L1) {
        fact(Fact::Carrier, header(u"externalPONumber"_s));
        fact(Fact::Tracking, header(u"externalPONumber"_s));
    }
    if (name == "noValues"_L1) {
        status({}, header(u"status"_s));
        mapping.statuses.first().values.clear();
    }
    const auto findings = lint(mapping, schema());
    const QString expected = QString::fromLatin1(QTest::currentDataTag());
    QCOMPARE(codes(findings).join(u'|').trimmed(), expected.trimmed());
    QCOMPARE(hasErrors(findings), !expected.startsWith(u"noRule statuses"_s));
    if (name == "receipt"_L1) {
        mapping.unlocked = {{header(u"status"_s), u"3"_s, u"Dana"_s, {}}};
        QVERIFY(lint(mapping, schema()).isEmpty());
    }
}

void MappingTest::lintOfTwoTemplates()
{
    Mapping one = full();
    one.statuses.clear();
    Mapping other;
    other.blocks = one.blocks;
    QVERIFY(!codes(lint(one, schema(), {{u"Other"_s, other}})).contains(u"fieldTaken blocks[0].field"_s)); // blocks carry their own tag
    other.fields = one.fields;
    QVERIFY(codes(lint(one, schema(), {{u"Other"_s, other}})).contains(u"fieldTaken fields[0].field"_s));
    other.fields.first().field = header(u"generalMemo"_s);
    QVERIFY(codes(lint(one, schema(), {{u"Other"_s, other}})).contains(u"fieldTaken blocks[0].field"_s));
    Mapping status = full();
    status.fields.clear();
    status.blocks.clear();
    QCOMPARE(codes(lint(status, schema(), {{u"Other"_s, status}})).filter(u"fieldTaken"_s).size(), 2);
}

void MappingTest::factKeysAndLabels()
{
    QStringList labels;
    for (const Fact fact : allFacts()) {
        QCOMPARE(factFromKey(factKey(fact)), fact);
        labels.append(factLabel(fact));
    }
    QCOMPARE(labels.removeDuplicates(), 0);
    QVERIFY(!factFromKey(u"x"_s));
    QCOMPARE(statusWord(u" On  Quay\t"_s), u"onquay"_s);
}

QTEST_GUILESS_MAIN(MappingTest)
#include "tst_mapping.moc"
