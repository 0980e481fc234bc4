#pragma once

#include "core/api/activityview.h"
#include "ui/widgets/statechip.h"

#include <QVariant>

namespace Waybill {

/// Columns of the log, flat and grouped. What changed comes last and takes what room is left.
enum class ActivityColumn { Time, Result, Order, SupplierOrder, Systems, Template, Duration, What };
constexpr int activityColumns = int(ActivityColumn::What) + 1;

/// The id of an entry (qint64); 0 for a group.
constexpr int ActivityIdRole = Qt::UserRole + 1;
/// The PO number; of a group too, if its entries share it.
constexpr int ActivityPoRole = Qt::UserRole + 2;
/// The id of the template that told of it; of a group, of its newest entry.
constexpr int ActivityTemplateRole = Qt::UserRole + 3;

QString activityHeading(ActivityColumn column);

/// "Needs you", "Updated", …: never the word of the log itself.
QString resultWord(const QString &result);
StateChip::Tone resultTone(const QString &result);
/// Mark and word; what a person said of the entry goes first.
QString resultText(const ActivityRow &row);
/// What can be filtered for, in the order people look for it.
QStringList knownResults();

/// "412 ms", "3.4 s", "2 min 5 s"; empty for nothing.
QString durationText(qint64 milliseconds);

/// Display, tooltip and accessible text of a cell; invalid for other roles.
QVariant activityCell(const ActivityRow &row, ActivityColumn column, int role, const QDateTime &now);

} // namespace Waybill
