#include "core/sources/ordersync/recordparser.h"

#include "core/base/words.h"
#include "core/sources/ordersync/lineparser.h"
#include "core/sources/ordersync/statuswords.h"

#include <algorithm>

namespace Waybill::OrderSync {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int linesLimit = 5000;
constexpr int hoursUntilNoInvoice = 24;

Error unreadable(ErrorKind kind, const QString &order, const QString &why)
{
    const QString which = order.isEmpty() ? Said::tr("the list of orders") : Said::tr("the answer for PO %1").arg(order);
    return Error{.kind = kind,
                 .message = Said::tr("OrderSync: %1 cannot be read: %2. Nothing was written for it.").arg(which, why),
                 .detail = {},
                 .order = order};
}

/// The object around the data, or why there is none.
Result<QJsonObject> envelope(const QByteArray &bytes, const QString &order)
{
    if (looksLikeWebPage(bytes))
        return unreadable(ErrorKind::Transient, order, Said::tr("a web page came in its place (maintenance, or a wrong address)"));
    QJsonParseError parse;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &parse);
    if (document.isNull())
        return unreadable(ErrorKind::Malformed, order, Said::tr("%1 at byte %2").arg(parse.errorString()).arg(parse.offset));
    if (!document.object().value("data"_L1).isArray())
        return unreadable(ErrorKind::Malformed, order, Said::tr("it holds no list \"data\""));
    return document.object();
}

bool isLegacy(const QJsonObject &record)
{
    return !record.contains("items"_L1) && (record.contains("item"_L1) || record.contains("order_status_id"_L1));
}

SupplierInvoice parseInvoice(const QJsonObject &told, Values &values, const QString &path)
{
    SupplierInvoice invoice;
    const QString currency = values.text(told, u"currency"_s, path, 10);
    invoice.number = values.text(told, u"invoice_number"_s, path, 100);
    invoice.supplierOrder = SupplierOrderNumber(values.text(told, u"supplier_order_id"_s, path, 100));
    invoice.supplierName = values.text(told, u"supplier_name"_s, path, 200);
    invoice.date = values.day(told, u"invoice_date"_s, path);
    invoice.due = values.day(told, u"due_date"_s, path);
    invoice.terms = values.text(told, u"payment_terms"_s, path, 200);
    invoice.status = values.text(told, u"status"_s, path, 60);
    invoice.subtotal = values.money(told, u"subtotal_amount"_s, currency, path);
    invoice.tax = values.money(told, u"tax_amount"_s, currency, path);
    invoice.shipping = values.money(told, u"shipping_amount"_s, currency, path);
    invoice.total = values.money(told, u"total_amount"_s, currency, path);
    const QString reading = values.text(told, u"processing_status"_s, path, 60).toLower().replace(u'_', u' ').simplified();
    if (reading == "in progress"_L1)
        invoice.reading = InvoiceReading::InProgress;
    else if (reading == "complete"_L1)
        invoice.reading = InvoiceReading::Ready;
    else
        invoice.reading = InvoiceReading::NoDocument;
    if (!reading.isEmpty() && invoice.reading == InvoiceReading::NoDocument)
        values.remark(u"%1processing_status: \"%2\" is not known"_s.arg(path, reading));
    if (invoice.number.isEmpty())
        values.fail(path + u"invoice_number"_s, QString(), Said::tr("an invoice without a number"));
    return invoice;
}

/// An invoice line does not say which invoice it is of: one that is read, of the same supplier order, with that place free.
void attach(QList<SupplierInvoice> &invoices, const QList<AttachedLine> &lines)
{
    QMap<qsizetype, QStringList> taken;
    for (const AttachedLine &each : lines) {
        for (qsizetype i = 0; i < invoices.size(); ++i) {
            SupplierInvoice &invoice = invoices[i];
            const bool same = invoice.supplierOrder.isEmpty() || invoice.supplierOrder == each.supplierOrder;
            if (invoice.reading != InvoiceReading::Ready || !same || (!each.number.isEmpty() && taken[i].contains(each.number)))
                continue;
            taken[i].append(each.number);
            invoice.lines.append(each.line);
            break;
        }
    }
}

