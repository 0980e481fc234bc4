#include "ui/shell/rights.h"

#include <QAction>
#include <QActionGroup>
#include <QEvent>
#include <QScopedValueRollback>
#include <QWidget>

namespace Waybill {

namespace {

QString roleWord(DatabaseRole role)
{
    switch (role) {
    case DatabaseRole::None: break;
    case DatabaseRole::Viewer: return Rights::tr("viewer");
    case DatabaseRole::Operator: return Rights::tr("operator");
    case DatabaseRole::Administrator: return Rights::tr("administrator");
    }
    return Rights::tr("none");
}

} // namespace

Rights::Rights(QObject *parent)
    : QObject(parent)
{
}

Rights::~Rights() = default;

QString Rights::refusal(Deed deed) const
{
    if (may(deed))
        return {};
    if (m_role == DatabaseRole::None)
        return tr("You have no role in %1 any more. An administrator of the team gives you one.").arg(m_server);
    if (roleFor(deed) == DatabaseRole::Operator)
        return tr("Your role in %1 is %2. An operator or administrator may do this; an administrator can give you that role.")
            .arg(m_server, roleWord(m_role));
    return tr("Your role in %1 is %2. Only an administrator may do this, or give you that role.").arg(m_server, roleWord(m_role));
}

void Rights::setRole(DatabaseRole role, const QString &server)
{
    if (role == m_role && server == m_server)
        return;
    m_role = role;
    m_server = server;
    for (auto group = m_actions.cbegin(); group != m_actions.cend(); ++group)
        group.value()->setEnabled(may(group.key()));
    const QList<QObject *> all = m_guarded.keys();
    for (QObject *each : all) {
        if (auto *control = qobject_cast<QWidget *>(each))
            apply(control);
        else if (auto *action = qobject_cast<QAction *>(each))
            apply(action);
    }
    Q_EMIT changed();
}

void Rights::guard(QWidget *control, Deed deed)
{
    if (!m_guarded.contains(control)) {
        control->installEventFilter(this);
        connect(control, &QObject::destroyed, this, [this, control] { m_guarded.remove(control); });
    }
    m_guarded[control].deed = deed;
    apply(control);
}

void Rights::guard(QAction *action, Deed deed)
{
    if (!m_guarded.contains(action)) {
        connect(action, &QObject::destroyed, this, [this, action] { m_guarded.remove(action); });
        connect(action, &QAction::changed, this, [this, action] {
            if (!m_telling)
                apply(action);
        });
    }
    m_guarded[action].deed = deed;
    QActionGroup *&group = m_actions[deed];
    if (!group) {
        group = new QActionGroup(this);
        group->setExclusionPolicy(QActionGroup::ExclusionPolicy::None);
        group->setEnabled(may(deed));
    }
    const QScopedValueRollback telling(m_telling, true);
    group->addAction(action);
    apply(action);
}

QString Rights::refusal(const QAction *action) const
{
    const auto known = m_guarded.constFind(const_cast<QAction *>(action));
    return known == m_guarded.cend() ? QString() : refusal(known->deed);
}

void Rights::apply(QAction *action)
{
    const QScopedValueRollback telling(m_telling, true);
    Guarded &known = m_guarded[action];
    const QString why = refusal(known.deed);
    if (!why.isEmpty()) {
        if (action->toolTip() != why && (!known.held || action->toolTip() != known.description))
            known.tip = action->toolTip();
        known.held = true;
        known.description = why; // as last said: the sentence changes with the role
        action->setToolTip(why);
    } else if (std::exchange(known.held, false) && action->toolTip() == known.description) {
        action->setToolTip(known.tip);
    }
}

/// Disabled as a disabled parent would do it: WA_ForceDisabled stays what the screen itself asked for.
void Rights::hold(QWidget *control)
{
    const bool own = control->testAttribute(Qt::WA_ForceDisabled);
    control->setEnabled(false);
    control->setAttribute(Qt::WA_ForceDisabled, own);
}

void Rights::apply(QWidget *control)
{
    const QScopedValueRollback telling(m_telling, true);
    Guarded &known = m_guarded[control];
    const QString why = refusal(known.deed);
    if (why.isEmpty()) {
        if (!std::exchange(known.held, false))
            return;
        control->setToolTip(known.tip);
        control->setAccessibleDescription(known.description);
        if (!control->testAttribute(Qt::WA_ForceDisabled))
            control->setEnabled(true);
        return;
    }
    if (!std::exchange(known.held, true)) {
        known.tip = control->toolTip();
        known.description = control->accessibleDescription();
    }
    control->setToolTip(why);
    control->setAccessibleDescription(why);
    hold(control);
}

bool Rights::eventFilter(QObject *watched, QEvent *event)
{
    const auto known = m_guarded.find(watched);
    auto *control = qobject_cast<QWidget *>(watched);
    if (known == m_guarded.end() || !known->held || m_telling || !control)
        return QObject::eventFilter(watched, event);
    if (event->type() == QEvent::EnabledChange && control->isEnabled()) {
        const QScopedValueRollback telling(m_telling, true);
        hold(control);
    }
    if (event->type() == QEvent::ToolTipChange) {
        const QScopedValueRollback telling(m_telling, true);
        known->tip = control->toolTip();
        control->setToolTip(refusal(known->deed));
    }
    return QObject::eventFilter(watched, event);
}

} // namespace Waybill
