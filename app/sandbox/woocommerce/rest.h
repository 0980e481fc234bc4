#pragma once

#include "app/sandbox/woocommerce/shop.h"
#include "app/sandbox/woocommerce/wordpress.h"

namespace Waybill::Sandbox::WooCommerce {

/// A request that reached the REST API.
struct Ask
{
    const Request &request;
    QByteArray method; ///< overrides heeded
    QString route;     ///< "/wc/v3/orders/262"
    Params params;
    QString home;      ///< "https://shop.example", no slash at the end
    QDateTime now;

    QString base() const { return home + QStringLiteral("/wp-json/wc/v3"); }
};

/// The routes of the shop's REST API.
class Rest
{
public:
    void forget() { m_hooks.clear(); }
    Response index(const Ask &ask, const WooCommerceOptions &options) const;
    /// What somebody hears who is not known: 401 in the words of the route and verb.
    Response stranger(const Ask &ask) const;
    Response answer(const Ask &ask, Shop &shop, const WooCommerceOptions &options);

private:
    Response orders(const Ask &ask, Shop &shop);
    Response order(const Ask &ask, Shop &shop, const WooCommerceOptions &options, const QStringList &path);
    Response oneOrder(const Ask &ask, Shop &shop, qint64 id);
    Response removed(const Ask &ask, Shop &shop, ShopOrder &order);
    Response batch(const Ask &ask, Shop &shop, const WooCommerceOptions &options);
    Response notes(const Ask &ask, Shop &shop, ShopOrder &order, const QStringList &rest);
    Response statuses(const Ask &ask, const Shop &shop) const;
    Response totals(const Shop &shop) const;
    Response systemStatus(const Ask &ask, const WooCommerceOptions &options) const;
    Response products(const Ask &ask, const Shop &shop, const QStringList &rest) const;
    Response webhooks(const Ask &ask, Shop &shop, const QStringList &rest);
    Response list(const Ask &ask, const QList<QJsonObject> &all, const QString &url) const;

    QList<QJsonObject> m_hooks;
};

} // namespace Waybill::Sandbox::WooCommerce
