#pragma once

#include "core/engine/runcontext.h"

namespace Waybill {

/// A person does not want to hear of this failure of an order again until the supplier says something new, or something else
/// goes wrong. Kept beside the link, in the words in which it was said: in another language it is told once more.
void ignoreFailure(QJsonObject &details, const QString &words, const QString &supplierHash);
/// Whether this failure, now, is the one that was ignored.
bool isIgnored(const FollowedOrder &order, const Error &error);

} // namespace Waybill
