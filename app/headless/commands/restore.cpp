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

int runRebuild(const Settings &settings, QStringList arguments)
{
    if (!arguments.isEmpty())
        return usage(u"rebuild"_s);
    int code = Fine;
    const auto service = serviceFor(settings, &code);
    if (!service)
        return code;
    const auto rebuilt = ask<Rebuilt>(*service, [](SyncCore &core) { return core.rebuild(); });
    if (!rebuilt)
        return complainOf(rebuilt.error());
    say(u"The data are those of %1. The damaged file is kept as %2. The next sync reads every order anew on both sides."_s.arg(
        rebuilt->from.madeAt.toString(Qt::ISODate), rebuilt->kept));
    return Fine;
}

} // namespace Waybill::Headless
