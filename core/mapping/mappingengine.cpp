#include "core/mapping/mappingengine.h"

#include "core/base/words.h"
#include "core/mapping/facts.h"
#include "core/mapping/suppliertext.h"

#include <algorithm>

namespace Waybill {

using namespace Qt::Literals::StringLiterals;

namespace {

/// "Received Partial", "ReceivedPartial" and "Canceled"/"Cancelled" are one label (Autotask spells them both ways).
QString labelKey(const QString &label)
{
    QString key = statusWord(label);
    return key.replace("cancelled"_L1, "canceled"_L1);
}

/// One record a rule writes to.
struct Place
{
    RecordId record;
    const LineState *line = nullptr;
};

QList<Place> placesOf(const MappingInput &input, const FieldRef &field)
{
    switch (field.place) {
    case FieldPlace::Header: return {{input.order.id, nullptr}};
    case FieldPlace::Line: {
        QList<Place> places;
        for (const PurchaseOrderLine &line : input.order.lines) {
            const auto state = std::find_if(input.state.lines.cbegin(), input.state.lines.cend(), [&](const LineState &s) {
                return s.record == line.id && s.match != LineMatch::Substitute;
            });
            places.append({line.id, state == input.state.lines.cend() ? nullptr : &*state});
        }
        return places;
    }
    case FieldPlace::Linked: {
        QList<Place> places;
        for (const LinkedRecord &linked : input.order.linked) {
            if (linked.recordType == field.recordType)
                places.append({linked.id, nullptr});
        }
        return places;
    }
    }
    Q_UNREACHABLE();
}

/// A line without a state of its own says nothing, rather than what the order says.
bool saysNothing(const FieldRef &field, const Place &place)
{
    return field.place == FieldPlace::Line && !place.line;
}

QStringList unknownWords(const MappingInput &input, const Place &place)
{
    QStringList words;
    if (!place.line) {
        words = input.state.unknownStatuses;
    } else if (place.line->exceptions.testFlag(OrderException::Unknown)) {
        for (const QString &raw : place.line->rawStatuses) {
            if (input.state.unknownStatuses.contains(raw))
                words.append(raw);
        }
    }
    for (const QString &ignored : input.statusesIgnored)
        words.removeAll(ignored);
    return words;
}

class Wanting
{
public:
    explicit Wanting(const MappingInput &input)
        : m_input(input)
    {
    }

    QList<WantedValue> values;

    void status(const StatusRule &rule, const FieldRef &field, bool linesToo)
    {
        for (const Place &place : placesOf(m_input, field)) {
            WantedValue wanted = begin(field, place, rule.name, rule.policy);
            wanted.shape = WantedShape::Status;
            wanted.statusRule = &rule;
            if (!saysNothing(field, place) && wanted.problem.isEmpty())
                statusValue(wanted, rule, place, linesToo);
            values.append(wanted);
        }
    }

    void fact(const FieldRule &rule)
    {
        const TargetField *target = m_input.schema->find(rule.field);
        for (const Place &place : placesOf(m_input, rule.field)) {
            WantedValue wanted =
                begin(rule.field, place, rule.name.isEmpty() ? QString::fromLatin1(factName(rule.fact)) : rule.name, rule.policy);
            wanted.fact = rule.fact;
            wanted.separator = rule.format.separator;
            wanted.clearWithSupplier = rule.clearWithSupplier;
            if (isList(rule.fact) && !rule.format.firstOnly)
                wanted.shape = rule.fact == Fact::Tracking ? WantedShape::Tracking : WantedShape::Items;
            if (!target || saysNothing(rule.field, place)) {
                values.append(wanted);
                continue;
            }
            const FactScope scope{&m_input, place.line};
            if (wanted.shape != WantedShape::Single) {
                wanted.items = factItems(scope, rule.fact, rule.format.carrierPrefix);
            } else if (isList(rule.fact)) {
                const QList<WantedItem> items = factItems(scope, rule.fact, false);
                wanted.value = items.isEmpty() ? FieldValue() : FieldValue::ofText(items.first().text);
            } else {
                wanted.value = factValue(scope, rule.fact, *target, rule.format);
            }
            wanted.reason = factReason(rule.fact, wanted);
            values.append(wanted);
        }
    }

