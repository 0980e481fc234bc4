#include "core/plan/fieldplanner.h"

#include "core/base/words.h"
#include "core/plan/fieldpolicy.h"
#include "core/plan/listpolicy.h"
#include "core/plan/managedblock.h"
#include "core/rules/comparison.h"

#include <algorithm>

namespace Waybill {

using namespace Qt::Literals::StringLiterals;

struct FieldPlanner::Field
{
    const WantedValue &wanted;
    const TargetField &target;
    FieldValue now;      ///< N: for blocks what stands inside the markers
    FieldMemory memory;
    bool overEdit = false; ///< "always" writes over something that is further along
    BlockText block;
    QStringList items;     ///< list fields: keys of ours in the text that is wanted

    bool isStatus() const { return wanted.shape == WantedShape::Status; }
};

FieldValue valueAt(const PurchaseOrder &order, const FieldAddress &address)
{
    switch (address.field.place) {
    case FieldPlace::Header: return order.fields.value(address.field.name);
    case FieldPlace::Line:
        for (const PurchaseOrderLine &line : order.lines) {
            if (line.id == address.record)
                return line.fields.value(address.field.name);
        }
        return {};
    case FieldPlace::Linked:
        for (const LinkedRecord &linked : order.linked) {
            if (linked.id == address.record && linked.recordType == address.field.recordType)
                return linked.fields.value(address.field.name);
        }
        return {};
    }
    Q_UNREACHABLE();
}

FieldPlanner::FieldPlanner(const PlanInput &input, WritePlan &plan, const QList<EventMemory> &events, bool statusFromBefore)
    : m_input(input)
    , m_plan(plan)
    , m_events(events)
    , m_statusFromBefore(statusFromBefore)
    , m_words(input)
    , m_zone(input.targetZone.toLatin1())
{
}

void FieldPlanner::plan(const WantedValue &wanted)
{
    const TargetField *target = m_input.schema.find(wanted.address.field);
    if (!target) {
        TargetField gone;
        gone.ref = wanted.address.field;
        Field field{wanted, gone, {}, {}, false, {}, {}};
        field.memory.address = wanted.address;
        skip(field, SkipReason::NoValue, wanted.problem);
        return;
    }
    Field field{wanted, *target, valueAt(m_input.order, wanted.address), {}, false, {}, {}};
    if (wanted.shape == WantedShape::Block) {
        const FieldRef &ref = wanted.address.field;
        const QString tag =
            blockTag(m_input.supplier->source, m_input.link.account, m_input.schema.target, m_input.schema.site, ref);
        field.block = readBlock(field.now.text(), tag);
        field.now = FieldValue::ofText(field.block.lines.join(u'\n'));
    }
    if (const FieldMemory *known = m_plan.afterPlanning.field(wanted.address)) {
        field.memory = *known;
    } else {
        field.memory.address = wanted.address;
        field.memory.before = field.now; // B: the first contact sets it
    }
    if (m_input.order.end == TargetEnd::Cancelled) {
        skip(field, SkipReason::AtItsEnd);
    } else if (m_input.supplier->code == RowCode::NotFound) { // R7: no reason to write, and none to take anything back
        skip(field, SkipReason::NothingToSay);
    } else if (!wanted.unknownStatus.isEmpty()) {
        hold(HoldKind::UnknownStatus, wanted.address, field.now, FieldValue::ofText(wanted.unknownStatus),
             m_words.unknownStatus(wanted.unknownStatus));
    } else if (!wanted.problem.isEmpty()) {
        skip(field, SkipReason::NoValue, wanted.problem);
    } else if (wanted.shape == WantedShape::Block) {
        block(field);
    } else if (wanted.shape == WantedShape::Items || wanted.shape == WantedShape::Tracking) {
        list(field);
    } else {
        single(field);
    }
    remember(field);
}

void FieldPlanner::remember(const Field &field)
{
    QList<FieldMemory> &all = m_plan.afterPlanning.fields;
    const auto known = std::find_if(all.begin(), all.end(), [&](const auto &f) { return f.address == field.memory.address; });
    if (known == all.end())
        all.append(field.memory);
    else
        *known = field.memory;
}

namespace {

FieldValue shortened(const FieldValue &value, int length)
{
    QString text = value.text().left(std::max(0, length - 1));
    if (!text.isEmpty() && text.back().isHighSurrogate())
        text.chop(1);
    return FieldValue::ofText(text + u'…');
}

/// Highest main-road stage that the rule maps to this value; the rank of N on first contact or after an edit.
std::optional<int> rankOf(const StatusRule &rule, const TargetField &target, const FieldValue &now, const QTimeZone &zone)
{
    std::optional<int> highest;
    for (const StageValue &each : rule.values) {
        const auto rank = mainRoadRank(each.stage);
        const auto value = MappingEngine::resolve(each.value, target);
        if (rank && value && !value->isEmpty() && sameValue(*value, now, zone) && (!highest || *rank > *highest))
            highest = rank;
    }
    return highest;
}

bool isOfRule(const StatusRule &rule, const TargetField &target, const FieldValue &now, const QTimeZone &zone)
{
    return std::any_of(rule.values.cbegin(), rule.values.cend(), [&](const StageValue &each) {
        const auto value = MappingEngine::resolve(each.value, target);
        return value && !value->isEmpty() && sameValue(*value, now, zone);
    });
}

bool tooLong(const FieldValue &value, const TargetField &target)
{
    return target.type == FieldType::Text && target.length > 0 && value.text().size() > target.length;
}

} // namespace

void FieldPlanner::single(Field &field)
{
    FieldValue value = field.wanted.value;
    const bool shorten = field.memory.shortenAlways || (!value.isEmpty() && sameValue(field.memory.shortenFor, value, m_zone));
    if (tooLong(value, field.target) && shorten)
        value = shortened(value, field.target.length);
    apply(field, value);
}

/// One value through all tests.
void FieldPlanner::apply(Field &field, const FieldValue &wanted)
{
    FieldCase test{field.wanted.policy, wanted, field.now, field.memory.last, field.memory.wantedThen, field.memory.before,
                   field.target.type == FieldType::Choice, false, field.wanted.clearWithSupplier, m_zone};
    if (field.wanted.statusRule)
        test.nowIsOfRule = isOfRule(*field.wanted.statusRule, field.target, field.now, m_zone);
    const auto early = nothingOrEqual(test);
    if (early && early->action == Verdict::Action::Skip) {
        skip(field, early->skip, {}, early->takesL);
        return;
    }
    if (leftAlone(field))
        return;
    if (early) { // "clear when supplier clears"
        write(field, {}, false);
        return;
    }
    if (field.isStatus() && (startValue(field) || ahead(field)))
        return;
    if (tooLong(wanted, field.target)) {
        hold(HoldKind::TooLong, field.wanted.address, field.now, wanted,
             m_words.tooLong(fieldLabel(field.target), wanted.text().size(), field.target.length));
        return;
    }
    if (decided(field, wanted))
        return;
    const Verdict verdict = judge(test);
    if (field.memory.takeOnce || verdict.action == Verdict::Action::Write) {
        const bool over = verdict.action == Verdict::Action::Hold && !field.now.isEmpty();
        write(field, wanted, verdict.overwritesEdit || over || field.overEdit);
    } else if (verdict.action == Verdict::Action::Skip) {
        skip(field, verdict.skip);
    } else {
        hold(verdict.hold, field.wanted.address, field.now, wanted,
             m_words.hold(verdict.hold, fieldLabel(field.target),
                          FieldValue::ofText(field.now.isEmpty() ? QString() : Words::shown(field.now, &field.target)),
                          FieldValue::ofText(field.memory.last.isEmpty() ? QString() : Words::shown(field.memory.last, &field.target))));
    }
}

/// A person decided to keep it, always or for this value. True if so.
bool FieldPlanner::decided(Field &field, const FieldValue &wanted)
{
    if (field.memory.takeOnce)
        return false;
    if (!field.memory.keptFor.isEmpty() && !sameValue(field.memory.keptFor, wanted, m_zone))
        field.memory.keptFor = {}; // the supplier's value changed
    if (!field.memory.keepAlways && field.memory.keptFor.isEmpty())
        return false;
    skip(field, SkipReason::KeptByDecision);
    return true;
}

bool FieldPlanner::leftAlone(Field &field)
{
    std::optional<SkipReason> reason;
    const bool afterTheEnd = field.wanted.shape == WantedShape::Block || field.wanted.shape == WantedShape::Tracking
        || field.wanted.fact == Fact::InvoiceNumbers || field.wanted.fact == Fact::InvoiceDate || field.wanted.fact == Fact::Delivered;
    if (!field.target.writable)
        reason = SkipReason::NotWritable;
    else if (field.wanted.address.field.place == FieldPlace::Line && !m_input.order.linesEditable)
        reason = SkipReason::LinesLocked;
    else if (m_input.inGrace && !afterTheEnd)
        reason = SkipReason::InGrace;
    else if (field.isStatus() && field.target.ownStatus && m_input.statusMailsCustomers && m_statusFromBefore && !m_input.customerMailsApproved)
        reason = SkipReason::MailsCustomers;
    if (reason)
        skip(field, *reason);
    return reason.has_value();
}

/// The target's end values, locked choices, and the start values a rule names. True if it is left alone.
bool FieldPlanner::startValue(Field &field)
{
    if (const FieldChoice *wanted = field.target.choice(field.wanted.value.text())) {
        const bool unlocked = std::any_of(m_input.mapping.unlocked.cbegin(), m_input.mapping.unlocked.cend(), [&](const auto &u) {
            return u.field == field.target.ref && u.choice == wanted->value && !u.by.isEmpty();
        });
        if (wanted->effect == ChoiceEffect::NeverOffered || (wanted->effect == ChoiceEffect::Receipt && !unlocked)) {
            skip(field, SkipReason::Locked);
            return true;
        }
    }
    if (field.now.isEmpty())
        return false;
    const FieldChoice *now = field.target.choice(field.now.text());
    const bool ended = (field.target.ownStatus && m_input.order.end != TargetEnd::Open)
        || (now && (now->effect == ChoiceEffect::Ends || now->effect == ChoiceEffect::NeverOffered));
    const QString word = statusWord(now ? now->label : field.now.text());
    const bool final = word == "refunded"_L1 || word == "trash"_L1;
    if (ended && (final || !field.memory.takeOnce)) {
        skip(field, SkipReason::AtItsEnd);
        return true;
    }
    const QList<StatusValue> &starts = field.wanted.statusRule->startValues;
    const bool starting = starts.isEmpty() || field.memory.takeOnce
        || std::any_of(starts.cbegin(), starts.cend(), [&](const StatusValue &start) {
               const auto value = MappingEngine::resolve(start, field.target);
               return value && sameValue(*value, field.now, m_zone);
           });
    if (!starting)
        skip(field, SkipReason::NotAStartValue);
    return !starting;
}

/// N, not written by us, stands for a later stage than the wanted one. True if it is left alone.
bool FieldPlanner::ahead(Field &field)
{
    const bool ours = !field.memory.last.isEmpty() && sameValue(field.now, field.memory.last, m_zone);
    const auto wanted = field.wanted.stage ? mainRoadRank(*field.wanted.stage) : std::nullopt;
    const auto now = rankOf(*field.wanted.statusRule, field.target, field.now, m_zone);
    if (ours || !wanted || !now || *now <= *wanted)
        return false;
    if (field.memory.takeOnce) {
        field.overEdit = true;
        return false;
    }
    switch (field.wanted.policy) {
    case FieldPolicy::Fill: skip(field, SkipReason::Ahead); return true;
    case FieldPolicy::Keep:
        if (!decided(field, field.wanted.value)) {
            hold(HoldKind::Backward, field.wanted.address, field.now, field.wanted.value,
                 m_words.behind(fieldLabel(field.target), Words::shown(field.now, &field.target), stageWords(*field.wanted.stage)));
        }
        return true;
    case FieldPolicy::Always: field.overEdit = true; return false;
    }
    Q_UNREACHABLE();
}

void FieldPlanner::list(Field &field)
{
    const WantedValue &wanted = field.wanted;
    const bool silent = m_input.supplier->rows.isEmpty()
        || (wanted.fact == Fact::InvoiceNumbers && !m_input.supplier->invoicesKnown);
    if (wanted.items.isEmpty() && silent) { // nothing was said: no reason to take items back
        skip(field, SkipReason::NothingToSay);
        return;
    }
    const bool tracking = wanted.shape == WantedShape::Tracking;
    ListCase test{wanted.policy, tracking, wanted.items, field.now.text(), field.memory.ours, !field.memory.last.isEmpty(),
                  field.memory.removed, field.memory.seenOut, wanted.separator, field.target.length, field.target.items != ItemRecords::None};
    if (field.memory.takeOnce)
        test.policy = FieldPolicy::Always;
    const ListVerdict verdict = judgeList(test);
    field.memory.removed = verdict.removed;
    field.memory.seenOut = verdict.seenOut;
    m_plan.needsSecondLook = m_plan.needsSecondLook || verdict.secondLook;
    const FieldValue text = FieldValue::ofText(verdict.text);
    field.items = verdict.items;
    switch (verdict.action) {
    case ListVerdict::Action::SingleValue: apply(field, text); return;
    case ListVerdict::Action::Skip:
        if (verdict.takesL) {
            const QStringList there = keysIn(field.now.text(), tracking, verdict.items);
            field.memory.ours.clear();
            for (const QString &key : verdict.items) {
                if (there.contains(key))
                    field.memory.ours.append(key);
            }
        }
        skip(field, verdict.skip, {}, verdict.takesL);
        return;
    case ListVerdict::Action::Hold:
    case ListVerdict::Action::Write: break;
    }
    if (leftAlone(field) || decided(field, text))
        return;
    if (verdict.action == ListVerdict::Action::Write) {
        write(field, text, verdict.overwritesEdit);
    } else if (verdict.hold == HoldKind::TooLong) {
        QStringList all;
        for (const WantedItem &item : wanted.items)
            all.append(item.text);
        hold(HoldKind::TooLong, wanted.address, field.now, FieldValue::ofText(all.join(wanted.separator)),
             m_words.tooLong(fieldLabel(field.target), all.join(wanted.separator).size(), field.target.length));
    } else {
        hold(verdict.hold, wanted.address, field.now, text,
             m_words.hold(verdict.hold, fieldLabel(field.target), field.now, field.memory.last));
    }
}

void FieldPlanner::block(Field &field)
{
    const WantedValue &wanted = field.wanted;
    const bool anything = std::any_of(wanted.block.cbegin(), wanted.block.cend(), [](const auto &l) { return l.part != BlockPart::Events; });
    if (!anything) {
        skip(field, SkipReason::NothingToSay);
        return;
    }
    const QString tag =
        blockTag(m_input.supplier->source, m_input.link.account, m_input.schema.target, m_input.schema.site, wanted.address.field);
    const bool damaged = field.block.standing == BlockText::Standing::Damaged;
    if (damaged && field.memory.takeOnce) {
        const QString text = valueAt(m_input.order, wanted.address).text();
        field.block = repairBlock(text, tag, field.memory.last.text().split(u'\n', Qt::SkipEmptyParts));
    }
    const bool ordersOwn = wanted.address.field.place != FieldPlace::Line;
    const auto lines = packBlock(wanted.block, ordersOwn ? m_events : QList<EventMemory>(), blockRoom(field.block, field.target.length),
                                 tag, m_input.settings);
    FieldCase test{wanted.policy, FieldValue::ofText(lines ? lines->join(u'\n') : u"-"_s), field.now, field.memory.last,
                   field.memory.wantedThen, field.memory.before, false, false, false, m_zone};
    const QString whole = lines ? writeBlock(field.block, tag, *lines) : QString();
    const bool repaired = field.memory.takeOnce && (!lines || readBlock(whole, tag).standing == BlockText::Standing::Intact);
    if (damaged && !repaired) { // there is no place to write to
        field.memory.takeOnce = false;
        if (!decided(field, test.wanted)) {
            hold(HoldKind::EditedByHand, wanted.address, valueAt(m_input.order, wanted.address), test.wanted,
                 m_words.damagedBlock(fieldLabel(field.target)));
        }
        return;
    }
    if (!damaged && field.memory.last.isEmpty() && field.block.standing == BlockText::Standing::Intact)
        test.last = field.now; // our own block, of which nothing is remembered: N = L
    if (lines && !damaged) {
        if (const auto early = nothingOrEqual(test)) {
            skip(field, early->skip, {}, early->takesL);
            return;
        }
    }
    if (leftAlone(field))
        return;
    if (!lines) {
        hold(HoldKind::TooLong, wanted.address, field.now, {},
             Said::tr("%1 has no room left for the status block beside your own text.").arg(fieldLabel(field.target)));
        return;
    }
    if (decided(field, test.wanted))
        return;
    const Verdict verdict = judge(test);
    if (field.memory.takeOnce || verdict.action == Verdict::Action::Write) {
        write(field, FieldValue::ofText(whole), damaged || verdict.overwritesEdit, test.wanted.text());
    } else if (verdict.action == Verdict::Action::Skip) {
        skip(field, verdict.skip);
    } else {
        hold(verdict.hold, wanted.address, field.now, test.wanted,
             m_words.hold(verdict.hold, fieldLabel(field.target), field.now, field.memory.last));
    }
}

void FieldPlanner::skip(Field &field, SkipReason reason, const QString &words, bool takesL)
{
    if (reason == SkipReason::Equal || reason == SkipReason::NothingToSay) {
        field.memory.takeOnce = false;
        field.memory.keptFor = {};
    }
    if (takesL) {
        field.memory.last = field.now;
        field.memory.wantedThen = field.wanted.value.isEmpty() ? field.now : field.wanted.value;
    }
    m_plan.skips.append({field.wanted.address, fieldLabel(field.target), reason, words.isEmpty() ? m_words.skip(reason) : words,
                         field.wanted.rule, Words::ruleOf(reason), field.now, field.wanted.value, takesL});
}

bool FieldPlanner::refusedLately(const FieldAddress &address) const
{
    return std::any_of(m_input.memory.holds.cbegin(), m_input.memory.holds.cend(), [&](const Hold &h) {
        return h.kind == HoldKind::NotPermitted && h.address == address
            && h.lastLooked.addSecs(qint64(m_input.settings.holdRelookHours) * 3600) > m_input.now;
    });
}

void FieldPlanner::write(Field &field, const FieldValue &value, bool overwritesEdit, const QString &inner)
{
    const auto refused = std::find_if(m_input.memory.holds.cbegin(), m_input.memory.holds.cend(), [&](const Hold &h) {
        return h.kind == HoldKind::NotPermitted && h.address == field.wanted.address;
    });
    if (refused != m_input.memory.holds.cend()) {
        const bool wait = refusedLately(field.wanted.address);
        hold(HoldKind::NotPermitted, field.wanted.address, field.now, value, refused->reason, wait);
        if (wait)
            return; // tried again once a day, or when a person says so
    }
    FieldWrite write;
    write.address = field.wanted.address;
    write.label = fieldLabel(field.target);
    write.now = valueAt(m_input.order, field.wanted.address);
    write.wanted = value;
    write.items = field.items;
    write.inner = inner;
    write.rule = field.wanted.rule;
    write.ruleNumber = overwritesEdit ? u"R36"_s : u"semantics 2"_s;
    write.reason = field.wanted.reason.isEmpty() ? Said::tr("%1 took it back.").arg(m_input.sourceName) : field.wanted.reason;
    write.overwritesEdit = overwritesEdit;
    write.statusField = field.isStatus();
    write.ownStatus = field.target.ownStatus;
    write.list = field.wanted.shape == WantedShape::Items || field.wanted.shape == WantedShape::Tracking;
    write.tracking = field.wanted.shape == WantedShape::Tracking;
    write.invoices = field.wanted.shape == WantedShape::Items && field.wanted.fact == Fact::InvoiceNumbers;
    write.block = field.wanted.shape == WantedShape::Block;
    if (write.block) {
        write.blockTag = blockTag(m_input.supplier->source, m_input.link.account, m_input.schema.target, m_input.schema.site,
                                  field.wanted.address.field);
    }
    write.stage = field.wanted.stage;
    m_plan.writes.append(write);
}

void FieldPlanner::hold(HoldKind kind, const FieldAddress &address, const FieldValue &now, const FieldValue &wanted,
                        const QString &reason, bool kept)
{
    Hold hold;
    hold.kind = kind;
    hold.address = address;
    hold.now = now;
    hold.wanted = wanted;
    hold.reason = reason;
    hold.rule = Words::ruleOf(kind);
    hold.since = hold.lastLooked = m_input.now;
    for (const Hold &open : m_input.memory.holds) {
        if (open.kind != kind || open.address != address)
            continue;
        hold.id = open.id;
        hold.since = open.since; // a new W renews it and keeps its age
        if (kept)
            hold.lastLooked = open.lastLooked;
    }
    m_plan.holds.append(hold);
}

} // namespace Waybill
