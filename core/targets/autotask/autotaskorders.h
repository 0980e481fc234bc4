#pragma once

#include "core/model/purchaseorder.h"
#include "core/targets/autotask/autotaskmetadata.h"
#include "core/targets/autotask/autotaskquery.h"
#include "core/targets/targetadapter.h"

#include <QJsonArray>

namespace Waybill::Autotask {

/// Which fields of which kind of record a read is about, resolved against the live metadata.
struct FieldSelection
{
    QList<TargetField> header;
    QList<TargetField> line;
    QMap<QString, QList<TargetField>> linked; ///< by entity

    /// Usage if a field is not (or no longer) part of the metadata.
    static Result<FieldSelection> resolve(const QList<FieldRef> &wanted, const TargetSchema &schema);
};

/// What a PO's head is read with. Field names default to Autotask's usual ones.
struct HeadFields
{
    QString number = QStringLiteral("purchaseOrderNumber");
    QString link = QStringLiteral("externalPONumber");

    static HeadFields of(const QString &numberField, const QString &linkField);
};

/// Product numbers of one product: the vendor's own first, then the catalogue's.
struct ProductNumbers
{
    QString name;
    QStringList vendorParts;
    QStringList manufacturerParts;
};

QStringList headerIncludes(const HeadFields &head, const QList<TargetField> &fields, const TargetSchema &schema);
QStringList lineIncludes(const QList<TargetField> &fields, bool links);

Result<PurchaseOrder> parseHead(const QJsonValue &record, const HeadFields &head, const StatusList &statuses);
/// Head, ship-to and the selected fields of the header.
Result<PurchaseOrder> parseOrder(const QJsonValue &record, const HeadFields &head, const StatusList &statuses,
                                 const QList<TargetField> &fields);

/// A line before its product numbers are known.
struct ItemRecord
{
    RecordId order;
    qint64 item = 0;
    qint64 product = 0; ///< 0: none
    PurchaseOrderLine line;
    QMap<QString, qint64> links; ///< entity → id of the record the line leads to
};
/// Linked record → the orders, and of each the lines, that lead to it.
using LinkUse = QMap<qint64, QMap<RecordId, QList<RecordId>>>;

Result<ItemRecord> parseItem(const QJsonValue &record, const QList<TargetField> &fields);

/// Of a record that cannot be read as a whole: the order it is or belongs to; empty if not even that can be read.
RecordId idOfOrder(const QJsonValue &record);
RecordId orderOfItem(const QJsonValue &record);

Result<LinkedRecord> parseLinked(const QJsonValue &record, const QString &entity, const QList<TargetField> &fields);

/// The numbers in the link field; several may stand there, cut at comma, semicolon, bar or blank.
QStringList splitNumbers(const QString &text);

} // namespace Waybill::Autotask
