#include "core/mapping/fit.h"

#include <algorithm>

namespace Waybill {

namespace {

/// The site's own name of a field; nothing if it has none.
std::optional<FieldRef> onSite(const FieldRef &ref, const TargetSchema &schema)
{
    if (schema.find(ref))
        return ref;
    for (const TargetField &field : schema.fields) {
        if (field.standsFor == ref.name && field.ref.place == ref.place && field.ref.recordType == ref.recordType)
            return field.ref;
    }
    return std::nullopt;
}

template<typename Rule>
void fit(QList<Rule> &rules, const TargetSchema &schema)
{
    QList<Rule> fitted;
    for (Rule &rule : rules) {
        const auto ref = onSite(rule.field, schema);
        if (!ref)
            continue;
        rule.field = *ref;
        fitted.append(rule);
    }
    rules = fitted;
}

} // namespace

Mapping fittedTo(Mapping mapping, const TargetSchema &schema)
{
    fit(mapping.statuses, schema);
    fit(mapping.fields, schema);
    fit(mapping.blocks, schema);
    for (StatusRule &rule : mapping.statuses) {
        if (rule.lineField)
            rule.lineField = onSite(*rule.lineField, schema);
    }
    return mapping;
}

} // namespace Waybill
