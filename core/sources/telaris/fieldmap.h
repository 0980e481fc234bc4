#pragma once

#include "core/base/result.h"

#include <QJsonObject>
#include <QMap>
#include <QString>

namespace Waybill::Telaris {

/// Where each value stands in an answer: JSON pointers. No public description of the order interface exists, so all of it can
/// be told; the defaults are the labelled contract. Paths of invoices, lines and tracking begin at one of their list's members.
struct FieldMap
{
    QMap<QString, QString> pointers; ///< "status" → "/status"
    QMap<QString, QString> statuses; ///< a word of theirs → a word of the published enumeration

    static FieldMap standard();
    /// The standard with what a JSON text changes: {"status": "/state", "statuses": {"fakturert": "invoiced"}}. Empty text: the
    /// standard. A Usage error names the member that is unknown or no pointer.
    static Result<FieldMap> fromText(const QString &json);

    /// The value at the pointer of this name; undefined if there is none.
    QJsonValue at(const QJsonValue &root, const QString &name) const;
    /// A status in the words of the published enumeration.
    QString status(const QString &theirs) const;
};

/// RFC 6901; undefined if it leads nowhere. An empty pointer is the value itself.
QJsonValue atPointer(const QJsonValue &root, const QString &pointer);

} // namespace Waybill::Telaris
