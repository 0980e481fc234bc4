#include "core/engine/discovery.h"

#include "core/base/words.h"
#include "core/model/json.h"
#include "core/rules/answercheck.h"
#include "core/rules/recordreference.h"

#include <QSet>

namespace Waybill {

using namespace Qt::Literals::StringLiterals;

namespace {
const QString discoveryLookup = u"discovery"_s;
}

OrderLink linkFor(const PurchaseOrder &order, const TemplateId &integration, const QString &account, const QDateTime &now)
{
    OrderLink link;
    link.integration = integration;
    link.record = order.id;
    link.po = order.number;
    link.account = account;
    link.supplierOrders = order.supplierOrders;
    link.origin = LinkOrigin::Submitted;
    link.firstSeen = now;
    link.submitted = order.submitted;
    return link;
}

Result<bool> Discovery::isDue()
{
    if (!m_run.request.orders.isEmpty()) { // only for those not known yet
        const auto links = m_run.stores->links.list(m_run.integration.id);
        if (!links)
            return links.error();
        return std::any_of(m_run.request.orders.cbegin(), m_run.request.orders.cend(), [&](const QString &wanted) {
            return std::none_of(links->cbegin(), links->cend(), [&](const OrderLink &link) { return link.po.text() == wanted; });
        });
    }
    auto last = m_run.stores->lookups.find(m_run.integration.target, discoveryLookup, m_run.integration.id.text());
    if (!last)
        return last.error();
    const auto every = std::chrono::seconds(m_run.settings.discoveryEvery).count();
    const QDateTime now = m_run.now();
    return !*last || (*last)->readAt > now || (*last)->readAt.addSecs(every) <= now; // read in the future: the clock was set back
}

QCoro::Task<Result<Done>> Discovery::runIfDue()
{
    const auto due = isDue();
    if (!due)
        co_return due.error();
    if (!*due)
        co_return Done{};
    auto last = m_run.stores->lookups.find(m_run.integration.target, discoveryLookup, m_run.integration.id.text());
    if (!last)
        co_return last.error();
    const QString mark = *last ? (*last)->value.value("mark"_L1).toString() : QString();
    const auto target = m_run.target;
    auto finding = target->findLinkedOrders(m_run.linkFilter(), mark);
    const auto found = co_await finding;
    if (!found)
        co_return found.error();
    tellNotFollowed(*found);
    Transaction tx(*m_run.stores->database);
    if (const auto taken = take(found->orders); !taken)
        co_return taken;
    if (mark.isEmpty()) { // else only what changed was listed: who is not there is as it was
        if (const auto looked = lookAtAbsent(found->orders); !looked)
            co_return looked;
    }
    const Lookup lookup{QJsonObject{{u"mark"_s, found->mark}}, m_run.now()};
    const auto kept = m_run.stores->lookups.put(m_run.integration.target, discoveryLookup, m_run.integration.id.text(), lookup);
    if (!kept)
        co_return kept;
    co_return tx.commit();
}

Result<Done> Discovery::follow(const QList<SupplierOrder> &listed, const QMap<QString, Error> &unreadable)
{
    Stores &stores = *m_run.stores;
    const QDateTime now = m_run.now();
    const auto links = stores.links.list(m_run.integration.id);
    if (!links)
        return links.error();
    for (auto it = unreadable.cbegin(); it != unreadable.cend(); ++it) {
        const bool followed = std::any_of(links->cbegin(), links->cend(), [&](const auto &link) { return link.supplierOrders.contains(it.key()); });
        if (followed)
            continue; // asked for by itself, and told then
        OrderReport report;
        report.record = RecordId(m_run.sourceSays().kind + u':' + it.key());
        report.po = it.key();
        report.visit.failed = true;
        report.words = it->message;
        m_notFollowed.append(report);
    }
    Transaction tx(*stores.database);
    for (const SupplierOrder &order : listed) {
        const QString foreign = foreignBecause(order, m_run.schema, m_run.targetSays().name);
        if (!foreign.isEmpty()) {
            OrderReport report;
            report.record = RecordId(order.source + u':' + supplierOrdersNamed(order).value(0, order.po.text()));
            report.po = order.po.text();
            report.stage = Stage::Unknown;
            report.visit.excluded = true;
            report.words = foreign;
            m_notFollowed.append(report);
            continue;
        }
        const RecordId record(recordReference(order).id);
        const auto known = stores.links.find(m_run.integration.id, record);
        if (!known)
            return known.error();
        qint64 id = *known ? (*known)->id : 0;
        if (!*known) {
            PurchaseOrder asked; // the record itself is read when its turn comes
            asked.id = record;
            asked.number = order.po;
            asked.supplierOrders = supplierOrdersNamed(order);
            const QDate day = order.ordered.day();
            asked.submitted = order.ordered.isInstant() || !day.isValid() ? order.ordered.utc() : QDateTime(day, QTime(0, 0), Qt::UTC);
            const OrderLink link = linkFor(asked, m_run.integration.id, m_run.account, now);
            const auto saved = stores.links.save(link);
            if (!saved)
                return saved.error();
            id = *saved;
            if (auto done = stores.links.setSupplierOrders(id, link.supplierOrders, u"reference"_s, now); !done)
                return done;
        }
        if (*known && (*known)->standing == LinkStanding::Ended)
            continue; // a closed order returns only by hand
        if (auto done = stores.due.schedule(id, now); !done)
            return done;
    }
    return tx.commit();
}

void Discovery::tellNotFollowed(const LinkedOrders &found)
{
    for (const PurchaseOrder &order : found.withoutLink) {
        OrderReport report;
        report.record = order.id;
        report.po = order.number.text();
        report.stage = Stage::New;
        report.visit.excluded = true;
        report.words = Said::tr("PO %1 holds no supplier order number: it was not submitted through the connector.").arg(report.po);
        report.nextStep = Said::tr("Adopt it if it was ordered by hand.");
        m_notFollowed.append(report);
    }
    for (auto it = found.unreadable.cbegin(); it != found.unreadable.cend(); ++it) {
        OrderReport report;
        report.record = it.key();
        report.po = it->order.isEmpty() ? it.key().text() : it->order;
        report.visit.failed = true;
        report.words = it->message;
        m_notFollowed.append(report);
    }
}

Result<Done> Discovery::take(const QList<PurchaseOrder> &found)
{
    Stores &stores = *m_run.stores;
    for (const PurchaseOrder &order : found) {
        auto known = stores.links.find(m_run.integration.id, order.id);
        if (!known)
            return known.error();
        QJsonObject head{{u"vendor"_s, order.vendorName}, {u"status"_s, order.statusLabel}};
        if (*known) {
            OrderLink link = **known;
            // A number typed later counts until the supplier has confirmed the link; then only answers change the set.
            const bool waiting = !link.confirmed.isValid() && link.supplierOrders != order.supplierOrders;
            const bool renamed = link.po != order.number && !link.confirmed.isValid();
            if (!waiting && !renamed)
                continue;
            link.po = order.number;
            link.supplierOrders = order.supplierOrders;
            if (auto id = stores.links.save(link); !id)
                return id.error();
            if (auto done = stores.links.setSupplierOrders(link.id, link.supplierOrders, u"field"_s, m_run.now()); !done)
                return done;
            if (auto done = stores.due.schedule(link.id, m_run.now()); !done)
                return done;
            continue;
        }
        OrderLink link = linkFor(order, m_run.integration.id, m_run.account, m_run.now());
        auto id = stores.links.save(link);
        if (!id)
            return id.error();
        if (auto done = stores.links.setSupplierOrders(*id, link.supplierOrders, u"field"_s, m_run.now()); !done)
            return done;
        if (auto done = stores.links.setDetails(*id, head); !done)
            return done;
        if (auto done = stores.due.schedule(*id, m_run.now()); !done)
            return done;
    }
    return Done{};
}

/// A followed PO that discovery no longer returns was received, cancelled, deleted, or its link field was emptied: its
/// record is read once, at its next turn.
Result<Done> Discovery::lookAtAbsent(const QList<PurchaseOrder> &found)
{
    Stores &stores = *m_run.stores;
    auto links = stores.links.list(m_run.integration.id);
    if (!links)
        return links.error();
    QSet<QString> there;
    for (const PurchaseOrder &order : found)
        there.insert(order.id.text());
    for (const OrderLink &link : std::as_const(*links)) {
        const bool followed = link.standing == LinkStanding::Confirmed && link.origin == LinkOrigin::Submitted;
        if (there.contains(link.record.text()) || !followed)
            continue;
        auto snapshot = stores.snapshots.find(link.id);
        if (!snapshot)
            return snapshot.error();
        if (!*snapshot || fromJson<PurchaseOrder>((*snapshot)->target).end != TargetEnd::Open)
            continue;
        auto details = stores.links.details(link.id);
        if (!details)
            return details.error();
        details->insert(u"absent"_s, true);
        if (auto done = stores.links.setDetails(link.id, *details); !done)
            return done;
    }
    return Done{};
}

} // namespace Waybill
