#include "core/engine/syncrun.h"

#include "core/base/steps.h"
#include "core/engine/activitywriter.h"
#include "core/engine/discovery.h"
#include "core/model/json.h"
#include "core/plan/syncplanner.h"
#include "core/rules/answercheck.h"

#include <QUuid>

#include <algorithm>

namespace Waybill {

using namespace Qt::Literals::StringLiterals;

namespace {

Run storedRun(const RunContext &run, const RunSummary &summary)
{
    Run stored;
    stored.id = summary.id;
    stored.integration = summary.integration;
    stored.templateName = run.integration.name;
    stored.kind = summary.dryRun ? u"dry"_s
        : run.integration.state == TemplateState::Trial ? u"trial"_s
        : run.request.cause == RunCause::Person         ? u"person"_s
                                                        : u"live"_s;
    stored.begunAt = summary.begun;
    stored.endedAt = summary.ended;
    stored.unchanged = summary.coverage.unchanged;
    stored.updated = summary.coverage.updated;
    stored.held = summary.coverage.held;
    stored.failed = summary.coverage.failed;
    stored.excluded = summary.coverage.excluded;
    stored.notDue = summary.coverage.notDue;
    stored.notReached = summary.coverage.notReached;
    stored.durationMs = summary.begun.msecsTo(summary.ended);
    stored.result = summary.stopped ? u"stopped"_s
        : summary.coverage.failed > 0 || summary.coverage.held > 0 ? u"partial"_s
                                                                   : u"success"_s;
    stored.message = summary.stopped ? summary.stopped->message : QString();
    return stored;
}

/// Three in a row at the end: it is the connection, not the order.
bool endsWithoutConnection(const QList<FetchedOrder> &answers)
{
    qsizetype inARow = 0;
    for (auto answer = answers.crbegin(); answer != answers.crend() && !answer->order; ++answer) {
        if (answer->order.error().kind != ErrorKind::Connection)
            break;
        ++inARow;
    }
    return inARow >= 3;
}

QString outcomeWord(OrderOutcome outcome)
{
    switch (outcome) {
    case OrderOutcome::Failed: return u"failed"_s;
    case OrderOutcome::Held: return u"held"_s;
    case OrderOutcome::Updated: return u"updated"_s;
    case OrderOutcome::Unchanged: return u"unchanged"_s;
    case OrderOutcome::Excluded: return u"excluded"_s;
    }
    Q_UNREACHABLE();
}

} // namespace

SyncRun::SyncRun(std::shared_ptr<RunContext> run, Progress progress)
    : m_run(std::move(run))
    , m_progress(std::move(progress))
    , m_book(*m_run)
    , m_executor(*m_run)
{
}

QCoro::Task<Result<RunSummary>> SyncRun::go()
{
    m_run->id = RunId(QUuid::createUuid().toString(QUuid::WithoutBraces));
    m_summary.id = m_run->id;
    m_summary.integration = m_run->integration.id;
    m_summary.begun = m_run->now();
    m_summary.dryRun = m_run->request.dryRun;
    const auto begun = m_run->stores->runs.begin(storedRun(*m_run, m_summary));
    if (!begun)
        co_return begun.error();
    passStep(Step::RunBegun);
    auto passing = pass();
    const auto passed = co_await passing;
    const auto ended = end(m_summary, passed);
    if (!ended)
        co_return ended.error();
    passStep(Step::RunEnded);
    const RunSummary summary = m_summary;
    co_return summary;
}

Result<Done> SyncRun::end(RunSummary &summary, const Result<Done> &passed)
{
    if (!m_unchanged.isEmpty()) {
        if (auto done = m_book.saveUnchanged(m_unchanged); !done)
            return done;
    }
    summary.ended = m_run->now();
    if (!passed) {
        summary.stopped = passed.error();
        if (auto done = ActivityWriter(*m_run).tellRun(u"failed"_s, passed.error().message, &passed.error()); !done)
            return done;
    }
    summary.coverage.notReached = std::max<int>(0, m_all - int(summary.orders.size()));
    QList<RunOrder> orders;
    for (const OrderReport &report : std::as_const(summary.orders)) {
        summary.coverage.count(outcomeOf(report.visit));
        orders.append({report.record, PoNumber(report.po), outcomeWord(outcomeOf(report.visit)), report.words});
    }
    if (auto done = m_run->stores->runs.recordOrders(summary.id, orders); !done)
        return done;
    return m_run->stores->runs.end(storedRun(*m_run, summary));
}

QCoro::Task<Result<Done>> SyncRun::pass()
{
    const auto target = m_run->target;
    auto metadata = target->schema(false);
    auto schema = co_await metadata;
    if (!schema)
        co_return schema.error();
    m_run->schema = *schema;
    Discovery discovery(*m_run);
    const auto discoveryDue = discovery.isDue();
    if (!discoveryDue)
        co_return discoveryDue.error();
    if (*discoveryDue) {
        auto counting = askUsage();
        const auto room = co_await counting;
        if (!room)
            co_return room;
    }
    auto discovering = discovery.runIfDue();
    const auto discovered = co_await discovering;
    if (!discovered)
        co_return discovered;
    auto due = m_book.due(&m_summary.coverage.notDue);
    if (!due)
        co_return due.error();
    m_all = int(due->size() + discovery.notFollowed().size());
    m_summary.orders += discovery.notFollowed();
    QList<FollowedOrder> toAsk;
    for (const FollowedOrder &order : std::as_const(*due)) {
        if (order.report.visit.excluded)
            finish(order);
        else
            toAsk.append(order);
    }
    const int size = std::max(1, m_run->targetSays().readSlice);
    for (qsizetype from = 0; from < toAsk.size(); from += size) {
        if (m_run->stop)
            co_return Error{ErrorKind::Cancelled, u"Stopped before all orders were looked at."_s, {}};
        auto working = slice(toAsk.mid(from, size));
        const auto done = co_await working;
        if (!done)
            co_return done;
    }
    co_return Done{};
}

/// Once a pass, before the target is asked for anything else: where its allowance is used up nothing more leaves.
QCoro::Task<Result<Done>> SyncRun::askUsage()
{
    if (m_usageAsked)
        co_return Done{};
    m_usageAsked = true;
    const auto target = m_run->target;
    auto asking = target->usage();
    const auto used = co_await asking;
    if (!used) {
        const bool ends = stopsConnection(used.error().kind) || used.error().kind == ErrorKind::Cancelled;
        co_return ends ? Result<Done>(used.error()) : Result<Done>(Done{}); // not being told is no reason to stop
    }
    if (*used < 1.0)
        co_return Done{};
    co_return Error{ErrorKind::RateLimited,
                    u"%1's allowance of requests is used up (%2 %). What is left waits until there is room again."_s.arg(
                        m_run->targetSays().name, QString::number(int(*used * 100))), {}};
}

QCoro::Task<Result<Done>> SyncRun::slice(QList<FollowedOrder> orders)
{
    auto fetching = fetch(&orders);
    const auto fetched = co_await fetching;
    if (!fetched)
        co_return fetched;
    auto invoicing = fetchInvoices(&orders);
    const auto invoiced = co_await invoicing;
    if (!invoiced)
        co_return invoiced;
    QList<FollowedOrder> toPlan;
    for (FollowedOrder &order : orders) {
        if (!order.supplier)
            continue; // failed, and said so
        bool askTarget = false;
        if (const auto judged = judge(order, &askTarget); !judged)
            co_return judged;
        if (order.report.visit.failed || order.report.visit.excluded)
            continue;
        auto needs = askTarget ? Result<bool>(true) : needsTarget(order);
        if (!needs)
            co_return needs.error();
        if (*needs) {
            toPlan.append(order);
        } else {
            sayUnchanged(order);
            m_unchanged.append(order);
            finish(order);
        }
    }
    if (toPlan.isEmpty())
        co_return Done{};
    auto planning = planAndWrite(toPlan);
    const auto planned = co_await planning;
    co_return planned;
}

QCoro::Task<Result<Done>> SyncRun::fetch(QList<FollowedOrder> *orders)
{
    QList<OrderRef> refs;
    for (const FollowedOrder &order : std::as_const(*orders))
        refs.append({order.link.po, order.link.account, order.link.supplierOrders});
    const auto source = m_run->source;
    auto asking = source->fetchOrders(refs, m_run->urgency());
    const QList<FetchedOrder> answers = co_await asking;
    const bool lineDown = endsWithoutConnection(answers);
    for (qsizetype i = 0; i < orders->size(); ++i) {
        FollowedOrder &order = (*orders)[i];
        const FetchedOrder &answer = answers.at(i);
        order.requestIds = answer.requestIds;
        if (answer.order) {
            order.supplier = *answer.order;
            continue;
        }
        const ErrorKind kind = answer.order.error().kind;
        const bool alone = kind == ErrorKind::Connection && !lineDown; // a time-out of this order only
        if ((stopsConnection(kind) && !alone) || kind == ErrorKind::Cancelled)
            co_return answer.order.error();
        if (const auto failed = fail(order, answer.order.error()); !failed)
            co_return failed;
    }
    if (m_progress)
        m_progress(int(m_summary.orders.size()), m_all);
    co_return Done{};
}

QCoro::Task<Result<Done>> SyncRun::fetchInvoices(QList<FollowedOrder> *orders)
{
    QList<OrderRef> refs;
    QList<qsizetype> places;
    const bool separate = m_run->sourceSays().separateInvoices;
    for (qsizetype i = 0; separate && i < orders->size(); ++i) {
        FollowedOrder &order = (*orders)[i];
        if (!order.supplier)
            continue;
        QStringList billed;
        for (const SupplierRow &row : std::as_const(order.supplier->rows)) {
            if (row.code == RowCode::Invoiced || row.code == RowCode::Closed)
                billed.append(row.lineNumber + u'/' + row.supplierOrder.text() + u'/' + row.shipped.value_or(Quantity()).text());
        }
        std::sort(billed.begin(), billed.end());
        const QString fingerprint = billed.join(u' ');
        const auto known = fromJson<SupplierOrder>(order.snapshot.supplier).invoices;
        const bool same = order.details.value("invoicedRows"_L1).toString() == fingerprint;
        const QDateTime asked = QDateTime::fromString(order.details.value("invoicesAsked"_L1).toString(), Qt::ISODate);
        const bool daily = order.link.graceUntil.isValid() && (!asked.isValid() || asked.addDays(1) <= m_run->now());
        const bool unknown = !billed.isEmpty() && (!same || known.isEmpty());
        if (unknown || (!billed.isEmpty() && daily)) {
            refs.append({order.link.po, order.link.account, order.link.supplierOrders});
            places.append(i);
            order.details.insert(u"invoicedRows"_s, fingerprint);
            order.details.insert(u"invoicesAsked"_s, m_run->now().toString(Qt::ISODate));
        } else {
            order.supplier->invoices = known;
            order.supplier->invoicesKnown = !known.isEmpty();
        }
    }
    if (refs.isEmpty())
        co_return Done{};
    const auto source = m_run->source;
    auto asking = source->fetchInvoices(refs, m_run->urgency());
    const QList<FetchedInvoices> answers = co_await asking;
    for (qsizetype i = 0; i < places.size(); ++i) {
        FollowedOrder &order = (*orders)[places.at(i)];
        const FetchedInvoices &answer = answers.at(i);
        order.requestIds += answer.requestIds;
        if (answer.invoices) {
            order.supplier->invoices = *answer.invoices;
            order.supplier->invoicesKnown = true;
            continue;
        }
        const Error &error = answer.invoices.error();
        if (stopsConnection(error.kind) || error.kind == ErrorKind::Cancelled)
            co_return error;
        order.supplier.reset();
        if (const auto failed = fail(order, error); !failed)
            co_return failed;
    }
    co_return Done{};
}

Result<Done> SyncRun::judge(FollowedOrder &order, bool *askTarget)
{
    const QString name = m_run->sourceSays().name;
    std::optional<PurchaseOrder> known;
    if (order.order)
        known = order.order;
    else if (!order.snapshot.target.isEmpty())
        known = fromJson<PurchaseOrder>(order.snapshot.target);
    const AnswerCheck check = checkAnswer(order.link, *order.supplier, known, name);
    order.link.supplierOrders = check.supplierOrders;
    order.link.pastSupplierOrders = check.pastSupplierOrders;
    switch (check.verdict) {
    case AnswerVerdict::Failed:
        return fail(order, Error{ErrorKind::Malformed, check.reason, {}, {}, order.link.po.text()});
    case AnswerVerdict::NotFound:
        if (!order.details.contains("notFoundSince"_L1))
            order.details.insert(u"notFoundSince"_s, m_run->now().toString(Qt::ISODateWithMs));
        order.link.standing = LinkStanding::NotFound;
        order.link.reason = check.reason;
        return tellNotFound(order, check.reason);
    case AnswerVerdict::Doubtful:
        if (!known && order.link.origin == LinkOrigin::Adopted && !order.link.confirmed.isValid()) {
            *askTarget = true; // whether a part agrees shows when the PO is read
            return Done{};
        }
        order.link.standing = LinkStanding::Doubtful;
        order.link.reason = check.reason;
        return leaveOut(order, check.reason);
    case AnswerVerdict::Confirmed:
    case AnswerVerdict::StatusOnly:
        break;
    }
    order.details.remove(u"notFoundSince"_s);
    order.details.remove(u"notFoundTold"_s);
    if (!order.link.confirmed.isValid())
        order.link.confirmed = m_run->now();
    if (order.link.standing != LinkStanding::Ended)
        order.link.standing = LinkStanding::Confirmed;
    order.link.reason.clear();
    return Done{};
}

Result<bool> SyncRun::needsTarget(FollowedOrder &order)
{
    if (order.snapshot.target.isEmpty() || order.details.value("absent"_L1).toBool() || !order.pending.isEmpty())
        return true;
    const PlanInput input = m_run->planInput(order);
    NeedsPlanFacts facts;
    facts.hash = settleHash(input);
    facts.settledHash = order.snapshot.settledHash;
    facts.secondLookDue = !order.memory.seenOnce.isEmpty();
    facts.writeOpen = order.due.failures > 0;
    facts.personAsked = order.due.asked || m_run->request.cause == RunCause::Person;
    for (const Hold &hold : std::as_const(order.memory.holds)) {
        if (!facts.oldestHoldLook.isValid() || hold.lastLooked < facts.oldestHoldLook)
            facts.oldestHoldLook = hold.lastLooked;
    }
    facts.targetRead = order.snapshot.targetReadAt;
    facts.now = m_run->now();
    if (needsPlan(facts, m_run->settings.plan))
        return true;
    order.report.visit.held = !order.memory.holds.isEmpty();
    return false;
}

QCoro::Task<Result<Done>> SyncRun::readTarget(QList<FollowedOrder> *orders)
{
    QList<RecordId> ids;
    for (const FollowedOrder &order : std::as_const(*orders))
        ids.append(order.link.record);
    const auto target = m_run->target;
    auto reading = target->readOrders(ids, m_run->readScope());
    const auto read = co_await reading;
    if (!read)
        co_return read.error();
    for (FollowedOrder &order : *orders) {
        if (const PurchaseOrder *found = read->find(order.link.record)) {
            order.order = *found;
            continue;
        }
        if (const auto wrong = read->unreadable.constFind(order.link.record); wrong != read->unreadable.cend()) {
            order.supplier.reset();
            if (const auto failed = fail(order, *wrong); !failed)
                co_return failed;
            continue;
        }
        const QList<RecordId> alone{order.link.record}; // gone is confirmed singly
        auto again = target->readOrders(alone, m_run->readScope());
        const auto single = co_await again;
        if (!single)
            co_return single.error();
        if (const PurchaseOrder *found = single->find(order.link.record))
            order.order = *found;
    }
    co_return Done{};
}

QCoro::Task<Result<Done>> SyncRun::planAndWrite(QList<FollowedOrder> orders)
{
    auto counting = askUsage();
    const auto room = co_await counting;
    if (!room)
        co_return room;
    auto reading = readTarget(&orders);
    const auto read = co_await reading;
    if (!read)
        co_return read;
    QList<PlannedOrder> toWrite;
    for (FollowedOrder &order : orders) {
        if (order.report.visit.failed)
            continue;
        if (const auto planned = planOne(order, &toWrite); !planned)
            co_return planned;
    }
    if (toWrite.isEmpty())
        co_return Done{};
    auto writing = m_executor.execute(&toWrite);
    const auto written = co_await writing;
    for (const PlannedOrder &planned : std::as_const(toWrite))
        finish(planned.order);
    co_return written;
}

/// Nothing new from the supplier: right as it is, or still waiting for a person.
void SyncRun::sayUnchanged(FollowedOrder &order)
{
    for (const Hold &hold : std::as_const(order.memory.holds))
        order.report.holds.append(hold.reason);
    order.report.words = order.report.holds.isEmpty() ? u"Already right."_s : order.report.holds.first();
}

Result<Done> SyncRun::fail(FollowedOrder &order, const Error &error)
{
    order.report.visit.failed = true;
    order.report.words = error.message;
    if (auto done = ActivityWriter(*m_run).tell(order, nullptr); !done)
        return done;
    auto saved = m_book.saveFailed(order, error);
    finish(order);
    return saved;
}

/// Never a status (R7). Young ones may just not be visible yet; after three days it is told once more, with what to do.
Result<Done> SyncRun::tellNotFound(FollowedOrder &order, const QString &why)
{
    PollFacts facts;
    facts.notFoundSince = QDateTime::fromString(order.details.value("notFoundSince"_L1).toString(), Qt::ISODateWithMs);
    const bool old = notFoundIsOld(facts, m_run->now());
    const bool news = old && !order.details.value("notFoundTold"_L1).toBool();
    if (old) {
        order.details.insert(u"notFoundTold"_s, true);
        order.report.nextStep = u"Look whether it was submitted, and to which account; or take it out."_s;
    }
    const QString words = news ? why + u" For three days now. "_s + order.report.nextStep : why;
    if (const auto left = leaveOut(order, words); !left)
        return left;
    return news ? ActivityWriter(*m_run).tell(order, nullptr) : Result<Done>(Done{});
}

Result<Done> SyncRun::leaveOut(FollowedOrder &order, const QString &why)
{
    const QString before = order.report.words;
    order.report.visit.excluded = true;
    order.report.words = why;
    const auto stored = m_run->stores->links.find(order.link.id);
    const bool news = !stored || !*stored || (*stored)->standing != order.link.standing;
    if (auto done = m_book.saveSeen(order, std::nullopt); !done)
        return done;
    finish(order);
    return news ? ActivityWriter(*m_run).tell(order, nullptr) : Result<Done>(Done{});
}

void SyncRun::finish(const FollowedOrder &order)
{
    m_summary.orders.append(order.report);
    if (m_progress)
        m_progress(int(m_summary.orders.size()), m_all);
}

} // namespace Waybill
