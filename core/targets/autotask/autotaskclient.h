#pragma once

#include "core/base/check.h"
#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/net/httpclient.h"
#include "core/targets/autotask/autotaskerror.h"
#include "core/targets/autotask/autotaskpage.h"
#include "core/targets/autotask/autotaskwrite.h"

#include <QCoroTask>
#include <QObject>

#include <memory>

namespace Waybill {

/// What an Autotask connection is told. Secrets are read by whoever makes the target.
struct AutotaskAccess
{
    QString userName;
    QString secret;
    QString trackingIdentifier;
    /// Empty: Autotask's own address. A host alone is asked for the zone; an address with a path (…/ATServicesRest/) is the
    /// zone itself, whatever Autotask names.
    QUrl baseUrl;
    QString zone = QStringLiteral("UTC"); ///< IANA zone in which a day is named that the supplier did not name
};

namespace Autotask {

/// One question and its complete answer.
struct Reply
{
    int status = 0;
    QByteArray body;
    std::optional<std::chrono::milliseconds> retryAfter;
    QString requestId;
};

/// Speaks HTTP with one Autotask database: zone, headers, pages, limits. Knows entities, but no purchase orders.
class Client : public QObject
{
    Q_OBJECT
public:
    /// `http`: own authorities, proxy, trace. The clock must outlive the client.
    Client(AutotaskAccess access, Clock &clock, HttpSettings http = {}, QObject *parent = nullptr);
    ~Client() override;

    /// Found once and kept; `refresh` asks again. Nobody has to sign in for it.
    QCoro::Task<Result<Zone>> zone(bool refresh);
    /// GET {zone}V1.0/{path}; 200 or an error.
    QCoro::Task<Result<Reply>> get(QString path, QString subject);
    /// POST {zone}V1.0/{entity}/query and all pages that follow, by the same verb with the same body.
    QCoro::Task<Result<QJsonArray>> query(QString entity, QByteArray body);
    QCoro::Task<Result<QJsonArray>> queries(QString entity, QList<QByteArray> bodies);
    /// How many records answer a query.
    QCoro::Task<Result<qint64>> count(QString entity, QByteArray body);
    /// Sends the write once. The ids of the requests that left are added to `requestIds`.
    QCoro::Task<Result<Done>> write(WriteRequest request, QString subject, Urgency urgency, std::shared_ptr<QStringList> requestIds);

    /// Ends everything under way. Requests may be sent again afterwards; stops() tells a long check that it is over.
    void stop();
    int stops() const { return m_stops; }
    /// Ends everything for good: whoever was waiting gets Cancelled, also for its next request.
    void close();
    const HttpClient &http() const { return *m_http; }

private:
    struct Ask
    {
        QByteArray verb;
        QUrl url;
        QByteArray body;
        QString subject;     ///< for messages
        bool changes = false;
        bool signedIn = true;
        std::shared_ptr<QStringList> requestIds; ///< where to note the ids of requests that left; may be null
        Urgency urgency = Urgency::Scheduled;
    };

    /// In the connected zone; finds it first, and once again after a 401.
    QCoro::Task<Result<Reply>> exchange(Ask ask, QString path);
    /// A read may be repeated by HttpClient, a write leaves once.
    QCoro::Task<Result<Reply>> send(Ask ask);
    HttpRequest requestOf(const Ask &ask) const;
    QUrl zoneQuestion() const;

    AutotaskAccess m_access;
    Clock &m_clock;
    std::unique_ptr<HttpClient> m_http;
    int m_stops = 0;
    bool m_closed = false;
    std::optional<Zone> m_zone;
    QDateTime m_zoneRead;
};

} // namespace Autotask
} // namespace Waybill
