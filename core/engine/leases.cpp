#include "core/engine/leases.h"

#include "core/base/words.h"

namespace Waybill {

using namespace Qt::Literals::StringLiterals;

Leases::Leases(std::shared_ptr<Stores> stores, Clock *clock, std::chrono::seconds requestLimit, QString owner)
    : m_stores(std::move(stores))
    , m_clock(clock)
    , m_requestLimit(requestLimit)
    , m_owner(std::move(owner))
{
}

/// Believed for one request limit after it was renewed, it outlasts three more.
QDateTime Leases::until() const
{
    return m_clock->now().addSecs(4 * m_requestLimit.count());
}

Result<QList<qint64>> Leases::take(const QList<qint64> &links, bool onlyDue)
{
    const auto now = m_clock->monotonic();
    const auto taken = m_stores->due.claimThese(links, m_owner, m_clock->now(), until(), onlyDue);
    if (!taken)
        return taken;
    for (const qint64 link : *taken)
        m_renewed.insert(link, now);
    return taken;
}

Result<bool> Leases::keep(qint64 link)
{
    const auto now = m_clock->monotonic();
    const auto kept = m_stores->due.renew({link}, m_owner, until());
    if (kept && *kept)
        m_renewed.insert(link, now);
    return kept;
}

Result<Done> Leases::giveBack()
{
    m_renewed.clear();
    return m_stores->due.release(m_owner);
}

Result<Done> Leases::mayWrite()
{
    for (const qint64 link : std::as_const(m_writing)) {
        const auto renewed = m_renewed.constFind(link);
        if (renewed != m_renewed.cend() && m_clock->monotonic() - *renewed < m_requestLimit)
            continue;
        const auto kept = keep(link);
        if (!kept)
            return kept.error();
        if (!*kept)
            return Error{ErrorKind::Cancelled, Said::tr("Not sent: this took so long that another computer took the order over."), {}};
    }
    return Done{};
}

} // namespace Waybill
