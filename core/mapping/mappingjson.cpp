#include "core/mapping/jsonreader.h"

#include "core/base/words.h"
#include "core/mapping/templatefile.h"
#include "core/model/json.h"

#include <array>
#include <utility>

namespace Waybill {

using namespace Qt::Literals::StringLiterals;

namespace {

template<typename T, size_t N>
using Names = std::array<std::pair<T, const char *>, N>;

constexpr auto policies = std::to_array<std::pair<FieldPolicy, const char *>>(
    {{FieldPolicy::Fill, "fill"}, {FieldPolicy::Keep, "keep"}, {FieldPolicy::Always, "always"}});
constexpr auto partials = std::to_array<std::pair<PartialPolicy, const char *>>(
    {{PartialPolicy::Status, "status"}, {PartialPolicy::Note, "note"}});
constexpr auto unknowns = std::to_array<std::pair<UnknownStatus, const char *>>(
    {{UnknownStatus::Hold, "hold"}, {UnknownStatus::Ignore, "ignore"}, {UnknownStatus::WriteAsText, "text"}});
constexpr auto places = std::to_array<std::pair<FieldPlace, const char *>>(
    {{FieldPlace::Header, "header"}, {FieldPlace::Line, "line"}, {FieldPlace::Linked, "linked"}});
constexpr auto parts = std::to_array<std::pair<BlockPart, const char *>>(
    {{BlockPart::Status, "status"}, {BlockPart::SupplierOrder, "supplierOrder"}, {BlockPart::Tracking, "tracking"},
     {BlockPart::Eta, "eta"}, {BlockPart::Invoice, "invoice"}, {BlockPart::Events, "events"}});
constexpr auto facts = std::to_array<std::pair<Fact, const char *>>(
    {{Fact::SupplierOrderNumbers, "supplierOrderNumbers"}, {Fact::Tracking, "tracking"}, {Fact::Carrier, "carrier"},
     {Fact::ExpectedShip, "expectedShip"}, {Fact::ShipDate, "shipDate"}, {Fact::Eta, "eta"}, {Fact::Delivered, "delivered"},
     {Fact::InvoiceNumbers, "invoiceNumbers"}, {Fact::InvoiceDate, "invoiceDate"}, {Fact::InvoiceTotal, "invoiceTotal"},
     {Fact::Freight, "freight"}, {Fact::ServiceLevel, "serviceLevel"}, {Fact::TrackingLink, "trackingLink"},
     {Fact::QuantityShipped, "quantityShipped"}, {Fact::OrderTotal, "orderTotal"}, {Fact::Weight, "weight"},
     {Fact::Dimensions, "dimensions"}, {Fact::LastCheckpoint, "lastCheckpoint"}, {Fact::ShipToCompared, "shipToCompared"},
     {Fact::InvoiceDue, "invoiceDue"}, {Fact::InvoiceTerms, "invoiceTerms"}, {Fact::InvoiceSubtotal, "invoiceSubtotal"},
     {Fact::InvoiceTax, "invoiceTax"}, {Fact::InvoiceShipping, "invoiceShipping"}, {Fact::Currency, "currency"},
     {Fact::InvoiceStatus, "invoiceStatus"}});

template<typename Table, typename T>
QString nameIn(const Table &table, T value)
{
    for (const auto &[each, name] : table) {
        if (each == value)
            return QLatin1String(name);
    }
    Q_UNREACHABLE();
}

QJsonObject fieldToJson(const FieldRef &ref)
{
    return {{u"place"_s, nameIn(places, ref.place)}, {u"recordType"_s, ref.recordType}, {u"name"_s, ref.name}};
}

FieldRef fieldFrom(const QJsonObject &object, const QString &path, std::optional<Error> &error)
{
    JsonReader reader(object, path, error);
    FieldRef ref;
    ref.place = reader.oneOf(u"place"_s, places, FieldPlace::Header);
    ref.recordType = reader.requiredText(u"recordType"_s);
    ref.name = reader.requiredText(u"name"_s);
    reader.finish();
    return ref;
}

FieldRef fieldMember(JsonReader &reader, std::optional<Error> &error)
{
    return fieldFrom(reader.object(u"field"_s), reader.pathOf(u"field"_s), error);
}

QJsonObject valueToJson(const StatusValue &value)
{
    switch (value.kind) {
    case StatusValue::Kind::Nothing: return {};
    case StatusValue::Kind::Choice: return {{u"choice"_s, value.text}};
    case StatusValue::Kind::ChoiceLabel: return {{u"label"_s, value.text}};
    case StatusValue::Kind::Text: return {{u"text"_s, value.text}};
    }
    Q_UNREACHABLE();
}

/// One of choice, label, text; none of them: nothing is written.
StatusValue valueFrom(JsonReader &reader)
{
    const std::pair<QString, StatusValue::Kind> kinds[] = {{u"choice"_s, StatusValue::Kind::Choice},
                                                           {u"label"_s, StatusValue::Kind::ChoiceLabel},
                                                           {u"text"_s, StatusValue::Kind::Text}};
    StatusValue value;
    for (const auto &[member, kind] : kinds) {
        if (!reader.has(member))
            continue;
        if (value.kind != StatusValue::Kind::Nothing)
            reader.fail(reader.pathOf(member), Said::tr("only one of choice, label, text can be given."));
        value = {kind, reader.requiredText(member)};
    }
    return value;
}

QJsonObject statusToJson(const StatusRule &rule)
{
    QJsonObject values;
    for (const StageValue &each : rule.values) {
        QJsonObject value = valueToJson(each.value);
        if (each.linesToo)
            value.insert(u"linesToo"_s, true);
        values.insert(stageKey(each.stage), value);
    }
    QJsonArray starts;
    for (const StatusValue &start : rule.startValues)
        starts.append(valueToJson(start));
    QJsonObject object{{u"name"_s, rule.name},
                       {u"field"_s, fieldToJson(rule.field)},
                       {u"policy"_s, policyKey(rule.policy)},
                       {u"partial"_s, nameIn(partials, rule.partial)},
                       {u"values"_s, values}};
    if (rule.lineField)
        object.insert(u"lineField"_s, fieldToJson(*rule.lineField));
    if (!starts.isEmpty())
        object.insert(u"startValues"_s, starts);
    return object;
}

StatusRule statusFrom(const QJsonObject &object, const QString &path, std::optional<Error> &error)
{
    JsonReader reader(object, path, error);
    StatusRule rule;
    rule.name = reader.text(u"name"_s, rule.name);
    rule.field = fieldMember(reader, error);
    const QJsonObject lineField = reader.object(u"lineField"_s);
    if (!lineField.isEmpty())
        rule.lineField = fieldFrom(lineField, reader.pathOf(u"lineField"_s), error);
    rule.policy = reader.oneOf(u"policy"_s, policies, FieldPolicy::Keep);
    rule.partial = reader.oneOf(u"partial"_s, partials, PartialPolicy::Note);
    const QJsonObject values = reader.object(u"values"_s);
    const QStringList keys = values.keys();
    for (const QString &key : keys) {
        if (!stageFromKey(key) || !values.value(key).isObject())
            reader.fail(reader.pathOf(u"values."_s + key), Said::tr("a stage with an object is expected here."));
    }
    for (const Stage stage : allStages()) { // in the order of listing, whatever the file's
        if (!values.contains(stageKey(stage)))
            continue;
        JsonReader value(values.value(stageKey(stage)).toObject(), reader.pathOf(u"values."_s + stageKey(stage)), error);
        const bool linesToo = value.flag(u"linesToo"_s);
        rule.values.append({stage, valueFrom(value), linesToo});
        value.finish();
    }
    reader.each(u"startValues"_s, [&](const QJsonObject &start, const QString &at) {
        JsonReader value(start, at, error);
        rule.startValues.append(valueFrom(value));
        value.finish();
    });
    reader.finish();
    return rule;
}

QJsonObject ruleToJson(const FieldRule &rule)
{
    QJsonObject object{{u"fact"_s, factKey(rule.fact)},
                       {u"field"_s, fieldToJson(rule.field)},
                       {u"policy"_s, policyKey(rule.policy)},
                       {u"separator"_s, rule.format.separator}};
    if (!rule.name.isEmpty())
        object.insert(u"name"_s, rule.name);
    if (rule.format.carrierPrefix)
        object.insert(u"carrierPrefix"_s, true);
    if (rule.format.firstOnly)
        object.insert(u"firstOnly"_s, true);
    if (!rule.format.dateFormat.isEmpty())
        object.insert(u"dateFormat"_s, rule.format.dateFormat);
    if (rule.clearWithSupplier)
        object.insert(u"clearWithSupplier"_s, true);
    return object;
}

FieldRule ruleFrom(const QJsonObject &object, const QString &path, std::optional<Error> &error)
{
    JsonReader reader(object, path, error);
    FieldRule rule;
    rule.name = reader.text(u"name"_s);
    rule.fact = reader.oneOf(u"fact"_s, facts, Fact::Tracking);
    if (!reader.has(u"fact"_s))
        reader.fail(reader.pathOf(u"fact"_s), Said::tr("is missing."));
    rule.field = fieldMember(reader, error);
    rule.policy = reader.oneOf(u"policy"_s, policies, FieldPolicy::Keep);
    rule.format.separator = reader.text(u"separator"_s, rule.format.separator);
    rule.format.carrierPrefix = reader.flag(u"carrierPrefix"_s);
    rule.format.firstOnly = reader.flag(u"firstOnly"_s);
    rule.format.dateFormat = reader.text(u"dateFormat"_s);
    rule.clearWithSupplier = reader.flag(u"clearWithSupplier"_s);
    if (rule.format.separator.isEmpty())
        reader.fail(reader.pathOf(u"separator"_s), Said::tr("at least one character is expected here."));
    reader.finish();
    return rule;
}

QJsonObject blockToJson(const BlockRule &rule)
{
    QJsonArray contents;
    for (const BlockPart part : rule.contents)
        contents.append(nameIn(parts, part));
    QJsonObject object{{u"name"_s, rule.name},
                       {u"field"_s, fieldToJson(rule.field)},
                       {u"policy"_s, policyKey(rule.policy)},
                       {u"contents"_s, contents},
                       {u"carrierPrefix"_s, rule.carrierPrefix}};
    if (rule.partial != PartialPolicy::Status) // the default is left out: older mappings keep their version
        object.insert(u"partial"_s, nameIn(partials, rule.partial));
    return object;
}

BlockRule blockFrom(const QJsonObject &object, const QString &path, std::optional<Error> &error)
{
    JsonReader reader(object, path, error);
    BlockRule rule;
    rule.name = reader.text(u"name"_s, rule.name);
    rule.field = fieldMember(reader, error);
    rule.policy = reader.oneOf(u"policy"_s, policies, FieldPolicy::Keep);
    rule.carrierPrefix = reader.flag(u"carrierPrefix"_s);
    rule.partial = reader.oneOf(u"partial"_s, partials, PartialPolicy::Status);
    const QStringList given = reader.texts(u"contents"_s);
    for (const QString &name : given) {
        bool known = false;
        for (const auto &[part, key] : parts) {
            known = known || name == QLatin1String(key);
        }
        if (!known)
            reader.fail(reader.pathOf(u"contents"_s), Said::tr("\"%1\" is no line that a block can hold.").arg(name));
    }
    for (const auto &[part, key] : parts) { // always in the block's own order
        if (given.contains(QLatin1String(key)))
            rule.contents.append(part);
    }
    if (rule.contents.isEmpty())
        reader.fail(reader.pathOf(u"contents"_s), Said::tr("at least one line is expected here."));
    reader.finish();
    return rule;
}

QJsonObject noteToJson(const NoteRule &rule)
{
    QJsonObject object{{u"name"_s, rule.name}, {u"recordType"_s, rule.recordType}, {u"customer"_s, rule.customer}};
    if (!rule.events.isEmpty())
        object.insert(u"events"_s, QJsonArray::fromStringList(rule.events));
    if (!rule.text.isEmpty())
        object.insert(u"text"_s, rule.text);
    return object;
}

NoteRule noteFrom(const QJsonObject &object, const QString &path, std::optional<Error> &error)
{
    JsonReader reader(object, path, error);
    NoteRule rule;
    rule.name = reader.text(u"name"_s, rule.name);
    rule.recordType = reader.requiredText(u"recordType"_s);
    rule.customer = reader.flag(u"customer"_s);
    rule.events = reader.texts(u"events"_s);
    rule.text = reader.text(u"text"_s);
    reader.finish();
    return rule;
}

QJsonObject unlockToJson(const ReceiptUnlock &unlock)
{
    return {{u"field"_s, fieldToJson(unlock.field)},
            {u"choice"_s, unlock.choice},
            {u"by"_s, unlock.by},
            {u"at"_s, unlock.at.isValid() ? unlock.at.toUTC().toString(Qt::ISODate) : QString()}};
}

ReceiptUnlock unlockFrom(const QJsonObject &object, const QString &path, std::optional<Error> &error)
{
    JsonReader reader(object, path, error);
    ReceiptUnlock unlock;
    unlock.field = fieldMember(reader, error);
    unlock.choice = reader.requiredText(u"choice"_s);
    unlock.by = reader.requiredText(u"by"_s); // an unlock without a name is none
    unlock.at = QDateTime::fromString(reader.requiredText(u"at"_s), Qt::ISODate);
    if (!unlock.at.isValid())
        reader.fail(reader.pathOf(u"at"_s), Said::tr("a time such as 2026-01-15T10:00:00Z is expected here."));
    reader.finish();
    return unlock;
}

template<typename Rule, typename Write>
QJsonArray listOf(const QList<Rule> &rules, Write write)
{
    QJsonArray array;
    for (const Rule &rule : rules)
        array.append(write(rule));
    return array;
}

} // namespace

QString factKey(Fact fact)
{
    return nameIn(facts, fact);
}

std::optional<Fact> factFromKey(const QString &key)
{
    for (const auto &[fact, name] : facts) {
        if (key == QLatin1String(name))
            return fact;
    }
    return {};
}

QString policyKey(FieldPolicy policy)
{
    return nameIn(policies, policy);
}

QJsonObject toJson(const Mapping &mapping)
{
    QJsonObject statuses;
    for (auto it = mapping.mappedStatuses.cbegin(); it != mapping.mappedStatuses.cend(); ++it)
        statuses.insert(it.key(), stageKey(it.value()));
    return {{u"statuses"_s, listOf(mapping.statuses, statusToJson)}, {u"fields"_s, listOf(mapping.fields, ruleToJson)},
            {u"blocks"_s, listOf(mapping.blocks, blockToJson)},      {u"notes"_s, listOf(mapping.notes, noteToJson)},
            {u"unknown"_s, nameIn(unknowns, mapping.unknown)},       {u"mappedStatuses"_s, statuses},
            {u"unlocked"_s, listOf(mapping.unlocked, unlockToJson)}};
}

Result<Mapping> mappingFromJson(const QJsonObject &object)
{
    std::optional<Error> error;
    JsonReader reader(object, u"mapping"_s, error);
    Mapping mapping;
    reader.each(u"statuses"_s, [&](const QJsonObject &o, const QString &at) { mapping.statuses.append(statusFrom(o, at, error)); });
    reader.each(u"fields"_s, [&](const QJsonObject &o, const QString &at) { mapping.fields.append(ruleFrom(o, at, error)); });
    reader.each(u"blocks"_s, [&](const QJsonObject &o, const QString &at) { mapping.blocks.append(blockFrom(o, at, error)); });
    reader.each(u"notes"_s, [&](const QJsonObject &o, const QString &at) { mapping.notes.append(noteFrom(o, at, error)); });
    reader.each(u"unlocked"_s, [&](const QJsonObject &o, const QString &at) { mapping.unlocked.append(unlockFrom(o, at, error)); });
    mapping.unknown = reader.oneOf(u"unknown"_s, unknowns, UnknownStatus::Hold);
    const QJsonObject statuses = reader.object(u"mappedStatuses"_s);
    for (auto it = statuses.begin(); it != statuses.end(); ++it) {
        const auto stage = stageFromKey(it.value().toString());
        if (!stage)
            reader.fail(reader.pathOf(u"mappedStatuses."_s + it.key()), Said::tr("\"%1\" is no stage.").arg(it.value().toString()));
        mapping.mappedStatuses.insert(statusWord(it.key()), stage.value_or(Stage::Unknown));
    }
    reader.finish();
    if (error)
        return *error;
    return mapping;
}

} // namespace Waybill
