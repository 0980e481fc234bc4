#pragma once

#include "core/engine/pollpolicy.h"
#include "core/settings/templateoptions.h"

#include <QJsonObject>
#include <QString>

namespace Waybill {

/// What a person sets for one Integration Template beside its mapping.
struct TemplateSettings
{
    static constexpr int leastMinutes = 5;         ///< frequency Custom
    static constexpr int mostMinutes = 7 * 24 * 60;

    QString name;
    PollFrame frame;
    PollScope scope = PollScope::Active;
    TemplateOptions options;

    bool operator==(const TemplateSettings &) const = default;
};

PollFrame frameFromJson(const QJsonObject &schedule);
/// Members that are not the frequency's stay as they are.
QJsonObject frameToJson(const PollFrame &frame, QJsonObject schedule = {});
PollScope scopeFromJson(const QJsonObject &scope);
QJsonObject scopeToJson(PollScope scope);

} // namespace Waybill
