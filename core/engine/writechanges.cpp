#include "core/engine/writechanges.h"

#include "core/base/words.h"

#include <algorithm>

namespace Waybill {

using namespace Qt::Literals::StringLiterals;

FieldChange noteChange(const QString &recordType, const RecordId &record, const QString &text, bool verified)
{
    FieldChange change;
    change.record = recordType + u' ' + record.text();
    change.place = change.record;
    change.field = u"Note"_s;
    change.after = text;
    change.rule = u"R38"_s;
    change.verified = verified;
    return change;
}

QString recordOf(const FieldAddress &address)
{
    switch (address.field.place) {
    case FieldPlace::Header: return u"header"_s;
    case FieldPlace::Line: return u"line "_s + address.record.text();
    case FieldPlace::Linked: return address.field.recordType + u' ' + address.record.text();
    }
    Q_UNREACHABLE();
}

QString placeOf(const FieldAddress &address, const PurchaseOrder &order)
{
    const auto line = std::find_if(order.lines.cbegin(), order.lines.cend(), [&](const PurchaseOrderLine &each) { return each.id == address.record; });
    if (address.field.place != FieldPlace::Line || line == order.lines.cend())
        return recordOf(address);
    const QString number = u"line %1"_s.arg(line->position);
    return line->productName.isEmpty() ? number : number + u", "_s + line->productName;
}

QList<FieldChange> changesOf(const WritePlan &plan, const QList<WriteCheck> &verdicts, const PurchaseOrder &order)
{
    QList<FieldChange> changes;
    for (qsizetype i = 0; i < plan.writes.size(); ++i) {
        const FieldWrite &write = plan.writes.at(i);
        FieldChange change;
        change.record = recordOf(write.address);
        change.place = placeOf(write.address, order);
        change.field = write.label.isEmpty() ? write.address.field.name : write.label;
        change.before = write.now.text();
        change.after = write.wanted.text();
        change.rule = write.ruleNumber.isEmpty() ? write.rule : write.ruleNumber;
        change.reason = write.reason;
        change.verified = i < verdicts.size()
            && (verdicts.at(i).verdict == WriteVerdict::Verified || verdicts.at(i).verdict == WriteVerdict::KeptOwnForm);
        changes.append(change);
    }
    return changes;
}

QString whatChanged(const WritePlan &plan)
{
    QStringList parts;
    QMap<QString, int> lines;
    for (const FieldWrite &write : plan.writes) {
        if (write.address.field.place == FieldPlace::Line)
            ++lines[write.label];
        else
            parts.append(write.block ? u"%1: %2"_s.arg(write.label, stageWords(plan.kept.stage)) : write.label);
    }
    for (auto it = lines.cbegin(); it != lines.cend(); ++it)
        parts.append((it.value() == 1 ? Said::tr("%1 (1 line)") : Said::tr("%1 (%n lines)", nullptr, it.value())).arg(it.key()));
    if (!plan.notes.isEmpty())
        parts.append(Said::tr("%n note(s)", nullptr, int(plan.notes.size())));
    return parts.join(u"; "_s);
}

} // namespace Waybill
