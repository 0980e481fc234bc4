#include "core/engine/notifier.h"

namespace Waybill {

using namespace Qt::Literals::StringLiterals;

Result<bool> Notifier::mayGoOut(const QString &kind)
{
    if (isQuiet(m_settings.quiet, m_now, QTimeZone(m_settings.machineZone.toLatin1())))
        return false;
    const auto gather = m_settings.options.isGathered(kind) ? std::max(m_settings.notifyAtMostEvery, std::chrono::minutes(60))
                                                            : m_settings.notifyAtMostEvery;
    const auto lately = m_stores.notifications.sentSince(kind, m_now.addSecs(-std::chrono::seconds(gather).count()));
    if (!lately)
        return lately.error();
    return *lately == 0;
}

Result<Done> Notifier::tell(const QString &kind, const TemplateId &integration, const PoNumber &po, const QString &text)
{
    if (!m_settings.options.wants(kind))
        return Done{};
    const auto now = mayGoOut(kind);
    if (!now)
        return now.error();
    Notification notification;
    notification.at = m_now;
    notification.kind = kind;
    notification.integration = integration;
    notification.po = po;
    notification.text = text;
    notification.channel = u"screen"_s;
    if (*now)
        notification.sentAt = m_now;
    const auto kept = m_stores.notifications.append(notification);
    return kept ? Result<Done>(Done{}) : Result<Done>(kept.error());
}

Result<int> Notifier::sendWaiting()
{
    const auto waiting = m_stores.notifications.waiting();
    if (!waiting)
        return waiting.error();
    QMap<QString, bool> open; // asked once a kind: those of one kind go out together
    int sent = 0;
    for (const Notification &each : *waiting) {
        if (!open.contains(each.kind)) {
            const auto may = mayGoOut(each.kind);
            if (!may)
                return may.error();
            open.insert(each.kind, *may);
        }
        if (!open.value(each.kind))
            continue;
        if (const auto done = m_stores.notifications.markSent(each.id, m_now); !done)
            return done.error();
        ++sent;
    }
    return sent;
}

Result<Done> tellAlerts(RunContext &run, const WritePlan &plan)
{
    Notifier notifier(*run.stores, run.settings, run.now());
    for (const PlanAlert &alert : plan.alerts) {
        if (auto done = notifier.tell(alertKindKey(alert.kind), run.integration.id, plan.po, alert.text); !done)
            return done;
    }
    return Done{};
}

} // namespace Waybill
