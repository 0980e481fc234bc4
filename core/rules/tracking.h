#pragma once

#include "core/model/orderstate.h"

#include <QStringList>

#include <optional>

namespace Waybill {

/// What makes two spellings of a tracking number one: upper-case ASCII, without spaces, dots, dashes and marks of no width.
/// Empty if nothing usable is left (longer than 64, or other characters than letters and digits).
QString trackingKey(QStringView number);

/// A number as it was first spelt, with its key.
struct TrackingNumber
{
    QString key;
    QString number;

    bool operator==(const TrackingNumber &) const = default;
};

/// Cuts a text as it comes from a supplier or a person into numbers (semantics 8.1). Placeholders (NA, NONE, one repeated
/// digit) and words without a digit are dropped. `known` are keys known from elsewhere: they hold a number with blanks
/// together. First spelling wins; a key comes once.
QList<TrackingNumber> parseTracking(const QString &text, const QSet<QString> &known = {});

/// Semantics 8.2: earliest ship date first (none last), then line number, supplier order number, first seen, key; never the
/// position in the answer. `lineOrder` are line keys in their order, `firstSeen` tracking keys in theirs.
void sortShipments(QList<Shipment> &shipments, const QStringList &lineOrder, const QStringList &firstSeen);

/// How a list of numbers is written into one text.
struct TrackingFormat
{
    QString separator = QStringLiteral(", ");
    bool carrierPrefix = false;

    bool operator==(const TrackingFormat &) const = default;
};

/// A number with the carrier's name before it, if wanted and known: "UPS 1Z…".
QString renderNumber(const Shipment &shipment, const TrackingFormat &format);

/// A list made to fit.
struct PackedList
{
    QString text;
    int written = 0;  ///< items that stand in the text
    int leftOut = 0;  ///< counted in " +m more"

    bool operator==(const PackedList &) const = default;
};

/// Semantics 8.5: the largest k with first k + " +m more" ≤ length (UTF-16 units; 0: no limit). `handTyped` items stand
/// first and are never cut; empty if not even they fit. k = 0: "m numbers", only if m ≥ 2 and none is typed by hand.
std::optional<PackedList> packTracking(const QStringList &items, int handTyped, const QString &separator, int length);

/// Identifier fields: as many whole items as fit, no suffix; empty if not even the first fits.
std::optional<PackedList> packIdentifiers(const QStringList &items, const QString &separator, int length);

/// What stands in a tracking field now (semantics 8.6).
struct ReadTracking
{
    QList<TrackingNumber> numbers;
    bool packed = false;     ///< " +m more" or "m numbers" of ours stood in it
    bool personsText = false; ///< other words remain: a person's text, judged as a single value

    bool operator==(const ReadTracking &) const = default;
};

/// `carrierNames` are words that may stand before a number.
ReadTracking readTracking(const QString &text, const QSet<QString> &known, const QStringList &carrierNames);

} // namespace Waybill
