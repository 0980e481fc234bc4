#include "core/rules/carriers.h"

#include <QRegularExpression>

#include <algorithm>

namespace Waybill {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Format
{
    QString carrier;
    QRegularExpression shape; ///< group 1, if any, is the part people track and the check is made on
    bool distinctive = false;
    CheckRule check = CheckRule::None;
};

Format format(const char *carrier, const QString &shape, bool distinctive, CheckRule check = CheckRule::None)
{
    return {QLatin1String(carrier), QRegularExpression(u"^(?:"_s + shape + u")$"_s), distinctive, check};
}

constexpr bool distinct = true;
constexpr bool ambiguous = false;

/// Number formats as carriers publish them. Distinctive shapes name their carrier; the others are hints only.
const QList<Format> &formats()
{
    static const QList<Format> list{
        format("ups", u"1Z[A-Z0-9]{15}\\d"_s, distinct, CheckRule::UpsNumber),
        format("ups", u"[AHJKTV]\\d{10}"_s, ambiguous, CheckRule::UpsWaybill),
        format("fedex", u"\\d{12}"_s, ambiguous, CheckRule::FedEx12),
        format("fedex", u"\\d{15}"_s, ambiguous, CheckRule::FedEx15),
        format("fedex", u"96\\d{20}"_s, distinct, CheckRule::FedEx96),
        format("fedex", u"96\\d{32}|[0-8]\\d{33}"_s, distinct, CheckRule::FedEx34),
        format("fedex", u"\\d{18}"_s, ambiguous, CheckRule::FedExSscc),
        format("fedex", u"\\d{3}9\\d{16}"_s, ambiguous, CheckRule::UspsWith92),
        format("usps", u"94\\d{20}|94\\d{24}|94\\d{28}|(?:92|93|95)\\d{20}|(?:92|93|95)\\d{24}"_s, distinct, CheckRule::Gs1),
        format("usps", u"420(?:\\d{9}|\\d{5})((?:9[1-5])\\d{20}|(?:9[2-5])\\d{24})"_s, distinct, CheckRule::Gs1),
        format("usps", u"91\\d{20}"_s, distinct, CheckRule::Gs1),
        format("usps", u"\\d{20}"_s, ambiguous, CheckRule::UspsWith91),
        format("dhl", u"\\d{10}|\\d{11}"_s, ambiguous, CheckRule::Mod7),
        format("dhl", u"J[A-Z]{2,3}\\d{9,10}"_s, distinct),
        format("dhl-ecommerce", u"(?:GM|LX|RX|UV|CN|SG|TH|IN|HK|MY)\\d[A-Z0-9]{9,38}"_s, distinct),
        format("dhl-ecommerce", u"\\d{14}"_s, ambiguous),
        format("dhl-germany", u"0034043[345]\\d{12}"_s, distinct, CheckRule::Gs1),
        format("dhl-germany", u"JJD\\d{18,24}|JD\\d{18}"_s, distinct),
        format("canada-post", u"\\d{16}"_s, ambiguous, CheckRule::Gs1),
        format("purolator", u"[0-5]\\d{11}|(?:3333|6079)\\d{8}"_s, ambiguous, CheckRule::Luhn),
        format("purolator", u"[A-Z]{3}\\d{9}"_s, ambiguous),
        format("canpar", u"[CDKLSUXZ]\\d{21}"_s, distinct),
        format("ontrac", u"[CD]\\d{14}"_s, distinct, CheckRule::OnTrac),
        format("lasership", u"L[AIEHNX][1-3]\\d{7}|1LS7[12]\\d{10}|1LS7[12]\\d{2}01[1-4]\\d{6}1|1LSCX[0-9A-Z]{10}"_s, distinct),
        format("amazon", u"TB[ACM]\\d{12}"_s, distinct),
        format("posten-norge", u"37[03]\\d{15}|70\\d{15}"_s, ambiguous, CheckRule::Gs1),
        format("posten-norge", u"00\\d{18}"_s, ambiguous, CheckRule::Gs1),
        format("postnord", u"\\d{11}SE"_s, distinct),
        format("postnord", u"00\\d{18}"_s, ambiguous, CheckRule::Gs1),
        format("postnord", u"05\\d{12}"_s, ambiguous),
        format("posti", u"JJFI\\d{17}"_s, distinct),
        format("dpd", u"\\d{14}[0-9A-Z]"_s, ambiguous, CheckRule::Iso7064Mod37),
        format("old-dominion", u"(?:77[78]|072|780)\\d{8}"_s, ambiguous, CheckRule::Luhn),
        format("old-dominion", u"80\\d{9}"_s, ambiguous, CheckRule::Luhn),
        format("spee-dee", u"SP\\d{18}"_s, distinct),
        format("landmark", u"LTN\\d{8}N1"_s, distinct),
    };
    return list;
}

/// International mail: the last two letters are the country of posting.
std::optional<FormatHit> internationalMail(const QString &key)
{
    static const QRegularExpression shape(u"^[A-Z]{2}\\d{9}([A-Z]{2})$"_s);
    static const QHash<QString, QString> countries{{u"NO"_s, u"posten-norge"_s}, {u"SE"_s, u"postnord"_s},
                                                   {u"DK"_s, u"postnord"_s},     {u"FI"_s, u"posti"_s},
                                                   {u"US"_s, u"usps"_s},         {u"CA"_s, u"canada-post"_s},
                                                   {u"DE"_s, u"dhl-germany"_s}};
    const auto match = shape.match(key);
    if (!match.hasMatch() || match.captured(1) == "XX"_L1)
        return {};
    return FormatHit{countries.value(match.captured(1)), true, true, checkDigitIsRight(CheckRule::S10, key), key};
}

int weight(const FormatHit &hit)
{
    return (hit.distinctive ? 0 : 10) + (hit.right ? 0 : hit.checked ? 2 : 1);
}

} // namespace

QList<FormatHit> carrierFormats(const QString &key)
{
    QList<FormatHit> hits;
    if (auto mail = internationalMail(key))
        hits.append(*mail);
    for (const Format &each : formats()) {
        const auto match = each.shape.match(key);
        if (!match.hasMatch())
            continue;
        const QString inner = match.lastCapturedIndex() >= 1 && !match.captured(1).isEmpty() ? match.captured(1) : key;
        const bool checked = each.check != CheckRule::None;
        QString tracked = inner;
        if (each.check == CheckRule::FedEx34) {
            // 420 + ZIP + a right USPS number is USPS, although its length fits.
            static const QRegularExpression usps(u"^420(?:\\d{9}|\\d{5})(9[1-5]\\d{20}(?:\\d{4})?)$"_s);
            const auto zip = usps.match(key);
            if (zip.hasMatch() && checkDigitIsRight(CheckRule::Gs1, zip.captured(1)))
                continue;
            tracked = key.last(12);
        }
        hits.append({each.carrier, each.distinctive, checked, checked && checkDigitIsRight(each.check, inner), tracked});
    }
    std::stable_sort(hits.begin(), hits.end(), [](const auto &a, const auto &b) { return weight(a) < weight(b); });
    return hits;
}

bool passesAnyCheck(const QString &key)
{
    const auto hits = carrierFormats(key);
    return std::any_of(hits.cbegin(), hits.cend(), [](const FormatHit &hit) { return hit.right; });
}

} // namespace Waybill
