#pragma once

#include "core/base/result.h"

#include <QDateTime>
#include <QString>

namespace Waybill {

struct Stores;

/// Who has an order in hand: this process, named so that another one on the same machine can tell whether it still lives.
QString workerName();

/// True only if the process of this name is dead for certain: it was of this machine and of this start of it, and there is no
/// such process any more. What died elsewhere shows by its lease running out.
bool isDeadWorker(const QString &name);

/// Held shared (SessionLocks) by every program on a server that looks at due orders.
inline const QString workersLock = QStringLiteral("worker");

/// What dead processes had in hand is free again, and their runs are "cut off". With a file nobody else is at work.
Result<Done> closeLeftovers(Stores &stores, const QDateTime &now);

} // namespace Waybill
