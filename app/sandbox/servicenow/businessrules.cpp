#include "app/sandbox/servicenow/businessrules.h"

#include "app/sandbox/servicenow/words.h"

#include <algorithm>

namespace Waybill::Sandbox {

using namespace Qt::Literals::StringLiterals;
using namespace ServiceNowWords;

namespace {

const QString status = u"status"_s;
const QString delivery = u"expected_delivery"_s;

double amountOf(const QString &currency)
{
    return currency.section(u';', -1).toDouble();
}

void total(SnRecords &records, const QString &order, const SnWriter &writer)
{
    double sum = 0;
    for (const QString &line : records.linesOf(order)) {
        const SnRow row = *records.find(itemTable, line);
        const double cost = amountOf(row.value(u"cost"_s)) * row.value(u"ordered_quantity"_s).toInt();
        records.set(itemTable, line, {{u"total_cost"_s, QString::number(cost, 'f', 2)}}, writer);
        sum += cost;
    }
    const SnRow header = records.find(orderTable, order).value_or(SnRow());
    sum += amountOf(header.value(u"ship_rate"_s));
    if (!header.isEmpty())
        records.set(orderTable, order, {{u"total_cost"_s, QString::number(sum, 'f', 2)}}, writer);
}

void headerChanged(SnRecords &records, const SnRow &before, const SnRow &after, const SnWriter &writer)
{
    const QString order = after.value(u"sys_id"_s);
    const auto moved = [&](const QString &column) { return before.value(column) != after.value(column); };
    if (moved(status)) {
        if (after.value(status) == "ordered"_L1)
            records.set(orderTable, order, {{u"ordered"_s, timeText(writer.now)}}, writer);
        if (after.value(status) == "received"_L1)
            records.set(orderTable, order, {{u"received"_s, timeText(writer.now)}}, writer);
        for (const QString &line : records.linesOf(order))
            records.set(itemTable, line, {{status, after.value(status)}}, writer);
    }
    if (moved(delivery) && records.options().expectedDeliverySync) {
        const QString now = after.value(delivery);
        for (const QString &line : records.linesOf(order)) {
            const QString held = records.find(itemTable, line)->value(delivery);
            if (held.isEmpty() || held > now || held == before.value(delivery))
                records.set(itemTable, line, {{delivery, now}}, writer);
        }
    }
    if (moved(u"ship_rate"_s))
        total(records, order, writer);
}

void rollUp(SnRecords &records, const QString &order, const SnWriter &writer)
{
    QStringList all;
    for (const QString &line : records.linesOf(order))
        all.append(records.find(itemTable, line)->value(status));
    all.removeDuplicates();
    if (all.size() > 1)
        all.removeAll(u"canceled"_s);
    if (all.size() == 1)
        records.set(orderTable, order, {{status, all.first()}}, writer);
}

void lineChanged(SnRecords &records, const SnRow &before, const SnRow &after, const SnWriter &writer)
{
    const QString line = after.value(u"sys_id"_s);
    const QString order = after.value(u"purchase_order"_s);
    const auto moved = [&](const QString &column) { return before.value(column) != after.value(column); };
    if (moved(u"ordered_quantity"_s) || moved(u"received_quantity"_s)) {
        const int left = after.value(u"ordered_quantity"_s).toInt() - after.value(u"received_quantity"_s).toInt();
        records.set(itemTable, line, {{u"remaining_quantity"_s, QString::number(std::max(0, left))}}, writer);
    }
    if (moved(u"cost"_s) || moved(u"ordered_quantity"_s))
        total(records, order, writer);
    if (moved(status) && !before.isEmpty()) {
        if (after.value(status) == "ordered"_L1)
            records.set(itemTable, line, {{u"ordered"_s, timeText(writer.now)}}, writer);
        rollUp(records, order, writer);
    }
    if (moved(delivery) && records.options().expectedDeliverySync) {
        QString latest;
        for (const QString &each : records.linesOf(order))
            latest = std::max(latest, records.find(itemTable, each)->value(delivery));
        if (!latest.isEmpty())
            records.set(orderTable, order, {{delivery, latest}}, writer);
    }
}

} // namespace

void runBusinessRules(SnRecords &records, const QString &table, const SnRow &before, const SnRow &after, const SnWriter &writer)
{
    if (table == orderTable)
        headerChanged(records, before, after, writer);
    else if (table == itemTable)
        lineChanged(records, before, after, writer);
}

} // namespace Waybill::Sandbox
