#include "core/engine/ignoredfailure.h"

#include "core/model/json.h"

namespace Waybill {

using namespace Qt::Literals::StringLiterals;

void ignoreFailure(QJsonObject &details, const QString &words, const QString &supplierHash)
{
    details.insert(u"ignoredFailure"_s, QJsonObject{{u"words"_s, words}, {u"supplier"_s, supplierHash}});
}

bool isIgnored(const FollowedOrder &order, const Error &error)
{
    const QJsonObject ignored = order.details.value("ignoredFailure"_L1).toObject();
    if (ignored.isEmpty() || ignored.value("words"_L1).toString() != error.message)
        return false;
    const QString now = order.supplier ? contentHash(toJson(*order.supplier)) : order.snapshot.supplierHash;
    return ignored.value("supplier"_L1).toString() == now;
}

} // namespace Waybill
