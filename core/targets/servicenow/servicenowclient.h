#pragma once

#include "core/base/check.h"
#include "core/targets/servicenow/servicenowerror.h"
#include "core/targets/servicenow/servicenowquery.h"
#include "core/targets/servicenow/servicenowsignin.h"

#include <QJsonArray>

#include <deque>

namespace Waybill::ServiceNow {

/// One question's complete answer; what it means is still to be judged.
struct Reply
{
    Answer answer;
    qint64 total = -1;    ///< X-Total-Count; −1: not told
    QString requestId;
};

/// Speaks HTTP with one instance: sign-in, pages, limits. Knows tables, but no purchase orders.
class Client : public QObject
{
    Q_OBJECT
public:
    /// The clock must outlive the client.
    Client(ServiceNowAccess access, Clock &clock, HttpSettings http = {}, QObject *parent = nullptr);
    ~Client() override;

    /// GET; an answer that is no success is an error.
    QCoro::Task<Result<Reply>> get(QString pathAndQuery, QString subject);
    /// All rows, page after page by sys_id. A page may be short because of ACLs: the number the server counts decides, not the
    /// page. Rows without sys_id fail the whole.
    QCoro::Task<Result<QJsonArray>> rows(TableQuestion question, QString subject);
    /// Sends a change once. The id of a request that left is added to `requestIds`. Errors are those of the transport; the answer is
    /// given back whatever its status.
    QCoro::Task<Result<Reply>> change(QByteArray verb, QString path, QByteArray body, QString subject, Urgency urgency,
                                      std::shared_ptr<QStringList> requestIds);

    const QUrl &base() const { return m_base; }
    /// Share of the hourly limit that is used, as far as it is known; negative: there is none.
    double usage() const;
    /// Refused for being too many at once, not long ago: one at a time now.
    bool isCrowded() const { return m_crowdedUntil > m_clock.now(); }
    void stop();
    int stops() const { return m_stops; }
    void close();
    const HttpClient &http() const { return *m_http; }

private:
    struct Ask
    {
        QByteArray verb = "GET";
        QUrl url;
        QByteArray body;
        bool changes = false;
        Urgency urgency = Urgency::Scheduled;
        std::shared_ptr<QStringList> requestIds;
        QString subject;
    };
    /// Signed in; once again with a new token after a 401.
    QCoro::Task<Result<Reply>> exchange(Ask ask);
    QCoro::Task<Result<HttpResponse>> sendOnce(Ask ask, bool renew);
    void noteLimits(const HttpResponse &response);

    Clock &m_clock;
    QUrl m_base;
    std::unique_ptr<HttpClient> m_http;
    std::unique_ptr<SignIn> m_signIn;
    std::deque<QDateTime> m_hour; ///< starts of the last hour, once a limit was seen
    qint64 m_hourlyLimit = 0;
    QDateTime m_crowdedUntil;
    int m_stops = 0;
    bool m_closed = false;
};

} // namespace Waybill::ServiceNow
