#include "core/api/synccore.h"

#include "core/base/words.h"
#include "core/engine/discovery.h"

namespace Waybill {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype askedTogether = 8; ///< between two of these a person's "stop" is heard

bool isFollowed(const std::optional<OrderLink> &link)
{
    return link && !link->ignored
        && (link->standing == LinkStanding::Confirmed || link->standing == LinkStanding::Unconfirmed || link->origin == LinkOrigin::Adopted);
}

QString capitalised(QString words)
{
    if (!words.isEmpty())
        words[0] = words.at(0).toUpper();
    return words;
}

} // namespace

QCoro::Task<Result<SetUpProgress>> SyncCore::setUpProgress()
{
    co_return SetUpView(*m_stores).progress();
}

QCoro::Task<Result<QList<VendorChoice>>> SyncCore::vendorChoices(ConnectionId source, ConnectionId target, QString name)
{
    const auto sourceConnection = findConnection(source.text());
    if (!sourceConnection)
        co_return sourceConnection.error();
    const auto targetConnection = findConnection(target.text());
    if (!targetConnection)
        co_return targetConnection.error();
    const auto kind = findKind(sourceConnection->kind);
    if (!kind)
        co_return kind.error();
    auto making = this->target(*targetConnection);
    const auto made = co_await making;
    if (!made)
        co_return made.error();
    const std::shared_ptr<TargetAdapter> adapter = *made;
    auto asking = adapter->vendors(name.isEmpty() ? kind->name : name);
    const auto found = co_await asking;
    if (!found)
        co_return found.error();
    QList<VendorChoice> choices;
    for (const auto &[id, vendorName] : *found) {
        LinkFilter filter;
        filter.vendors = {id};
        auto counting = adapter->findOpenOrders(filter);
        const auto open = co_await counting;
        if (!open)
            co_return open.error();
        choices.append({id.text(), vendorName, int(open->orders.size())});
    }
    std::stable_sort(choices.begin(), choices.end(), [](const auto &a, const auto &b) { return a.openOrders > b.openOrders; });
    co_return choices;
}

QCoro::Task<Result<TemplateId>> SyncCore::prepareTemplate(ConnectionId source, ConnectionId target, QStringList vendors)
{
    const auto all = m_stores->templates.list();
    if (!all)
        co_return all.error();
    for (const StoredTemplate &each : *all) {
        if (each.source != source || each.target != target)
            continue;
        StoredTemplate known = each;
        const bool changed = !vendors.isEmpty() && known.vendors != vendors;
        known.vendors = vendors;
        const auto saved = changed ? m_stores->templates.save(known, m_clock->now()) : Result<Done>(Done());
        if (!saved)
            co_return saved.error();
        co_return known.id;
    }
    const auto sourceConnection = findConnection(source.text());
    if (!sourceConnection)
        co_return sourceConnection.error();
    const auto targetConnection = findConnection(target.text());
    if (!targetConnection)
        co_return targetConnection.error();
    auto file = recommendedTemplate(sourceConnection->kind, targetConnection->kind);
    if (!file)
        co_return file.error();
    NewTemplate entry;
    entry.name = file->name;
    for (int n = 2; std::any_of(all->cbegin(), all->cend(), [&](const auto &each) { return each.name == entry.name; }); ++n)
        entry.name = u"%1 (%2)"_s.arg(file->name).arg(n);
    entry.source = source.text();
    entry.target = target.text();
    entry.vendors = vendors;
    entry.file = *file;
    auto importing = importTemplate(entry);
    co_return co_await importing;
}

/// Asks the supplier for all of these, so many at a time; what was answered until a person stops.
QCoro::Task<Result<QList<FetchedOrder>>> SyncCore::lookUp(std::shared_ptr<SourceAdapter> source, QList<OrderRef> refs)
{
    m_lookUpStopped = false;
    QList<FetchedOrder> answers;
    const int all = int(refs.size());
    Q_EMIT lookedUp(0, all);
    int done = 0;
    const auto counting = connect(source.get(), &SourceAdapter::fetched, this, [this, &done, all] { Q_EMIT lookedUp(++done, all); });
    std::optional<Error> failed;
    for (qsizetype from = 0; from < refs.size() && !m_lookUpStopped && !failed; from += askedTogether) {
        const QList<OrderRef> some = refs.mid(from, askedTogether);
        auto asking = source->fetchOrders(some, Urgency::Person);
        const QList<FetchedOrder> answered = co_await asking;
        for (const FetchedOrder &answer : answered) {
            answers.append(answer);
            if (!answer.order && stopsConnection(answer.order.error().kind))
                failed = answer.order.error();
        }
    }
    disconnect(counting);
    if (failed)
        co_return *failed;
    co_return answers;
}

