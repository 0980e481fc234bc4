#pragma once

#include "core/base/result.h"

#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>

namespace Waybill {

class Database;

/// What a person said of an entry of the log: dealt with, or not of interest until the order changes.
struct ActivityMark
{
    qint64 entry = 0;
    QString state;  ///< "resolved", "ignored"
    QString reason; ///< in the person's words
    QString by;
    QDateTime at;

    bool operator==(const ActivityMark &) const = default;
};

class ActivityMarkStore
{
public:
    explicit ActivityMarkStore(Database &database)
        : m_database(database)
    {
    }

    Result<Done> mark(const ActivityMark &mark); ///< the newest word counts
    Result<Done> unmark(qint64 entry);
    Result<std::optional<ActivityMark>> find(qint64 entry);

private:
    Database &m_database;
};

} // namespace Waybill
