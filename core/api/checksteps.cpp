#include "core/api/checksteps.h"

#include "core/base/words.h"

#include <algorithm>

namespace Waybill {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::chrono::seconds noticed{120};

bool hasStep(const WhoAmI &who, const QString &name)
{
    return std::any_of(who.steps.cbegin(), who.steps.cend(), [&](const CheckStep &step) { return step.name == name; });
}

/// In the largest unit of which there are two.
QString spanWords(std::chrono::seconds span)
{
    if (const int days = std::chrono::duration_cast<std::chrono::days>(span).count(); days >= 2)
        return Said::tr("%n days", nullptr, days);
    if (const int hours = std::chrono::duration_cast<std::chrono::hours>(span).count(); hours >= 2)
        return Said::tr("%n hours", nullptr, hours);
    return Said::tr("%n minutes", nullptr, int(std::chrono::duration_cast<std::chrono::minutes>(span).count()));
}

CheckStep clockStep(const CheckFacts &facts)
{
    CheckStep step{clockStepName, true, Said::tr("%1 did not tell its time.").arg(facts.system), {}};
    if (!facts.clockAhead)
        return step;
    const auto apart = *facts.clockAhead;
    step.text = Said::tr("Both clocks agree.");
    if (std::chrono::abs(apart) >= noticed) {
        step.text = (apart.count() > 0
                         ? Said::tr("The clock of %1 is %2 ahead of this machine's. Times in the log may look odd; set the one that is wrong.")
                         : Said::tr("The clock of %1 is %2 behind this machine's. Times in the log may look odd; set the one that is wrong."))
                        .arg(facts.system, spanWords(std::chrono::abs(apart)));
    }
    return step;
}

} // namespace

std::optional<CheckStep> secureStep(const std::optional<CertificateDetails> &certificate)
{
    if (!certificate)
        return std::nullopt;
    CheckStep step;
    step.name = secureStepName;
    step.passed = certificate->problems.isEmpty();
    step.text = step.passed ? Said::tr("%1, issued by %2, valid until %3.").arg(certificate->issuedTo, certificate->issuedBy,
                                                                         certificate->until.date().toString(Qt::ISODate))
                            : certificate->problems.join(u' ') + u' ' + Said::tr("If your company's own authority issued it, add that authority to the account.");
    return step;
}

QList<CheckStep> stepsAfter(const WhoAmI &who, const CheckFacts &facts)
{
    QList<CheckStep> steps;
    if (!who.passed())
        return steps;
    if (!hasStep(who, clockStepName))
        steps.append(clockStep(facts));
    if (!who.version.isEmpty() && !hasStep(who, versionStepName))
        steps.append({versionStepName, true, who.version, {}});
    return steps;
}

WhoAmI withCommonSteps(WhoAmI who, const CheckFacts &facts)
{
    if (who.steps.isEmpty())
        return who;
    const QList<CheckStep> after = stepsAfter(who, facts);
    if (const auto secure = secureStep(facts.certificate)) {
        who.steps.removeIf([](const CheckStep &step) { return step.name == secureStepName; });
        who.steps.prepend(*secure);
    }
    who.steps += after;
    return who;
}

} // namespace Waybill