QCoro::Task<Result<FoundOrders>> SyncCore::findOrders(TemplateId integration)
{
    const auto stored = findTemplate(integration.text());
    if (!stored)
        co_return stored.error();
    auto preparing = context(*stored, {});
    const auto prepared = co_await preparing;
    if (!prepared)
        co_return prepared.error();
    const RunContext &run = **prepared;
    const auto target = run.target;
    auto finding = target->findOpenOrders(run.linkFilter());
    const auto open = co_await finding;
    if (!open)
        co_return open.error();
    FoundOrders found;
    found.supplier = run.sourceSays().name;
    found.open = int(open->orders.size());
    m_found.clear();
    QList<OrderRef> refs;
    QList<RecordId> ids;
    for (const PurchaseOrder &order : open->orders) {
        const auto link = m_stores->links.find(stored->id, order.id);
        if (!link)
            co_return link.error();
        FoundOrder entry{order.id, order.number.text(), order.vendorName, order.supplierOrders, false, false, isFollowed(*link), {}};
        if (entry.followed) {
            entry.known = true;
            entry.words = Said::tr("Followed already.");
        } else if (order.number.isEmpty()) {
            entry.words = Said::tr("The purchase order has no number.");
        } else {
            refs.append({order.number, run.account, {}});
            ids.append(order.id);
            m_found.insert(order.id.text(), order);
        }
        found.orders.append(entry);
    }
    auto lookingUp = lookUp(run.source, refs);
    const auto answers = co_await lookingUp;
    if (!answers)
        co_return answers.error();
    found.stopped = answers->size() < refs.size();
    auto reading = target->readOrders(ids, run.readScope());
    const auto whole = co_await reading;
    if (!whole)
        co_return whole.error();
    judge(found, *answers, whole->orders, *stored);
    co_return found;
}

/// What the answers mean for each order, in words.
void SyncCore::judge(FoundOrders &found, const QList<FetchedOrder> &answers, const QList<PurchaseOrder> &whole,
                     const StoredTemplate &integration)
{
    QList<SupplierOrder> known;
    QMap<QString, QString> failures; // by PO number
    for (const FetchedOrder &answer : answers) {
        failures.insert(answer.ref.po.text(), answer.order ? QString() : answer.order.error().message);
        if (answer.order)
            known.append(*answer.order);
    }
    QList<RecordId> vendors;
    for (const QString &vendor : integration.vendors)
        vendors.append(RecordId(vendor));
    const auto proposals = Waybill::proposeLinks(whole, known, vendors, found.supplier);
    for (FoundOrder &order : found.orders) {
        for (const LinkProposal &proposal : proposals) { // the better fit comes first
            if (proposal.record != order.record || order.known)
                continue;
            order.known = true;
            order.exact = proposal.fit == ProposalFit::Exact;
            order.supplierOrders = proposal.supplierOrders;
            order.words = order.exact ? proposal.reasons.last()
                                      : Said::tr("Found, but %1.").arg(proposal.doubts.join(u"; "_s));
        }
        if (!order.known && order.words.isEmpty() && failures.contains(order.po)) {
            const QString failure = failures.value(order.po);
            order.words = failure.isEmpty() ? Said::tr("%1 does not know this number (yet).").arg(found.supplier) : capitalised(failure);
        }
    }
    if (found.stopped)
        found.orders.removeIf([](const FoundOrder &order) { return order.words.isEmpty(); });
    std::stable_sort(found.orders.begin(), found.orders.end(), [](const FoundOrder &a, const FoundOrder &b) {
        return std::tuple(!a.exact, !a.known) < std::tuple(!b.exact, !b.known);
    });
}

QCoro::Task<Result<Done>> SyncCore::stopLookUp()
{
    m_lookUpStopped = true;
    co_return Done{};
}

QCoro::Task<Result<int>> SyncCore::follow(TemplateId integration, QList<RecordId> records)
{
    const NewsAtEnd news(this, int(News::Orders));
    const auto stored = findTemplate(integration.text());
    if (!stored)
        co_return stored.error();
    const auto connection = findConnection(stored->source.text());
    if (!connection)
        co_return connection.error();
    const QString account = connection->settings.value("account"_L1).toString();
    Transaction tx(*m_stores->database);
    for (const RecordId &record : std::as_const(records)) {
        const auto order = m_found.constFind(record.text());
        if (order == m_found.cend())
            co_return nothingCalled(Said::tr("There is no order that was looked up \"%1\"."), record.text());
        const auto kept = order->supplierOrders.isEmpty() ? keepAdopted(*stored, *order, account) : keepSubmitted(*stored, *order, account);
        if (!kept)
            co_return kept.error();
    }
    const auto done = tx.commit();
    if (!done)
        co_return done.error();
    co_return int(records.size());
}

/// An order that carries the supplier's number is followed as discovery would follow it.
Result<Done> SyncCore::keepSubmitted(const StoredTemplate &integration, const PurchaseOrder &order, const QString &account)
{
    const auto known = m_stores->links.find(integration.id, order.id);
    if (!known)
        return known.error();
    if (*known && (*known)->ignored)
        return keepAdopted(integration, order, account);
    if (*known)
        return Done{};
    const QDateTime now = m_clock->now();
    const auto id = m_stores->links.save(linkFor(order, integration.id, account, now));
    if (!id)
        return id.error();
    if (const auto done = m_stores->links.setSupplierOrders(*id, order.supplierOrders, u"field"_s, now); !done)
        return done;
    return m_stores->due.schedule(*id, now);
}

} // namespace Waybill
