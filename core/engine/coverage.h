#pragma once

#include <QMap>
#include <QString>

#include <optional>

namespace Waybill {

/// How an order left a run; each order is counted once, first that fits, in this order (semantics 4).
enum class OrderOutcome { Failed, Held, Updated, Unchanged, Excluded };

/// What happened to one order in one run, as far as counting goes.
struct OrderVisit
{
    bool failed = false;   ///< fetch, parse or write went wrong, or the outcome is still unknown
    bool held = false;     ///< an open hold or a deferred write
    bool updated = false;  ///< something written and read back; in a dry run: would be
    bool excluded = false; ///< no, doubtful or vanished link, not found, out of scope, at its end, ignored, before cut-over
};

OrderOutcome outcomeOf(const OrderVisit &visit);

/// In scope = unchanged + updated + held + failed + excluded; orders not due and not reached stand beside the sum.
struct Coverage
{
    int unchanged = 0;
    int updated = 0;
    int held = 0;
    int failed = 0;
    int excluded = 0;
    int notDue = 0;
    int notReached = 0;

    int inScope() const { return unchanged + updated + held + failed + excluded; }
    void count(OrderOutcome outcome);
    bool operator==(const Coverage &) const = default;
};

/// "60 in scope = 13 unchanged + 18 updated + 2 held + 1 failed + 26 excluded"
QString coverageSentence(const Coverage &coverage);

/// Coverage over several runs: failed at its last attempt, else open hold (at the last visit), else updated in any, else
/// unchanged in any, else excluded.
class CoverageOverRuns
{
public:
    void visit(const QString &order, const OrderVisit &visit);
    /// Every order seen, with what it counts as.
    QMap<QString, OrderOutcome> outcomes() const;
    Coverage total() const;

private:
    struct Seen
    {
        OrderVisit last;
        bool updatedOnce = false;
        bool unchangedOnce = false;
    };
    QMap<QString, Seen> m_seen;
};

} // namespace Waybill
