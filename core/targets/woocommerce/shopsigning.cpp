#include "core/targets/woocommerce/shopsigning.h"

#include <QMessageAuthenticationCode>

#include <algorithm>

namespace Waybill::WooCommerce {

using namespace Qt::Literals::StringLiterals;

QByteArray basicAuthorization(const ShopKey &key)
{
    return "Basic " + (key.key.toUtf8() + ':' + key.secret.toUtf8()).toBase64();
}

QByteArray oauthAuthorization(const ShopKey &key, const QByteArray &method, const QUrl &address, const QueryItems &query, qint64 timestamp,
                              const QByteArray &nonce)
{
    const QList<std::pair<QByteArray, QByteArray>> own{{"oauth_consumer_key", key.key.toUtf8()},
                                                       {"oauth_nonce", nonce},
                                                       {"oauth_signature_method", "HMAC-SHA256"},
                                                       {"oauth_timestamp", QByteArray::number(timestamp)}};
    QByteArrayList pairs;
    for (const auto &[name, value] : query)
        pairs.append(percentEncoded(name) + '=' + percentEncoded(value));
    for (const auto &[name, value] : own)
        pairs.append(name + '=' + value.toPercentEncoding());
    std::sort(pairs.begin(), pairs.end());
    const QString url = address.toString(QUrl::RemoveQuery | QUrl::RemoveFragment | QUrl::FullyEncoded);
    const QByteArray base = method + '&' + percentEncoded(url) + '&' + pairs.join('&').toPercentEncoding();
    const QByteArray signature = QMessageAuthenticationCode::hash(base, key.secret.toUtf8() + '&', QCryptographicHash::Sha256).toBase64();
    QByteArrayList parts;
    for (const auto &[name, value] : own)
        parts.append(name + "=\"" + value.toPercentEncoding() + '"');
    parts.append("oauth_signature=\"" + signature.toPercentEncoding() + '"');
    return "OAuth " + parts.join(", ");
}

} // namespace Waybill::WooCommerce
