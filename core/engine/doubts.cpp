#include "core/engine/doubts.h"

#include "core/base/words.h"
#include "core/engine/activitywriter.h"
#include "core/engine/recordwrites.h"
#include "core/engine/writechanges.h"
#include "core/model/json.h"
#include "core/plan/eventkeys.h"

#include <algorithm>

namespace Waybill {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int latest = 100; ///< writes of an order among which the last one of a field is looked for

/// These fields of a write as a plan that was carried out.
template<typename Wanted>
WritePlan withFields(const FollowedOrder &order, const OutboxEntry &entry, Wanted wanted)
{
    WritePlan plan;
    plan.record = order.link.record;
    plan.afterPlanning = order.memory;
    for (const QJsonValue &field : entry.fields) {
        if (wanted(field.toObject()))
            plan.writes.append(fieldFromOutbox(field.toObject()));
    }
    return plan;
}

/// Sent, and nothing more is known of them.
QList<SentWrite> unanswered(const WritePlan &plan)
{
    QList<SentWrite> sent;
    for (const FieldWrite &write : plan.writes)
        sent.append({write.address, SentWrite::Outcome::Unknown, std::nullopt});
    return sent;
}

} // namespace

bool isThere(const QString &note, const QList<TargetNote> &notes)
{
    const QStringList keys = markerKeys(note);
    return std::any_of(notes.cbegin(), notes.cend(), [&](const TargetNote &each) {
        return keys.isEmpty() ? each.text.simplified() == note.simplified() : markerKeys(each.text) == keys;
    });
}

QDateTime Doubts::lookAfter(const OutboxEntry &entry) const
{
    const QDateTime sentAt = entry.sentAt.isValid() ? entry.sentAt : entry.intendedAt;
    return entry.lookAfter.isValid() ? entry.lookAfter : sentAt.addSecs(m_run.settings.settleTime.count());
}

bool Doubts::mayLook(const FollowedOrder &order) const
{
    return untilLook(order).count() == 0;
}

std::chrono::milliseconds Doubts::untilLook(const FollowedOrder &order) const
{
    std::chrono::milliseconds until{0};
    for (const OutboxEntry &entry : order.pending)
        until = std::max(until, std::chrono::milliseconds(m_run.now().msecsTo(lookAfter(entry))));
    return until;
}

/// A wait that is longer than the settle time was written down by a clock that ran ahead and has been put right since: it begins
/// anew, or a jump of hours would keep the order waiting for hours.
Result<Done> Doubts::waitNoLongerThanNeeded(const FollowedOrder &order)
{
    const QDateTime latestLook = m_run.now().addSecs(m_run.settings.settleTime.count());
    for (const OutboxEntry &entry : std::as_const(order.pending)) {
        if (lookAfter(entry) <= latestLook)
            continue;
        if (const auto done = m_run.stores->outbox.markUnknown(entry.id, entry.outcome, latestLook); !done)
            return done;
    }
    return Done{};
}

Result<bool> Doubts::settle(FollowedOrder &order)
{
    Stores &stores = *m_run.stores;
    if (!mayLook(order)) {
        const auto waits = waitNoLongerThanNeeded(order);
        return waits ? Result<bool>(false) : Result<bool>(waits.error());
    }
    Transaction tx(*stores.database);
    for (const OutboxEntry &entry : std::as_const(order.pending)) {
        if (const auto done = settleOne(order, entry); !done)
            return done.error();
    }
    if (auto done = stores.memories.save(order.link.id, order.record, order.memory, m_run.now()); !done)
        return done.error();
    const auto committed = tx.commit();
    if (!committed)
        return committed.error();
    order.pending.clear();
    return true;
}

Result<Done> Doubts::settleOne(FollowedOrder &order, const OutboxEntry &entry)
{
    Stores &stores = *m_run.stores;
    const WritePlan doubt = withFields(order, entry, [](const QJsonObject &field) { return !wasFound(field); });
    const QString zone = m_run.targetZone();
    ReadBackOutcome checked = applyReadBack(order.memory, doubt, *order.order, m_run.schema, zone, unanswered(doubt));
    if (!order.snapshot.target.isEmpty()) { // what was there before the write without answer
        const auto before = fromJson<PurchaseOrder>(order.snapshot.target);
        checked.memory = withCascades(checked.memory, doubt.writes, before, *order.order, m_run.schema, zone);
    }
    bool landed = !checked.writes.isEmpty();
    for (const WriteCheck &check : checked.writes)
        landed &= check.verdict == WriteVerdict::Verified || check.verdict == WriteVerdict::KeptOwnForm;
    if (!entry.note.isEmpty())
        landed = m_run.settings.lookForMarkers && isThere(entry.note, order.order->notes);
    if (landed) {
        if (auto done = tellFound(order, entry, changesOf(doubt, checked.writes, *order.order)); !done)
            return done;
        order.memory = checked.memory;
        for (EventMemory &event : order.memory.events)
            event.told |= entry.eventKeys.contains(event.key);
        if (auto done = stores.events.markTold(order.record, entry.eventKeys, u"found at the target"_s, m_run.now()); !done)
            return done;
    }
    return stores.outbox.settle(entry.id, landed ? u"found at the target"_s : u"not at the target"_s, m_run.now());
}

