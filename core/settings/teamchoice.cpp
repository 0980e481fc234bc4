#include "core/settings/teamchoice.h"

#include "core/settings/filesettings.h"

#include <QDateTime>
#include <QDir>

namespace Waybill {

using namespace Qt::Literals::StringLiterals;

namespace {

const QString addressKey = u"team/database"_s;
const QString worksKey = u"team/works"_s;

FileSettings fileIn(const QString &folder)
{
    return FileSettings(QDir(folder).filePath(u"team.json"_s));
}

} // namespace

Result<TeamChoice> TeamChoice::read(const QString &folder)
{
    FileSettings file = fileIn(folder);
    const auto values = file.load();
    if (!values)
        return values.error();
    return TeamChoice{values->value(addressKey).toString(), values->value(worksKey).toBool()};
}

Result<Done> TeamChoice::keep(const QString &folder) const
{
    FileSettings file = fileIn(folder);
    const QDateTime now = QDateTime::currentDateTimeUtc();
    if (const auto kept = file.save(addressKey, address, {}, now); !kept)
        return kept;
    return file.save(worksKey, works, {}, now);
}

} // namespace Waybill
