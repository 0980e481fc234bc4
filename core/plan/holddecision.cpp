#include "core/plan/holddecision.h"

#include "core/base/error.h"
#include "core/base/words.h"

#include <algorithm>
#include <array>
#include <utility>

namespace Waybill {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto decisionKeys = std::to_array<std::pair<Decision, const char *>>({
    {Decision::TakeSupplier, "take"},      {Decision::KeepOnce, "keep"},
    {Decision::KeepAlways, "keep-always"}, {Decision::AllowOnce, "allow"},
    {Decision::IgnoreStatus, "ignore"},    {Decision::ShortenOnce, "shorten"},
    {Decision::ShortenAlways, "shorten-always"}, {Decision::CheckAgain, "check"},
    {Decision::NoteIsThere, "there"},      {Decision::SendNoteAgain, "send"},
});

FieldMemory &fieldOf(OrderMemory &memory, const FieldAddress &address)
{
    const auto found =
        std::find_if(memory.fields.begin(), memory.fields.end(), [&](const auto &f) { return f.address == address; });
    if (found != memory.fields.end())
        return *found;
    FieldMemory field;
    field.address = address;
    memory.fields.append(field);
    return memory.fields.last();
}

/// A note's hold names its events in `wanted`, blank between them.
void settleNote(OrderMemory &memory, const Hold &hold, bool told)
{
    const QStringList keys = hold.wanted.text().split(u' ', Qt::SkipEmptyParts);
    for (EventMemory &event : memory.events) {
        if (keys.contains(event.key))
            event.told = told;
    }
}

/// True if the decision itself ends the hold; else the next plan does.
bool apply(OrderMemory &memory, const Hold &hold, Decision decision)
{
    switch (decision) {
    case Decision::TakeSupplier:
        fieldOf(memory, hold.address).takeOnce = true;
        return false;
    case Decision::KeepOnce:
        fieldOf(memory, hold.address).keptFor = hold.wanted;
        return true;
    case Decision::KeepAlways:
        fieldOf(memory, hold.address).keepAlways = true;
        return true;
    case Decision::AllowOnce:
        if (hold.address.field.name.isEmpty()) // the order or line itself, not a field
            memory.allowBackwardOnce = true;
        else
            fieldOf(memory, hold.address).takeOnce = true;
        return false;
    case Decision::IgnoreStatus:
        for (const QString &word : hold.wanted.text().split(u'\n', Qt::SkipEmptyParts)) {
            if (!memory.statusesIgnored.contains(word))
                memory.statusesIgnored.append(word);
        }
        return true;
    case Decision::ShortenOnce:
        fieldOf(memory, hold.address).shortenFor = hold.wanted;
        return false;
    case Decision::ShortenAlways:
        fieldOf(memory, hold.address).shortenAlways = true;
        return false;
    case Decision::CheckAgain:
        return true;
    case Decision::NoteIsThere:
    case Decision::SendNoteAgain:
        settleNote(memory, hold, decision == Decision::NoteIsThere);
        return true;
    }
    Q_UNREACHABLE();
}

} // namespace

QList<Decision> decisionsFor(HoldKind kind)
{
    switch (kind) {
    case HoldKind::EditedByHand:
    case HoldKind::ThereBefore:
        return {Decision::TakeSupplier, Decision::KeepOnce, Decision::KeepAlways};
    case HoldKind::Backward:
        return {Decision::AllowOnce, Decision::KeepOnce};
    case HoldKind::UnknownStatus:
        return {Decision::IgnoreStatus};
    case HoldKind::TooLong:
        return {Decision::ShortenOnce, Decision::ShortenAlways};
    case HoldKind::NotPermitted:
        return {Decision::CheckAgain};
    case HoldKind::NoteUncertain:
        return {Decision::NoteIsThere, Decision::SendNoteAgain};
    }
    Q_UNREACHABLE();
}

QString decisionKey(Decision decision)
{
    const auto found =
        std::find_if(decisionKeys.begin(), decisionKeys.end(), [&](const auto &k) { return k.first == decision; });
    return QLatin1String(found->second);
}

std::optional<Decision> decisionFromKey(const QString &key)
{
    for (const auto &[decision, name] : decisionKeys) {
        if (key == QLatin1String(name))
            return decision;
    }
    return {};
}

QString decisionLabel(Decision decision)
{
    switch (decision) {
    case Decision::TakeSupplier: return Said::tr("Use supplier value");
    case Decision::KeepOnce: return Said::tr("Keep until the supplier's value changes");
    case Decision::KeepAlways: return Said::tr("Always keep mine");
    case Decision::AllowOnce: return Said::tr("Allow once");
    case Decision::IgnoreStatus: return Said::tr("Ignore this status");
    case Decision::ShortenOnce: return Said::tr("Shorten once");
    case Decision::ShortenAlways: return Said::tr("Always shorten");
    case Decision::CheckAgain: return Said::tr("Check again");
    case Decision::NoteIsThere: return Said::tr("It is there");
    case Decision::SendNoteAgain: return Said::tr("Send again");
    }
    Q_UNREACHABLE();
}

Result<OrderMemory> decide(OrderMemory memory, HoldKind kind, const FieldAddress &address, Decision decision)
{
    if (!decisionsFor(kind).contains(decision)) {
        return Error{ErrorKind::Usage, Said::tr("\"%1\" is no answer to this question.").arg(decisionLabel(decision)), decisionKey(decision)};
    }
    const auto found = std::find_if(memory.holds.cbegin(), memory.holds.cend(),
                                    [&](const Hold &h) { return h.kind == kind && h.address == address; });
    if (found == memory.holds.cend())
        return Error{ErrorKind::NotFound, Said::tr("Nothing waits for an answer at this field any more."), address.field.name};
    const Hold hold = *found;
    if (apply(memory, hold, decision))
        memory.holds.removeOne(hold);
    return memory;
}

} // namespace Waybill
