#include "core/plan/readback.h"

#include "core/base/words.h"
#include "core/plan/fieldplanner.h"
#include "core/plan/listpolicy.h"
#include "core/plan/managedblock.h"
#include "core/plan/words.h"
#include "core/rules/comparison.h"

#include <QTimeZone>

#include <algorithm>

namespace Waybill {

using namespace Qt::Literals::StringLiterals;

namespace {

QStringList sorted(QStringList keys)
{
    keys.sort();
    return keys;
}

class ReadingBack
{
public:
    ReadingBack(const OrderMemory &memory, const WritePlan &plan, const PurchaseOrder &readBack, const TargetSchema &schema,
                const QString &zone, const QList<SentWrite> &sent)
        : m_plan(plan)
        , m_readBack(readBack)
        , m_schema(schema)
        , m_zone(zone.toLatin1())
        , m_sent(sent)
    {
        m_result.memory = memory;
    }

    ReadBackOutcome run(const QList<SentNote> &notes)
    {
        bool allThere = true;
        for (const FieldWrite &write : m_plan.writes) {
            const WriteCheck check = judge(write);
            m_result.writes.append(check);
            allThere = allThere && isOver(check.verdict);
            remember(write, check);
        }
        for (qsizetype i = 0; i < m_plan.notes.size(); ++i)
            allThere = note(int(i), notes) && allThere;
        m_result.settled = allThere && !m_plan.needsSecondLook;
        if (m_result.settled)
            m_result.memory = settledMemory(m_result.memory, m_plan);
        return m_result;
    }

private:
    static bool isOver(WriteVerdict verdict)
    {
        return verdict == WriteVerdict::Verified || verdict == WriteVerdict::KeptOwnForm || verdict == WriteVerdict::NotPermitted;
    }

    SentWrite sentOf(const FieldWrite &write) const
    {
        const auto found = std::find_if(m_sent.cbegin(), m_sent.cend(), [&](const auto &s) { return s.address == write.address; });
        return found == m_sent.cend() ? SentWrite{write.address, SentWrite::Outcome::Sent, {}} : *found;
    }

    const TargetField *fieldOf(const FieldWrite &write) const { return m_schema.find(write.address.field); }

    bool holds(const FieldWrite &write, const FieldValue &value) const
    {
        if (const TargetField *field = fieldOf(write); write.list && field && field->items != ItemRecords::None)
            return sorted(keysIn(value.text(), write.tracking, write.items)) == sorted(keysIn(write.wanted.text(), write.tracking, write.items));
        if (!write.block)
            return sameValue(value, write.wanted, m_zone);
        const BlockText block = readBlock(value.text(), write.blockTag);
        return block.standing == BlockText::Standing::Intact && block.lines.join(u'\n') == write.inner;
    }

    WriteCheck judge(const FieldWrite &write) const
    {
        const SentWrite sent = sentOf(write);
        const FieldValue there = valueAt(m_readBack, write.address);
        const QString shown = Words::shown(there, fieldOf(write));
        if (sent.outcome == SentWrite::Outcome::NotSent)
            return {write.address, WriteVerdict::NotSent, there, Said::tr("%1 was not sent.").arg(write.label)};
        if (sent.outcome == SentWrite::Outcome::NotNeeded && !holds(write, there))
            return {write.address, WriteVerdict::NotSent, there, Said::tr("%1 followed its lines and moved on; it is planned again.").arg(write.label)};
        if (holds(write, there))
            return {write.address, WriteVerdict::Verified, there, Said::tr("%1 is written and checked.").arg(write.label)};
        const bool old = sameValue(there, write.now, m_zone);
        if (sent.outcome == SentWrite::Outcome::Refused)
            return refused(write, sent, there);
        if (sent.outcome == SentWrite::Outcome::Unknown) {
            if (old)
                return {write.address, WriteVerdict::Unknown, there, Said::tr("No answer came for %1; it is planned again.").arg(write.label)};
            return {write.address, WriteVerdict::Edited, there, Said::tr("%1 holds \"%2\": somebody wrote in between.").arg(write.label, shown)};
        }
        if (old) {
            return {write.address, WriteVerdict::NotPermitted, there,
                    sent.error ? sent.error->message
                               : Said::tr("The update was accepted, but %1 was not kept. The user may not write this field.").arg(write.label)};
        }
        if (write.block && readBlock(there.text(), write.blockTag).standing != BlockText::Standing::Intact)
            return {write.address, WriteVerdict::Edited, there, Said::tr("%1 was changed while it was written.").arg(write.label)};
        return {write.address, WriteVerdict::KeptOwnForm, there, Said::tr("%1 is kept as \"%2\".").arg(write.label, shown)};
    }

