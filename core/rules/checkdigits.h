#pragma once

#include <QStringView>

namespace Waybill {

/// Check rules of carriers' numbers. Each takes the whole normalised number, or the part named, with the check digit last.
enum class CheckRule {
    None,
    UpsNumber,      ///< 1Z…: mod-10 A over the 15 characters after 1Z
    UpsWaybill,     ///< letter, then mod-10 A over nine digits
    FedEx12,        ///< weights 3,1,7 over eleven digits, mod 11 mod 10
    FedEx15,        ///< mod-10 B over fourteen digits
    FedEx96,        ///< 22 digits: mod-10 B over digits 8 to 21
    FedEx34,        ///< weights 1,7,3 over the 13 digits before the last, mod 11 mod 10
    FedExSscc,      ///< 18 digits: mod-10 C over digits 3 to 17
    Gs1,            ///< from the right ×3, ×1, …: USPS, Canada Post, SSCC, Posten
    UspsWith92,     ///< Gs1 with 92 put in front
    UspsWith91,     ///< Gs1 with 91 put in front, or as it is
    Luhn,
    Mod7,           ///< the number without its last digit, mod 7
    S10,            ///< international mail: weights 8,6,4,2,3,5,9,7
    OnTrac,         ///< C or D: 4 or 5 put before the 13 digits unless they start with it, mod-10 A
    Iso7064Mod37,   ///< DPD: ISO 7064 mod 37,36 over 14 characters
};

/// True if the check digit is right; false also where the rule knows none. A wrong one never rejects a number.
bool checkDigitIsRight(CheckRule rule, QStringView number);

} // namespace Waybill
