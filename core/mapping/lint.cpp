#include "core/mapping/lint.h"

#include "core/base/words.h"
#include "core/mapping/mappingengine.h"

#include <algorithm>

namespace Waybill {

using namespace Qt::Literals::StringLiterals;

namespace {

bool isDateFact(Fact fact)
{
    return fact == Fact::ExpectedShip || fact == Fact::ShipDate || fact == Fact::Eta || fact == Fact::Delivered
        || fact == Fact::InvoiceDate || fact == Fact::InvoiceDue;
}

bool isNumberFact(Fact fact)
{
    return fact == Fact::InvoiceTotal || fact == Fact::Freight || fact == Fact::QuantityShipped || fact == Fact::OrderTotal
        || fact == Fact::Weight || fact == Fact::InvoiceSubtotal || fact == Fact::InvoiceTax || fact == Fact::InvoiceShipping;
}

class Linter
{
public:
    Linter(const Mapping &mapping, const TargetSchema &schema)
        : m_mapping(mapping)
        , m_schema(schema)
    {
    }

    QList<LintFinding> findings;

    void say(bool error, const QString &code, const QString &member, const QString &text)
    {
        findings.append({error, code, member, text});
    }

    /// The field, if it can be written at all.
    const TargetField *writableField(const FieldRef &ref, const QString &member)
    {
        const TargetField *field = m_schema.find(ref);
        if (!field) {
            say(true, u"unknownField"_s, member, Said::tr("There is no field \"%1\" on %2.").arg(ref.name, ref.recordType));
            return nullptr;
        }
        if (!field->writable) {
            say(true, u"notWritable"_s, member, Said::tr("\"%1\" can be read but not written.").arg(nameOf(*field)));
            return nullptr;
        }
        return field;
    }

    static QString nameOf(const TargetField &field) { return field.label.isEmpty() ? field.ref.name : field.label; }

    void statusValue(const StatusValue &value, const TargetField &field, const QString &member)
    {
        if (value.kind == StatusValue::Kind::Nothing)
            return;
        const bool choice = field.type == FieldType::Choice;
        if (choice != (value.kind != StatusValue::Kind::Text)) {
            say(true, u"wrongType"_s, member,
                choice ? Said::tr("\"%1\" takes one of its choices, not a text.").arg(nameOf(field))
                       : Said::tr("\"%1\" is a text and has no choices.").arg(nameOf(field)));
            return;
        }
        const auto stored = MappingEngine::resolve(value, field);
        if (!stored) {
            say(true, u"missingChoice"_s, member, stored.error().message);
            return;
        }
        const FieldChoice *found = field.choice(stored->text());
        if (!found)
            return; // a text
        if (found->effect == ChoiceEffect::NeverOffered) {
            say(true, u"neverOffered"_s, member,
                Said::tr("\"%1\" undoes things there and is never written from here.").arg(found->label));
        } else if (found->effect == ChoiceEffect::Receipt && !isUnlocked(field.ref, found->value)) {
            say(true, u"receiptLocked"_s, member,
                Said::tr("\"%1\" means that goods were received: stock changes and items can no longer be edited. A person must "
                "unlock it first.").arg(found->label));
        }
    }

    bool isUnlocked(const FieldRef &ref, const QString &choice) const
    {
        return std::any_of(m_mapping.unlocked.cbegin(), m_mapping.unlocked.cend(),
                           [&](const auto &u) { return u.field == ref && u.choice == choice && !u.by.isEmpty(); });
    }

    void status(const StatusRule &rule, const QString &member)
    {
        if (rule.values.isEmpty())
            say(false, u"noRule"_s, member + u".values"_s, Said::tr("\"%1\" maps no status yet, so it writes nothing.").arg(rule.name));
        const TargetField *field = writableField(rule.field, member + u".field"_s);
        const TargetField *lineField = rule.lineField ? writableField(*rule.lineField, member + u".lineField"_s) : nullptr;
        if (field && ((field->type != FieldType::Choice && field->type != FieldType::Text) || field->items != ItemRecords::None)) {
            say(true, u"wrongType"_s, member + u".field"_s, Said::tr("\"%1\" can hold no status.").arg(nameOf(*field)));
            return;
        }
        for (const StageValue &each : rule.values) {
            const QString at = member + u".values."_s + stageLabel(each.stage);
            if (field)
                statusValue(each.value, *field, at);
            if (lineField && each.linesToo)
                statusValue(each.value, *lineField, at);
        }
        for (const StatusValue &start : rule.startValues) {
            if (field && !MappingEngine::resolve(start, *field)) {
                say(true, u"missingChoice"_s, member + u".startValues"_s,
                    Said::tr("\"%1\" is no choice of \"%2\".").arg(start.text, nameOf(*field)));
            }
        }
    }

    void rule(const FieldRule &rule, const QString &member)
    {
        const TargetField *field = writableField(rule.field, member + u".field"_s);
        if (field && !fits(rule.fact, *field)) {
            say(true, u"wrongType"_s, member + u".field"_s,
                Said::tr("%1 does not fit into \"%2\".").arg(factLabel(rule.fact), nameOf(*field)));
        }
    }

