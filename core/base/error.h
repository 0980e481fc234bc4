#pragma once

#include <QMetaType>
#include <QString>

#include <chrono>
#include <optional>

namespace Waybill {

/// What went wrong, as far as it decides what happens next. There is no "Unknown": a new cause is thought about.
enum class ErrorKind {
    Connection,     ///< no connection, DNS, time-out of a read: tried again by itself
    Transient,      ///< the other side says "later" (502, 503, database issue): tried again by itself
    RateLimited,    ///< 429 or its like: tried again after retryAfter
    Auth,           ///< sign-in refused: the connection stops, once, with one message
    Permission,     ///< signed in, but not allowed: waits for a person
    NotFound,       ///< the record is not there: never read as "cancelled" (R7)
    Rejected,       ///< the other side refused the value
    Malformed,      ///< the answer cannot be understood
    TooLarge,       ///< over an input limit of ours (size, depth, count)
    Tls,            ///< certificate or handshake; never ignored
    OutcomeUnknown, ///< a write left and no complete answer came: read before anything else
    Cancelled,      ///< stopped by a person or by shutting down
    Busy,           ///< another process holds the data folder
    Storage,        ///< the database refused
    Damaged,        ///< the data file itself is spoiled: SyncCore::rebuild()
    Secret,         ///< keychain or vault locked, missing or empty
    Usage,          ///< the caller asked for something that makes no sense (a setting, an argument)
};

/// Short stable word for logs and JSON ("connection", "rateLimited", …).
QString errorKindName(ErrorKind kind);

/// True where the program tries again by itself (R50: connection, intermittent, rate limit); all else waits for a person.
bool isRetryable(ErrorKind kind);

/// True where the whole connection is down, not just one order.
bool stopsConnection(ErrorKind kind);

/// An error is a value. It ends as a retry, a hold or a line of the activity log; nothing swallows it.
struct Error
{
    ErrorKind kind = ErrorKind::Usage;
    QString message; ///< for people: what happened, to which order, why, what next; no secrets
    QString detail;  ///< for the log: raw text of the other side, redacted
    QString field = {}; ///< the field that is meant, in the other side's spelling, else empty
    QString order = {}; ///< the order that is meant (PO number), else empty
    std::optional<std::chrono::milliseconds> retryAfter = {}; ///< what the other side asked for

    bool operator==(const Error &) const = default;
};

/// What every part answers that was told to stop before it was done.
Error stoppedError();

} // namespace Waybill

Q_DECLARE_METATYPE(Waybill::Error)
