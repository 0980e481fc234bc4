#pragma once

#include "core/base/result.h"
#include "core/mapping/mapping.h"
#include "core/model/ordermemory.h"
#include "core/model/purchaseorder.h"
#include "core/model/supplierorder.h"
#include "core/model/targetschema.h"

namespace Waybill {

/// How a wanted value is made and compared.
enum class WantedShape {
    Status,   ///< a stage's value
    Single,   ///< one value
    Items,    ///< order or invoice numbers: as many whole ones as fit, no suffix
    Tracking, ///< tracking numbers: packed with " +m more" (semantics 8)
    Block,    ///< a managed block
};

/// One whole item of a list field.
struct WantedItem
{
    QString key;  ///< what makes two spellings one
    QString text; ///< as rendered, without its carrier
    QString carrier; ///< name to put in front, empty for none

    bool operator==(const WantedItem &) const = default;
};

/// One fixed line of a managed block.
struct BlockLine
{
    BlockPart part = BlockPart::Status;
    QString text;            ///< after the word; empty for lists
    QList<WantedItem> items; ///< lists, packed if room is short

    bool operator==(const BlockLine &) const = default;
};

/// What a rule wants in one field of one record, before anything the target holds is considered.
struct WantedValue
{
    FieldAddress address;
    QString rule;      ///< name of the mapping rule: "Status", "Tracking", …
    QString reason;    ///< for people: "TD SYNNEX says Shipped."
    WantedShape shape = WantedShape::Single;
    FieldPolicy policy = FieldPolicy::Keep;
    FieldValue value;  ///< W; Empty: nothing to say. Not used by Items, Tracking and Block
    QList<WantedItem> items;
    QString separator; ///< Items, Tracking
    QList<BlockLine> block;
    bool clearWithSupplier = false;
    QString unknownStatus; ///< not empty: the supplier's word nobody mapped; the field is held
    QString problem;       ///< not empty: why no value could be made ("no choice named …"); nothing is written
    std::optional<Stage> stage; ///< Status: the stage that gave the value
    std::optional<Fact> fact;   ///< Single, Items, Tracking
    const StatusRule *statusRule = nullptr; ///< Status: into the mapping given
};

struct MappingInput
{
    OrderState state;       ///< kept (rules/forwardonly)
    SupplierOrder supplier;
    PurchaseOrder order;
    const TargetSchema *schema = nullptr;
    const Mapping *mapping = nullptr;
    std::optional<Stage> keptMainRoad; ///< highest main-road stage settled before (partial policy "note")
    QStringList statusesIgnored;       ///< unknown words a person said to ignore, verbatim
    QString sourceName;     ///< "TD SYNNEX", for reasons
    QString targetZone;     ///< IANA; dates in date/time columns (semantics 12)
    int supplierTextUnits = 120; ///< longest piece of supplier text, UTF-16 units (semantics 7)
};

/// Pure: state and mapping → wanted values, sorted by address; same input, same output.
class MappingEngine
{
public:
    static QList<WantedValue> want(const MappingInput &input);
    /// The stored value a status value stands for in this field; Usage error if there is no such choice.
    static Result<FieldValue> resolve(const StatusValue &value, const TargetField &field);
};

} // namespace Waybill
