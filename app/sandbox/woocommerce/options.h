#pragma once

#include "core/base/result.h"

#include <QJsonObject>
#include <QStringList>

namespace Waybill::Sandbox {

/// The switches of the WooCommerce stand-in; names in JSON are the names here.
struct WooCommerceOptions
{
    // what is installed
    bool fulfillments = false;     ///< core feature flag; off: 404 rest_no_route
    bool ast = false;              ///< Advanced Shipment Tracking: wc-ast/v3 and the namespace it lends
    bool shipmentTracking = false; ///< the Shipment Tracking extension: wc-shipment-tracking/v3
    bool customStatuses = true;    ///< the plugin that brings the scenario's own statuses is switched on
    bool statusesRoute = true;     ///< orders/statuses, there since 9.6
    bool manageRights = true;      ///< false: system_status is refused
    // how the site is reached
    QString seesHttps = QStringLiteral("asServed"); ///< asServed | always | never: what PHP sees behind its proxy
    bool prettyPermalinks = true;  ///< false: /wp-json/… leads to an HTML page
    QString movedTo;               ///< not empty: everything is answered 301 to this address
    bool maintenance = false;      ///< 503, HTML, Retry-After 600
    bool blocksAnonymous = false;  ///< a security plugin answers before WooCommerce looks at keys
    bool noisyPlugin = false;      ///< a PHP warning stands before each JSON answer
    int longestLink = 4000;        ///< bytes of a Link header that the proxy lets through; more is a 502
    int batchItemMs = 0;           ///< real time that each item of a batch takes
    // the key
    QString permissions = QStringLiteral("read_write"); ///< read | write | read_write, of the scenario's first key
    QStringList silentlyDropped;   ///< meta keys that a plugin of the shop throws away

    QJsonObject toJson() const;
    /// Changes the members named; an unknown one or a wrong type changes nothing.
    Result<Done> change(const QJsonObject &members);
};

} // namespace Waybill::Sandbox
