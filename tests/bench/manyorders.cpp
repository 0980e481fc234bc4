#include "tests/bench/manyorders.h"

#include <QDateTime>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QTimeZone>

namespace Waybill {

using namespace Qt::Literals::StringLiterals;

namespace {

QDateTime beginOf(const ManyOrders &many)
{
    return QDateTime(many.day, QTime(6, 0), QTimeZone("America/Los_Angeles")).toUTC();
}

QString vendorOf(const ManyOrders &many)
{
    return many.source == "ordersync"_L1 ? u"Ingram Micro"_s : u"TD SYNNEX"_s;
}

QJsonObject recordOf(const ManyOrders &many, int number)
{
    const QString part = QString::number(5'000'000 + number);
    const QJsonObject product{{u"id"_s, 700'000 + number},
                              {u"name"_s, u"Docking station %1"_s.arg(number)},
                              {u"sku"_s, u"D-%1"_s.arg(number)},
                              {u"vendorPartNumber"_s, part},
                              {u"vendorProductNumber"_s, part},
                              {u"manufacturerProductName"_s, u"AB-%1"_s.arg(number)},
                              {u"manufacturerName"_s, u"Example Devices"_s}};
    const QJsonObject line{{u"id"_s, 900'000 + number}, {u"quantity"_s, 4}, {u"unitCost"_s, 100.0}, {u"estimatedArrivalDate"_s, QJsonValue::Null},
                           {u"memo"_s, QJsonValue::Null}, {u"product"_s, product}};
    const QJsonObject header{{u"status"_s, u"Submitted"_s},
                             {u"vendorID"_s, vendorOf(many)},
                             {u"purchaseForCompanyID"_s, u"Example Client Inc"_s},
                             {u"externalPONumber"_s, QString::number(170'000'000 + number)},
                             {u"vendorInvoiceNumber"_s, QJsonValue::Null},
                             {u"generalMemo"_s, QString()},
                             {u"shippingDate"_s, QJsonValue::Null},
                             {u"freight"_s, QJsonValue::Null},
                             {u"shipToName"_s, u"Example Client Inc"_s},
                             {u"shipToAddress1"_s, u"1 Demo Way"_s},
                             {u"shipToCity"_s, u"Columbus"_s},
                             {u"shipToState"_s, u"OH"_s},
                             {u"shipToPostalCode"_s, u"43123"_s},
                             {u"createDateTime"_s, beginOf(many).addSecs(-2'400).toString(Qt::ISODate)},
                             {u"submitDateTime"_s, beginOf(many).addSecs(-1'200).toString(Qt::ISODate)}};
    return {{u"id"_s, 500'000 + number}, {u"header"_s, header}, {u"lines"_s, QJsonArray{line}}};
}

QJsonArray eventsOf(const ManyOrders &many, int number)
{
    const QJsonObject row{{u"line"_s, u"1"_s}, {u"of"_s, 1}, {u"code"_s, u"accepted"_s}, {u"order"_s, QString::number(170'000'000 + number)},
                          {u"type"_s, u"SO"_s}, {u"quantity"_s, 4}, {u"price"_s, 100.0}, {u"name"_s, u"DOCKING STATION %1"_s.arg(number)},
                          {u"warehouse"_s, u"14"_s}, {u"shipMethod"_s, u"FG"_s}, {u"shipEstimate"_s, u"day 3"_s}, {u"deliveryEstimate"_s, u"day 5"_s}};
    QJsonArray events{QJsonObject{{u"at"_s, u"day 1 06:00"_s}, {u"code"_s, u"accepted"_s}, {u"poTime"_s, u"day 1 05:40:12"_s}, {u"rows"_s, QJsonArray{row}}}};
    if (const int after = shipsAfter(many, number); after >= 0) {
        const QDateTime at = beginOf(many).addSecs(after);
        const QString local = at.toTimeZone(QTimeZone("America/Los_Angeles")).toString(u"yyyy-MM-ddTHH:mm:ss"_s);
        const QJsonObject box{{u"tracking"_s, u"4488%1"_s.arg(10'000'000 + number)}, {u"weight"_s, u"2.5"_s}, {u"quantity"_s, 4}};
        const QJsonObject shipped{{u"line"_s, u"1"_s}, {u"code"_s, u"shipped"_s}, {u"shipped"_s, 4}, {u"shipTime"_s, local}, {u"packages"_s, QJsonArray{box}}};
        events.append(QJsonObject{{u"at"_s, at.toString(Qt::ISODate)}, {u"code"_s, u"shipped"_s}, {u"rows"_s, QJsonArray{shipped}}});
    }
    return events;
}

QJsonObject scenarioOf(const ManyOrders &many)
{
    const QJsonArray companies{QJsonObject{{u"id"_s, 175}, {u"companyName"_s, vendorOf(many)}, {u"companyType"_s, u"Vendor"_s}},
                               QJsonObject{{u"id"_s, 310}, {u"companyName"_s, u"Example Client Inc"_s}, {u"companyType"_s, u"Customer"_s}}};
    const QJsonObject flow{{u"source"_s, many.source}, {u"target"_s, u"autotask"_s}, {u"vendor"_s, vendorOf(many)}};
    const QJsonArray flows = many.source == "tdsynnex"_L1 ? QJsonArray() : QJsonArray{flow}; // that one is the driver's own
    return {{u"title"_s, u"Many orders"_s},
            {u"zone"_s, u"America/Los_Angeles"_s},
            {u"start"_s, many.day.toString(u"yyyy-MM-dd 06:00"_s)},
            {u"end"_s, u"day %1 18:00"_s.arg(many.days + 1)},
            {u"step"_s, u"5m"_s},
            {u"flows"_s, flows},
            {u"tdsynnex"_s, QJsonObject{{u"customerNumber"_s, u"123456"_s}, {u"user"_s, u"orders-ro@example.com"_s}, {u"password"_s, u"sandbox-only-password"_s}}},
            {u"ordersync"_s, QJsonObject{{u"supplier"_s, vendorOf(many)}}},
            {u"autotask"_s, QJsonObject{{u"userName"_s, u"api-user@example.com"_s},
                                        {u"secret"_s, u"sandbox-only-secret"_s},
                                        {u"integrationCode"_s, u"SANDBOXINTEGRATIONCODE01"_s},
                                        {u"companies"_s, companies}}}};
}

} // namespace

QString benchNumber(int order)
{
    return u"PO-BENCH-%1"_s.arg(order, 5, 10, QChar(u'0'));
}

int shipsAfter(const ManyOrders &many, int order)
{
    if (many.shipEvery <= 0 || order % many.shipEvery != 0)
        return -1;
    QRandomGenerator random(quint32(order) + 11);
    return many.shipFirst + (many.shipWithin > 0 ? int(random.bounded(quint32(many.shipWithin))) : 0);
}

bool writeManyOrders(const QString &folder, const ManyOrders &many)
{
    const auto write = [&](const QString &name, const QJsonObject &object) {
        QFile file(folder + u'/' + name);
        return file.open(QIODevice::WriteOnly) && file.write(QJsonDocument(object).toJson(QJsonDocument::Compact)) > 0;
    };
    constexpr int each = 10'000; // orders a file
    for (int first = 1; first <= many.orders; first += each) {
        QJsonArray all;
        for (int number = first; number < first + each && number <= many.orders; ++number) {
            QJsonObject order{{u"po"_s, benchNumber(number)}, {u"title"_s, u"one of many"_s}, {u"link"_s, u"submitted"_s},
                              {u"autotask"_s, recordOf(many, number)}, {u"supplier"_s, eventsOf(many, number)}, {u"target"_s, QJsonArray()},
                              {u"expected"_s, QJsonObject{{u"coverage"_s, u"updated"_s}}}};
            order.insert(many.source == "ordersync"_L1 ? u"tdsynnex"_s : u"ordersync"_s, false);
            all.append(order);
        }
        if (!write(u"%1-orders.json"_s.arg(first, 7, 10, QChar(u'0')), {{u"orders"_s, all}}))
            return false;
    }
    return write(u"scenario.json"_s, scenarioOf(many));
}

} // namespace Waybill
