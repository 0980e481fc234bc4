#include "core/sources/telaris/orderparser.h"

#include "core/base/words.h"
#include "core/rules/dates.h"
#include "core/rules/recordreference.h"
#include "core/sources/telaris/statuswords.h"

#include <QLocale>
#include <QTimeZone>

#include <algorithm>

namespace Waybill::Telaris {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int rowsLimit = 5000;

Error unreadable(ErrorKind kind, const QString &order, const QString &why)
{
    const QString which = order.isEmpty() ? Said::tr("the list of orders") : Said::tr("the answer for order %1").arg(order);
    return Error{.kind = kind,
                 .message = Said::tr("Telaris: %1 cannot be read: %2. Nothing was written for it.").arg(which, why),
                 .detail = {},
                 .order = order};
}

/// Reads by name out of one object; the first value that cannot be understood is the error of the order.
class Reader
{
public:
    Reader(const Access &access, QString order, QStringList *remarks)
        : m_access(access)
        , m_order(std::move(order))
        , m_remarks(remarks)
    {
    }

    QString text(const QJsonValue &root, const QString &name)
    {
        const QJsonValue value = m_access.fields.at(root, name);
        if (value.isDouble())
            return QString::number(value.toDouble(), 'f', QLocale::FloatingPointShortest);
        if (!value.isString() && !value.isUndefined() && !value.isNull())
            fail(name, Said::tr("no text"), Said::tr("a text or a number is expected"));
        if (value.toString().size() > 2000)
            fail(name, value.toString(), Said::tr("longer than 2000 characters"));
        return value.toString().trimmed();
    }

    /// Strictly as systems write numbers: a decimal comma is no number here.
    std::optional<Quantity> quantity(const QJsonValue &root, const QString &name)
    {
        const QString printed = text(root, name);
        if (printed.isEmpty())
            return {};
        const auto quantity = printed.contains(u',') ? std::nullopt : Quantity::parse(printed);
        if (!quantity || quantity->isNegative())
            fail(name, printed, Said::tr("no number of pieces"));
        return quantity;
    }

    Money money(const QJsonValue &root, const QString &name, const QString &currency)
    {
        const QString printed = text(root, name);
        if (printed.isEmpty())
            return {};
        const Money money = printed.contains(u',') ? Money() : Money::parse(printed, currency);
        if (money.isEmpty())
            fail(name, printed, Said::tr("no amount"));
        return money;
    }

    QDate day(const QJsonValue &root, const QString &name)
    {
        const QString printed = text(root, name);
        const ParsedMoment parsed = parseDay(printed);
        if (parsed.impossible)
            m_remarks->append(u"%1: \"%2\" is no date"_s.arg(m_access.fields.pointers.value(name), printed.left(40)));
        return parsed.moment.day();
    }

    QJsonArray list(const QJsonValue &root, const QString &name)
    {
        const QJsonValue value = m_access.fields.at(root, name);
        if (!value.isArray() && !value.isUndefined() && !value.isNull())
            fail(name, Said::tr("no list"), Said::tr("a list is expected"));
        return value.toArray();
    }

    void fail(const QString &name, const QString &value, const QString &why)
    {
        if (error)
            return;
        const QString path = m_access.fields.pointers.value(name);
        error = Error{.kind = ErrorKind::Malformed,
                      .message = Said::tr("Telaris: order %1, %2 holds \"%3\": %4. Nothing was written for this order.").arg(m_order, path, value.left(60), why),
                      .detail = {},
                      .field = path,
                      .order = m_order};
    }

