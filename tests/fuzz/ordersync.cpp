#include "tests/fuzz/parsers.h"

#include "core/sources/ordersync/recordparser.h"

using namespace Waybill;
using namespace Waybill::OrderSync;

void takeOutsideInput(const QByteArray &bytes)
{
    const PoNumber asked(QStringLiteral("PO-1001"));
    const QDateTime now(QDate(2026, 3, 5), QTime(12, 0), Qt::UTC);
    for (const bool legacy : {false, true}) {
        Access access;
        access.legacy = legacy;
        const auto order = parseOrder(bytes, asked, access, now);
        const auto again = parseOrder(bytes, asked, access, now);
        holds(order.hasValue() == again.hasValue() && (!order || *order == *again), "the same order of the same bytes");
        answers(order);
        answers(parseOneOf(bytes, asked, access, now));
        answers(parsePage(bytes, access, now));
    }
}
