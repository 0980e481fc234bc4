#include "core/base/error.h"

#include "core/base/words.h"

namespace Waybill {

using namespace Qt::Literals::StringLiterals;

QString errorKindName(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::Connection: return u"connection"_s;
    case ErrorKind::Transient: return u"transient"_s;
    case ErrorKind::RateLimited: return u"rateLimited"_s;
    case ErrorKind::Auth: return u"auth"_s;
    case ErrorKind::Permission: return u"permission"_s;
    case ErrorKind::NotFound: return u"notFound"_s;
    case ErrorKind::Rejected: return u"rejected"_s;
    case ErrorKind::Malformed: return u"malformed"_s;
    case ErrorKind::TooLarge: return u"tooLarge"_s;
    case ErrorKind::Tls: return u"tls"_s;
    case ErrorKind::OutcomeUnknown: return u"outcomeUnknown"_s;
    case ErrorKind::Cancelled: return u"cancelled"_s;
    case ErrorKind::Busy: return u"busy"_s;
    case ErrorKind::Storage: return u"storage"_s;
    case ErrorKind::Damaged: return u"damaged"_s;
    case ErrorKind::Secret: return u"secret"_s;
    case ErrorKind::Usage: return u"usage"_s;
    }
    Q_UNREACHABLE();
}

bool isRetryable(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::Connection:
    case ErrorKind::Transient:
    case ErrorKind::RateLimited:
        return true;
    case ErrorKind::Auth:
    case ErrorKind::Permission:
    case ErrorKind::NotFound:
    case ErrorKind::Rejected:
    case ErrorKind::Malformed:
    case ErrorKind::TooLarge:
    case ErrorKind::Tls:
    case ErrorKind::OutcomeUnknown:
    case ErrorKind::Cancelled:
    case ErrorKind::Busy:
    case ErrorKind::Storage:
    case ErrorKind::Damaged:
    case ErrorKind::Secret:
    case ErrorKind::Usage:
        return false;
    }
    Q_UNREACHABLE();
}

bool stopsConnection(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::Connection:
    case ErrorKind::Auth:
    case ErrorKind::Tls:
    case ErrorKind::Secret:
        return true;
    case ErrorKind::Transient:
    case ErrorKind::RateLimited:
    case ErrorKind::Permission:
    case ErrorKind::NotFound:
    case ErrorKind::Rejected:
    case ErrorKind::Malformed:
    case ErrorKind::TooLarge:
    case ErrorKind::OutcomeUnknown:
    case ErrorKind::Cancelled:
    case ErrorKind::Busy:
    case ErrorKind::Storage:
    case ErrorKind::Damaged:
    case ErrorKind::Usage:
        return false;
    }
    Q_UNREACHABLE();
}

Error stoppedError()
{
    return {.kind = ErrorKind::Cancelled, .message = Said::tr("Stopped."), .detail = {}};
}

} // namespace Waybill
