#include "ui/orders/orderwords.h"

#include "ui/widgets/times.h"

#include <QCoreApplication>
#include <QLocale>

namespace Waybill::OrderWords {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Waybill::OrderWords)
};

} // namespace

QList<Stage> meanings()
{
    return {Stage::Received,  Stage::Processing, Stage::PartlyShipped, Stage::Shipped,  Stage::Delivered, Stage::Invoiced,
            Stage::Closed,    Stage::BackOrdered, Stage::InReview,     Stage::OnHold,   Stage::Rejected,  Stage::Cancelled};
}

QString decision(Decision decision)
{
    switch (decision) {
    case Decision::TakeSupplier: return Tr::tr("Use the supplier's value");
    case Decision::KeepOnce: return Tr::tr("Keep for now");
    case Decision::KeepAlways: return Tr::tr("Always keep mine");
    case Decision::AllowOnce: return Tr::tr("Allow once");
    case Decision::IgnoreStatus: return Tr::tr("Ignore this status");
    case Decision::ShortenOnce: return Tr::tr("Shorten once");
    case Decision::ShortenAlways: return Tr::tr("Always shorten");
    case Decision::CheckAgain: return Tr::tr("Check again");
    case Decision::NoteIsThere: return Tr::tr("It is there");
    case Decision::SendNoteAgain: return Tr::tr("Send again");
    }
    Q_UNREACHABLE();
}

QString decisionHint(Decision decision)
{
    switch (decision) {
    case Decision::TakeSupplier: return Tr::tr("Writes the supplier's value over what stands there, this once.");
    case Decision::KeepOnce: return Tr::tr("Keeps what stands there until the supplier's value changes.");
    case Decision::KeepAlways: return Tr::tr("Never writes this field of this order again.");
    case Decision::AllowOnce: return Tr::tr("Lets it move back this once.");
    case Decision::IgnoreStatus: return Tr::tr("This word does not matter for this order.");
    case Decision::ShortenOnce: return Tr::tr("Writes as much as fits, this once.");
    case Decision::ShortenAlways: return Tr::tr("Writes as much as fits, now and later.");
    case Decision::CheckAgain: return Tr::tr("Tries again; the right may have been granted.");
    case Decision::NoteIsThere: return Tr::tr("The note was saved; it is not sent again.");
    case Decision::SendNoteAgain: return Tr::tr("The note was not saved; it is sent once more.");
    }
    Q_UNREACHABLE();
}

QString question(HoldKind kind)
{
    switch (kind) {
    case HoldKind::EditedByHand: return Tr::tr("Somebody changed what was written");
    case HoldKind::ThereBefore: return Tr::tr("Something stood there before");
    case HoldKind::Backward: return Tr::tr("The supplier went a step back");
    case HoldKind::UnknownStatus: return Tr::tr("A status nobody has explained yet");
    case HoldKind::TooLong: return Tr::tr("The value is too long");
    case HoldKind::NotPermitted: return Tr::tr("A right is missing");
    case HoldKind::NoteUncertain: return Tr::tr("Was the note saved?");
    }
    Q_UNREACHABLE();
}

QString exception(OrderException exception)
{
    switch (exception) {
    case OrderException::BackOrdered: return Tr::tr("Back-ordered");
    case OrderException::PartBackOrdered: return Tr::tr("Partly back-ordered");
    case OrderException::InReview: return Tr::tr("In review");
    case OrderException::OnHold: return Tr::tr("On hold");
    case OrderException::Delayed: return Tr::tr("Delayed");
    case OrderException::LineNotAtSupplier: return Tr::tr("A line is not at the supplier");
    case OrderException::Rejected: return Tr::tr("Rejected");
    case OrderException::Cancelled: return Tr::tr("Cancelled");
    case OrderException::NotFound: return Tr::tr("Not found");
    case OrderException::Unknown: return Tr::tr("Unknown status");
    case OrderException::Returned: return Tr::tr("Returned");
    }
    Q_UNREACHABLE();
}