    void block(const BlockRule &rule)
    {
        for (const Place &place : placesOf(m_input, rule.field)) {
            WantedValue wanted = begin(rule.field, place, rule.name, rule.policy);
            wanted.shape = WantedShape::Block;
            if (wanted.problem.isEmpty() && !saysNothing(rule.field, place))
                blockLines(wanted, rule, place);
            values.append(wanted);
        }
    }

private:
    WantedValue begin(const FieldRef &field, const Place &place, const QString &rule, FieldPolicy policy) const
    {
        WantedValue wanted;
        wanted.address = {field, place.record};
        wanted.rule = rule;
        wanted.policy = policy;
        if (!m_input.schema->find(field))
            wanted.problem = Said::tr("%1 has no field \"%2\" any more.").arg(field.recordType, field.name);
        return wanted;
    }

    QString factReason(Fact fact, const WantedValue &wanted) const
    {
        if (wanted.shape == WantedShape::Single) {
            return wanted.value.isEmpty() ? QString()
                                          : Said::tr("%1 gives the %2 %3.").arg(m_input.sourceName, inSentence(fact), wanted.value.text());
        }
        return wanted.items.isEmpty() ? QString() : Said::tr("%1 gives this %2.").arg(m_input.sourceName, inSentence(fact));
    }

    static QString inSentence(Fact fact)
    {
        const QString label = factLabel(fact);
        if (label != QLatin1String(factName(fact)))
            return label; // other languages say themselves what is written small
        return label.at(1).isUpper() ? label : label.at(0).toLower() + label.mid(1);
    }

    /// Sets what an unknown word asks for; true if the value is decided by it.
    bool unknown(WantedValue &wanted, const Place &place, bool takesText) const
    {
        const QStringList words = unknownWords(m_input, place);
        if (words.isEmpty() || m_input.mapping->unknown == UnknownStatus::Ignore)
            return false;
        if (m_input.mapping->unknown == UnknownStatus::WriteAsText && takesText) {
            wanted.value = FieldValue::ofText(harmless(words.join(u", "_s), m_input.supplierTextUnits));
            wanted.reason = Said::tr("%1 says \"%2\", which is written as it is.").arg(m_input.sourceName, wanted.value.text());
            return true;
        }
        wanted.unknownStatus = words.join(u'\n');
        return true;
    }

    void statusValue(WantedValue &wanted, const StatusRule &rule, const Place &place, bool linesToo) const
    {
        const TargetField &target = *m_input.schema->find(wanted.address.field);
        if (unknown(wanted, place, target.type == FieldType::Text))
            return;
        Stage stage = place.line ? place.line->stage : m_input.state.stage;
        if (stage == Stage::NotFound || stage == Stage::Unknown) // R7: never writes a status
            return;
        wanted.reason = Said::tr("%1 says %2.").arg(m_input.sourceName, stageWords(stage));
        const bool header = wanted.address.field.place != FieldPlace::Line;
        if (stage == Stage::PartlyShipped && header && rule.partial == PartialPolicy::Note) {
            if (!m_input.keptMainRoad)
                return;
            stage = *m_input.keptMainRoad;
            wanted.reason = Said::tr("%1 shipped a part; partial shipments add a note only, so the status stays %2.").arg(
                m_input.sourceName, stageWords(stage));
        }
        const auto found = std::find_if(rule.values.cbegin(), rule.values.cend(), [&](const auto &v) { return v.stage == stage; });
        if (found == rule.values.cend() || (linesToo && !found->linesToo))
            return;
        StatusValue value = found->value;
        if (value.kind == StatusValue::Kind::Nothing)
            return;
        wanted.stage = stage;
        if (value.kind == StatusValue::Kind::Text) {
            const Quantity shipped = place.line ? place.line->shipped : m_input.state.shipped;
            const Quantity ordered = place.line ? place.line->ordered - place.line->cancelled : m_input.state.ordered;
            value.text.replace("{shipped}"_L1, shipped.text()).replace("{ordered}"_L1, ordered.text());
        }
        const auto stored = MappingEngine::resolve(value, target);
        const FieldChoice *choice = stored ? target.choice(stored->text()) : nullptr;
        const bool ends = choice && choice->effect == ChoiceEffect::Ends;
        if (ends && header && stage == Stage::Closed && m_input.state.billing != Billing::Complete)
            wanted.reason = Said::tr("%1 closed it without an invoice, which completes nothing here.").arg(m_input.sourceName);
        else if (stored)
            wanted.value = *stored;
        else
            wanted.problem = stored.error().message;
    }

