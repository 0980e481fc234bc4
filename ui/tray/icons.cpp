#include "ui/tray/icons.h"

static void takeInIcons()
{
    Q_INIT_RESOURCE(trayicons); // the files are in a static library: nobody else pulls them in
}

namespace Waybill {

QIcon ownIcon(const QString &name)
{
    takeInIcons();
    return QIcon(QStringLiteral(":/icons/%1.svg").arg(name));
}

} // namespace Waybill
