#pragma once

#include "core/base/result.h"

#include <QList>
#include <QString>
#include <QXmlStreamReader>

namespace Waybill::TdSynnex {

/// An element of an answer, as far as it is needed: names without prefix, text trimmed of what XML adds.
struct Element
{
    QString name;
    QString path;      ///< "OrderStatusResponse/Items/Item[2]/ShipQuantity"
    QString lineNumber; ///< the attribute of Item
    QString text;
    QList<Element> children;

    const Element *child(QStringView wanted) const;         ///< the first one, names without case
    QList<const Element *> all(QStringView wanted) const;
    int count(QStringView wanted) const { return int(all(wanted).size()); }
    QString value(QStringView wanted) const;                ///< text of the child, or empty
};

/// True if a web page stands where an answer should: maintenance, or a wrong address.
bool looksLikeHtml(const QByteArray &bytes);

/// Reads an answer with limits: 16 MiB, 12 levels, 200,000 elements; no DTD, no entities of their own, UTF-8 only.
/// HTML, truncated or malformed text is an Error that says so and names `order`.
Result<Element> readTree(const QByteArray &bytes, const QString &order);

} // namespace Waybill::TdSynnex
