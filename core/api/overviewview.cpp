#include "core/api/overviewview.h"

#include <algorithm>

namespace Waybill {

bool isPaused(const StoredTemplate &integration, const QDateTime &now)
{
    return integration.paused && (!integration.pausedUntil.isValid() || integration.pausedUntil > now);
}

bool isOn(const StoredTemplate &integration)
{
    return integration.state == TemplateState::Trial || integration.state == TemplateState::Live;
}

int ProgramState::connectionsDown() const
{
    return int(std::count_if(connections.cbegin(), connections.cend(), [](const Connection &each) { return each.downSince.isValid(); }));
}

/// Unknown words each once with all their orders; everything else one row an order, however many of its fields wait.
Result<Done> OverviewView::addHolds(QList<NeedRow> &rows)
{
    const auto open = m_stores.holds.list({});
    if (!open)
        return open.error();
    for (const StoredHold &each : *open) {
        const bool unknown = each.hold.kind == HoldKind::UnknownStatus;
        const QString word = unknown ? each.hold.wanted.text() : QString();
        const QString po = each.po.text();
        const auto known = std::find_if(rows.begin(), rows.end(), [&](const NeedRow &row) {
            return row.integration == each.integration
                && (unknown ? row.kind == NeedKind::UnknownStatus && row.word == word : row.kind == NeedKind::Decide && row.orders.contains(po));
        });
        if (known == rows.end()) {
            NeedRow row;
            row.kind = unknown ? NeedKind::UnknownStatus : NeedKind::Decide;
            row.orders = {po};
            row.count = 1;
            row.integration = each.integration;
            row.hold = each.hold.kind;
            row.word = word;
            row.why = each.hold.reason;
            row.since = each.hold.since;
            rows.append(row);
        } else if (unknown && !known->orders.contains(po)) {
            known->orders.append(po);
            ++known->count;
        }
    }
    return Done{};
}

Result<Done> OverviewView::addTroubled(QList<NeedRow> &rows)
{
    OverviewStore &store = m_stores.overview;
    const auto failed = store.failed(mostRows);
    if (!failed)
        return failed.error();
    const auto unclear = store.unclear(mostRows);
    if (!unclear)
        return unclear.error();
    const auto waiting = store.waitingForYes();
    if (!waiting)
        return waiting.error();
    const auto rowOf = [](NeedKind kind, const TroubledOrder &order) {
        NeedRow row;
        row.kind = kind;
        row.orders = {order.po.text()};
        row.count = 1;
        row.integration = order.integration;
        row.why = order.why;
        row.since = order.since;
        return row;
    };
    for (const TroubledOrder &order : *failed)
        rows.append(rowOf(NeedKind::Failed, order));
    for (const TroubledOrder &order : *unclear)
        rows.append(rowOf(NeedKind::UnclearMatch, order));
    for (const WaitingOrders &each : *waiting) {
        NeedRow row;
        row.kind = NeedKind::YesToMapping;
        row.count = each.orders;
        row.integration = each.integration;
        rows.prepend(row); // one yes lets many orders go on
    }
    return Done{};
}

Result<Overview> OverviewView::overview(const QDateTime &dayBegan)
{
    Overview all;
    if (const auto done = addHolds(all.needs); !done)
        return done.error();
    if (const auto done = addTroubled(all.needs); !done)
        return done.error();
    const auto connections = m_stores.connections.list();
    if (!connections)
        return connections.error();
    for (const Connection &each : *connections) {
        if (!each.downSince.isValid())
            continue;
        NeedRow row;
        row.kind = NeedKind::AccountDown;
        row.word = each.name;
        row.connection = each.id;
        row.why = each.downReason;
        row.since = each.downSince;
        all.needs.prepend(row); // all its orders wait for this
    }
    if (all.needs.size() > mostRows)
        all.needs.resize(mostRows);
    OverviewStore &store = m_stores.overview;
    const auto followed = store.countFollowed();
    const auto needing = store.countNeedingPerson();
    const auto changed = store.countChangedSince(dayBegan);
    for (const auto *count : {&followed, &needing, &changed}) {
        if (!*count)
            return count->error();
    }
    all.followed = *followed;
    all.needing = *needing;
    all.changed = *changed;
    const auto today = store.changedSince(dayBegan, mostRows);
    if (!today)
        return today.error();
    all.changedToday = *today;
    const auto solved = store.lastSolved();
    const auto checked = store.lastChecked();
    for (const auto *time : {&solved, &checked}) {
        if (!*time)
            return time->error();
    }
    all.lastSolved = *solved;
    all.checked = *checked;
    const auto setUp = SetUpView(m_stores).progress();
    if (!setUp)
        return setUp.error();
    all.setUp = *setUp;
    return all;
}

Result<ProgramState> OverviewView::state(const QDateTime &now)
{
    ProgramState state;
    OverviewStore &store = m_stores.overview;
    const auto followed = store.countFollowed();
    const auto needing = store.countNeedingPerson();
    const auto failed = store.countFailed();
    for (const auto *count : {&followed, &needing, &failed}) {
        if (!*count)
            return count->error();
    }
    state.followed = *followed;
    state.needing = *needing;
    state.failed = *failed;
    const auto checked = store.lastChecked();
    if (!checked)
        return checked.error();
    state.checked = *checked;
    const auto templates = m_stores.templates.list();
    if (!templates)
        return templates.error();
    int paused = 0;
    for (const StoredTemplate &each : *templates) {
        if (!isOn(each))
            continue;
        ++state.templatesOn;
        if (isPaused(each, now)) {
            const bool longer = !each.pausedUntil.isValid() || (state.pausedUntil.isValid() && each.pausedUntil > state.pausedUntil);
            state.pausedUntil = paused == 0 || longer ? each.pausedUntil : state.pausedUntil;
            ++paused;
        }
        const auto next = m_stores.due.next(each.id);
        if (!next)
            return next.error();
        if (next->isValid() && (!state.next.isValid() || *next < state.next))
            state.next = *next;
    }
    state.paused = paused > 0 && paused == state.templatesOn;
    const auto connections = m_stores.connections.list();
    if (!connections)
        return connections.error();
    state.connections = *connections;
    return state;
}

} // namespace Waybill