QString billing(Billing billing)
{
    switch (billing) {
    case Billing::None: return {};
    case Billing::Partly: return Tr::tr("Invoiced in part");
    case Billing::Complete: return Tr::tr("Invoiced");
    }
    Q_UNREACHABLE();
}

QString match(LineMatch match)
{
    switch (match) {
    case LineMatch::Stored: return Tr::tr("Matched by you, or as before");
    case LineMatch::LineNumber: return Tr::tr("Line number and part agree");
    case LineMatch::SupplierSku: return Tr::tr("The supplier's part number agrees");
    case LineMatch::Mpn: return Tr::tr("The manufacturer's part number agrees");
    case LineMatch::MpnBase: return Tr::tr("The part number agrees but for its ending");
    case LineMatch::Name: return Tr::tr("The product's name agrees");
    case LineMatch::Allocated: return Tr::tr("Same product on several lines, filled in order");
    case LineMatch::Substitute: return Tr::tr("Another part under this line's number");
    case LineMatch::None: return Tr::tr("No counterpart");
    }
    Q_UNREACHABLE();
}

QString member(const QString &name)
{
    static const QHash<QString, const char *> words{
        {u"code"_s, QT_TRANSLATE_NOOP("Waybill::OrderWords", "Status")},
        {u"rawStatus"_s, QT_TRANSLATE_NOOP("Waybill::OrderWords", "Status as told")},
        {u"reason"_s, QT_TRANSLATE_NOOP("Waybill::OrderWords", "Reason")},
        {u"invoices"_s, QT_TRANSLATE_NOOP("Waybill::OrderWords", "Invoices")},
        {u"ordered"_s, QT_TRANSLATE_NOOP("Waybill::OrderWords", "Ordered")},
        {u"shipped"_s, QT_TRANSLATE_NOOP("Waybill::OrderWords", "Shipped")},
        {u"shippedAt"_s, QT_TRANSLATE_NOOP("Waybill::OrderWords", "Ship date")},
        {u"estimatedShip"_s, QT_TRANSLATE_NOOP("Waybill::OrderWords", "Expected ship date")},
        {u"estimatedDelivery"_s, QT_TRANSLATE_NOOP("Waybill::OrderWords", "Expected delivery")},
        {u"eta"_s, QT_TRANSLATE_NOOP("Waybill::OrderWords", "ETA")},
        {u"packages"_s, QT_TRANSLATE_NOOP("Waybill::OrderWords", "Packages")},
        {u"supplierOrder"_s, QT_TRANSLATE_NOOP("Waybill::OrderWords", "Supplier order")},
        {u"lineNumber"_s, QT_TRANSLATE_NOOP("Waybill::OrderWords", "Line number")},
        {u"sku"_s, QT_TRANSLATE_NOOP("Waybill::OrderWords", "Supplier's part number")},
        {u"mpn"_s, QT_TRANSLATE_NOOP("Waybill::OrderWords", "Manufacturer's part number")},
        {u"productName"_s, QT_TRANSLATE_NOOP("Waybill::OrderWords", "Product")},
        {u"unitPrice"_s, QT_TRANSLATE_NOOP("Waybill::OrderWords", "Unit price")},
        {u"backOrdered"_s, QT_TRANSLATE_NOOP("Waybill::OrderWords", "Back-ordered")},
        {u"orderType"_s, QT_TRANSLATE_NOOP("Waybill::OrderWords", "Order type")},
        {u"warehouse"_s, QT_TRANSLATE_NOOP("Waybill::OrderWords", "Warehouse")},
        {u"shipMethodText"_s, QT_TRANSLATE_NOOP("Waybill::OrderWords", "Ship method")},
        {u"shipMethod"_s, QT_TRANSLATE_NOOP("Waybill::OrderWords", "Ship method code")},
        {u"shipFrom"_s, QT_TRANSLATE_NOOP("Waybill::OrderWords", "Ships from")},
        {u"freight"_s, QT_TRANSLATE_NOOP("Waybill::OrderWords", "Freight")},
        {u"handling"_s, QT_TRANSLATE_NOOP("Waybill::OrderWords", "Handling")},
        {u"recycling"_s, QT_TRANSLATE_NOOP("Waybill::OrderWords", "Recycling fee")},
        {u"tax"_s, QT_TRANSLATE_NOOP("Waybill::OrderWords", "Tax")},
        {u"customerLineNumber"_s, QT_TRANSLATE_NOOP("Waybill::OrderWords", "Our line number")},
        {u"vendorOrderNumber"_s, QT_TRANSLATE_NOOP("Waybill::OrderWords", "Vendor's order number")},
        {u"quote"_s, QT_TRANSLATE_NOOP("Waybill::OrderWords", "Stopped for manual handling")},
        {u"onHold"_s, QT_TRANSLATE_NOOP("Waybill::OrderWords", "On hold")},
        {u"inReview"_s, QT_TRANSLATE_NOOP("Waybill::OrderWords", "In review")},
        {u"delayed"_s, QT_TRANSLATE_NOOP("Waybill::OrderWords", "Delayed")},
        {u"estimatedShipCode"_s, QT_TRANSLATE_NOOP("Waybill::OrderWords", "Expected ship date, code")},
        {u"invoicesKnown"_s, QT_TRANSLATE_NOOP("Waybill::OrderWords", "Invoices were asked for")},
        {u"remarks"_s, QT_TRANSLATE_NOOP("Waybill::OrderWords", "Not understood")},
        {u"total"_s, QT_TRANSLATE_NOOP("Waybill::OrderWords", "Total")}};
    const char *known = words.value(name);
    return known ? Tr::tr(known) : name;
}

