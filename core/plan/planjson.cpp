#include "core/model/json.h"
#include "core/plan/writeplan.h"

#include <QJsonArray>

#include <array>
#include <utility>

namespace Waybill {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto skipReasons = std::to_array<std::pair<SkipReason, const char *>>(
    {{SkipReason::NothingToSay, "nothingToSay"}, {SkipReason::Equal, "equal"}, {SkipReason::NotEmpty, "notEmpty"},
     {SkipReason::EditedByHand, "editedByHand"}, {SkipReason::Ahead, "ahead"}, {SkipReason::AtItsEnd, "atItsEnd"},
     {SkipReason::NotAStartValue, "notAStartValue"}, {SkipReason::SecondLook, "secondLook"}, {SkipReason::NotWritable, "notWritable"},
     {SkipReason::KeptByDecision, "keptByDecision"}, {SkipReason::InGrace, "inGrace"}, {SkipReason::MailsCustomers, "mailsCustomers"},
     {SkipReason::LinesLocked, "linesLocked"}, {SkipReason::Locked, "locked"}, {SkipReason::NoValue, "noValue"}});
constexpr auto alertKinds = std::to_array<std::pair<AlertKind, const char *>>(
    {{AlertKind::Discrepancy, "discrepancy"}, {AlertKind::Cancelled, "cancelled"}, {AlertKind::Rejected, "rejected"},
     {AlertKind::Delivered, "delivered"}, {AlertKind::UnknownStatus, "unknownStatus"}, {AlertKind::Backward, "backward"},
     {AlertKind::StatusChanged, "statusChanged"}, {AlertKind::EtaSlipped, "etaSlipped"}});

template<typename Table, typename E>
QString nameOf(const Table &table, E value)
{
    for (const auto &[each, name] : table) {
        if (each == value)
            return QLatin1String(name);
    }
    Q_UNREACHABLE();
}

QJsonObject writeJson(const FieldWrite &write)
{
    return {{u"address"_s, toJson(write.address)}, {u"label"_s, write.label},   {u"now"_s, toJson(write.now)},
            {u"wanted"_s, toJson(write.wanted)},   {u"rule"_s, write.rule},     {u"ruleNumber"_s, write.ruleNumber},
            {u"reason"_s, write.reason},           {u"overwritesEdit"_s, write.overwritesEdit},
            {u"items"_s, QJsonArray::fromStringList(write.items)}};
}

QJsonObject noteJson(const NoteWrite &note)
{
    return {{u"recordType"_s, note.recordType}, {u"record"_s, note.record.text()}, {u"text"_s, note.text},
            {u"customer"_s, note.customer},     {u"rule"_s, note.rule},            {u"reason"_s, note.reason},
            {u"events"_s, QJsonArray::fromStringList(note.eventKeys)}};
}

QJsonObject skipJson(const PlannedSkip &skip)
{
    return {{u"address"_s, toJson(skip.address)}, {u"label"_s, skip.label}, {u"reason"_s, skipReasonKey(skip.reason)},
            {u"words"_s, skip.words},             {u"rule"_s, skip.rule},   {u"ruleNumber"_s, skip.ruleNumber},
            {u"now"_s, toJson(skip.now)},         {u"wanted"_s, toJson(skip.wanted)}};
}

QJsonObject alertJson(const PlanAlert &alert)
{
    return {{u"kind"_s, alertKindKey(alert.kind)}, {u"text"_s, alert.text}, {u"event"_s, alert.eventKey}};
}

QJsonObject eventJson(const EventMemory &event)
{
    return {{u"key"_s, event.key}, {u"kind"_s, event.kind}, {u"day"_s, event.day.toString(Qt::ISODate)}, {u"text"_s, event.text}};
}

template<typename T, typename Write>
QJsonArray listJson(const QList<T> &list, Write write)
{
    QJsonArray array;
    for (const T &each : list)
        array.append(write(each));
    return array;
}

} // namespace

QString skipReasonKey(SkipReason reason)
{
    return nameOf(skipReasons, reason);
}

QString alertKindKey(AlertKind kind)
{
    return nameOf(alertKinds, kind);
}

QJsonObject toJson(const WritePlan &plan)
{
    const auto holdJson = [](const Hold &hold) { return toJson(hold); };
    return {{u"po"_s, plan.po.text()},
            {u"record"_s, plan.record.text()},
            {u"plannedAt"_s, plan.plannedAt.toUTC().toString(Qt::ISODate)},
            {u"mappingVersion"_s, plan.mappingVersion},
            {u"sighted"_s, toJson(plan.sighted)},
            {u"kept"_s, toJson(plan.kept)},
            {u"writes"_s, listJson(plan.writes, writeJson)},
            {u"notes"_s, listJson(plan.notes, noteJson)},
            {u"holds"_s, listJson(plan.holds, holdJson)},
            {u"closedHolds"_s, listJson(plan.closedHolds, holdJson)},
            {u"skips"_s, listJson(plan.skips, skipJson)},
            {u"events"_s, listJson(plan.events, eventJson)},
            {u"alerts"_s, listJson(plan.alerts, alertJson)},
            {u"needsSecondLook"_s, plan.needsSecondLook},
            {u"settledHash"_s, plan.settledHash},
            {u"afterPlanning"_s, toJson(plan.afterPlanning)}};
}

} // namespace Waybill
