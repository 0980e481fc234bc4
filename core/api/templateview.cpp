#include "core/api/templateview.h"

#include "core/engine/writechanges.h"
#include "core/mapping/mappingengine.h"
#include "core/model/json.h"
#include "core/plan/managedblock.h"
#include "core/plan/words.h"

#include <algorithm>

namespace Waybill {

using namespace Qt::Literals::StringLiterals;

namespace {

const FieldValue *storedValue(const PurchaseOrder &order, const FieldAddress &address)
{
    const auto in = [&](const QMap<QString, FieldValue> &fields) {
        const auto found = fields.constFind(address.field.name);
        return found == fields.cend() ? nullptr : &*found;
    };
    if (address.record == order.id && address.field.place == FieldPlace::Header)
        return in(order.fields);
    for (const PurchaseOrderLine &line : order.lines) {
        if (address.field.place == FieldPlace::Line && line.id == address.record)
            return in(line.fields);
    }
    for (const LinkedRecord &linked : order.linked) {
        if (address.field.place == FieldPlace::Linked && linked.id == address.record)
            return in(linked.fields);
    }
    return nullptr;
}

QString shown(const FieldValue &value, const TargetField *field)
{
    const bool choice = field && value.type() == FieldValue::Type::Choice;
    const FieldChoice *found = choice ? field->choice(value.text()) : nullptr;
    return found ? found->label : value.text();
}

/// The lines of a block, without its events.
QMap<QString, QString> namedLines(const QStringList &lines, const BlockWords &words)
{
    QMap<QString, QString> named;
    for (const QString &line : lines) {
        for (const QString &word : {words.status, words.supplierOrder, words.tracking, words.eta, words.invoice}) {
            if (line.startsWith(word))
                named.insert(word, line.mid(word.size()).trimmed());
        }
    }
    return named;
}

int newItems(const QString &before, const QString &after)
{
    const QStringList old = before.split(u", "_s, Qt::SkipEmptyParts);
    const QStringList all = after.split(u", "_s, Qt::SkipEmptyParts);
    return int(std::count_if(all.cbegin(), all.cend(), [&](const QString &item) { return !old.contains(item); }));
}

LookCounts countsOfBlock(const FieldWrite &write, const QString &textNow, const BlockWords &words)
{
    const auto before = namedLines(readBlock(textNow, write.blockTag).lines, words);
    const auto after = namedLines(write.inner.split(u'\n'), words);
    LookCounts counts;
    counts.statuses = before.value(words.status) != after.value(words.status);
    counts.tracking = newItems(before.value(words.tracking), after.value(words.tracking));
    counts.dates = before.value(words.eta) != after.value(words.eta);
    counts.invoices = newItems(before.value(words.invoice), after.value(words.invoice));
    return counts;
}

LookCounts countsOf(const FieldWrite &write, const QString &textNow, const PlanInput &input)
{
    if (write.block)
        return countsOfBlock(write, textNow, input.settings.blockWords);
    LookCounts counts;
    const auto rule = std::find_if(input.mapping.fields.cbegin(), input.mapping.fields.cend(),
                                   [&](const FieldRule &each) { return each.field == write.address.field; });
    const bool date = write.wanted.type() == FieldValue::Type::Day || write.wanted.type() == FieldValue::Type::Instant;
    if (write.statusField)
        counts.statuses = 1;
    else if (write.tracking)
        counts.tracking = int(std::max<qsizetype>(1, write.items.size()));
    else if (date)
        counts.dates = 1;
    else if (rule != input.mapping.fields.cend() && rule->fact == Fact::InvoiceNumbers)
        counts.invoices = int(std::max<qsizetype>(1, write.items.size()));
    else
        counts.others = 1;
    return counts;
}

FieldLook begin(const FieldAddress &address, const PlanInput &input)
{
    FieldLook look;
    look.address = address;
    look.place = placeOf(address, input.order);
    const TargetField *field = input.schema.find(address.field);
    look.label = field ? fieldLabel(*field) : address.field.name;
    const FieldValue *now = storedValue(input.order, address);
    look.now = now ? shown(*now, field) : QString();
    look.after = look.now;
    if (field && field->type == FieldType::Text)
        look.length = field->length;
    return look;
}

/// The same field is counted once: what a block and a field of its own both tell is one status.
LookCounts together(const QList<LookCounts> &each)
{
    LookCounts sum;
    for (const LookCounts &counts : each) {
        sum.statuses = std::max(sum.statuses, counts.statuses);
        sum.tracking = std::max(sum.tracking, counts.tracking);
        sum.invoices = std::max(sum.invoices, counts.invoices);
        sum.dates += counts.dates;
        sum.others += counts.others;
    }
    return sum;
}

} // namespace

LookCounts &LookCounts::operator+=(const LookCounts &other)
{
    statuses += other.statuses;
    tracking += other.tracking;
    dates += other.dates;
    invoices += other.invoices;
    others += other.others;
    notes += other.notes;
    return *this;
}

bool OrderLook::changes() const
{
    return !notes.isEmpty() || std::any_of(fields.cbegin(), fields.cend(), [](const FieldLook &f) { return f.kind == LookKind::Changes; });
}

bool OrderLook::needsYou() const
{
    return std::any_of(fields.cbegin(), fields.cend(), [](const FieldLook &f) { return f.kind == LookKind::NeedsYou; });
}

int TemplateLook::wouldChange() const
{
    return int(std::count_if(orders.cbegin(), orders.cend(), [](const OrderLook &order) { return order.changes(); }));
}

int TemplateLook::needYou() const
{
    return int(std::count_if(orders.cbegin(), orders.cend(), [](const OrderLook &order) { return !order.changes() && order.needsYou(); }));
}

OrderLook TemplateView::look(const WritePlan &plan, const PlanInput &input)
{
    OrderLook look;
    look.po = plan.po;
    look.record = plan.record;
    look.stage = plan.kept.stage;
    look.lookedAt = input.order.readAt;
    QList<LookCounts> counts;
    for (const FieldWrite &write : plan.writes) {
        FieldLook field = begin(write.address, input);
        const TargetField *target = input.schema.find(write.address.field);
        counts.append(countsOf(write, field.now, input));
        field.after = shown(write.wanted, target);
        field.reason = write.reason;
        look.fields.append(field);
    }
    for (const Hold &hold : plan.holds) {
        FieldLook field = begin(hold.address, input);
        field.kind = LookKind::NeedsYou;
        field.after = shown(hold.wanted, input.schema.find(hold.address.field));
        field.reason = hold.reason;
        look.fields.append(field);
    }
    for (const PlannedSkip &skip : plan.skips) {
        if (skip.address.field.name.isEmpty() || skip.reason == SkipReason::NothingToSay)
            continue;
        FieldLook field = begin(skip.address, input);
        field.kind = skip.reason == SkipReason::Equal ? LookKind::Right : LookKind::Kept;
        field.reason = skip.words;
        look.fields.append(field);
    }
    for (FieldLook &field : look.fields)
        field.used = field.length > 0 ? int(textUnits(field.after)) : 0;
    for (const NoteWrite &note : plan.notes)
        look.notes.append(note.text);
    look.counts = together(counts);
    look.counts.notes = int(plan.notes.size());
    std::stable_sort(look.fields.begin(), look.fields.end(), [](const FieldLook &a, const FieldLook &b) {
        return std::tuple(a.address.field.place, a.kind) < std::tuple(b.address.field.place, b.kind);
    });
    return look;
}

Result<TemplateCard> TemplateView::card(const StoredTemplate &integration)
{
    TemplateCard card;
    card.id = integration.id;
    card.name = integration.name;
    card.source = integration.source;
    card.target = integration.target;
    card.state = integration.state;
    card.paused = integration.paused;
    card.pausedUntil = integration.pausedUntil;
    card.blockedReason = integration.blockedReason;
    const auto configured = m_stores.setup.isConfigured(integration.id);
    const auto approved = m_stores.approvals.forAll(integration.id, integration.mappingVersion);
    const auto draft = m_stores.setup.draft(integration.id);
    const auto runs = m_stores.runs.list(integration.id, 3);
    const auto next = m_stores.due.next(integration.id);
    const auto figures = m_stores.setup.figures(integration.id);
    for (const Error *error : {configured ? nullptr : &configured.error(), approved ? nullptr : &approved.error(),
                               draft ? nullptr : &draft.error(), runs ? nullptr : &runs.error(), next ? nullptr : &next.error(),
                               figures ? nullptr : &figures.error()}) {
        if (error)
            return *error;
    }
    card.configured = *configured;
    card.approved = approved->has_value();
    card.hasDraft = draft->has_value();
    const auto ended = std::find_if(runs->cbegin(), runs->cend(), [](const Run &run) { return run.endedAt.isValid(); });
    if (ended != runs->cend())
        card.lastRun = *ended;
    card.nextLook = *next;
    card.figures = *figures;
    return card;
}

Result<QList<SeenStatus>> TemplateView::seenStatuses(const TemplateId &integration, const QDateTime &since)
{
    const auto links = m_stores.links.list(integration);
    if (!links)
        return links.error();
    QMap<Stage, QSet<qint64>> orders;
    QMap<Stage, QStringList> words;
    QMap<QString, QSet<qint64>> unknown; // by the word as first told
    QMap<QString, QString> spelling;
    for (const OrderLink &link : *links) {
        const auto stored = m_stores.snapshots.find(link.id);
        if (!stored)
            return stored.error();
        if (!*stored || (*stored)->checkedAt < since)
            continue;
        const auto state = fromJson<OrderState>((*stored)->state);
        orders[state.stage].insert(link.id);
        for (const LineState &line : state.lines) {
            orders[line.stage].insert(link.id);
            for (const QString &word : line.rawStatuses) {
                if (line.stage != Stage::Unknown && !words[line.stage].contains(word, Qt::CaseInsensitive))
                    words[line.stage].append(word);
            }
        }
        for (const QString &word : state.unknownStatuses)
            unknown[spelling.insert(statusWord(word), word).value()].insert(link.id);
    }
    QList<SeenStatus> seen;
    for (const Stage stage : allStages()) {
        if (stage == Stage::Unknown || stage == Stage::NotFound)
            continue;
        words[stage].sort(Qt::CaseInsensitive);
        seen.append({stage, words.value(stage), int(orders.value(stage).size())});
    }
    for (auto word = unknown.cbegin(); word != unknown.cend(); ++word)
        seen.append({std::nullopt, {word.key()}, int(word->size())});
    return seen;
}

Result<QList<PreviewOrder>> TemplateView::previewOrders(const TemplateId &integration)
{
    const auto links = m_stores.links.list(integration);
    if (!links)
        return links.error();
    const auto stages = m_stores.snapshots.stages(integration);
    if (!stages)
        return stages.error();
    QList<PreviewOrder> orders;
    for (const OrderLink &link : *links) {
        if (link.standing != LinkStanding::Confirmed || link.ignored || !stages->contains(link.id))
            continue;
        orders.append({link.po, stageFromKey(stages->value(link.id)).value_or(Stage::Unknown)});
    }
    const auto tells = [](const PreviewOrder &order) { // a shipped order shows every kind of value
        static const QList<Stage> best{Stage::PartlyShipped, Stage::Shipped, Stage::Invoiced, Stage::Delivered, Stage::BackOrdered};
        const qsizetype place = best.indexOf(order.stage);
        return place < 0 ? best.size() : place;
    };
    std::stable_sort(orders.begin(), orders.end(), [&](const auto &a, const auto &b) { return tells(a) < tells(b); });
    return orders;
}

} // namespace Waybill
