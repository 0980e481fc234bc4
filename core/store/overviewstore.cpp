#include "core/store/overviewstore.h"

#include "core/store/database.h"
#include "core/store/needing.h"
#include "core/store/words.h"

namespace Waybill {

using namespace Qt::Literals::StringLiterals;

namespace {

Result<int> asCount(const Result<qint64> &number)
{
    if (!number)
        return number.error();
    return int(*number);
}

Result<QDateTime> asInstant(const Result<std::optional<QDateTime>> &found)
{
    if (!found)
        return found.error();
    return found->value_or(QDateTime());
}

QString likePiece(const QString &piece)
{
    QString escaped;
    for (const QChar c : piece) {
        if (c == u'%' || c == u'_' || c == u'\\')
            escaped += u'\\';
        escaped += c;
    }
    return escaped;
}

} // namespace

Result<int> OverviewStore::countFollowed()
{
    return asCount(m_database.number(u"SELECT count(*) FROM order_link WHERE ignored = 0 AND origin <> 'proposed' "
                                     "AND standing IN ('confirmed', 'unconfirmed')"_s));
}

Result<int> OverviewStore::countNeedingPerson()
{
    return asCount(m_database.number(u"SELECT count(*) FROM ("_s + Needing::orders() + u") AS needing"_s));
}

Result<bool> OverviewStore::needsPerson(const TemplateId &integration, const PoNumber &po)
{
    const auto found = m_database.number(u"SELECT count(*) FROM ("_s + Needing::orders() + u") AS needing WHERE template = ? AND po_key = ?"_s,
                                         {integration.text(), lookUpKey(po.text())});
    if (!found)
        return found.error();
    return *found > 0;
}

Result<QList<TroubledOrder>> OverviewStore::failed(int limit)
{
    return m_database.select(
        u"SELECT l.po, l.template, d.last_error, d.last_error_kind, d.failing_since FROM due d "
        "JOIN order_link l ON l.id = d.link WHERE "_s + Needing::failed() + u" ORDER BY l.po_key, l.id LIMIT ?"_s,
        {limit}, [](const Row &row) {
            return TroubledOrder{row.id<PoNumber>(0), row.id<TemplateId>(1), row.text(2), row.text(3), row.instant(4)};
        });
}

Result<int> OverviewStore::countFailed()
{
    return asCount(m_database.number(u"SELECT count(*) FROM due d JOIN order_link l ON l.id = d.link WHERE "_s + Needing::failed()));
}

Result<QList<TroubledOrder>> OverviewStore::unclear(int limit)
{
    return m_database.select(u"SELECT l.po, l.template, l.reason, l.first_seen_at FROM order_link l WHERE "_s + Needing::unclear()
                                 + u" ORDER BY l.first_seen_at, l.id LIMIT ?"_s, {limit}, [](const Row &row) {
        return TroubledOrder{row.id<PoNumber>(0), row.id<TemplateId>(1), row.text(2), {}, row.instant(3)};
    });
}

Result<QList<WaitingOrders>> OverviewStore::waitingForYes()
{
    return m_database.select(u"SELECT l.template, count(*) FROM order_link l WHERE "_s + Needing::waitingForYes()
                                 + u" GROUP BY l.template ORDER BY l.template"_s, {}, [](const Row &row) {
        return WaitingOrders{row.id<TemplateId>(0), row.count(1)};
    });
}

Result<QList<ChangedOrder>> OverviewStore::changedSince(const QDateTime &since, int limit)
{
    return m_database.select(u"SELECT po, template, what, at FROM activity WHERE id IN (SELECT max(id) FROM activity WHERE result = 'updated' "
                             "AND at >= ? GROUP BY template, po_key) ORDER BY id DESC LIMIT ?"_s,
                             {Bind::instant(since), limit}, [](const Row &row) {
        return ChangedOrder{row.id<PoNumber>(0), row.id<TemplateId>(1), row.text(2), row.instant(3)};
    });
}

Result<int> OverviewStore::countChangedSince(const QDateTime &since)
{
    return asCount(m_database.number(u"SELECT count(*) FROM (SELECT DISTINCT template, po_key FROM activity WHERE result = 'updated' AND at >= ?) AS changed"_s,
                                     {Bind::instant(since)}));
}

Result<QDateTime> OverviewStore::lastSolved()
{
    return asInstant(m_database.first(u"SELECT max(closed_at) FROM hold"_s, {}, [](const Row &row) { return row.instant(0); }));
}

Result<QDateTime> OverviewStore::lastChecked()
{
    return asInstant(m_database.first(u"SELECT max(ended_at) FROM run WHERE result IN ('success', 'partial')"_s, {},
                                      [](const Row &row) { return row.instant(0); }));
}

Result<QList<OrderHit>> OverviewStore::find(const QString &piece, int limit)
{
    const QString key = likePiece(lookUpKey(piece));
    const QString anywhere = u'%' + key + u'%';
    return m_database.select(
        u"SELECT l.po, l.template, (SELECT min(n.supplier_order) FROM link_number n WHERE n.link = l.id AND n.gone_since IS NULL), s.stage "
        "FROM order_link l LEFT JOIN snapshot s ON s.link = l.id WHERE l.ignored = 0 AND (l.po_key LIKE ? ESCAPE '\\' "
        "OR EXISTS (SELECT 1 FROM link_number n WHERE n.link = l.id AND lower(n.supplier_order) LIKE ? ESCAPE '\\')) "
        "ORDER BY CASE WHEN l.po_key LIKE ? ESCAPE '\\' THEN 0 ELSE 1 END, l.po_key LIMIT ?"_s,
        {anywhere, anywhere, QString(key + u'%'), limit}, [](const Row &row) {
            return OrderHit{row.id<PoNumber>(0), row.id<TemplateId>(1), row.text(2), row.text(3)};
        });
}

} // namespace Waybill
