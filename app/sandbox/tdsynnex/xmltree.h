#pragma once

#include <QByteArray>
#include <QList>
#include <QMap>
#include <QString>

#include <optional>

namespace Waybill::Sandbox {

/// A small XML request as a tree; names are local names. No DTD, at most 32 levels.
struct XmlNode
{
    QString name;
    QMap<QString, QString> attributes;
    QString text; ///< own character data, trimmed
    QList<XmlNode> children;

    const XmlNode *child(const QString &wanted) const;
    QList<const XmlNode *> all(const QString &wanted) const;
    /// Text of the element at a path such as "Shipment/ShipMethod/Code"; empty if it is not there.
    QString at(const QString &path) const;
    bool has(const QString &path) const;
};

std::optional<XmlNode> readXml(const QByteArray &bytes);

} // namespace Waybill::Sandbox
