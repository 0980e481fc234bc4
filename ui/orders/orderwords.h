#pragma once

#include "core/api/synccore.h"
#include "ui/widgets/statechip.h"

namespace Waybill::OrderWords {

// What an order's facts are called on the screen, in the person's language.

/// The stages a supplier's word can be said to mean.
QList<Stage> meanings();
QString decision(Decision decision);
/// What a decision does, for its tooltip.
QString decisionHint(Decision decision);
QString question(HoldKind kind); ///< heading over the holds of one kind
QString exception(OrderException exception);
QString billing(Billing billing); ///< empty: nothing is billed
QString match(LineMatch match);
QString member(const QString &name); ///< of SupplierOrder or SupplierRow
/// Where somebody was told: "screen", "block", …
QString channel(const QString &key);
QString toldBy(ToldBy by, const QString &who);
QString entry(const TimelineEntry &entry, const QString &targetName);
QString amount(const Money &money);

/// Mark and word for the list: what needs a person comes before what the supplier says.
StateChip::Tone tone(const ListedOrder &order);
QString state(const ListedOrder &order);
/// "6 Mar ▲ 3 days": the ETA and how far it has moved since it was first told.
QString eta(const QDate &eta, const QDate &promised);
/// Wanted for a later day: scheduled, not late (R44).
QString scheduledHint(const QDate &requested);
QString etaHint(const QDate &eta, const QDate &promised);

/// Of two long texts only the lines that differ.
std::pair<QString, QString> differing(const QString &before, const QString &after);

} // namespace Waybill::OrderWords
