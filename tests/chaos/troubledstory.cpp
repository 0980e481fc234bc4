#include "tests/chaos/troubledstory.h"

#include "core/model/json.h"
#include "tests/chaos/promises.h"
#include "tests/chaos/verifiedwrites.h"

namespace Waybill {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::chrono::seconds oneTick{301}; ///< the settle time is over, too

} // namespace

TroubledStory::TroubledStory(Shape shape)
    : m_shape(std::move(shape))
{
}

bool TroubledStory::said(const Result<Done> &done, const QString &what)
{
    if (!done)
        m_end.trouble = what + done.error().message;
    return done.hasValue();
}

bool TroubledStory::setUp()
{
    if (!said(m_story.begin(m_shape.scenario)))
        return false;
    const auto ready = m_story.connect(true, [](IntegrationTemplate &file) {
        file.mapping.notes.append(NoteRule{u"Ticket notes"_s, u"Tickets"_s, false, {}, {}});
    });
    if (!said(ready) || !said(connected()) || !said(m_story.restart()))
        return false;
    m_story.sandbox().journal().clear();
    return said(started());
}

bool TroubledStory::answerHolds()
{
    const auto holds = m_story.service().ask<Result<QList<StoredHold>>>([](SyncCore &core) { return core.holds(); }).result();
    if (!holds) {
        m_end.trouble = holds.error().message;
        return false;
    }
    for (const StoredHold &each : *holds) {
        if (each.hold.kind != HoldKind::NotPermitted) {
            m_end.trouble = u"a hold that nothing explains: %1 %2 %3"_s.arg(each.po.text(), holdKindKey(each.hold.kind), each.hold.reason);
            return false;
        }
        const qint64 id = each.hold.id;
        const auto decided = m_story.service().ask<Result<Done>>([id](SyncCore &core) { return core.decideHold(id, Decision::CheckAgain); }).result();
        if (!said(decided))
            return false;
    }
    return true;
}

void TroubledStory::judge(const Result<RunSummary> &summary, bool *pending)
{
    if (!summary) {
        m_end.story.append(summary.error().message + u' ' + summary.error().detail);
        *pending = true; // the pass could not even begin, or could not be written down
        return;
    }
    QStringList words;
    for (const OrderReport &order : summary->orders)
        words.append(order.po + u": "_s + order.words);
    if (summary->stopped)
        words.append(summary->stopped->message);
    m_end.story.append(words.join(u" | "_s));
    m_broken += calledWrittenWithoutAnEffect(*summary, m_story.sandbox().journal().entries(u"autotask"_s));
    const auto rows = m_story.service().ask<Result<QList<OrderRow>>>([](SyncCore &core) { return core.orders(Headless::SandboxStory::templateName()); }).result();
    const int known = rows ? int(rows->size()) : 0;
    *pending = summary->stopped || summary->coverage.failed > 0 || summary->coverage.held > 0 || summary->coverage.notReached > 0
        || known < m_story.scenario().orders.size();
}

bool TroubledStory::tryOnce(int, bool *pending)
{
    judge(m_story.pass(), pending);
    return answerHolds();
}

bool TroubledStory::passUntilQuiet()
{
    for (int tries = 0; tries < m_shape.mostTries; ++tries) {
        bool pending = false;
        if (!tryOnce(tries, &pending))
            return false;
        if (!pending && tries + 1 >= m_shape.leastTries)
            return true;
        // A person has seen to it and asks for the orders that failed; the rest comes by itself.
        (void)m_story.service().ask<Result<int>>([](SyncCore &core) { return core.retry({}); }).result();
        if (!said(m_story.advance(oneTick)))
            return false;
    }
    m_end.trouble = u"still pending after %1 tries of one pass"_s.arg(m_shape.mostTries);
    return false;
}

StoryEnd TroubledStory::play()
{
    if (!setUp())
        return m_end;
    const QDateTime start = m_story.now();
    for (const int minutes : std::as_const(m_shape.passMinutes)) {
        const qint64 ahead = m_story.now().secsTo(start.addSecs(minutes * 60));
        if (ahead > 0 && !said(m_story.advance(std::chrono::seconds(ahead))))
            break;
        if (!passUntilQuiet())
            break;
    }
    m_end.verified = verifiedWrites(m_story.service());
    m_end.records = comparableRecords(m_story.sandbox().state(u"autotask"_s));
    const QList<Sandbox::JournalEntry> entries = m_story.sandbox().journal().entries(u"autotask"_s);
    for (const Sandbox::JournalEntry &entry : entries) {
        if (counts(entry) && entry.handled)
            ++m_end.writes[entry.path.section(u'/', -2)];
    }
    m_broken += sentAgainWithoutALook(entries);
    return m_end;
}

} // namespace Waybill
