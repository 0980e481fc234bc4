#include "core/engine/recordwrites.h"

#include "core/model/json.h"
#include "core/model/jsonmembers.h"

#include <algorithm>

namespace Waybill {

using namespace Qt::Literals::StringLiterals;

QJsonObject outboxField(const FieldWrite &write)
{
    return {{u"address"_s, toJson(write.address)},
            {u"label"_s, write.label},
            {u"old"_s, toJson(write.now)},
            {u"new"_s, toJson(write.wanted)},
            {u"items"_s, QJsonArray::fromStringList(write.items)},
            {u"rule"_s, write.rule},
            {u"reason"_s, write.reason},
            {u"status"_s, write.statusField},
            {u"list"_s, write.list},
            {u"ruleNumber"_s, write.ruleNumber},
            {u"tracking"_s, write.tracking},
            {u"invoices"_s, write.invoices},
            {u"block"_s, write.block},
            {u"tag"_s, write.blockTag},
            {u"inner"_s, write.inner},
            {u"stage"_s, write.stage ? stageKey(*write.stage) : QString()}};
}

FieldWrite fieldFromOutbox(const QJsonObject &entry)
{
    FieldWrite write;
    write.address = fromJson<FieldAddress>(entry.value("address"_L1).toObject());
    write.label = entry.value("label"_L1).toString();
    write.now = fromJson<FieldValue>(entry.value("old"_L1).toObject());
    write.wanted = fromJson<FieldValue>(entry.value("new"_L1).toObject());
    write.items = entry.value("items"_L1).toVariant().toStringList();
    write.rule = entry.value("rule"_L1).toString();
    write.reason = entry.value("reason"_L1).toString();
    write.statusField = entry.value("status"_L1).toBool();
    write.list = entry.value("list"_L1).toBool();
    write.ruleNumber = entry.value("ruleNumber"_L1).toString();
    write.tracking = entry.value("tracking"_L1).toBool();
    write.invoices = entry.value("invoices"_L1).toBool();
    write.block = entry.value("block"_L1).toBool();
    write.blockTag = entry.value("tag"_L1).toString();
    write.inner = entry.value("inner"_L1).toString();
    write.stage = stageFromKey(entry.value("stage"_L1).toString());
    return write;
}

QJsonObject withVerdict(QJsonObject field, WriteVerdict verdict)
{
    field.insert(u"verdict"_s, verdictKey(verdict));
    return field;
}

bool wasFound(const QJsonObject &field)
{
    const QString verdict = field.value("verdict"_L1).toString();
    return verdict == verdictKey(WriteVerdict::Verified) || verdict == verdictKey(WriteVerdict::KeptOwnForm);
}

bool wasNotKept(const QJsonObject &field)
{
    return field.value("verdict"_L1).toString() == verdictKey(WriteVerdict::NotPermitted);
}

QList<RecordWrite> recordWrites(const WritePlan &plan, const QString &account)
{
    QList<RecordWrite> writes;
    for (const FieldWrite &field : plan.writes) {
        auto found = std::find_if(writes.begin(), writes.end(), [&](const RecordWrite &each) {
            return each.place == field.address.field.place && each.recordType == field.address.field.recordType
                && each.record == field.address.record;
        });
        if (found == writes.end()) {
            RecordWrite write;
            write.order = plan.record;
            write.place = field.address.field.place;
            write.recordType = field.address.field.recordType;
            write.record = field.address.record;
            write.po = plan.po;
            write.account = account;
            writes.append(write);
            found = writes.end() - 1;
        }
        found->fields.insert(field.address.field.name, field.wanted);
        for (const Shipment &shipment : plan.kept.shipments) {
            if (field.tracking && field.items.contains(shipment.key) && !found->shipments.contains(shipment))
                found->shipments.append(shipment);
        }
        for (const SupplierInvoice &invoice : plan.kept.invoices) {
            if (field.invoices && field.items.contains(invoice.number.trimmed().toCaseFolded()) && !found->invoices.contains(invoice))
                found->invoices.append(invoice);
        }
    }
    for (const NoteWrite &note : plan.notes) {
        RecordWrite write;
        write.order = plan.record;
        write.place = note.record == plan.record ? FieldPlace::Header : FieldPlace::Linked;
        write.recordType = note.recordType;
        write.record = note.record;
        write.note = note.text;
        write.noteForCustomer = note.customer;
        writes.append(write);
    }
    return writes;
}

bool belongs(const FieldWrite &field, const RecordWrite &write)
{
    return write.note.isEmpty() && field.address.record == write.record && field.address.field.recordType == write.recordType
        && field.address.field.place == write.place;
}

QString writeKey(const RecordWrite &write, const QString &mappingVersion)
{
    QJsonObject values;
    for (auto it = write.fields.cbegin(); it != write.fields.cend(); ++it)
        values.insert(it.key(), toJson(it.value()));
    values.insert(u"\u001fnote"_s, write.note);
    values.insert(u"\u001frecord"_s, write.record.text());
    values.insert(u"\u001fmapping"_s, mappingVersion);
    return contentHash(values);
}

} // namespace Waybill
