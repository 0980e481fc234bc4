#pragma once

#include "core/base/certificate.h"
#include "core/base/check.h"

#include <chrono>
#include <optional>

namespace Waybill {

/// What is known of the other side besides what its adapter asked.
struct CheckFacts
{
    QString system; ///< "TD SYNNEX"
    std::optional<CertificateDetails> certificate;
    std::optional<std::chrono::seconds> clockAhead; ///< of the other side; nothing if it does not tell its time
};

inline const QString secureStepName = QStringLiteral("Certificate verified"); ///< adapters that tell these themselves say them so
inline const QString clockStepName = QStringLiteral("Clocks compared");
inline const QString versionStepName = QStringLiteral("Version");

/// What the certificate shows; nothing where nothing was encrypted (the loopback).
std::optional<CheckStep> secureStep(const std::optional<CertificateDetails> &certificate);
/// The steps that every system has, after those of its adapter: the clocks, the version. Where a step failed, nothing follows.
QList<CheckStep> stepsAfter(const WhoAmI &who, const CheckFacts &facts);
/// All steps of a check, each once: the certificate first, clocks and version last.
WhoAmI withCommonSteps(WhoAmI who, const CheckFacts &facts);

} // namespace Waybill