/// The log line of a write whose own pass never came to tell of it.
Result<Done> Doubts::tellFound(FollowedOrder &order, const OutboxEntry &entry, const QList<FieldChange> &changes)
{
    order.report.visit.updated = true;
    order.report.words =
        Said::tr("Found in %1: the answer to this write was lost, the write was kept. Nothing was sent again.").arg(m_run.targetSays().name);
    FollowedOrder found = order;
    found.report.written = true;
    found.report.changes = changes;
    if (!entry.note.isEmpty())
        found.report.changes.append(noteChange(entry.recordType, entry.record, entry.note, true));
    return ActivityWriter(m_run).tell(found, nullptr);
}

Result<Done> Doubts::findLate(FollowedOrder &order)
{
    if (m_run.request.dryRun)
        return Done{};
    const auto notKept = m_run.stores->outbox.notKept(order.record);
    if (!notKept)
        return notKept.error();
    if (notKept->isEmpty())
        return Done{};
    const auto found = late(order, *notKept);
    if (!found)
        return found.error();
    if (found->isEmpty())
        return Done{};
    Transaction tx(*m_run.stores->database);
    if (auto done = tellLate(order, *found); !done)
        return done;
    for (const Late &each : *found) {
        if (auto done = keepLate(order, each); !done)
            return done;
    }
    if (auto done = m_run.stores->memories.save(order.link.id, order.record, order.memory, m_run.now()); !done)
        return done;
    return tx.commit();
}

/// Only where nothing was sent to the field since then.
Result<QList<Doubts::Late>> Doubts::late(const FollowedOrder &order, const QList<OutboxEntry> &notKept)
{
    const auto history = m_run.stores->outbox.history(order.record, latest);
    if (!history)
        return history.error();
    QList<Late> found;
    QList<FieldAddress> sentSince;
    for (const OutboxEntry &entry : *history) { // newest first
        const bool open = std::any_of(notKept.cbegin(), notKept.cend(), [&](const OutboxEntry &each) { return each.id == entry.id; });
        WritePlan plan = withFields(order, entry, [&](const QJsonObject &field) {
            return open && wasNotKept(field) && !sentSince.contains(fieldFromOutbox(field).address);
        });
        const ReadBackOutcome checked = applyReadBack(order.memory, plan, *order.order, m_run.schema, m_run.targetZone(), unanswered(plan));
        Late each{entry, {}, changesOf(plan, checked.writes, *order.order)};
        each.changes.removeIf([](const FieldChange &change) { return !change.verified; });
        each.there = withFields(order, entry, [](const QJsonObject &) { return false; });
        for (qsizetype i = 0; i < plan.writes.size(); ++i) {
            if (checked.writes.at(i).verdict == WriteVerdict::Verified)
                each.there.writes.append(plan.writes.at(i));
        }
        if (!each.there.writes.isEmpty())
            found.append(each);
        for (const QJsonValue &field : entry.fields)
            sentSince.append(fieldFromOutbox(field.toObject()).address);
    }
    return found;
}

/// L, holds and outbox; the line of the log is tellLate's.
Result<Done> Doubts::keepLate(FollowedOrder &order, const Late &late)
{
    const ReadBackOutcome checked =
        applyReadBack(order.memory, late.there, *order.order, m_run.schema, m_run.targetZone(), unanswered(late.there));
    order.memory = checked.memory;
    if (auto done = m_book.saveHolds(order, {}, checked.closed); !done)
        return done;
    QJsonArray fields;
    bool open = false;
    for (const QJsonValue &value : late.entry.fields) {
        QJsonObject field = value.toObject();
        const FieldAddress address = fieldFromOutbox(field).address;
        const auto &there = late.there.writes;
        if (std::any_of(there.cbegin(), there.cend(), [&](const FieldWrite &write) { return write.address == address; }))
            field = withVerdict(field, WriteVerdict::Verified);
        open |= !wasFound(field);
        fields.append(field);
    }
    Outbox &outbox = m_run.stores->outbox;
    const auto noted = outbox.noteFields(late.entry.id, fields);
    return !noted || open ? noted : outbox.foundLate(late.entry.id, m_run.now());
}

Result<Done> Doubts::tellLate(FollowedOrder &order, const QList<Late> &late)
{
    FollowedOrder found = order;
    OrderReport &report = found.report;
    report.changes.clear();
    QStringList labels;
    QDateTime sentAt;
    for (const Late &each : late) {
        report.changes += each.changes;
        if (!sentAt.isValid() || each.entry.sentAt < sentAt)
            sentAt = each.entry.sentAt;
    }
    for (const FieldChange &change : std::as_const(report.changes)) {
        if (!labels.contains(change.field))
            labels.append(change.field);
    }
    const QString words = labels.size() == 1
        ? Said::tr("%1 of %2 is there now: %3 showed it late, or somebody entered it (written %4, seen %5).")
        : Said::tr("%1 of %2 are there now: %3 showed them late, or somebody entered them (written %4, seen %5).");
    order.report.visit.updated = true;
    order.report.words = words.arg(labels.join(u", "_s), order.link.po.text(), m_run.targetSays().name, clockTime(sentAt), clockTime(m_run.now()));
    report.visit.updated = true;
    report.written = true;
    report.words = order.report.words;
    return ActivityWriter(m_run).tell(found, nullptr);
}

/// As the clock on the wall shows it; with the day where it was not today.
QString Doubts::clockTime(const QDateTime &at) const
{
    const QDateTime here = at.toTimeZone(m_run.machineZone());
    const bool today = here.date() == m_run.now().toTimeZone(m_run.machineZone()).date();
    return here.toString(today ? u"HH:mm"_s : u"yyyy-MM-dd HH:mm"_s);
}

} // namespace Waybill
