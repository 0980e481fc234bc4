#pragma once

#include "app/sandbox/autotask/options.h"
#include "app/sandbox/autotask/records.h"

namespace Waybill::Sandbox {

// What buying means in Autotask: who may change what in which status, and what receiving does. Texts of errors are ours
// where the documents give none.

/// The error for this PATCH or PUT of a header, or empty. Sets the stamps that go with a change of status in `changes`.
QString headerRefusal(const QJsonObject &record, QJsonObject &changes, const AutotaskOptions &options,
                      const Picklists &lists, const QDateTime &now);
/// Items are changed while the order is New, Submitted or Received Partial, created only while it is New.
QString itemRefusal(const QJsonObject &order, const Picklists &lists, bool creates);

/// POST /PurchaseOrderItems/{id}/Receiving: the new receipt's id, or the text of the error. Keeps the quantities, and moves
/// the order to Received Partial or Received Full.
std::pair<qint64, QString> receive(Records &records, qint64 item, const QJsonObject &body, const QDateTime &now);

} // namespace Waybill::Sandbox
