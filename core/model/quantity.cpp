#include "core/model/quantity.h"

#include <QRegularExpression>

namespace Waybill {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Sign, whole digits and decimals of a plain decimal number; thousands separators only in groups of three.
struct Decimal
{
    bool negative = false;
    QString whole;
    QString fraction;
};

std::optional<Decimal> split(QStringView text)
{
    static const QRegularExpression plain(uR"(^\s*([+-]?)(\d+|\d{1,3}(?:,\d{3})+)?(?:\.(\d*))?\s*$)"_s);
    const auto match = plain.match(text.toString());
    if (!match.hasMatch() || (match.captured(2).isEmpty() && match.captured(3).isEmpty()))
        return {};
    Decimal decimal{match.captured(1) == "-"_L1, match.captured(2).remove(u','), match.captured(3)};
    while (decimal.whole.size() > 1 && decimal.whole.startsWith(u'0'))
        decimal.whole.remove(0, 1);
    while (decimal.fraction.endsWith(u'0'))
        decimal.fraction.chop(1);
    return decimal;
}

} // namespace

std::optional<Quantity> Quantity::parse(QStringView text)
{
    const auto decimal = split(text);
    if (!decimal || decimal->whole.size() > 13 || decimal->fraction.size() > 3)
        return {};
    const qint64 whole = decimal->whole.toLongLong();
    if (whole > 9'000'000'000'000)
        return {};
    const qint64 thousandths = whole * 1000 + decimal->fraction.leftJustified(3, u'0').toLongLong();
    return fromThousandths(decimal->negative ? -thousandths : thousandths);
}

QString Quantity::text() const
{
    const qint64 positive = m_thousandths < 0 ? -m_thousandths : m_thousandths;
    QString text = QString::number(positive / 1000);
    if (positive % 1000 != 0) {
        QString fraction = QString::number(positive % 1000).rightJustified(3, u'0');
        while (fraction.endsWith(u'0'))
            fraction.chop(1);
        text += u'.' + fraction;
    }
    return m_thousandths < 0 ? u'-' + text : text;
}

Money Money::parse(QStringView text, const QString &currency)
{
    const auto decimal = split(text);
    if (!decimal || decimal->whole.size() > 15 || decimal->fraction.size() > 12)
        return {};
    const QString whole = decimal->whole.isEmpty() ? u"0"_s : decimal->whole;
    const QString amount = whole + u'.' + decimal->fraction.leftJustified(2, u'0');
    const bool zero = whole == "0"_L1 && decimal->fraction.isEmpty();
    return {decimal->negative && !zero ? u'-' + amount : amount, currency};
}

bool Money::isPositive() const
{
    if (isEmpty() || amount.startsWith(u'-'))
        return false;
    return std::any_of(amount.cbegin(), amount.cend(), [](QChar c) { return c >= u'1' && c <= u'9'; });
}

} // namespace Waybill
