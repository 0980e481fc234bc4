#pragma once

#include "core/targets/servicenow/servicenowmetadata.h"
#include "core/targets/targetadapter.h"

namespace Waybill::ServiceNow {

// How a mapping names the invoices of an order: one set of rows an order, under the order's id.
inline constexpr QLatin1StringView invoicesType("invoices");
inline constexpr QLatin1StringView invoiceNumbersField("numbers");

/// A table with a row for each invoice of a purchase order: "TDS Invoice", as TD SYNNEX's own connector makes it (rules, "Where the
/// data goes"). Its columns are found by name or label, never guessed: what is not found, or is read-only, stays empty. Where goods
/// went is not written (R43), though that table has columns for it.
struct InvoiceTable
{
    QString name;   ///< empty: this instance has none, or the user may not see it
    QString label;
    QString number; ///< column of the invoice number
    QString order;  ///< reference to the purchase order
    bool wholeNumbers = false; ///< the number is an integer there: other numbers cannot be kept
    int length = 0; ///< of the number; 0: no limit known
    QString poNumber;
    QString account; ///< "Reseller No": the number of the account at the supplier
    QString type;
    QString total;
    QStringList lacking; ///< what keeps rows from being written, for people: "a column Purchase Order"

    bool isUsable() const { return !name.isEmpty() && lacking.isEmpty(); }
    QStringList columns() const; ///< those that are written, and sys_id
};

/// Of GET /api/now/doc/table/schema, the table of this label, or of this name: {name, label}; empty if there is none.
std::pair<QString, QString> invoiceTableIn(const QByteArray &tables, const QString &nameOrLabel);
InvoiceTable invoiceTable(const QString &name, const QString &label, const TableColumns &columns);
/// What the field picker shows for it.
TargetField invoicesTarget(const InvoiceTable &table);

/// One row as it is there.
struct InvoiceRow
{
    QString sysId;
    QString order; ///< sys_id of the purchase order; empty: the row belongs to none
    QString number;
};
/// An error names table, record and column.
Result<InvoiceRow> parseInvoiceRow(const QJsonValue &row, const InvoiceTable &table);
/// Puts the numbers, in their order, as a linked record of this order.
void putInvoices(PurchaseOrder &order, const QList<InvoiceRow> &rows);

/// What is sent for one invoice: column → text. Rejected, naming column and number, if the table cannot hold the number as it is.
Result<QMap<QString, QString>> invoiceColumns(const SupplierInvoice &invoice, const RecordWrite &write, const InvoiceTable &table);
/// Which of these columns an answer shows not to be kept.
QStringList columnsNotKept(const QMap<QString, QString> &sent, const QJsonObject &answered);

} // namespace Waybill::ServiceNow
