#include "tests/chaos/faultyrun.h"

#include "core/model/json.h"
#include "tests/chaos/verifiedwrites.h"

#include <QJsonDocument>
#include <QRegularExpression>
#include <QSet>

namespace Waybill {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Minutes from the scenario's start at which a pass begins: accepted, shipped and invoiced, nothing new.
constexpr int passMinutes[]{0, 120, 180};
constexpr int mostTries = 10; ///< of one pass; ten ticks end before the supplier's next word
constexpr std::chrono::seconds oneTick{301}; ///< the settle time is over, too

QString idIn(const Sandbox::JournalEntry &entry)
{
    return QString::number(QJsonDocument::fromJson(entry.body).object().value("id"_L1).toInteger());
}

/// "header 5001", "line 9011", "Tickets 301": the record that a write is about.
QString recordOf(const Sandbox::JournalEntry &entry)
{
    if (entry.path.endsWith("/Notes"_L1))
        return entry.path.section(u'/', -3, -2).replace(u'/', u' ');
    return (entry.path.endsWith("/Items"_L1) ? u"line "_s : u"header "_s) + idIn(entry);
}

/// Did this request look at what that write was to change?
bool looksAt(const Sandbox::JournalEntry &read, const Sandbox::JournalEntry &write)
{
    const bool note = write.path.endsWith("/Notes"_L1);
    const bool line = write.path.endsWith("/Items"_L1);
    const QString entity = note ? u"Notes/query"_s : line ? u"/PurchaseOrderItems/query"_s : u"/PurchaseOrders/query"_s;
    const QString id = note || line ? write.path.section(u'/', -2, -2) : idIn(write);
    const QRegularExpression whole(u"\\b"_s + id + u"\\b"_s);
    return read.handled && read.status == 200 && read.path.endsWith(entity, Qt::CaseInsensitive)
        && QString::fromUtf8(read.body).contains(whole);
}

} // namespace

FaultyRun::FaultyRun(QJsonObject fault)
    : m_fault(std::move(fault))
{
}

bool FaultyRun::setUp()
{
    if (const auto begun = m_story.begin(QStringLiteral(FAULT_SCENARIO)); !begun) {
        m_end.trouble = begun.error().message;
        return false;
    }
    const auto ready = m_story.connect(true, [](IntegrationTemplate &file) {
        file.mapping.notes.append(NoteRule{u"Ticket notes"_s, u"Tickets"_s, false, {}, {}});
    });
    if (!ready) {
        m_end.trouble = ready.error().message;
        return false;
    }
    // Started anew, so that zone, fields and picklists are asked for within the passes as well.
    if (const auto again = m_story.restart(); !again) {
        m_end.trouble = again.error().message;
        return false;
    }
    m_story.sandbox().journal().clear();
    if (m_fault.isEmpty())
        return true;
    const auto added = m_story.sandbox().faults().add(m_fault);
    if (!added)
        m_end.trouble = added.error().message;
    return added.hasValue();
}

void FaultyRun::checkVerified(const RunSummary &summary)
{
    QSet<QString> stored;
    for (const Sandbox::JournalEntry &entry : m_story.sandbox().journal().entries(u"autotask"_s)) {
        if (changesSomething(entry) && entry.handled)
            stored.insert(recordOf(entry));
    }
    for (const OrderReport &order : summary.orders) {
        for (const FieldChange &change : order.changes) {
            const QString record = change.record == "header"_L1 ? u"header "_s + order.record.text() : change.record;
            if (change.verified && !stored.contains(record))
                m_broken.append(u"%1: %2 of %3 is called written, nothing was ever stored there"_s.arg(order.po, change.field, record));
        }
    }
}

void FaultyRun::checkRepeats()
{
    const QList<Sandbox::JournalEntry> entries = m_story.sandbox().journal().entries(u"autotask"_s);
    for (qsizetype i = 0; i < entries.size(); ++i) {
        const Sandbox::JournalEntry &again = entries.at(i);
        if (!changesSomething(again) || again.body.isEmpty())
            continue;
        bool looked = false;
        for (qsizetype before = i - 1; before >= 0 && !looked; --before) {
            const Sandbox::JournalEntry &earlier = entries.at(before);
            looked = looksAt(earlier, again);
            if (earlier.method == again.method && earlier.path == again.path && earlier.body == again.body && !looked) {
                m_broken.append(u"sent again without a look: %1 %2"_s.arg(again.path, QString::fromUtf8(again.body)));
                break;
            }
        }
    }
}

