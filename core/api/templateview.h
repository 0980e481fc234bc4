#pragma once

#include "core/base/error.h"
#include "core/mapping/mapping.h"
#include "core/mapping/templatefile.h"
#include "core/model/targetschema.h"
#include "core/plan/planinput.h"
#include "core/plan/writeplan.h"
#include "core/store/runstore.h"
#include "core/store/stores.h"

#include <QList>

#include <optional>

namespace Waybill {

/// Everything that stands on one tile.
struct TemplateCard
{
    TemplateId id;            ///< empty: only offered, for this pair of accounts
    QString name;
    QString flow;             ///< "getOrderStatus"
    ConnectionId source;
    ConnectionId target;
    QString sourceName;       ///< "TD SYNNEX"
    QString targetName;       ///< "Autotask"
    TemplateState state = TemplateState::Draft;
    bool configured = false;  ///< saved in the wizard, or switched on before
    bool approved = false;    ///< a person said yes to this mapping for all orders
    bool hasDraft = false;
    bool paused = false;
    QDateTime pausedUntil;    ///< paused, but invalid: until resumed
    QString blockedReason;
    std::optional<Run> lastRun; ///< the newest that ended
    QDateTime nextLook;       ///< invalid: none
    TemplateFigures figures;

    bool isOn() const { return state == TemplateState::Trial || state == TemplateState::Live; }
    bool operator==(const TemplateCard &) const = default;
};

enum class LookKind { Changes, Right, Kept, NeedsYou };

/// One field of one order: what stands there and what would stand there.
struct FieldLook
{
    FieldAddress address;
    QString place;   ///< placeOf(): "header", "line 1, Docking station"
    QString label;
    QString now;     ///< for people; empty: nothing stands there
    QString after;
    QString reason;
    LookKind kind = LookKind::Changes;
    int used = 0;    ///< length of `after` as the field counts it; 0 where it does not matter
    int length = 0;  ///< room of the field; 0: no limit

    bool operator==(const FieldLook &) const = default;
};

struct LookCounts
{
    int statuses = 0;
    int tracking = 0;  ///< tracking numbers
    int dates = 0;
    int invoices = 0;  ///< invoice numbers
    int others = 0;    ///< other fields
    int notes = 0;

    LookCounts &operator+=(const LookCounts &other);
    bool operator==(const LookCounts &) const = default;
};

/// What a mapping would make of one order.
struct OrderLook
{
    PoNumber po;
    RecordId record;
    Stage stage = Stage::Unknown;
    QList<FieldLook> fields; ///< header first, then lines, then linked records
    QStringList notes;
    LookCounts counts;
    QDateTime lookedAt;      ///< the record at the target was last read

    bool changes() const;
    bool needsYou() const;
    bool operator==(const OrderLook &) const = default;
};

/// "Look before you write": all followed orders of a template.
struct TemplateLook
{
    TemplateId id;
    QString name;
    QString sourceName;
    QString targetName;
    TemplateState state = TemplateState::Ready;
    bool approved = false;   ///< nothing waits for a yes
    bool changedOnly = false; ///< the mapping was changed while on: only orders already written that it alters are listed
    QList<OrderLook> orders; ///< those that would change, then those that need a person, then the right ones
    int followed = 0;
    int notLooked = 0;       ///< followed, and not looked at with this mapping yet, or too long ago
    LookCounts counts;
    int mails = 0;           ///< customers who would get a mail: the target tells them of the status that would be written
    int mailsIfTicked = 0;   ///< customers who would hear of what happened before the switch-on, only if that is ticked (semantics 6)
    bool mailsTicked = false; ///< looked at as if that were ticked: `mails` counts them too

    int wouldChange() const;
    int needYou() const;
    int right() const { return int(orders.size()) - wouldChange() - needYou(); }
    bool operator==(const TemplateLook &) const = default;
};

/// A supplier's words for one stage, and how many orders had them lately.
struct SeenStatus
{
    std::optional<Stage> stage; ///< nothing: nobody explained the word yet
    QStringList words;
    int orders = 0;

    bool operator==(const SeenStatus &) const = default;
};

/// An order that the wizard can show things on.
struct PreviewOrder
{
    PoNumber po;
    Stage stage = Stage::Unknown;

    bool operator==(const PreviewOrder &) const = default;
};

/// Everything the mapping wizard starts from.
struct MappingDesk
{
    TemplateId id;
    QString name;
    QString sourceName;
    QString targetName;
    QString sourceKind;
    QString targetKind;
    QString person;           ///< who works here
    QDateTime now;            ///< UTC; when this was asked
    TemplateState state = TemplateState::Ready;
    bool configured = false;
    Mapping saved;
    std::optional<Mapping> recommended; ///< for these two systems, as this site can take it; none is shipped for a pair of others
    std::optional<Mapping> draft;
    int draftPage = 0;
    TargetSchema schema;
    QStringList noteRecords;  ///< types of records that may carry notes: the order itself, records it leads to
    QStringList noteEvents;   ///< kinds of events a note can tell (NoteRule::events), in the order of a screen
    QList<SeenStatus> seen;
    QList<PreviewOrder> orders; ///< those that tell most first
    int followed = 0;
};

/// Reads what tiles, wizard and "Look before you write" show; pure reading, in the core thread.
class TemplateView
{
public:
    explicit TemplateView(Stores &stores)
        : m_stores(stores)
    {
    }

    /// The tile without the names of the systems.
    Result<TemplateCard> card(const StoredTemplate &integration);
    /// Status words of the orders changed since then, by stage; unexplained words one by one.
    Result<QList<SeenStatus>> seenStatuses(const TemplateId &integration, const QDateTime &since);
    Result<QList<PreviewOrder>> previewOrders(const TemplateId &integration);

    /// A plan in words of people, beside the order it was made on.
    static OrderLook look(const WritePlan &plan, const PlanInput &input);

private:
    Stores &m_stores;
};

} // namespace Waybill
