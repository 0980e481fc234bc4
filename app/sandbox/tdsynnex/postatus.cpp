#include "app/sandbox/tdsynnex/postatus.h"

#include "app/sandbox/tdsynnex/answers.h"
#include "app/sandbox/tdsynnex/places.h"

#include <cmath>

namespace Waybill::Sandbox {

using namespace Qt::Literals::StringLiterals;

namespace {

/// "2.7" → 270, "2.42" → 242
int versionNumber(const QString &version)
{
    return int(std::lround(version.toDouble() * 100));
}

void writeShipFrom(AnswerWriter &xml, const QJsonObject &row)
{
    const QString warehouse = row.value(u"warehouse"_s).toVariant().toString();
    if (warehouse.isEmpty())
        return; // deleted quote lines have no such block at all
    const WarehousePlace place = warehousePlace(warehouse);
    xml.element(u"ShipFromWarehouse"_s, warehouse)
        .element(u"ShipFromCity"_s, row.value(u"city"_s).toString(place.city))
        .element(u"ShipFromState"_s, row.value(u"state"_s).toString(place.state))
        .element(u"ShipFromZip"_s, row.value(u"zip"_s).toString(place.zip));
}

void writeTexts(AnswerWriter &xml, const QString &name, const QJsonValue &values)
{
    const QJsonArray list = values.toArray();
    for (const QJsonValue &value : list)
        xml.element(name, value.toString());
}

void writePackages(AnswerWriter &xml, const QJsonArray &packages, int version)
{
    if (packages.isEmpty()) {
        xml.element(u"Packages"_s, {});
        return;
    }
    xml.begin(u"Packages"_s);
    for (const QJsonValue &value : packages) {
        const QJsonObject package = value.toObject();
        xml.begin(u"Package"_s)
            .element(u"TrackingNumber"_s, package.value(u"tracking"_s).toString())
            .element(u"Weight"_s, spelledMoney(package.value(u"weight"_s), xml.options()))
            .element(u"ShipItemQuantity"_s, spelledQuantity(package.value(u"quantity"_s)));
        writeTexts(xml, u"SerialNo"_s, package.value(u"serials"_s));
        if (version >= 260 && package.contains(u"delivered"_s))
            xml.element(u"CarrierDeliveredDate"_s, package.value(u"delivered"_s).toString());
        if (version >= 260 && package.contains(u"refused"_s))
            xml.element(u"RefusedDeliveryDate"_s, package.value(u"refused"_s).toString());
        if (version >= 290) {
            writeTexts(xml, u"IMEI"_s, package.value(u"imei"_s));
            writeTexts(xml, u"MACAddress"_s, package.value(u"mac"_s));
        }
        xml.end();
    }
    xml.end();
}

void writeDates(AnswerWriter &xml, const QJsonObject &row, int version)
{
    if (version >= 220 && version < 270)
        xml.element(u"ETADate"_s, row.value(u"eta"_s).toString());
    if (version >= 240) {
        for (const auto &[name, member] :
             {std::pair(u"Freight"_s, u"freight"_s), std::pair(u"HandlingFee"_s, u"handling"_s),
              std::pair(u"Tax"_s, u"tax"_s), std::pair(u"RecyclingFee"_s, u"recycling"_s)})
            xml.element(name, spelledMoney(row.value(member), xml.options()));
    }
    if (version >= 250 && row.contains(u"vendorOrder"_s))
        xml.element(u"VendorOrderNumber"_s, row.value(u"vendorOrder"_s).toString());
    if (version >= 260) {
        const bool longName = xml.options().estimatedSpelling;
        xml.element(longName ? u"EstimatedDeliveryDate"_s : u"EstimateDeliveryDate"_s,
                    row.value(u"deliveryEstimate"_s).toString());
    }
    if (version >= 270) {
        xml.element(u"EstimatedShipDate"_s, row.value(u"shipEstimate"_s).toString())
            .element(u"EstimatedShipDateCode"_s, row.value(u"shipEstimateCode"_s).toString());
    }
    if (version >= 300)
        xml.element(u"CustPOLineNo"_s, row.value(u"custLine"_s).toString());
}

void writeRow(AnswerWriter &xml, const QJsonObject &row, int version)
{
    const QString method = row.value(u"shipMethod"_s).toString();
    xml.begin(u"Item"_s)
        .attribute(u"lineNumber"_s, row.value(u"line"_s).toString())
        .element(u"Code"_s, spelledCode(row.value(u"code"_s).toString(), xml.options()))
        .element(u"ShipDatetime"_s, row.value(u"shipTime"_s).toString())
        .element(u"OrderNumber"_s, row.value(u"order"_s).toString())
        .element(u"OrderType"_s, row.value(u"type"_s).toString())
        .element(u"OrderQuantity"_s, spelledQuantity(row.value(u"quantity"_s)))
        .element(u"UnitPrice"_s, spelledMoney(row.value(u"price"_s), xml.options()))
        .element(u"SKU"_s, row.value(u"sku"_s).toString())
        .element(u"MfgPN"_s, row.value(u"mfgPN"_s).toString())
        .element(u"ProductName"_s, row.value(u"name"_s).toString());
    if (version >= 201)
        xml.element(u"ShipQuantity"_s, spelledQuantity(row.value(u"shipped"_s)));
    if (version >= 220)
        writeShipFrom(xml, row);
    xml.element(u"ShipMethod"_s, method)
        .element(u"ShipMethodDescription"_s,
                 row.value(u"shipMethodDescription"_s).toString(shipMethodDescription(method)));
    writeDates(xml, row, version);
    if (version >= 201)
        writePackages(xml, row.value(u"packages"_s).toArray(), version);
    xml.end();
}

} // namespace

Response poStatusAnswer(const SupplierState &state, const QString &version, const QDateTime &now,
                        std::chrono::milliseconds waited, const TdSynnexOptions &options)
{
    AnswerWriter xml(options);
    const QString code = state.known ? (state.code.isEmpty() ? u"accepted"_s : state.code) : u"notFound"_s;
    xml.begin(u"SynnexB2B"_s)
        .attribute(u"version"_s, version)
        .begin(u"OrderStatusResponse"_s)
        .element(u"CustomerNumber"_s, state.customer)
        .element(u"PONumber"_s, state.po)
        .element(u"Code"_s, spelledCode(code, options))
        .element(u"Reason"_s, state.known ? state.reason : QString())
        .element(u"PODatetime"_s, state.known && !options.emptyPoTime ? state.poTime : QString())
        .element(u"ResponseDateTime"_s, now.toString(u"yyyy-MM-ddTHH:mm:ss"_s));
    const bool hasRows = state.known && code.toLower() != u"rejected" && !state.rows.isEmpty();
    if (hasRows) {
        xml.begin(u"Items"_s);
        for (const QJsonObject &row : state.rows) {
            for (int copy = row.value(u"copies"_s).toInt(1); copy > 0; --copy)
                writeRow(xml, row, versionNumber(version));
        }
        xml.end();
    } else {
        xml.element(u"Items"_s, {});
    }
    return xml.element(u"ResponseElapsedTime"_s, spelledElapsed(waited)).end().end().finish();
}

} // namespace Waybill::Sandbox
