#include "app/sandbox/standin.h"

#include "app/sandbox/world/world.h"

#include <algorithm>

namespace Waybill::Sandbox {

using namespace Qt::Literals::StringLiterals;

StandIn::StandIn(World &world, QObject *parent)
    : QObject(parent)
    , m_world(world)
{
}

StandIn::~StandIn() = default;

std::optional<Response> StandIn::admit(const Request &)
{
    return std::nullopt;
}

void StandIn::finished(const Request &) {}

void StandIn::meet(const QMap<QString, QUrl> &) {}

std::chrono::milliseconds StandIn::latency(const Request &)
{
    return m_world.latency();
}

QString StandIn::endpoint(const Request &request) const
{
    QStringList segments = request.path.split(u'/');
    for (QString &segment : segments) {
        if (!segment.isEmpty() && std::all_of(segment.cbegin(), segment.cend(), [](QChar c) { return c.isDigit(); }))
            segment = u"{n}"_s;
    }
    return QString::fromLatin1(request.method) + u' ' + segments.join(u'/');
}

QString StandIn::lane(const Request &) const
{
    return {};
}

void StandIn::timeMoved(const QDateTime &) {}

Response StandIn::edit(const QJsonObject &)
{
    return Response::text(404, u"nobody edits records of %1 by hand"_s.arg(system()));
}

Response StandIn::setOptions(const QJsonObject &)
{
    return Response::text(404, u"%1 has no options"_s.arg(system()));
}

} // namespace Waybill::Sandbox
