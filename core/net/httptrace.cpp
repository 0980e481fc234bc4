#include "core/net/httptrace.h"

#include <algorithm>

namespace Waybill {

HttpTrace::HttpTrace(int capacity, qsizetype bodyLimit)
    : m_capacity(size_t(std::max(0, capacity)))
    , m_bodyLimit(bodyLimit)
{
}

void HttpTrace::add(HttpTraceEntry entry, const Redactor &redactor)
{
    if (m_capacity == 0)
        return;
    entry.url = redactor.redact(entry.url);
    entry.error = redactor.redact(entry.error);
    for (auto &[name, value] : entry.requestHeaders)
        value = redactor.header(name, value);
    for (auto &[name, value] : entry.responseHeaders)
        value = redactor.header(name, value);
    entry.requestBody = shorten(entry.requestBody, redactor);
    entry.responseBody = shorten(entry.responseBody, redactor);
    m_places.insert(entry.requestId, m_gone + qint64(m_entries.size()));
    m_entries.push_back(std::move(entry));
    while (m_entries.size() > m_capacity) {
        m_places.remove(m_entries.front().requestId, m_gone++);
        m_entries.pop_front();
    }
}

QList<HttpTraceEntry> HttpTrace::entries() const
{
    return {m_entries.cbegin(), m_entries.cend()};
}

QList<HttpTraceEntry> HttpTrace::entries(const QString &requestId) const
{
    return entries(QStringList{requestId});
}

QList<HttpTraceEntry> HttpTrace::entries(const QStringList &requestIds) const
{
    QList<qint64> places;
    for (const QString &requestId : requestIds)
        places += m_places.values(requestId);
    std::sort(places.begin(), places.end());
    places.erase(std::unique(places.begin(), places.end()), places.end());
    QList<HttpTraceEntry> found;
    for (const qint64 place : std::as_const(places))
        found.append(m_entries.at(size_t(place - m_gone)));
    return found;
}

QByteArray HttpTrace::shorten(const QByteArray &body, const Redactor &redactor) const
{
    // Redacted with something to spare, so that a secret on the cut does not show its first half.
    constexpr qsizetype spare = 512;
    return redactor.redact(body.left(m_bodyLimit + spare)).left(m_bodyLimit);
}

} // namespace Waybill
