#pragma once

#include "core/base/exchange.h"
#include "core/base/redactor.h"
#include "core/net/httpmessage.h"

#include <QHash>
#include <QStringList>

#include <deque>

namespace Waybill {

using HttpTraceEntry = Exchange;

/// The last exchanges of one connection, oldest first; bounded in number and in size.
class HttpTrace
{
public:
    HttpTrace(int capacity, qsizetype bodyLimit);

    void add(HttpTraceEntry entry, const Redactor &redactor);
    QList<HttpTraceEntry> entries() const;
    QList<HttpTraceEntry> entries(const QString &requestId) const;
    QList<HttpTraceEntry> entries(const QStringList &requestIds) const;

private:
    QByteArray shorten(const QByteArray &body, const Redactor &redactor) const;

    std::deque<HttpTraceEntry> m_entries;
    QMultiHash<QString, qint64> m_places; ///< by request: how many entries had been added before each of its own
    qint64 m_gone = 0;                    ///< entries that went to make room
    size_t m_capacity;
    qsizetype m_bodyLimit;
};

} // namespace Waybill
