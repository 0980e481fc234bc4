#include "core/api/setupview.h"

#include "core/store/stores.h"

#include <algorithm>

namespace Waybill {

using namespace Qt::Literals::StringLiterals;

namespace {
}

Result<SetUpProgress> SetUpView::progress()
{
    SetUpProgress progress;
    const auto connections = m_stores.connections.list();
    if (!connections)
        return connections.error();
    for (const Connection &each : *connections)
        (each.role == ConnectionRole::Source ? progress.source : progress.target) = each.id;
    const auto templates = m_stores.templates.list();
    if (!templates)
        return templates.error();
    bool live = false;
    for (const StoredTemplate &each : *templates) {
        live |= each.state == TemplateState::Live || each.firstSwitchedOnAt.isValid();
        progress.integration = each.id;
    }
    bool orders = false;
    bool mapped = false;
    if (!templates->isEmpty()) {
        const auto followed = hasOrders(templates->last().id);
        if (!followed)
            return followed.error();
        const auto saved = m_stores.setup.isConfigured(templates->last().id);
        if (!saved)
            return saved.error();
        orders = *followed;
        mapped = *saved;
    }
    const bool done[]{live || !progress.target.isEmpty(), live || !progress.source.isEmpty(), live || orders, live || mapped, live};
    progress.stepsLeft = int(std::count(std::begin(done), std::end(done), false));
    progress.next = SetUpStep(std::find(std::begin(done), std::end(done), false) - std::begin(done));
    return progress;
}

Result<bool> SetUpView::hasOrders(const TemplateId &integration)
{
    const auto links = m_stores.links.list(integration);
    if (!links)
        return links.error();
    return std::any_of(links->cbegin(), links->cend(), [](const OrderLink &each) { return !each.ignored; });
}

} // namespace Waybill
