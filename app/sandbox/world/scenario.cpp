#include "app/sandbox/world/scenario.h"

#include <algorithm>

namespace Waybill::Sandbox {

const ScenarioOrder *Scenario::order(const QString &po) const
{
    const auto it = std::find_if(orders.cbegin(), orders.cend(), [&po](const ScenarioOrder &o) { return o.po == po; });
    return it == orders.cend() ? nullptr : &*it;
}

QList<QDateTime> Scenario::instants(const QDateTime &after, const QDateTime &upTo) const
{
    QList<QDateTime> found;
    for (const ScenarioOrder &one : orders) {
        for (const auto *events : {&one.supplier, &one.target}) {
            for (const ScenarioEvent &event : *events) {
                if (event.at > after && event.at <= upTo)
                    found.append(event.at);
            }
        }
    }
    std::sort(found.begin(), found.end());
    found.erase(std::unique(found.begin(), found.end()), found.end());
    return found;
}

} // namespace Waybill::Sandbox
