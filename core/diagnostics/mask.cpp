#include "core/diagnostics/mask.h"

#include <QCryptographicHash>
#include <QDir>
#include <QRegularExpression>

#include <algorithm>

namespace Waybill {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int shortest = 3; ///< a shorter value would tear holes into ordinary words

} // namespace

Mask::Mask(bool hideNumbers, QByteArray salt)
    : m_hideNumbers(hideNumbers)
    , m_salt(std::move(salt))
{
}

QString Mask::code(const QString &value, const QString &what) const
{
    const QByteArray hash = QCryptographicHash::hash(m_salt + value.toUtf8(), QCryptographicHash::Sha256);
    return u"[%1 %2]"_s.arg(what, QString::fromLatin1(hash.toHex().left(8)));
}

void Mask::hide(const QString &value, const QString &what)
{
    if (value.size() >= shortest)
        m_codes.insert(value, code(value, what));
}

void Mask::hideNumber(const QString &value, const QString &what)
{
    if (m_hideNumbers)
        hide(value, what);
}

QString Mask::text(const QString &text) const
{
    static const QRegularExpression mail(uR"([\w.+-]+@[\w-]+(?:\.[\w-]+)+)"_s);
    // Long rows of digits are account, order, tracking or telephone numbers; times and sizes of ours are shorter or grouped.
    static const QRegularExpression digits(uR"((?<![\w.-])[A-Z]{0,4}-?\d{6,}[A-Z]?(?![\w.-]))"_s);
    QString masked = m_redactor.redact(text);
    QStringList values = m_codes.keys();
    // Longest first, so that a short one does not cut a longer one in half.
    std::sort(values.begin(), values.end(), [](const QString &a, const QString &b) { return a.size() > b.size(); });
    for (const QString &value : std::as_const(values)) {
        const QRegularExpression whole(u"(?<![\\w])%1(?![\\w])"_s.arg(QRegularExpression::escape(value)));
        masked.replace(whole, m_codes.value(value));
    }
    masked.replace(mail, u"[e-mail]"_s);
    masked.replace(QDir::homePath(), u"~"_s);
    if (m_hideNumbers)
        masked.replace(digits, u"[number]"_s);
    return masked;
}

} // namespace Waybill
