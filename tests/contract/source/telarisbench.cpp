#include "tests/contract/source/telarisbench.h"

#include "core/sources/telaris/telarissource.h"

namespace Waybill {

using namespace Qt::Literals::StringLiterals;

namespace {

OrderRef ref(int number)
{
    return {PoNumber(u"SC-%1"_s.arg(number)), {}, {QString::number(50000 + number)}};
}

} // namespace

TelarisBench::TelarisBench()
    : StandInBench(u"telaris"_s, u"telaris"_s)
{
}

Telaris::Access TelarisBench::access() const
{
    Telaris::Access access;
    access.base = QUrl(details().value(u"baseUrl"_s).toString());
    access.secret = details().value(u"token"_s).toString();
    return access;
}

std::unique_ptr<SourceAdapter> TelarisBench::makeSource()
{
    return std::make_unique<TelarisSource>(access(), HttpSettings(), clock());
}

std::unique_ptr<SourceAdapter> TelarisBench::makeStranger()
{
    Telaris::Access stranger = access();
    stranger.secret = u"not the token"_s;
    return std::make_unique<TelarisSource>(stranger, HttpSettings(), clock());
}

QList<OrderRef> TelarisBench::orders() const
{
    QList<OrderRef> refs;
    for (int i = 1; i <= 8; ++i)
        refs.append(ref(i));
    return refs;
}

OrderRef TelarisBench::missingOrder() const
{
    return {PoNumber(u"SC-MISSING"_s), {}, {u"59999"_s}};
}

std::pair<OrderRef, QString> TelarisBench::strangeOrder() const
{
    return {ref(9), u"awaitingFairies"_s};
}

void TelarisBench::meet(const OrderRef &order, QJsonObject fault)
{
    fault.insert(u"path"_s, QString(u"/orders/%1$"_s.arg(order.supplierOrders.first())));
    addFault(fault);
}

void TelarisBench::garble(const OrderRef &order)
{
    meet(order, {{u"text"_s, u"{\"id\":500"_s}});
}

void TelarisBench::webPage(const OrderRef &order)
{
    meet(order, {{u"html"_s, true}});
}

void TelarisBench::answerForAnother(const OrderRef &order)
{
    const QJsonObject change{{u"pattern"_s, QString(u"\"external_number\":\\s*\"%1\""_s.arg(order.po.text()))}, {u"with"_s, u"\"external_number\":\"SC-OTHER\""_s}};
    meet(order, {{u"replace"_s, QJsonArray{change}}});
}

} // namespace Waybill
