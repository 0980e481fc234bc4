#include "core/sources/telaris/statuswords.h"

namespace Waybill::Telaris {

using namespace Qt::Literals::StringLiterals;

StatusMeaning meaningOf(const QString &word)
{
    static const QHash<QString, StatusMeaning> meanings{
        {u"new"_s, {RowCode::New}},
        {u"imported"_s, {RowCode::Received}},
        {u"open"_s, {RowCode::Received}},
        {u"approved"_s, {RowCode::Processing}},
        {u"urgent"_s, {RowCode::Processing}},
        {u"servicetask"_s, {RowCode::Processing}},
        {u"invoicing"_s, {RowCode::Processing}},
        {u"approval"_s, {RowCode::Received, true}},
        {u"partlyinvoiced"_s, {RowCode::Processing}}, // the invoiced quantities tell the rest
        {u"invoiced"_s, {RowCode::Invoiced}},
        {u"closed"_s, {RowCode::Closed}},
        {u"cancelled"_s, {RowCode::Cancelled}},
        {u"complaint"_s, {RowCode::Processing, false, true}},
        {u"claim"_s, {RowCode::Processing, false, true}},
        {u"offer"_s, {RowCode::NotFound, false, false, true}},
        {u"basket"_s, {RowCode::NotFound, false, false, true}},
        {u"web"_s, {RowCode::NotFound, false, false, true}},
        {u"template"_s, {RowCode::NotFound, false, false, true}},
        {u"recurring"_s, {RowCode::NotFound, false, false, true}},
        {u"cashregister"_s, {RowCode::NotFound, false, false, true}},
        {u"custom"_s, {RowCode::NotFound, false, false, true}},
    };
    return meanings.value(word.trimmed().toLower());
}

} // namespace Waybill::Telaris
