#include "core/engine/notifier.h"

namespace Waybill {

using namespace Qt::Literals::StringLiterals;

namespace {

const QString accountDown = u"connectionDown"_s;

} // namespace

/// When the last daily summary was due.
QDateTime Notifier::summaryTime() const
{
    const QTimeZone zone(m_settings.machineZone.toLatin1());
    const QDate today = m_now.toTimeZone(zone).date();
    const QDateTime due(today, m_settings.quiet.until, zone);
    return due <= m_now ? due : QDateTime(today.addDays(-1), m_settings.quiet.until, zone);
}

Result<bool> Notifier::mayGoOut(const Notification &notification)
{
    if (m_settings.dailySummary && notification.kind != accountDown)
        return notification.at < summaryTime() && !isQuiet(m_settings.quiet, m_now, QTimeZone(m_settings.machineZone.toLatin1()));
    return mayGoOut(notification.kind);
}

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
    if (!m_settings.notifyScreen || !m_settings.options.wants(kind))
        return Done{};
    Notification notification;
    notification.at = m_now;
    notification.kind = kind;
    notification.integration = integration;
    notification.po = po;
    notification.text = text;
    notification.channel = u"screen"_s;
    const auto now = mayGoOut(notification);
    if (!now)
        return now.error();
    if (*now)
        notification.sentAt = m_now;
    const auto kept = m_stores.notifications.append(notification);
    return kept ? Result<Done>(Done{}) : Result<Done>(kept.error());
}

Result<int> Notifier::sendWaiting()
{
    if (!m_settings.notifyScreen) {
        const auto forgotten = m_stores.notifications.forgetWaiting();
        return forgotten ? Result<int>(0) : forgotten;
    }
    const auto waiting = m_stores.notifications.waiting();
    if (!waiting)
        return waiting.error();
    QMap<QString, bool> open; // asked once a kind: those of one kind go out together; with a summary each by its own time
    int sent = 0;
    for (const Notification &each : *waiting) {
        const QString matter = m_settings.dailySummary ? QString::number(each.id) : each.kind;
        if (!open.contains(matter)) {
            const auto may = mayGoOut(each);
            if (!may)
                return may.error();
            open.insert(matter, *may);
        }
        if (!open.value(matter))
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
