#pragma once

#include "core/base/error.h"

#include <QByteArray>
#include <QJsonObject>

namespace Waybill::Autotask {

/// What Autotask answered, as far as it says what went wrong.
struct Refusal
{
    int status = 0;
    QByteArray body;
    std::optional<std::chrono::milliseconds> retryAfter;
};

/// The texts of {"errors":[…]}; elements are texts, or objects with a "message" and a "field". Empty if the body has none.
QStringList errorTexts(const QByteArray &body);

/// What an answer other than 200 means: by HTTP status first, then by text, never by text alone, because 500 stands for
/// validation, permission and real faults alike. `subject` names the order or the question ("PO 871").
/// After a write (`changes`) whatever may have been stored in spite of the answer is OutcomeUnknown.
Error errorFrom(const Refusal &refusal, const QString &subject, bool changes);

/// This user may not see the entity, or this tenant has none: its fields are not offered, the rest is; asking again today
/// gains nothing.
bool isSimplyNotThere(const Error &error);

} // namespace Waybill::Autotask