/// The latest moment the order tells of this row.
QDateTime lastHeard(const SupplierRow &row, const SupplierOrder &order)
{
    const auto instant = [](const Moment &moment) {
        return moment.isInstant() ? moment.utc() : QDateTime(moment.day(), QTime(23, 59), Qt::UTC);
    };
    QDateTime last;
    for (const Package &package : row.packages) {
        for (const Moment &moment : {package.delivered, package.checkpoint ? package.checkpoint->time : Moment(), package.shipped}) {
            if (!moment.isEmpty() && (!last.isValid() || instant(moment) > last))
                last = instant(moment);
        }
    }
    return last.isValid() || order.ordered.isEmpty() ? last : instant(order.ordered);
}

/// "complete" is closed if it is billed, or if nothing was billed a day after the last thing heard of it; else delivered.
void closeCompleted(SupplierOrder &order, const QDateTime &now)
{
    for (SupplierRow &row : order.rows) {
        if (!meaningOf(row.rawStatus).complete)
            continue;
        const bool billed = std::any_of(order.invoices.cbegin(), order.invoices.cend(), [&](const auto &invoice) {
            return invoice.supplierOrder.isEmpty() || invoice.supplierOrder == row.supplierOrder;
        });
        const QDateTime heard = lastHeard(row, order);
        const bool late = order.invoices.isEmpty() && heard.isValid() && heard.addSecs(hoursUntilNoInvoice * 3600) <= now;
        if (billed || late)
            row.code = RowCode::Closed;
    }
    if (!meaningOf(order.rawStatus).complete)
        return;
    const bool all = std::all_of(order.rows.cbegin(), order.rows.cend(), [](const auto &row) { return row.code == RowCode::Closed; });
    order.code = all && !order.rows.isEmpty() ? RowCode::Closed : RowCode::Delivered;
}

/// A request date ahead means scheduled, and scheduled is not late (R44).
void markDelayed(SupplierOrder &order, const QDateTime &now)
{
    const bool told = std::any_of(order.conditions.cbegin(), order.conditions.cend(), [](const QString &condition) {
        return condition.trimmed().compare("delayed"_L1, Qt::CaseInsensitive) == 0;
    });
    if (!told || (order.requested.isValid() && order.requested > now.date()))
        return;
    for (SupplierRow &row : order.rows) {
        const bool over = row.code == RowCode::Delivered || row.code == RowCode::Closed || row.code == RowCode::Cancelled
            || row.code == RowCode::Rejected;
        row.delayed = !over;
    }
}

Result<SupplierOrder> finished(SupplierOrder order, const Values &values, const QDateTime &now)
{
    if (values.error())
        return *values.error();
    closeCompleted(order, now);
    markDelayed(order, now);
    if (order.suppliers.isEmpty()) {
        for (const SupplierRow &row : std::as_const(order.rows)) {
            if (!row.supplierName.isEmpty() && !order.suppliers.contains(row.supplierName))
                order.suppliers.append(row.supplierName);
        }
    }
    const bool invalid = order.rows.isEmpty()
        ? order.code == RowCode::Rejected
        : std::any_of(order.rows.cbegin(), order.rows.cend(), [](const auto &row) { return row.code == RowCode::Rejected; });
    order.correctable = invalid; // the retailer may correct and send it again
    return order;
}

SupplierOrder blank()
{
    SupplierOrder order;
    order.source = u"ordersync"_s;
    order.reportsDelivery = true;
    order.invoicesKnown = true;
    return order;
}

