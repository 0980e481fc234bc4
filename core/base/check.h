#pragma once

#include <QList>
#include <QString>

namespace Waybill {

/// One step of a connection check: something that was done, not a green light by itself.
struct CheckStep
{
    QString name;   ///< "Signed in", "Can change purchase orders"
    bool passed = false;
    QString text;   ///< what was seen, or what to do next
    QString askAdmin; ///< words to send to an administrator when something must be granted; else empty

    bool operator==(const CheckStep &) const = default;
};

/// Who we are at the other side, found by asking it.
struct WhoAmI
{
    QString account;  ///< account or company name as the other side tells
    QString version;  ///< API or product version
    QString webUrl;   ///< where a person opens it in a browser; empty if there is none
    QList<CheckStep> steps;

    bool passed() const
    {
        for (const CheckStep &step : steps) {
            if (!step.passed)
                return false;
        }
        return !steps.isEmpty();
    }
};

/// Whose wish a request serves; a person's overtakes the schedule.
enum class Urgency { Scheduled, Person };

} // namespace Waybill
