#include "tests/contract/source/ordersyncbench.h"

#include "core/sources/ordersync/ordersyncsource.h"

namespace Waybill {

using namespace Qt::Literals::StringLiterals;

namespace {

OrderRef ref(const QString &po)
{
    return {PoNumber(po), {}, {}};
}

} // namespace

OrderSyncBench::OrderSyncBench()
    : StandInBench(u"ordersync"_s, u"tdsynnex"_s)
{
}

OrderSync::Access OrderSyncBench::access() const
{
    OrderSync::Access access;
    access.apiKey = details().value(u"apiKey"_s).toString();
    access.base = QUrl(details().value(u"baseUrl"_s).toString());
    return access;
}

std::unique_ptr<SourceAdapter> OrderSyncBench::makeSource()
{
    return std::make_unique<OrderSyncSource>(access(), HttpSettings(), clock());
}

std::unique_ptr<SourceAdapter> OrderSyncBench::makeStranger()
{
    OrderSync::Access stranger = access();
    stranger.apiKey = u"pk_live_not_the_key"_s;
    return std::make_unique<OrderSyncSource>(stranger, HttpSettings(), clock());
}

QList<OrderRef> OrderSyncBench::orders() const
{
    QList<OrderRef> refs;
    for (int i = 1; i <= 8; ++i)
        refs.append(ref(u"SC-%1"_s.arg(i)));
    return refs;
}

OrderRef OrderSyncBench::missingOrder() const
{
    return ref(u"SC-MISSING"_s);
}

std::pair<OrderRef, QString> OrderSyncBench::strangeOrder() const
{
    return {ref(u"SC-9"_s), u"awaitingFairies"_s};
}

void OrderSyncBench::meet(const OrderRef &order, QJsonObject fault)
{
    fault.insert(u"path"_s, QString(u"/orders/by-po/%1$"_s.arg(order.po.text())));
    addFault(fault);
}

void OrderSyncBench::garble(const OrderRef &order)
{
    meet(order, {{u"text"_s, u"{\"data\":[{\"po_number\":\"SC-"_s}});
}

void OrderSyncBench::webPage(const OrderRef &order)
{
    meet(order, {{u"html"_s, true}});
}

void OrderSyncBench::answerForAnother(const OrderRef &order)
{
    const QJsonObject change{{u"pattern"_s, QString(u"\"po_number\":\\s*\"%1\""_s.arg(order.po.text()))}, {u"with"_s, u"\"po_number\":\"SC-OTHER\""_s}};
    meet(order, {{u"replace"_s, QJsonArray{change}}});
}

} // namespace Waybill
