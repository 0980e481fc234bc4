#include "core/settings/templateoptions.h"

#include <QStringList>

#include <algorithm>

namespace Waybill {

using namespace Qt::Literals::StringLiterals;

namespace {

// In the order of the enums.
const QStringList noticeWords{u"off"_s, u"hourly"_s, u"each"_s};
const QStringList quietWords{u"settings"_s, u"none"_s, u"own"_s};
const QStringList detailWords{u"changes"_s, u"everything"_s};
constexpr int longestKept = 3650;

template<typename E>
E fromWord(const QStringList &words, const QJsonValue &value, E fallback)
{
    const qsizetype place = words.indexOf(value.toString());
    return place < 0 ? fallback : E(place);
}

QTime timeOf(const QJsonValue &value, QTime fallback)
{
    const QTime time = QTime::fromString(value.toString(), u"HH:mm"_s);
    return time.isValid() ? time : fallback;
}

} // namespace

bool TemplateOptions::isStatus(const QString &kind)
{
    return kind == "statusChanged"_L1 || kind == "etaSlipped"_L1;
}

bool TemplateOptions::wants(const QString &kind) const
{
    if (isStatus(kind))
        return statusNotices != StatusNotices::Off;
    return kind == "delivered"_L1 ? deliveryNotices : errorNotices;
}

TemplateOptions TemplateOptions::fromJson(const QJsonObject &object)
{
    TemplateOptions options;
    options.statusNotices = fromWord(noticeWords, object.value("statusNotices"_L1), options.statusNotices);
    options.deliveryNotices = object.value("deliveryNotices"_L1).toBool(options.deliveryNotices);
    options.errorNotices = object.value("errorNotices"_L1).toBool(options.errorNotices);
    options.quiet = fromWord(quietWords, object.value("quiet"_L1), options.quiet);
    options.quietFrom = timeOf(object.value("quietFrom"_L1), options.quietFrom);
    options.quietUntil = timeOf(object.value("quietUntil"_L1), options.quietUntil);
    options.logDetail = fromWord(detailWords, object.value("logDetail"_L1), options.logDetail);
    options.logKeptDays = std::clamp(object.value("logKeptDays"_L1).toInt(), 0, longestKept);
    return options;
}

QJsonObject TemplateOptions::toJson() const
{
    return {{u"statusNotices"_s, noticeWords.at(int(statusNotices))},
            {u"deliveryNotices"_s, deliveryNotices},
            {u"errorNotices"_s, errorNotices},
            {u"quiet"_s, quietWords.at(int(quiet))},
            {u"quietFrom"_s, quietFrom.toString(u"HH:mm"_s)},
            {u"quietUntil"_s, quietUntil.toString(u"HH:mm"_s)},
            {u"logDetail"_s, detailWords.at(int(logDetail))},
            {u"logKeptDays"_s, logKeptDays}};
}

} // namespace Waybill