bool FaultyRun::answerHolds()
{
    const auto holds = m_story.service().ask<Result<QList<StoredHold>>>([](SyncCore &core) { return core.holds(); }).result();
    if (!holds) {
        m_end.trouble = holds.error().message;
        return false;
    }
    for (const StoredHold &each : *holds) {
        Decision decision = Decision::CheckAgain;
        if (each.hold.kind == HoldKind::NoteUncertain) {
            const QJsonArray notes = m_story.sandbox().state(u"autotask"_s).value(each.po.text())[u"notes"_s].toArray();
            decision = notes.isEmpty() ? Decision::SendNoteAgain : Decision::NoteIsThere;
        } else if (each.hold.kind != HoldKind::NotPermitted) {
            m_end.trouble = u"a hold that no fault explains: %1 %2"_s.arg(holdKindKey(each.hold.kind), each.hold.reason);
            return false;
        }
        const qint64 id = each.hold.id;
        const auto decided = m_story.service().ask<Result<Done>>([id, decision](SyncCore &core) { return core.decideHold(id, decision); }).result();
        if (!decided) {
            m_end.trouble = decided.error().message;
            return false;
        }
    }
    return true;
}

bool FaultyRun::pass(bool *pending)
{
    const auto summary = m_story.pass();
    if (!summary) {
        m_end.story.append(summary.error().message);
        *pending = true; // the pass could not even begin
        return true;
    }
    QStringList words;
    for (const OrderReport &order : summary->orders)
        words.append(order.po + u": "_s + order.words);
    if (summary->stopped)
        words.append(summary->stopped->message);
    m_end.story.append(words.join(u" | "_s));
    checkVerified(*summary);
    const auto rows = m_story.service().ask<Result<QList<OrderRow>>>([](SyncCore &core) { return core.orders(Headless::SandboxStory::templateName()); }).result();
    const int known = rows ? int(rows->size()) : 0;
    *pending = summary->stopped || summary->coverage.failed > 0 || summary->coverage.held > 0 || summary->coverage.notReached > 0
        || known < m_story.scenario().orders.size();
    return answerHolds();
}

bool FaultyRun::passUntilQuiet()
{
    for (int tries = 0; tries < mostTries; ++tries) {
        bool pending = false;
        if (!pass(&pending))
            return false;
        if (!pending)
            return true;
        // A person has seen to it and asks for the orders that failed; the rest comes by itself.
        (void)m_story.service().ask<Result<int>>([](SyncCore &core) { return core.retry({}); }).result();
        if (const auto moved = m_story.advance(oneTick); !moved) {
            m_end.trouble = moved.error().message;
            return false;
        }
    }
    m_end.trouble = u"still pending after %1 tries of one pass"_s.arg(mostTries);
    return false;
}

StoryEnd FaultyRun::play()
{
    if (!setUp())
        return m_end;
    const QDateTime start = m_story.now();
    for (const int minutes : passMinutes) {
        const qint64 ahead = m_story.now().secsTo(start.addSecs(minutes * 60));
        if (ahead > 0 && !m_story.advance(std::chrono::seconds(ahead)))
            break;
        if (!passUntilQuiet())
            break;
    }
    m_end.verified = verifiedWrites(m_story.service());
    m_end.records = comparableRecords(m_story.sandbox().state(u"autotask"_s));
    for (const Sandbox::JournalEntry &entry : m_story.sandbox().journal().entries(u"autotask"_s)) {
        if (changesSomething(entry) && entry.handled)
            ++m_end.writes[entry.path.section(u'/', -2)];
    }
    checkRepeats();
    return m_end;
}

QList<RequestKind> FaultyRun::kinds()
{
    static const QRegularExpression digits(u"(?<=/)\\d+(?=\\\\|$)"_s);
    QList<RequestKind> all;
    for (const Sandbox::JournalEntry &entry : m_story.sandbox().journal().entries()) {
        QString path = QRegularExpression::escape(entry.path);
        path.replace(digits, u"\\d+"_s);
        const RequestKind kind{entry.system, QString::fromLatin1(entry.method), u'^' + path + u'$', changesSomething(entry)};
        if (!all.contains(kind))
            all.append(kind);
    }
    return all;
}

int FaultyRun::faultsMet()
{
    return m_story.sandbox().faults().toJson().first()[u"met"_s].toInt();
}

} // namespace Waybill
