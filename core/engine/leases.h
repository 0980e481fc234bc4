#pragma once

#include "core/base/clock.h"
#include "core/store/stores.h"

#include <QHash>

#include <memory>

namespace Waybill {

/// The orders that a pass has in hand (R49, semantics 9). A lease outlasts three request limits from each time it was renewed;
/// whoever has lost one neither writes nor records anything about the order.
class Leases
{
public:
    Leases(std::shared_ptr<Stores> stores, Clock *clock, std::chrono::seconds requestLimit, QString owner);

    const QString &owner() const { return m_owner; }
    /// Those of them that nobody else has; `onlyDue`: DueStore::claimThese.
    Result<QList<qint64>> take(const QList<qint64> &links, bool onlyDue);
    /// Renews; false: somebody else took it.
    Result<bool> keep(qint64 link);
    /// Gives back what was not worked on.
    Result<Done> giveBack();

    /// While a slice is written: what must be ours when a request leaves. Empty: nothing is being written.
    void setWriting(const QList<qint64> &links) { m_writing = links; }
    /// Asked right before each write leaves: a process that was stopped, or kept waiting, for too long must not send what it
    /// planned long ago. An error (Cancelled) if one of the orders being written is another's by now.
    Result<Done> mayWrite();

private:
    QDateTime until() const;

    std::shared_ptr<Stores> m_stores;
    Clock *m_clock;
    std::chrono::seconds m_requestLimit;
    QString m_owner;
    QList<qint64> m_writing;
    QHash<qint64, std::chrono::milliseconds> m_renewed; ///< by the monotonic clock
};

} // namespace Waybill
