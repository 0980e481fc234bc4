#pragma once

#include "core/model/moment.h"
#include "core/model/quantity.h"

#include <QDate>

#include <algorithm>
#include <optional>

namespace Waybill {

inline const Quantity nothing;

/// What a source did not state counts as none here; whether it was stated is asked where it matters.
inline Quantity stated(const std::optional<Quantity> &quantity)
{
    return quantity.value_or(nothing);
}

/// True where `a` is later than `b`; anything is later than an empty moment.
inline bool later(const Moment &a, const Moment &b)
{
    if (a.isEmpty() || b.isEmpty())
        return !a.isEmpty();
    return a.isInstant() && b.isInstant() ? a.utc() > b.utc() : a.day() > b.day();
}

/// The later of two days; an invalid one is none.
inline QDate latest(const QDate &a, const QDate &b)
{
    return !a.isValid() ? b : !b.isValid() ? a : std::max(a, b);
}

} // namespace Waybill
