#include "ui/widgets/placetext.h"

#include <QCoreApplication>

namespace Waybill {

QString placeText(const QString &record)
{
    const QString line = QStringLiteral("line ");
    if (record.isEmpty() || record == QLatin1String("header"))
        return QCoreApplication::translate("Waybill::PlaceText", "Order");
    return record.startsWith(line) ? QCoreApplication::translate("Waybill::PlaceText", "Line %1").arg(record.mid(line.size())) : record;
}

} // namespace Waybill