    static WriteCheck refused(const FieldWrite &write, const SentWrite &sent, const FieldValue &there)
    {
        const bool permission = sent.error && (sent.error->kind == ErrorKind::Permission);
        const QString why = sent.error ? sent.error->message : QString();
        return {write.address, permission ? WriteVerdict::NotPermitted : WriteVerdict::Failed, there,
                why.isEmpty() ? Said::tr("%1 was refused.").arg(write.label) : Said::tr("%1 was refused: %2").arg(write.label, why)};
    }

    FieldMemory &memoryOf(const FieldAddress &address)
    {
        QList<FieldMemory> &all = m_result.memory.fields;
        const auto found = std::find_if(all.begin(), all.end(), [&](const auto &f) { return f.address == address; });
        if (found != all.end())
            return *found;
        FieldMemory fresh;
        fresh.address = address;
        all.append(fresh);
        return all.last();
    }

    void remember(const FieldWrite &write, const WriteCheck &check)
    {
        FieldMemory &field = memoryOf(write.address);
        switch (check.verdict) {
        case WriteVerdict::Verified:
        case WriteVerdict::KeptOwnForm:
            field.last = check.readBack;
            field.wantedThen = write.wanted;
            if (write.block) {
                field.last = FieldValue::ofText(readBlock(check.readBack.text(), write.blockTag).lines.join(u'\n'));
                field.wantedThen = FieldValue::ofText(write.inner);
            }
            field.takeOnce = false;
            if (write.list) {
                field.ours.clear();
                const QStringList there = keysIn(check.readBack.text(), write.tracking, write.items);
                for (const QString &key : write.items) {
                    if (there.contains(key))
                        field.ours.append(key);
                }
            }
            close(write.address);
            break;
        case WriteVerdict::NotPermitted:
            field.takeOnce = false;
            open(write, check);
            break;
        case WriteVerdict::Edited:
        case WriteVerdict::Failed:
        case WriteVerdict::Unknown:
        case WriteVerdict::NotSent:
            break;
        }
    }

    void close(const FieldAddress &address)
    {
        QList<Hold> &holds = m_result.memory.holds;
        for (qsizetype i = holds.size() - 1; i >= 0; --i) {
            if (holds.at(i).address == address)
                m_result.closed.append(holds.takeAt(i));
        }
    }

    void open(const FieldWrite &write, const WriteCheck &check)
    {
        Hold hold;
        hold.kind = HoldKind::NotPermitted;
        hold.address = write.address;
        hold.now = check.readBack;
        hold.wanted = write.wanted;
        hold.reason = check.words;
        hold.rule = Words::ruleOf(hold.kind);
        hold.since = hold.lastLooked = m_plan.plannedAt;
        add(hold);
    }

    void add(Hold hold)
    {
        for (Hold &open : m_result.memory.holds) {
            if (open.kind == hold.kind && open.address == hold.address) {
                hold.id = open.id;
                hold.since = open.since;
                open = hold;
                m_result.opened.append(hold);
                return;
            }
        }
        m_result.memory.holds.append(hold);
        m_result.opened.append(hold);
    }

