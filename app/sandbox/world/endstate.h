#pragma once

#include "app/sandbox/world/scenario.h"

namespace Waybill::Sandbox {

/// One field that does not hold at the end what the scenario says.
struct EndDifference
{
    QString po;
    QString field;    ///< "header generalMemo", "line 9001 estimatedArrivalDate"
    QString expected; ///< texts as JSON, so that line ends and blanks can be seen
    QString found;

    QStringList lines() const; ///< for people; of long texts only the lines that differ
};

/// Compares an order's record at the end of the story with what the scenario says by hand. `untouched` is the record in a
/// world where only the people of the scenario worked: a field that `expected` does not name has to stand as it stands there.
/// Records are {"header":{…},"lines":[{…}]} and more such parts, empty if there is none (any more). Only fields that the
/// scenario names anywhere are compared; stamps that the system sets by itself are not. Lines go by their id, or by their
/// place where the scenario gives none. A part of the record that is a list (notes, mails) is compared by `expected`'s
/// list, or by its number of entries where `expected` has a number.
QList<EndDifference> endDifferences(const ScenarioOrder &order, const QString &system, const QJsonObject &untouched, const QJsonObject &record);

/// The text of a field written as {"outside", "lineEnd", "block"}: outside text, an empty line, and the block between the
/// markers of `tag` (none in an empty field). Nothing stands after the block.
QString textWithBlock(const QJsonObject &expected, const QString &tag);

} // namespace Waybill::Sandbox
