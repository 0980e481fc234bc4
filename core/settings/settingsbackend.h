#pragma once

#include "core/base/result.h"

#include <QDateTime>
#include <QJsonValue>
#include <QMap>
#include <QString>

namespace Waybill {

/// Where settings are kept: the database (each change audited), a file, memory.
class SettingsBackend
{
public:
    virtual ~SettingsBackend() = default;
    /// Only what differs from the defaults.
    virtual Result<QMap<QString, QJsonValue>> load() = 0;
    /// Undefined takes the setting back to its default.
    virtual Result<Done> save(const QString &key, const QJsonValue &value, const QString &by, const QDateTime &at) = 0;
};

} // namespace Waybill
