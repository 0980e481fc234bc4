#pragma once

#include "core/engine/runcontext.h"
#include "core/plan/writeplan.h"

namespace Waybill {

/// Decides when a person hears of something: each matter once, those of one kind gathered, nothing in quiet hours (R48).
/// What waits goes out with sendWaiting(). With a daily summary everything waits for the end of the quiet hours (their time
/// counts although they are off) and goes out together; only that an account is down is told at once. Where nothing is to
/// appear on the screen nothing is kept to be told later either.
class Notifier
{
public:
    Notifier(Stores &stores, const EngineSettings &settings, const QDateTime &now)
        : m_stores(stores)
        , m_settings(settings)
        , m_now(now)
    {
    }

    Result<Done> tell(const QString &kind, const TemplateId &integration, const PoNumber &po, const QString &text);
    /// What waited for the end of the quiet hours, or for others of its kind; how many went out.
    Result<int> sendWaiting();

private:
    Result<bool> mayGoOut(const Notification &notification);
    Result<bool> mayGoOut(const QString &kind);
    QDateTime summaryTime() const;

    Stores &m_stores;
    const EngineSettings &m_settings;
    QDateTime m_now;
};

/// What the plan wants a person to hear of; in the transaction that remembers its events, so each is told once.
Result<Done> tellAlerts(RunContext &run, const WritePlan &plan);

} // namespace Waybill
