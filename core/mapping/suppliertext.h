#pragma once

#include <QString>

namespace Waybill {

/// Supplier text made harmless for blocks, notes and fields (semantics 7): control characters and line or paragraph
/// separators become a blank, invisible and direction marks go, markers of ours are broken up, at most `limit` UTF-16 units.
QString harmless(const QString &supplierText, int limit);

} // namespace Waybill
