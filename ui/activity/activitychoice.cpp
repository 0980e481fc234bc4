#include "ui/activity/filterbar.h"

#include <QCoreApplication>
#include <QJsonObject>

namespace Waybill {

using namespace Qt::Literals::StringLiterals;

QDateTime periodBegins(ActivityPeriod period, const QDateTime &now, const QDateTime &lastStart)
{
    const QTime clock = now.time();
    const QDateTime minute = now.addMSecs(-(clock.second() * 1000 + clock.msec())); // the same for what is asked together
    switch (period) {
    case ActivityPeriod::Any: return {};
    case ActivityPeriod::SinceSyncStart: return lastStart;
    case ActivityPeriod::Today: return now.toLocalTime().date().startOfDay().toUTC();
    case ActivityPeriod::Day: return minute.addDays(-1);
    case ActivityPeriod::Week: return minute.addDays(-7);
    case ActivityPeriod::Month: return minute.addDays(-30);
    }
    Q_UNREACHABLE();
}

QString periodWords(ActivityPeriod period)
{
    const auto words = [](const char *text) { return QCoreApplication::translate("Waybill::ActivityPeriod", text); };
    switch (period) {
    case ActivityPeriod::Any: return words(QT_TRANSLATE_NOOP("Waybill::ActivityPeriod", "Any time"));
    case ActivityPeriod::SinceSyncStart: return words(QT_TRANSLATE_NOOP("Waybill::ActivityPeriod", "Since sync start"));
    case ActivityPeriod::Today: return words(QT_TRANSLATE_NOOP("Waybill::ActivityPeriod", "Today"));
    case ActivityPeriod::Day: return words(QT_TRANSLATE_NOOP("Waybill::ActivityPeriod", "Last 24 hours"));
    case ActivityPeriod::Week: return words(QT_TRANSLATE_NOOP("Waybill::ActivityPeriod", "Last 7 days"));
    case ActivityPeriod::Month: return words(QT_TRANSLATE_NOOP("Waybill::ActivityPeriod", "Last 30 days"));
    }
    Q_UNREACHABLE();
}

bool ActivityChoice::isEmpty() const
{
    ActivityChoice bare;
    bare.grouping = grouping;
    return *this == bare;
}

QJsonObject toJson(const ActivityChoice &choice)
{
    return {{u"search"_s, choice.search},
            {u"result"_s, choice.result},
            {u"template"_s, choice.integration.text()},
            {u"system"_s, choice.system},
            {u"period"_s, int(choice.period)},
            {u"openOnly"_s, choice.openOnly},
            {u"grouping"_s, choice.grouping ? int(*choice.grouping) : -1}};
}

ActivityChoice choiceFrom(const QJsonObject &object)
{
    ActivityChoice choice;
    choice.search = object.value("search"_L1).toString();
    choice.result = object.value("result"_L1).toString();
    choice.integration = TemplateId(object.value("template"_L1).toString());
    choice.system = object.value("system"_L1).toString();
    choice.period = ActivityPeriod(std::clamp(object.value("period"_L1).toInt(), 0, int(ActivityPeriod::Month)));
    choice.openOnly = object.value("openOnly"_L1).toBool();
    const int grouping = object.value("grouping"_L1).toInt(-1);
    if (grouping >= 0 && grouping <= int(ActivityGrouping::Error))
        choice.grouping = ActivityGrouping(grouping);
    return choice;
}

} // namespace Waybill
