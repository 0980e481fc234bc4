#pragma once

#include "core/model/supplierorder.h"
#include "core/model/targetschema.h"

namespace Waybill {

/// Which record of which system a supplier's order came from (Telaris: its integration reference).
struct RecordReference
{
    QString kind; ///< "woocommerce"
    QString site; ///< host and path, folded by siteName(); empty if the order does not say
    QString id;   ///< the record's id there; empty if the reference cannot be a right one

    bool operator==(const RecordReference &) const = default;
};

/// "kind|site|id", as SupplierOrder::integrationReference holds it; all empty if the order names no record.
RecordReference recordReference(const SupplierOrder &order);
QString referenceText(const RecordReference &reference);
/// An address as the name of a site: host and path in lower case, without scheme, port and "/" at the end.
QString siteName(const QString &address);

/// Why this order does not belong to this target, whose site may go by several names; empty if it does. For people.
QString foreignBecause(const SupplierOrder &order, const TargetSchema &target, const QString &targetName);

} // namespace Waybill
