#pragma once

#include "core/mapping/mappingengine.h"
#include "core/model/ordermemory.h"
#include "core/plan/planinput.h"

namespace Waybill {

/// First 6 base32 letters of SHA-256 over source kind, account, target kind, site, record type and field (semantics 7).
QString blockTag(const QString &source, const QString &account, const QString &target, const QString &site,
                 const FieldRef &field);

/// A text split at our markers. Text outside stays byte for byte.
struct BlockText
{
    enum class Standing { None, Intact, Damaged } standing = Standing::None;
    QString before;   ///< up to the opening marker line, or the whole text
    QString after;    ///< from the end of the closing marker's text on (its line end included)
    QStringList lines; ///< inside, without line ends
    QString lineEnd;  ///< the first one found in the text, else LF
};

BlockText readBlock(const QString &text, const QString &tag);
/// A damaged block made whole again, where its first marker stood: our markers go, and next to them the lines that are still
/// as `ours` (what we wrote last). Every other line stays as it is, typed ones inside the old block too.
BlockText repairBlock(const QString &text, const QString &tag, const QStringList &ours);
/// The text with these lines in the block; appended if there was none.
QString writeBlock(const BlockText &text, const QString &tag, const QStringList &lines);

/// UTF-16 units of a text; a line end counts 2 (semantics 7 "Room").
qint64 textUnits(const QString &text);
/// Units left for a block in a field of this length (0: no limit).
int blockRoom(const BlockText &text, int fieldLength);

/// An event line as it stands in a block: "2026-01-15 Shipped …"; empty day if it is none.
struct BlockEventLine
{
    QDate day;
    QString text;
};
std::optional<BlockEventLine> parseEventLine(const QString &line);

/// Lines of the block that fit into `room` UTF-16 units (markers included, a line end counts 2); empty if not even the
/// status line fits. Order of giving way: semantics 7 "Room".
std::optional<QStringList> packBlock(const QList<BlockLine> &fixed, const QList<EventMemory> &events, int room, const QString &tag,
                                     const PlanSettings &settings);

} // namespace Waybill
