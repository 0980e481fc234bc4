#pragma once

#include "app/sandbox/woocommerce/options.h"
#include "app/sandbox/world/scenario.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>
#include <QMap>
#include <QTimeZone>

#include <optional>

namespace Waybill::Sandbox::WooCommerce {

struct ShopMeta
{
    qint64 id = 0;
    QString key;
    QJsonValue value;
};

struct ShopNote
{
    qint64 id = 0;
    QString author;
    QDateTime created;
    QString note;
    bool customer = false;
};

struct ShopOrder
{
    qint64 id = 0;
    QString status; ///< without "wc-"
    QDateTime created;
    QDateTime modified;
    QDateTime paid;
    QDateTime completed; ///< set once, kept when the status moves on
    QJsonObject fields;  ///< number, currency, billing, …: as they are answered
    QList<QJsonObject> lines;
    QList<ShopMeta> meta;
    QList<ShopNote> notes; ///< oldest first
    QJsonArray refunds;
    QList<QJsonObject> fulfillments; ///< raw data as answered
};

struct ShopStatus
{
    QString slug;
    QString name;
    bool custom = false;
};

/// A mail that a customer would have got.
struct ShopMail
{
    qint64 order = 0;
    QString kind; ///< "customer_completed_order", "customer_note", …
    QDateTime at;
};

/// What is wrong with a change: the answer's status, code, message and parameter.
struct ShopRefusal
{
    int status = 400;
    QString code;
    QString message;
    QString param; ///< not empty: rest_invalid_param of this parameter, `code` its detail
};

/// The shop's books: orders, notes, mails, and what saving an order brings with it.
class Shop
{
public:
    Result<Done> load(const Scenario &scenario, const WooCommerceOptions &options);
    void setOptions(const WooCommerceOptions &options) { m_options = options; }

    ShopOrder *find(qint64 id);
    const ShopOrder *find(qint64 id) const;
    ShopOrder *findNumber(const QString &number);
    const QMap<qint64, ShopOrder> &orders() const { return m_orders; }
    const QList<ShopMail> &mails() const { return m_mails; }
    const QTimeZone &zone() const { return m_zone; }

    /// Those that are registered now.
    QList<ShopStatus> statuses() const;
    bool isRegistered(const QString &slug) const;
    /// What an order's status may be in a PUT.
    QStringList writable() const;

    /// Whole order as wc/v3 answers it. `dp` as asked.
    QJsonObject json(const ShopOrder &order, const QString &base) const;
    QJsonObject noteJson(const ShopOrder &order, const ShopNote &note, const QString &base) const;

    /// What the schema says of a body; nothing: fine. A batch never asks.
    std::optional<ShopRefusal> check(const QJsonObject &body) const;
    /// Takes what the body names and saves. An unknown status becomes `pending`: only check() stands before it.
    std::optional<ShopRefusal> apply(ShopOrder &order, const QJsonObject &body, const QDateTime &now);
    ShopOrder &create(const QJsonObject &body, const QDateTime &now);
    void remove(qint64 id) { m_orders.remove(id); }
    ShopNote &addNote(ShopOrder &order, const QString &text, bool customer, const QString &author, const QDateTime &now);
    void setStatus(ShopOrder &order, const QString &status, const QDateTime &now);
    void putMeta(ShopOrder &order, const QJsonObject &entry);
    void save(ShopOrder &order, const QDateTime &now) { order.modified = now; }
    const ShopMeta *meta(const ShopOrder &order, const QString &key) const;
    qint64 nextId() { return ++m_lastId; }
    void mail(const ShopOrder &order, const QString &kind, const QDateTime &now) { m_mails.append({order.id, kind, now}); }

    QString localTime(const QDateTime &utc) const;
    static QString gmt(const QDateTime &utc);

private:
    std::optional<ShopRefusal> applyLines(ShopOrder &order, const QJsonArray &lines);
    void refund(ShopOrder &order);
    QJsonObject lineOf(const QJsonObject &given);

    WooCommerceOptions m_options;
    QTimeZone m_zone;
    QList<ShopStatus> m_custom;
    QMap<qint64, ShopOrder> m_orders;
    QList<ShopMail> m_mails;
    qint64 m_lastId = 0;
};

} // namespace Waybill::Sandbox::WooCommerce
