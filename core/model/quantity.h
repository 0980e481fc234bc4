#pragma once

#include <QString>

#include <compare>
#include <optional>

namespace Waybill {

/// A count of pieces (or hours), exact to a thousandth; never a double.
class Quantity
{
public:
    constexpr Quantity() = default;
    constexpr explicit Quantity(qint64 whole)
        : m_thousandths(whole * 1000)
    {
    }
    static constexpr Quantity fromThousandths(qint64 thousandths)
    {
        Quantity quantity;
        quantity.m_thousandths = thousandths;
        return quantity;
    }
    /// Decimal text as systems send it ("4", "4.0", "1,234", "-2.5"); empty if it is none, has more than three
    /// significant decimals, or is beyond ±9,000,000,000,000.
    static std::optional<Quantity> parse(QStringView text);

    constexpr qint64 thousandths() const { return m_thousandths; }
    constexpr bool isWhole() const { return m_thousandths % 1000 == 0; }
    constexpr bool isZero() const { return m_thousandths == 0; }
    constexpr bool isPositive() const { return m_thousandths > 0; }
    constexpr bool isNegative() const { return m_thousandths < 0; }
    /// Shortest decimal form: "5", "2.5", "-1" (semantics 7: part of event keys).
    QString text() const;

    friend constexpr auto operator<=>(Quantity, Quantity) = default;
    friend constexpr Quantity operator+(Quantity a, Quantity b) { return fromThousandths(a.m_thousandths + b.m_thousandths); }
    friend constexpr Quantity operator-(Quantity a, Quantity b) { return fromThousandths(a.m_thousandths - b.m_thousandths); }
    Quantity &operator+=(Quantity other) { return *this = *this + other; }

private:
    qint64 m_thousandths = 0;
};

/// An amount as decimal text with its currency; never a double. Empty amount: not stated.
struct Money
{
    QString amount;   ///< canonical decimal text: no thousands separator, no trailing zeros beyond two decimals
    QString currency; ///< ISO 4217, empty if the source does not say

    /// Takes "1,234.50", "795.0", "-3"; empty amount if it is no number.
    static Money parse(QStringView text, const QString &currency = {});
    bool isEmpty() const { return amount.isEmpty(); }
    bool isPositive() const;

    bool operator==(const Money &) const = default;
};

} // namespace Waybill
