#include "ui/overview/needwords.h"

#include <QCoreApplication>

#include <algorithm>

namespace Waybill {

using namespace Qt::Literals::StringLiterals;

namespace {

QString needText(const char *text, int n = -1)
{
    return QCoreApplication::translate("Waybill::Overview", text, nullptr, n);
}

constexpr int namedOrders = 3;

NeedWords decide(const NeedRow &row)
{
    NeedWords said;
    said.which = orderNames(row.orders, row.count);
    said.why = row.why;
    said.button = needText(QT_TRANSLATE_NOOP("Waybill::Overview", "Decide"));
    switch (row.hold.value_or(HoldKind::EditedByHand)) {
    case HoldKind::EditedByHand:
        said.what = needText(QT_TRANSLATE_NOOP("Waybill::Overview", "Changed by you"));
        break;
    case HoldKind::ThereBefore:
        said.what = needText(QT_TRANSLATE_NOOP("Waybill::Overview", "Already filled in"));
        break;
    case HoldKind::Backward:
        said.what = needText(QT_TRANSLATE_NOOP("Waybill::Overview", "Would move back"));
        break;
    case HoldKind::UnknownStatus:
        said.what = needText(QT_TRANSLATE_NOOP("Waybill::Overview", "Unknown status"));
        break;
    case HoldKind::TooLong:
        said.what = needText(QT_TRANSLATE_NOOP("Waybill::Overview", "Too long"));
        break;
    case HoldKind::NotPermitted:
        said.what = needText(QT_TRANSLATE_NOOP("Waybill::Overview", "Not permitted"));
        break;
    case HoldKind::NoteUncertain:
        said.what = needText(QT_TRANSLATE_NOOP("Waybill::Overview", "Note not certain"));
        break;
    }
    return said;
}

} // namespace

QString orderNames(const QStringList &orders, int count)
{
    const QString named = orders.mid(0, namedOrders).join(u", "_s);
    const int more = count - int(std::min<qsizetype>(orders.size(), namedOrders));
    return more > 0 ? needText(QT_TRANSLATE_N_NOOP("Waybill::Overview", "%1 and %n more"), more).arg(named) : named;
}

NeedWords needWords(const NeedRow &row)
{
    NeedWords said;
    said.which = orderNames(row.orders, row.count);
    said.why = row.why;
    switch (row.kind) {
    case NeedKind::Decide:
        return decide(row);
    case NeedKind::Failed:
        said.tone = StateChip::Tone::Bad;
        said.what = needText(QT_TRANSLATE_NOOP("Waybill::Overview", "Failed"));
        said.button = needText(QT_TRANSLATE_NOOP("Waybill::Overview", "Look again"));
        break;
    case NeedKind::UnknownStatus:
        said.what = needText(QT_TRANSLATE_NOOP("Waybill::Overview", "Unknown status"));
        said.button = needText(QT_TRANSLATE_NOOP("Waybill::Overview", "Use this meaning"));
        break;
    case NeedKind::UnclearMatch:
        said.what = needText(QT_TRANSLATE_NOOP("Waybill::Overview", "Unclear match"));
        said.button = needText(QT_TRANSLATE_NOOP("Waybill::Overview", "Look at the match"));
        break;
    case NeedKind::AccountDown:
        said.tone = StateChip::Tone::Bad;
        said.what = needText(QT_TRANSLATE_NOOP("Waybill::Overview", "Account stopped working"));
        said.which = row.word;
        said.button = needText(QT_TRANSLATE_NOOP("Waybill::Overview", "Open the account"));
        break;
    case NeedKind::YesToMapping:
        said.what = needText(QT_TRANSLATE_NOOP("Waybill::Overview", "Changed mapping"));
        said.which = needText(QT_TRANSLATE_N_NOOP("Waybill::Overview", "%n order(s)"), row.count);
        said.why = needText(QT_TRANSLATE_NOOP("Waybill::Overview", "The changed mapping would alter what was written before. It waits for your yes."));
        said.button = needText(QT_TRANSLATE_NOOP("Waybill::Overview", "Look before you write"));
        break;
    }
    return said;
}

QString overviewSentence(const Overview &all)
{
    const QString followed = needText(QT_TRANSLATE_N_NOOP("Waybill::Overview", "%n order(s) followed."), all.followed);
    const auto isAccount = [](const NeedRow &row) { return row.kind == NeedKind::AccountDown; };
    const int accounts = int(std::count_if(all.needs.cbegin(), all.needs.cend(), isAccount));
    const QString needing = all.needs.isEmpty() ? needText(QT_TRANSLATE_NOOP("Waybill::Overview", "Nothing needs you."))
                                                : needText(QT_TRANSLATE_N_NOOP("Waybill::Overview", "%n need(s) you."), all.needing + accounts);
    return needText(QT_TRANSLATE_NOOP("Waybill::Overview", "%1 %2")).arg(followed, needing);
}

} // namespace Waybill
