#include "core/base/words.h"
#include "core/engine/activitywriter.h"
#include "core/engine/syncrun.h"
#include "core/model/json.h"

#include <algorithm>

namespace Waybill {

using namespace Qt::Literals::StringLiterals;

namespace {

const QString listKind = u"changesListed"_s;
constexpr int firstListDays = 90;              ///< how far back a list of changes goes at first
constexpr std::chrono::minutes clocksDiffer{10}; ///< lists overlap by this much

QDateTime stamp(const QJsonObject &details, QLatin1String name)
{
    return QDateTime::fromString(details.value(name).toString(), Qt::ISODateWithMs);
}

bool invoiceIsBeingPrepared(const SupplierOrder &supplier)
{
    return std::any_of(supplier.invoices.cbegin(), supplier.invoices.cend(), [](const SupplierInvoice &invoice) {
        return invoice.reading == InvoiceReading::InProgress;
    });
}

/// The day from which a list holds all of these orders.
QDateTime earliest(const QList<OrderLink> &links, const QDateTime &now)
{
    QDateTime first = now;
    for (const OrderLink &link : links) {
        const QDateTime begun = link.submitted.isValid() ? link.submitted : link.firstSeen;
        if (begun.isValid() && begun < first)
            first = begun;
    }
    return std::max(first, now.addDays(-firstListDays));
}

} // namespace

/// One list in place of many single requests, where the source keeps one: everything since the last pass that went through, or
/// the window in which the waiting orders were ordered.
QCoro::Task<Result<Done>> SyncRun::listChanges()
{
    const SourceCapabilities source = m_run->sourceSays();
    const bool whole = source.unlistedIsUnchanged || source.namesRecords;
    if (!source.listsChanges)
        co_return Done{};
    const QDateTime now = m_run->now();
    QDateTime since;
    int worth = 0;
    if (!whole) {
        const QList<OrderLink> waiting = m_work.waiting();
        if (waiting.size() < 2)
            co_return Done{};
        since = earliest(waiting, now);
        worth = int(waiting.size());
        if (const auto expected = m_listed.expect(waiting); !expected)
            co_return expected;
    } else {
        const auto mark = m_run->stores->lookups.find(m_run->integration.source, listKind, m_run->integration.id.text());
        if (!mark)
            co_return mark.error();
        const QDateTime last = *mark ? stamp((*mark)->value, "since"_L1) : QDateTime();
        const bool usable = last.isValid() && last <= now;
        since = usable ? last.addMSecs(-std::chrono::milliseconds(clocksDiffer).count()) : now.addDays(-firstListDays);
    }
    const ConnectionId before = m_down;
    m_down = m_run->integration.source;
    const auto adapter = m_run->source;
    auto listing = adapter->fetchChangedSince(since, worth, [listed = &m_listed](const ListedPage &page) { listed->take(page); });
    const auto listed = co_await listing;
    if (!listed) {
        const ErrorKind kind = listed.error().kind;
        const bool ends = whole || stopsConnection(kind) || kind == ErrorKind::Cancelled;
        if (ends)
            co_return listed.error();
        co_return Done{}; // each is asked for by itself
    }
    m_down = before;
    m_listedAt = now;
    co_return Done{};
}

/// True if the list already says how this order stands; then it is its answer.
bool SyncRun::answerFromList(FollowedOrder &order) const
{
    if (!m_listedAt.isValid())
        return false;
    const SourceCapabilities source = m_run->sourceSays();
    if (const auto listed = m_listed.answerFor(order.link, order.snapshot)) {
        const QDateTime since = stamp(order.details, "invoiceSince"_L1);
        const QDateTime asked = stamp(order.details, "askedSingly"_L1);
        const bool look = invoiceIsBeingPrepared(listed->order)
            && (!since.isValid() || !asked.isValid()
                || (!invoiceIsOverdue(since, m_run->now()) && asked.addMSecs(invoiceWait(since, asked).count()) <= m_run->now()));
        if (look)
            return false; // asking for the order is what has its invoice prepared (R45)
        order.supplier = listed->order;
        order.requestIds = QStringList{listed->requestId};
        return true;
    }
    const bool unclear = std::any_of(order.link.supplierOrders.cbegin(), order.link.supplierOrders.cend(),
                                     [&](const QString &number) { return m_listed.unreadable().contains(number); });
    const bool fresh = !unclear && source.unlistedIsUnchanged && m_run->request.orders.isEmpty() && !order.due.asked && order.due.failures == 0
        && !order.snapshot.supplier.isEmpty();
    if (fresh)
        order.supplier = fromJson<SupplierOrder>(order.snapshot.supplier);
    return fresh;
}

/// How long an invoice has been in preparation; after a day it is told, once (R45).
Result<Done> SyncRun::watchInvoices(FollowedOrder &order)
{
    if (!invoiceIsBeingPrepared(*order.supplier)) {
        order.details.remove(u"invoiceSince"_s);
        order.details.remove(u"invoiceTold"_s);
        order.details.remove(u"askedSingly"_s);
        return Done{};
    }
    const QDateTime now = m_run->now();
    if (!order.details.contains("invoiceSince"_L1))
        order.details.insert(u"invoiceSince"_s, now.toString(Qt::ISODateWithMs));
    if (!invoiceIsOverdue(stamp(order.details, "invoiceSince"_L1), now))
        return Done{};
    QStringList numbers;
    for (const SupplierInvoice &invoice : std::as_const(order.supplier->invoices)) {
        if (invoice.reading == InvoiceReading::InProgress)
            numbers.append(invoice.number);
    }
    const QString words = Said::tr("Invoice %1 has been in preparation at %2 for a day. Its lines are taken over as soon as they are there.").arg(
        numbers.join(u", "_s), m_run->sourceSays().name);
    order.report.skips.append(words);
    if (order.details.value("invoiceTold"_L1).toBool() || m_run->request.dryRun)
        return Done{};
    order.details.insert(u"invoiceTold"_s, true);
    return Notifier(*m_run->stores, m_run->settings, now)
        .tell(u"invoiceWaits"_s, m_run->integration.id, order.link.po, u"%1: %2"_s.arg(order.link.po.text(), words));
}

/// Where the next list begins: only a pass that went through moves it, so that nothing listed is lost.
Result<Done> SyncRun::keepListMark()
{
    if (!m_listedAt.isValid() || !m_run->sourceSays().namesRecords)
        return Done{};
    const Lookup mark{QJsonObject{{u"since"_s, m_listedAt.toString(Qt::ISODateWithMs)}}, m_run->now()};
    return m_run->stores->lookups.put(m_run->integration.source, listKind, m_run->integration.id.text(), mark);
}

/// Cancelled, rejected: one look a day later. What can be put right at the source: two weeks of them.
std::chrono::seconds SyncRun::lookAfterEnd(const FollowedOrder &order) const
{
    const bool correctable = order.supplier && order.supplier->correctable;
    return correctable ? std::chrono::hours(24 * m_run->settings.correctableDays) : std::chrono::seconds(m_run->settings.cancelledLookAfter);
}

} // namespace Waybill
