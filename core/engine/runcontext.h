#pragma once

#include "core/base/clock.h"
#include "core/engine/leases.h"
#include "core/engine/pollpolicy.h"
#include "core/engine/quiethours.h"
#include "core/engine/run.h"
#include "core/mapping/mapping.h"
#include "core/plan/planinput.h"
#include "core/settings/templateoptions.h"
#include "core/sources/sourceadapter.h"
#include "core/store/stores.h"
#include "core/targets/targetadapter.h"

#include <memory>

namespace Waybill {

/// The starred numbers of the semantics that running needs.
struct EngineSettings
{
    PlanSettings plan;
    std::chrono::seconds settleTime{120};    ///< semantics 9
    std::chrono::minutes discoveryEvery{15}; ///< semantics 3
    int graceDays = 14;                      ///< semantics 3 "End"
    int shortAfterDays = 60;                 ///< semantics 3 "short"
    std::chrono::hours cancelledLookAfter{24}; ///< one look after Cancelled or Rejected
    int correctableDays = 14;                ///< a rejected order that can be put right at the source is looked at daily so long
    QList<std::chrono::minutes> retryAfter{std::chrono::minutes(1), std::chrono::minutes(5), std::chrono::minutes(15),
                                           std::chrono::minutes(60)};
    int refusalsPerDay = 4;                  ///< R50: the same write of an order
    std::chrono::seconds requestLimit{60};   ///< a lease outlasts three of them (semantics 9)
    QuietHours quiet;                        ///< R48
    std::chrono::minutes notifyAtMostEvery{10}; ///< notifications of one kind are gathered
    bool notifyScreen = true;                ///< notifications appear on the screen, their only way so far
    bool dailySummary = false;               ///< they go out together once a day, those of an account that is down at once
    TemplateOptions options;                 ///< the template's own: notifications, log detail
    QString targetZone = QStringLiteral("UTC");
    QString machineZone = QStringLiteral("UTC");
    QString person;                          ///< who works here, for the audit list
    int changesHeld = 10'000;                ///< orders whose changes a pass holds to its end, 1.5 kB each; the log has all
    // The controls of the kill test: it has to notice if one of these is missing. Nothing else ever turns them off.
    bool keepIntents = true;                 ///< intents are committed before anything leaves
    bool lookForMarkers = true;              ///< notes found at the target are not sent again
};

/// One followed order on its way through a pass.
struct FollowedOrder
{
    OrderLink link;
    TargetRecord record;
    Snapshot snapshot;
    OrderMemory memory;             ///< its fields and events once it is to be planned (OrderBook::recall)
    QList<LineLink> lineLinks;
    DueOrder due;
    QJsonObject details;            ///< ours beside the link: notFoundSince, endSeen, invoicedRows, openPlan
    OrderLink storedLink;           ///< as loaded: what differs is saved, also where nothing is written
    QJsonObject storedDetails;
    QList<OutboxEntry> pending;     ///< writes whose outcome is not known
    std::optional<SupplierOrder> supplier; ///< as answered now
    std::optional<PurchaseOrder> order;    ///< as read now
    QStringList requestIds;
    OrderReport report;
};

/// Everything a pass works with; made once for each pass, lives in the core thread until it has ended.
struct RunContext
{
    std::shared_ptr<Stores> stores;
    Clock *clock = nullptr;
    std::shared_ptr<SourceAdapter> source;
    std::shared_ptr<TargetAdapter> target;
    StoredTemplate integration;
    Connection sourceConnection;
    Connection targetConnection;
    Mapping mapping;
    QString mappingVersion;
    /// If this mapping is not approved yet but an earlier one was: that one. Orders it treats alike go on.
    std::optional<Mapping> approvedMapping;
    TargetSchema schema;
    PollFrame frame;
    PollScope scope = PollScope::Active;
    QString account;    ///< the supplier account that is asked
    EngineSettings settings;
    RunRequest request;
    RunId id;
    std::shared_ptr<Leases> leases; ///< from the pass's beginning
    bool frugal = false; ///< three quarters of the target's allowance are used: what can wait for tomorrow waits
    bool stop = false;  ///< a person or the end of the program stops the pass after the request under way

    QDateTime now() const { return clock->now(); }
    SourceCapabilities sourceSays() const { return source->capabilities(); }
    TargetCapabilities targetSays() const { return target->capabilities(); }
    LinkFilter linkFilter() const;
    ReadScope readScope() const;
    PlanInput planInput(const FollowedOrder &order) const;
    QTimeZone machineZone() const { return QTimeZone(settings.machineZone.toLatin1()); }
    /// The zone in which the target's own dates are read.
    QString targetZone() const { return schema.zone.isEmpty() ? settings.targetZone : schema.zone; }
    Urgency urgency() const { return request.cause == RunCause::Person ? Urgency::Person : Urgency::Scheduled; }
};

} // namespace Waybill
