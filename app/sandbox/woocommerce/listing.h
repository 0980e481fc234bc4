#pragma once

#include "app/sandbox/woocommerce/shop.h"
#include "app/sandbox/woocommerce/wordpress.h"

namespace Waybill::Sandbox::WooCommerce {

/// One page of a list, with its head.
struct Page
{
    QList<QJsonObject> items;
    qint64 total = 0;
    int pages = 0;
    int number = 1;
    bool paged = true;
};

/// GET orders: what its parameters mean, or which of them is refused.
struct OrderListing
{
    std::optional<Response> refusal;
    Page page;
};
OrderListing listOrders(const Shop &shop, const Params &params, const QString &base);

/// Checks per_page and page; nothing: fine.
std::optional<Response> refusedPaging(const Params &params);
/// Cuts a page out of a whole list.
Page cut(const QList<QJsonObject> &all, const Params &params);
/// X-WP-Total, X-WP-TotalPages and Link as a WordPress list has them. `url` without query; `home` for the api.w.org link.
void addPageHead(Response &response, const Page &page, const Params &params, const QString &url, const QString &home);

} // namespace Waybill::Sandbox::WooCommerce
