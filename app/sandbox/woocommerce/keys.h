#pragma once

#include "app/sandbox/http/message.h"

#include <QDateTime>
#include <QHash>

#include <optional>

namespace Waybill::Sandbox::WooCommerce {

struct ConsumerKey
{
    QString key;         ///< ck_ + 40 hex
    QString secret;      ///< cs_ + 40 hex
    QString permissions; ///< read | write | read_write
};

/// Who asks, as WooCommerce finds out from Basic, key parameters (both over HTTPS only) or OAuth 1.0a (documentation, b).
class Doorkeeper
{
public:
    void setKeys(QList<ConsumerKey> keys)
    {
        m_keys = std::move(keys);
        m_nonces.clear();
    }
    void setPermissions(const QString &permissions);

    /// Nobody in particular (an unknown key, no credentials, Basic over HTTP), somebody, or a refusal.
    struct Verdict
    {
        bool known = false;
        std::optional<Response> refusal;
    };
    /// @param home  the site's configured address: what OAuth signatures are made over
    Verdict check(const Request &request, bool https, const QString &home, const QDateTime &now);

private:
    struct OAuth;
    const ConsumerKey *find(const QString &key) const;
    static std::optional<Response> permitted(const ConsumerKey &key, const QByteArray &method);
    Verdict oauth(const Request &request, const QString &home, const QDateTime &now);

    QList<ConsumerKey> m_keys;
    QHash<QString, qint64> m_nonces; ///< nonce → seconds since 1970
};

/// GET for a POST that says so in X-HTTP-Method-Override or _method, else as sent.
QByteArray methodOf(const Request &request);

} // namespace Waybill::Sandbox::WooCommerce
