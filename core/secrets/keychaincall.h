#pragma once

#include "core/base/result.h"

#include <QCoroTask>
#include <QObject>
#include <QPointer>

#include <chrono>

namespace QKeychain {
class Job;
}

namespace Waybill {

/// One job of the keychain with a time limit. The job may answer at once, late, or never; a late one is let go on (the
/// library still refers to it) and what it says is not heard.
class KeychainCall : public QObject
{
    Q_OBJECT
public:
    KeychainCall(QKeychain::Job *job, std::chrono::milliseconds timeLimit);

    bool isOver() const { return m_over; }
    /// NotFound for a missing entry, Secret for everything else that went wrong.
    Result<Done> outcome() const { return m_outcome; }
    /// What was read.
    QString text() const { return m_text; }

Q_SIGNALS:
    void over();

private:
    void finish(QKeychain::Job *job);
    void end(const Result<Done> &outcome);

    bool m_over = false;
    Result<Done> m_outcome;
    QString m_text;
};

} // namespace Waybill
