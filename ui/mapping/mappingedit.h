#pragma once

#include "core/api/synccore.h"

#include <QObject>

namespace Waybill {

/// One row of the wizard's second page: a fact, where it goes and how.
struct FactRule
{
    Fact fact = Fact::Tracking;
    bool on = false;
    bool inBlock = false; ///< in the status block: tracking as a line of it, carrier before its numbers
    FieldRef field;       ///< where not in the block
    FieldPolicy policy = FieldPolicy::Keep;
    FieldFormat format;
    bool clearWithSupplier = false;
    QString name;

    bool operator==(const FactRule &) const = default;
};

/// The mapping while it is edited. Pages read it and change it here; nothing is lost on the way between them.
class MappingEdit : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    void begin(const MappingDesk &desk);
    const MappingDesk &desk() const { return m_desk; }
    const TargetSchema &schema() const { return m_desk.schema; }
    const Mapping &mapping() const { return m_mapping; }
    bool isChanged() const { return !(m_mapping == m_desk.saved); }
    /// Says changed() if it is another one.
    void set(const Mapping &mapping);
    /// The status rule that is being edited, by its place; one past the last: a new one, which needs a field first.
    int statusRule() const { return m_statusRule; }
    void pickStatusRule(int place);
    /// New orders and words seen; the mapping stays.
    void setSeen(const QList<SeenStatus> &seen, const QList<PreviewOrder> &orders);

    /// The fields of the schema that may be written, of these types.
    QList<TargetField> writable(const QList<FieldType> &types) const;
    QList<TargetField> fitting(Fact fact) const;

Q_SIGNALS:
    void changed();
    void seenChanged();

private:
    MappingDesk m_desk;
    Mapping m_mapping;
    int m_statusRule = 0;
};

/// The rows of the second page: the six of every day first, then the others in their order.
QList<FactRule> factRules(const Mapping &mapping);
/// The mapping with these rows; everything else in it stays as it was.
Mapping withFactRules(Mapping mapping, const QList<FactRule> &rules);
/// The first six rows.
const QList<Fact> &everydayFacts();

/// The status block the wizard edits: the first one that shows a status, else the first.
const BlockRule *statusBlock(const Mapping &mapping);
BlockRule *statusBlock(Mapping &mapping);
/// The value a status rule gives a stage; Nothing takes the stage out of the rule.
void setStageValue(StatusRule &rule, Stage stage, const StatusValue &value, std::optional<bool> linesToo = {});
bool isUnlocked(const Mapping &mapping, const FieldRef &field, const QString &choice);
/// How partial shipments are treated: the block's way, else the rule's.
PartialPolicy partialPolicy(const Mapping &mapping);
void setPartialPolicy(Mapping &mapping, PartialPolicy policy);

} // namespace Waybill
