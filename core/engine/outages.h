#pragma once

#include "core/base/clock.h"
#include "core/engine/runcontext.h"

namespace Waybill {

/// Connections that are down (R49). All templates on such a connection are blocked at once, with one alert; one of them tries
/// again after 1, 5, 15, then every 60 minutes, and its first pass that comes through gives all of them their state back, with
/// one word that it is well again. Other connections and their templates never notice. The first pass that ends on a connection
/// opens the outage: R49 names no number of failures, and by then the client has repeated its reads (core/net).
class Outages
{
public:
    Outages(std::shared_ptr<Stores> stores, Clock *clock)
        : m_stores(std::move(stores))
        , m_clock(clock)
    {
    }

    Result<Done> down(const ConnectionId &connection, const Error &error, const EngineSettings &settings);
    /// A pass of this template came through: both of its connections are there.
    Result<Done> up(const StoredTemplate &integration, const EngineSettings &settings);
    /// Both sides of this template gave an answer.
    void answered(const StoredTemplate &integration);
    /// It gave an answer in this program, and has not been down since.
    bool hasAnswered(const ConnectionId &connection) const { return m_answered.contains(connection.text()); }
    /// A person changed or checked this connection: its rest is over.
    void tryNow(const ConnectionId &connection);
    /// When the template may be tried again; invalid: now.
    QDateTime restsUntil(const StoredTemplate &integration) const;

private:
    struct Outage
    {
        int failures = 0;
        QDateTime notBefore; ///< UTC
    };

    std::shared_ptr<Stores> m_stores;
    Clock *m_clock;
    QMap<QString, Outage> m_outages;
    QSet<QString> m_answered;
};

/// 1, 5, 15, then every 60 minutes: how long a connection or a template in trouble is left alone.
std::chrono::minutes restAfter(int failures);

} // namespace Waybill
