#pragma once

#include "core/secrets/keychainrelay.h"

#include <QObject>

#include <chrono>
#include <functional>

namespace QKeychain {
class Job;
}

namespace Waybill {

/// One job of the keychain with a time limit; made and heard in the caller's thread. The job may answer at once, late, or
/// never; a late one is let go on (the library still refers to it) and what it says is not heard.
///
/// The library keeps one queue for all jobs, in the thread of the very first one, and crashes when a job comes from another.
/// So all jobs of the program run in one thread of their own, whoever asks.
class KeychainCall : public QObject
{
    Q_OBJECT
public:
    KeychainCall(std::function<QKeychain::Job *()> makeJob, std::chrono::milliseconds timeLimit);

    bool isOver() const { return m_over; }
    const KeychainAnswer &answer() const { return m_answer; }

Q_SIGNALS:
    void over();

private:
    void end(const KeychainAnswer &answer);

    bool m_over = false;
    KeychainAnswer m_answer;
};

} // namespace Waybill
