#include "core/rules/carriers.h"

#include <QRegularExpression>
#include <QSet>
#include <QUrl>

#include <algorithm>

namespace Waybill {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Carrier
{
    QString key;
    QString name;
    QString link; ///< template with {n}; empty: none known, or one that takes no number
    QStringList spellings; ///< folded: lower case, letters and digits only; the key's own folding need not be named
    QStringList hosts;
};

const QList<Carrier> &carriers()
{
    static const QList<Carrier> list{
        {u"fedex"_s, u"FedEx"_s, u"https://www.fedex.com/fedextrack/?trknbr={n}"_s,
         {u"fedexfreight"_s, u"fedexuk"_s, u"fedexfims"_s, u"fedexground"_s, u"federalexpress"_s}, {u"fedex.com"_s}},
        {u"ups-mi"_s, u"UPS Mail Innovations"_s, {}, {u"upsmailinnovations"_s, u"mi"_s, u"mailinnovations"_s}, {}},
        {u"ups"_s, u"UPS"_s, u"https://www.ups.com/track?loc=en_US&tracknum={n}"_s, {u"upsgroundcvscom"_s}, {u"ups.com"_s}},
        {u"usps"_s, u"USPS"_s, u"https://tools.usps.com/go/TrackConfirmAction?tLabels={n}"_s,
         {u"uspostal"_s, u"uspostalservice"_s}, {u"usps.com"_s}},
        {u"dhl-ecommerce"_s, u"DHL eCommerce"_s, u"https://webtrack.dhlglobalmail.com/?trackingnumber={n}"_s,
         {u"dhlglobalmail"_s}, {u"dhlglobalmail.com"_s, u"dhlecs.com"_s}},
        {u"dhl-germany"_s, u"DHL Paket"_s,
         u"https://www.dhl.de/en/privatkunden/dhl-sendungsverfolgung.html?piececode={n}"_s,
         {u"dhlpaket"_s, u"deutschepostdhl"_s}, {u"dhl.de"_s, u"deutschepost.de"_s}},
        {u"dhl"_s, u"DHL Express"_s, u"https://www.dhl.com/us-en/home/tracking.html?tracking-id={n}&submit=1"_s,
         {u"dhlpieceid"_s, u"dhlexpress"_s}, {u"dhl.com"_s, u"express.dhl"_s}},
        {u"canada-post"_s, u"Canada Post"_s, u"https://www.canadapost-postescanada.ca/track-reperage/en#/search?searchFor={n}"_s,
         {u"postescanada"_s, u"cpc"_s}, {u"canadapost-postescanada.ca"_s, u"canadapost.ca"_s}},
        {u"purolator"_s, u"Purolator"_s, u"https://www.purolator.com/en/shipping/tracker?pin={n}"_s, {}, {u"purolator.com"_s}},
        {u"canpar"_s, u"Canpar"_s, u"https://www.canpar.com/en/track/tracking.jsp?reference={n}&locale=en"_s, {}, {u"canpar.com"_s}},
        {u"ontrac"_s, u"OnTrac"_s, u"https://www.ontrac.com/tracking/?number={n}"_s, {}, {u"ontrac.com"_s, u"lasership.com"_s}},
        {u"lasership"_s, u"LaserShip"_s, u"https://www.ontrac.com/tracking/?number={n}"_s, {}, {}},
        {u"posten-norge"_s, u"Posten / Bring"_s, u"https://sporing.posten.no/sporing/{n}"_s,
         {u"postennorgebring"_s, u"bring"_s, u"posten"_s, u"postenbring"_s},
         {u"posten.no"_s, u"bring.no"_s, u"bring.com"_s, u"bring.se"_s, u"bring.dk"_s}},
        {u"postnord"_s, u"PostNord"_s, u"https://tracking.postnord.com/en/?id={n}"_s,
         {u"postnordsverige"_s, u"postnordnorge"_s, u"danmarkpost"_s, u"postdanmark"_s, u"swedenposten"_s},
         {u"postnord.com"_s, u"postnord.se"_s, u"postnord.dk"_s, u"postnord.no"_s, u"postnord.fi"_s}},
        {u"posti"_s, u"Posti"_s, {}, {}, {u"posti.fi"_s}},
        {u"gls"_s, u"GLS"_s, u"https://gls-group.eu/EU/en/parcel-tracking?match={n}"_s, {u"glsus"_s}, {u"gls-group.eu"_s, u"gls-group.com"_s}},
        {u"dpd"_s, u"DPD"_s, {}, {u"dpdde"_s}, {}},
        {u"postnl"_s, u"PostNL"_s, {}, {}, {u"postnl.nl"_s}},
        {u"old-dominion"_s, u"Old Dominion"_s, u"https://www.odfl.com/us/en/tools/trace-track-ltl-freight/trace.html?proNumbers={n}"_s,
         {u"odfl"_s, u"olddominionfreightline"_s}, {u"odfl.com"_s}},
        {u"estes"_s, u"Estes"_s, u"https://www.estes-express.com/myestes/tracking/shipments?type=PRO&query={n}"_s, {}, {}},
        {u"dsv"_s, u"DSV"_s, {}, {}, {}},
        {u"spee-dee"_s, u"Spee-Dee"_s, {}, {}, {}},
        {u"abf"_s, u"ABF Freight"_s, {}, {u"abffreight"_s}, {}},
        {u"aaa-cooper"_s, u"AAA Cooper"_s, {}, {}, {}},
        {u"aduiepyle"_s, u"A. Duie Pyle"_s, {}, {}, {}},
        {u"loomis"_s, u"Loomis Express"_s, {}, {u"loomisexpress"_s}, {}},
        {u"landmark"_s, u"Landmark Global"_s, {}, {u"landmarkglobal"_s}, {}},
        {u"amazon"_s, u"Amazon Logistics"_s, u"https://track.amazon.com/tracking/{n}"_s, {u"amzl"_s, u"amazonlogistics"_s}, {}},
    };
    return list;
}

QString folded(const QString &text)
{
    QString letters;
    for (const QChar c : text.toLower()) {
        if (c.isLetterOrNumber())
            letters += c;
    }
    return letters;
}

const Carrier *find(const QString &key)
{
    const auto &list = carriers();
    const auto found = std::find_if(list.cbegin(), list.cend(), [&](const Carrier &each) { return each.key == key; });
    return found == list.cend() ? nullptr : &*found;
}

const QString noCarrier = u"none"_s;

/// The published codes (TD SYNNEX, ship methods); a table, for prefixes mislead: FWC is will-call, FFS is FedEx.
const QHash<QString, QString> &shipMethods()
{
    static const QHash<QString, QString> table = [] {
        QHash<QString, QString> codes;
        const auto add = [&codes](const QString &carrier, const QString &list) {
            const QStringList each = list.split(u' ');
            for (const QString &code : each)
                codes.insert(code, carrier);
        };
        add(u"fedex"_s, u"F2 FG FO FP FX FS FHD FGC FI FPI FPIN FPIC FXIN FXIC FEDI FMWT F2F FFS FOF FPF FPFI FXF FXFI FXLE FXLP "
                        "FXNL FDXH MTF2 MTFG MTFO MTFP MTFS MTFX"_s);
        add(u"ups"_s, u"U3 UB UR URS UP US UI UPEP UPEX UPXP UPSA UPG UPGC UPX UPSS UPSN"_s);
        add(u"dhl"_s, u"DH DHI DHL2 DHLP"_s);
        add(u"canada-post"_s, u"CPC CPCE CPCP CPCR CPCX"_s);
        add(u"purolator"_s, u"PUA PUG PUX P9X P10X PSA"_s);
        add(u"old-dominion"_s, u"ODI"_s);
        add(u"loomis"_s, u"LMG L18G L18A"_s);
        add(u"abf"_s, u"ABFC ABFT"_s);
        add(u"aaa-cooper"_s, u"AAAC"_s);
        add(u"aduiepyle"_s, u"PYLE"_s);
        add(noCarrier, u"NL HS WC CPU FWC EDEL DSV RI WHS"_s);
        return codes;
    }();
    return table;
}

} // namespace

