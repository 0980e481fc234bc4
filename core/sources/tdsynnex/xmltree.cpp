#include "core/sources/tdsynnex/xmltree.h"

#include "core/base/words.h"

#include <QMap>
#include <QStringDecoder>

namespace Waybill::TdSynnex {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype byteLimit = 16 * 1024 * 1024;
constexpr int depthLimit = 12;
constexpr int elementLimit = 200'000;

Error bad(ErrorKind kind, const QString &order, const QString &why, const QString &field = {})
{
    return Error{.kind = kind,
                 .message = Said::tr("TD SYNNEX: the answer for PO %1 cannot be read: %2. Nothing was written for it.").arg(order, why),
                 .detail = {},
                 .field = field,
                 .order = order};
}

class Reader
{
public:
    Reader(const QByteArray &bytes, const QString &order)
        : m_xml(bytes)
        , m_order(order)
    {
    }

    Result<Element> read()
    {
        while (!m_xml.atEnd()) {
            const auto token = m_xml.readNext();
            if (token == QXmlStreamReader::DTD || token == QXmlStreamReader::EntityReference)
                return bad(ErrorKind::Malformed, m_order, Said::tr("it brings a DTD or entities of its own"));
            if (token == QXmlStreamReader::StartDocument && !isUtf8(m_xml.documentEncoding()))
                return bad(ErrorKind::Malformed, m_order, Said::tr("it calls itself %1, not UTF-8").arg(m_xml.documentEncoding()));
            if (token == QXmlStreamReader::StartElement)
                return element(QString(), 1);
        }
        return bad(ErrorKind::Malformed, m_order, m_xml.hasError() ? m_xml.errorString() : Said::tr("it is empty"));
    }

    Result<Done> rest()
    {
        while (!m_xml.atEnd())
            m_xml.readNext();
        if (m_xml.hasError())
            return bad(ErrorKind::Malformed, m_order, m_xml.errorString());
        return Done{};
    }

private:
    /// Names of encodings whose bytes read the same as UTF-8; none named is UTF-8.
    static bool isUtf8(QStringView encoding)
    {
        return encoding.isEmpty() || encoding.compare("UTF-8"_L1, Qt::CaseInsensitive) == 0
            || encoding.compare("UTF8"_L1, Qt::CaseInsensitive) == 0 || encoding.compare("US-ASCII"_L1, Qt::CaseInsensitive) == 0;
    }

    Result<Element> element(const QString &parentPath, int depth)
    {
        if (depth > depthLimit)
            return bad(ErrorKind::TooLarge, m_order, Said::tr("it is nested more than %1 levels").arg(depthLimit), parentPath);
        if (++m_elements > elementLimit)
            return bad(ErrorKind::TooLarge, m_order, Said::tr("it has more than %1 elements").arg(elementLimit));
        Element self;
        self.name = m_xml.name().toString();
        self.path = parentPath.isEmpty() ? self.name : parentPath + u'/' + self.name;
        self.lineNumber = m_xml.attributes().value("lineNumber"_L1).toString().trimmed();
        QMap<QString, int> ordinals;
        while (!m_xml.atEnd()) {
            switch (m_xml.readNext()) {
            case QXmlStreamReader::EndElement:
                self.text = self.text.trimmed();
                return self;
            case QXmlStreamReader::Characters:
                self.text += m_xml.text();
                break;
            case QXmlStreamReader::StartElement: {
                auto child = element(self.path, depth + 1);
                if (!child)
                    return child;
                const int ordinal = ++ordinals[child->name];
                if (child->name == "Item"_L1 || child->name == "Package"_L1 || child->name == "Invoice"_L1)
                    renumber(*child, self.path + u'/' + child->name, u"[%1]"_s.arg(ordinal));
                self.children.append(std::move(*child));
                break;
            }
            case QXmlStreamReader::DTD:
            case QXmlStreamReader::EntityReference:
                return bad(ErrorKind::Malformed, m_order, Said::tr("it brings a DTD or entities of its own"));
            default:
                break;
            }
        }
        return bad(ErrorKind::Malformed, m_order,
                   m_xml.error() == QXmlStreamReader::PrematureEndOfDocumentError ? Said::tr("it ends in the middle") : m_xml.errorString(),
                   self.path);
    }

    static void renumber(Element &element, const QString &prefix, const QString &ordinal)
    {
        element.path.insert(prefix.size(), ordinal);
        for (Element &child : element.children)
            renumber(child, prefix, ordinal);
    }

    QXmlStreamReader m_xml;
    QString m_order;
    int m_elements = 0;
};

} // namespace

bool looksLikeHtml(const QByteArray &bytes)
{
    const QByteArray start = bytes.left(512).trimmed().toLower();
    return start.startsWith("<!doctype html") || start.startsWith("<html");
}

const Element *Element::child(QStringView wanted) const
{
    for (const Element &each : children) {
        if (each.name.compare(wanted, Qt::CaseInsensitive) == 0)
            return &each;
    }
    return nullptr;
}

QList<const Element *> Element::all(QStringView wanted) const
{
    QList<const Element *> found;
    for (const Element &each : children) {
        if (each.name.compare(wanted, Qt::CaseInsensitive) == 0)
            found.append(&each);
    }
    return found;
}

QString Element::value(QStringView wanted) const
{
    const Element *found = child(wanted);
    return found ? found->text : QString();
}

Result<Element> readTree(const QByteArray &bytes, const QString &order)
{
    if (bytes.size() > byteLimit)
        return bad(ErrorKind::TooLarge, order, Said::tr("it is larger than 16 MiB"));
    if (looksLikeHtml(bytes))
        return bad(ErrorKind::Transient, order, Said::tr("a web page came in its place (maintenance, or a wrong address)"));
    QStringDecoder utf8(QStringDecoder::Utf8);
    const QString decoded = utf8.decode(bytes);
    if (utf8.hasError())
        return bad(ErrorKind::Malformed, order, Said::tr("it is not UTF-8"));
    Reader reader(bytes, order);
    auto tree = reader.read();
    if (!tree)
        return tree;
    if (const auto rest = reader.rest(); !rest)
        return rest.error();
    return tree;
}

} // namespace Waybill::TdSynnex