    /// True if nothing is left to do for this note.
    bool note(int index, const QList<SentNote> &notes)
    {
        const auto found = std::find_if(notes.cbegin(), notes.cend(), [&](const SentNote &n) { return n.note == index; });
        const auto outcome = found == notes.cend() ? SentNote::Outcome::Sent : found->outcome;
        const NoteWrite &note = m_plan.notes.at(index);
        const bool markerFollows = note.customer;
        if (outcome == SentNote::Outcome::Sent) {
            if (markerFollows)
                return true; // told once the private note with the marker is there
            for (EventMemory &event : m_result.memory.events) {
                if (note.eventKeys.contains(event.key))
                    event.told = true;
            }
            return true;
        }
        if (outcome != SentNote::Outcome::Unknown)
            return false;
        Hold hold;
        hold.kind = HoldKind::NoteUncertain;
        hold.address = {{FieldPlace::Linked, note.recordType, u"note"_s}, note.record};
        hold.wanted = FieldValue::ofText(note.eventKeys.join(u' '));
        hold.reason = Said::tr("No answer came while a note was added. Is it there?");
        hold.rule = Words::ruleOf(hold.kind);
        hold.since = hold.lastLooked = m_plan.plannedAt;
        add(hold);
        return true;
    }

    const WritePlan &m_plan;
    const PurchaseOrder &m_readBack;
    const TargetSchema &m_schema;
    QTimeZone m_zone;
    QList<SentWrite> m_sent;
    ReadBackOutcome m_result;
};

} // namespace

ReadBackOutcome applyReadBack(const OrderMemory &memory, const WritePlan &plan, const PurchaseOrder &readBack,
                              const TargetSchema &schema, const QString &targetZone, const QList<SentWrite> &sent,
                              const QList<SentNote> &notes)
{
    return ReadingBack(memory, plan, readBack, schema, targetZone, sent).run(notes);
}

OrderMemory withCascades(OrderMemory memory, const QList<FieldWrite> &written, const PurchaseOrder &before, const PurchaseOrder &after,
                         const TargetSchema &schema, const QString &targetZone)
{
    const QTimeZone zone(targetZone.toLatin1());
    for (FieldMemory &field : memory.fields) {
        const TargetField *target = schema.find(field.address.field);
        const bool planned = std::any_of(written.cbegin(), written.cend(), [&](const FieldWrite &each) { return each.address == field.address; });
        if (!target || !target->cascades || planned)
            continue;
        const FieldValue was = valueAt(before, field.address);
        const FieldValue is = valueAt(after, field.address);
        if (sameValue(was, is, zone))
            continue;
        if (!field.last.isEmpty() && sameValue(was, field.last, zone))
            field.last = is;
        else if (field.last.isEmpty() && sameValue(was, field.before, zone))
            field.before = is;
    }
    return memory;
}

OrderMemory settledMemory(OrderMemory memory, const WritePlan &plan)
{
    memory.keptFulfilment = plan.settles.fulfilment;
    memory.keptBilling = plan.settles.billing;
    memory.keptOrdered = plan.settles.ordered;
    memory.keptShipped = plan.settles.shipped;
    memory.keptLines = plan.settles.lines;
    memory.lastStage = plan.settles.lastStage;
    memory.keptMainRoad = plan.settles.mainRoad;
    memory.allowBackwardOnce = plan.settles.allowBackwardOnce;
    return memory;
}

QString verdictKey(WriteVerdict verdict)
{
    switch (verdict) {
    case WriteVerdict::Verified: return u"verified"_s;
    case WriteVerdict::KeptOwnForm: return u"keptOwnForm"_s;
    case WriteVerdict::NotPermitted: return u"notPermitted"_s;
    case WriteVerdict::Edited: return u"edited"_s;
    case WriteVerdict::Failed: return u"failed"_s;
    case WriteVerdict::Unknown: return u"unknown"_s;
    case WriteVerdict::NotSent: return u"notSent"_s;
    }
    Q_UNREACHABLE();
}

} // namespace Waybill
