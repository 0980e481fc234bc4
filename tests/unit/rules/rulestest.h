#pragma once

#include "core/rules/rollup.h"

#include <QTest>

namespace Waybill::RulesTest {

using namespace Qt::Literals::StringLiterals;

inline const QString one = u"1"_s;
inline const QString two = u"2"_s;

/// A row of line `line` with part "SKU<line>"; a negative ship quantity is one the source does not state.
inline SupplierRow row(RowCode code, qint64 ordered, qint64 shipped = 0, const QString &line = one)
{
    SupplierRow each;
    each.code = code;
    each.rawStatus = code == RowCode::Unknown ? u"mislaid"_s : u"word"_s;
    each.ordered = Quantity(ordered);
    if (shipped >= 0)
        each.shipped = Quantity(shipped);
    each.lineNumber = line;
    each.sku = u"SKU"_s + line;
    each.productName = u"Dock"_s;
    each.supplierOrder = SupplierOrderNumber(u"555"_s);
    return each;
}

inline SupplierRow backOrder(qint64 ordered, const QString &line = one)
{
    SupplierRow each = row(RowCode::Received, ordered, 0, line);
    each.backOrdered = true;
    return each;
}

inline SupplierRow quote(qint64 ordered, const QString &line = one)
{
    SupplierRow each = row(RowCode::Received, ordered, 0, line);
    each.quote = true;
    return each;
}

inline SupplierRow held(qint64 ordered, const QString &line = one)
{
    SupplierRow each = row(RowCode::Received, ordered, 0, line);
    each.onHold = true;
    return each;
}

inline Package box(const QString &number, qint64 units = 0, const QDate &delivered = {})
{
    Package each;
    each.trackingNumber = number;
    if (units > 0)
        each.quantity = Quantity(units);
    each.delivered = Moment::ofDay(delivered);
    return each;
}

inline SupplierRow boxed(SupplierRow row, const QList<Package> &boxes)
{
    row.packages = boxes;
    return row;
}

inline PurchaseOrderLine ours(const QString &id, qint64 ordered, const QStringList &parts = {}, const QStringList &numbers = {})
{
    PurchaseOrderLine each;
    each.id = RecordId(id);
    each.ordered = Quantity(ordered);
    each.vendorParts = parts;
    each.lineNumbers = numbers;
    each.productName = u"Our "_s + id;
    return each;
}

inline PurchaseOrder orderOf(const QList<PurchaseOrderLine> &lines)
{
    PurchaseOrder order;
    order.id = RecordId(u"4711"_s);
    order.lines = lines;
    return order;
}

inline SupplierOrder answerOf(const QList<SupplierRow> &rows, RowCode header = RowCode::Received)
{
    SupplierOrder answer;
    answer.source = u"tdsynnex"_s;
    answer.code = header;
    answer.rawStatus = u"accepted"_s;
    answer.rows = rows;
    return answer;
}

inline OrderState rolled(const QList<SupplierRow> &rows, const PurchaseOrder &order = {}, const RollUpFacts &facts = {})
{
    return rollUp(answerOf(rows), order, {}, facts);
}

inline LineState firstLine(const QList<SupplierRow> &rows, const PurchaseOrder &order = {}, const RollUpFacts &facts = {})
{
    return rolled(rows, order, facts).lines.value(0);
}

inline SupplierInvoice invoiceOf(const QString &number, const QList<InvoiceLine> &lines, const QDate &date = QDate(2026, 3, 5))
{
    SupplierInvoice each;
    each.number = number;
    each.date = date;
    each.lines = lines;
    return each;
}

inline InvoiceLine billed(const QString &part, qint64 units, const QString &line = {})
{
    InvoiceLine each;
    each.itemCode = part;
    each.shipped = Quantity(units);
    each.lineNumber = line;
    return each;
}

} // namespace Waybill::RulesTest
