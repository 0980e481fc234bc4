#pragma once

#include "core/api/deed.h"

#include <QHash>
#include <QMap>
#include <QObject>

class QAction;
class QActionGroup;
class QWidget;

namespace Waybill {

/// What the person at this window may do in the team's database: every control that does more than show is given to guard().
/// One that the role does not allow is greyed out whatever its screen wants, and its tooltip and description say why and who
/// may. With data of one's own everything is allowed. Controls follow at once when the role changes.
class Rights : public QObject
{
    Q_OBJECT
public:
    explicit Rights(QObject *parent = nullptr);
    ~Rights() override;

    /// `server`: the name of the team's database; empty: a file of this computer.
    void setRole(DatabaseRole role, const QString &server);
    bool may(Deed deed) const { return allows(m_role, deed); }
    /// Why not, and who may; empty if it is allowed.
    QString refusal(Deed deed) const;

    /// From now on; given again with another deed, that one counts. Its screen goes on to set enabled, tooltip and
    /// description as it likes: what it wants shows as soon as the role allows.
    void guard(QWidget *control, Deed deed);
    void guard(QAction *action, Deed deed);
    /// Why this action is greyed out; empty: not by the role.
    QString refusal(const QAction *action) const;

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void changed();

private:
    /// What the screen itself wants of a control that is held.
    struct Guarded
    {
        Deed deed = Deed::Look;
        bool held = false;
        QString tip;
        QString description;
    };
    void apply(QWidget *control);
    void apply(QAction *action);
    void hold(QWidget *control);

    DatabaseRole m_role = DatabaseRole::Administrator;
    QString m_server;
    QHash<QObject *, Guarded> m_guarded;
    QMap<Deed, QActionGroup *> m_actions; ///< a group that is off keeps what each action itself wants
    bool m_telling = false;                ///< tooltips are being set here
};

} // namespace Waybill
