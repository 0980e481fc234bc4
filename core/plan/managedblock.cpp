#include "core/plan/managedblock.h"

#include "core/plan/eventkeys.h"
#include "core/rules/tracking.h"

#include <algorithm>
#include <limits>

namespace Waybill {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int lineEndUnits = 2; // whatever it is here, the target may keep CRLF

QString openMarker(const QString &tag)
{
    return u"[[Waybill:%1]]"_s.arg(tag);
}

QString closeMarker(const QString &tag)
{
    return u"[[/Waybill:%1]]"_s.arg(tag);
}

/// A line of a text: where it begins, its content without line end, and where the next begins. Line ends are CRLF, LF
/// and CR only.
struct Line
{
    qsizetype begin = 0;
    qsizetype end = 0;  ///< of the content
    qsizetype next = 0; ///< after the line end
};

QList<Line> linesOf(const QString &text)
{
    QList<Line> lines;
    qsizetype begin = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text.at(i) != u'\n' && text.at(i) != u'\r')
            continue;
        const bool crlf = text.at(i) == u'\r' && i + 1 < text.size() && text.at(i + 1) == u'\n';
        const qsizetype next = i + (crlf ? 2 : 1);
        lines.append({begin, i, next});
        begin = next;
        i = next - 1;
    }
    lines.append({begin, text.size(), text.size()});
    return lines;
}

QStringView withoutBlanks(QStringView line)
{
    while (!line.isEmpty() && (line.front() == u' ' || line.front() == u'\t'))
        line = line.mid(1);
    while (!line.isEmpty() && (line.back() == u' ' || line.back() == u'\t'))
        line.chop(1);
    return line;
}

bool endsWithLineEnd(const QString &text)
{
    return text.endsWith(u'\n') || text.endsWith(u'\r');
}

/// Line ends to put before an appended block, so that one empty line stands between (none in an empty field).
int lineEndsBefore(const QString &text)
{
    if (text.isEmpty())
        return 0;
    if (!endsWithLineEnd(text))
        return 2;
    const QList<Line> lines = linesOf(text); // the last one is empty: the text ends with a line end
    const Line &last = lines.at(lines.size() - 2);
    return last.begin == last.end ? 0 : 1;
}

QString prefixOf(BlockPart part, const BlockWords &words)
{
    switch (part) {
    case BlockPart::Status: return words.status;
    case BlockPart::SupplierOrder: return words.supplierOrder;
    case BlockPart::Tracking: return words.tracking;
    case BlockPart::Eta: return words.eta;
    case BlockPart::Invoice: return words.invoice;
    case BlockPart::Events: return {};
    }
    Q_UNREACHABLE();
}

QStringList itemTexts(const BlockLine &line)
{
    QStringList texts;
    for (const WantedItem &item : line.items)
        texts.append(item.carrier.isEmpty() ? item.text : item.carrier + u' ' + item.text);
    return texts;
}

/// One trial of fitting: which lines stand and how long the lists may be.
class Packing
{
public:
    Packing(const QList<BlockLine> &fixed, qint64 room, const QString &tag, const BlockWords &words)
        : m_fixed(fixed)
        , m_room(room - openMarker(tag).size() - lineEndUnits - closeMarker(tag).size())
        , m_words(words)
    {
    }

    /// The lines that fit, lists packed if need be; empty if they do not.
    std::optional<QStringList> fit(const QList<BlockPart> &gone) const
    {
        QStringList full;
        QList<BlockPart> lists;
        for (const BlockLine &line : m_fixed) {
            if (gone.contains(line.part) || line.part == BlockPart::Events)
                continue;
            full.append(lineText(line, line.items.isEmpty() ? line.text : itemTexts(line).join(u", "_s)));
            if (line.items.size() > 1 && (line.part == BlockPart::Tracking || line.part == BlockPart::Invoice))
                lists.append(line.part);
        }
        if (unitsOf(full) <= m_room)
            return full;
        std::sort(lists.begin(), lists.end()); // Tracking gives way before Invoice
        for (int packed = 1; packed <= lists.size(); ++packed) {
            const auto lines = fitPacked(gone, lists.first(packed));
            if (lines)
                return lines;
        }
        return {};
    }

