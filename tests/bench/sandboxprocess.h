#pragma once

#include "core/base/result.h"

#include <QJsonObject>
#include <QProcess>

namespace Waybill {

/// The built `waybill-sandbox`, beside this program, as a process of its own.
class SandboxProcess
{
public:
    ~SandboxProcess();

    Result<Done> start(const QString &scenario, int latencyMs);
    /// The line it printed: addresses and sample credentials.
    const QJsonObject &details() const { return m_details; }
    /// A control request ("clock", "options", "journal?bodies=0"); POST if there is a body.
    Result<QJsonObject> control(const QString &what, const QJsonObject &body = {}) const;
    Result<Done> clearJournal() const;

private:
    Result<QJsonObject> ask(const QByteArray &method, const QString &what, const QByteArray &body) const;

    QProcess m_process;
    QJsonObject m_details;
};

} // namespace Waybill
