#include "core/rules/checkdigits.h"

#include <QString>

#include <array>

namespace Waybill {

using namespace Qt::Literals::StringLiterals;

namespace {

/// A digit's value; letters count as (ASCII − 3) mod 10, as UPS has it.
int valueOf(QChar c)
{
    return c.isDigit() ? c.digitValue() : (c.unicode() - 3) % 10;
}

template<size_t N>
int weighted(QStringView body, const std::array<int, N> &weights)
{
    int sum = 0;
    for (qsizetype i = 0; i < body.size(); ++i)
        sum += valueOf(body.at(i)) * weights.at(size_t(i) % N);
    return sum;
}

int toTen(int sum)
{
    return (10 - sum % 10) % 10;
}

bool endsWith(QStringView number, int check)
{
    return !number.isEmpty() && number.back().isDigit() && number.back().digitValue() == check;
}

bool mod10A(QStringView number)
{
    return endsWith(number, toTen(weighted(number.chopped(1), std::array{1, 2})));
}

bool mod10B(QStringView number)
{
    return endsWith(number, toTen(weighted(number.chopped(1), std::array{1, 3})));
}

bool mod10C(QStringView number)
{
    return endsWith(number, toTen(weighted(number.chopped(1), std::array{3, 1})));
}

bool gs1(QStringView number)
{
    int sum = 0;
    int weight = 3;
    for (qsizetype i = number.size() - 2; i >= 0; --i) {
        sum += valueOf(number.at(i)) * weight;
        weight = 4 - weight;
    }
    return endsWith(number, toTen(sum));
}

bool luhn(QStringView number)
{
    int sum = 0;
    bool twice = false;
    for (qsizetype i = number.size() - 1; i >= 0; --i) {
        const int digit = valueOf(number.at(i)) * (twice ? 2 : 1);
        sum += digit > 9 ? digit - 9 : digit;
        twice = !twice;
    }
    return sum % 10 == 0;
}

bool mod7(QStringView number)
{
    return endsWith(number, int(number.chopped(1).toLongLong() % 7));
}

bool s10(QStringView number)
{
    const QStringView digits = number.mid(2, 9);
    const int rest = 11 - weighted(digits.chopped(1), std::array{8, 6, 4, 2, 3, 5, 9, 7}) % 11;
    return endsWith(digits, rest == 10 ? 0 : rest == 11 ? 5 : rest);
}

bool onTrac(QStringView number)
{
    const QChar lead = number.front() == u'C' ? u'4' : u'5';
    const QString digits = number.mid(1).toString();
    return mod10A(digits.startsWith(lead) ? digits : lead + digits);
}

bool iso7064(QStringView number)
{
    static const QString alphabet = u"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ"_s;
    int check = 36;
    for (const QChar c : number.chopped(1)) {
        check = (check + int(alphabet.indexOf(c))) % 36;
        check = (check == 0 ? 36 : check) * 2 % 37;
    }
    return alphabet.indexOf(number.back()) == (37 - check) % 36;
}

} // namespace

bool checkDigitIsRight(CheckRule rule, QStringView number)
{
    switch (rule) {
    case CheckRule::None: return false;
    case CheckRule::UpsNumber: return mod10A(number.mid(2));
    case CheckRule::UpsWaybill: return mod10A(number.mid(1));
    case CheckRule::FedEx12: return endsWith(number, weighted(number.chopped(1), std::array{3, 1, 7}) % 11 % 10);
    case CheckRule::FedEx15: return mod10B(number);
    case CheckRule::FedEx96: return mod10B(number.mid(7));
    case CheckRule::FedEx34: return endsWith(number, weighted(number.last(14).chopped(1), std::array{1, 7, 3}) % 11 % 10);
    case CheckRule::FedExSscc: return mod10C(number.mid(2));
    case CheckRule::Gs1: return gs1(number);
    case CheckRule::UspsWith92: return gs1(QString(u"92"_s + number.toString()));
    case CheckRule::UspsWith91: return gs1(QString(u"91"_s + number.toString())) || gs1(number);
    case CheckRule::Luhn: return luhn(number);
    case CheckRule::Mod7: return mod7(number);
    case CheckRule::S10: return s10(number);
    case CheckRule::OnTrac: return onTrac(number);
    case CheckRule::Iso7064Mod37: return iso7064(number);
    }
    Q_UNREACHABLE();
}

} // namespace Waybill
