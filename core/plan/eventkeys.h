#pragma once

#include "core/base/ids.h"
#include "core/model/ordermemory.h"

#include <QStringList>

namespace Waybill {

/// First 10 base32 letters of SHA-256 over kind, source kind, account, PO, supplier order, detail (semantics 7).
QString eventKey(const QString &kind, const QString &source, const QString &account, const PoNumber &po,
                 const QString &supplierOrder, const QStringList &detail);

/// "shipment", "withdrawn", "eta", "cancelled", "delivered", "invoice", "stage", "discrepancy".
const QStringList &eventKinds();

/// First `letters` base32 letters (A–Z, 2–7) of SHA-256 over the parts joined by U+001F, UTF-8.
QString shortHash(const QStringList &parts, int letters);

/// The keys in the marker line "[wb:key key …]" of a note; empty if it has none.
QStringList markerKeys(const QString &noteText);
QString markerLine(const QStringList &keys);

} // namespace Waybill
