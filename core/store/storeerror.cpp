#include "core/store/dialect.h"

#include "core/base/words.h"

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
        return {ErrorKind::Busy, Said::tr("The database is in use by another process. Nothing was changed; try again in a moment."),
                detail};
    case Full:
        return {ErrorKind::Storage,
                Said::tr("The database cannot grow: the disk is full. Nothing was changed; make room and try again."), detail};
    case ReadOnly:
        return {ErrorKind::Storage, Said::tr("The database was opened for reading only, or its file may not be changed."), detail};
    case InputOutput:
        return {ErrorKind::Storage, Said::tr("The disk refused to read or write the database. Nothing was changed."), detail};
    case Corrupt:
    case NotADatabase:
        return {ErrorKind::Damaged, Said::tr("The data file is damaged. Nothing was deleted; a start of Waybill says what can be done."), detail};
    case CantOpen:
        return {ErrorKind::Storage, Said::tr("The database file cannot be opened. Look at the folder's rights."), detail};
    case Constraint:
        return {ErrorKind::Usage, Said::tr("The database refused the change: it contradicts what is stored."), detail};
    default:
        return {ErrorKind::Storage, Said::tr("The database refused a statement."), detail};
    }
}

} // namespace Waybill
