#include "core/engine/activitywriter.h"

#include "core/model/json.h"

namespace Waybill {

using namespace Qt::Literals::StringLiterals;

namespace {

QJsonArray fieldsOf(const OrderReport &report)
{
    QJsonArray fields;
    for (const FieldChange &change : report.changes) {
        fields.append(QJsonObject{{u"field"_s, change.field},
                                  {u"place"_s, change.place},
                                  {u"record"_s, change.record},
                                  {u"old"_s, change.before},
                                  {u"new"_s, change.after},
                                  {u"rule"_s, change.rule},
                                  {u"reason"_s, change.reason},
                                  {u"verified"_s, change.verified}});
    }
    return fields;
}

} // namespace

QString activityResult(const OrderVisit &visit, bool written)
{
    switch (outcomeOf(visit)) {
    case OrderOutcome::Failed: return u"failed"_s;
    case OrderOutcome::Held: return u"held"_s;
    case OrderOutcome::Updated: return written ? u"updated"_s : u"dryRun"_s;
    case OrderOutcome::Excluded: return u"excluded"_s;
    case OrderOutcome::Unchanged: return u"noChange"_s;
    }
    Q_UNREACHABLE();
}

std::chrono::milliseconds requestTime(const RunContext &run, const FollowedOrder &order)
{
    std::chrono::milliseconds took{0};
    if (order.requestIds.isEmpty())
        return took;
    const QList<Exchange> exchanges = run.source->exchanges(order.requestIds) + run.target->exchanges(order.requestIds);
    for (const Exchange &each : exchanges)
        took += each.took;
    return took;
}

Result<Done> ActivityWriter::tell(const FollowedOrder &order, const WritePlan *plan, const Error *error)
{
    ActivityEntry entry;
    entry.at = m_run.now();
    entry.run = m_run.id;
    entry.integration = m_run.integration.id;
    entry.templateName = m_run.integration.name;
    entry.source = m_run.sourceSays().name;
    entry.target = m_run.targetSays().name;
    entry.result = activityResult(order.report.visit, order.report.written);
    entry.po = order.link.po;
    entry.record = order.link.record;
    entry.supplierOrders = order.link.supplierOrders;
    entry.what = order.report.words;
    entry.reason = (order.report.holds + order.report.skips).join(u'\n');
    entry.rawStatus = order.supplier ? order.supplier->rawStatus : QString();
    entry.fields = fieldsOf(order.report);
    entry.requestIds = order.requestIds;
    if (error)
        entry.errorKind = errorKindName(error->kind);
    if (error && !error->detail.isEmpty())
        entry.reason = (QStringList{entry.reason, error->detail}).join(u'\n').trimmed();
    if (plan) {
        for (const Shipment &shipment : plan->kept.shipments)
            entry.trackingNumbers.append(shipment.number);
        for (const SupplierInvoice &invoice : plan->kept.invoices)
            entry.invoiceNumbers.append(invoice.number);
    }
    entry.durationMs = requestTime(m_run, order).count();
    Transaction tx(*m_run.stores->database);
    const auto news = isNews(entry, order.due.asked || m_run.request.cause == RunCause::Person);
    if (!news)
        return news.error();
    if (*news) {
        const auto appended = m_run.stores->activity.append({entry});
        if (!appended)
            return appended.error();
        const QList<Exchange> exchanges = m_run.source->exchanges(entry.requestIds) + m_run.target->exchanges(entry.requestIds);
        if (auto kept = m_run.stores->exchanges.keep(exchanges); !kept)
            return kept;
    }
    const Stage before = stageFromKey(order.snapshot.stage).value_or(Stage::Submitted);
    if (plan && plan->kept.stage != before) {
        StatusChange change;
        change.order = order.record;
        change.po = order.link.po;
        change.axis = u"stage"_s;
        change.from = stageKey(before);
        change.to = stageKey(plan->kept.stage);
        change.rawStatus = entry.rawStatus;
        change.seenAt = entry.at;
        change.run = m_run.id;
        const auto added = m_run.stores->statusHistory.append({change});
        if (!added)
            return added.error();
    }
    return tx.commit();
}

/// A failure that lasts is told once a day: what the order's last entry says in the same words, open and less than a day old, is no
/// news unless somebody asked. What was sent is told each time.
Result<bool> ActivityWriter::isNews(const ActivityEntry &entry, bool asked)
{
    if (entry.result == "noChange"_L1)
        return m_run.settings.options.logDetail == LogDetail::Everything;
    if (entry.result != "failed"_L1 || asked || !entry.fields.isEmpty())
        return true;
    ActivityFilter ofOrder;
    ofOrder.integration = entry.integration;
    ofOrder.po = entry.po;
    const auto last = m_run.stores->activity.page(ofOrder, {}, 1);
    if (!last)
        return last.error();
    if (last->entries.isEmpty())
        return true;
    const ActivityEntry &before = last->entries.constFirst();
    if (before.result != entry.result || before.what != entry.what || before.at.addDays(1) <= entry.at)
        return true;
    const auto mark = m_run.stores->activityMarks.find(before.id);
    if (!mark)
        return mark.error();
    return mark->has_value();
}

Result<Done> ActivityWriter::tellRun(const QString &result, const QString &what, const Error *error)
{
    ActivityEntry entry;
    entry.at = m_run.now();
    entry.run = m_run.id;
    entry.integration = m_run.integration.id;
    entry.templateName = m_run.integration.name;
    entry.source = m_run.sourceSays().name;
    entry.target = m_run.targetSays().name;
    entry.result = result;
    entry.what = what;
    if (error) {
        entry.errorKind = errorKindName(error->kind);
        entry.reason = error->detail;
    }
    const auto appended = m_run.stores->activity.append({entry});
    if (!appended)
        return appended.error();
    return Done{};
}

} // namespace Waybill
