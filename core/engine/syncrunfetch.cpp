#include "core/base/words.h"
#include "core/engine/activitywriter.h"
#include "core/engine/ignoredfailure.h"
#include "core/engine/syncrun.h"
#include "core/model/json.h"
#include "core/rules/answercheck.h"

#include <algorithm>

namespace Waybill {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Three in a row at the end, or nobody answered at all: it is the connection, not the order.
bool endsWithoutConnection(const QList<FetchedOrder> &answers)
{
    qsizetype inARow = 0;
    for (auto answer = answers.crbegin(); answer != answers.crend() && !answer->order; ++answer) {
        if (answer->order.error().kind != ErrorKind::Connection)
            break;
        ++inARow;
    }
    return inARow >= 3 || (inARow > 1 && inARow == answers.size());
}

} // namespace

QCoro::Task<Result<Done>> SyncRun::fetch(QList<FollowedOrder> *orders)
{
    QList<OrderRef> refs;
    QList<qsizetype> places;
    for (qsizetype i = 0; i < orders->size(); ++i) {
        FollowedOrder &order = (*orders)[i];
        if (answerFromList(order))
            continue;
        refs.append({order.link.po, order.link.account, order.link.supplierOrders});
        places.append(i);
    }
    QList<FetchedOrder> answers;
    if (!refs.isEmpty()) {
        const auto source = m_run->source;
        auto asking = source->fetchOrders(refs, m_run->urgency());
        answers = co_await asking;
    }
    const bool lineDown = endsWithoutConnection(answers);
    for (qsizetype i = 0; i < places.size(); ++i) {
        FollowedOrder &order = (*orders)[places.at(i)];
        const FetchedOrder &answer = answers.at(i);
        order.requestIds = answer.requestIds;
        if (answer.order) {
            order.supplier = *answer.order;
            const QList<SupplierInvoice> &invoices = answer.order->invoices;
            const bool prepared = std::any_of(invoices.cbegin(), invoices.cend(), [](const auto &each) { return each.reading == InvoiceReading::InProgress; });
            if (prepared) // when it was asked for last (R45)
                order.details.insert(u"askedSingly"_s, m_run->now().toString(Qt::ISODateWithMs));
            continue;
        }
        const ErrorKind kind = answer.order.error().kind;
        const bool alone = kind == ErrorKind::Connection && !lineDown; // a time-out of this order only
        if (kind == ErrorKind::Cancelled)
            co_return answer.order.error();
        if (stopsConnection(kind) && !alone)
            m_sourceDown = answer.order.error(); // this order keeps its turn, those that were answered go on
        else if (const auto failed = fail(order, answer.order.error()); !failed)
            co_return failed;
    }
    for (FollowedOrder &order : *orders) {
        if (!order.supplier)
            continue;
        if (const auto watched = watchInvoices(order); !watched)
            co_return watched;
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
        const auto known = keptInvoices(order.snapshot);
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
    if (m_sourceDown) {
        for (const qsizetype place : std::as_const(places))
            (*orders)[place].supplier.reset();
    }
    if (refs.isEmpty() || m_sourceDown)
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
        if (error.kind == ErrorKind::Cancelled)
            co_return error;
        order.supplier.reset();
        if (stopsConnection(error.kind))
            m_sourceDown = error;
        else if (const auto failed = fail(order, error); !failed)
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
    else if (!order.link.confirmed.isValid() && !order.snapshot.target.isEmpty()) // whether parts agree is asked once
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
    return confirm(order, askTarget);
}

/// The supplier knows it. A link that was set aside for another reason than the supplier's comes back only after that has
/// been looked at: a vanished record is read again once a day.
Result<Done> SyncRun::confirm(FollowedOrder &order, bool *askTarget)
{
    const QDateTime now = m_run->now();
    const LinkStanding before = order.link.standing;
    order.details.remove(u"notFoundSince"_s);
    order.details.remove(u"notFoundTold"_s);
    if (before == LinkStanding::Vanished && !order.order) {
        const QDateTime looked = QDateTime::fromString(order.details.value("vanishedLook"_L1).toString(), Qt::ISODateWithMs);
        if (looked.isValid() && looked.addDays(1) > now && !order.due.asked && m_run->request.orders.isEmpty())
            return leaveOut(order, order.link.reason);
        order.details.insert(u"vanishedLook"_s, now.toString(Qt::ISODateWithMs));
        *askTarget = true;
        return Done{};
    }
    if (!order.link.confirmed.isValid())
        order.link.confirmed = now;
    if (before == LinkStanding::Ended)
        return Done{};
    order.details.remove(u"vanishedLook"_s);
    order.link.standing = LinkStanding::Confirmed;
    order.link.reason.clear();
    if (before != LinkStanding::NotFound && before != LinkStanding::Doubtful && before != LinkStanding::Vanished)
        return Done{};
    FollowedOrder back = order;
    back.report.words = Said::tr("Followed again: %1 and %2 agree about it now.").arg(m_run->sourceSays().name, m_run->targetSays().name);
    return ActivityWriter(*m_run).tell(back, nullptr);
}

Result<Done> SyncRun::fail(FollowedOrder &order, const Error &error)
{
    if (isIgnored(order, error)) { // a person knows; it is looked at now and then, and told when it changes
        order.report.visit.excluded = true;
        order.report.words = Said::tr("%1 Ignored until something changes.").arg(error.message);
        finish(order);
        return m_run->stores->due.finish(order.link.id, m_run->now().addSecs(std::chrono::seconds(m_run->settings.retryAfter.constLast()).count()),
                                          m_run->leases->owner());
    }
    order.report.visit.failed = true;
    order.report.words = error.message;
    if (auto done = ActivityWriter(*m_run).tell(order, nullptr, &error); !done)
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
        order.report.nextStep = Said::tr("Look whether it was submitted, and to which account; or take it out.");
    }
    const QString words = news ? Said::tr("%1 For three days now. %2").arg(why, order.report.nextStep) : why;
    if (const auto left = leaveOut(order, words); !left)
        return left;
    if (!news)
        return Done{};
    if (const auto told = Notifier(*m_run->stores, m_run->settings, m_run->now())
                              .tell(u"notFound"_s, m_run->integration.id, order.link.po, u"%1: %2"_s.arg(order.link.po.text(), words)); !told)
        return told;
    return ActivityWriter(*m_run).tell(order, nullptr);
}

Result<Done> SyncRun::leaveOut(FollowedOrder &order, const QString &why)
{
    order.report.visit.excluded = true;
    order.report.words = why;
    const auto stored = m_run->stores->links.find(order.link.id);
    const bool news = !stored || !*stored || (*stored)->standing != order.link.standing;
    if (auto done = m_book.saveSeen(order, std::nullopt); !done)
        return done;
    finish(order);
    return news ? ActivityWriter(*m_run).tell(order, nullptr) : Result<Done>(Done{});
}

} // namespace Waybill
