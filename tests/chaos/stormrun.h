#pragma once

#include "tests/chaos/machinetrouble.h"
#include "tests/chaos/troubledstory.h"

namespace Waybill {

/// A story of six orders while everything goes wrong at random: several faults on the wire and one of the machine at a time. In
/// the end of each pass the weather is fine.
class StormRun final : public TroubledStory
{
public:
    struct Plan
    {
        quint32 seed = 0;
        bool calm = false;     ///< the unbroken run
        bool withTime = false; ///< also what takes seconds: requests without an answer, long locks, a server that ends
    };
    explicit StormRun(Plan plan);
    ~StormRun() override;

    /// What is not settled in the end: writes without an outcome, orders whose last attempt failed.
    QStringList waiting();
    int faultsMet() const { return m_faultsMet; }
    const QMap<QString, int> &troubles() const { return m_troubles; }

private:
    Result<Done> connected() override;
    bool tryOnce(int tries, bool *pending) override;
    /// A field may be written again after a look that did not find it; notes may not.
    bool counts(const Sandbox::JournalEntry &entry) const override { return entry.path.endsWith(QLatin1String("/Notes")) && changesSomething(entry); }
    void calmDown();
    /// The target's next look at this header still shows the memo of before the write.
    void makeStale(const Sandbox::Request &write);

    Plan m_plan;
    QRandomGenerator m_random;
    std::optional<ServerAddress> m_server;
    std::shared_ptr<LockableSecrets> m_secrets;
    ManualClock *m_clock = nullptr;
    int m_faultsMet = 0;
    QMap<QString, int> m_troubles;
    QSet<QString> m_looked; ///< orders whose last report in this step was a good one
    std::atomic<bool> m_staleReads = false;
    QMap<qint64, QByteArray> m_memos; ///< in the sandbox's thread: as JSON, by record
};

} // namespace Waybill
