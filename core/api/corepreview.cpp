#include "core/api/synccore.h"

#include "core/api/templateview.h"
#include "core/base/words.h"
#include "core/engine/orderbook.h"
#include "core/mapping/fit.h"
#include "core/mapping/templatefile.h"
#include "core/model/json.h"
#include "core/plan/eventkeys.h"
#include "core/plan/plandiff.h"
#include "core/plan/syncplanner.h"

#include <QCoroTimer>
#include <QPointer>

namespace Waybill {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int lookedLately = 15 * 60; ///< seconds: what was read this long ago is shown as it is
constexpr int statusDays = 90;
constexpr int ordersAtOnce = 25;      ///< planned in a row before others get their turn in the core's thread

bool readCovers(const QList<FieldRef> &read, const QList<FieldRef> &wanted)
{
    return std::all_of(wanted.cbegin(), wanted.cend(), [&](const FieldRef &field) { return read.contains(field); });
}

bool isFollowed(const OrderLink &link)
{
    return !link.ignored && link.origin != LinkOrigin::Proposed
        && (link.standing == LinkStanding::Confirmed || link.standing == LinkStanding::Unconfirmed);
}

/// The order itself where it takes notes, then the records it leads to that do.
QStringList noteRecordsOf(const RunContext &run)
{
    const TargetCapabilities says = run.targetSays();
    QStringList types;
    for (const TargetField &field : run.schema.fields) {
        if (says.notesOnOrder && field.ref.place == FieldPlace::Header && !types.contains(field.ref.recordType))
            types.append(field.ref.recordType);
    }
    return types + says.noteRecords;
}

/// Its status mails the customer about something from before the switch-on (semantics 6).
bool waitsForTick(const WritePlan &plan, const PlanInput &input)
{
    return input.statusMailsCustomers
        && std::any_of(plan.skips.cbegin(), plan.skips.cend(), [](const PlannedSkip &s) { return s.reason == SkipReason::MailsCustomers; });
}

bool wasWritten(const OrderMemory &memory)
{
    return std::any_of(memory.fields.cbegin(), memory.fields.cend(), [](const FieldMemory &field) { return !field.last.isEmpty(); });
}

} // namespace

QCoro::Task<Result<std::shared_ptr<RunContext>>> SyncCore::lookContext(QString templateNameOrId)
{
    const auto stored = findTemplate(templateNameOrId);
    if (!stored)
        co_return stored.error();
    auto preparing = context(*stored, {});
    auto prepared = co_await preparing;
    if (!prepared)
        co_return prepared.error();
    const auto target = (*prepared)->target;
    auto metadata = target->schema(false);
    const auto schema = co_await metadata;
    if (!schema)
        co_return schema.error();
    (*prepared)->schema = *schema;
    auto result = *prepared;
    co_return result;
}

QCoro::Task<Result<MappingDesk>> SyncCore::mappingDesk(QString templateNameOrId)
{
    auto preparing = lookContext(templateNameOrId);
    const auto prepared = co_await preparing;
    if (!prepared)
        co_return prepared.error();
    const RunContext &run = **prepared;
    const StoredTemplate &integration = run.integration;
    MappingDesk desk;
    desk.id = integration.id;
    desk.name = integration.name;
    desk.sourceName = run.sourceSays().name;
    desk.targetName = run.targetSays().name;
    desk.sourceKind = run.sourceConnection.kind;
    desk.targetKind = run.targetConnection.kind;
    desk.person = m_options.person;
    desk.now = m_clock->now();
    desk.state = integration.state;
    desk.saved = run.mapping;
    desk.schema = run.schema;
    if (const auto shipped = recommendedTemplate(desk.sourceKind, desk.targetKind))
        desk.recommended = run.targetSays().fieldsVary ? fittedTo(shipped->mapping, run.schema) : shipped->mapping;
    desk.noteRecords = noteRecordsOf(run);
    desk.noteEvents = eventKinds();
    TemplateView view(*m_stores);
    const auto configured = m_stores->setup.isConfigured(integration.id);
    if (!configured)
        co_return configured.error();
    desk.configured = *configured;
    const auto draft = m_stores->setup.draft(integration.id);
    if (!draft)
        co_return draft.error();
    if (*draft) {
        const auto mapping = mappingFromJson((*draft)->mapping);
        if (mapping)
            desk.draft = *mapping;
        desk.draftPage = (*draft)->page;
    }
    const auto seen = view.seenStatuses(integration.id, m_clock->now().addDays(-statusDays));
    if (!seen)
        co_return seen.error();
    desk.seen = *seen;
    const auto orders = view.previewOrders(integration.id);
    if (!orders)
        co_return orders.error();
    desk.orders = *orders;
    const auto figures = m_stores->setup.figures(integration.id);
    if (!figures)
        co_return figures.error();
    desk.followed = figures->followed;
    co_return desk;
}

