#pragma once

#include "core/net/httpclient.h"
#include "core/sources/sourceadapter.h"
#include "core/sources/tdsynnex/requestbuilder.h"

#include <memory>

namespace Waybill {

/// TD SYNNEX ECExpress XML: one PO a request, invoices by a second one. Four in flight, at most four starts a second.
class TdSynnexSource final : public SourceAdapter
{
    Q_OBJECT
public:
    /// The clock must outlive the source.
    TdSynnexSource(TdSynnex::Access access, HttpSettings http, Clock &clock, QObject *parent = nullptr);
    ~TdSynnexSource() override;

    SourceCapabilities capabilities() const override;
    QCoro::Task<Result<WhoAmI>> whoAmI() override;
    QCoro::Task<QList<FetchedOrder>> fetchOrders(QList<OrderRef> refs, Urgency urgency) override;
    QCoro::Task<Result<Done>> fetchChangedSince(QDateTime since, int worth, TakeListed take) override;
    QCoro::Task<QList<FetchedInvoices>> fetchInvoices(QList<OrderRef> refs, Urgency urgency) override;
    qint64 requestsSent() const override { return http().budget()->counts().started; }
    std::optional<CertificateDetails> certificate() const override { return http().certificate(); }
    std::optional<std::chrono::seconds> clockAhead() const override { return http().clockAhead(); }
    void stop() override;
    QList<Exchange> exchanges(const QStringList &requestIds) const override { return m_http->trace().entries(requestIds); }
    RequestUse requestUse() const override { return m_http->use(); }

    const HttpClient &http() const { return *m_http; }

private:
    /// What one fetch of many shares: an error that stops the connection is told to all that come after.
    struct Fetch
    {
        std::optional<Error> stopped;
        int withoutConnection = 0; ///< in a row
    };
    static void noteEnd(Fetch &fetch, const Error *error);
    QCoro::Task<FetchedOrder> fetchOne(OrderRef ref, Urgency urgency, std::shared_ptr<Fetch> fetch);
    QCoro::Task<FetchedInvoices> fetchInvoicesOf(OrderRef ref, Urgency urgency, std::shared_ptr<Fetch> fetch);
    void note(WhoAmI &who, CheckStep step);
    QCoro::Task<Result<HttpResponse>> ask(QUrl url, QByteArray body, Urgency urgency, QString bucket);

    TdSynnex::Access m_access;
    std::unique_ptr<HttpClient> m_http;
};

} // namespace Waybill
