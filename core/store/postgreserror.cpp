#include "core/store/dialect.h"

#include "core/base/words.h"
#include "core/store/serversetup.h"

namespace Waybill {

using namespace Qt::Literals::StringLiterals;

namespace {

/// "permission denied for table mapping": the last word of the first line, in every language of the server.
Error notAllowed(const QString &detail)
{
    const QString first = detail.section(u'\n', 0, 0).trimmed();
    const QString thing = first.section(u' ', -1).remove(u'"');
    if (thing == "waybill"_L1) // the schema: no role at all
        return {ErrorKind::Permission, Said::tr("You have no role in this database. An administrator of Waybill gives you one: "
                                       "waybillctl database grant viewer|operator|administrator NAME."), detail};
    if (ServerSetup::administratorsTables().contains(thing))
        return {ErrorKind::Permission, Said::tr("The database allows this to the role administrator only. Nothing was changed; ask an administrator "
                                       "of Waybill, who does it or gives you the role."), detail};
    return {ErrorKind::Permission, Said::tr("The database allows this to the roles operator and administrator only. Nothing was changed; ask an "
                                   "administrator of Waybill for the role."), detail};
}

/// Classes of appendix A of PostgreSQL's manual, where the exact code decides nothing.
Error byClass(const QString &code, const QString &detail)
{
    const QString family = code.left(2);
    if (family == "23"_L1)
        return {ErrorKind::Usage, Said::tr("The database refused the change: it contradicts what is stored."), detail};
    if (family == "40"_L1)
        return {ErrorKind::Busy, Said::tr("Somebody else changed the same orders at the same moment. Nothing was changed; try again in a moment."),
                detail};
    if (family == "53"_L1)
        return {ErrorKind::Busy, Said::tr("The database server has no room for more at the moment (connections or memory). Nothing was changed; "
                                 "try again in a moment."), detail};
    if (family == "22"_L1)
        return {ErrorKind::Usage, Said::tr("The database cannot keep one of these values."), detail};
    if (family == "58"_L1 || family == "XX"_L1)
        return {ErrorKind::Storage, Said::tr("The database server has trouble of its own (its disk or its files). Nothing was changed; its "
                                    "administrator finds more in its log."), detail};
    return {ErrorKind::Storage, Said::tr("The database refused a statement."), detail};
}

} // namespace

bool PostgresDialect::isCut(const QSqlError &error) const
{
    const QString code = error.nativeErrorCode();
    if (code.isEmpty()) // what libpq itself says comes without a code: the server said nothing any more
        return error.isValid();
    return code.startsWith(u"08"_s) || code == "57P01"_L1 || code == "57P02"_L1 || code == "57P05"_L1 || code == "25P03"_L1;
}

Error PostgresDialect::errorOf(const QSqlError &error) const
{
    const QString code = error.nativeErrorCode();
    const QString detail = error.databaseText().trimmed();
    if (isCut(error))
        return {ErrorKind::Storage, Said::tr("The connection to the database server was cut. What was under way is not stored; Waybill connects "
                                    "again by itself and goes on."), detail};
    if (code == "42501"_L1)
        return notAllowed(detail);
    if (code == "55P03"_L1)
        return {ErrorKind::Busy, Said::tr("The database is in use by somebody else. Nothing was changed; try again in a moment."), detail};
    if (code == "57P03"_L1)
        return {ErrorKind::Busy, Said::tr("The database server is just starting or stopping. Nothing was changed; try again in a moment."), detail};
    if (code == "57014"_L1)
        return {ErrorKind::Busy, Said::tr("The database server stopped a statement that took too long. Nothing was changed; try again in a moment."),
                detail};
    if (code == "25006"_L1)
        return {ErrorKind::Storage, Said::tr("The database may only be read: it was opened for reading, or the server is a standby. Nothing was "
                                    "changed."), detail};
    if (code == "53100"_L1)
        return {ErrorKind::Storage, Said::tr("The database cannot grow: the disk of its server is full. Nothing was changed; make room and try again."),
                detail};
    if (code == "42P01"_L1 || code == "3F000"_L1)
        return {ErrorKind::Storage, Said::tr("This database lacks a table of Waybill's. Set it up with waybillctl database init, or name another."),
                detail};
    return byClass(code, detail);
}

} // namespace Waybill
