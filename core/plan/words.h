#pragma once

#include "core/plan/planinput.h"
#include "core/plan/writeplan.h"

namespace Waybill {

/// Every reason as a sentence for people, in the words of the screen; rule numbers stand apart.
class Words
{
public:
    explicit Words(const PlanInput &input)
        : m_source(input.sourceName)
        , m_target(input.targetName)
    {
    }

    QString skip(SkipReason reason) const;
    static QString ruleOf(SkipReason reason);
    QString hold(HoldKind kind, const QString &label, const FieldValue &now, const FieldValue &last) const;
    static QString ruleOf(HoldKind kind);
    QString unknownStatus(const QString &words) const;
    QString behind(const QString &label, const QString &now, const QString &wanted) const;
    QString tooLong(const QString &label, qsizetype units, int length) const;
    QString damagedBlock(const QString &label) const;

    /// A value for people: the label of a choice, a short text in one line.
    static QString shown(const FieldValue &value, const TargetField *field);

private:
    QString m_source;
    QString m_target;
};

QString fieldLabel(const TargetField &field);

} // namespace Waybill
