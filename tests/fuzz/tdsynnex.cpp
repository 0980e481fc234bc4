#include "tests/fuzz/parsers.h"

#include "core/sources/tdsynnex/statusparser.h"

using namespace Waybill;
using namespace Waybill::TdSynnex;

void takeOutsideInput(const QByteArray &bytes)
{
    const PoNumber asked(QStringLiteral("T20260227.0001"));
    const Access access;
    const auto once = parseStatus(bytes, asked, access);
    const auto twice = parseStatus(bytes, asked, access);
    holds(once.hasValue() == twice.hasValue() && (!once || *once == *twice), "the same order of the same bytes");
    holds(!once || once->po == asked || !once->po.text().isEmpty(), "an order has the number that it told");
    answers(once);
    answers(parseInvoices(bytes, asked, access));
}
