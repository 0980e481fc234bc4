#include "ui/mapping/mappingedit.h"

#include <algorithm>

namespace Waybill {

void MappingEdit::begin(const MappingDesk &desk)
{
    m_desk = desk;
    m_mapping = desk.draft.value_or(desk.saved);
    m_statusRule = 0;
    Q_EMIT seenChanged();
    Q_EMIT changed();
}

void MappingEdit::set(const Mapping &mapping)
{
    if (m_mapping == mapping)
        return;
    m_mapping = mapping;
    m_statusRule = std::min(m_statusRule, int(mapping.statuses.size()));
    Q_EMIT changed();
}

void MappingEdit::pickStatusRule(int place)
{
    m_statusRule = std::clamp(place, 0, int(m_mapping.statuses.size()));
    Q_EMIT changed();
}

void MappingEdit::setSeen(const QList<SeenStatus> &seen, const QList<PreviewOrder> &orders)
{
    if (m_desk.seen == seen && m_desk.orders == orders)
        return;
    m_desk.seen = seen;
    m_desk.orders = orders;
    Q_EMIT seenChanged();
}

QList<TargetField> MappingEdit::writable(const QList<FieldType> &types) const
{
    QList<TargetField> fields;
    for (const TargetField &field : m_desk.schema.fields) {
        if (field.writable && types.contains(field.type))
            fields.append(field);
    }
    return fields;
}

QList<TargetField> MappingEdit::fitting(Fact fact) const
{
    QList<TargetField> fields;
    for (const TargetField &field : m_desk.schema.fields) {
        if (field.writable && fits(fact, field))
            fields.append(field);
    }
    return fields;
}

const QList<Fact> &everydayFacts()
{
    static const QList<Fact> facts{Fact::SupplierOrderNumbers, Fact::Tracking,       Fact::Eta,
                                   Fact::ExpectedShip,         Fact::InvoiceNumbers, Fact::Carrier};
    return facts;
}

QList<FactRule> factRules(const Mapping &mapping)
{
    QList<Fact> order = everydayFacts();
    for (const Fact fact : allFacts()) {
        if (!order.contains(fact))
            order.append(fact);
    }
    const BlockRule *block = statusBlock(mapping);
    QList<FactRule> rules;
    for (const Fact fact : std::as_const(order)) {
        bool any = false;
        const bool tracking = fact == Fact::Tracking && block && block->contents.contains(BlockPart::Tracking);
        const bool carrier = fact == Fact::Carrier && block && block->carrierPrefix;
        if (tracking || carrier) {
            FactRule rule;
            rule.fact = fact;
            rule.on = rule.inBlock = true;
            rules.append(rule);
            any = true;
        }
        for (const FieldRule &each : mapping.fields) {
            if (each.fact != fact)
                continue;
            rules.append({fact, true, false, each.field, each.policy, each.format, each.clearWithSupplier, each.name});
            any = true;
        }
        if (!any) {
            FactRule rule;
            rule.fact = fact;
            rule.inBlock = block && (fact == Fact::Tracking || fact == Fact::Carrier);
            rules.append(rule);
        }
    }
    return rules;
}

Mapping withFactRules(Mapping mapping, const QList<FactRule> &rules)
{
    QList<FieldRule> fields;
    bool tracking = false;
    bool carrier = false;
    for (const FactRule &rule : rules) {
        if (rule.on && rule.inBlock) {
            tracking |= rule.fact == Fact::Tracking;
            carrier |= rule.fact == Fact::Carrier;
        } else if (rule.on && !rule.field.name.isEmpty()) {
            fields.append({rule.name, rule.fact, rule.field, rule.policy, rule.format, rule.clearWithSupplier});
        }
    }
    // Rules keep the place they had, so that an untouched mapping stays the same one.
    const auto place = [old = mapping.fields](const FieldRule &rule) {
        for (qsizetype i = 0; i < old.size(); ++i) {
            if (old.at(i).fact == rule.fact && old.at(i).field == rule.field)
                return i;
        }
        for (qsizetype i = 0; i < old.size(); ++i) {
            if (old.at(i).fact == rule.fact)
                return i;
        }
        return old.size();
    };
    std::stable_sort(fields.begin(), fields.end(), [&](const FieldRule &a, const FieldRule &b) { return place(a) < place(b); });
    mapping.fields = fields;
    if (BlockRule *block = statusBlock(mapping)) {
        block->carrierPrefix = carrier;
        if (tracking != block->contents.contains(BlockPart::Tracking)) {
            if (tracking)
                block->contents.append(BlockPart::Tracking);
            else
                block->contents.removeAll(BlockPart::Tracking);
            std::sort(block->contents.begin(), block->contents.end());
        }
        mapping.blocks.removeIf([](const BlockRule &each) { return each.contents.isEmpty(); });
    }
    return mapping;
}

const BlockRule *statusBlock(const Mapping &mapping)
{
    for (const BlockRule &block : mapping.blocks) {
        if (block.contents.contains(BlockPart::Status))
            return &block;
    }
    return mapping.blocks.isEmpty() ? nullptr : &mapping.blocks.first();
}

BlockRule *statusBlock(Mapping &mapping)
{
    for (BlockRule &block : mapping.blocks) {
        if (block.contents.contains(BlockPart::Status))
            return &block;
    }
    return mapping.blocks.isEmpty() ? nullptr : &mapping.blocks.first();
}

void setStageValue(StatusRule &rule, Stage stage, const StatusValue &value, std::optional<bool> linesToo)
{
    const auto found = std::find_if(rule.values.begin(), rule.values.end(), [&](const StageValue &each) { return each.stage == stage; });
    const bool lines = linesToo.value_or(found != rule.values.end() && found->linesToo);
    if (value.kind == StatusValue::Kind::Nothing) {
        if (found != rule.values.end())
            rule.values.erase(found);
    } else if (found != rule.values.end()) {
        *found = {stage, value, lines};
    } else {
        rule.values.append({stage, value, lines});
    }
    const auto order = [](const StageValue &each) { return allStages().indexOf(each.stage); };
    std::stable_sort(rule.values.begin(), rule.values.end(), [&](const auto &a, const auto &b) { return order(a) < order(b); });
}

bool isUnlocked(const Mapping &mapping, const FieldRef &field, const QString &choice)
{
    return std::any_of(mapping.unlocked.cbegin(), mapping.unlocked.cend(),
                       [&](const ReceiptUnlock &unlock) { return unlock.field == field && unlock.choice == choice; });
}

PartialPolicy partialPolicy(const Mapping &mapping)
{
    if (!mapping.statuses.isEmpty())
        return mapping.statuses.first().partial;
    const BlockRule *block = statusBlock(mapping);
    return block ? block->partial : PartialPolicy::Note;
}

void setPartialPolicy(Mapping &mapping, PartialPolicy policy)
{
    for (StatusRule &rule : mapping.statuses)
        rule.partial = policy;
    if (BlockRule *block = statusBlock(mapping); block && mapping.statuses.isEmpty())
        block->partial = policy;
}

} // namespace Waybill
