#include "ui/tray/trayicon.h"

#include "ui/tray/icons.h"

#include <QMenu>
#include <QTimer>

namespace Waybill {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::chrono::seconds lookForTray{2};
constexpr int triesBeforeSaying = 8; ///< a desktop that starts has its tray within some seconds
const QString keepsRunningKey = u"saidKeepsRunning"_s;

} // namespace

TrayIcon::TrayIcon(const Desk &desk, StateWatch &watch, ActionBook &actions, WindowMemory &memory, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_watch(watch)
    , m_actions(actions)
    , m_memory(memory)
    , m_menu(std::make_unique<QMenu>())
    , m_catcher(new QTimer(this))
{
    makeMenu();
    m_catcher->setInterval(lookForTray);
    connect(m_catcher, &QTimer::timeout, this, &TrayIcon::catchTray);
    connect(&m_watch, &StateWatch::changed, this, [this] {
        showState();
        tellNews();
    });
}

TrayIcon::~TrayIcon()
{
    m_icon.reset(); // before the menu it shows
}

void TrayIcon::begin()
{
    catchTray();
    m_catcher->start();
}

bool TrayIcon::isThere() const
{
    return m_icon && QSystemTrayIcon::isSystemTrayAvailable();
}

/// Looks on for ever: a panel may be killed and started again at any time.
void TrayIcon::catchTray()
{
    if (!QSystemTrayIcon::isSystemTrayAvailable()) {
        m_icon.reset(); // an icon of a tray that died does not come back by itself everywhere
        if (++m_tries == triesBeforeSaying)
            Q_EMIT noTray();
        return;
    }
    if (m_icon)
        return;
    m_icon = std::make_unique<QSystemTrayIcon>();
    m_icon->setContextMenu(m_menu.get());
    connect(m_icon.get(), &QSystemTrayIcon::activated, this, [this](QSystemTrayIcon::ActivationReason reason) {
        if (reason == QSystemTrayIcon::Trigger || reason == QSystemTrayIcon::DoubleClick)
            Q_EMIT openWanted();
    });
    connect(m_icon.get(), &QSystemTrayIcon::messageClicked, this, [this] {
        Q_EMIT openWanted();
        m_desk.navigator.showActivity(m_told);
    });
    showState();
    m_icon->show();
}

void TrayIcon::makeMenu()
{
    m_menu->setObjectName(u"trayMenu"_s);
    m_stateAction = m_menu->addAction(QString());
    m_stateAction->setObjectName(u"trayStateLine"_s);
    m_stateAction->setEnabled(false);
    m_menu->addSeparator();
    const auto take = [this](QMenu *menu, const char *id) {
        if (QAction *action = m_actions.action(QString::fromLatin1(id)))
            menu->addAction(action);
    };
    take(m_menu.get(), "syncNow");
    QMenu *pause = m_menu->addMenu(tr("Pause"));
    for (const char *id : {"pauseHour", "pauseTomorrow", "pause"})
        take(pause, id);
    take(m_menu.get(), "resume");
    QAction *open = m_menu->addAction(tr("Open"));
    open->setObjectName(u"trayOpen"_s);
    connect(open, &QAction::triggered, this, &TrayIcon::openWanted);
    take(m_menu.get(), "quit");
    m_menu->addSeparator();
    QMenu *more = m_menu->addMenu(tr("More"));
    for (const char *id : {"ordersNeedingYou", "orders", "activity", "templates", "settings"})
        take(more, id);
    for (QAction *each : more->actions())
        connect(each, &QAction::triggered, this, [this] { Q_EMIT openWanted(); });
}

QString TrayIcon::tip() const
{
    return stateLine(m_watch.state(), m_desk.now());
}

void TrayIcon::showState()
{
    m_shown = trayState(trayFacts(m_watch.state()));
    m_stateAction->setText(tip());
    if (!m_icon)
        return;
    m_icon->setIcon(ownIcon(trayIconName(m_shown)));
    m_icon->setToolTip(tr("Waybill: %1").arg(tip()));
}

void TrayIcon::tellKeepsRunning()
{
    if (!m_icon || m_memory.value(keepsRunningKey).toBool())
        return;
    m_memory.keep(keepsRunningKey, true);
    m_icon->showMessage(tr("Waybill keeps running here."), tr("It goes on looking at your orders. Quit it from this icon's menu."),
                        QSystemTrayIcon::Information);
}

/// The core has decided what is told and when (one of a kind in its time, nothing in quiet hours, a summary a day); here it
/// is only shown, all of it in one message.
void TrayIcon::tellNews()
{
    if (!m_icon)
        return;
    if (m_asking) {
        m_askAgain = true;
        return;
    }
    m_asking = true;
    ask<Result<QList<Notification>>>(m_desk.service, this, [](SyncCore &core) { return core.unreadNotifications(); },
                                     [this](const Result<QList<Notification>> &unread) {
                                         m_asking = false;
                                         if (unread && !unread->isEmpty())
                                             tellThem(*unread);
                                         if (std::exchange(m_askAgain, false))
                                             tellNews();
                                     });
}

void TrayIcon::tellThem(const QList<Notification> &all)
{
    if (!m_icon)
        return;
    QList<qint64> ids;
    for (const Notification &each : all)
        ids.append(each.id);
    m_told = {};
    if (all.size() == 1)
        m_told.po = all.first().po;
    m_told.since = all.last().at.addSecs(-60); // what led to the oldest of them
    m_icon->showMessage(tr("Waybill"), messageText(all), QSystemTrayIcon::Information);
    ask<Result<Done>>(m_desk.service, this, [ids](SyncCore &core) { return core.markNotificationsRead(ids); }, [](const Result<Done> &) {});
}

namespace {

QString countWords(const QString &kind, int count)
{
    if (kind == "connectionDown"_L1)
        return TrayIcon::tr("%n account(s) stopped working", nullptr, count);
    if (kind == "connectionUp"_L1)
        return TrayIcon::tr("%n account(s) work again", nullptr, count);
    if (kind == "delivered"_L1)
        return TrayIcon::tr("%n order(s) delivered", nullptr, count);
    if (kind == "etaSlipped"_L1)
        return TrayIcon::tr("%n later ETA(s)", nullptr, count);
    if (kind == "statusChanged"_L1)
        return TrayIcon::tr("%n change(s) of status", nullptr, count);
    return TrayIcon::tr("%n order(s) to look at", nullptr, count);
}

} // namespace

QString messageText(const QList<Notification> &all)
{
    constexpr int shown = 3;
    static const QStringList counted{u"connectionDown"_s, u"connectionUp"_s, u"delivered"_s, u"etaSlipped"_s, u"statusChanged"_s};
    QMap<QString, int> kinds; // "": all the others
    for (const Notification &each : all)
        ++kinds[counted.contains(each.kind) ? each.kind : QString()];
    QStringList lines;
    if (all.size() > shown && kinds.size() > 1) {
        for (auto it = kinds.cbegin(); it != kinds.cend(); ++it)
            lines.append(countWords(it.key(), it.value()));
        return lines.join(u'\n');
    }
    for (const Notification &each : all.mid(0, shown))
        lines.append(each.text);
    if (all.size() > shown)
        lines.append(TrayIcon::tr("and %n more", nullptr, int(all.size()) - shown));
    return lines.join(u'\n');
}

} // namespace Waybill
