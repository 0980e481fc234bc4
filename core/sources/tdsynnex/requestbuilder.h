#pragma once

#include "core/base/ids.h"

#include <QByteArray>
#include <QUrl>

namespace Waybill::TdSynnex {

/// What a TD SYNNEX connection is told; `version` selects the shape of the answer ("2.7").
struct Access
{
    QString user;
    QString password;
    QString customerNumber;
    QString version = QStringLiteral("2.7");
    QUrl base;        ///< host of the XML services, e.g. https://ec.us.tdsynnex.com
    QUrl invoiceBase; ///< host of the invoice query; empty: derived from base
    QString zone = QStringLiteral("America/Los_Angeles"); ///< of date-times, which carry none (unverified: a setting)
    bool feesMeanProcessing = true; ///< fees or an estimated ship date on an accepted row: released (unverified)
};

/// Known hosts: country "US" or "CA", production or test (tdsynnex, section 2).
QUrl xmlHost(const QString &country, bool test);
QUrl invoiceHost(const QString &country);

QUrl statusUrl(const Access &access);
QUrl invoiceUrl(const Access &access);

/// POStatus: exactly one PO, number sent verbatim (R6); credentials stand in the body. UTF-8, no blanks between elements.
QByteArray statusRequest(const Access &access, const PoNumber &po);
/// Invoice query by PO number.
QByteArray invoiceRequest(const Access &access, const PoNumber &po);

} // namespace Waybill::TdSynnex
