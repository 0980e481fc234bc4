#pragma once

#include "app/sandbox/control/faults.h"
#include "app/sandbox/control/journal.h"
#include "app/sandbox/http/server.h"
#include "app/sandbox/sandboxserver.h"
#include "app/sandbox/standin.h"

#include <QElapsedTimer>

namespace Waybill::Sandbox {

/// One request on its way through a stand-in: journal, admission, latency, effect, faults, answer. Deletes itself at
/// the end.
class Exchange final : public QObject
{
    Q_OBJECT
public:
    struct Surroundings
    {
        StandIn *standIn;
        Journal *journal;
        FaultPlan *faults;
        const QElapsedTimer *sinceStart;
        const SandboxServer::EffectHook *hook;
    };

    Exchange(Surroundings around, Request request, Reply reply, QObject *parent);
    ~Exchange() override;

    void begin();
    /// Lets a held answer go.
    void release();

    /// The line that a request writes into the journal on arrival.
    static JournalEntry arrivalOf(const Surroundings &around, const Request &request);

private:
    void proceed();
    void deliver();
    void applyFault();
    Delivery delivery() const;
    void finish(JournalEntry::Outcome outcome);

    Surroundings m_around;
    Request m_request;
    Reply m_reply;
    Response m_response;
    std::optional<Fault> m_fault;
    QElapsedTimer m_timer;
    bool m_admitted = false;
    bool m_held = false;
    bool m_dropAnswer = false;
    bool m_finished = false;
};

} // namespace Waybill::Sandbox
