#include "app/sandbox/autotask/volume.h"

namespace Waybill::Sandbox {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 firstId = 1'000'000;
constexpr int itemsEach = 4;
constexpr int productCount = 500;

QString memoOf(int n)
{
    if (n % 11 == 0)
        return QString(u"Räumlichkeit 3, Aufzug – nicht stürzen. "_s).repeated(99).left(3990);
    return n % 3 == 0 ? u"Übergabe an Frau Nuñez, 東京 desk"_s : u"Order %1"_s.arg(n);
}

} // namespace

void addVolume(Records &records, int orders, const QDateTime &start)
{
    if (orders <= 0)
        return;
    QList<qint64> vendors;
    for (const QJsonObject &company : records.table(u"Companies"_s)) {
        if (company.value("companyType"_L1).toInt() == records.lists().id(u"CompanyType"_s, u"Vendor"_s))
            vendors.append(company.value("id"_L1).toInteger());
    }
    if (vendors.isEmpty())
        return;
    static const QStringList statuses{u"Submitted"_s, u"Submitted"_s, u"Received Partial"_s, u"New"_s, u"Received Full"_s, u"Canceled"_s};
    for (int p = 0; p < productCount; ++p) {
        if (p % 7 == 0)
            continue; // items refer to products that are gone
        records.put(u"Products"_s, firstId + p, {{u"name"_s, u"Product %1"_s.arg(p)}, {u"sku"_s, u"V-%1"_s.arg(p)}, {u"isActive"_s, true}});
    }
    for (int n = 0; n < orders; ++n) {
        const qint64 id = firstId + n;
        const QString at = start.addSecs(-3600LL * (n % 2000)).toString(Qt::ISODate);
        records.put(u"PurchaseOrders"_s, id,
                    {{u"purchaseOrderNumber"_s, u"VOL-%1"_s.arg(n, 6, 10, QLatin1Char('0'))}, {u"status"_s, records.lists().statusId(statuses.at(n % statuses.size()))},
                     {u"vendorID"_s, vendors.at(n % vendors.size())}, {u"externalPONumber"_s, n % 9 == 0 ? QJsonValue() : QJsonValue(QString::number(160'000'000 + n))},
                     {u"generalMemo"_s, memoOf(n)}, {u"createDateTime"_s, at}, {u"submitDateTime"_s, at}});
        for (int line = 0; line < itemsEach; ++line) {
            const int product = n % 5 == 0 && line == 1 ? n % productCount : (n + line) % productCount; // now and then the same twice
            records.put(u"PurchaseOrderItems"_s, firstId + qint64(n) * itemsEach + line,
                        {{u"orderID"_s, id}, {u"productID"_s, firstId + product}, {u"quantity"_s, 1 + line}, {u"unitCost"_s, 9.5 + line}});
        }
    }
}

} // namespace Waybill::Sandbox
