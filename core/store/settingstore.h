#pragma once

#include "core/base/result.h"

#include <QDateTime>
#include <QJsonValue>
#include <QMap>

namespace Waybill {

class Database;

/// Settings that differ from their defaults; each change also stands in the audit list.
class SettingStore
{
public:
    explicit SettingStore(Database &database)
        : m_database(database)
    {
    }

    Result<QMap<QString, QJsonValue>> load();
    /// Undefined takes the setting back to its default.
    Result<Done> save(const QString &key, const QJsonValue &value, const QString &by, const QDateTime &at);

private:
    Database &m_database;
};

} // namespace Waybill
