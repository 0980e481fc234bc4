#include "core/model/json.h"

#include "core/model/canonicaltext.h"

#include <QCryptographicHash>
#include <QJsonDocument>

namespace Waybill {

using namespace Qt::Literals::StringLiterals;

#define WAYBILL_JSON(Type)                                                                                             \
    QJsonObject toJson(const Type &value) { return Json::write(value).toObject(); }                                    \
    template<>                                                                                                         \
    Type fromJson<Type>(const QJsonObject &object)                                                                     \
    {                                                                                                                  \
        Type value;                                                                                                    \
        Json::read(object, value);                                                                                     \
        return value;                                                                                                  \
    }

WAYBILL_JSON(SupplierOrder)
WAYBILL_JSON(OrderState)
WAYBILL_JSON(PurchaseOrder)
WAYBILL_JSON(TargetSchema)
WAYBILL_JSON(OrderMemory)
WAYBILL_JSON(FieldMemory)
WAYBILL_JSON(Hold)
WAYBILL_JSON(FieldAddress)
WAYBILL_JSON(FieldValue)
WAYBILL_JSON(OrderLink)
WAYBILL_JSON(LineLink)

#undef WAYBILL_JSON

QByteArray canonicalBytes(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact); // QJsonObject keeps its members sorted
}

QByteArray canonicalBytes(const SupplierOrder &order)
{
    return Json::text(order);
}

QString contentHash(const QJsonObject &object)
{
    return contentHash(canonicalBytes(object));
}

QString contentHash(const QByteArray &canonical)
{
    return QString::fromLatin1(QCryptographicHash::hash(canonical, QCryptographicHash::Sha256).toHex().left(32));
}

QString stageKey(Stage stage)
{
    return Json::enumName(stage);
}

std::optional<Stage> stageFromKey(const QString &key)
{
    return Json::enumValue<Stage>(key);
}

QString holdKindKey(HoldKind kind)
{
    return Json::enumName(kind);
}

std::optional<HoldKind> holdKindFromKey(const QString &key)
{
    return Json::enumValue<HoldKind>(key);
}

} // namespace Waybill
