#include "core/store/rateusestore.h"

#include "core/store/database.h"

namespace Waybill {

using namespace Qt::Literals::StringLiterals;

Result<qint64> RateUseStore::add(const QString &credential, const QString &endpoint, const QDateTime &windowStart,
                                 qint64 requests)
{
    return m_database.number(u"INSERT INTO rate_use (credential, endpoint, window_start, used) VALUES (?, ?, ?, ?) "
                             "ON CONFLICT (credential, endpoint, window_start) DO UPDATE SET used = rate_use.used + excluded.used "
                             "RETURNING used"_s, {credential, endpoint, Bind::instant(windowStart), requests});
}

Result<qint64> RateUseStore::used(const QString &credential, const QString &endpoint, const QDateTime &since)
{
    return m_database.number(u"SELECT coalesce(sum(used), 0) FROM rate_use WHERE credential = ? AND endpoint = ? "
                             "AND window_start >= ?"_s, {credential, endpoint, Bind::instant(since)});
}

Result<QMap<QString, qint64>> RateUseStore::usedByEndpoint(const QString &credential, const QDateTime &since)
{
    QMap<QString, qint64> used;
    const auto read = m_database.each(
        u"SELECT endpoint, sum(used) FROM rate_use WHERE credential = ? AND window_start >= ? GROUP BY endpoint"_s,
        {credential, Bind::instant(since)}, [&](const Row &row) { used.insert(row.text(0), row.number(1)); });
    if (!read)
        return read.error();
    return used;
}

Result<int> RateUseStore::prune(const QDateTime &before)
{
    return m_database.run(u"DELETE FROM rate_use WHERE window_start < ?"_s, {Bind::instant(before)});
}

} // namespace Waybill
