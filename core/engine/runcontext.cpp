#include "core/engine/runcontext.h"

#include "core/model/json.h"

#include <algorithm>

namespace Waybill {

LinkFilter RunContext::linkFilter() const
{
    LinkFilter filter;
    for (const QString &vendor : integration.vendors)
        filter.vendors.append(RecordId(vendor));
    filter.numberField = targetConnection.settings.value(QLatin1String("numberField")).toString();
    filter.linkField = targetConnection.settings.value(QLatin1String("linkField")).toString();
    const QDateTime since = QDateTime::fromString(integration.scope.value(QLatin1String("submittedSince")).toString(), Qt::ISODate);
    filter.submittedSince = since;
    return filter;
}

ReadScope RunContext::readScope() const
{
    ReadScope whole;
    whole.fields = mapping.targetFields();
    whole.numberField = linkFilter().numberField;
    whole.linkField = linkFilter().linkField;
    const TargetCapabilities says = target->capabilities();
    whole.notes = !mapping.notes.isEmpty() && says.notesReadable && !says.looksBeforeNotes;
    return whole;
}

namespace {

/// Semantics 6: the sheet names how many customers would get a mail. An order adopted after the yes was not among them: it needs a
/// yes of its own.
bool mailsTicked(const RunContext &run, const OrderLink &link)
{
    const auto approvals = run.stores->approvals.list(run.integration.id);
    if (!approvals)
        return false;
    return std::any_of(approvals->cbegin(), approvals->cend(), [&](const Approval &each) {
        const bool ticked = each.mappingVersion == run.integration.mappingVersion && each.options.value(QLatin1String("customerMails")).toBool();
        const bool among = each.order.isEmpty() ? !link.adopted.isValid() || link.adopted <= each.at : each.order == link.record;
        return ticked && among;
    });
}

} // namespace

PlanInput RunContext::planInput(const FollowedOrder &order) const
{
    PlanInput input;
    input.now = now();
    input.machineZone = settings.machineZone;
    input.targetZone = schema.zone.isEmpty() ? settings.targetZone : schema.zone;
    input.sourceName = source->capabilities().name;
    input.targetName = target->capabilities().name;
    input.supplier = order.supplier;
    input.order = order.order ? *order.order : fromJson<PurchaseOrder>(order.snapshot.target);
    if (!settings.lookForMarkers)
        input.order.notes.clear();
    input.schema = schema;
    input.mapping = mapping;
    input.mappingVersion = mappingVersion;
    input.link = order.link;
    input.lineLinks = order.lineLinks;
    input.memory = order.memory;
    input.settings = settings.plan;
    input.statusMailsCustomers = target->capabilities().statusMailsCustomers;
    input.customerMailsApproved = input.statusMailsCustomers && mailsTicked(*this, order.link);
    input.inGrace = order.link.graceUntil.isValid() || input.order.end == TargetEnd::Received || input.order.end == TargetEnd::Completed;
    return input;
}

} // namespace Waybill
