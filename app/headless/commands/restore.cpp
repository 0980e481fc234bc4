#include "app/headless/command.h"

#include <QFileInfo>

namespace Waybill::Headless {

using namespace Qt::Literals::StringLiterals;

int runRestore(const Settings &settings, QStringList arguments)
{
    if (arguments.size() != 1)
        return usage(u"restore FILE"_s);
    int code = Fine;
    const auto service = open(settings, true, &code);
    if (!service)
        return code;
    const QString file = QFileInfo(arguments.first()).absoluteFilePath();
    const auto kept = ask<QString>(*service, [file](SyncCore &core) { return core.restoreBackup(file); });
    if (!kept)
        return complainOf(kept.error());
    say(u"The data are those of %1. What was there is kept as %2."_s.arg(file, *kept));
    return Fine;
}

} // namespace Waybill::Headless
