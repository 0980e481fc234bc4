#include "ui/overview/needwords.h"

#include <QCoreApplication>

namespace Waybill {

using namespace Qt::Literals::StringLiterals;

namespace {

QString words(const char *text, int n = -1)
{
    return QCoreApplication::translate("Waybill::Overview", text, nullptr, n);
}

constexpr int namedOrders = 3;

NeedWords decide(const NeedRow &row)
{
    NeedWords said;
    said.which = orderNames(row.orders, row.count);
    said.why = row.why;
    said.button = words(QT_TRANSLATE_NOOP("Waybill::Overview", "Decide"));
    switch (row.hold.value_or(HoldKind::EditedByHand)) {
    case HoldKind::EditedByHand:
        said.what = words(QT_TRANSLATE_NOOP("Waybill::Overview", "Changed by you"));
        break;
    case HoldKind::ThereBefore:
        said.what = words(QT_TRANSLATE_NOOP("Waybill::Overview", "Already filled in"));
        break;
    case HoldKind::Backward:
        said.what = words(QT_TRANSLATE_NOOP("Waybill::Overview", "Would move back"));
        break;
    case HoldKind::UnknownStatus:
        said.what = words(QT_TRANSLATE_NOOP("Waybill::Overview", "Unknown status"));
        break;
    case HoldKind::TooLong:
        said.what = words(QT_TRANSLATE_NOOP("Waybill::Overview", "Too long"));
        break;
    case HoldKind::NotPermitted:
        said.what = words(QT_TRANSLATE_NOOP("Waybill::Overview", "Not permitted"));
        break;
    case HoldKind::NoteUncertain:
        said.what = words(QT_TRANSLATE_NOOP("Waybill::Overview", "Note not certain"));
        break;
    }
    return said;
}

} // namespace

QString orderNames(const QStringList &orders, int count)
{
    const QString named = orders.mid(0, namedOrders).join(u", "_s);
    const int more = count - int(std::min<qsizetype>(orders.size(), namedOrders));
    return more > 0 ? words(QT_TRANSLATE_N_NOOP("Waybill::Overview", "%1 and %n more"), more).arg(named) : named;
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
        said.what = words(QT_TRANSLATE_NOOP("Waybill::Overview", "Failed"));
        said.button = words(QT_TRANSLATE_NOOP("Waybill::Overview", "Look again"));
        break;
    case NeedKind::UnknownStatus:
        said.what = words(QT_TRANSLATE_NOOP("Waybill::Overview", "Unknown status"));
        said.button = words(QT_TRANSLATE_NOOP("Waybill::Overview", "Use this meaning"));
        break;
    case NeedKind::UnclearMatch:
        said.what = words(QT_TRANSLATE_NOOP("Waybill::Overview", "Unclear match"));
        said.button = words(QT_TRANSLATE_NOOP("Waybill::Overview", "Look at the match"));
        break;
    case NeedKind::YesToMapping:
        said.what = words(QT_TRANSLATE_NOOP("Waybill::Overview", "Changed mapping"));
        said.which = words(QT_TRANSLATE_N_NOOP("Waybill::Overview", "%n order(s)"), row.count);
        said.why = words(QT_TRANSLATE_NOOP("Waybill::Overview", "The changed mapping would alter what was written before. It waits for your yes."));
        said.button = words(QT_TRANSLATE_NOOP("Waybill::Overview", "Look before you write"));
        break;
    }
    return said;
}

QString overviewSentence(const Overview &all)
{
    const QString followed = words(QT_TRANSLATE_N_NOOP("Waybill::Overview", "%n order(s) followed."), all.followed);
    const QString needing = all.needs.isEmpty() ? words(QT_TRANSLATE_NOOP("Waybill::Overview", "Nothing needs you."))
                                                : words(QT_TRANSLATE_N_NOOP("Waybill::Overview", "%n need(s) you."), all.needing);
    return words(QT_TRANSLATE_NOOP("Waybill::Overview", "%1 %2")).arg(followed, needing);
}

} // namespace Waybill
