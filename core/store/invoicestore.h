#pragma once

#include "core/base/result.h"

#include <QDate>
#include <QJsonObject>
#include <QList>
#include <QString>

namespace Waybill {

class Database;

/// A supplier's invoice as the timeline and the search show it. Never a download link: that is a secret.
struct StoredInvoice
{
    QString number;
    QString type;
    QString supplierOrder;
    QDate date;
    QString total;     ///< decimal text
    QString currency;
    QJsonObject value; ///< SupplierInvoice

    bool operator==(const StoredInvoice &) const = default;
};

class InvoiceStore
{
public:
    explicit InvoiceStore(Database &database)
        : m_database(database)
    {
    }

    Result<Done> replaceAll(qint64 link, const QList<StoredInvoice> &invoices); ///< keeps their order
    Result<QList<StoredInvoice>> list(qint64 link);
    Result<QList<qint64>> linksWithNumber(const QString &number);

private:
    Database &m_database;
};

} // namespace Waybill
