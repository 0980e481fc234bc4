#include "core/api/connectionview.h"

#include "core/store/stores.h"

namespace Waybill {

Result<ConnectionDetail> ConnectionView::detail(const Connection &connection, const QString &system, const QDateTime &now)
{
    ConnectionDetail detail;
    detail.connection = connection;
    detail.system = system;
    const auto templates = usedBy(connection.id);
    if (!templates)
        return templates.error();
    detail.usedBy = *templates;
    const auto requests = requestsSince(connection.id, now.addSecs(-3600));
    if (!requests)
        return requests.error();
    detail.requestsLastHour = *requests;
    return detail;
}

Result<QStringList> ConnectionView::usedBy(const ConnectionId &connection)
{
    const auto all = m_stores.templates.list();
    if (!all)
        return all.error();
    QStringList names;
    for (const StoredTemplate &each : *all) {
        if (each.source == connection || each.target == connection)
            names.append(each.name);
    }
    return names;
}

Result<qint64> ConnectionView::requestsSince(const ConnectionId &connection, const QDateTime &since)
{
    const auto used = m_stores.rateUse.usedByEndpoint(connection.text(), since);
    if (!used)
        return used.error();
    qint64 all = 0;
    for (const qint64 requests : *used)
        all += requests;
    return all;
}

} // namespace Waybill
