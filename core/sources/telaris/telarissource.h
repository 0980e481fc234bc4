#pragma once

#include "core/net/httpclient.h"
#include "core/sources/sourceadapter.h"
#include "core/sources/telaris/orderparser.h"

#include <memory>

namespace Waybill {

/// Telaris: lists what changed, a hundred orders a page; its orders name the record of the shop they came from. Two ways in:
/// the labelled contract over REST, and the published JSON-RPC interface, whose address holds the personal key and therefore
/// stands in no log, trace or message. Two in flight, five starts a second (nothing is published; ours).
class TelarisSource final : public SourceAdapter
{
    Q_OBJECT
public:
    /// The clock must outlive the source.
    TelarisSource(Telaris::Access access, HttpSettings http, Clock &clock, QObject *parent = nullptr);
    ~TelarisSource() override;

    SourceCapabilities capabilities() const override;
    QCoro::Task<Result<WhoAmI>> whoAmI() override;
    /// By the Telaris id if the ref knows it; else all orders are listed, once for all such refs.
    QCoro::Task<QList<FetchedOrder>> fetchOrders(QList<OrderRef> refs, Urgency urgency) override;
    /// Page after page by the time of the last change, so that nothing is lost when an order changes meanwhile.
    QCoro::Task<Result<Done>> fetchChangedSince(QDateTime since, int worth, TakeListed take) override;
    QCoro::Task<QList<FetchedInvoices>> fetchInvoices(QList<OrderRef> refs, Urgency urgency) override;
    qint64 requestsSent() const override { return m_http->budget()->counts().started; }
    std::optional<CertificateDetails> certificate() const override { return m_http->certificate(); }
    std::optional<std::chrono::seconds> clockAhead() const override { return m_http->clockAhead(); }
    void stop() override;
    QList<Exchange> exchanges(const QStringList &requestIds) const override { return m_http->trace().entries(requestIds); }
    RequestUse requestUse() const override { return m_http->use(); }

    const HttpClient &http() const { return *m_http; }

private:
    /// An answer, taken out of its transport.
    struct Answer
    {
        QJsonValue content;
        QString requestId;
    };
    struct Fetch
    {
        std::optional<Error> stopped;
        int withoutConnection = 0; ///< in a row
    };
    static void noteEnd(Fetch &fetch, const Error *error);
    QCoro::Task<Result<HttpResponse>> send(HttpRequest request);
    QCoro::Task<Result<Answer>> ask(QUrl url, QString asked, Urgency urgency);
    QCoro::Task<Result<Answer>> call(QByteArray message, Urgency urgency);
    QCoro::Task<Result<Done>> openSession(Urgency urgency);
    QCoro::Task<Result<Answer>> page(QDateTime since, int limit, int offset, Urgency urgency);
    QCoro::Task<Result<Answer>> read(QString id, Urgency urgency);
    QCoro::Task<FetchedOrder> fetchOne(OrderRef ref, Urgency urgency, std::shared_ptr<Fetch> fetch);
    void note(WhoAmI &who, CheckStep step);
    Error said(Error error) const;

    Telaris::Access m_access;
    std::unique_ptr<HttpClient> m_http;
    QByteArray m_session; ///< JSON-RPC; empty: none yet
    int m_calls = 1;
};

} // namespace Waybill
