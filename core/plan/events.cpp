#include "core/plan/events.h"

#include "core/mapping/suppliertext.h"
#include "core/model/json.h"
#include "core/plan/eventkeys.h"
#include "core/plan/managedblock.h"

#include <QTimeZone>

#include <algorithm>

namespace Waybill {

using namespace Qt::Literals::StringLiterals;

namespace {

class Telling
{
public:
    Telling(const PlanInput &input, const OrderState &sighted, const KeptState &kept)
        : m_input(input)
        , m_memory(input.memory)
        , m_state(sighted)
        , m_kept(kept)
    {
        m_result.all = m_memory.events;
        m_result.trackingSeen = m_memory.trackingSeen;
        m_result.trackingWithdrawn = m_memory.trackingWithdrawn;
    }

    OrderEvents run()
    {
        shipments();
        withdrawn();
        for (const LineState &line : m_state.lines) {
            if (line.freight)
                continue;
            lineEvents(line);
        }
        for (const SupplierInvoice &invoice : m_state.invoices) {
            if (!invoice.number.isEmpty())
                tell(u"invoice"_s, invoice.supplierOrder.text(), {invoice.type, invoice.number}, Moment::ofDay(invoice.date),
                     u"Invoice %1"_s.arg(safe(invoice.number)));
        }
        for (const QString &discrepancy : m_state.discrepancies) {
            const QString about = discrepancy.section(": "_L1, 0, 0);
            const QString what = discrepancy.section(": "_L1, 1);
            tell(u"discrepancy"_s, {}, {about, what.section(u' ', 0, 0), what.section(u' ', 1)}, {},
                 u"Differs: %1"_s.arg(safe(discrepancy)));
        }
        stage();
        return m_result;
    }

private:
    QString safe(const QString &text) const { return harmless(text, m_input.settings.supplierTextUnits); }

    static QString lineId(const LineState &line)
    {
        return line.supplierLine.isEmpty() ? line.key : line.supplierLine;
    }

    QString lineWords(const LineState &line) const
    {
        return line.lineNumber.isEmpty() ? safe(line.productName) : u"line "_s + safe(line.lineNumber);
    }

    void tell(const QString &kind, const QString &supplierOrder, const QStringList &detail, const Moment &when, const QString &text)
    {
        const QString key = eventKey(kind, m_input.supplier->source, m_input.link.account, m_input.link.po, supplierOrder, detail);
        const bool known =
            std::any_of(m_result.all.cbegin(), m_result.all.cend(), [&](const EventMemory &e) { return e.key == key; });
        if (known)
            return;
        const QDate seen = m_input.now.toTimeZone(QTimeZone(m_input.targetZone.toLatin1())).date();
        EventMemory event{key, kind, when.isEmpty() ? seen : when.day(), text, false};
        if (isBeforeCutOver(m_input, when)) {
            event.text.clear();
            event.told = true;
        } else {
            m_result.fresh.append(event);
        }
        m_result.all.append(event);
    }

    void shipments()
    {
        for (const Shipment &shipment : m_state.shipments) {
            if (!m_result.trackingSeen.contains(shipment.key))
                m_result.trackingSeen.append(shipment.key);
            m_result.trackingWithdrawn.removeAll(shipment.key);
            const QString number = (shipment.carrierName.isEmpty() ? QString() : safe(shipment.carrierName) + u' ') + safe(shipment.number);
            Quantity units;
            for (const Quantity &each : shipment.lines)
                units += each;
            const QString count = units.isPositive() ? u" (%1)"_s.arg(units == Quantity(1) ? u"1 piece"_s : units.text() + " pieces"_L1)
                                                     : QString();
            tell(u"shipment"_s, {}, {shipment.key}, shipment.shipped, u"Shipped: %1%2"_s.arg(number, count));
            if (!shipment.delivered.isEmpty())
                tell(u"delivered"_s, {}, {shipment.key}, shipment.delivered, u"Delivered: %1"_s.arg(number));
        }
    }

    /// A number that left the answer: a second look first, then one event (R28).
    void withdrawn()
    {
        if (m_input.supplier->code == RowCode::NotFound || m_input.supplier->rows.isEmpty())
            return; // nothing is said of any line: no reason to take numbers back
        for (const QString &key : m_memory.trackingSeen) {
            const bool there = std::any_of(m_state.shipments.cbegin(), m_state.shipments.cend(), [&](const auto &s) { return s.key == key; });
            if (there || m_result.trackingWithdrawn.contains(key))
                continue;
            const QString mark = u"withdrawn:"_s + key;
            if (!m_memory.seenOnce.contains(mark)) {
                m_result.seenOnce.append(mark);
                m_result.secondLook = true;
                continue;
            }
            m_result.trackingWithdrawn.append(key);
            tell(u"withdrawn"_s, {}, {key}, {}, u"Withdrawn by the supplier: %1"_s.arg(key));
        }
    }

