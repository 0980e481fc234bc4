#pragma once

#include "core/net/httpclient.h"
#include "core/sources/ordersync/requestbuilder.h"
#include "core/sources/sourceadapter.h"

#include <memory>

namespace Waybill {

/// OrderSync's purchase-order status: lists by date, 50 orders a page, and single look-ups by PO number. v1 keys work too,
/// without lists. Two in flight, five starts a second (nothing is published; ours).
class OrderSyncSource final : public SourceAdapter
{
    Q_OBJECT
public:
    /// The clock must outlive the source.
    OrderSyncSource(OrderSync::Access access, HttpSettings http, Clock &clock, QObject *parent = nullptr);
    ~OrderSyncSource() override;

    SourceCapabilities capabilities() const override;
    QCoro::Task<Result<WhoAmI>> whoAmI() override;
    QCoro::Task<QList<FetchedOrder>> fetchOrders(QList<OrderRef> refs, Urgency urgency) override;
    /// Which date the list goes by is not published: it begins a day early and ends a day late.
    QCoro::Task<Result<Done>> fetchChangedSince(QDateTime since, int worth, TakeListed take) override;
    QCoro::Task<QList<FetchedInvoices>> fetchInvoices(QList<OrderRef> refs, Urgency urgency) override;
    /// The document of an invoice: the order is asked for a fresh link, which is used at once, without the key, and forgotten.
    /// Errors: NotFound without a document, Malformed if it is no PDF, TooLarge over 16 MiB.
    QCoro::Task<Result<QByteArray>> fetchInvoiceDocument(OrderRef ref, QString invoiceNumber) override;
    qint64 requestsSent() const override { return m_http->budget()->counts().started; }
    std::optional<CertificateDetails> certificate() const override { return m_http->certificate(); }
    std::optional<std::chrono::seconds> clockAhead() const override { return m_http->clockAhead(); }
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
    QCoro::Task<Result<HttpResponse>> ask(HttpRequest request);
    QCoro::Task<FetchedOrder> fetchOne(OrderRef ref, Urgency urgency, std::shared_ptr<Fetch> fetch);
    QCoro::Task<QList<FetchedOrder>> fetchSingly(QList<OrderRef> refs, Urgency urgency);
    QCoro::Task<QList<FetchedOrder>> fetchBulk(QList<OrderRef> refs, Urgency urgency);
    void note(WhoAmI &who, CheckStep step);

    OrderSync::Access m_access;
    Clock *m_clock;
    std::unique_ptr<HttpClient> m_http;
    std::unique_ptr<HttpClient> m_files; ///< for signed links: no trace, no key
};

} // namespace Waybill
