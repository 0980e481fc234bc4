#include "core/sources/ordersync/statuswords.h"

namespace Waybill::OrderSync {

using namespace Qt::Literals::StringLiterals;

StatusMeaning meaningOf(const QString &word)
{
    static const QHash<QString, StatusMeaning> meanings{
        {u"pending"_s, {RowCode::Submitted}},
        {u"review"_s, {RowCode::Received, true}},
        {u"internal review"_s, {RowCode::Received, true}},
        {u"invalid"_s, {RowCode::Rejected}},
        {u"submitted"_s, {RowCode::Received}}, // the supplier has confirmed that it came
        {u"confirmed"_s, {RowCode::Received}},
        {u"processing"_s, {RowCode::Processing}},
        {u"shipped"_s, {RowCode::Shipped}},
        {u"in transit"_s, {RowCode::Shipped}},
        {u"delivered"_s, {RowCode::Delivered}},
        {u"complete"_s, {RowCode::Delivered, false, false, true}},
        {u"cancelled"_s, {RowCode::Cancelled}},
        {u"canceled"_s, {RowCode::Cancelled}},
        {u"backorder"_s, {RowCode::Received, false, true}}, // v1 only
    };
    QString folded = word.toLower();
    folded.replace(u'_', u' ').replace(u'-', u' ');
    return meanings.value(folded.simplified());
}

} // namespace Waybill::OrderSync
