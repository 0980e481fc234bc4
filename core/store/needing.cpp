#include "core/store/needing.h"

#include "core/base/error.h"

namespace Waybill::Needing {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int failuresThatNeedSomebody = 4; // after 1, 5, 15 and 60 minutes

} // namespace

QString failed()
{
    return u"(d.failures > 0 AND (d.last_error_kind NOT IN ('%1', '%2', '%3') OR d.failures >= %4) AND l.ignored = 0)"_s.arg(
        errorKindName(ErrorKind::Connection), errorKindName(ErrorKind::Transient), errorKindName(ErrorKind::RateLimited),
        QString::number(failuresThatNeedSomebody));
}

QString unclear()
{
    return u"(l.standing = 'doubtful' AND l.ignored = 0)"_s;
}

QString waitingForYes()
{
    return u"(l.ignored = 0 AND l.details LIKE '%\"waitsForYes\"%')"_s; // what keepPlan of the engine left beside the link
}

QString orders()
{
    return u"SELECT template, po_key FROM hold WHERE closed_at IS NULL "
           "UNION SELECT l.template, l.po_key FROM due d JOIN order_link l ON l.id = d.link WHERE "_s
        + failed() + u" UNION SELECT l.template, l.po_key FROM order_link l WHERE "_s + unclear() + u" OR "_s + waitingForYes();
}

} // namespace Waybill::Needing
