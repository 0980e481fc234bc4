#pragma once

#include <QString>

namespace Waybill::Sandbox {

struct WarehousePlace
{
    QString city;
    QString state;
    QString zip;
};

/// Address of a numeric warehouse id (PO Status v2.42 and PO v3.37, appendix warehouses); empty for others.
WarehousePlace warehousePlace(const QString &id);
/// Description of a ship method (PO v3.37, appendix B, excerpt); the code itself for others.
QString shipMethodDescription(const QString &code);

} // namespace Waybill::Sandbox
