#include "core/sources/tdsynnex/requestbuilder.h"

#include <QXmlStreamWriter>

namespace Waybill::TdSynnex {

using namespace Qt::Literals::StringLiterals;

namespace {

QByteArray request(const Access &access, const PoNumber &po, const QString &element)
{
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.writeStartDocument();
    xml.writeStartElement(u"SynnexB2B"_s);
    xml.writeAttribute(u"version"_s, access.version);
    xml.writeStartElement(u"Credential"_s);
    xml.writeTextElement(u"UserID"_s, access.user);
    xml.writeTextElement(u"Password"_s, access.password);
    xml.writeEndElement();
    xml.writeStartElement(element);
    xml.writeTextElement(u"CustomerNumber"_s, access.customerNumber);
    xml.writeTextElement(u"PONumber"_s, po.text());
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeEndDocument();
    return bytes;
}

QUrl at(QUrl base, const QString &path)
{
    QString before = base.path();
    while (before.endsWith(u'/'))
        before.chop(1);
    base.setPath(before + path);
    return base;
}

} // namespace

QUrl xmlHost(const QString &country, bool test)
{
    const QString region = country.compare("CA"_L1, Qt::CaseInsensitive) == 0 ? u"ca"_s : u"us"_s;
    return QUrl(u"https://%1.%2.tdsynnex.com"_s.arg(test ? u"testec"_s : u"ec"_s, region));
}

QUrl invoiceHost(const QString &country)
{
    return QUrl(country.compare("CA"_L1, Qt::CaseInsensitive) == 0 ? u"https://ws.ca.tdsynnex.com"_s : u"https://ws.us.tdsynnex.com"_s);
}

QUrl statusUrl(const Access &access)
{
    return at(access.base, u"/SynnexXML/POStatus"_s);
}

QUrl invoiceUrl(const Access &access)
{
    return at(access.invoiceBase.isEmpty() ? access.base : access.invoiceBase, u"/webservice/invoice/query"_s);
}

QByteArray statusRequest(const Access &access, const PoNumber &po)
{
    return request(access, po, u"OrderStatusRequest"_s);
}

QByteArray invoiceRequest(const Access &access, const PoNumber &po)
{
    return request(access, po, u"InvoiceRequest"_s);
}

} // namespace Waybill::TdSynnex
