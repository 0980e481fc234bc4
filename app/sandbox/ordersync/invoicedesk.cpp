#include "app/sandbox/ordersync/invoicedesk.h"

namespace Waybill::Sandbox {

using namespace Qt::Literals::StringLiterals;

namespace {

const QString files = u"/files/invoices/"_s;

QJsonObject withoutOurs(const QJsonObject &object)
{
    QJsonObject result;
    for (auto it = object.constBegin(); it != object.constEnd(); ++it) {
        if (!it.key().startsWith(u'$'))
            result.insert(it.key(), it.value());
    }
    return result;
}

QJsonObject invoiceLine(const QJsonObject &told, const QJsonObject &item)
{
    const double quantity = numberOf(item.value(u"quantity"_s));
    const double price = numberOf(told.value(u"price"_s));
    return {{u"line_number"_s, told.value(u"line"_s).toVariant().toInt()},
            {u"item_code"_s, told.value(u"sku"_s).toString(item.value(u"$sku"_s).toString())},
            {u"product_name"_s, told.value(u"name"_s).toString(item.value(u"product_name"_s).toString().toUpper())},
            {u"quantity_ordered"_s, quantity},
            {u"quantity_shipped"_s, quantity},
            {u"unit_price"_s, price},
            {u"discount_pct"_s, 0},
            {u"discount_amount"_s, 0},
            {u"extended_total"_s, price * quantity}};
}

bool hasLeft(const QJsonObject &item)
{
    const QString status = item.value(u"status"_s).toString();
    return status == u"shipped" || status == u"in transit" || status == u"delivered" || status == u"complete";
}

/// The lines of a read invoice, attached to the shipped items of their line.
QJsonArray attached(QJsonArray items, const QJsonArray &lines)
{
    for (const QJsonValue &value : lines) {
        const QJsonObject line = value.toObject();
        for (qsizetype i = 0; i < items.size(); ++i) {
            QJsonObject item = items.at(i).toObject();
            const bool same = item.value(u"$line"_s).toVariant().toString() == line.value(u"line"_s).toVariant().toString();
            if (!same || !hasLeft(item) || item.contains(u"invoice_line"_s))
                continue;
            item.insert(u"invoice_line"_s, invoiceLine(line, item));
            items.replace(i, item);
        }
    }
    return items;
}

} // namespace

void InvoiceDesk::reset()
{
    m_asked.clear();
    m_links.clear();
}

/// Null text: there is no document to read.
QString InvoiceDesk::processingStatus(const QString &po, const QJsonObject &invoice, const QDateTime &now,
                                      const OrderSyncOptions &options)
{
    if (!invoice.value(u"$pdf"_s).toBool())
        return {};
    const QString key = po + u'/' + invoice.value(u"invoice_number"_s).toString();
    const auto asked = m_asked.constFind(key);
    if (asked == m_asked.cend()) {
        m_asked.insert(key, now);
        return u"in progress"_s;
    }
    return asked->addSecs(options.processSeconds) <= now ? u"complete"_s : u"in progress"_s;
}

QJsonObject InvoiceDesk::handOut(QJsonObject record, const QDateTime &now, const QUrl &base, QRandomGenerator &random,
                                 const OrderSyncOptions &options)
{
    const QString po = record.value(u"po_number"_s).toString();
    QJsonArray items = record.value(u"items"_s).toArray();
    QJsonArray invoices;
    const QJsonArray known = record.value(u"invoices"_s).toArray();
    for (const QJsonValue &value : known) {
        const QJsonObject invoice = value.toObject();
        QJsonObject out = withoutOurs(invoice);
        const QString status = processingStatus(po, invoice, now, options);
        if (!out.contains(u"processing_status"_s))
            out.insert(u"processing_status"_s, status.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(status));
        if (!status.isEmpty()) {
            const QString signature = QString::number(random.generate64(), 16).rightJustified(16, u'0');
            m_links.insert(signature, now.addSecs(options.linkSeconds));
            const QString number = invoice.value(u"invoice_number"_s).toString();
            out.insert(u"download_url"_s, base.toString() + files + number + u".pdf?sig="_s + signature);
        }
        if (status == u"complete")
            items = attached(items, invoice.value(u"$lines"_s).toArray());
        invoices.append(out);
    }
    QJsonArray bare;
    for (const QJsonValue &item : std::as_const(items))
        bare.append(withoutOurs(item.toObject()));
    record = withoutOurs(record);
    if (record.contains(u"items"_s))
        record.insert(u"items"_s, bare);
    if (record.contains(u"invoices"_s))
        record.insert(u"invoices"_s, invoices);
    return record;
}

Response InvoiceDesk::file(const Request &request, const QDateTime &now, const OrderSyncOptions &options) const
{
    const auto refused = [](const QString &code) {
        const QString text = u"<?xml version=\"1.0\"?><Error><Code>%1</Code></Error>"_s.arg(code);
        return Response::text(403, text, "application/xml");
    };
    if (options.refuseKeyAtFiles && request.hasHeader("X-API-Key"))
        return refused(u"InvalidArgument"_s);
    const QDateTime expires = m_links.value(request.query.queryItemValue(u"sig"_s));
    if (!expires.isValid())
        return refused(u"SignatureDoesNotMatch"_s);
    if (expires <= now)
        return refused(u"AccessDenied"_s);
    Response pdf;
    pdf.body = "%PDF-1.4\n% invoice " + request.path.section(u'/', -1).toUtf8() + "\n%%EOF\n";
    pdf.set("Content-Type", "application/pdf");
    return pdf;
}

} // namespace Waybill::Sandbox
