#pragma once

#include <QJsonValue>
#include <QString>

namespace Waybill {

/// What a window remembers on this computer: where it stood, changed shortcuts, what was said once. Nothing of the orders.
class WindowMemory
{
public:
    virtual ~WindowMemory() = default;
    /// Undefined if nothing was kept under this key.
    virtual QJsonValue value(const QString &key) const = 0;
    /// At once on disk, so that a crash loses nothing.
    virtual void keep(const QString &key, const QJsonValue &value) = 0;
};

} // namespace Waybill