QString carrierByName(const QString &name)
{
    const QString wanted = folded(name);
    if (wanted.isEmpty())
        return {};
    for (const Carrier &each : carriers()) {
        if (folded(each.key) == wanted || folded(each.name) == wanted || each.spellings.contains(wanted))
            return each.key;
    }
    return {};
}

QString carrierByShipMethod(const QString &code, const QString &description)
{
    const QString wanted = code.trimmed().toUpper();
    if (const auto found = shipMethods().constFind(wanted); found != shipMethods().cend())
        return *found;
    static const QRegularExpression hundredweight(u"^UH[A-Z0-9]*$"_s);
    static const QRegularExpression mailInnovations(u"^UMI[A-Z]*$"_s);
    static const QRegularExpression willCall(u"^WC[A-Z0-9]*$"_s);
    if (mailInnovations.match(wanted).hasMatch())
        return u"ups-mi"_s;
    if (hundredweight.match(wanted).hasMatch())
        return u"ups"_s;
    if (willCall.match(wanted).hasMatch())
        return noCarrier;
    static const QList<std::pair<QString, QString>> starts{{u"fedex"_s, u"fedex"_s},         {u"upsmail"_s, u"ups-mi"_s},
                                                           {u"ups"_s, u"ups"_s},             {u"dhlecommerce"_s, u"dhl-ecommerce"_s},
                                                           {u"dhlpaket"_s, u"dhl-germany"_s}, {u"dhl"_s, u"dhl"_s},
                                                           {u"purolator"_s, u"purolator"_s}, {u"canadapost"_s, u"canada-post"_s},
                                                           {u"usps"_s, u"usps"_s}};
    const QString words = folded(description);
    for (const auto &[start, carrier] : starts) {
        if (words.startsWith(start))
            return carrier;
    }
    return {};
}

