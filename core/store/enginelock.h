#pragma once

#include "core/base/result.h"

#include <QString>

#include <memory>

namespace Waybill {

/// One engine per data folder (semantics 9). Held until destroyed; the system lets go of it when the process dies, however
/// it dies. Readers need none.
class EngineLock
{
public:
    /// ErrorKind::Busy names the process that has it.
    static Result<std::shared_ptr<EngineLock>> take(const QString &folder);
    ~EngineLock();
    EngineLock(const EngineLock &) = delete;
    EngineLock &operator=(const EngineLock &) = delete;

private:
    class Held;
    explicit EngineLock(std::unique_ptr<Held> held);
    std::unique_ptr<Held> m_held;
};

} // namespace Waybill
