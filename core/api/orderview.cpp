#include "core/api/orderview.h"

#include "core/base/words.h"
#include "core/model/json.h"

#include <QJsonDocument>

#include <algorithm>

namespace Waybill {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int mostWritten = 50;

using Kind = TimelineEntry::Kind;

QString shown(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::String: return value.toString();
    case QJsonValue::Bool: return value.toBool() ? u"yes"_s : u"no"_s;
    case QJsonValue::Double: return QString::number(value.toDouble());
    case QJsonValue::Array: {
        QStringList items;
        const QJsonArray array = value.toArray();
        for (const QJsonValue &each : array)
            items.append(shown(each));
        return items.join(u", "_s);
    }
    case QJsonValue::Object: {
        const QJsonObject object = value.toObject();
        for (const QLatin1String &main : {"trackingNumber"_L1, "number"_L1, "amount"_L1}) {
            if (object.contains(main))
                return shown(object.value(main));
        }
        return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
    }
    case QJsonValue::Null:
    case QJsonValue::Undefined: break;
    }
    return {};
}

void compareMembers(const QString &place, const QJsonObject &before, const QJsonObject &after, const QStringList &without,
                    QList<SnapshotDifference> &differences)
{
    QStringList names = before.keys() + after.keys();
    names.sort();
    names.removeDuplicates();
    for (const QString &name : std::as_const(names)) {
        if (without.contains(name) || before.value(name) == after.value(name))
            continue;
        const QString was = shown(before.value(name));
        const QString is = shown(after.value(name));
        const auto saysNothing = [](const QString &text) { return text.isEmpty() || text == "0"_L1 || text == "0.00"_L1; };
        if (!saysNothing(was) || !saysNothing(is))
            differences.append({place, name, was, is});
    }
}

/// Rows by line number, supplier order and, where these repeat, their place among their equals.
QMap<QString, QJsonObject> rowsOf(const QJsonObject &order)
{
    QMap<QString, QJsonObject> rows;
    const QJsonArray all = order.value("rows"_L1).toArray();
    for (const QJsonValue &each : all) {
        const QJsonObject row = each.toObject();
        const QString line = row.value("lineNumber"_L1).toString();
        const QString number = row.value("supplierOrder"_L1).toString();
        const QString name = number.isEmpty() ? line : u"%1 · %2"_s.arg(line, number);
        QString key = name;
        for (int twin = 2; rows.contains(key); ++twin)
            key = u"%1 (%2)"_s.arg(name).arg(twin);
        rows.insert(key, row);
    }
    return rows;
}

TimelineEntry entry(Kind kind, const QDateTime &at, ToldBy by, const QString &who, const QString &words)
{
    TimelineEntry made;
    made.kind = kind;
    made.at = at;
    made.by = by;
    made.who = who;
    made.words = words;
    return made;
}

TimelineEntry goodsEntry(Kind kind, const Moment &when, ToldBy by, const QString &who, const QString &words)
{
    TimelineEntry made = entry(kind, when.utc(), by, who, words);
    made.day = when.isDay() ? when.day() : QDate();
    return made;
}

bool isPersons(HoldKind kind)
{
    return kind == HoldKind::EditedByHand || kind == HoldKind::ThereBefore;
}

QList<FieldChange> changesOf(const QJsonArray &fields)
{
    QList<FieldChange> changes;
    for (const QJsonValue &each : fields) {
        const QJsonObject field = each.toObject();
        FieldChange change;
        change.record = field.value("record"_L1).toString();
        change.place = field.value("place"_L1).toString();
        change.field = field.value("field"_L1).toString();
        change.before = field.value("old"_L1).toString();
        change.after = field.value("new"_L1).toString();
        change.rule = field.value("rule"_L1).toString();
        change.reason = field.value("reason"_L1).toString();
        change.verified = field.value("verified"_L1).toBool();
        changes.append(change);
    }
    return changes;
}

/// Events that stand in the timeline as something richer.
bool isToldOtherwise(const QString &eventKind)
{
    return eventKind == "stage"_L1 || eventKind == "shipment"_L1 || eventKind == "delivered"_L1 || eventKind == "invoice"_L1;
}

} // namespace

QList<SnapshotDifference> differencesOf(const SupplierOrder &before, const SupplierOrder &after)
{
    const QJsonObject one = toJson(before);
    const QJsonObject two = toJson(after);
    QList<SnapshotDifference> differences;
    compareMembers({}, one, two, {u"rows"_s}, differences);
    const auto ones = rowsOf(one);
    const auto twos = rowsOf(two);
    QStringList places = ones.keys() + twos.keys();
    places.sort();
    places.removeDuplicates();
    for (const QString &place : std::as_const(places))
        compareMembers(place, ones.value(place), twos.value(place), {}, differences);
    return differences;
}