    void lineEvents(const LineState &line)
    {
        const QString order = line.supplierOrders.isEmpty() ? QString() : line.supplierOrders.first();
        if (line.shipments.isEmpty() && line.shipped.isPositive()) {
            tell(u"shipment"_s, order, {lineId(line), line.shippedAt.day().toString(Qt::ISODate), line.shipped.text()}, line.shippedAt,
                 u"Shipped: %1 of %2, %3"_s.arg(line.shipped.text(), line.ordered.text(), lineWords(line)));
        }
        const bool boxTold =
            std::any_of(line.shipments.cbegin(), line.shipments.cend(), [](const Shipment &s) { return !s.delivered.isEmpty(); });
        if (line.delivered.isPositive() && !boxTold) {
            tell(u"delivered"_s, order, {lineId(line), line.delivered.text()}, line.deliveredAt,
                 u"Delivered: %1, %2"_s.arg(line.delivered.text(), lineWords(line)));
        }
        if (line.cancelled.isPositive()) {
            tell(u"cancelled"_s, order, {lineId(line), line.cancelled.text()}, {},
                 u"Cancelled by the supplier: %1, %2"_s.arg(line.cancelled.text(), lineWords(line)));
        }
        const QDate before = m_memory.keptLines.value(line.key).eta; // the first ETA is no event
        if (before.isValid() && line.eta.isValid() && before != line.eta) {
            tell(u"eta"_s, order, {lineId(line), before.toString(Qt::ISODate), line.eta.toString(Qt::ISODate)}, {},
                 u"ETA of %1: %2, was %3"_s.arg(lineWords(line), line.eta.toString(Qt::ISODate), before.toString(Qt::ISODate)));
        }
    }

    void stage()
    {
        const Stage now = m_kept.kept.stage;
        const bool neverSettled = m_memory.lastStage == Stage::New && !m_memory.keptMainRoad;
        if (neverSettled || now == m_memory.lastStage || now == Stage::Unknown || now == Stage::NotFound)
            return; // what an order was when following began is no change
        tell(u"stage"_s, {}, {stageKey(m_memory.lastStage), stageKey(now)}, {}, u"Status: %1"_s.arg(stageLabel(now)));
    }

    const PlanInput &m_input;
    const OrderMemory &m_memory;
    const OrderState &m_state;
    const KeptState &m_kept;
    OrderEvents m_result;
};

} // namespace

bool orderIsFromBefore(const PlanInput &input)
{
    const QDateTime cutOver = input.memory.cutOver;
    if (!cutOver.isValid())
        return false;
    if (input.link.origin == LinkOrigin::Adopted)
        return true;
    const QDateTime submitted = input.link.submitted.isValid() ? input.link.submitted : input.order.submitted;
    return submitted.isValid() && submitted < cutOver;
}

bool isBeforeCutOver(const PlanInput &input, const Moment &when)
{
    const QDateTime cutOver = input.memory.cutOver;
    if (!cutOver.isValid())
        return false;
    if (when.isInstant())
        return when.utc() < cutOver;
    if (when.isDay())
        return when.day() < cutOver.toTimeZone(QTimeZone(input.targetZone.toLatin1())).date();
    return !input.memory.everKnown && orderIsFromBefore(input);
}

OrderEvents eventsOf(const PlanInput &input, const OrderState &sighted, const KeptState &kept)
{
    return Telling(input, sighted, kept).run();
}

void takeOverEventLines(QList<EventMemory> &events, const QStringList &blockLines)
{
    for (auto line = blockLines.crbegin(); line != blockLines.crend(); ++line) { // oldest first, as they were told
        const auto parsed = parseEventLine(*line);
        if (!parsed)
            continue;
        const auto same = std::find_if(events.begin(), events.end(), [&](const EventMemory &e) { return e.text == parsed->text; });
        if (same != events.end()) {
            same->day = parsed->day;
            continue;
        }
        events.append({u"line:"_s + shortHash({parsed->day.toString(Qt::ISODate), parsed->text}, 10), u"line"_s, parsed->day,
                       parsed->text, true});
    }
}

} // namespace Waybill
