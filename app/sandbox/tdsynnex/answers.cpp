#include "app/sandbox/tdsynnex/answers.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

namespace Waybill::Sandbox {

using namespace Qt::Literals::StringLiterals;

AnswerWriter::AnswerWriter(const TdSynnexOptions &options)
    : m_options(options)
    , m_xml(&m_bytes)
{
    m_xml.writeStartDocument();
}

AnswerWriter &AnswerWriter::begin(const QString &name)
{
    m_xml.writeStartElement(name);
    return *this;
}

AnswerWriter &AnswerWriter::attribute(const QString &name, const QString &value)
{
    m_xml.writeAttribute(name, value);
    return *this;
}

AnswerWriter &AnswerWriter::element(const QString &name, const QString &value)
{
    if (value.isEmpty() && m_options.emptyTags) {
        m_xml.writeEmptyElement(name);
    } else {
        m_xml.writeStartElement(name);
        m_xml.writeCharacters(value);
        m_xml.writeEndElement();
    }
    return *this;
}

AnswerWriter &AnswerWriter::end()
{
    m_xml.writeEndElement();
    return *this;
}

Response AnswerWriter::finish()
{
    m_xml.writeEndDocument();
    return Response{200, {{"Content-Type", "text/xml; charset=UTF-8"}}, m_bytes, {}};
}

QString spelledCode(const QString &code, const TdSynnexOptions &options)
{
    if (!options.upperCaseCodes)
        return code;
    return code == u"notFound" ? u"NOT FOUND"_s : code.toUpper();
}

QString spelledMoney(const QJsonValue &value, const TdSynnexOptions &options)
{
    if (value.isString())
        return value.toString();
    const double amount = value.toDouble();
    if (options.thousands && std::abs(amount) >= 1000)
        return QLocale(QLocale::English, QLocale::UnitedStates).toString(amount, 'f', 2);
    const QString shortest = QString::number(amount, 'f', QLocale::FloatingPointShortest);
    return shortest.contains(u'.') ? shortest : shortest + u".0"_s;
}

QString spelledQuantity(const QJsonValue &value)
{
    return value.isString() ? value.toString() : QString::number(value.toDouble(), 'f', QLocale::FloatingPointShortest);
}

QString spelledElapsed(std::chrono::milliseconds waited)
{
    const double seconds = double(std::max<qint64>(1, waited.count())) / 1000;
    return QString::number(seconds, 'f', QLocale::FloatingPointShortest) + u's';
}

Response businessError(const QString &message, const QString &detail, const TdSynnexOptions &options,
                       const QString &style)
{
    const QString spelling = style.isEmpty() ? options.errorStyle : style;
    AnswerWriter xml(options);
    xml.begin(u"SynnexB2B"_s);
    if (spelling == u"lower")
        xml.element(u"errorMessage"_s, message).element(u"errorDetail"_s, detail);
    else if (spelling == u"biz")
        xml.begin(u"BizError"_s).element(u"detail"_s, detail.isEmpty() ? message : message + u": "_s + detail).end();
    else
        xml.begin(u"OrderResponse"_s).element(u"ErrorMessage"_s, message).element(u"ErrorDetail"_s, detail).end();
    return xml.end().finish();
}

} // namespace Waybill::Sandbox
