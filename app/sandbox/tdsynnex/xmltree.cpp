#include "app/sandbox/tdsynnex/xmltree.h"

#include <QXmlStreamReader>

namespace Waybill::Sandbox {

namespace {

constexpr int deepest = 32;

bool readInto(QXmlStreamReader &xml, XmlNode &node, int depth)
{
    node.name = xml.name().toString();
    const auto attributes = xml.attributes();
    for (const auto &attribute : attributes)
        node.attributes.insert(attribute.name().toString(), attribute.value().toString());
    if (depth > deepest)
        return false;
    while (!xml.atEnd()) {
        switch (xml.readNext()) {
        case QXmlStreamReader::StartElement: {
            XmlNode inner;
            if (!readInto(xml, inner, depth + 1))
                return false;
            node.children.append(std::move(inner));
            break;
        }
        case QXmlStreamReader::Characters:
            node.text += xml.text();
            break;
        case QXmlStreamReader::EndElement:
            node.text = node.text.trimmed();
            return true;
        case QXmlStreamReader::DTD:
            return false;
        default:
            break;
        }
    }
    return false;
}

const XmlNode *find(const XmlNode &from, const QString &path)
{
    const XmlNode *node = &from;
    const QStringList names = path.split(u'/');
    for (const QString &name : names) {
        node = node->child(name);
        if (!node)
            return nullptr;
    }
    return node;
}

} // namespace

const XmlNode *XmlNode::child(const QString &wanted) const
{
    for (const XmlNode &one : children) {
        if (one.name == wanted)
            return &one;
    }
    return nullptr;
}

QList<const XmlNode *> XmlNode::all(const QString &wanted) const
{
    QList<const XmlNode *> found;
    for (const XmlNode &one : children) {
        if (one.name == wanted)
            found.append(&one);
    }
    return found;
}

QString XmlNode::at(const QString &path) const
{
    const XmlNode *found = find(*this, path);
    return found ? found->text : QString();
}

bool XmlNode::has(const QString &path) const
{
    return find(*this, path) != nullptr;
}

std::optional<XmlNode> readXml(const QByteArray &bytes)
{
    QXmlStreamReader xml(bytes);
    while (!xml.atEnd()) {
        const auto token = xml.readNext();
        if (token == QXmlStreamReader::DTD || token == QXmlStreamReader::Invalid)
            return std::nullopt;
        if (token == QXmlStreamReader::StartElement) {
            XmlNode root;
            if (!readInto(xml, root, 1) || xml.hasError())
                return std::nullopt;
            return root;
        }
    }
    return std::nullopt;
}

} // namespace Waybill::Sandbox
