#include "tests/fuzz/parsers.h"

#include "core/targets/woocommerce/shopanswer.h"
#include "core/targets/woocommerce/shoporder.h"
#include "core/targets/woocommerce/shopshipments.h"

using namespace Waybill;
using namespace Waybill::WooCommerce;
using namespace Qt::Literals::StringLiterals;

void takeOutsideInput(const QByteArray &bytes)
{
    for (const int status : {400, 401, 404, 429, 500, 503}) {
        const Error error = errorFrom({status, bytes, {}}, u"order 262"_s, true);
        holds(!error.message.isEmpty(), "an error has words");
    }
    const auto json = readJson(bytes, u"order 262"_s);
    if (!json)
        return answers(json);
    QJsonArray all = json->value.toArray();
    all.append(json->value);
    const auto statuses = parseStatuses(all);
    parseFulfillments(all);
    for (const QJsonValue &each : std::as_const(all)) {
        answers(parseHead(each, HeadFields(), statuses ? *statuses : QList<ShopStatus>()));
        linesOf(each);
        parsePluginItems(metaValue(each.toObject().value("meta_data"_L1).toArray(), pluginMeta));
        idOfOrder(each);
    }
}
