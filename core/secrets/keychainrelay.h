#pragma once

#include "core/base/result.h"

#include <QObject>
#include <QString>

namespace Waybill {

/// What the keychain said to one job.
struct KeychainAnswer
{
    Result<Done> outcome; ///< NotFound for a missing entry, Secret for everything else that went wrong
    QString text;         ///< what was read
};

/// Carries one answer from the keychain's thread to the caller's.
class KeychainRelay : public QObject
{
    Q_OBJECT

Q_SIGNALS:
    void answered(const Waybill::KeychainAnswer &answer);
};

} // namespace Waybill
