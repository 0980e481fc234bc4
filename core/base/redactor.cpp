#include "core/base/redactor.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QUrl>

#include <algorithm>

namespace Waybill {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto mask = "[redacted]";

QByteArray jsonEscaped(const QString &text)
{
    const auto array = QJsonDocument(QJsonArray{text}).toJson(QJsonDocument::Compact);
    return array.mid(2, array.size() - 4);
}

/// The part of the base64 text that does not depend on what stands around the secret, for each of the three offsets.
QList<QByteArray> base64Cores(const QByteArray &secret)
{
    QList<QByteArray> cores;
    for (int offset = 0; offset < 3; ++offset) {
        const QByteArray encoded = (QByteArray(offset, ' ') + secret).toBase64(QByteArray::OmitTrailingEquals);
        const int skip = offset == 0 ? 0 : offset + 1;
        const int whole = int((offset + secret.size()) / 3 * 4);
        const QByteArray core = encoded.mid(skip, whole - skip);
        if (core.size() >= 6)
            cores.append(core);
    }
    return cores;
}

QString maskPlaces(QString text)
{
    static const QRegularExpression element(
        uR"(<((?:[\w.-]+:)?(?:UserID|Password|password|userName|Username))>[^<]*<)"_s);
    static const QRegularExpression member(
        uR"re("(password|secret|client_secret|access_token|refresh_token|api_?key|token|consumer_secret|download_url)"\s*:\s*"(?:[^"\\]|\\.)*(?:"|$))re"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression query(
        uR"(([?&](?:consumer_secret|consumer_key|oauth_signature|token|api_?key|sig|X-Amz-Signature|X-Amz-Credential|X-Amz-Security-Token|Signature)=)[^&\s"'<>]+)"_s,
        QRegularExpression::CaseInsensitiveOption);
    if (text.contains(u'<')) // most texts are headers and hold none of these
        text.replace(element, u"<\\1>[redacted]<"_s);
    if (text.contains(u'"'))
        text.replace(member, u"\"\\1\":\"[redacted]\""_s);
    if (text.contains(u'='))
        text.replace(query, u"\\1[redacted]"_s);
    return text;
}

} // namespace

void Redactor::add(const QString &secret)
{
    if (secret.size() < 4)
        return;
    const QByteArray plain = secret.toUtf8();
    QList<QByteArray> forms{plain, secret.toHtmlEscaped().toUtf8(), jsonEscaped(secret), QUrl::toPercentEncoding(secret)};
    forms += base64Cores(plain);
    for (const QByteArray &form : std::as_const(forms)) {
        if (!m_forms.contains(form))
            m_forms.append(form);
    }
    // Longest first, so that a short form does not cut a longer one in half.
    std::sort(m_forms.begin(), m_forms.end(), [](const auto &a, const auto &b) { return a.size() > b.size(); });
}

QByteArray Redactor::redact(QByteArray text) const
{
    for (const QByteArray &form : m_forms) {
        if (text.contains(form))
            text.replace(form, mask);
    }
    return maskPlaces(QString::fromUtf8(text)).toUtf8();
}

QString Redactor::redact(const QString &text) const
{
    return QString::fromUtf8(redact(text.toUtf8()));
}

QByteArray Redactor::header(const QByteArray &name, const QByteArray &value) const
{
    static const QList<QByteArray> secretHeaders{"authorization", "proxy-authorization", "cookie", "set-cookie", "secret",
                                                 "apiintegrationcode", "username", "x-api-key", "x-sn-apikey"};
    return secretHeaders.contains(name.toLower()) ? QByteArray(mask) : redact(value);
}

} // namespace Waybill
