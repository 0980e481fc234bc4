#pragma once

#include <QDateTime>
#include <QJsonObject>
#include <QString>

#include <optional>

namespace Waybill {

/// Why a plan that wants to write something was not carried out to its end.
enum class OpenWhy {
    Trial,       ///< shown only: the template is on trial
    WaitsForYes, ///< the changed mapping would alter what was written before (semantics 6)
    Refused,     ///< the target said no; tried again daily, at most so often a day (R50)
    Quiet,       ///< it would notify people in quiet hours (R48)
};

/// What stays open after a plan. While the supplier says nothing new the same plan is not made again before `until`, so that
/// an open order costs the target no more than a settled one. Kept beside the link.
struct OpenPlan
{
    OpenWhy why = OpenWhy::Trial;
    QString hash;    ///< settleHash() of the plan
    QDateTime until; ///< UTC
    QString words;   ///< for people
    bool wants = true; ///< on trial: something would be written

    bool operator==(const OpenPlan &) const = default;
};

std::optional<OpenPlan> openPlan(const QJsonObject &details);
/// Nothing: the order is settled, or will be planned at its next turn.
void setOpenPlan(QJsonObject &details, const std::optional<OpenPlan> &open);

} // namespace Waybill