    void block(const BlockRule &rule, const QString &member)
    {
        const TargetField *field = writableField(rule.field, member + u".field"_s);
        if (!field)
            return;
        if (field->type != FieldType::Text) {
            say(true, u"wrongType"_s, member + u".field"_s, Said::tr("A block needs a text field; \"%1\" is none.").arg(nameOf(*field)));
        } else if (!field->multiLine) {
            say(true, u"oneLineBlock"_s, member + u".field"_s,
                Said::tr("\"%1\" holds one line only; a block needs several.").arg(nameOf(*field)));
        }
    }

private:
    const Mapping &m_mapping;
    const TargetSchema &m_schema;
};

/// Fields a mapping writes as a whole, with the member that does; blocks stand apart, they carry their own tag.
QList<std::pair<FieldRef, QString>> wholeFields(const Mapping &mapping)
{
    QList<std::pair<FieldRef, QString>> all;
    for (int i = 0; i < mapping.statuses.size(); ++i) {
        all.append({mapping.statuses.at(i).field, u"statuses[%1].field"_s.arg(i)});
        if (mapping.statuses.at(i).lineField)
            all.append({*mapping.statuses.at(i).lineField, u"statuses[%1].lineField"_s.arg(i)});
    }
    for (int i = 0; i < mapping.fields.size(); ++i)
        all.append({mapping.fields.at(i).field, u"fields[%1].field"_s.arg(i)});
    return all;
}

void doubles(Linter &linter, const Mapping &mapping)
{
    QList<std::pair<FieldRef, QString>> all = wholeFields(mapping);
    for (int i = 0; i < mapping.blocks.size(); ++i)
        all.append({mapping.blocks.at(i).field, u"blocks[%1].field"_s.arg(i)});
    for (int i = 0; i < all.size(); ++i) {
        for (int j = 0; j < i; ++j) {
            if (all.at(i).first != all.at(j).first)
                continue;
            linter.say(true, u"doubleField"_s, all.at(i).second,
                       Said::tr("\"%1\" is written twice; the other time by %2.").arg(all.at(i).first.name, all.at(j).second));
            break;
        }
    }
}

void taken(Linter &linter, const Mapping &mapping, const OtherMapping &other)
{
    const auto theirs = wholeFields(other.mapping);
    const auto holds = [](const auto &fields, const FieldRef &ref) {
        return std::any_of(fields.cbegin(), fields.cend(), [&](const auto &f) { return f.first == ref; });
    };
    const auto say = [&](const FieldRef &ref, const QString &member) {
        linter.say(true, u"fieldTaken"_s, member, Said::tr("\"%1\" is already written by the template \"%2\".").arg(ref.name, other.name));
    };
    for (const auto &[ref, member] : wholeFields(mapping)) {
        const bool theirBlock = std::any_of(other.mapping.blocks.cbegin(), other.mapping.blocks.cend(),
                                            [&field = ref](const auto &b) { return b.field == field; });
        if (holds(theirs, ref) || theirBlock)
            say(ref, member);
    }
    for (int i = 0; i < mapping.blocks.size(); ++i) { // two blocks in one field live side by side
        if (holds(theirs, mapping.blocks.at(i).field))
            say(mapping.blocks.at(i).field, u"blocks[%1].field"_s.arg(i));
    }
}

} // namespace

bool fits(Fact fact, const TargetField &field)
{
    switch (field.items) {
    case ItemRecords::Shipments: return fact == Fact::Tracking;
    case ItemRecords::Invoices: return fact == Fact::InvoiceNumbers;
    case ItemRecords::None: break;
    }
    return fits(fact, field.type);
}

bool fits(Fact fact, FieldType type)
{
    switch (type) {
    case FieldType::Text: return true;
    case FieldType::Day:
    case FieldType::Instant: return isDateFact(fact);
    case FieldType::Number: return isNumberFact(fact);
    case FieldType::Choice:
    case FieldType::Flag:
    case FieldType::Reference: return false;
    }
    Q_UNREACHABLE();
}

QList<LintFinding> lint(const Mapping &mapping, const TargetSchema &schema, const QList<OtherMapping> &others)
{
    Linter linter(mapping, schema);
    for (int i = 0; i < mapping.statuses.size(); ++i)
        linter.status(mapping.statuses.at(i), u"statuses[%1]"_s.arg(i));
    for (int i = 0; i < mapping.fields.size(); ++i)
        linter.rule(mapping.fields.at(i), u"fields[%1]"_s.arg(i));
    for (int i = 0; i < mapping.blocks.size(); ++i)
        linter.block(mapping.blocks.at(i), u"blocks[%1]"_s.arg(i));
    doubles(linter, mapping);
    for (const OtherMapping &other : others)
        taken(linter, mapping, other);
    if (mapping.targetFields().isEmpty() && mapping.notes.isEmpty())
        linter.say(true, u"noRule"_s, {}, Said::tr("This mapping writes nothing."));
    return linter.findings;
}

bool hasErrors(const QList<LintFinding> &findings)
{
    return std::any_of(findings.cbegin(), findings.cend(), [](const LintFinding &f) { return f.error; });
}

} // namespace Waybill