QCoro::Task<Result<OrderLook>> SyncCore::previewOrder(QString templateNameOrId, Mapping mapping, PoNumber po)
{
    auto preparing = lookContext(templateNameOrId);
    const auto prepared = co_await preparing;
    if (!prepared)
        co_return prepared.error();
    RunContext &run = **prepared;
    const auto links = m_stores->links.findByPo(po);
    if (!links)
        co_return links.error();
    const auto link = std::find_if(links->cbegin(), links->cend(), [&](const OrderLink &each) { return each.integration == run.integration.id; });
    if (link == links->cend())
        co_return nothingCalled(Said::tr("There is no followed order \"%1\"."), po.text());
    auto loaded = OrderBook(run).loadWhole(*link);
    if (!loaded)
        co_return loaded.error();
    FollowedOrder order = *loaded;
    if (order.snapshot.supplier.isEmpty() || order.snapshot.target.isEmpty())
        co_return Error{ErrorKind::NotFound, Said::tr("PO %1 was not looked at yet.").arg(po.text()), {}, {}, po.text()};
    order.supplier = fromJson<SupplierOrder>(order.snapshot.supplier);
    const QList<FieldRef> known = run.mapping.targetFields();
    run.mapping = mapping;
    run.mappingVersion = mappingVersion(mapping);
    if (!readCovers(known, mapping.targetFields())) { // a field nobody read so far: what stands there now is asked
        const QList<RecordId> ids{link->record};
        const auto target = run.target;
        auto reading = target->readOrders(ids, run.readScope());
        const auto read = co_await reading;
        if (!read)
            co_return read.error();
        if (const PurchaseOrder *found = read->find(link->record))
            order.order = *found;
    }
    const PlanInput input = run.planInput(order);
    co_return TemplateView::look(SyncPlanner::plan(input), input);
}

QCoro::Task<Result<TemplateLook>> SyncCore::lookBefore(QString templateNameOrId, bool customerMails)
{
    auto preparing = lookContext(templateNameOrId);
    const auto prepared = co_await preparing;
    if (!prepared)
        co_return prepared.error();
    const QPointer<SyncCore> guard(this);
    RunContext &run = **prepared;
    TemplateLook look;
    look.id = run.integration.id;
    look.name = run.integration.name;
    look.mailsTicked = customerMails;
    look.sourceName = run.sourceSays().name;
    look.targetName = run.targetSays().name;
    look.state = run.integration.state;
    const auto approved = m_stores->approvals.forAll(look.id, run.integration.mappingVersion);
    if (!approved)
        co_return approved.error();
    look.approved = approved->has_value();
    look.changedOnly = look.state == TemplateState::Live && !look.approved && run.approvedMapping.has_value();
    const auto links = m_stores->links.list(look.id);
    if (!links)
        co_return links.error();
    const QDateTime now = m_clock->now();
    for (const OrderLink &link : *links) {
        if (!isFollowed(link))
            continue;
        if (++look.followed % ordersAtOnce == 0) {
            auto pausing = QCoro::sleepFor(std::chrono::milliseconds(0));
            co_await pausing;
            if (!guard)
                co_return Error{ErrorKind::Cancelled, {}, {}};
        }
        auto loaded = OrderBook(run).loadWhole(link);
        if (!loaded)
            co_return loaded.error();
        FollowedOrder &order = *loaded;
        const QDateTime read = order.snapshot.targetReadAt;
        const bool lately = read.isValid() && read.secsTo(now) < lookedLately && read >= run.integration.changedAt;
        if (order.due.lastErrorKind.isEmpty() && !lately)
            ++look.notLooked;
        if (link.standing != LinkStanding::Confirmed || order.snapshot.supplier.isEmpty() || order.snapshot.target.isEmpty())
            continue;
        order.supplier = fromJson<SupplierOrder>(order.snapshot.supplier);
        PlanInput input = run.planInput(order);
        const bool mailedIfTicked = customerMails && input.statusMailsCustomers && waitsForTick(SyncPlanner::plan(input), input);
        input.customerMailsApproved = input.customerMailsApproved || customerMails;
        const WritePlan plan = SyncPlanner::plan(input);
        if (look.changedOnly) {
            PlanInput before = input;
            before.mapping = *run.approvedMapping;
            before.mappingVersion.clear();
            if (!wasWritten(order.memory) || planDiff(SyncPlanner::plan(before), plan).isEmpty())
                continue;
        }
        look.mails += std::any_of(plan.writes.cbegin(), plan.writes.cend(), [&](const FieldWrite &w) { return w.ownStatus && input.statusMailsCustomers; });
        look.mailsIfTicked += mailedIfTicked || waitsForTick(plan, input);
        const OrderLook one = TemplateView::look(plan, input);
        look.counts += one.counts;
        look.orders.append(one);
    }
    const auto place = [](const OrderLook &order) { return order.changes() ? 0 : order.needsYou() ? 1 : 2; };
    std::stable_sort(look.orders.begin(), look.orders.end(), [&](const auto &a, const auto &b) { return place(a) < place(b); });
    co_return look;
}

