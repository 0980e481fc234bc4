#pragma once

#include "app/sandbox/http/message.h"
#include "core/base/redactor.h"

#include <QDateTime>
#include <QHash>
#include <QMap>
#include <QMutex>

#include <optional>

namespace Waybill::Sandbox {

/// One request as the stand-in saw it. Secrets are blanked.
struct JournalEntry
{
    enum class Outcome { Pending, Answered, Dropped, ClientGone };

    quint64 id = 0;
    QString system;
    QByteArray method;
    QString path;
    QString target;              ///< raw path and query, redacted
    QString endpoint;            ///< what it is counted under
    QString lane;                ///< what shares a limit of parallel requests
    QByteArray body;             ///< redacted, its first 256 KiB
    QDateTime at;                ///< simulated, UTC
    qint64 arrivedMs = 0;        ///< real, monotonic, since the sandbox started
    qint64 answeredMs = -1;      ///< real; −1 while pending
    int inFlight = 0;            ///< requests of this system in flight when it arrived, itself included
    int inFlightLane = 0;        ///< the same, of its lane
    int status = 0;              ///< HTTP status of the answer that was made, 0 if none
    bool handled = false;        ///< handle() ran: the effect is stored
    bool secretInTarget = false; ///< a secret stood in the URL
    QString fault;               ///< name of the fault that met it
    Outcome outcome = Outcome::Pending;

    QJsonObject toJson() const;
};

/// Everything that was asked, in order of arrival. May be read from any thread.
class Journal
{
public:
    void setSecrets(const QStringList &secrets);
    /// false: bodies are not kept (long runs)
    void setKeepBodies(bool keep);

    void arrived(JournalEntry entry, const QByteArray &target, const QByteArray &body);
    void handled(quint64 id, int status);
    void finished(quint64 id, qint64 answeredMs, JournalEntry::Outcome outcome, int status, const QString &fault);
    void clear();

    QList<JournalEntry> entries() const;
    /// Of one system, and if given of one endpoint.
    QList<JournalEntry> entries(const QString &system, const QString &endpoint = {}) const;
    int count(const QString &system, const QString &endpoint = {}) const;
    /// "system endpoint" → number
    QMap<QString, int> counts() const;
    /// Highest number in flight since the last clear(); of a lane if one is named.
    int maximumInFlight(const QString &system, const QString &lane = {}) const;
    int inFlight(const QString &system) const;
    /// {"entries":[…],"counts":{…},"maximumInFlight":{…},"secretsInUrls":n}; `after`: only entries of a higher id
    QJsonObject toJson(quint64 after = 0, bool bodies = true) const;

private:
    mutable QMutex m_mutex;
    Redactor m_redactor;
    bool m_keepBodies = true;
    QList<JournalEntry> m_entries;
    QHash<quint64, qsizetype> m_open; ///< id → index of a pending entry
    QMap<QString, int> m_inFlight;    ///< "system" and "system/lane"
    QMap<QString, int> m_maximum;
};

} // namespace Waybill::Sandbox
