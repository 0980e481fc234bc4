#include "app/sandbox/tdsynnex/options.h"

#include <utility>

namespace Waybill::Sandbox {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Calls `visit(name, member)` for each switch.
template <typename Options, typename Visit>
void eachSwitch(Options &options, Visit visit)
{
    visit("upperCaseCodes"_L1, options.upperCaseCodes);
    visit("estimatedSpelling"_L1, options.estimatedSpelling);
    visit("emptyTags"_L1, options.emptyTags);
    visit("thousands"_L1, options.thousands);
    visit("emptyPoTime"_L1, options.emptyPoTime);
    visit("serialPrefix"_L1, options.serialPrefix);
    visit("invoiceTracking"_L1, options.invoiceTracking);
    visit("customerPoAt"_L1, options.customerPoAt);
    visit("errorStyle"_L1, options.errorStyle);
    visit("failing"_L1, options.failing);
    visit("failingDetail"_L1, options.failingDetail);
    visit("passwordExpired"_L1, options.passwordExpired);
    visit("ipRefused"_L1, options.ipRefused);
    visit("latencyMinMs"_L1, options.latencyMinMs);
    visit("latencyMaxMs"_L1, options.latencyMaxMs);
    visit("slowEvery"_L1, options.slowEvery);
    visit("slowMs"_L1, options.slowMs);
    visit("submitMinMs"_L1, options.submitMinMs);
    visit("submitMaxMs"_L1, options.submitMaxMs);
    visit("throttleParallel"_L1, options.throttleParallel);
    visit("throttlePerSecond"_L1, options.throttlePerSecond);
    visit("throttleDelays"_L1, options.throttleDelays);
    visit("restPerSecond"_L1, options.restPerSecond);
    visit("visibleAfterSeconds"_L1, options.visibleAfterSeconds);
    visit("shipAfterSeconds"_L1, options.shipAfterSeconds);
    visit("invoiceAfterSeconds"_L1, options.invoiceAfterSeconds);
}

bool take(const QJsonValue &value, bool &member)
{
    member = value.toBool();
    return value.isBool();
}

bool take(const QJsonValue &value, int &member)
{
    member = value.toInt();
    return value.isDouble();
}

bool take(const QJsonValue &value, QString &member)
{
    member = value.toString();
    return value.isString();
}

} // namespace

QJsonObject TdSynnexOptions::toJson() const
{
    QJsonObject object;
    eachSwitch(*this, [&object](QLatin1StringView name, const auto &member) { object.insert(name, member); });
    return object;
}

Result<Done> TdSynnexOptions::change(const QJsonObject &members)
{
    TdSynnexOptions changed = *this;
    QJsonObject left = members;
    QString wrong;
    eachSwitch(changed, [&](QLatin1StringView name, auto &member) {
        if (left.contains(name) && !take(left.take(name), member))
            wrong = name;
    });
    if (!left.isEmpty())
        wrong = left.keys().constFirst();
    if (!wrong.isEmpty())
        return Error{
            ErrorKind::Usage, u"TD SYNNEX stand-in: option \"%1\" is unknown or of the wrong type"_s.arg(wrong), {}};
    *this = changed;
    return Done{};
}

} // namespace Waybill::Sandbox
