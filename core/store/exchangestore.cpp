#include "core/store/exchangestore.h"

#include "core/store/database.h"

namespace Waybill {

using namespace Qt::Literals::StringLiterals;

namespace {

using Headers = QList<std::pair<QByteArray, QByteArray>>;

/// "Name: value", one a line, as people know them.
QString textOf(const Headers &headers)
{
    QStringList lines;
    for (const auto &[name, value] : headers)
        lines.append(QString::fromUtf8(name) + u": "_s + QString::fromUtf8(value));
    return lines.join(u'\n');
}

Headers headersOf(const QStringList &lines)
{
    Headers headers;
    for (const QString &line : lines) {
        const qsizetype colon = line.indexOf(u": "_s);
        if (colon > 0)
            headers.append({line.left(colon).toUtf8(), line.mid(colon + 2).toUtf8()});
    }
    return headers;
}

Exchange exchangeOf(const Row &row)
{
    Exchange exchange;
    exchange.requestId = row.text(0);
    exchange.attempt = row.count(1);
    exchange.system = row.text(2);
    exchange.startedAt = row.instant(3);
    exchange.method = row.text(4).toUtf8();
    exchange.url = row.text(5);
    exchange.requestHeaders = headersOf(row.lines(6));
    exchange.requestBody = row.text(7).toUtf8();
    exchange.requestSize = row.number(8);
    exchange.status = row.count(9);
    exchange.responseHeaders = headersOf(row.lines(10));
    exchange.responseBody = row.text(11).toUtf8();
    exchange.responseSize = row.number(12);
    exchange.error = row.text(13);
    exchange.took = std::chrono::milliseconds(row.number(14));
    return exchange;
}

} // namespace

Result<Done> ExchangeStore::keep(const QList<Exchange> &exchanges)
{
    QList<QVariantList> rows;
    for (const Exchange &each : exchanges) {
        rows.append({each.requestId, each.attempt, each.system, Bind::instant(each.startedAt), QString::fromLatin1(each.method), each.url,
                     textOf(each.requestHeaders), QString::fromUtf8(each.requestBody), each.requestSize, each.status,
                     textOf(each.responseHeaders), QString::fromUtf8(each.responseBody), each.responseSize, each.error,
                     qint64(each.took.count())});
    }
    return m_database.changeEach(
        u"INSERT INTO exchange (request_id, attempt, system, started_at, method, url, request_headers, request_body, request_size, "
        "status, response_headers, response_body, response_size, error, took_ms) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) "
        "ON CONFLICT (request_id, attempt) DO NOTHING"_s, rows);
}

Result<QList<Exchange>> ExchangeStore::find(const QStringList &requestIds)
{
    QList<Exchange> found;
    for (const QString &id : requestIds) {
        const auto some = m_database.select(
            u"SELECT request_id, attempt, system, started_at, method, url, request_headers, request_body, request_size, status, "
            "response_headers, response_body, response_size, error, took_ms FROM exchange WHERE request_id = ? ORDER BY attempt"_s,
            {id}, exchangeOf);
        if (!some)
            return some.error();
        found += *some;
    }
    std::stable_sort(found.begin(), found.end(), [](const Exchange &a, const Exchange &b) { return a.startedAt < b.startedAt; });
    return found;
}

Result<int> ExchangeStore::prune(const QDateTime &before, int limit)
{
    return m_database.run(
        u"DELETE FROM exchange WHERE id IN (SELECT id FROM exchange WHERE started_at < ? ORDER BY started_at, id LIMIT ?)"_s,
        {Bind::instant(before), limit});
}

} // namespace Waybill