QCoro::Task<Result<Done>> SyncCore::saveDraft(QString templateNameOrId, Mapping mapping, int page)
{
    const auto stored = findTemplate(templateNameOrId);
    if (!stored)
        co_return stored.error();
    const MappingDraft draft{toJson(mapping), page, m_clock->now()};
    co_return m_stores->setup.saveDraft(stored->id, draft);
}

QCoro::Task<Result<Done>> SyncCore::dropDraft(QString templateNameOrId)
{
    const NewsAtEnd news(this, int(News::Templates));
    const auto stored = findTemplate(templateNameOrId);
    if (!stored)
        co_return stored.error();
    co_return m_stores->setup.dropDraft(stored->id);
}

QCoro::Task<Result<QList<LintFinding>>> SyncCore::lintMapping(QString templateNameOrId, Mapping mapping)
{
    auto preparing = lookContext(templateNameOrId);
    const auto prepared = co_await preparing;
    if (!prepared)
        co_return prepared.error();
    const auto all = m_stores->templates.list();
    if (!all)
        co_return all.error();
    QList<OtherMapping> others;
    for (const StoredTemplate &other : *all) {
        if (other.id == (*prepared)->integration.id || other.target != (*prepared)->integration.target)
            continue;
        const auto read = mappingFromJson(other.mapping);
        if (read)
            others.append({other.name, *read});
    }
    co_return lint(mapping, (*prepared)->schema, others);
}

QCoro::Task<Result<RunSummary>> SyncCore::approveAndWrite(QString templateNameOrId, QString order, QStringList write, bool customerMails)
{
    const auto stored = findTemplate(templateNameOrId);
    if (!stored)
        co_return stored.error();
    const QString id = stored->id.text();
    if (m_underWay.contains(id)) // said before anything is changed, so that asking again is safe
        co_return Error{ErrorKind::Busy, Said::tr("A pass is under way."), {}};
    if (stored->state != TemplateState::Trial && stored->state != TemplateState::Live) {
        auto switching = enable(id, false);
        const auto on = co_await switching;
        if (!on)
            co_return on.error();
    }
    auto approving = approve(id, order, customerMails);
    const auto approved = co_await approving;
    if (!approved)
        co_return approved.error();
    if (write.isEmpty()) {
        const RunSummary nothing;
        co_return nothing;
    }
    if (isDesk()) {
        const auto asked = askWorkers(write);
        const RunSummary theirs;
        co_return asked ? Result<RunSummary>(theirs) : Result<RunSummary>(asked.error());
    }
    RunRequest request;
    request.cause = RunCause::Person;
    request.orders = write;
    auto writing = sync(id, request);
    co_return co_await writing;
}

} // namespace Waybill
