#include "core/api/synccore.h"

#include "core/engine/ignoredfailure.h"

namespace Waybill {

using namespace Qt::Literals::StringLiterals;

namespace {

/// What "until the supplier says something new" means for a kind of hold; nothing: only a person can decide it.
std::optional<Decision> ignoring(HoldKind kind)
{
    const QList<Decision> possible = decisionsFor(kind);
    for (const Decision each : {Decision::KeepOnce, Decision::IgnoreStatus}) {
        if (possible.contains(each))
            return each;
    }
    return std::nullopt;
}

/// The entry's order, as it is followed now; nothing if it is not (any more).
Result<std::optional<OrderLink>> linkOf(Stores &stores, const ActivityEntry &entry)
{
    return entry.record.isEmpty() ? Result<std::optional<OrderLink>>(std::optional<OrderLink>())
                                  : stores.links.find(entry.integration, entry.record);
}

/// An order whose last attempt failed goes on as if it had not.
Result<Done> forgetFailure(Stores &stores, const OrderLink &link)
{
    const auto due = stores.due.find(link.id);
    if (!due)
        return due.error();
    if (!*due || (*due)->lastErrorKind.isEmpty() || !(*due)->leaseOwner.isEmpty())
        return Done{};
    const QDateTime next = (*due)->dueAt.isValid() ? (*due)->dueAt : (*due)->retryAt;
    return stores.due.finish(link.id, next);
}

} // namespace

ActivityView SyncCore::activityView() const
{
    return ActivityView(m_stores, m_clock->now());
}

QCoro::Task<Result<Done>> SyncCore::resolveActivity(QList<qint64> entries, QString reason)
{
    const NewsAtEnd news(this, News::Activity | News::Orders);
    Transaction tx(*m_stores->database);
    if (!tx.begun())
        co_return tx.begun();
    for (const qint64 id : entries) {
        const auto entry = m_stores->activity.find(id);
        if (!entry)
            co_return entry.error();
        if (!*entry)
            continue;
        const ActivityMark mark{id, u"resolved"_s, reason, m_options.person, m_clock->now()};
        if (const auto marked = m_stores->activityMarks.mark(mark); !marked)
            co_return marked;
        const QString subject = u"%1: %2"_s.arg((*entry)->po.text(), (*entry)->what);
        if (const auto kept = keepAudit({.what = u"resolved"_s, .subject = subject, .note = reason}); !kept)
            co_return kept;
        const auto link = linkOf(*m_stores, **entry);
        if (!link)
            co_return link.error();
        if (!*link || (*entry)->result != "failed"_L1)
            continue;
        if (const auto forgotten = forgetFailure(*m_stores, **link); !forgotten)
            co_return forgotten;
    }
    co_return tx.commit();
}

QCoro::Task<Result<int>> SyncCore::ignoreActivity(QList<qint64> entries)
{
    const NewsAtEnd news(this, News::Activity | News::Orders);
    int open = 0;
    for (const qint64 id : entries) {
        const auto entry = m_stores->activity.find(id);
        if (!entry)
            co_return entry.error();
        if (!*entry)
            continue;
        const auto link = linkOf(*m_stores, **entry);
        if (!link)
            co_return link.error();
        bool left = false;
        if (*link) {
            const auto holds = m_stores->holds.list({.integration = (*link)->integration, .po = (*link)->po, .kind = {}});
            if (!holds)
                co_return holds.error();
            for (const StoredHold &hold : *holds) {
                const auto decision = ignoring(hold.hold.kind);
                left = left || !decision;
                if (!decision)
                    continue;
                auto deciding = decideHold(hold.hold.id, *decision);
                const auto decided = co_await deciding;
                if (!decided)
                    co_return decided.error();
            }
        }
        if (*link && (*entry)->result == "failed"_L1) {
            const auto snapshot = m_stores->snapshots.find((*link)->id);
            const auto details = m_stores->links.details((*link)->id);
            if (!snapshot || !details)
                co_return snapshot ? details.error() : snapshot.error();
            QJsonObject kept = *details;
            ignoreFailure(kept, (*entry)->what, *snapshot ? (*snapshot)->supplierHash : QString());
            if (const auto set = m_stores->links.setDetails((*link)->id, kept); !set)
                co_return set.error();
            if (const auto forgotten = forgetFailure(*m_stores, **link); !forgotten)
                co_return forgotten.error();
        }
        open += left ? 1 : 0;
        if (left)
            continue;
        const ActivityMark mark{id, u"ignored"_s, {}, m_options.person, m_clock->now()};
        if (const auto marked = m_stores->activityMarks.mark(mark); !marked)
            co_return marked.error();
        if (const auto kept = keepAudit({.what = u"ignored"_s, .subject = u"%1: %2"_s.arg((*entry)->po.text(), (*entry)->what)}); !kept)
            co_return kept.error();
    }
    co_return open;
}

QCoro::Task<Result<Done>> SyncCore::reopenActivity(QList<qint64> entries)
{
    const NewsAtEnd news(this, int(News::Activity));
    Transaction tx(*m_stores->database);
    if (!tx.begun())
        co_return tx.begun();
    for (const qint64 id : entries) {
        if (const auto done = m_stores->activityMarks.unmark(id); !done)
            co_return done;
    }
    co_return tx.commit();
}

QCoro::Task<Result<Done>> SyncCore::saveActivityFilter(SavedFilter filter)
{
    const NewsAtEnd news(this, int(News::Settings));
    co_return m_stores->savedFilters.save(filter);
}

QCoro::Task<Result<Done>> SyncCore::removeActivityFilter(QString name)
{
    const NewsAtEnd news(this, int(News::Settings));
    co_return m_stores->savedFilters.remove(name);
}

} // namespace Waybill
