#include "app/headless/health.h"

#include <QJsonObject>

namespace Waybill::Headless {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 lateSeconds = 30 * 60;

QString told(const QDateTime &time)
{
    return time.isValid() ? time.toUTC().toString(u"yyyy-MM-dd HH:mm"_s) + u" UTC"_s : u"never"_s;
}

} // namespace

Health healthOf(const ProgramState &state, const QDateTime &now)
{
    Health health{u"ok"_s, {}, Fine};
    QStringList said{u"%1 followed"_s.arg(state.followed), u"%1 need you"_s.arg(state.needing)};
    if (state.failed > 0)
        said.append(u"%1 failed"_s.arg(state.failed));
    if (state.needing > 0 || state.failed > 0)
        health = {u"attention"_s, {}, SomeFailedOrHeld};
    const bool late = state.templatesOn > 0 && !state.paused && !state.running && state.next.isValid() && state.next.secsTo(now) > lateSeconds;
    if (late)
        health = {u"late"_s, {}, ConnectionDown};
    for (const Connection &each : state.connections) {
        if (!each.downSince.isValid())
            continue;
        said.append(u"%1 is down since %2"_s.arg(each.name, told(each.downSince)));
        health = {u"down"_s, {}, ConnectionDown};
    }
    if (!state.clockTrouble.isEmpty()) {
        if (health.code == Fine)
            health = {u"attention"_s, {}, SomeFailedOrHeld};
        said.append(state.clockTrouble.chopped(1));
    }
    said.append(u"last pass %1"_s.arg(told(state.checked)));
    if (state.templatesOn == 0)
        said.append(u"no template is on"_s);
    else if (state.paused)
        said.append(state.pausedUntil.isValid() ? u"paused until %1"_s.arg(told(state.pausedUntil)) : u"paused"_s);
    else if (state.next.isValid())
        said.append(u"next %1"_s.arg(told(state.next)));
    health.line = health.word + u": "_s + said.join(u", "_s);
    return health;
}

QJsonObject Health::json(const ProgramState &state) const
{
    const auto time = [](const QDateTime &at) { return at.isValid() ? QJsonValue(at.toUTC().toString(Qt::ISODate)) : QJsonValue(); };
    return {{u"state"_s, word},
            {u"followed"_s, state.followed},
            {u"needing"_s, state.needing},
            {u"failed"_s, state.failed},
            {u"connectionsDown"_s, state.connectionsDown()},
            {u"templatesOn"_s, state.templatesOn},
            {u"clockTrouble"_s, state.clockTrouble.isEmpty() ? QJsonValue() : QJsonValue(state.clockTrouble)},
            {u"paused"_s, state.paused},
            {u"lastPass"_s, time(state.checked)},
            {u"next"_s, time(state.next)}};
}

} // namespace Waybill::Headless
