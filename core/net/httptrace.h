#pragma once

#include "core/base/redactor.h"
#include "core/net/httpmessage.h"

#include <deque>

namespace Waybill {

/// One attempt of one request as it may be shown and exported: secrets out, bodies cut.
struct HttpTraceEntry
{
    QString requestId;
    int attempt = 1;
    QDateTime startedAt; ///< UTC
    QByteArray method;
    QString url;
    HttpHeaders requestHeaders;
    QByteArray requestBody;
    qint64 requestSize = 0; ///< bytes, before cutting
    int status = 0;         ///< 0: no answer
    HttpHeaders responseHeaders;
    QByteArray responseBody;
    qint64 responseSize = 0;
    QString error; ///< kind and text, empty if there was an answer
    std::chrono::milliseconds took{0};
};

/// The last exchanges of one connection, oldest first; bounded in number and in size.
class HttpTrace
{
public:
    HttpTrace(int capacity, qsizetype bodyLimit);

    void add(HttpTraceEntry entry, const Redactor &redactor);
    QList<HttpTraceEntry> entries() const;
    QList<HttpTraceEntry> entries(const QString &requestId) const;

private:
    QByteArray shorten(const QByteArray &body, const Redactor &redactor) const;

    std::deque<HttpTraceEntry> m_entries;
    size_t m_capacity;
    qsizetype m_bodyLimit;
};

} // namespace Waybill
