#pragma once

#include "core/base/ids.h"

#include <QByteArray>
#include <QDate>
#include <QList>
#include <QUrl>

namespace Waybill::OrderSync {

/// What an OrderSync connection is told.
struct Access
{
    QString apiKey;            ///< pk_live_…; belongs to one retailer, sees only its records
    QUrl base;                 ///< https://api.withordersync.com/api/v2
    bool legacy = false;       ///< v1: flat records, one for each line, no list by date
    bool bulk = false;         ///< v1: several numbers in one POST (path and body are unpublished: a setting)
    QString zone = QStringLiteral("UTC"); ///< stands beside times told with Z or +00:00, and is that of zone-less ones
};

/// Most orders in one answer (help page "pagination").
constexpr int pageSize = 50;

QUrl standardBase(bool legacy);
/// By PO number, one path segment, verbatim but percent-encoded (R6).
QUrl poUrl(const Access &access, const PoNumber &po);
/// Orders of these days, both included as far as we know; pages from 1.
QUrl windowUrl(const Access &access, const QDate &from, const QDate &to, int page);
QUrl bulkUrl(const Access &access);
/// {"po_numbers":[…]}
QByteArray bulkRequest(const QList<PoNumber> &numbers);

} // namespace Waybill::OrderSync
