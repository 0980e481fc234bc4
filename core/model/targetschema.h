#pragma once

#include "core/model/fieldvalue.h"

#include <QList>
#include <QString>

#include <optional>

namespace Waybill {

/// What a choice of the target's own status does to the order, beyond its word (semantics 2).
enum class ChoiceEffect {
    None,
    Receipt,     ///< means goods were received: locked until a person unlocks it with the consequences shown
    Ends,        ///< the order's life at the target ends here (closed, completed)
    NeverOffered ///< destroys records or money (canceled, refunded, trash)
};

struct FieldChoice
{
    QString value; ///< stored value; an id where the target uses ids, never hard-coded
    QString label;
    bool active = true;
    ChoiceEffect effect = ChoiceEffect::None;

    bool operator==(const FieldChoice &) const = default;
};

enum class FieldType { Text, Number, Day, Instant, Choice, Flag, Reference };

/// A list of which each item is a record of its own: their order means nothing, and each is written with all that is known of it
/// (RecordWrite::shipments, RecordWrite::invoices).
enum class ItemRecords { None, Shipments, Invoices };

/// A field of the target as its live metadata describes it.
struct TargetField
{
    FieldRef ref;
    QString label;
    FieldType type = FieldType::Text;
    int length = 0;       ///< UTF-16 units; 0: no limit known
    bool writable = false;
    bool required = false;
    bool multiLine = false; ///< managed blocks go only into these
    bool userDefined = false;
    bool ownStatus = false; ///< the target's own order status
    ItemRecords items = ItemRecords::None;
    QList<FieldChoice> choices;
    bool cascades = false; ///< the target's own rules keep it in step with the field of this name on header or lines (R33)
    QString standsFor = {}; ///< the name that shipped templates have for it, where this site calls it otherwise

    const FieldChoice *choice(const QString &value) const;
    bool operator==(const TargetField &) const = default;
};

/// Everything the target offers to be written, for one connection.
struct TargetSchema
{
    QString target;   ///< kind of target: "autotask", …
    QString site;     ///< host and path (or zone database): part of block tags
    QStringList addresses = {}; ///< other names of the site, by which references of other systems may mean it: host and path
    bool notesRenderHtml = false;
    QString zone;     ///< the connection's IANA zone; dates in date/time columns are read in it
    QList<TargetField> fields;

    const TargetField *find(const FieldRef &ref) const;
    bool operator==(const TargetSchema &) const = default;
};

} // namespace Waybill