void sortTimeline(QList<TimelineEntry> &timeline)
{
    const auto when = [](const TimelineEntry &each) {
        return each.at.isValid() ? each.at : QDateTime(each.day, QTime(12, 0), Qt::UTC);
    };
    std::stable_sort(timeline.begin(), timeline.end(), [&](const auto &a, const auto &b) { return when(a) > when(b); });
}

Result<OrderDetail> OrderView::detail(const OrderLink &link)
{
    OrderDetail detail;
    detail.link = link;
    const auto stored = m_stores.templates.find(detail.link.integration);
    const auto snapshot = m_stores.snapshots.find(detail.link.id);
    const auto figures = m_stores.orderFigures.find(detail.link.id);
    const auto versions = m_stores.snapshots.versions(detail.link.id);
    const auto due = m_stores.due.find(detail.link.id);
    for (const Error *error : {stored ? nullptr : &stored.error(), snapshot ? nullptr : &snapshot.error(),
                               figures ? nullptr : &figures.error(), versions ? nullptr : &versions.error(), due ? nullptr : &due.error()}) {
        if (error)
            return *error;
    }
    if (*stored) {
        detail.integrationName = (*stored)->name;
        detail.source = (*stored)->source;
        detail.target = (*stored)->target;
        detail.sourceName = m_systems.value(detail.source);
        detail.targetName = m_systems.value(detail.target);
    }
    if (*snapshot) {
        detail.state = fromJson<OrderState>((*snapshot)->state);
        detail.order = fromJson<PurchaseOrder>((*snapshot)->target);
        detail.supplier = fromJson<SupplierOrder>((*snapshot)->supplier);
        detail.checkedAt = (*snapshot)->checkedAt;
        detail.readAt = (*snapshot)->targetReadAt;
    }
    detail.figures = figures->value_or(OrderFigures());
    detail.versions = *versions;
    if (*due) {
        detail.nextLook = (*due)->retryAt.isValid() ? (*due)->retryAt : (*due)->dueAt;
        detail.trouble = (*due)->lastError;
    }
    const auto needing = m_stores.overview.needsPerson(detail.link.integration, detail.link.po);
    if (!needing)
        return needing.error();
    detail.needsYou = *needing && !detail.link.ignored;
    for (const auto &added : {addHistory(detail), addWork(detail), addPeople(detail)}) {
        if (!added)
            return added.error();
    }
    addGoods(detail);
    sortTimeline(detail.timeline);
    return detail;
}

/// What the supplier said.
Result<Done> OrderView::addHistory(OrderDetail &detail)
{
    const TargetRecord record{detail.target, detail.link.record};
    const auto history = m_stores.statusHistory.list(record);
    if (!history)
        return history.error();
    for (const StatusChange &change : *history) {
        TimelineEntry made = entry(Kind::Status, change.seenAt, change.toldBy, change.who, change.rawStatus);
        if (made.who.isEmpty() && change.toldBy == ToldBy::Supplier)
            made.who = detail.sourceName;
        made.from = stageFromKey(change.from).value_or(Stage::Unknown);
        made.to = stageFromKey(change.to).value_or(Stage::Unknown);
        for (const QJsonValue &each : change.notified)
            made.toldTo.append(each.toObject().value("channel"_L1).toString());
        detail.timeline.append(made);
    }
    const auto events = m_stores.events.list(record);
    const auto tellings = m_stores.events.tellings(record);
    if (!events || !tellings)
        return events ? tellings.error() : events.error();
    for (const EventMemory &event : *events) {
        if (event.text.isEmpty() || isToldOtherwise(event.kind))
            continue;
        TimelineEntry made = entry(Kind::News, {}, ToldBy::Supplier, detail.sourceName, event.text);
        made.day = event.day;
        for (const EventTelling &told : *tellings) {
            if (told.key == event.key && !told.where.isEmpty())
                made.toldTo.append(told.where);
        }
        detail.timeline.append(made);
    }
    return Done{};
}

