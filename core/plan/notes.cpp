#include "core/plan/notes.h"

#include "core/base/words.h"
#include "core/mapping/suppliertext.h"
#include "core/plan/eventkeys.h"

#include <algorithm>

namespace Waybill {

using namespace Qt::Literals::StringLiterals;

namespace {

QList<RecordId> recordsOf(const PurchaseOrder &order, const QString &recordType)
{
    if (recordType == order.recordType)
        return {order.id};
    QList<RecordId> records;
    for (const LinkedRecord &linked : order.linked) {
        if (linked.recordType == recordType)
            records.append(linked.id);
    }
    return records;
}

/// Keys in the markers of the notes that hang on this record.
QStringList toldThere(const PurchaseOrder &order, const QString &recordType, const RecordId &record)
{
    QStringList keys;
    for (const TargetNote &note : order.notes) {
        if (note.recordType == recordType && note.record == record)
            keys += markerKeys(note.text);
    }
    return keys;
}

/// Keys of notes of which nobody knows whether they arrived; never sent again by themselves.
QStringList uncertainKeys(const OrderMemory &memory)
{
    QStringList keys;
    for (const Hold &hold : memory.holds) {
        if (hold.kind == HoldKind::NoteUncertain)
            keys += hold.wanted.text().split(u' ', Qt::SkipEmptyParts);
    }
    return keys;
}

QString noteText(const NoteRule &rule, const PlanInput &input, const QList<EventMemory> &events)
{
    QStringList lines;
    for (const EventMemory &event : events)
        lines.append(event.day.toString(Qt::ISODate) + u' ' + event.text);
    QString text = rule.text.isEmpty() ? u"{events}"_s : rule.text;
    text.replace("{po}"_L1, harmless(input.order.number.text(), input.settings.supplierTextUnits));
    text.replace("{supplier}"_L1, input.sourceName);
    text.replace("{events}"_L1, lines.join(u'\n'));
    return input.schema.notesRenderHtml ? text.toHtmlEscaped() : text;
}

bool tells(const NoteRule &rule, const EventMemory &event)
{
    return eventKinds().contains(event.kind) && (rule.events.isEmpty() || rule.events.contains(event.kind));
}

void noteFor(const PlanInput &input, WritePlan &plan, const NoteRule &rule, const RecordId &record)
{
    const QStringList there = toldThere(input.order, rule.recordType, record) + uncertainKeys(input.memory);
    QList<EventMemory> events;
    QStringList keys;
    for (const EventMemory &event : std::as_const(plan.afterPlanning.events)) {
        if (event.told || event.text.isEmpty() || !tells(rule, event) || there.contains(event.key))
            continue;
        events.append(event);
    }
    // By what they say, not by when they were seen: a plan made again after a crash writes the same note.
    std::stable_sort(events.begin(), events.end(), [](const EventMemory &a, const EventMemory &b) {
        const bool aStage = a.kind == "stage"_L1;
        const bool bStage = b.kind == "stage"_L1;
        return a.day != b.day ? a.day < b.day : aStage != bStage ? bStage : a.text < b.text;
    });
    for (const EventMemory &event : std::as_const(events))
        keys.append(event.key);
    if (events.isEmpty())
        return;
    NoteWrite note{rule.recordType, record, noteText(rule, input, events), keys, rule.customer, rule.name,
                   events.size() == 1 ? Said::tr("%1 tells something new.").arg(input.sourceName)
                                      : Said::tr("%1 tells %n new things.", nullptr, int(events.size())).arg(input.sourceName)};
    if (!rule.customer) {
        note.text += u'\n' + markerLine(keys);
        plan.notes.append(note);
        return;
    }
    plan.notes.append(note);
    NoteWrite marker = note; // the customer's note carries no marker; this private one does
    marker.customer = false;
    marker.text = u"Customer was told.\n"_s + markerLine(keys);
    plan.notes.append(marker);
}

AlertKind alertOf(const EventMemory &event)
{
    if (event.kind == "cancelled"_L1)
        return AlertKind::Cancelled;
    if (event.kind == "delivered"_L1)
        return AlertKind::Delivered;
    if (event.kind == "eta"_L1)
        return AlertKind::EtaSlipped;
    return event.kind == "discrepancy"_L1 ? AlertKind::Discrepancy : AlertKind::StatusChanged;
}

} // namespace

void planNotes(const PlanInput &input, WritePlan &plan)
{
    for (const NoteRule &rule : input.mapping.notes) {
        for (const RecordId &record : recordsOf(input.order, rule.recordType))
            noteFor(input, plan, rule, record);
    }
    QStringList pending = uncertainKeys(input.memory);
    for (const NoteWrite &note : std::as_const(plan.notes))
        pending += note.eventKeys;
    for (EventMemory &event : plan.afterPlanning.events) {
        if (!pending.contains(event.key))
            event.told = true;
    }
}

void planAlerts(const PlanInput &input, WritePlan &plan)
{
    const QString po = input.order.number.text();
    for (const EventMemory &event : std::as_const(plan.events)) {
        if (event.kind == "shipment"_L1 || event.kind == "invoice"_L1 || event.kind == "withdrawn"_L1)
            continue;
        AlertKind kind = alertOf(event);
        if (event.kind == "stage"_L1 && plan.kept.stage == Stage::Cancelled)
            kind = AlertKind::Cancelled;
        if (event.kind == "stage"_L1 && plan.kept.stage == Stage::Rejected)
            kind = AlertKind::Rejected;
        plan.alerts.append({kind, u"%1: %2"_s.arg(po, event.text), event.key});
    }
    for (const Hold &hold : std::as_const(plan.holds)) {
        const bool fresh = hold.since == input.now;
        if (!fresh || (hold.kind != HoldKind::UnknownStatus && hold.kind != HoldKind::Backward))
            continue;
        const PlanAlert alert{hold.kind == HoldKind::Backward ? AlertKind::Backward : AlertKind::UnknownStatus,
                              u"%1: %2"_s.arg(po, hold.reason), {}};
        if (!plan.alerts.contains(alert)) // one word may hold several fields
            plan.alerts.append(alert);
    }
}

} // namespace Waybill
