#include "core/engine/coverage.h"

#include "core/base/words.h"

namespace Waybill {

using namespace Qt::Literals::StringLiterals;

OrderOutcome outcomeOf(const OrderVisit &visit)
{
    if (visit.failed)
        return OrderOutcome::Failed;
    if (visit.held)
        return OrderOutcome::Held;
    if (visit.updated)
        return OrderOutcome::Updated;
    return visit.excluded ? OrderOutcome::Excluded : OrderOutcome::Unchanged;
}

void Coverage::count(OrderOutcome outcome)
{
    switch (outcome) {
    case OrderOutcome::Failed:
        ++failed;
        return;
    case OrderOutcome::Held:
        ++held;
        return;
    case OrderOutcome::Updated:
        ++updated;
        return;
    case OrderOutcome::Unchanged:
        ++unchanged;
        return;
    case OrderOutcome::Excluded:
        ++excluded;
        return;
    }
    Q_UNREACHABLE();
}

QString coverageSentence(const Coverage &coverage)
{
    return Said::tr("%1 in scope = %2 unchanged + %3 updated + %4 held + %5 failed + %6 excluded").arg(coverage.inScope())
        .arg(coverage.unchanged)
        .arg(coverage.updated)
        .arg(coverage.held)
        .arg(coverage.failed)
        .arg(coverage.excluded);
}

void CoverageOverRuns::visit(const QString &order, const OrderVisit &visit)
{
    Seen &seen = m_seen[order];
    seen.last = visit;
    seen.updatedOnce |= visit.updated;
    seen.unchangedOnce |= outcomeOf(visit) == OrderOutcome::Unchanged;
}

QMap<QString, OrderOutcome> CoverageOverRuns::outcomes() const
{
    QMap<QString, OrderOutcome> outcomes;
    for (auto it = m_seen.cbegin(); it != m_seen.cend(); ++it) {
        OrderVisit whole = it->last;
        whole.updated = it->updatedOnce;
        whole.excluded = !it->unchangedOnce;
        outcomes.insert(it.key(), outcomeOf(whole));
    }
    return outcomes;
}

Coverage CoverageOverRuns::total() const
{
    Coverage total;
    const auto all = outcomes();
    for (const OrderOutcome outcome : all)
        total.count(outcome);
    return total;
}

} // namespace Waybill
