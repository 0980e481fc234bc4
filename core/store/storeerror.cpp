#include "core/store/dialect.h"

namespace Waybill {

using namespace Qt::Literals::StringLiterals;

namespace {

// Primary result codes of SQLite (sqlite.org/rescode.html); the driver reports extended ones, whose low byte this is.
enum SqliteCode { Busy = 5, Locked = 6, ReadOnly = 8, InputOutput = 10, Corrupt = 11, Full = 13, CantOpen = 14, Constraint = 19, NotADatabase = 26 };

} // namespace

Error SqliteDialect::errorOf(const QSqlError &error) const
{
    bool isNumber = false;
    const int code = error.nativeErrorCode().toInt(&isNumber) & 0xff;
    const QString detail = error.text().trimmed();
    switch (isNumber ? code : 0) {
    case Busy:
    case Locked:
        return {ErrorKind::Busy, u"The database is in use by another process. Nothing was changed; try again in a moment."_s,
                detail};
    case Full:
        return {ErrorKind::Storage,
                u"The database cannot grow: the disk is full. Nothing was changed; make room and try again."_s, detail};
    case ReadOnly:
        return {ErrorKind::Storage, u"The database was opened for reading only, or its file may not be changed."_s, detail};
    case InputOutput:
        return {ErrorKind::Storage, u"The disk refused to read or write the database. Nothing was changed."_s, detail};
    case Corrupt:
    case NotADatabase:
        return {ErrorKind::Storage, u"The database file is damaged. Put back the last good copy that lies beside it."_s, detail};
    case CantOpen:
        return {ErrorKind::Storage, u"The database file cannot be opened. Look at the folder's rights."_s, detail};
    case Constraint:
        return {ErrorKind::Usage, u"The database refused the change: it contradicts what is stored."_s, detail};
    default:
        return {ErrorKind::Storage, u"The database refused a statement."_s, detail};
    }
}

} // namespace Waybill
