#pragma once

#include "core/api/syncservice.h"

#include <QObject>

class QTimer;

namespace Waybill {

/// Knows how the program stands, for everything that shows it: asks once for all of them when news come.
class StateWatch : public QObject
{
    Q_OBJECT
public:
    explicit StateWatch(SyncService &service, QObject *parent = nullptr);

    /// Asks now; changed() follows.
    void ask();
    const ProgramState &state() const { return m_state; }
    bool isKnown() const { return m_known; }
    /// Orders looked at in the pass that is under way, and how many there are; 0 of 0: none under way.
    int done() const { return m_done; }
    int all() const { return m_all; }

Q_SIGNALS:
    void changed();
    void progressed();

private:
    SyncService &m_service;
    ProgramState m_state;
    QTimer *m_again; ///< asked while an answer was on its way
    bool m_asking = false;
    bool m_askAgain = false;
    bool m_known = false;
    int m_done = 0;
    int m_all = 0;
};

} // namespace Waybill
