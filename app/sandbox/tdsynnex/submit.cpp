#include "app/sandbox/tdsynnex/submit.h"

#include "app/sandbox/tdsynnex/answers.h"

#include <cmath>

namespace Waybill::Sandbox {

using namespace Qt::Literals::StringLiterals;

namespace {

struct LineAnswer
{
    QString line;
    QString sku;
    QString quantity;
    QString code = u"accepted"_s;
    QString reason = {};
    QString order = {};
    QString type = u"SO"_s;
    QString warehouse = u"14"_s;
    QString reference = u"SALESORDER,A-CIS---SOLINE,A-CIS"_s;
    QJsonObject facts = {}; ///< of the catalogue
};

/// A comment anywhere sends the whole PO to a person's queue (spec v3.37, 4).
bool hasComment(const XmlNode &order)
{
    if (order.has(u"Comment"_s) || order.has(u"ShipComment"_s) || order.has(u"ShipCommentInternal"_s))
        return true;
    const XmlNode *items = order.child(u"Items"_s);
    if (!items)
        return false;
    for (const XmlNode &item : items->children) {
        if (item.has(u"Comment"_s))
            return true;
    }
    return false;
}

void review(LineAnswer &line, const QString &reference)
{
    line.type = u"99"_s;
    line.reference = reference;
}

LineAnswer lineAnswer(const XmlNode &item, const XmlNode &order, const SubmitDesk &desk)
{
    LineAnswer line;
    line.line = item.attributes.value(u"lineNumber"_s);
    line.sku = item.at(u"SKU"_s);
    line.quantity = item.at(u"OrderQuantity"_s);
    const double price = item.at(u"UnitPrice"_s).toDouble();
    line.facts = {{u"sku"_s, line.sku}, {u"price"_s, price}, {u"mfgPN"_s, item.at(u"ManufacturerPartNumber"_s)}};
    if (desk.catalog.isEmpty())
        return line;
    bool found = false;
    for (const QJsonValue &value : desk.catalog) {
        const QJsonObject product = value.toObject();
        const bool samePart = product.value(u"mfgPN"_s).toString() == item.at(u"ManufacturerPartNumber"_s);
        if (product.value(u"sku"_s).toString() != line.sku && !(line.sku.isEmpty() && samePart))
            continue;
        found = true;
        line.facts = product;
        line.sku = product.value(u"sku"_s).toString();
        line.warehouse = product.value(u"warehouse"_s).toString(line.warehouse);
    }
    if (!found) {
        line.code = u"rejected"_s;
        line.reason = u"Invalid SKU"_s;
        line.type.clear();
        line.warehouse.clear();
        line.reference.clear();
    } else if (std::abs(line.facts.value(u"price"_s).toDouble() - price) > 0.0101) {
        review(line, u"POLINEQC,A-SALESPND---PRICEVAR,A-SALESPND"_s);
    } else if (line.facts.value(u"stock"_s).toInt(1 << 30) < line.quantity.toInt()) {
        line.type = u"BO"_s;
        if (order.at(u"BackOrderFlag"_s) == u"N") {
            line.code = u"rejected"_s;
            line.reason = u"Out of stock"_s;
            line.type.clear();
        }
    }
    return line;
}

QString headerCode(const QList<LineAnswer> &lines)
{
    bool anyAccepted = false;
    bool anyReview = false;
    for (const LineAnswer &line : lines) {
        anyAccepted = anyAccepted || line.code == u"accepted";
        anyReview = anyReview || line.type == u"99";
    }
    // An empty code means manual processing (spec v3.37, response).
    return !anyAccepted ? u"rejected"_s : anyReview ? QString() : u"accepted"_s;
}

QJsonArray rowsOf(const QList<LineAnswer> &lines, const XmlNode &order)
{
    QJsonArray rows;
    for (const LineAnswer &line : lines) {
        if (line.code != u"accepted")
            continue;
        rows.append(
            QJsonObject{{u"line"_s, line.line},
                        {u"code"_s, u"accepted"_s},
                        {u"order"_s, line.order},
                        {u"type"_s, line.type == u"99" ? u"QO"_s : line.type},
                        {u"quantity"_s, line.quantity.toInt()},
                        {u"price"_s, line.facts.value(u"price"_s)},
                        {u"sku"_s, line.sku},
                        {u"mfgPN"_s, line.facts.value(u"mfgPN"_s)},
                        {u"name"_s, line.facts.value(u"name"_s)},
                        {u"warehouse"_s, line.warehouse},
                        {u"custLine"_s, line.line},
                        {u"shipMethod"_s, line.type == u"BO" ? u"NL"_s : order.at(u"Shipment/ShipMethod/Code"_s)}});
    }
    return rows;
}

/// Enters the order, and if the options say so its shipment and invoice, into the book.
void enter(const QString &po, const QList<LineAnswer> &lines, const XmlNode &order, const SubmitDesk &desk,
           const TdSynnexOptions &options)
{
    const QString code = headerCode(lines) == u"rejected" ? u"rejected"_s : u"accepted"_s;
    const QJsonArray rows = rowsOf(lines, order);
    QJsonObject first{{u"code"_s, code}, {u"rows"_s, rows}, {u"notFound"_s, false}};
    first.insert(u"poTime"_s, desk.localNow.toString(u"yyyy-MM-ddTHH:mm:ss"_s));
    bool entered = bool(desk.book->add(po, {desk.now.addSecs(options.visibleAfterSeconds), first}));
    const auto later = [&](int seconds, const QString &then) {
        QJsonArray changed;
        for (const QJsonValue &value : rows) {
            const QJsonObject row = value.toObject();
            if (row.value(u"type"_s).toString() != u"SO")
                continue;
            changed.append(QJsonObject{
                {u"line"_s, row.value(u"line"_s)},
                {u"code"_s, then},
                {u"shipped"_s, row.value(u"quantity"_s)},
                {u"shipTime"_s, desk.localNow.addSecs(options.shipAfterSeconds).toString(u"yyyy-MM-ddTHH:mm:ss"_s)}});
        }
        entered =
            entered && bool(desk.book->add(po, {desk.now.addSecs(seconds), {{u"code"_s, then}, {u"rows"_s, changed}}}));
    };
    if (options.shipAfterSeconds > 0)
        later(options.shipAfterSeconds, u"shipped"_s);
    if (options.invoiceAfterSeconds > 0)
        later(options.invoiceAfterSeconds, u"invoiced"_s);
    Q_ASSERT(entered);
}

Response write(const QString &code, const QString &reason, const QList<LineAnswer> &lines, const XmlNode &order,
               const SubmitDesk &desk, const TdSynnexOptions &options)
{
    AnswerWriter xml(options);
    xml.begin(u"SynnexB2B"_s)
        .attribute(u"version"_s, desk.version)
        .begin(u"OrderResponse"_s)
        .element(u"CustomerNumber"_s, order.at(u"CustomerNumber"_s))
        .element(u"PONumber"_s, order.at(u"PONumber"_s))
        .element(u"Code"_s, spelledCode(code, options))
        .element(u"Reason"_s, reason)
        .element(u"ResponseDateTime"_s, desk.localNow.toString(u"yyyy-MM-ddTHH:mm:ss"_s))
        .element(u"ResponseElapsedTime"_s, spelledElapsed(desk.waited))
        .begin(u"Items"_s);
    for (const LineAnswer &line : lines) {
        xml.begin(u"Item"_s)
            .attribute(u"lineNumber"_s, line.line)
            .element(u"SKU"_s, line.sku)
            .element(u"OrderQuantity"_s, line.quantity)
            .element(u"Code"_s, spelledCode(line.code, options));
        if (!line.reason.isEmpty())
            xml.element(u"Reason"_s, line.reason);
        xml.element(u"OrderNumber"_s, line.order)
            .element(u"OrderType"_s, line.type)
            .element(u"ShipFromWarehouse"_s, line.warehouse)
            .element(u"SynnexInternalReference"_s, line.reference)
            .end();
    }
    return xml.end().end().end().finish();
}

} // namespace

Response submitAnswer(const XmlNode &order, SubmitDesk &desk, const TdSynnexOptions &options)
{
    const QString po = order.at(u"PONumber"_s);
    // Known also while POStatus does not show it yet.
    const bool duplicate = desk.book->exists(po, desk.now.addYears(10));
    const bool comment = hasComment(order);
    QList<LineAnswer> lines;
    const XmlNode *items = order.child(u"Items"_s);
    for (const XmlNode *item : items ? items->all(u"Item"_s) : QList<const XmlNode *>()) {
        LineAnswer line = lineAnswer(*item, order, desk);
        if (duplicate) {
            line.code = u"rejected"_s;
            review(line, u"DUPREJECT,R-PODUPE---DUPPOKILL,R-PODUPE"_s);
        } else if (comment && line.code == u"accepted") {
            review(line, u"POLINEQC,A-SALESPND"_s);
        }
        if (line.code == u"accepted") {
            const quint32 offset = line.type == u"SO" ? 0 : line.type == u"BO" ? 1 : 2;
            line.order = QString::number(desk.firstOrderNumber + offset);
        }
        lines.append(line);
    }
    desk.firstOrderNumber += 3;
    if (duplicate) {
        const QString reason =
            u"This PO# already exists in our system for your account %1"_s.arg(order.at(u"CustomerNumber"_s));
        return write(u"rejected"_s, reason, lines, order, desk, options);
    }
    enter(po, lines, order, desk, options);
    const QString code = headerCode(lines);
    return write(code, code == u"rejected" ? u"No line could be accepted"_s : QString(), lines, order, desk, options);
}

} // namespace Waybill::Sandbox
