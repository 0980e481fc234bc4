#pragma once

#include "core/base/result.h"
#include "core/targets/servicenow/servicenowerror.h"
#include "core/targets/targetadapter.h"

#include <QTimeZone>

namespace Waybill::ServiceNow {

/// A PATCH, before it is sent alone or in a batch.
struct PatchRequest
{
    QString path;  ///< with query, relative to the instance
    QByteArray body;
    QMap<QString, QString> sent; ///< column → text, without journals
};

/// What decides how a write is put together.
struct WriteSetting
{
    QString orderTable;
    QString lineTable;
    QString journal; ///< column for notes; empty: there is none
    QTimeZone zone;
};

/// Usage for a write that has no place (a note without a journal column).
Result<PatchRequest> buildPatch(const RecordWrite &write, const TargetSchema &schema, const WriteSetting &setting);

/// What an answer to a PATCH tells: the error, or which columns it shows not to be kept, and the header beside a line.
WriteOutcome outcomeOf(const RecordWrite &write, const PatchRequest &request, const Answer &answer, const TargetSchema &schema,
                       const QString &subject);

/// POST /api/now/v1/batch; ids are positions in `requests`.
QByteArray buildBatch(const QString &id, const QList<std::pair<int, PatchRequest>> &requests);

struct BatchAnswer
{
    QMap<int, Answer> served;
    QSet<int> unserviced; ///< not begun: may be sent again
};
Result<BatchAnswer> parseBatch(const QByteArray &body);

} // namespace Waybill::ServiceNow
