#pragma once

#include <QJsonObject>
#include <QTime>

namespace Waybill {

/// When people hear of changed statuses.
enum class StatusNotices { Off, Hourly, Each };
/// Whose quiet hours hold for a template.
enum class QuietChoice { AsInSettings, None, Own };
/// Everything: also that a status moved and nothing was to be written. Changes: only what was written, failed or needs a person.
enum class LogDetail { Changes, Everything };

/// What a person chose for one Integration Template beside frequency and scope.
struct TemplateOptions
{
    StatusNotices statusNotices = StatusNotices::Hourly;
    bool deliveryNotices = true;
    bool errorNotices = true;
    QuietChoice quiet = QuietChoice::AsInSettings;
    QTime quietFrom{20, 0};
    QTime quietUntil{7, 0};
    LogDetail logDetail = LogDetail::Everything;
    int logKeptDays = 0; ///< 0: as in the settings

    bool operator==(const TemplateOptions &) const = default;

    /// A notification of this kind ("delivered", "statusChanged", "connectionDown", …) is wanted.
    bool wants(const QString &kind) const;
    /// Notifications of this kind are gathered for an hour.
    bool isGathered(const QString &kind) const { return statusNotices == StatusNotices::Hourly && isStatus(kind); }

    /// Members that are missing or make no sense are the defaults.
    static TemplateOptions fromJson(const QJsonObject &object);
    QJsonObject toJson() const;

private:
    static bool isStatus(const QString &kind);
};

} // namespace Waybill
