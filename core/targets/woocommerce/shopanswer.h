#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QJsonValue>

#include <chrono>
#include <optional>

namespace Waybill::WooCommerce {

/// A shop's answer read as JSON. Plugins print warnings before it (a notice, a byte-order mark): the text is read from the
/// first bracket from which it is JSON to its end.
struct ShopJson
{
    QJsonValue value; ///< array or object
    bool noisy = false; ///< something stood before it
};
/// Malformed, naming `subject`, if there is no such bracket.
Result<ShopJson> readJson(const QByteArray &body, const QString &subject);

/// An answer that is no success.
struct ShopRefusal
{
    int status = 0;
    QByteArray body;
    std::optional<std::chrono::milliseconds> retryAfter;
};
/// What it means, in words for people: which order, why, what next.
/// @param subject  "order 262", "the list of orders"
/// @param changes  it was a write: an answer that does not tell what became of it is OutcomeUnknown
Error errorFrom(const ShopRefusal &refusal, const QString &subject, bool changes);

} // namespace Waybill::WooCommerce
