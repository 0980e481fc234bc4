#pragma once

#include "core/base/result.h"

#include <QJsonObject>
#include <QList>
#include <QString>

namespace Waybill {

class Database;

/// A filter of a list that a person gave a name; what stands in it is the screen's own.
struct SavedFilter
{
    QString name;
    QJsonObject content;

    bool operator==(const SavedFilter &) const = default;
};

class SavedFilterStore
{
public:
    explicit SavedFilterStore(Database &database)
        : m_database(database)
    {
    }

    Result<Done> save(const SavedFilter &filter); ///< one of the same name (case ignored) is replaced
    Result<Done> remove(const QString &name);
    Result<QList<SavedFilter>> list(); ///< by name

private:
    Database &m_database;
};

} // namespace Waybill
