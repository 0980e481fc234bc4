#pragma once

#include "core/model/targetschema.h"

#include <QString>

#include <optional>

/// Autotask's own names: entities, fields, and the words of its picklists. Numbers of picklists are never in here; they
/// differ from tenant to tenant and come from the live metadata.
namespace Waybill::Autotask {

inline constexpr QLatin1StringView purchaseOrders("PurchaseOrders");
inline constexpr QLatin1StringView purchaseOrderItems("PurchaseOrderItems");
inline constexpr QLatin1StringView products("Products");
inline constexpr QLatin1StringView productVendors("ProductVendors");
inline constexpr QLatin1StringView companies("Companies");
inline constexpr QLatin1StringView shippingTypes("ShippingTypes");
inline constexpr QLatin1StringView tickets("Tickets");
inline constexpr QLatin1StringView projects("Projects");
inline constexpr QLatin1StringView salesOrders("SalesOrders");
inline constexpr QLatin1StringView opportunities("Opportunities");
inline constexpr QLatin1StringView ticketNotes("TicketNotes");
inline constexpr QLatin1StringView projectNotes("ProjectNotes");

/// Names and numbers of companies and products are asked for again after that long.
inline constexpr qint64 namesKeptForHours = 24;

/// What a PO status means, found by its label. Other: a label nobody has told us about.
enum class StatusRole { New, Submitted, ReceivedPartial, ReceivedFull, Canceled, Other };

/// Case, blanks, hyphens and both spellings of "cancelled" do not matter: "Received - Partial", "ReceivedPartial".
StatusRole statusRole(const QString &label);
/// A word without case, blanks and punctuation.
QString folded(const QString &label);

/// A standard field in the camelCase that records use; the spelling of metadata has changed over time ("Status").
QString fieldSpelling(QStringView entity, const QString &field);
/// The vendor's own label of a standard field (Autotask sends none for these); the API name for fields not known here.
QString fieldCaption(QStringView entity, const QString &field);
/// Time part means nothing: "no time field in the UI" (REST_API_Calls, timestamps).
bool isCalendarDay(const QString &field);
/// Free text over several lines: managed blocks go only into these.
bool isMultiLine(QStringView entity, const QString &field);
/// What was ordered, from whom, to where: ours to say, not the supplier's; never offered as a write target.
bool saysWhatWasOrdered(QStringView entity, const QString &field);

} // namespace Waybill::Autotask
