#pragma once

#include "app/sandbox/http/message.h"
#include "app/sandbox/ordersync/options.h"

#include <QDateTime>
#include <QHash>
#include <QRandomGenerator>
#include <QUrl>

namespace Waybill::Sandbox {

/// Invoices as they are handed out: read some time after they were first asked for, with a fresh signed link each time.
class InvoiceDesk
{
public:
    void reset();
    /// The record with its invoices and invoice lines as they stand at `now`; our "$" members are out.
    /// `asks`: handing it out queues the reading of its invoices.
    QJsonObject handOut(QJsonObject record, const QDateTime &now, const QUrl &base, QRandomGenerator &random,
                        const OrderSyncOptions &options);
    /// GET /files/invoices/…: the PDF, or 403 once the link has expired.
    Response file(const Request &request, const QDateTime &now, const OrderSyncOptions &options) const;

private:
    QString processingStatus(const QString &po, const QJsonObject &invoice, const QDateTime &now, const OrderSyncOptions &options);

    QHash<QString, QDateTime> m_asked;  ///< "po/invoice" → first asked for
    QHash<QString, QDateTime> m_links;  ///< signature → expires
};

} // namespace Waybill::Sandbox
