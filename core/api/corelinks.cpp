#include "core/api/synccore.h"

#include "core/base/words.h"
#include "core/rules/linkproposal.h"

namespace Waybill {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The PO that is meant; several of one number are never chosen between.
Result<PurchaseOrder> onlyOne(const QList<PurchaseOrder> &found, const PoNumber &number)
{
    if (found.size() == 1)
        return found.first();
    const QString why = found.isEmpty() ? Said::tr("There is no purchase order %1 of the vendors of this template.").arg(number.text())
                                        : Said::tr("%n purchase orders carry the number %1; none was adopted.", nullptr, int(found.size())).arg(number.text());
    return Error{found.isEmpty() ? ErrorKind::NotFound : ErrorKind::Rejected, why, {}, {}, number.text()};
}

} // namespace

QCoro::Task<Result<Done>> SyncCore::adopt(QString templateNameOrId, QStringList numbers)
{
    const NewsAtEnd news(this, int(News::Orders));
    const auto stored = findTemplate(templateNameOrId);
    if (!stored)
        co_return stored.error();
    auto preparing = context(*stored, {});
    auto prepared = co_await preparing;
    if (!prepared)
        co_return prepared.error();
    const RunContext &run = **prepared;
    for (const QString &text : std::as_const(numbers)) {
        const PoNumber number(text);
        const auto target = run.target;
        auto asking = target->findByNumber(number, run.linkFilter());
        const auto found = co_await asking;
        if (!found)
            co_return found.error();
        const auto order = onlyOne(*found, number);
        if (!order)
            co_return order.error();
        if (const auto kept = keepAdopted(*stored, *order, run.account); !kept)
            co_return kept;
    }
    co_return Done{};
}

Result<Done> SyncCore::keepAdopted(const StoredTemplate &integration, const PurchaseOrder &order, const QString &account)
{
    const QDateTime now = m_clock->now();
    const auto known = m_stores->links.find(integration.id, order.id);
    if (!known)
        return known.error();
    const bool followed = *known && !(*known)->ignored
        && ((*known)->standing == LinkStanding::Confirmed || (*known)->origin == LinkOrigin::Adopted);
    if (followed)
        return Done{};
    OrderLink link = known->value_or(OrderLink());
    link.integration = integration.id;
    link.record = order.id;
    link.po = order.number;
    link.account = account;
    link.origin = LinkOrigin::Adopted;
    link.standing = LinkStanding::Unconfirmed; // the supplier's answer confirms it, its order numbers become the link's
    link.supplierOrders.clear();
    link.reason.clear();
    link.submitted = order.submitted;
    link.adopted = now;
    link.ignored = false;
    if (!link.firstSeen.isValid())
        link.firstSeen = now;
    Transaction tx(*m_stores->database);
    const auto id = m_stores->links.save(link);
    if (!id)
        return id.error();
    if (const auto done = m_stores->links.setSupplierOrders(*id, {}, u"person"_s, now); !done)
        return done;
    if (const auto done = m_stores->due.schedule(*id, now); !done)
        return done;
    if (const auto kept = keepAudit({.what = u"link"_s, .subject = order.number.text(), .to = u"adopted"_s}); !kept)
        return kept;
    return tx.commit();
}

QCoro::Task<Result<QList<LinkProposal>>> SyncCore::proposeLinks(QString templateNameOrId)
{
    const auto stored = findTemplate(templateNameOrId);
    if (!stored)
        co_return stored.error();
    auto preparing = context(*stored, {});
    auto prepared = co_await preparing;
    if (!prepared)
        co_return prepared.error();
    const RunContext &run = **prepared;
    const auto target = run.target;
    auto finding = target->findOpenOrders(run.linkFilter());
    const auto open = co_await finding;
    if (!open)
        co_return open.error();
    QList<OrderRef> refs;
    QList<RecordId> ids;
    for (const PurchaseOrder &order : open->orders) {
        const auto known = m_stores->links.find(stored->id, order.id);
        if (!known)
            co_return known.error();
        const bool followed = *known && !(*known)->ignored && (*known)->standing == LinkStanding::Confirmed;
        if (followed || order.number.isEmpty())
            continue;
        refs.append({order.number, run.account, {}});
        ids.append(order.id);
    }
    if (refs.isEmpty())
        co_return QList<LinkProposal>{};
    const auto source = run.source;
    auto asking = lookUp(source, refs);
    const auto answers = co_await asking;
    if (!answers)
        co_return answers.error();
    QList<SupplierOrder> known;
    for (const FetchedOrder &answer : *answers) {
        if (answer.order)
            known.append(*answer.order);
    }
    auto reading = target->readOrders(ids, run.readScope());
    const auto whole = co_await reading;
    if (!whole)
        co_return whole.error();
    QList<RecordId> vendors;
    for (const QString &vendor : stored->vendors)
        vendors.append(RecordId(vendor));
    co_return Waybill::proposeLinks(whole->orders, known, vendors, run.sourceSays().name);
}

QCoro::Task<Result<Done>> SyncCore::unlink(QString templateNameOrId, QString poNumber)
{
    const NewsAtEnd news(this, int(News::Orders));
    const auto stored = findTemplate(templateNameOrId);
    if (!stored)
        co_return stored.error();
    const auto links = m_stores->links.findByPo(PoNumber(poNumber));
    if (!links)
        co_return links.error();
    for (OrderLink link : *links) {
        if (link.integration != stored->id || link.ignored)
            continue;
        link.ignored = true; // kept: discovery would find it again, and its history stays
        link.reason = Said::tr("Taken out by %1.").arg(m_options.person);
        Transaction tx(*m_stores->database);
        const auto kept = m_stores->links.save(link);
        if (!kept)
            co_return kept.error();
        const auto open = m_stores->holds.list({link.integration, link.po, {}, true}); // nobody has to answer for it any more
        if (!open)
            co_return open.error();
        for (const StoredHold &each : *open) {
            const auto closed = m_stores->holds.close(each.hold.id, u"setAside"_s, m_options.person, m_clock->now());
            if (!closed && closed.error().kind != ErrorKind::NotFound) // answered by somebody else just now
                co_return closed.error();
        }
        if (const auto said = keepAudit({.what = u"link"_s, .subject = link.po.text(), .to = u"removed"_s}); !said)
            co_return said;
        co_return tx.commit();
    }
    co_return nothingCalled(Said::tr("There is no followed order \"%1\"."), poNumber);
}

} // namespace Waybill