    std::optional<Error> error;

private:
    const Access &m_access;
    QString m_order;
    QStringList *m_remarks;
};

/// "kind|site|id"; empty without a reference. A shop's id is digits: anything else names no order there.
QString referenceOf(const QJsonValue &order, const Access &access, Reader &reader)
{
    RecordReference reference{reader.text(order, u"referenceSource"_s).toLower(), reader.text(order, u"referenceSite"_s), reader.text(order, u"referenceId"_s)};
    if (reference.kind.isEmpty() && reference.id.isEmpty())
        return {};
    if (reference.site.isEmpty())
        reference.site = access.site;
    reference.site = siteName(reference.site);
    const bool digits = std::all_of(reference.id.cbegin(), reference.id.cend(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    if ((reference.kind == "woocommerce"_L1 && !digits) || reference.id.contains(u'|'))
        reference.id.clear();
    return referenceText(reference);
}

SupplierRow rowOf(const QJsonValue &line, const SupplierOrder &order, const StatusMeaning &meaning, Reader &reader)
{
    SupplierRow row;
    row.code = meaning.code;
    row.inReview = meaning.inReview;
    row.onHold = meaning.onHold;
    row.rawStatus = order.rawStatus;
    row.lineNumber = reader.text(line, u"lineRow"_s);
    row.sku = reader.text(line, u"lineSku"_s);
    row.productName = reader.text(line, u"lineName"_s).simplified();
    row.ordered = reader.quantity(line, u"lineQuantity"_s);
    row.invoiced = reader.quantity(line, u"lineInvoiced"_s);
    return row;
}

SupplierInvoice invoiceOf(const QJsonValue &told, const SupplierOrderNumber &order, Reader &reader)
{
    SupplierInvoice invoice;
    invoice.number = reader.text(told, u"invoiceNumber"_s);
    invoice.supplierOrder = order;
    invoice.date = reader.day(told, u"invoiceDate"_s);
    invoice.total = reader.money(told, u"invoiceTotal"_s, reader.text(told, u"invoiceCurrency"_s));
    invoice.status = reader.text(told, u"invoiceDelivery"_s); // not delivered is invoiced all the same
    invoice.reading = InvoiceReading::NoDocument;
    if (invoice.number.isEmpty())
        reader.fail(u"invoiceNumber"_s, QString(), Said::tr("an invoice without a number"));
    return invoice;
}

void addLines(SupplierOrder &order, const QJsonValue &told, const QString &id, const StatusMeaning &meaning, Reader &reader)
{
    const QJsonArray lines = reader.list(told, u"lines"_s);
    if (lines.size() > rowsLimit)
        reader.fail(u"lines"_s, QString::number(lines.size()), Said::tr("more than %1 lines").arg(rowsLimit));
    for (qsizetype i = 0; i < std::min<qsizetype>(lines.size(), rowsLimit); ++i) {
        SupplierRow row = rowOf(lines.at(i), order, meaning, reader);
        row.supplierOrder = SupplierOrderNumber(id);
        order.rows.append(row);
    }
    if (order.rows.isEmpty())
        return;
    const QJsonArray tracking = reader.list(told, u"tracking"_s);
    for (const QJsonValue &each : tracking) { // of the order, not of a line
        Package package;
        package.trackingNumber = reader.text(each, u"trackingNumber"_s);
        package.carrier = reader.text(each, u"trackingCarrier"_s);
        package.trackingUrl = reader.text(each, u"trackingUrl"_s);
        if (!package.trackingNumber.isEmpty())
            order.rows.first().packages.append(package);
    }
}

SupplierOrder nobody(const QString &asked)
{
    SupplierOrder order;
    order.source = u"telaris"_s;
    order.po = PoNumber(asked);
    order.code = RowCode::NotFound;
    order.linesHaveStatus = false;
    return order;
}

} // namespace

Result<SupplierOrder> parseOrder(const QJsonValue &told, const Access &access, const QString &asked)
{
    SupplierOrder order = nobody({});
    order.invoicesKnown = true;
    const QString id = access.fields.at(told, u"id"_s).toVariant().toString().trimmed();
    if (id.isEmpty())
        return unreadable(ErrorKind::Malformed, asked, Said::tr("it holds no %1").arg(access.fields.pointers.value(u"id"_s)));
    Reader reader(access, asked.isEmpty() ? id : asked, &order.remarks);
    const QString number = reader.text(told, u"number"_s);
    order.rawStatus = reader.text(told, u"status"_s);
    const QString word = access.fields.status(order.rawStatus);
    const QJsonArray invoices = reader.list(told, u"invoices"_s);
    for (const QJsonValue &invoice : invoices)
        order.invoices.append(invoiceOf(invoice, SupplierOrderNumber(id), reader));
    const StatusMeaning meaning = meaningOf(word);
    order.code = meaning.code;
    if (meaning.onHold || word == "urgent"_L1)
        order.conditions.append(word);
    order.integrationReference = referenceOf(told, access, reader);
    const QString printed = reader.text(told, u"referenceNumber"_s);
    const QString external = reader.text(told, u"referenceId"_s);
    order.po = PoNumber(!printed.isEmpty() ? printed : !external.isEmpty() ? external : number.isEmpty() ? id : number);
    order.ordered = Moment::ofDay(reader.day(told, u"orderDate"_s));
    order.customer = reader.text(told, u"customer"_s);
    order.total = reader.money(told, u"netTotal"_s, reader.text(told, u"currency"_s));
    addLines(order, told, id, meaning, reader);
    if (order.rawStatus.isEmpty())
        reader.fail(u"status"_s, QString(), Said::tr("an order without a status"));
    if (reader.error)
        return *reader.error;
    return meaning.ignored ? nobody(order.po.text()) : order;
}

Result<OrderPage> parsePage(const QJsonValue &told, const Access &access)
{
    const QJsonValue list = access.fields.at(told, u"list"_s);
    if (!list.isArray())
        return unreadable(ErrorKind::Malformed, {}, Said::tr("it holds no list at %1").arg(access.fields.pointers.value(u"list"_s)));
    OrderPage page;
    QStringList remarks;
    Reader reader(access, {}, &remarks);
    const QJsonArray rows = list.toArray();
    page.rows = int(rows.size());
    page.total = access.fields.at(told, u"total"_s).toInt(-1);
    for (const QJsonValue &row : rows) {
        const QString updated = reader.text(row, u"updated"_s);
        const Moment moment = parseMoment(updated, QTimeZone(access.zone.toLatin1()), true).moment;
        page.lastUpdated = moment.utc();
        const auto order = parseOrder(row, access, {});
        if (!order)
            page.unreadable.insert(reader.text(row, u"id"_s), order.error());
        else if (order->code != RowCode::NotFound)
            page.orders.insert(reader.text(row, u"id"_s), *order);
    }
    return page;
}

Result<QJsonValue> readJson(const QByteArray &bytes, const QString &asked)
{
    const QByteArray start = bytes.left(512).trimmed().toLower();
    if (start.startsWith("<!doctype html") || start.startsWith("<html"))
        return unreadable(ErrorKind::Transient, asked, Said::tr("a web page came in its place (maintenance, or a wrong address)"));
    QJsonParseError parse;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &parse);
    if (!document.isObject())
        return unreadable(ErrorKind::Malformed, asked, document.isNull() ? Said::tr("%1 at byte %2").arg(parse.errorString()).arg(parse.offset) : Said::tr("it is no object"));
    return QJsonValue(document.object());
}

QStringList missingFields(const QJsonValue &order, const Access &access)
{
    QStringList missing;
    for (const QString &name : {u"id"_s, u"status"_s, u"updated"_s}) {
        if (access.fields.at(order, name).isUndefined() || access.fields.at(order, name).isNull())
            missing.append(access.fields.pointers.value(name));
    }
    return missing;
}

QString errorMessage(const QByteArray &bytes)
{
    const QJsonValue error = QJsonDocument::fromJson(bytes).object().value("error"_L1);
    return (error.isString() ? error.toString() : error["message"_L1].toString()).left(300);
}

} // namespace Waybill::Telaris