QString carrierByHost(const QString &host)
{
    const QString wanted = host.toLower();
    for (const Carrier &each : carriers()) {
        for (const QString &known : each.hosts) {
            if (wanted == known || wanted.endsWith(u'.' + known))
                return each.key;
        }
    }
    static const QRegularExpression dpd(u"(^|\\.)dpd\\.[a-z]{2,3}(\\.[a-z]{2})?$"_s);
    return dpd.match(wanted).hasMatch() ? u"dpd"_s : QString();
}

QString carrierName(const QString &carrier)
{
    const Carrier *known = find(carrier);
    return known ? known->name : QString();
}

QString safeLink(const QString &text)
{
    static const QRegularExpression address(u"^[0-9.]+$|:|^\\[|^0x"_s);
    const bool controls = std::any_of(text.cbegin(), text.cend(), [](QChar c) {
        return c.category() == QChar::Other_Control || c.category() == QChar::Other_Format || c.isSpace();
    });
    if (text.isEmpty() || text.size() > 2048 || controls)
        return {};
    QUrl url(text, QUrl::StrictMode);
    const QString scheme = url.scheme().toLower();
    const QString host = url.host().toLower();
    if (!url.isValid() || (scheme != "https"_L1 && scheme != "http"_L1) || !url.userInfo().isEmpty() || !host.contains(u'.')
        || host.startsWith(u'.') || host.endsWith(u'.') || address.match(host).hasMatch())
        return {};
    if (scheme == "http"_L1 && !carrierByHost(host).isEmpty())
        url.setScheme(u"https"_s);
    return url.toString(QUrl::FullyEncoded);
}

bool isCarrierHost(const QString &url)
{
    return !carrierByHost(QUrl(url).host()).isEmpty();
}

QString trackingLink(const QString &carrier, const QString &key, const QHash<QString, QString> &ownTemplates)
{
    static const QRegularExpression usable(u"^[A-Z0-9]{6,64}$"_s);
    const Carrier *known = find(carrier);
    QString link = ownTemplates.value(carrier, known ? known->link : QString());
    if (link.isEmpty() || !usable.match(key).hasMatch())
        return {};
    return safeLink(link.replace(u"{n}"_s, QString::fromLatin1(QUrl::toPercentEncoding(key))));
}

CarrierVerdict judgeCarrier(const QString &key, const CarrierEvidence &evidence)
{
    const QList<FormatHit> hits = carrierFormats(key);
    const QString method = carrierByShipMethod(evidence.shipMethod, evidence.shipMethodText);
    const QString link = safeLink(evidence.url);
    QString told = carrierByName(evidence.told);
    if (told.isEmpty() && evidence.told.isEmpty() && method != noCarrier)
        told = method;
    if (told.isEmpty() && evidence.told.isEmpty() && !link.isEmpty())
        told = carrierByHost(QUrl(link).host());

    const auto ofCarrier = std::find_if(hits.cbegin(), hits.cend(), [&](const auto &hit) { return hit.carrier == told; });
    const FormatHit *best = !hits.isEmpty() && hits.first().distinctive && !hits.first().carrier.isEmpty() ? &hits.first() : nullptr;
    CarrierVerdict verdict{told, told.isEmpty() ? evidence.told : carrierName(told), {}, false};
    const bool contradicted = best && best->right && !told.isEmpty() && best->carrier != told
        && (ofCarrier == hits.cend() || !ofCarrier->right);
    if (told.isEmpty() && evidence.told.isEmpty() && best && (best->right || !best->checked)) {
        verdict.carrier = best->carrier;
        verdict.name = carrierName(best->carrier);
    }
    // The link follows a number that clearly belongs to another carrier; the supplier's name stays as text (R29).
    const QString linked = contradicted ? best->carrier : verdict.carrier;
    const auto shape = std::find_if(hits.cbegin(), hits.cend(), [&](const auto &hit) { return hit.carrier == linked; });
    verdict.unverifiedFormat = linked.isEmpty() ? false : shape == hits.cend() || (shape->checked && !shape->right);
    if (!link.isEmpty())
        verdict.url = link;
    else if (!(evidence.vendorDirect && shape == hits.cend()))
        verdict.url = trackingLink(linked, shape == hits.cend() ? key : shape->tracked);
    return verdict;
}

DeliveryFacet deliveryFacet(const QString &tag, const QString &subtag)
{
    static const QHash<QString, DeliveryFacet> tags{
        {u"inforeceived"_s, DeliveryFacet::Label},      {u"intransit"_s, DeliveryFacet::InTransit},
        {u"outfordelivery"_s, DeliveryFacet::OutForDelivery}, {u"attemptfail"_s, DeliveryFacet::AttemptFailed},
        {u"availableforpickup"_s, DeliveryFacet::PickUp}, {u"delivered"_s, DeliveryFacet::Delivered},
        {u"exception"_s, DeliveryFacet::Exception},     {u"expired"_s, DeliveryFacet::Expired}};
    if (subtag == "Exception_010"_L1 || subtag == "Exception_011"_L1)
        return DeliveryFacet::Returned;
    return tags.value(folded(tag), DeliveryFacet::None);
}

} // namespace Waybill