Result<SupplierOrder> parseRecord(const QJsonObject &record, const QString &asked, const Access &access, const QDateTime &now)
{
    SupplierOrder order = blank();
    const QString name = record.value("po_number"_L1).toString();
    Values values(asked.isEmpty() ? name : asked, QTimeZone(access.zone.toLatin1()), &order.remarks);
    order.po = PoNumber(values.text(record, u"po_number"_s, {}, 200));
    order.rawStatus = values.text(record, u"status"_s, {}, 60);
    order.code = meaningOf(order.rawStatus).code;
    order.ordered = values.moment(record, u"order_date"_s);
    order.requested = values.day(record, u"request_date"_s);
    order.customer = values.text(record, u"customer_name"_s);
    order.shipTo = values.text(record, u"shipping_address"_s);
    order.conditions = values.texts(record, u"conditions"_s);
    order.suppliers = values.texts(record, u"suppliers"_s);
    order.total = values.money(record, u"total"_s);
    order.dropShip = values.flag(record, u"drop_ship"_s) || order.conditions.contains("drop_ship"_L1);
    const QJsonArray items = values.array(record, u"items"_s);
    if (items.size() > linesLimit)
        return unreadable(ErrorKind::TooLarge, order.po.text(), Said::tr("it has more than %1 lines").arg(linesLimit));
    QList<AttachedLine> attached;
    QList<SupplierRow> seen;
    for (qsizetype i = 0; i < items.size(); ++i)
        addRow(order.rows, seen, parseItem(items.at(i).toObject(), order.rawStatus, values, u"items[%1]."_s.arg(i + 1), &attached));
    const QJsonArray invoices = values.array(record, u"invoices"_s);
    for (qsizetype i = 0; i < invoices.size(); ++i)
        order.invoices.append(parseInvoice(invoices.at(i).toObject(), values, u"invoices[%1]."_s.arg(i + 1)));
    attach(order.invoices, attached);
    if (order.po.isEmpty())
        values.fail(u"po_number"_s, QString(), Said::tr("an order without its number"));
    return finished(order, values, now);
}

/// v1: the records of one PO number are its lines.
Result<SupplierOrder> parseLegacy(const QList<QJsonObject> &records, const QString &asked, const Access &access, const QDateTime &now)
{
    SupplierOrder order = blank();
    order.invoicesKnown = false; // v1 knows none
    const QJsonObject &first = records.first();
    Values values(asked.isEmpty() ? first.value("po_number"_L1).toString() : asked, QTimeZone(access.zone.toLatin1()), &order.remarks);
    order.po = PoNumber(values.text(first, u"po_number"_s, {}, 200));
    order.ordered = values.moment(first, u"order_date"_s);
    order.customer = values.text(first, u"customer"_s);
    for (qsizetype i = 0; i < records.size(); ++i)
        order.rows.append(parseLegacyRow(records.at(i), values, u"data[%1]."_s.arg(i + 1)));
    order.rawStatus = order.rows.size() == 1 ? order.rows.first().rawStatus : QString();
    order.code = order.rows.first().code;
    if (order.po.isEmpty())
        values.fail(u"po_number"_s, QString(), Said::tr("an order without its number"));
    return finished(order, values, now);
}

/// The records of each PO number, in the order they came.
QList<QList<QJsonObject>> grouped(const QJsonArray &data)
{
    QList<QList<QJsonObject>> groups;
    for (const QJsonValue &value : data) {
        const QJsonObject record = value.toObject();
        const QString po = record.value("po_number"_L1).toString();
        const auto known = std::find_if(groups.begin(), groups.end(), [&](const auto &group) {
            return isLegacy(record) && group.first().value("po_number"_L1).toString() == po;
        });
        if (known == groups.end())
            groups.append(QList<QJsonObject>{record});
        else
            known->append(record);
    }
    return groups;
}

Result<SupplierOrder> parseGroup(const QList<QJsonObject> &group, const QString &asked, const Access &access, const QDateTime &now)
{
    return isLegacy(group.first()) ? parseLegacy(group, asked, access, now) : parseRecord(group.first(), asked, access, now);
}

