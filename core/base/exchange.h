#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>

#include <chrono>
#include <utility>

namespace Waybill {

/// One attempt of one request and its answer as it may be shown, kept and exported: secrets out, bodies cut.
struct Exchange
{
    QString requestId; ///< joins it with the activity log
    QString system;    ///< "TD SYNNEX"
    int attempt = 1;
    QDateTime startedAt; ///< UTC
    QByteArray method;
    QString url;
    QList<std::pair<QByteArray, QByteArray>> requestHeaders;
    QByteArray requestBody;
    qint64 requestSize = 0; ///< bytes, before cutting
    int status = 0;         ///< 0: no answer
    QList<std::pair<QByteArray, QByteArray>> responseHeaders;
    QByteArray responseBody;
    qint64 responseSize = 0;
    QString error; ///< kind and text, empty if there was an answer
    std::chrono::milliseconds took{0};

    bool operator==(const Exchange &) const = default;
};

/// What one credential was used for, and what it is allowed.
struct RequestUse
{
    qint64 started = 0;
    qint64 waited = 0;                       ///< requests that could not start at once
    std::chrono::milliseconds waitedInAll{0};
    double perSecond = 0;                    ///< starts allowed; 0: no limit of ours
    int perHour = 0;
    double allowanceUsed = -1;               ///< of what the other side allows, 0…1; negative: it did not tell

    /// What came on top since `before`.
    RequestUse since(const RequestUse &before) const
    {
        RequestUse use = *this;
        use.started -= before.started;
        use.waited -= before.waited;
        use.waitedInAll -= before.waitedInAll;
        return use;
    }
    bool operator==(const RequestUse &) const = default;
};

} // namespace Waybill
