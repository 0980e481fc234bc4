#include "tests/chaos/verifiedwrites.h"

namespace Waybill {

using namespace Qt::Literals::StringLiterals;

QJsonArray verifiedWrites(SyncService &service)
{
    const auto page = service.ask<Result<ActivityPage>>([](SyncCore &core) { return core.activity({}, std::nullopt, 500); }).result();
    QStringList all;
    for (const ActivityEntry &entry : page ? page->entries : QList<ActivityEntry>()) {
        for (const QJsonValue &field : entry.fields) {
            if (field[u"verified"_s].toBool())
                all.append(entry.po.text() + u' ' + field[u"place"_s].toString() + u' ' + field[u"field"_s].toString() + u" = "_s + field[u"new"_s].toString());
        }
    }
    all.sort();
    return QJsonArray::fromStringList(all);
}

} // namespace Waybill