    void blockLines(WantedValue &wanted, const BlockRule &rule, const Place &place) const
    {
        const FactScope scope{&m_input, place.line};
        wanted.reason = Said::tr("%1 says so.").arg(m_input.sourceName);
        for (const BlockPart part : rule.contents) {
            BlockLine line{part, {}, {}};
            switch (part) {
            case BlockPart::Status:
                if (unknown(wanted, place, true))
                    line.text = wanted.value.text();
                else if (!place.line && rule.partial == PartialPolicy::Note && m_input.state.stage == Stage::PartlyShipped)
                    line.text = m_input.keptMainRoad ? stageLabel(*m_input.keptMainRoad) : QString();
                else
                    line.text = stageText(scope);
                if (!line.text.isEmpty())
                    wanted.reason = Said::tr("%1 says %2.").arg(m_input.sourceName, line.text);
                break;
            case BlockPart::SupplierOrder: line.items = factItems(scope, Fact::SupplierOrderNumbers, false); break;
            case BlockPart::Tracking: line.items = factItems(scope, Fact::Tracking, rule.carrierPrefix); break;
            case BlockPart::Eta:
                line.text = (place.line ? place.line->eta : m_input.state.eta).toString(Qt::ISODate);
                break;
            case BlockPart::Invoice: line.items = factItems(scope, Fact::InvoiceNumbers, false); break;
            case BlockPart::Events: break; // the planner's: it knows what was told
            }
            if (part == BlockPart::Events || !line.text.isEmpty() || !line.items.isEmpty())
                wanted.block.append(line);
        }
        wanted.value = {};
    }

    const MappingInput &m_input;
};

} // namespace

QList<WantedValue> MappingEngine::want(const MappingInput &input)
{
    Wanting wanting(input);
    for (const StatusRule &rule : input.mapping->statuses) {
        wanting.status(rule, rule.field, false);
        if (rule.lineField)
            wanting.status(rule, *rule.lineField, true);
    }
    for (const FieldRule &rule : input.mapping->fields)
        wanting.fact(rule);
    for (const BlockRule &rule : input.mapping->blocks)
        wanting.block(rule);
    std::stable_sort(wanting.values.begin(), wanting.values.end(),
                     [](const WantedValue &a, const WantedValue &b) { return a.address < b.address; });
    return wanting.values;
}

Result<FieldValue> MappingEngine::resolve(const StatusValue &value, const TargetField &field)
{
    switch (value.kind) {
    case StatusValue::Kind::Nothing: return FieldValue();
    case StatusValue::Kind::Text: return FieldValue::ofText(value.text);
    case StatusValue::Kind::Choice:
        if (const FieldChoice *choice = field.choice(value.text); choice && choice->active)
            return FieldValue::ofChoice(choice->value);
        break;
    case StatusValue::Kind::ChoiceLabel:
        for (const FieldChoice &choice : field.choices) {
            if (choice.active && labelKey(choice.label) == labelKey(value.text))
                return FieldValue::ofChoice(choice.value);
        }
        break;
    }
    return Error{ErrorKind::Usage, Said::tr("\"%1\" has no choice \"%2\".").arg(field.label.isEmpty() ? field.ref.name : field.label, value.text),
                 {}};
}

} // namespace Waybill
