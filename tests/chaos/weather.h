#pragma once

#include <QJsonObject>
#include <QList>
#include <QRandomGenerator>

namespace Waybill {

/// Something that goes wrong on the wire, as the sandbox does it (app/sandbox/README.md).
struct WireFault
{
    QString name;
    QJsonObject json;
    bool onlyWrites = false;
    bool takesTime = false; ///< five seconds, the least that a request may be given
};

/// Everything that the sandbox can do to a request.
QList<WireFault> wireFaults();

/// One to eight of them, each at some kind of request that the story makes, one to three times from some request on.
QList<QJsonObject> stormyFaults(QRandomGenerator &random, bool withTime);

} // namespace Waybill
