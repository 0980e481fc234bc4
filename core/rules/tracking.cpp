#include "core/rules/tracking.h"

#include "core/rules/carriers.h"

#include <QRegularExpression>

#include <algorithm>
#include <tuple>

namespace Waybill {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype keyLimit = 64;
constexpr qsizetype shortWord = 8; ///< words of fewer characters may be one number with blanks in it

bool isFolded(QChar c)
{
    const ushort u = c.unicode();
    const bool dash = u == 0x2D || (u >= 0x2010 && u <= 0x2014) || u == 0x2212;
    const bool noWidth = (u >= 0x200B && u <= 0x200F) || u == 0x2060 || u == 0xFEFF;
    return c.isSpace() || u == u'.' || dash || noWidth;
}

bool hasDigit(QStringView word)
{
    return std::any_of(word.cbegin(), word.cend(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

bool isPlaceholder(const QString &key)
{
    if (key.isEmpty() || key == "NA"_L1 || key == "NONE"_L1)
        return true;
    const bool repeated = key.size() > 1 && key.count(key.at(0)) == key.size();
    return repeated && hasDigit(key);
}

/// The digit-bearing words of a piece, as numbers: one number if they belong together, else each for itself.
QStringList numbersOf(const QString &piece, const QSet<QString> &known)
{
    static const QRegularExpression blanks(u"\\s+"_s);
    QStringList words;
    const QStringList all = piece.split(blanks, Qt::SkipEmptyParts);
    for (const QString &word : all) {
        if (hasDigit(word))
            words.append(word);
    }
    if (words.size() < 2)
        return words;
    const QString joined = trackingKey(words.join(QString()));
    const bool allShort = std::all_of(words.cbegin(), words.cend(), [](const auto &w) { return w.size() < shortWord; });
    if (known.contains(joined) || (allShort && passesAnyCheck(joined)))
        return {words.join(u' ')};
    return words;
}

const QRegularExpression &pieceEnds()
{
    static const QRegularExpression ends(u"[,;|\\t\\r\\n\\v\\f\\x{85}\\x{2028}\\x{2029}]"_s);
    return ends;
}

} // namespace

QString trackingKey(QStringView number)
{
    QString key;
    for (const QChar c : number) {
        if (isFolded(c))
            continue;
        const QChar upper = c >= u'a' && c <= u'z' ? QChar(c.unicode() - 32) : c;
        const bool usable = (upper >= u'A' && upper <= u'Z') || (upper >= u'0' && upper <= u'9');
        if (!usable)
            return {};
        key += upper;
    }
    return key.size() > keyLimit ? QString() : key;
}

QList<TrackingNumber> parseTracking(const QString &text, const QSet<QString> &known)
{
    QList<TrackingNumber> numbers;
    QSet<QString> seen;
    const QStringList pieces = text.split(pieceEnds(), Qt::SkipEmptyParts);
    for (const QString &piece : pieces) {
        const QStringList candidates = numbersOf(piece, known);
        for (const QString &candidate : candidates) {
            const QString key = trackingKey(candidate);
            if (isPlaceholder(key) || seen.contains(key))
                continue;
            seen.insert(key);
            numbers.append({key, candidate.trimmed()});
        }
    }
    return numbers;
}

void sortShipments(QList<Shipment> &shipments, const QStringList &lineOrder, const QStringList &firstSeen)
{
    constexpr qsizetype last = std::numeric_limits<qsizetype>::max();
    const auto place = [](const QStringList &list, const QString &key) {
        const qsizetype index = list.indexOf(key);
        return index < 0 ? last : index;
    };
    const auto line = [&](const Shipment &shipment) {
        qsizetype first = last;
        for (auto it = shipment.lines.cbegin(); it != shipment.lines.cend(); ++it)
            first = std::min(first, place(lineOrder, it.key()));
        return first;
    };
    const auto order = [&](const Shipment &shipment) {
        const QDate day = shipment.shipped.day();
        const QString firstOrder = shipment.supplierOrders.isEmpty()
            ? QString()
            : *std::min_element(shipment.supplierOrders.cbegin(), shipment.supplierOrders.cend());
        return std::tuple(!day.isValid(), day, line(shipment), firstOrder, place(firstSeen, shipment.key), shipment.key);
    };
    std::stable_sort(shipments.begin(), shipments.end(), [&](const auto &a, const auto &b) { return order(a) < order(b); });
}

QString renderNumber(const Shipment &shipment, const TrackingFormat &format)
{
    const bool prefix = format.carrierPrefix && !shipment.carrierName.isEmpty();
    return prefix ? shipment.carrierName + u' ' + shipment.number : shipment.number;
}

std::optional<PackedList> packTracking(const QStringList &items, int handTyped, const QString &separator, int length)
{
    const int count = int(items.size());
    const QString whole = items.join(separator);
    if (length <= 0 || whole.size() <= length)
        return PackedList{whole, count, 0};
    for (int k = count - 1; k >= std::max(1, handTyped); --k) {
        const QString text = items.first(k).join(separator) + u" +%1 more"_s.arg(count - k);
        if (text.size() <= length)
            return PackedList{text, k, count - k};
    }
    const QString counted = u"%1 numbers"_s.arg(count);
    if (handTyped == 0 && count >= 2 && counted.size() <= length)
        return PackedList{counted, 0, count};
    return {};
}

std::optional<PackedList> packIdentifiers(const QStringList &items, const QString &separator, int length)
{
    for (int k = int(items.size()); k >= 1; --k) {
        const QString text = items.first(k).join(separator);
        if (length <= 0 || text.size() <= length)
            return PackedList{text, k, int(items.size()) - k};
    }
    return items.isEmpty() ? std::optional(PackedList()) : std::nullopt;
}

ReadTracking readTracking(const QString &text, const QSet<QString> &known, const QStringList &carrierNames)
{
    static const QRegularExpression more(u" \\+\\d+ more"_s);
    static const QRegularExpression onlyCount(u"^\\s*\\d+ numbers\\s*$"_s);
    ReadTracking read;
    if (onlyCount.match(text).hasMatch()) {
        read.packed = true;
        return read;
    }
    QString rest = text;
    read.packed = rest.contains(more);
    rest.remove(more);
    read.numbers = parseTracking(rest, known);

    static const QRegularExpression blanks(u"\\s+"_s);
    QSet<QString> allowed;
    for (const QString &name : carrierNames) {
        const QStringList words = name.split(blanks, Qt::SkipEmptyParts);
        for (const QString &word : words)
            allowed.insert(word.toCaseFolded());
    }
    const QStringList pieces = rest.split(pieceEnds(), Qt::SkipEmptyParts);
    for (const QString &piece : pieces) {
        const QStringList words = piece.split(blanks, Qt::SkipEmptyParts);
        for (const QString &word : words) {
            const bool says = !hasDigit(word) && !trackingKey(word).isEmpty() && !isPlaceholder(trackingKey(word));
            if (word.compare("N/A"_L1, Qt::CaseInsensitive) == 0)
                continue;
            const bool letters = std::any_of(word.cbegin(), word.cend(), [](QChar c) { return c.isLetter(); });
            const bool unusable = !hasDigit(word) && trackingKey(word).isEmpty() && letters;
            if ((says || unusable) && !allowed.contains(word.toCaseFolded()) && carrierByName(word).isEmpty())
                read.personsText = true;
        }
    }
    return read;
}

} // namespace Waybill
