#pragma once

#include "core/api/setupview.h"
#include "core/store/stores.h"

#include <optional>

namespace Waybill {

enum class NeedKind {
    Decide,        ///< a field's write waits for a decision
    Failed,        ///< waiting alone will not help
    UnknownStatus, ///< a word of the supplier's that nobody has explained
    UnclearMatch,  ///< the supplier's answer does not fit the order
    YesToMapping,  ///< a changed mapping would alter what was written
    AccountDown,   ///< a connection that nothing is sent to but one try now and then
};

/// One line of "Needs you".
struct NeedRow
{
    NeedKind kind = NeedKind::Decide;
    QStringList orders; ///< PO numbers; the first is the one to open. Empty: see `count`
    int count = 0;      ///< orders concerned
    TemplateId integration;
    std::optional<HoldKind> hold; ///< of Decide
    QString word;       ///< of UnknownStatus: as the supplier says it; of AccountDown: what it is called
    ConnectionId connection = {}; ///< of AccountDown
    QString why;        ///< for people
    QDateTime since;    ///< invalid: not known

    bool operator==(const NeedRow &) const = default;
};

/// What the Overview shows.
struct Overview
{
    int followed = 0;
    int needing = 0;  ///< orders, each once
    QList<NeedRow> needs;
    int changed = 0;  ///< orders written to since the day began
    QList<ChangedOrder> changedToday; ///< newest first
    QDateTime lastSolved; ///< invalid: never
    QDateTime checked;    ///< last pass; invalid: never
    SetUpProgress setUp;
};

/// How the program stands, in a few numbers: tray, status line, bars.
struct ProgramState
{
    int followed = 0;
    int needing = 0;
    int failed = 0;
    bool running = false;
    bool paused = false;        ///< every template that is on is paused
    QDateTime pausedUntil;      ///< invalid: until resumed
    int templatesOn = 0;
    QDateTime checked;
    QDateTime next;             ///< earliest turn; invalid: none
    QList<Connection> connections; ///< by name
    DatabaseRole role = DatabaseRole::Administrator; ///< as the server has it now; with None all else is empty
    QString server;                ///< the team's database; empty: a file of this computer
    QString clockTrouble;          ///< this computer's clock and the server's are more than a minute apart: one sentence

    int connectionsDown() const;
};

/// Reads what the Overview and the tray tell; one select each, however many orders there are.
class OverviewView
{
public:
    explicit OverviewView(Stores &stores)
        : m_stores(stores)
    {
    }

    /// @param dayBegan  midnight where the person sits
    Result<Overview> overview(const QDateTime &dayBegan);
    /// `running` is the caller's to know.
    Result<ProgramState> state(const QDateTime &now);

    static constexpr int mostRows = 200;

private:
    Result<Done> addHolds(QList<NeedRow> &rows);
    Result<Done> addTroubled(QList<NeedRow> &rows);

    Stores &m_stores;
};

/// True while the template's pause lasts.
bool isPaused(const StoredTemplate &integration, const QDateTime &now);
/// Trial or live.
bool isOn(const StoredTemplate &integration);

} // namespace Waybill
