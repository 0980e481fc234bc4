#pragma once

#include "app/sandbox/http/message.h"
#include "app/sandbox/world/orderbook.h"

#include <QHash>

namespace Waybill::Sandbox {

/// The Partner REST API v1: client-credentials token and the five reads. Keys are sales-order and invoice numbers.
class PartnerRest
{
public:
    PartnerRest(OrderBook &book, QString clientId, QString clientSecret, QString apiKey);

    static bool serves(const QString &path);
    Response answer(const Request &request, const QDateTime &now);

    /// 429 with Retry-After beyond so many requests in a real second; 0: never.
    std::optional<Response> throttled(int perSecond, qint64 monotonicMs);

private:
    Response token(const Request &request, const QDateTime &now);
    bool allowed(const Request &request, const QDateTime &now) const;
    Response order(const QString &number, const QDateTime &now) const;
    Response shipment(const QString &number, const QDateTime &now) const;
    Response invoice(const QString &number, const QDateTime &now) const;

    OrderBook &m_book;
    QString m_clientId;
    QString m_clientSecret;
    QString m_apiKey;
    QHash<QString, QDateTime> m_tokens; ///< until when each is good (simulated)
    int m_issued = 0;
    QList<qint64> m_recent;
};

} // namespace Waybill::Sandbox