/// The one group of this number: exactly as written, else without case; null if there is none, or several.
const QList<QJsonObject> *groupOf(const QList<QList<QJsonObject>> &groups, const PoNumber &asked)
{
    for (const auto sensitivity : {Qt::CaseSensitive, Qt::CaseInsensitive}) {
        const QList<QJsonObject> *found = nullptr;
        int count = 0;
        for (const QList<QJsonObject> &group : groups) {
            if (group.first().value("po_number"_L1).toString().trimmed().compare(asked.text().trimmed(), sensitivity) != 0)
                continue;
            found = &group;
            ++count;
        }
        if (count == 1)
            return found;
    }
    return nullptr;
}

Result<SupplierOrder> notFound(const PoNumber &asked)
{
    SupplierOrder nobody = blank();
    nobody.po = asked;
    nobody.code = RowCode::NotFound;
    return nobody;
}

} // namespace

Result<SupplierOrder> parseOrder(const QByteArray &bytes, const PoNumber &asked, const Access &access, const QDateTime &now)
{
    const auto whole = envelope(bytes, asked.text());
    if (!whole)
        return whole.error();
    const auto groups = grouped(whole->value("data"_L1).toArray());
    if (groups.isEmpty())
        return notFound(asked);
    if (const auto *group = groupOf(groups, asked))
        return parseGroup(*group, asked.text(), access, now);
    if (groups.size() > 1)
        return unreadable(ErrorKind::Malformed, asked.text(), Said::tr("it holds %1 orders").arg(groups.size()));
    return parseGroup(groups.first(), asked.text(), access, now); // another number: whether it fits is judged by the rules
}

Result<SupplierOrder> parseOneOf(const QByteArray &bytes, const PoNumber &asked, const Access &access, const QDateTime &now)
{
    const auto whole = envelope(bytes, asked.text());
    if (!whole)
        return whole.error();
    const auto groups = grouped(whole->value("data"_L1).toArray());
    const auto *group = groupOf(groups, asked);
    return group ? parseGroup(*group, asked.text(), access, now) : notFound(asked);
}

Result<OrderPage> parsePage(const QByteArray &bytes, const Access &access, const QDateTime &now)
{
    const auto whole = envelope(bytes, {});
    if (!whole)
        return whole.error();
    OrderPage page;
    const QList<QList<QJsonObject>> groups = grouped(whole->value("data"_L1).toArray());
    for (const QList<QJsonObject> &group : groups) {
        if (auto order = parseGroup(group, {}, access, now))
            page.orders.append(*std::move(order));
    }
    const QJsonObject meta = whole->value("meta"_L1).toObject();
    page.total = meta.value("total"_L1).toInt(-1);
    page.more = meta.value("has_more"_L1).toBool();
    return page;
}

QString errorMessage(const QByteArray &bytes)
{
    const QJsonObject body = QJsonDocument::fromJson(bytes).object();
    const QString message = body.value("message"_L1).toString();
    return (message.isEmpty() ? body.value("error"_L1).toString() : message).left(300);
}

bool looksLikeWebPage(const QByteArray &bytes)
{
    const QByteArray start = bytes.left(512).trimmed().toLower();
    return start.startsWith("<!doctype html") || start.startsWith("<html");
}

QUrl downloadLink(const QByteArray &bytes, const QString &invoiceNumber)
{
    const QJsonArray data = QJsonDocument::fromJson(bytes).object().value("data"_L1).toArray();
    for (const QJsonValue &record : data) {
        const QJsonArray invoices = record[u"invoices"_s].toArray();
        for (const QJsonValue &invoice : invoices) {
            if (invoice[u"invoice_number"_s].toString() == invoiceNumber)
                return QUrl(invoice[u"download_url"_s].toString());
        }
    }
    return {};
}

} // namespace Waybill::OrderSync
