#pragma once

#include "core/base/result.h"

#include <QJsonObject>
#include <QString>

namespace Waybill::Sandbox {

/// The switches of the TD SYNNEX stand-in; names in JSON are the names here.
struct TdSynnexOptions
{
    // how answers are spelt
    bool upperCaseCodes = false;                      ///< ACCEPTED, NOT FOUND instead of accepted, notFound
    bool estimatedSpelling = false;                   ///< EstimatedDeliveryDate instead of EstimateDeliveryDate
    bool emptyTags = false;                           ///< <X/> instead of <X></X>
    bool thousands = false;                           ///< 1,234.50
    bool emptyPoTime = false;                         ///< PODatetime is empty whatever the script says
    bool serialPrefix = false;                        ///< SN: before serial numbers of invoices
    QString invoiceTracking = QStringLiteral("list"); ///< list | comma
    QString customerPoAt = QStringLiteral("answer");  ///< answer | invoice
    QString errorStyle = QStringLiteral("response");  ///< response | lower | biz
    // what goes wrong for everybody
    QString failing; ///< message such as Server.DatabaseIssue; empty: all is well
    QString failingDetail;
    bool passwordExpired = false; ///< sign-in is refused with the right password
    bool ipRefused = false;       ///< PO: "IP Address Invalid"
    // time
    int latencyMinMs = 0; ///< both 0: the sandbox's own latency
    int latencyMaxMs = 0;
    int slowEvery = 0; ///< each n-th answer takes slowMs; 0: none
    int slowMs = 10000;
    int submitMinMs = 0; ///< of PO
    int submitMaxMs = 0;
    // limits
    int throttleParallel = 0;    ///< more than so many in flight: 503 (or a delay); 0: no limit
    int throttlePerSecond = 0;   ///< more than so many in a second
    bool throttleDelays = false; ///< a second's delay instead of 503
    int restPerSecond = 0;       ///< REST: 429 with Retry-After; 0: no limit
    // submitted orders
    int visibleAfterSeconds = 60; ///< notFound so long after PO (simulated)
    int shipAfterSeconds = 0;     ///< an order submitted here ships by itself; 0: never
    int invoiceAfterSeconds = 0;

    QJsonObject toJson() const;
    /// Changes the members named; an unknown one or a wrong type changes nothing.
    Result<Done> change(const QJsonObject &members);
};

} // namespace Waybill::Sandbox