QString channel(const QString &key)
{
    if (key.isEmpty())
        return Tr::tr("waits for the end of the quiet hours");
    if (key == "screen"_L1)
        return Tr::tr("on this screen");
    if (key == "block"_L1)
        return Tr::tr("in the order's memo");
    return key == "before cut-over"_L1 ? Tr::tr("not told: from before the start") : key;
}

QString toldBy(ToldBy by, const QString &who)
{
    switch (by) {
    case ToldBy::Supplier: return who.isEmpty() ? Tr::tr("Supplier") : Tr::tr("%1 (supplier)").arg(who);
    case ToldBy::Carrier: return who.isEmpty() ? Tr::tr("Carrier") : Tr::tr("%1 (carrier)").arg(who);
    case ToldBy::Person: return who.isEmpty() ? Tr::tr("A person") : Tr::tr("%1 (person)").arg(who);
    case ToldBy::Connector: return Tr::tr("Waybill");
    }
    Q_UNREACHABLE();
}

QString entry(const TimelineEntry &entry, const QString &targetName)
{
    using Kind = TimelineEntry::Kind;
    switch (entry.kind) {
    case Kind::Followed:
        if (entry.words == "removed"_L1)
            return Tr::tr("Stopped following this order.");
        if (entry.words == "renamed"_L1)
            return Tr::tr("From now on the purchase order's new number is asked for.");
        return entry.words == "adopted"_L1 ? Tr::tr("Follow this order.") : Tr::tr("Found the submitted purchase order in %1.").arg(targetName);
    case Kind::Status: {
        const QString words = Tr::tr("%1 → %2").arg(stageWords(entry.from), stageWords(entry.to));
        return entry.words.isEmpty() ? words : Tr::tr("%1, told as \"%2\"").arg(words, entry.words);
    }
    case Kind::News: return entry.words;
    case Kind::Shipped: return entry.words.isEmpty() ? Tr::tr("Shipped.") : Tr::tr("Shipped: %1").arg(entry.words);
    case Kind::Scanned: return entry.words;
    case Kind::Delivered: return entry.words.isEmpty() ? Tr::tr("Delivered.") : Tr::tr("Delivered: %1").arg(entry.words);
    case Kind::Invoiced: return Tr::tr("Invoice %1").arg(entry.words);
    case Kind::Written: return Tr::tr("Written and checked: %1").arg(entry.words);
    case Kind::Failed: return Tr::tr("Failed: %1").arg(entry.words);
    case Kind::NeedsYou: return Tr::tr("Needs you: %1").arg(entry.words);
    case Kind::Decided: {
        const auto known = decisionFromKey(entry.words);
        return Tr::tr("Decided: %1").arg(known ? decision(*known) : entry.words);
    }
    case Kind::Told: return Tr::tr("Told: %1").arg(entry.words);
    }
    Q_UNREACHABLE();
}

