#include "ui/tray/traystate.h"

#include "ui/widgets/times.h"

#include <QCoreApplication>
#include <QLocale>

namespace Waybill {

using namespace Qt::Literals::StringLiterals;

namespace {

QString trayText(const char *text, int n = -1)
{
    return QCoreApplication::translate("Waybill::TrayState", text, nullptr, n);
}

QString checkedSentence(const ProgramState &state, const QDateTime &now)
{
    if (!state.checked.isValid())
        return state.templatesOn == 0 ? trayText(QT_TRANSLATE_NOOP("Waybill::TrayState", "Nothing is switched on yet."))
                                      : trayText(QT_TRANSLATE_NOOP("Waybill::TrayState", "Not checked yet."));
    const QDateTime local = state.checked.toLocalTime();
    const bool today = local.date() == now.toLocalTime().date();
    const QString when = today ? QLocale().toString(local.time(), QLocale::ShortFormat) : relativeTime(state.checked, now);
    return trayText(QT_TRANSLATE_NOOP("Waybill::TrayState", "Checked %1.")).arg(when);
}

QString needSentence(const ProgramState &state)
{
    if (const int down = state.connectionsDown(); down > 0)
        return trayText(QT_TRANSLATE_N_NOOP("Waybill::TrayState", "%n account(s) cannot be reached."), down);
    if (state.needing > 0)
        return trayText(QT_TRANSLATE_N_NOOP("Waybill::TrayState", "%n order(s) need you."), state.needing);
    return trayText(QT_TRANSLATE_NOOP("Waybill::TrayState", "Nothing needs you."));
}

} // namespace

TrayFacts trayFacts(const ProgramState &state)
{
    TrayFacts facts;
    const int down = state.connectionsDown();
    facts.paused = state.paused;
    facts.online = state.connections.isEmpty() || down < state.connections.size();
    facts.running = state.running;
    facts.failed = state.failed + down;
    facts.needing = state.needing;
    return facts;
}

QString stateLine(const ProgramState &state, const QDateTime &now)
{
    if (state.paused) {
        return state.pausedUntil.isValid()
            ? trayText(QT_TRANSLATE_NOOP("Waybill::TrayState", "Paused until %1.")).arg(relativeTime(state.pausedUntil, now))
            : trayText(QT_TRANSLATE_NOOP("Waybill::TrayState", "Paused until you resume."));
    }
    if (!trayFacts(state).online)
        return trayText(QT_TRANSLATE_NOOP("Waybill::TrayState", "Offline: no account can be reached. It is tried again by itself."));
    if (state.running)
        return trayText(QT_TRANSLATE_NOOP("Waybill::TrayState", "Looking at your orders…"));
    return trayText(QT_TRANSLATE_NOOP("Waybill::TrayState", "%1 %2")).arg(checkedSentence(state, now), needSentence(state));
}

QString trayIconName(TrayState state)
{
    switch (state) {
    case TrayState::Idle: return u"tray-idle"_s;
    case TrayState::Syncing: return u"tray-syncing"_s;
    case TrayState::NeedsYou: return u"tray-needsyou"_s;
    case TrayState::Error: return u"tray-error"_s;
    case TrayState::Paused: return u"tray-paused"_s;
    case TrayState::Offline: return u"tray-offline"_s;
    }
    Q_UNREACHABLE();
}

} // namespace Waybill
