#include "ui/shell/statewatch.h"

#include "core/api/ask.h"

#include <QTimer>

namespace Waybill {

namespace {

constexpr std::chrono::minutes lookAnyway{1}; ///< pauses end and days change without news

} // namespace

StateWatch::StateWatch(SyncService &service, QObject *parent)
    : QObject(parent)
    , m_service(service)
    , m_again(new QTimer(this))
{
    m_again->setInterval(lookAnyway);
    connect(m_again, &QTimer::timeout, this, &StateWatch::ask);
    connect(&m_service, &SyncService::progress, this, [this](int done, int all) {
        m_done = done;
        m_all = all;
        Q_EMIT progressed();
    });
}

void StateWatch::ask()
{
    if (!m_again->isActive()) {
        m_again->start(); // the first time: the core is open from now on
        connect(&m_service, &SyncService::news, this, &StateWatch::ask);
    }
    if (m_asking) {
        m_askAgain = true;
        return;
    }
    m_asking = true;
    Waybill::ask<Result<ProgramState>>(m_service, this, [](SyncCore &core) { return core.programState(); },
                                       [this](const Result<ProgramState> &state) {
                                           m_asking = false;
                                           if (state) {
                                               m_state = *state;
                                               m_known = true;
                                               if (!m_state.running)
                                                   m_done = m_all = 0;
                                               Q_EMIT changed();
                                           }
                                           if (std::exchange(m_askAgain, false))
                                               ask();
                                       });
}

} // namespace Waybill
