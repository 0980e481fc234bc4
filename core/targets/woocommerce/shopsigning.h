#pragma once

#include "core/targets/woocommerce/shopquery.h"

#include <QByteArray>
#include <QUrl>

namespace Waybill::WooCommerce {

/// A consumer key as the shop made it.
struct ShopKey
{
    QString key;    ///< ck_…
    QString secret; ///< cs_…
};

/// Authorization header over HTTPS.
QByteArray basicAuthorization(const ShopKey &key);

/// Authorization header of OAuth 1.0a without a token, HMAC-SHA256: the only way in over plain HTTP (REST documentation,
/// authentication). The address is signed as it is asked for; bodies are not signed.
/// @param timestamp  seconds since 1970; the shop takes 15 minutes of difference
/// @param nonce      new for every request
QByteArray oauthAuthorization(const ShopKey &key, const QByteArray &method, const QUrl &address, const QueryItems &query, qint64 timestamp,
                              const QByteArray &nonce);

} // namespace Waybill::WooCommerce
