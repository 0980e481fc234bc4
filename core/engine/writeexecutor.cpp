#include "core/engine/writeexecutor.h"

#include "core/base/steps.h"
#include "core/base/words.h"
#include "core/engine/activitywriter.h"
#include "core/engine/doubts.h"
#include "core/engine/recordwrites.h"
#include "core/engine/writechanges.h"
#include "core/model/jsonmembers.h"

#include <QPointer>

#include <algorithm>

namespace Waybill {

using namespace Qt::Literals::StringLiterals;

namespace {

SentWrite::Outcome outcomeOf(const Result<Done> &sent)
{
    if (sent)
        return SentWrite::Outcome::Sent;
    return sent.error().kind == ErrorKind::OutcomeUnknown ? SentWrite::Outcome::Unknown
        : sent.error().kind == ErrorKind::Cancelled || isRetryable(sent.error().kind) || stopsConnection(sent.error().kind)
        ? SentWrite::Outcome::NotSent
        : SentWrite::Outcome::Refused;
}

/// How one field of a write was sent.
SentWrite sentField(const FieldWrite &field, const PlannedOrder &planned, SentWrite::Outcome outcome, const Result<Done> &result,
                    const QList<WriteOutcome> &outcomes, qint64 outboxId)
{
    if (planned.notNeeded.contains(field.address))
        return {field.address, SentWrite::Outcome::NotNeeded, std::nullopt};
    if (!result)
        return {field.address, outcome, result.error()};
    for (const WriteOutcome &each : outcomes) {
        if (each.outboxId == outboxId && each.notKept.contains(field.address.field.name))
            return {field.address, outcome, each.notKept.value(field.address.field.name)};
    }
    return {field.address, outcome, std::nullopt};
}

} // namespace

/// Leases and intents are one transaction: an intent that was noted after another computer took over would be found later as
/// the other's writes, and told a second time.
Result<Done> WriteExecutor::intend(QList<PlannedOrder> &slice)
{
    Stores &stores = *m_run.stores;
    const QDateTime now = m_run.now();
    Transaction tx(*stores.database);
    if (!tx.begun())
        return tx.begun();
    if (auto dropped = dropTaken(slice); !dropped)
        return dropped;
    if (!m_run.settings.keepIntents) {
        qint64 next = 0;
        for (PlannedOrder &planned : slice) {
            planned.writes = recordWrites(planned.plan, planned.order.link.account);
            for (RecordWrite &write : planned.writes)
                write.outboxId = ++next;
        }
        return tx.commit();
    }
    QList<qint64> all;
    for (PlannedOrder &planned : slice) {
        planned.writes = recordWrites(planned.plan, planned.order.link.account);
        QList<OutboxEntry> entries;
        for (const RecordWrite &write : std::as_const(planned.writes)) {
            OutboxEntry entry;
            entry.run = m_run.id;
            entry.integration = m_run.integration.id;
            entry.order = planned.order.record;
            entry.place = Json::enumName(write.place);
            entry.recordType = write.recordType;
            entry.record = write.record;
            entry.note = write.note;
            for (const FieldWrite &field : std::as_const(planned.plan.writes)) {
                if (!belongs(field, write))
                    continue;
                entry.fields.append(outboxField(field));
            }
            for (const NoteWrite &note : std::as_const(planned.plan.notes)) {
                if (note.text == write.note && note.record == write.record)
                    entry.eventKeys = note.eventKeys;
            }
            entry.writeKey = writeKey(write, m_run.mappingVersion);
            entry.mappingVersion = m_run.integration.mappingVersion;
            entry.intendedAt = now;
            entries.append(entry);
        }
        auto ids = stores.outbox.intend(entries);
        if (!ids)
            return ids.error();
        planned.outboxIds = *ids;
        all += *ids;
        for (qsizetype i = 0; i < planned.writes.size(); ++i)
            planned.writes[i].outboxId = ids->at(i);
        // B, new events with their days and what was seen once are kept before anything leaves: a rebuilt plan says the same.
        if (auto done = stores.memories.save(planned.order.link.id, planned.order.record, planned.plan.afterPlanning, now); !done)
            return done;
        if (auto done = tellAlerts(m_run, planned.plan); !done)
            return done;
    }
    if (auto done = stores.outbox.markSent(all, now); !done)
        return done;
    return tx.commit();
}

/// What another worker took while we were reading is theirs: our plan is stale.
Result<Done> WriteExecutor::dropTaken(QList<PlannedOrder> &slice)
{
    for (qsizetype i = slice.size() - 1; i >= 0; --i) {
        const auto ours = m_run.leases->keep(slice.at(i).order.link.id);
        if (!ours)
            return ours.error();
        if (!*ours)
            slice.removeAt(i);
    }
    return Done{};
}

QCoro::Task<Result<Done>> WriteExecutor::execute(QList<PlannedOrder> *slice)
{
    const auto intended = intend(*slice);
    if (!intended || slice->isEmpty())
        co_return intended;
    const auto leases = m_run.leases;
    QList<qint64> links;
    for (const PlannedOrder &planned : std::as_const(*slice))
        links.append(planned.order.link.id);
    leases->setWriting(links);
    auto sending = send(slice);
    const QList<WriteOutcome> outcomes = co_await sending;
    leases->setWriting({});

    QList<RecordId> ids;
    for (const PlannedOrder &planned : std::as_const(*slice))
        ids.append(planned.order.link.record);
    const ReadScope scope = scopeToReadBack(*slice);
    const auto target = m_run.target;
    auto reading = target->readBack(ids, scope);
    const auto readBack = co_await reading;
    for (PlannedOrder &planned : *slice) {
        std::optional<PurchaseOrder> found;
        if (readBack) {
            if (const PurchaseOrder *seen = readBack->find(planned.order.link.record))
                found = *seen;
        }
        if (found && !scope.lines) // lines were neither written nor read again
            found->lines = planned.order.order->lines;
        const auto recorded = record(planned, outcomes, found);
        if (!recorded)
            co_return recorded;
    }
    slice->removeIf([](const PlannedOrder &planned) { return planned.lost; });
    if (!readBack && stopsConnection(readBack.error().kind))
        co_return readBack.error();
    for (const WriteOutcome &outcome : outcomes) {
        if (!outcome.sent && stopsConnection(outcome.sent.error().kind))
            co_return outcome.sent.error();
    }
    co_return Done{};
}

/// How a request ended, as far as reading back tells: a note that was taken and does not show is in doubt.
Result<Done> WriteExecutor::endOf(const RecordWrite &write, const QList<WriteOutcome> &outcomes,
                                  const std::optional<PurchaseOrder> &readBack) const
{
    for (const WriteOutcome &outcome : outcomes) {
        if (outcome.outboxId == write.outboxId && !outcome.sent)
            return outcome.sent;
    }
    if (!readBack)
        return Error{ErrorKind::OutcomeUnknown, Said::tr("The write could not be read back."), {}};
    const bool looks = !write.note.isEmpty() && m_run.targetSays().notesReadable && !m_run.targetSays().looksBeforeNotes
        && m_run.settings.lookForMarkers;
    if (looks && !isThere(write.note, readBack->notes)) {
        return Error{ErrorKind::OutcomeUnknown,
                     Said::tr("%1 took the note and does not show it. It is looked for again before anything is sent.").arg(m_run.targetSays().name), {}};
    }
    return Done{};
}

Result<Done> WriteExecutor::recordOutbox(const PlannedOrder &planned, const QList<WriteOutcome> &outcomes,
                                         const ReadBackOutcome &checked, const std::optional<PurchaseOrder> &readBack)
{
    Outbox &outbox = m_run.stores->outbox;
    const QDateTime now = m_run.now();
    if (!m_run.settings.keepIntents)
        return Done{};
    for (const RecordWrite &write : planned.writes) {
        const Result<Done> sent = endOf(write, outcomes, readBack);
        QStringList requestIds;
        for (const WriteOutcome &outcome : outcomes) {
            if (outcome.outboxId == write.outboxId)
                requestIds = outcome.requestIds;
        }
        bool verified = sent.hasValue();
        bool unknown = !sent && sent.error().kind == ErrorKind::OutcomeUnknown;
        std::optional<WriteVerdict> worst; // the first that is not good
        QJsonArray fields;
        for (qsizetype i = 0; i < checked.writes.size(); ++i) {
            if (!belongs(planned.plan.writes.at(i), write))
                continue;
            const WriteVerdict verdict = checked.writes.at(i).verdict;
            const bool good = verdict == WriteVerdict::Verified || verdict == WriteVerdict::KeptOwnForm;
            fields.append(withVerdict(outboxField(planned.plan.writes.at(i)), verdict));
            if (!good && !worst)
                worst = verdict;
        }
        if (!fields.isEmpty()) {
            verified = !worst;
            unknown = worst == WriteVerdict::Unknown;
        }
        if (worst) { // what was found is told now, and not once more when the rest is looked at again
            if (auto done = outbox.noteFields(write.outboxId, fields); !done)
                return done;
        }
        if (auto done = outbox.noteRequests(write.outboxId, requestIds); !done)
            return done;
        const QString words = sent ? QString() : sent.error().message;
        const auto done = verified ? outbox.markVerified(write.outboxId, now)
            : unknown ? outbox.markUnknown(write.outboxId, words, now.addSecs(m_run.settings.settleTime.count()))
                      : outbox.markRefused(write.outboxId, words, now);
        if (!done)
            return done;
    }
    return Done{};
}

Result<Done> WriteExecutor::recordTold(const PlannedOrder &planned, const ReadBackOutcome &checked)
{
    QStringList keys;
    for (const EventMemory &event : checked.memory.events) {
        if (event.told)
            keys.append(event.key);
    }
    const QString where = planned.plan.notes.isEmpty() ? u"block"_s : u"note"_s;
    return m_run.stores->events.markTold(planned.order.record, keys, where, m_run.now());
}

Result<Done> WriteExecutor::record(PlannedOrder &planned, const QList<WriteOutcome> &outcomes,
                                   const std::optional<PurchaseOrder> &readBack)
{
    Transaction tx(*m_run.stores->database);
    const qint64 link = planned.order.link.id;
    const auto ours = m_run.leases->keep(link);
    if (!ours)
        return ours.error();
    if (!*ours) {
        planned.lost = true; // what we sent stays in the outbox without an outcome, and so is looked at at the order's next turn
        if (const auto asked = m_run.stores->due.ask({link}, {}); !asked)
            return asked;
        return tx.commit();
    }
    QList<SentWrite> sent;
    QList<SentNote> notes;
    std::optional<Error> failure;
    bool refused = true; // whatever did not succeed was refused: trying again soon would be no use
    int noteIndex = 0;
    for (const RecordWrite &write : std::as_const(planned.writes)) {
        const Result<Done> result = endOf(write, outcomes, readBack);
        for (const WriteOutcome &outcome : outcomes) {
            if (outcome.outboxId == write.outboxId)
                planned.order.requestIds += outcome.requestIds;
        }
        const auto outcome = outcomeOf(result);
        if (outcome != SentWrite::Outcome::Sent && !failure)
            failure = result.error();
        refused &= outcome == SentWrite::Outcome::Sent || outcome == SentWrite::Outcome::Refused;
        for (const FieldWrite &field : std::as_const(planned.plan.writes)) {
            if (belongs(field, write))
                sent.append(sentField(field, planned, outcome, result, outcomes, write.outboxId));
        }
        if (write.note.isEmpty())
            continue;
        // Where notes can be read its marker tells, after the settle time; only elsewhere a person has to look (semantics 7).
        const bool willLook = outcome == SentWrite::Outcome::Unknown && m_run.targetSays().notesReadable;
        const auto told = willLook ? SentNote::Outcome::NotSent : SentNote::Outcome(int(outcome));
        notes.append({noteIndex++, told, result ? std::nullopt : std::optional(result.error())});
    }
    const PurchaseOrder &seen = readBack ? *readBack : *planned.order.order;
    ReadBackOutcome checked = applyReadBack(planned.plan.afterPlanning, planned.plan, seen, m_run.schema, m_run.targetZone(), sent, notes);
    if (readBack)
        checked.memory = withCascades(checked.memory, planned.plan.writes, *planned.order.order, seen, m_run.schema, m_run.targetZone());

    Stores &stores = *m_run.stores;
    if (auto done = recordOutbox(planned, outcomes, checked, readBack); !done)
        return done;
    planned.order.order = seen;
    planned.order.memory = checked.memory;
    OrderReport &report = planned.order.report;
    report.changes = changesOf(planned.plan, checked.writes, seen);
    bool open = false;
    for (const WriteCheck &check : checked.writes) {
        const bool good = check.verdict == WriteVerdict::Verified || check.verdict == WriteVerdict::KeptOwnForm;
        report.visit.updated |= good;
        open |= check.verdict == WriteVerdict::Unknown || check.verdict == WriteVerdict::Failed || check.verdict == WriteVerdict::NotSent;
        if (!good && report.nextStep.isEmpty())
            report.nextStep = check.words;
    }
    for (const RecordWrite &write : std::as_const(planned.writes)) {
        if (write.note.isEmpty())
            continue;
        const bool there = endOf(write, outcomes, readBack).hasValue();
        report.changes.append(noteChange(write.recordType, write.record, write.note, there));
        report.visit.updated |= there;
        open |= !there;
    }
    report.written = report.visit.updated;
    const std::optional<OpenPlan> &later = planned.heldBack;
    report.visit.failed = open || (later && later->why == OpenWhy::Refused);
    report.visit.held = !checked.memory.holds.isEmpty() || (later && later->why == OpenWhy::Quiet);
    report.words = open ? (failure ? failure->message : Said::tr("A write was not kept; it is tried again.")) : whatChanged(planned.plan);
    for (const Hold &hold : checked.opened) {
        if (!report.holds.contains(hold.reason))
            report.holds.append(hold.reason);
    }
    if (!open && !checked.memory.holds.isEmpty()) // "needs you": why comes first
        report.words = Said::tr("%1 Written: %2.").arg(checked.memory.holds.first().reason, report.words);
    if (later)
        report.words += u' ' + later->words;
    setOpenPlan(planned.order.details, later);
    if (auto done = m_book.saveSeen(planned.order, planned.plan.kept); !done)
        return done;
    if (auto done = m_book.saveHolds(planned.order, checked.memory.holds, planned.plan.closedHolds + checked.closed); !done)
        return done;
    if (auto done = stores.memories.save(planned.order.link.id, planned.order.record, checked.memory, m_run.now()); !done)
        return done;
    if (auto done = recordTold(planned, checked); !done)
        return done;
    const auto kept = checked.settled ? stores.snapshots.settle(planned.order.link.id, planned.plan.settledHash)
                                      : stores.snapshots.unsettle(planned.order.link.id);
    if (!kept)
        return kept;
    if (open) {
        if (auto done = saveOpen(planned, failure, refused); !done)
            return done;
    } else if (later && later->why == OpenWhy::Refused) {
        const Error why{ErrorKind::Rejected, later->words, {}};
        if (auto done = m_book.saveRefused(planned.order, planned.plan.kept, why, planned.plan.settledHash); !done)
            return done;
    }
    if (auto done = ActivityWriter(m_run).tell(planned.order, &planned.plan); !done)
        return done;
    return tx.commit();
}

/// A write did not come through: a refused one waits a day (R50), everything else is tried again soon.
Result<Done> WriteExecutor::saveOpen(PlannedOrder &planned, const std::optional<Error> &failure, bool refused)
{
    const Error why = failure.value_or(Error{ErrorKind::Transient, planned.order.report.words, {}});
    if (failure && refused)
        return m_book.saveRefused(planned.order, planned.plan.kept, why, planned.plan.settledHash);
    return m_book.saveFailed(planned.order, why);
}

} // namespace Waybill
