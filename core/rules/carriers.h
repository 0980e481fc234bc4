#pragma once

#include "core/rules/checkdigits.h"

#include <QHash>
#include <QList>
#include <QString>
#include <QUrl>

#include <optional>

namespace Waybill {

/// A carrier's number format that fits a key.
struct FormatHit
{
    QString carrier;      ///< canonical key, empty for formats of no single carrier (S10 of other countries)
    bool distinctive = false; ///< class D: the shape alone tells the carrier; class A only hints
    bool checked = false; ///< the format has a check digit
    bool right = false;   ///< … and it is right
    QString tracked;      ///< the part people track (420 + ZIP, 34-digit barcodes are longer)

    bool operator==(const FormatHit &) const = default;
};

/// All formats that fit, distinctive ones first, right checks before none before wrong ones; the order is stable.
QList<FormatHit> carrierFormats(const QString &key);
/// True if any format's check digit is right.
bool passesAnyCheck(const QString &key);

/// Canonical key for a slug, a name or a token ("DHL Express" → dhl); empty if unknown.
QString carrierByName(const QString &name);
/// TD SYNNEX ship method: by code, then by its description. "none" where the code says that no carrier moves it.
QString carrierByShipMethod(const QString &code, const QString &description);
/// Carrier whose site this host is (registrable suffix with a dot border); empty if unknown.
QString carrierByHost(const QString &host);
/// The name shown for a canonical key.
QString carrierName(const QString &carrier);

/// What a source told of a number.
struct CarrierEvidence
{
    QString told;              ///< slug or name, verbatim
    QString shipMethod;        ///< code, verbatim
    QString shipMethodText;
    QString url;               ///< supplied link, verbatim
    bool vendorDirect = false; ///< warehouse 98 or method DSV: the "number" may be a vendor's reference
};

/// Who carries it, and where a person can look; decided in the order of evidence: told, ship method, host of the link,
/// distinctive format with a right check, distinctive format. Never invented for an ambiguous format (R29).
struct CarrierVerdict
{
    QString carrier; ///< canonical key, empty if nobody can tell
    QString name;    ///< for people; the supplier's own word where no key is known
    QString url;     ///< empty: no safe link
    bool unverifiedFormat = false; ///< a check digit is wrong, or no format of this carrier fits

    bool operator==(const CarrierVerdict &) const = default;
};
CarrierVerdict judgeCarrier(const QString &key, const CarrierEvidence &evidence);

/// A link a person may open: http or https, no user name in it, a host with a dot that is no address, no control character,
/// at most 2,048 characters; http becomes https for hosts of carriers. Empty if it is not safe.
QString safeLink(const QString &url);
/// True if a safe link's host belongs to a known carrier (others are shown as text).
bool isCarrierHost(const QString &url);
/// Link built from the carrier's template ("{n}" is the percent-encoded number); a person's own template wins. Empty without
/// one, or if the key is not 6 to 64 letters and digits.
QString trackingLink(const QString &carrier, const QString &key, const QHash<QString, QString> &ownTemplates = {});

enum class DeliveryFacet { None, Label, InTransit, OutForDelivery, AttemptFailed, PickUp, Delivered, Exception, Returned, Expired };
/// AfterShip tag and subtag (carriers, section 5); unknown tags are None.
DeliveryFacet deliveryFacet(const QString &tag, const QString &subtag);

} // namespace Waybill
