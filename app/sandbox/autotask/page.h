#pragma once

#include "app/sandbox/autotask/query.h"

#include <limits>

namespace Waybill::Sandbox {

inline constexpr qint64 beforeAll = std::numeric_limits<qint64>::min();

/// Where in an answer a page stands.
struct PagePlace
{
    QList<QJsonObject> found; ///< the whole answer, by id
    qint64 after = beforeAll; ///< the page begins behind this id
    QString url;              ///< of the further pages, without their cursor
    QByteArray verb;          ///< the cursor is bound to the verb of the first request
    bool repeatsRows = false; ///< the next page begins with the last row of this one
};

/// {"items": …, "pageDetails": …}
QJsonObject pageOf(const PagePlace &place, const Query &query, const Entity &entity);
/// What the `paging` of a further page holds: "verb", and "after" unless it is the first page.
QJsonObject cursorOf(const QString &paging);

} // namespace Waybill::Sandbox
