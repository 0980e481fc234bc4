#include "tests/fuzz/parsers.h"

#include "core/sources/telaris/orderparser.h"

using namespace Waybill;
using namespace Waybill::Telaris;

void takeOutsideInput(const QByteArray &bytes)
{
    const Access access;
    for (const auto &json : {readJson(bytes, {}), rpcContent(bytes)}) {
        answers(json);
        if (!json)
            continue;
        const auto order = parseOrder(*json, access, {});
        const auto again = parseOrder(*json, access, {});
        holds(order.hasValue() == again.hasValue() && (!order || *order == *again), "the same order of the same bytes");
        answers(parsePage(*json, access));
    }
}
