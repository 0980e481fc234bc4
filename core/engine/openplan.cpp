#include "core/engine/openplan.h"

namespace Waybill {

using namespace Qt::Literals::StringLiterals;

namespace {

const QString member = u"openPlan"_s;

QString wordOf(OpenWhy why)
{
    switch (why) {
    case OpenWhy::Trial: return u"trial"_s;
    case OpenWhy::WaitsForYes: return u"waitsForYes"_s;
    case OpenWhy::Refused: return u"refused"_s;
    case OpenWhy::Quiet: return u"quiet"_s;
    }
    Q_UNREACHABLE();
}

} // namespace

std::optional<OpenPlan> openPlan(const QJsonObject &details)
{
    const QJsonObject json = details.value(member).toObject();
    const QString word = json.value("why"_L1).toString();
    for (const OpenWhy why : {OpenWhy::Trial, OpenWhy::WaitsForYes, OpenWhy::Refused, OpenWhy::Quiet}) {
        if (word == wordOf(why)) {
            return OpenPlan{why, json.value("hash"_L1).toString(),
                            QDateTime::fromString(json.value("until"_L1).toString(), Qt::ISODateWithMs),
                            json.value("words"_L1).toString(), json.value("wants"_L1).toBool(true)};
        }
    }
    return {};
}

void setOpenPlan(QJsonObject &details, const std::optional<OpenPlan> &open)
{
    if (!open) {
        details.remove(member);
        return;
    }
    details.insert(member, QJsonObject{{u"why"_s, wordOf(open->why)},
                                       {u"hash"_s, open->hash},
                                       {u"until"_s, open->until.toString(Qt::ISODateWithMs)},
                                       {u"words"_s, open->words},
                                       {u"wants"_s, open->wants}});
}

} // namespace Waybill
