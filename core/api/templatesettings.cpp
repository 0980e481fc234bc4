#include "core/api/templatesettings.h"

#include <QStringList>

#include <algorithm>

namespace Waybill {

using namespace Qt::Literals::StringLiterals;

namespace {

// In the order of the enums.
const QStringList frequencies{u"realTime"_s, u"hourly"_s, u"daily"_s, u"custom"_s};
const QStringList scopes{u"all"_s, u"recent30"_s, u"recent60"_s, u"recent90"_s, u"active"_s};

} // namespace

PollFrame frameFromJson(const QJsonObject &schedule)
{
    PollFrame frame;
    frame.frequency = PollFrequency(std::max<qsizetype>(0, frequencies.indexOf(schedule.value("frequency"_L1).toString())));
    frame.every = std::chrono::minutes(schedule.value("everyMinutes"_L1).toInt(60));
    const QTime at = QTime::fromString(schedule.value("at"_L1).toString(), u"HH:mm"_s);
    if (at.isValid())
        frame.dailyAt = at;
    return frame;
}

QJsonObject frameToJson(const PollFrame &frame, QJsonObject schedule)
{
    schedule.insert("frequency"_L1, frequencies.at(int(frame.frequency)));
    schedule.remove("everyMinutes"_L1);
    schedule.remove("at"_L1);
    if (frame.frequency == PollFrequency::Custom)
        schedule.insert("everyMinutes"_L1, int(frame.every.count()));
    if (frame.frequency == PollFrequency::Daily)
        schedule.insert("at"_L1, frame.dailyAt.toString(u"HH:mm"_s));
    return schedule;
}

PollScope scopeFromJson(const QJsonObject &scope)
{
    const qsizetype place = scopes.indexOf(scope.value("kind"_L1).toString());
    return place < 0 ? PollScope::Active : PollScope(place);
}

QJsonObject scopeToJson(PollScope scope)
{
    return {{u"kind"_s, scopes.at(int(scope))}};
}

} // namespace Waybill
