#include "core/api/synccore.h"

#include "core/base/words.h"
#include "core/engine/orderbook.h"
#include "core/engine/writechanges.h"
#include "core/model/json.h"
#include "core/plan/syncplanner.h"

#include <QJsonDocument>

#include <algorithm>

namespace Waybill {

using namespace Qt::Literals::StringLiterals;

/// A followed order with all that planning needs, from what is stored.
struct SyncCore::KnownOrder
{
    StoredTemplate integration;
    FollowedOrder order;
    PlanInput input;
};

QCoro::Task<Result<std::shared_ptr<SyncCore::KnownOrder>>> SyncCore::knownOrder(OrderLink link)
{
    const auto stored = findTemplate(link.integration.text());
    if (!stored)
        co_return stored.error();
    auto preparing = context(*stored, {});
    auto prepared = co_await preparing;
    if (!prepared)
        co_return prepared.error();
    RunContext &run = **prepared;
    const auto target = run.target;
    auto metadata = target->schema(false);
    const auto schema = co_await metadata;
    if (!schema)
        co_return schema.error();
    run.schema = *schema;
    auto loaded = OrderBook(run).loadWhole(link);
    if (!loaded)
        co_return loaded.error();
    auto known = std::make_shared<KnownOrder>();
    known->integration = *stored;
    known->order = *loaded;
    if (!known->order.snapshot.supplier.isEmpty())
        known->order.supplier = fromJson<SupplierOrder>(known->order.snapshot.supplier);
    known->input = run.planInput(known->order);
    co_return known;
}

Result<OrderLink> SyncCore::followedOrder(const OrderKey &key)
{
    auto links = m_stores->links.findByPo(key.po);
    if (!links)
        return links.error();
    TemplateId wanted;
    if (!key.templateName.isEmpty()) {
        const auto named = findTemplate(key.templateName);
        if (!named)
            return Error{ErrorKind::Usage, named.error().message, {}};
        wanted = named->id;
    } else if (!key.integration.isEmpty()) {
        const auto known = m_stores->templates.find(key.integration);
        if (!known)
            return known.error();
        wanted = *known ? key.integration : TemplateId();
    }
    if (!wanted.isEmpty())
        links->removeIf([&](const OrderLink &link) { return link.integration != wanted; });
    if (std::any_of(links->cbegin(), links->cend(), [](const OrderLink &link) { return !link.ignored; }))
        links->removeIf([](const OrderLink &link) { return link.ignored; });
    if (links->isEmpty())
        return Error{ErrorKind::NotFound, Said::tr("PO %1 is not followed.").arg(key.po.text()), {}, {}, key.po.text()};
    QStringList names;
    for (const OrderLink &link : std::as_const(*links)) {
        const auto stored = findTemplate(link.integration.text());
        if (!stored)
            return stored.error();
        if (!names.contains(stored->name))
            names.append(stored->name);
    }
    if (names.size() > 1)
        return Error{ErrorKind::Usage, Said::tr("Several templates follow a PO %1: %2. Say which one is meant.").arg(
                         key.po.text(), names.join(u", "_s)), {}, {}, key.po.text()};
    return links->first();
}

QCoro::Task<Result<Explanation>> SyncCore::explainOrder(OrderKey key)
{
    const auto followed = followedOrder(key);
    if (!followed && followed.error().kind != ErrorKind::NotFound)
        co_return followed.error();
    if (!followed) {
        const auto told = m_stores->runs.lastOf(key.po); // seen by discovery, which said why it is not followed
        if (!told)
            co_return told.error();
        if (told->has_value()) {
            const QString words = (*told)->reason;
            const ExplainStep step{u"link"_s, StepMark::Cross, words, u"linkOrder"_s, Said::tr("Follow this order")};
            co_return Explanation{{step}, 0, words};
        }
        co_return Error{ErrorKind::NotFound,
                        Said::tr("PO %1 is not followed: no submitted purchase order of this number was found, and nobody linked it by "
                        "hand.").arg(key.po.text()), {}, {}, key.po.text()};
    }
    const OrderLink &link = *followed;
    auto loading = knownOrder(link);
    const auto known = co_await loading;
    if (!known)
        co_return known.error();
    const StoredTemplate &stored = (*known)->integration;
    const FollowedOrder &order = (*known)->order;
    ExplainFacts facts;
    facts.templateOn = stored.state == TemplateState::Trial || stored.state == TemplateState::Live;
    const auto approval = m_stores->approvals.covering(stored.id, stored.mappingVersion, link.record);
    facts.approved = approval && approval->has_value();
    facts.nextDue = order.due.dueAt;
    facts.lastFailure = order.due.lastError;
    facts.inScope = !link.ignored && link.standing != LinkStanding::Ended;
    facts.connectionWords = stored.blockedReason;
    facts.sourceConnected = facts.targetConnected = stored.blockedReason.isEmpty();
    co_return explain((*known)->input, SyncPlanner::plan((*known)->input), facts);
}

QCoro::Task<Result<QList<OrderRow>>> SyncCore::orders(QString templateNameOrId)
{
    const auto all = m_stores->templates.list();
    if (!all)
        co_return all.error();
    QList<OrderRow> rows;
    for (const StoredTemplate &integration : *all) {
        if (!templateNameOrId.isEmpty() && integration.name != templateNameOrId && integration.id.text() != templateNameOrId)
            continue;
        const auto links = m_stores->links.list(integration.id);
        if (!links)
            co_return links.error();
        for (const OrderLink &link : *links) {
            OrderRow row;
            row.link = link;
            row.templateName = integration.name;
            const auto snapshot = m_stores->snapshots.find(link.id);
            if (!snapshot)
                co_return snapshot.error();
            if (*snapshot) {
                row.state = fromJson<OrderState>((*snapshot)->state);
                row.stage = stageFromKey((*snapshot)->stage).value_or(Stage::Unknown);
                row.checkedAt = (*snapshot)->checkedAt;
            }
            const auto open = m_stores->holds.openFor({integration.target, link.record});
            if (!open)
                co_return open.error();
            row.holds = int(open->size());
            rows.append(row);
        }
    }
    co_return rows;
}

QCoro::Task<Result<QList<ListedOrder>>> SyncCore::orderList(OrderQuery query)
{
    co_return m_stores->orderFigures.list(query);
}

QCoro::Task<Result<OrderPlan>> SyncCore::orderPlan(OrderKey key)
{
    const auto followed = followedOrder(key);
    if (!followed)
        co_return followed.error();
    const OrderLink &link = *followed;
    auto loading = knownOrder(link);
    const auto known = co_await loading;
    if (!known)
        co_return known.error();
    const StoredTemplate &integration = (*known)->integration;
    OrderPlan shown;
    shown.integration = integration.id;
    shown.on = integration.state == TemplateState::Trial || integration.state == TemplateState::Live;
    const auto approval = m_stores->approvals.covering(integration.id, integration.mappingVersion, link.record);
    if (!approval)
        co_return approval.error();
    shown.approved = approval->has_value();
    shown.answered = (*known)->input.supplier.has_value();
    if (!shown.answered)
        co_return shown;
    const WritePlan plan = SyncPlanner::plan((*known)->input);
    shown.changes = changesOf(plan, {}, (*known)->input.order);
    for (const NoteWrite &note : plan.notes)
        shown.notes.append(note.text);
    for (const PlannedSkip &skip : plan.skips) {
        FieldChange left;
        left.field = skip.label.isEmpty() ? skip.address.field.name : skip.label;
        left.record = recordOf(skip.address);
        left.place = placeOf(skip.address, (*known)->input.order);
        left.before = skip.now.text();
        left.reason = skip.words;
        left.rule = skip.ruleNumber;
        if (!left.field.isEmpty())
            shown.left.append(left);
    }
    for (const Hold &hold : plan.holds)
        shown.waits.append(hold.reason);
    co_return shown;
}

QCoro::Task<Result<QList<SnapshotDifference>>> SyncCore::compareSnapshots(qint64 before, qint64 after)
{
    const auto one = m_stores->snapshots.version(before);
    if (!one)
        co_return one.error();
    const auto two = m_stores->snapshots.version(after);
    if (!two)
        co_return two.error();
    if (!*one || !*two)
        co_return Error{ErrorKind::NotFound, Said::tr("This earlier state is no longer kept."), {}};
    co_return differencesOf(fromJson<SupplierOrder>((*one)->supplier), fromJson<SupplierOrder>((*two)->supplier));
}

QCoro::Task<Result<QString>> SyncCore::snapshotText(qint64 version)
{
    const auto stored = m_stores->snapshots.version(version);
    if (!stored)
        co_return stored.error();
    if (!*stored)
        co_return Error{ErrorKind::NotFound, Said::tr("This earlier state is no longer kept."), {}};
    co_return QString::fromUtf8(QJsonDocument((*stored)->supplier).toJson(QJsonDocument::Indented));
}

QCoro::Task<Result<Done>> SyncCore::matchLine(OrderKey key, LineLink line, bool byRules)
{
    const NewsAtEnd news(this, int(News::Orders));
    const auto followed = followedOrder(key);
    if (!followed)
        co_return followed.error();
    const qint64 link = followed->id;
    const QString match = byRules ? u"by the rules"_s : line.notOrderedHere ? u"not ordered here"_s : line.supplierLine;
    Transaction tx(*m_stores->database);
    const auto set = byRules ? m_stores->lineLinks.forget(link, line.line) : m_stores->lineLinks.setByPerson(link, line, m_options.person);
    if (!set)
        co_return set;
    if (const auto kept = keepAudit({.what = u"line match"_s, .subject = followed->po.text(), .to = match, .note = line.line.text()}); !kept)
        co_return kept;
    if (const auto kept = m_stores->snapshots.unsettle(link); !kept)
        co_return kept;
    if (const auto kept = m_stores->due.ask({link}, m_options.person); !kept)
        co_return kept;
    co_return tx.commit();
}

QCoro::Task<Result<Done>> SyncCore::useNewNumber(OrderKey key)
{
    const NewsAtEnd news(this, int(News::Orders));
    const auto followed = followedOrder(key);
    if (!followed)
        co_return followed.error();
    OrderLink link = *followed;
    const PoNumber old = link.po;
    const auto snapshot = m_stores->snapshots.find(link.id);
    if (!snapshot)
        co_return snapshot.error();
    const PoNumber number = *snapshot ? fromJson<PurchaseOrder>((*snapshot)->target).number : PoNumber();
    if (number.isEmpty() || number == link.po)
        co_return Error{ErrorKind::Usage, Said::tr("The purchase order has no other number than %1.").arg(link.po.text()), {}, {}, link.po.text()};
    link.po = number;
    link.standing = LinkStanding::Unconfirmed; // the answer for the new number confirms it
    Transaction tx(*m_stores->database);
    if (const auto kept = m_stores->links.save(link); !kept)
        co_return kept.error();
    if (const auto kept = keepAudit({.what = u"link"_s, .subject = number.text(), .from = old.text(), .to = u"renamed"_s}); !kept)
        co_return kept;
    if (const auto kept = m_stores->due.ask({link.id}, m_options.person); !kept)
        co_return kept;
    co_return tx.commit();
}

QCoro::Task<Result<int>> SyncCore::decideHolds(QList<qint64> holds, Decision decision)
{
    std::optional<Error> first;
    int decided = 0;
    for (const qint64 hold : std::as_const(holds)) {
        auto deciding = decideHold(hold, decision);
        const auto done = co_await deciding;
        if (done)
            ++decided;
        else if (!first)
            first = done.error();
    }
    if (first)
        co_return *first;
    co_return decided;
}

QCoro::Task<Result<DeliveryReport>> SyncCore::deliveryPerformance(DeliveryQuery query)
{
    co_return deliveryReport(m_stores->deliveries, query);
}

} // namespace Waybill