    qint64 room() const { return m_room; }
    static qint64 unitsOf(const QStringList &lines)
    {
        qint64 units = 0;
        for (const QString &line : lines)
            units += line.size() + lineEndUnits;
        return units;
    }

private:
    QString lineText(const BlockLine &line, const QString &content) const
    {
        return prefixOf(line.part, m_words) + u' ' + content;
    }

    /// All lists but the last at their shortest, the last as long as the room allows.
    std::optional<QStringList> fitPacked(const QList<BlockPart> &gone, const QList<BlockPart> &packed) const
    {
        QStringList lines;
        qsizetype last = -1;
        const BlockLine *lastLine = nullptr;
        for (const BlockLine &line : m_fixed) {
            if (gone.contains(line.part) || line.part == BlockPart::Events)
                continue;
            if (!packed.contains(line.part)) {
                lines.append(lineText(line, line.items.isEmpty() ? line.text : itemTexts(line).join(u", "_s)));
                continue;
            }
            if (line.part == packed.last()) {
                last = lines.size();
                lastLine = &line;
            }
            lines.append(lineText(line, u"%1 numbers"_s.arg(line.items.size())));
        }
        if (unitsOf(lines) > m_room)
            return {};
        QStringList without = lines;
        without.removeAt(last);
        const qint64 left = m_room - unitsOf(without) - lineText(*lastLine, {}).size() - lineEndUnits;
        const auto text = packTracking(itemTexts(*lastLine), 0, u", "_s, static_cast<int>(left));
        if (!text)
            return {};
        lines[last] = lineText(*lastLine, text->text);
        return lines;
    }

    QList<BlockLine> m_fixed;
    qint64 m_room;
    BlockWords m_words;
};

} // namespace

QString blockTag(const QString &source, const QString &account, const QString &target, const QString &site,
                 const FieldRef &field)
{
    return shortHash({source, account, target, site, field.recordType, field.name}, 6);
}

qint64 textUnits(const QString &text)
{
    const QList<Line> lines = linesOf(text);
    qint64 units = 0;
    for (const Line &line : lines)
        units += (line.end - line.begin) + (line.next > line.end ? lineEndUnits : 0);
    return units;
}

BlockText readBlock(const QString &text, const QString &tag)
{
    BlockText block;
    block.lineEnd = u"\n"_s;
    const QString open = openMarker(tag);
    const QString close = closeMarker(tag);
    const QList<Line> lines = linesOf(text);
    if (lines.first().next > lines.first().end)
        block.lineEnd = text.mid(lines.first().end, lines.first().next - lines.first().end);
    QList<int> opens;
    QList<int> closes;
    bool inside = false; // a marker within a line
    for (int i = 0; i < lines.size(); ++i) {
        const QStringView line = QStringView(text).mid(lines.at(i).begin, lines.at(i).end - lines.at(i).begin);
        const QStringView bare = withoutBlanks(line);
        if (bare == open)
            opens.append(i);
        else if (bare == close)
            closes.append(i);
        else
            inside = inside || line.contains(open) || line.contains(close);
    }
    block.before = text;
    if (opens.isEmpty() && closes.isEmpty() && !inside)
        return block;
    block.standing = BlockText::Standing::Damaged;
    if (inside || opens.size() != 1 || closes.size() != 1 || closes.first() < opens.first())
        return block;
    QStringList content;
    for (int i = opens.first() + 1; i < closes.first(); ++i) {
        const QString line = text.mid(lines.at(i).begin, lines.at(i).end - lines.at(i).begin);
        if (line.contains("[[Waybill:"_L1) || line.contains("[[/Waybill:"_L1))
            return block;
        content.append(line);
    }
    block.standing = BlockText::Standing::Intact;
    block.lines = content;
    block.before = text.left(lines.at(opens.first()).begin);
    block.after = text.mid(lines.at(closes.first()).end);
    return block;
}

