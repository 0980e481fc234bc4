#include "core/sources/telaris/fieldmap.h"

#include "core/base/words.h"

namespace Waybill::Telaris {

using namespace Qt::Literals::StringLiterals;

namespace {

Error wrong(const QString &member, const QString &why)
{
    return Error{.kind = ErrorKind::Usage,
                 .message = Said::tr("Telaris: the field names cannot be used: \"%1\" %2.").arg(member, why),
                 .detail = {},
                 .field = member};
}

bool isPointer(const QJsonValue &value)
{
    return value.isString() && (value.toString().isEmpty() || value.toString().startsWith(u'/'));
}

} // namespace

FieldMap FieldMap::standard()
{
    FieldMap map;
    map.pointers = {{u"list"_s, u"/data"_s},
                    {u"total"_s, u"/page/total"_s},
                    {u"id"_s, u"/id"_s},
                    {u"number"_s, u"/number"_s},
                    {u"status"_s, u"/status"_s},
                    {u"updated"_s, u"/updated"_s},
                    {u"orderDate"_s, u"/order_date"_s},
                    {u"netTotal"_s, u"/net_total"_s},
                    {u"currency"_s, u"/currency"_s},
                    {u"customer"_s, u"/customer/name"_s},
                    {u"referenceSource"_s, u"/integration_reference/source"_s},
                    {u"referenceSite"_s, u"/integration_reference/site"_s},
                    {u"referenceId"_s, u"/integration_reference/external_id"_s},
                    {u"referenceNumber"_s, u"/integration_reference/external_number"_s},
                    {u"invoices"_s, u"/invoices"_s},
                    {u"invoiceNumber"_s, u"/number"_s},
                    {u"invoiceDate"_s, u"/date"_s},
                    {u"invoiceTotal"_s, u"/total"_s},
                    {u"invoiceCurrency"_s, u"/currency"_s},
                    {u"invoiceDelivery"_s, u"/delivery_status"_s},
                    {u"tracking"_s, u"/tracking"_s},
                    {u"trackingCarrier"_s, u"/carrier"_s},
                    {u"trackingNumber"_s, u"/number"_s},
                    {u"trackingUrl"_s, u"/url"_s},
                    {u"lines"_s, u"/lines"_s},
                    {u"lineRow"_s, u"/row"_s},
                    {u"lineSku"_s, u"/sku"_s},
                    {u"lineName"_s, u"/name"_s},
                    {u"lineQuantity"_s, u"/quantity"_s},
                    {u"lineInvoiced"_s, u"/invoiced_quantity"_s}};
    return map;
}

Result<FieldMap> FieldMap::fromText(const QString &json)
{
    FieldMap map = standard();
    if (json.trimmed().isEmpty())
        return map;
    QJsonParseError parse;
    const QJsonDocument document = QJsonDocument::fromJson(json.toUtf8(), &parse);
    if (!document.isObject())
        return wrong(u"JSON"_s, Said::tr("is not readable: %1").arg(parse.errorString()));
    const QJsonObject object = document.object();
    for (auto it = object.constBegin(); it != object.constEnd(); ++it) {
        if (it.key() == "statuses"_L1) {
            const QJsonObject words = it.value().toObject();
            for (auto word = words.constBegin(); word != words.constEnd(); ++word)
                map.statuses.insert(word.key().trimmed().toLower(), word.value().toString().trimmed().toLower());
            continue;
        }
        if (!map.pointers.contains(it.key()))
            return wrong(it.key(), Said::tr("is no field that is read"));
        if (!isPointer(it.value()))
            return wrong(it.key(), Said::tr("needs a path such as /status"));
        map.pointers.insert(it.key(), it.value().toString());
    }
    return map;
}

QJsonValue FieldMap::at(const QJsonValue &root, const QString &name) const
{
    return atPointer(root, pointers.value(name));
}

QString FieldMap::status(const QString &theirs) const
{
    const QString word = theirs.trimmed().toLower();
    return statuses.value(word, word);
}

QJsonValue atPointer(const QJsonValue &root, const QString &pointer)
{
    QJsonValue value = root;
    const QStringList steps = pointer.split(u'/').mid(1);
    for (QString step : steps) {
        step.replace("~1"_L1, "/"_L1).replace("~0"_L1, "~"_L1);
        bool isIndex = false;
        const int index = step.toInt(&isIndex);
        if (value.isArray() && isIndex && index >= 0)
            value = value.toArray().at(index);
        else if (value.isObject())
            value = value.toObject().value(step);
        else
            return QJsonValue(QJsonValue::Undefined);
    }
    return value;
}

} // namespace Waybill::Telaris
