#include "tests/fuzz/parsers.h"

#include "core/targets/autotask/autotaskerror.h"
#include "core/targets/autotask/autotaskmetadata.h"
#include "core/targets/autotask/autotaskorders.h"
#include "core/targets/autotask/autotaskpage.h"

using namespace Waybill;
using namespace Waybill::Autotask;
using namespace Qt::Literals::StringLiterals;

void takeOutsideInput(const QByteArray &bytes)
{
    const QUrl base(u"https://webservices5.autotask.net/ATServicesRest/"_s);
    const auto fields = parseFields(bytes, purchaseOrders, FieldPlace::Header, false);
    answers(parseFields(bytes, purchaseOrders, FieldPlace::Header, true));
    answers(parseRights(bytes, purchaseOrders));
    const auto statuses = StatusList::parse(bytes);
    if (const auto zone = parseZone(bytes, base))
        holds(zone->url.scheme() == "https"_L1, "secrets go over TLS only");
    errorTexts(bytes);
    for (const int status : {401, 404, 409, 429, 500}) {
        const Error error = errorFrom({status, bytes, {}}, u"PO 871"_s, true);
        holds(!error.message.isEmpty(), "an error has words");
    }
    const auto page = parsePage(bytes, base, purchaseOrders);
    if (!page)
        return answers(page);
    holds(page->next.isEmpty() || isUnder(page->next, base), "the next page is asked where the secret may go");
    const QList<TargetField> columns = fields ? *fields : QList<TargetField>();
    for (const QJsonValue &each : page->items) {
        answers(parseOrder(each, HeadFields(), statuses ? *statuses : StatusList(), columns));
        answers(parseItem(each, columns));
        answers(parseLinked(each, tickets, columns));
    }
}
