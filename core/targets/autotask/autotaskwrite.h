#pragma once

#include "core/targets/autotask/autotaskmetadata.h"
#include "core/targets/targetadapter.h"

namespace Waybill::Autotask {

/// Picklist ids for a note that only people inside see, from the live metadata of TicketNotes or ProjectNotes.
struct NoteChoices
{
    qint64 type = 0;
    qint64 publish = 0;

    /// Rejected if no publish value says by its label that it is internal: nothing is guessed where customers may read.
    static Result<NoteChoices> from(const QList<TargetField> &fields, const QString &entity);
};

/// One write as the one request it becomes.
struct WriteRequest
{
    QByteArray verb;
    QString path;       ///< under V1.0/
    QByteArray body;
    qint64 record = 0;   ///< the id an answer to a PATCH must name
};

/// PATCH of a header at the root, of an item through its order, of user-defined fields of a linked record at its root;
/// POST of a note under its ticket or project. Usage for a write that Autotask has no route for.
Result<WriteRequest> buildWrite(const RecordWrite &write, const TargetSchema &schema, const NoteChoices &choices);

/// Success is {"itemId": n}. Anything else under 200 leaves it open whether the record was stored: OutcomeUnknown.
Result<Done> parseWritten(const QByteArray &body, const WriteRequest &request, const QString &subject);

} // namespace Waybill::Autotask
