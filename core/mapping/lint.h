#pragma once

#include "core/mapping/mapping.h"
#include "core/model/targetschema.h"

namespace Waybill {

/// What is wrong with a mapping before it ever runs.
struct LintFinding
{
    bool error = true; ///< an error keeps the template from being switched on; else a remark
    QString code;      ///< "unknownField", "notWritable", "oneLineBlock", "receiptLocked", "neverOffered", "fieldTaken",
                       ///< "wrongType", "missingChoice", "noRule", "doubleField"
    QString member;    ///< "fields[2].field"
    QString text;      ///< for people

    bool operator==(const LintFinding &) const = default;
};

/// Another template that writes to the same target connection.
struct OtherMapping
{
    QString name;
    Mapping mapping;
};

/// In the mapping's own order; empty: nothing to say.
QList<LintFinding> lint(const Mapping &mapping, const TargetSchema &schema, const QList<OtherMapping> &others = {});
/// A fact of this kind can stand in a field of this type.
bool fits(Fact fact, FieldType type);
/// … and in this one: whole shipments and invoices are no place for anything else.
bool fits(Fact fact, const TargetField &field);
bool hasErrors(const QList<LintFinding> &findings);

} // namespace Waybill
