#include "app/headless/command.h"
#include "app/headless/health.h"

#include <QJsonDocument>

namespace Waybill::Headless {

int runHealth(const Settings &settings, QStringList arguments)
{
    if (!arguments.isEmpty())
        return usage(QStringLiteral("health"));
    int code = Fine;
    const auto service = open(settings, false, &code);
    if (!service)
        return code;
    const auto state = ask<ProgramState>(*service, [](SyncCore &core) { return core.programState(); });
    if (!state)
        return complainOf(state.error());
    const Health health = healthOf(*state, QDateTime::currentDateTimeUtc());
    const bool asJson = settings.format == Format::Json;
    say(asJson ? QString::fromUtf8(QJsonDocument(health.json(*state)).toJson(QJsonDocument::Compact)) : health.line);
    return health.code;
}

} // namespace Waybill::Headless