/// What the program did, and what waits or waited for a person.
Result<Done> OrderView::addWork(OrderDetail &detail)
{
    ActivityFilter filter;
    filter.po = detail.link.po;
    filter.integration = detail.link.integration;
    const auto page = m_stores.activity.page(filter, {}, 500);
    if (!page)
        return page.error();
    std::optional<qsizetype> failing; // a failure that lasts is one thing that happened
    for (const ActivityEntry &done : page->entries) {
        if (done.result == "failed"_L1 && failing && detail.timeline.at(*failing).words == done.what) {
            detail.timeline[*failing].firstAt = done.at; // newest first
            continue;
        }
        failing.reset();
        if (done.result == "updated"_L1) {
            if (detail.written.size() < mostWritten)
                detail.written.append({done.at, changesOf(done.fields)});
            detail.timeline.append(entry(Kind::Written, done.at, ToldBy::Connector, {}, done.what));
        } else if (done.result == "failed"_L1) {
            failing = detail.timeline.size();
            detail.timeline.append(entry(Kind::Failed, done.at, ToldBy::Connector, {}, done.what));
        }
    }
    HoldFilter held;
    held.po = detail.link.po;
    held.openOnly = false;
    const auto holds = m_stores.holds.list(held);
    if (!holds)
        return holds.error();
    for (const StoredHold &hold : *holds) {
        if (hold.order.order != detail.link.record || hold.order.target != detail.target)
            continue;
        const bool persons = isPersons(hold.hold.kind);
        detail.timeline.append(entry(Kind::NeedsYou, hold.hold.since, persons ? ToldBy::Person : ToldBy::Connector,
                                     persons ? detail.targetName : QString(), hold.hold.reason));
        if (!hold.closedAt.isValid())
            detail.holds.append(hold);
        const auto decisions = m_stores.holds.decisions(hold.hold.id);
        if (!decisions)
            return decisions.error();
        for (const HoldDecision &decision : *decisions)
            detail.timeline.append(entry(Kind::Decided, decision.at, ToldBy::Person, decision.by, decision.decision));
    }
    return Done{};
}

/// What people did, and what they were told.
Result<Done> OrderView::addPeople(OrderDetail &detail)
{
    const auto acts = m_stores.audit.listFor(u"link"_s, detail.link.po.text());
    if (!acts)
        return acts.error();
    for (const AuditEntry &act : *acts)
        detail.timeline.append(entry(Kind::Followed, act.at, ToldBy::Person, act.who, act.to.toString()));
    if (detail.link.origin == LinkOrigin::Submitted)
        detail.timeline.append(entry(Kind::Followed, detail.link.firstSeen, ToldBy::Connector, {}, u"found"_s));
    const auto told = m_stores.notifications.listFor(detail.link.po);
    if (!told)
        return told.error();
    for (const Notification &each : *told) {
        TimelineEntry made = entry(Kind::Told, each.sentAt.isValid() ? each.sentAt : each.at, ToldBy::Connector, {}, each.text);
        made.toldTo.append(each.sentAt.isValid() ? each.channel : QString());
        detail.timeline.append(made);
    }
    return Done{};
}

/// Boxes, scans and invoices.
void OrderView::addGoods(OrderDetail &detail)
{
    for (const Shipment &box : detail.state.shipments) {
        const QString number = box.number.isEmpty() ? box.carrierName : u"%1 %2"_s.arg(box.carrierName, box.number).trimmed();
        const QString carrier = box.carrierName.isEmpty() ? detail.sourceName : box.carrierName;
        if (!box.shipped.isEmpty())
            detail.timeline.append(goodsEntry(Kind::Shipped, box.shipped, ToldBy::Supplier, detail.sourceName, number));
        if (box.checkpoint && !box.checkpoint->time.isEmpty()) {
            const QString where = QStringList{box.checkpoint->message, box.checkpoint->location}.join(u' ').trimmed();
            detail.timeline.append(goodsEntry(Kind::Scanned, box.checkpoint->time, ToldBy::Carrier, carrier, where));
        }
        if (!box.delivered.isEmpty())
            detail.timeline.append(goodsEntry(Kind::Delivered, box.delivered, ToldBy::Carrier, carrier, number));
    }
    for (const SupplierInvoice &invoice : detail.state.invoices) {
        const QString total = u"%1 %2"_s.arg(invoice.total.amount, invoice.total.currency).trimmed();
        const Moment day = invoice.date.isValid() ? Moment::ofDay(invoice.date) : Moment();
        if (!day.isEmpty())
            detail.timeline.append(goodsEntry(Kind::Invoiced, day, ToldBy::Supplier, detail.sourceName,
                                              total.isEmpty() ? invoice.number : u"%1 · %2"_s.arg(invoice.number, total)));
    }
}

} // namespace Waybill
