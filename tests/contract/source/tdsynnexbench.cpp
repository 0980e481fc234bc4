#include "tests/contract/source/tdsynnexbench.h"

#include "core/sources/tdsynnex/tdsynnexsource.h"

namespace Waybill {

using namespace Qt::Literals::StringLiterals;

namespace {

OrderRef ref(const QString &po)
{
    return {PoNumber(po), u"123456"_s, {}};
}

} // namespace

TdSynnexBench::TdSynnexBench()
    : StandInBench(u"tdsynnex"_s, u"tdsynnex"_s)
{
}

TdSynnex::Access TdSynnexBench::access() const
{
    const QJsonObject known = details();
    TdSynnex::Access access;
    access.user = known.value(u"user"_s).toString();
    access.password = known.value(u"password"_s).toString();
    access.customerNumber = known.value(u"customerNumber"_s).toString();
    access.base = QUrl(known.value(u"baseUrl"_s).toString());
    return access;
}

std::unique_ptr<SourceAdapter> TdSynnexBench::makeSource()
{
    return std::make_unique<TdSynnexSource>(access(), HttpSettings(), clock());
}

std::unique_ptr<SourceAdapter> TdSynnexBench::makeStranger()
{
    TdSynnex::Access stranger = access();
    stranger.password = u"not the password"_s;
    return std::make_unique<TdSynnexSource>(stranger, HttpSettings(), clock());
}

QList<OrderRef> TdSynnexBench::orders() const
{
    QList<OrderRef> refs;
    for (int i = 1; i <= 8; ++i)
        refs.append(ref(u"SC-%1"_s.arg(i)));
    return refs;
}

OrderRef TdSynnexBench::missingOrder() const
{
    return ref(u"SC-MISSING"_s);
}

std::pair<OrderRef, QString> TdSynnexBench::strangeOrder() const
{
    return {ref(u"SC-9"_s), u"awaitingFairies"_s};
}

QStringList TdSynnexBench::invoiceNumbers() const
{
    return {u"163600001"_s, u"163600002"_s};
}

void TdSynnexBench::meet(const OrderRef &order, QJsonObject fault)
{
    fault.insert(u"body"_s, QString(u"<PONumber>%1<"_s.arg(order.po.text())));
    addFault(fault);
}

void TdSynnexBench::garble(const OrderRef &order)
{
    meet(order, {{u"text"_s, u"<SynnexB2B><OrderStatusResponse><Items>"_s}});
}

void TdSynnexBench::webPage(const OrderRef &order)
{
    meet(order, {{u"html"_s, true}});
}

void TdSynnexBench::answerForAnother(const OrderRef &order)
{
    const QJsonObject change{{u"pattern"_s, QString(u"<PONumber>%1<"_s.arg(order.po.text()))}, {u"with"_s, u"<PONumber>SC-OTHER<"_s}};
    meet(order, {{u"replace"_s, QJsonArray{change}}});
}

void TdSynnexBench::failOnce()
{
    addFault({{u"first"_s, 1}, {u"count"_s, 1}, {u"status"_s, 200},
              {u"text"_s, u"<SynnexB2B><OrderResponse><ErrorMessage>Server.DatabaseIssue</ErrorMessage></OrderResponse></SynnexB2B>"_s}});
}

} // namespace Waybill
