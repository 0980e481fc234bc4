#include "tests/support/secrethunt.h"

#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>
#include <QUrl>

namespace Waybill {

using namespace Qt::Literals::StringLiterals;

namespace {

QString asXml(const QString &text, bool inAttribute)
{
    QString escaped = text;
    escaped.replace(u'&', u"&amp;"_s).replace(u'<', u"&lt;"_s).replace(u'>', u"&gt;"_s);
    return inAttribute ? escaped.replace(u'"', u"&quot;"_s).replace(u'\'', u"&apos;"_s) : escaped;
}

QByteArray asJson(const QString &text)
{
    const QByteArray array = QJsonDocument(QJsonArray{text}).toJson(QJsonDocument::Compact);
    return array.mid(2, array.size() - 4); // without [" and "]
}

/// With every character beyond ASCII as \uXXXX, as other writers do.
QByteArray asAsciiJson(const QString &text)
{
    QByteArray escaped;
    for (const QChar c : QString::fromUtf8(asJson(text)))
        escaped += c.unicode() < 128 ? QByteArray(1, char(c.unicode())) : "\\u" + QByteArray::number(c.unicode(), 16).rightJustified(4, '0');
    return escaped;
}

/// The part that does not depend on what stands before and behind, for a secret that begins at this byte of a group of three.
QByteArray asBase64(const QByteArray &secret, int offset, QByteArray::Base64Options options)
{
    const QByteArray all = (QByteArray(offset, 'x') + secret).toBase64(options | QByteArray::OmitTrailingEquals);
    const qsizetype first = (offset * 8 + 5) / 6;
    const qsizetype whole = (offset + secret.size()) * 8 / 6;
    return all.mid(first, whole - first);
}

QByteArray asUtf16(const QString &text)
{
    return QByteArray(reinterpret_cast<const char *>(text.utf16()), text.size() * 2);
}

} // namespace

SecretHunt::SecretHunt(const QMap<QString, QString> &secrets)
{
    for (auto it = secrets.cbegin(); it != secrets.cend(); ++it) {
        const QString &text = it.value();
        const QByteArray bytes = text.toUtf8();
        if (text.size() < 6)
            qFatal("%s is too short to be looked for", qPrintable(it.key()));
        const QByteArray percent = QUrl::toPercentEncoding(text);
        QList<std::pair<QString, QByteArray>> forms{
            {u"as it is"_s, bytes},
            {u"XML"_s, asXml(text, false).toUtf8()},
            {u"XML, quoted"_s, asXml(text, true).toUtf8()},
            {u"JSON"_s, asJson(text)},
            {u"JSON, ASCII"_s, asAsciiJson(text)},
            {u"percent-escaped"_s, percent},
            {u"percent-escaped, small"_s, percent.toLower() == bytes.toLower() ? percent : QUrl::toPercentEncoding(text).replace("%2B", "%2b").replace("%2F", "%2f").replace("%3D", "%3d").replace("%3C", "%3c")},
            {u"UTF-16"_s, asUtf16(text)}};
        for (int offset = 0; offset < 3; ++offset) {
            forms.append({u"base64, %1"_s.arg(offset), asBase64(bytes, offset, QByteArray::Base64Encoding)});
            forms.append({u"base64 of addresses, %1"_s.arg(offset), asBase64(bytes, offset, QByteArray::Base64UrlEncoding)});
        }
        QSet<QByteArray> known;
        for (const auto &[form, sought] : std::as_const(forms)) {
            if (!known.contains(sought))
                m_forms.append({u"%1 (%2)"_s.arg(it.key(), form), sought});
            known.insert(sought);
        }
    }
}

QStringList SecretHunt::in(const QByteArray &bytes, const QString &where) const
{
    QStringList found;
    for (const auto &[form, sought] : m_forms) {
        if (bytes.contains(sought))
            found.append(form + u" in "_s + where);
    }
    return found;
}

QStringList SecretHunt::below(const QString &folder) const
{
    QStringList found;
    QDirIterator files(folder, QDir::Files | QDir::Hidden | QDir::System, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (file.open(QIODevice::ReadOnly))
            found += in(file.readAll(), file.fileName());
    }
    return found;
}

} // namespace Waybill