QString amount(const Money &money)
{
    if (money.isEmpty())
        return {};
    const QString number = QLocale().toString(money.amount.toDouble(), 'f', 2); // shown only, never reckoned with
    return money.currency.isEmpty() ? number : Tr::tr("%1 %2", "amount and currency").arg(number, money.currency);
}

StateChip::Tone tone(const ListedOrder &order)
{
    if (order.link.id == 0 || order.link.ignored || order.link.standing == LinkStanding::Ended)
        return StateChip::Tone::Off;
    if (order.needsYou)
        return order.trouble.isEmpty() ? StateChip::Tone::NeedsYou : StateChip::Tone::Bad;
    const bool done = order.stage == Stage::Delivered || order.stage == Stage::Closed;
    return done ? StateChip::Tone::Good : StateChip::Tone::Neutral;
}

QString state(const ListedOrder &order)
{
    if (order.link.id == 0 || order.link.ignored)
        return Tr::tr("Not followed");
    if (order.link.standing == LinkStanding::Doubtful)
        return Tr::tr("Unclear match · needs you");
    const QString word = order.link.standing == LinkStanding::NotFound ? stageWords(Stage::NotFound) : stageWords(order.stage);
    if (!order.trouble.isEmpty())
        return order.needsYou ? Tr::tr("%1 · failed").arg(word) : Tr::tr("%1 · tried again by itself").arg(word);
    if (order.needsYou)
        return Tr::tr("%1 · needs you").arg(word);
    return order.scheduled ? Tr::tr("%1 · scheduled").arg(word) : word;
}

QString scheduledHint(const QDate &requested)
{
    return Tr::tr("Scheduled for %1, so it is not late.").arg(dayText(requested));
}

QString eta(const QDate &eta, const QDate &promised)
{
    const QString day = dayText(eta);
    const int slip = eta.isValid() && promised.isValid() ? int(promised.daysTo(eta)) : 0;
    if (slip == 0)
        return day;
    return slip > 0 ? Tr::tr("%1  ▲ %n day(s)", "later than first told", slip).arg(day)
                    : Tr::tr("%1  ▼ %n day(s)", "earlier than first told", -slip).arg(day);
}

QString etaHint(const QDate &eta, const QDate &promised)
{
    const int slip = eta.isValid() && promised.isValid() ? int(promised.daysTo(eta)) : 0;
    if (slip == 0)
        return {};
    return slip > 0 ? Tr::tr("%n day(s) later than first told (%1).", nullptr, slip).arg(dayText(promised))
                    : Tr::tr("%n day(s) earlier than first told (%1).", nullptr, -slip).arg(dayText(promised));
}

std::pair<QString, QString> differing(const QString &before, const QString &after)
{
    const auto linesOf = [](QString text) { return text.replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n').split(u'\n'); };
    QStringList old = linesOf(before);
    QStringList now = linesOf(after);
    if (old.size() < 2 && now.size() < 2)
        return {before, after};
    while (!old.isEmpty() && !now.isEmpty() && old.first() == now.first()) {
        old.removeFirst();
        now.removeFirst();
    }
    while (!old.isEmpty() && !now.isEmpty() && old.last() == now.last()) {
        old.removeLast();
        now.removeLast();
    }
    return {old.join(u'\n'), now.join(u'\n')};
}

} // namespace Waybill::OrderWords
