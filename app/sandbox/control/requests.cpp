#include "app/sandbox/control/requests.h"

#include "app/sandbox/control/core.h"

#include <QJsonDocument>

namespace Waybill::Sandbox {

using namespace Qt::Literals::StringLiterals;

namespace {

Response refused(const QString &why)
{
    return Response::json(400, QJsonObject{{u"error"_s, why}});
}

Response clockAnswer(Core &core)
{
    const Scenario &scenario = core.world().scenario();
    return Response::json(200, QJsonObject{{u"now"_s, core.world().now().toString(Qt::ISODateWithMs)},
                                           {u"start"_s, scenario.start.toString(Qt::ISODate)},
                                           {u"end"_s, scenario.end.toString(Qt::ISODate)},
                                           {u"stepSeconds"_s, qint64(scenario.step.count())},
                                           {u"scenario"_s, scenario.name}});
}

Response moveClock(Core &core, const QJsonObject &body)
{
    if (body.contains(u"speed"_s))
        core.world().setSpeed(body.value(u"speed"_s).toDouble());
    if (body.contains(u"advanceSeconds"_s)) {
        const auto seconds = std::chrono::seconds(qint64(body.value(u"advanceSeconds"_s).toDouble()));
        if (!core.world().advanceBy(seconds))
            return refused(u"simulated time only moves forward"_s);
    }
    if (body.contains(u"now"_s)) {
        const QDateTime to = QDateTime::fromString(body.value(u"now"_s).toString(), Qt::ISODate);
        if (!to.isValid() || to.timeSpec() == Qt::LocalTime)
            return refused(u"\"now\" is an instant with Z or offset, such as 2026-03-02T14:00:00Z"_s);
        if (!core.world().advanceTo(to))
            return refused(
                u"simulated time only moves forward; it is %1 now"_s.arg(core.world().now().toString(Qt::ISODate)));
    }
    return clockAnswer(core);
}

Response changeFaults(Core &core, const QByteArray &method, const QJsonObject &body)
{
    if (method == "DELETE")
        core.faults().clear();
    if (method == "POST") {
        const auto added = core.faults().add(body);
        if (!added)
            return refused(added.error().message);
    }
    return Response::json(200, QJsonObject{{u"faults"_s, core.faults().toJson()}});
}

Response answerJournal(Core &core, const Request &request)
{
    if (request.method == "DELETE") {
        core.journal().clear();
        return Response::json(200, QJsonObject{});
    }
    const quint64 after = request.query.queryItemValue(u"after"_s).toULongLong();
    return Response::json(200, core.journal().toJson(after, request.query.queryItemValue(u"bodies"_s) != u"0"));
}

Response answerReset(Core &core, const QJsonObject &body)
{
    const auto loaded = core.load(body.value(u"scenario"_s).toString(core.world().scenario().name));
    if (!loaded)
        return refused(loaded.error().message);
    core.journal().clear();
    core.faults().clear();
    return clockAnswer(core);
}

} // namespace

bool isControlPath(const QString &path)
{
    return path == u"/_sandbox" || path.startsWith(u"/_sandbox/");
}

Response answerControl(Core &core, const Request &request)
{
    if (!isControlPath(request.path))
        return Response::json(404, QJsonObject{{u"error"_s, u"control requests begin with /_sandbox"_s}});
    QJsonParseError parse{};
    const QByteArray text = request.body.isEmpty() ? QByteArray("{}") : request.body;
    const auto document = QJsonDocument::fromJson(text, &parse);
    if (document.isNull())
        return refused(u"the body is not JSON: %1"_s.arg(parse.errorString()));
    const QJsonObject body = document.isArray() ? QJsonObject{{u"faults"_s, document.array()}} : document.object();
    const QString what = request.path.section(u'/', 2);
    const bool post = request.method == "POST";
    const QString named = post ? body.value(u"system"_s).toString() : request.query.queryItemValue(u"system"_s);
    StandIn *standIn = core.standIn(named.isEmpty() && what == u"edit" ? u"autotask"_s : named);

    if (what.isEmpty())
        return Response::json(200, core.connectionDetails());
    if (what == u"clock")
        return post ? moveClock(core, body) : clockAnswer(core);
    if (what == u"faults")
        return changeFaults(core, request.method, body);
    if (what == u"journal")
        return answerJournal(core, request);
    if (what == u"latency" && post) {
        core.world().setLatency(std::chrono::milliseconds(body.value(u"ms"_s).toInt()));
        return Response::json(200, QJsonObject{{u"ms"_s, qint64(core.world().latency().count())}});
    }
    if (what == u"reset" && post)
        return answerReset(core, body);
    if (what == u"release" && post) {
        core.releaseHeld();
        return Response::json(200, QJsonObject{});
    }
    if (what == u"stop" && post) {
        QMetaObject::invokeMethod(&core, &Core::stopRequested, Qt::QueuedConnection);
        return Response::json(200, QJsonObject{});
    }
    if ((what == u"edit" && post) || (what == u"options" && post) || what == u"state") {
        if (!standIn)
            return refused(u"\"system\" names one of the stand-ins"_s);
        if (what == u"state")
            return Response::json(200, standIn->state());
        if (what == u"edit")
            return standIn->edit(body);
        QJsonObject options = body;
        options.remove(u"system"_s);
        return standIn->setOptions(options);
    }
    return Response::json(404, QJsonObject{{u"error"_s, u"no such control request"_s}});
}

} // namespace Waybill::Sandbox