BlockText repairBlock(const QString &text, const QString &tag, const QStringList &ours)
{
    const QString open = openMarker(tag);
    const QString close = closeMarker(tag);
    const QList<Line> lines = linesOf(text);
    const auto content = [&](qsizetype i) { return text.mid(lines.at(i).begin, lines.at(i).end - lines.at(i).begin); };
    QList<bool> gone(lines.size(), false);
    qsizetype place = -1; // the line of the first marker
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (place < 0 && (content(i).contains(open) || content(i).contains(close)))
            place = i;
        const QString bare = withoutBlanks(content(i)).toString();
        gone[i] = bare == open || bare == close;
    }
    for (qsizetype i = 0; i < lines.size(); ++i) { // ours behind an opening marker, and before a closing one
        if (!gone.at(i) && i > 0 && gone.at(i - 1) && ours.contains(content(i)) && !(content(i - 1).contains(close)))
            gone[i] = true;
    }
    for (qsizetype i = lines.size() - 2; i >= 0; --i) {
        if (!gone.at(i) && gone.at(i + 1) && ours.contains(content(i)) && !content(i + 1).contains(open))
            gone[i] = true;
    }
    BlockText block = readBlock(text, tag);
    block.standing = BlockText::Standing::Intact;
    block.lines.clear();
    block.before.clear();
    block.after.clear();
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (gone.at(i))
            continue;
        const QString whole = text.mid(lines.at(i).begin, lines.at(i).next - lines.at(i).begin);
        (i < place ? block.before : block.after) += QString(whole).remove(open).remove(close);
    }
    if (!block.before.isEmpty() && !endsWithLineEnd(block.before))
        block.before += block.lineEnd;
    if (!block.after.isEmpty())
        block.after.prepend(block.lineEnd);
    return block;
}

QString writeBlock(const BlockText &text, const QString &tag, const QStringList &lines)
{
    QString block = openMarker(tag) + text.lineEnd;
    for (const QString &line : lines)
        block += line + text.lineEnd;
    block += closeMarker(tag);
    if (text.standing == BlockText::Standing::Intact)
        return text.before + block + text.after;
    return text.before + text.lineEnd.repeated(lineEndsBefore(text.before)) + block;
}

int blockRoom(const BlockText &text, int fieldLength)
{
    if (fieldLength <= 0)
        return std::numeric_limits<int>::max();
    qint64 outside = textUnits(text.before) + textUnits(text.after);
    if (text.standing == BlockText::Standing::None)
        outside += lineEndsBefore(text.before) * lineEndUnits;
    return static_cast<int>(std::max<qint64>(0, fieldLength - outside));
}

std::optional<BlockEventLine> parseEventLine(const QString &line)
{
    const QDate day = QDate::fromString(line.left(10), Qt::ISODate);
    if (!day.isValid() || line.size() < 12 || line.at(10) != u' ')
        return {};
    return BlockEventLine{day, line.mid(11)};
}

std::optional<QStringList> packBlock(const QList<BlockLine> &fixed, const QList<EventMemory> &events, int room, const QString &tag,
                                     const PlanSettings &settings)
{
    static const QList<BlockPart> giveWay{BlockPart::Invoice, BlockPart::Eta, BlockPart::Tracking, BlockPart::SupplierOrder};
    const Packing packing(fixed, room, tag, settings.blockWords);
    std::optional<QStringList> lines;
    for (int gone = 0; gone <= giveWay.size() && !lines; ++gone)
        lines = packing.fit(giveWay.first(gone));
    if (!lines)
        return {};
    if (lines->isEmpty() && std::any_of(fixed.cbegin(), fixed.cend(), [](const auto &l) { return l.part != BlockPart::Events; }))
        return {};
    if (std::none_of(fixed.cbegin(), fixed.cend(), [](const auto &l) { return l.part == BlockPart::Events; }))
        return lines;
    // Of one day by what they say, not by when they were seen: memory, ledger and a block taken over agree on that alone.
    QList<EventMemory> newest = events;
    std::stable_sort(newest.begin(), newest.end(), [](const EventMemory &a, const EventMemory &b) {
        const bool aStage = a.text.startsWith(QLatin1String("Status:"));
        const bool bStage = b.text.startsWith(QLatin1String("Status:"));
        return a.day != b.day ? a.day > b.day : aStage != bStage ? aStage : a.text < b.text;
    });
    int written = 0;
    for (const EventMemory &event : newest) {
        if (event.text.isEmpty())
            continue;
        QStringList longer = *lines;
        longer.append(event.day.toString(Qt::ISODate) + u' ' + event.text);
        if (written == settings.blockEventLines || Packing::unitsOf(longer) + settings.blockFreeUnits > packing.room())
            break;
        lines = longer;
        ++written;
    }
    return lines;
}

} // namespace Waybill
