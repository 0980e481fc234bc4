#pragma once

#include "core/model/ordermemory.h"
#include "core/model/orderlink.h"
#include "core/model/purchaseorder.h"
#include "core/model/supplierorder.h"
#include "core/model/targetschema.h"

#include <QJsonObject>

namespace Waybill {

// The model as JSON: snapshots, hashes, golden files. Members in the structs' own names; empty members are left out, so
// that a new member does not change the hash of old values. fromJson ignores members it does not know.

QJsonObject toJson(const SupplierOrder &order);
QJsonObject toJson(const OrderState &state);
QJsonObject toJson(const PurchaseOrder &order);
QJsonObject toJson(const TargetSchema &schema);
QJsonObject toJson(const OrderMemory &memory);
QJsonObject toJson(const FieldMemory &memory);
QJsonObject toJson(const Hold &hold);
QJsonObject toJson(const FieldAddress &address);
QJsonObject toJson(const FieldValue &value);
QJsonObject toJson(const OrderLink &link);
QJsonObject toJson(const LineLink &link);

/// Throws nothing, checks nothing: what is missing or of another type stays at its default.
template<typename T>
T fromJson(const QJsonObject &object);

/// Compact JSON with sorted members: the same value gives the same bytes.
QByteArray canonicalBytes(const QJsonObject &object);
QByteArray canonicalBytes(const SupplierOrder &order); ///< those of its JSON, faster
/// First 32 hex digits of SHA-256 over the canonical bytes.
QString contentHash(const QJsonObject &object);
QString contentHash(const QByteArray &canonical);

QString stageKey(Stage stage);                 ///< "partlyShipped": for files and databases
std::optional<Stage> stageFromKey(const QString &key);
QString holdKindKey(HoldKind kind);
std::optional<HoldKind> holdKindFromKey(const QString &key);

} // namespace Waybill
