#include "core/store/invoicestore.h"

#include "core/store/database.h"

namespace Waybill {

using namespace Qt::Literals::StringLiterals;

Result<Done> InvoiceStore::replaceAll(qint64 link, const QList<StoredInvoice> &invoices)
{
    Transaction tx(m_database);
    if (!tx.begun())
        return tx.begun();
    const auto removed = m_database.change(u"DELETE FROM invoice WHERE link = ?"_s, {link});
    if (!removed)
        return removed;
    QList<QVariantList> rows;
    for (const StoredInvoice &invoice : invoices)
        rows.append({link, int(rows.size()), invoice.number, invoice.type, invoice.supplierOrder, Bind::day(invoice.date),
                     invoice.total, invoice.currency, Bind::object(invoice.value)});
    const auto added = m_database.changeEach(
        u"INSERT INTO invoice (link, position, number, invoice_type, supplier_order, day, total, currency, content) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"_s, rows);
    if (!added)
        return added;
    return tx.commit();
}

Result<QList<StoredInvoice>> InvoiceStore::list(qint64 link)
{
    return m_database.select(u"SELECT number, invoice_type, supplier_order, day, total, currency, content FROM invoice "
                             "WHERE link = ? ORDER BY position"_s, {link}, [](const Row &row) {
        return StoredInvoice{row.text(0), row.text(1), row.text(2), row.day(3), row.text(4), row.text(5), row.object(6)};
    });
}

Result<QList<qint64>> InvoiceStore::linksWithNumber(const QString &number)
{
    return m_database.select(u"SELECT DISTINCT link FROM invoice WHERE number = ? ORDER BY link"_s, {number},
                             [](const Row &row) { return row.number(0); });
}

} // namespace Waybill
