#include "core/api/synccore.h"

#include "core/base/words.h"

#include <QSaveFile>

namespace Waybill {

using namespace Qt::Literals::StringLiterals;

namespace {

/// `sentence` with places for the invoice and the PO.
Error noInvoice(ErrorKind kind, const OrderDetail &detail, const QString &invoice, const QString &sentence)
{
    const QString po = detail.link.po.text();
    return Error{kind, sentence.arg(invoice, po), {}, {}, po};
}

/// With places for the invoice and the PO.
QString unknownInvoice(const OrderDetail &detail)
{
    QStringList numbers;
    for (const SupplierInvoice &each : detail.state.invoices)
        numbers.append(each.number);
    return numbers.isEmpty() ? Said::tr("Invoice %1 of PO %2 is not known: the order was not invoiced yet.")
                             : Said::tr("Invoice %1 of PO %2 is not known: its invoices are %3.").arg(u"%1"_s, u"%2"_s, numbers.join(u", "_s));
}

} // namespace

QCoro::Task<Result<OrderDetail>> SyncCore::orderDetail(OrderKey key)
{
    const auto followed = followedOrder(key);
    if (!followed)
        co_return followed.error();
    const auto connected = m_stores->connections.list();
    if (!connected)
        co_return connected.error();
    QMap<ConnectionId, QString> systems;
    const auto all = kinds();
    for (const Connection &connection : *connected) {
        const auto kind = std::find_if(all.cbegin(), all.cend(), [&](const auto &each) { return each.kind == connection.kind; });
        systems.insert(connection.id, kind == all.cend() ? connection.name : kind->name);
    }
    auto detail = OrderView(*m_stores, systems).detail(*followed);
    if (!detail)
        co_return detail;
    const auto connection = findConnection(detail->source.text());
    const auto kind = connection ? findKind(connection->kind) : Result<SystemKind>(connection.error());
    detail->invoiceDocuments = kind && kind->invoiceDocuments; // not from the adapter: showing an order must not open the keychain
    co_return detail;
}

QCoro::Task<Result<Done>> SyncCore::saveInvoice(OrderKey key, QString invoice, QString file)
{
    auto showing = orderDetail(key);
    const auto detail = co_await showing;
    if (!detail)
        co_return detail.error();
    const auto &invoices = detail->state.invoices;
    const auto known = std::find_if(invoices.cbegin(), invoices.cend(), [&](const SupplierInvoice &each) { return each.number == invoice; });
    if (known == invoices.cend())
        co_return noInvoice(ErrorKind::NotFound, *detail, invoice, unknownInvoice(*detail));
    if (known->reading == InvoiceReading::InProgress)
        co_return noInvoice(ErrorKind::NotFound, *detail, invoice, Said::tr("Invoice %1 of PO %2 is still being read by the supplier's system; try again in a few minutes."));
    const auto connection = findConnection(detail->source.text());
    if (!connection)
        co_return connection.error();
    auto sourcing = source(*connection);
    const auto adapter = co_await sourcing;
    if (!adapter)
        co_return adapter.error();
    const std::shared_ptr<SourceAdapter> asked = *adapter; // lives until the answer is there
    const OrderRef ref{detail->link.po, detail->link.account, detail->link.supplierOrders};
    auto fetching = asked->fetchInvoiceDocument(ref, invoice);
    const auto document = co_await fetching;
    if (!document)
        co_return document.error();
    if (!document->startsWith("%PDF-"))
        co_return noInvoice(ErrorKind::Malformed, *detail, invoice, Said::tr("Invoice %1 of PO %2 came as something that is no PDF; nothing was saved."));
    QSaveFile target(file);
    if (!target.open(QIODevice::WriteOnly) || target.write(*document) != document->size() || !target.commit())
        co_return Error{ErrorKind::Storage, Said::tr("Invoice %1 of PO %2 cannot be written to %3: %4").arg(invoice, key.po.text(), file, target.errorString()), {}, {}, key.po.text()};
    co_return Done{};
}

} // namespace Waybill
