#pragma once

#include "core/store/stores.h"

#include <QStringList>

namespace Waybill {

struct SupportBundleWish
{
    bool hideNumbers = true; ///< order, shipment and invoice numbers become codes
    QString dataFolder;
    QStringList messages;    ///< the program's own, see rememberedMessages()
    QStringList health;      ///< one line a check
    QByteArray salt;         ///< random
    QDateTime now;
};

/// Everything somebody who helps has to know, as readable text: versions, health, settings, connections and templates, schema,
/// the last runs, what the log told last, the program's own messages. No secrets, no names; see Mask.
Result<QString> supportBundle(Stores &stores, const SupportBundleWish &wish);

} // namespace Waybill
