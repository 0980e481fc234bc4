#pragma once

#include "core/base/result.h"
#include "core/model/orderlink.h"

#include <QHash>
#include <QList>

namespace Waybill {

class Database;

/// Our lines ↔ the supplier's lines, of one order link. A person's word for a line is never replaced by the rules.
class LineLinkStore
{
public:
    explicit LineLinkStore(Database &database)
        : m_database(database)
    {
    }

    Result<QList<LineLink>> list(qint64 link); ///< by line
    Result<QHash<qint64, QList<LineLink>>> list(const QList<qint64> &links); ///< those that have any
    /// Replaces what the rules found; lines set by a person stay as they are.
    Result<Done> replaceFound(qint64 link, const QList<LineLink> &lines);
    Result<Done> setByPerson(qint64 link, const LineLink &line, const QString &by);
    /// Gives the line back to the rules.
    Result<Done> forget(qint64 link, const RecordId &line);

private:
    Database &m_database;
};

} // namespace Waybill
