#pragma once

#include "app/sandbox/sandboxserver.h"
#include "app/sandbox/world/endstate.h"
#include "core/api/syncservice.h"

#include <QTemporaryDir>

namespace Waybill::Headless {

/// What the scenario says flows: `flows` of scenario.json, TD SYNNEX → Autotask if it names none.
struct StoryFlow
{
    QString source; ///< kind
    QString target; ///< kind
    QString vendor; ///< name of the vendor at the target whose orders are followed; empty: as the source is called
    QString name;   ///< of the template
};

/// A sandbox, a fresh core beside it (own data folder, secrets in memory), both clocks stepped together through a scenario.
class SandboxStory
{
public:
    /// Before begin(): the core's data are kept on a server, in a database that is set up and empty.
    void keepDataOn(const std::optional<ServerAddress> &server) { m_server = server; }
    /// Another clock for the core than one that is stepped; to be said before begin(). Made in the core's thread; who gives
    /// it moves both clocks.
    void useClock(std::function<std::unique_ptr<Clock>(QDateTime start)> make) { m_makeClock = std::move(make); }
    /// Where the secrets are kept, in place of memory; to be said before begin().
    void useSecrets(std::shared_ptr<SecretSource> secrets) { m_secrets = std::move(secrets); }
    /// Before begin(): the sandbox speaks TLS, and the accounts are told its authority.
    void speakTls() { m_tls = true; }
    /// Starts the sandbox on the scenario (a built-in name or a folder) and opens the core.
    Result<Done> begin(const QString &scenario);
    /// All connections and the recommended template of each flow, enabled; with `approve` they write at once.
    /// `change` may alter a template before it is imported.
    Result<Done> connect(bool approve, const std::function<void(IntegrationTemplate &)> &change = {});
    QList<StoryFlow> flows() const;
    /// The accounts of the sandbox that the flows need, as a person would type them: suppliers', then those of the systems
    /// worked in.
    QList<NewConnection> accounts() const;
    /// The orders that the scenario calls "adopt": nobody submitted them, a person chooses to follow them.
    QStringList ordersToAdopt() const;
    /// One pass of the first flow over whatever is due; orders that the scenario calls "adopt" are adopted before.
    Result<RunSummary> pass(const RunRequest &request = {});
    /// One pass of this flow.
    Result<RunSummary> passOf(const StoryFlow &flow, const RunRequest &request = {});
    /// One pass of each flow, in order.
    Result<QList<RunSummary>> passes(const RunRequest &request = {});
    /// Moves both clocks.
    Result<Done> advance(std::chrono::seconds by);
    Result<Done> advanceOneStep() { return advance(scenario().step); }
    bool atEnd() const { return m_sandbox->world().now() >= scenario().end; }
    QDateTime now() const { return m_sandbox->world().now(); }
    /// The program ends and is started anew on the same data, as after a crash without a trace.
    Result<Done> restart();
    /// It ends in order; restart() begins it anew.
    void end() { m_service.reset(); }

    /// What stands at the target differently than the scenario says. To be called at the end of the story.
    Result<QList<Sandbox::EndDifference>> differences() const;
    /// What the business systems hold now, by system and order.
    QJsonObject endState() const;
    /// Coverage over all passes so far, by order.
    const CoverageOverRuns &coverage() const { return m_coverage; }

    const Sandbox::Scenario &scenario() const { return m_sandbox->world().scenario(); }
    Sandbox::SandboxServer &sandbox() { return *m_sandbox; }
    SyncService &service() { return *m_service; }
    QString dataFolder() const { return m_folder.path(); }
    /// For another core on the same accounts.
    std::shared_ptr<SecretSource> secrets() const { return m_secrets; }
    /// Of a story with one flow.
    static QString templateName();

private:
    Result<Done> openCore();
    Result<Done> connectFlow(const StoryFlow &flow, bool approve, const std::function<void(IntegrationTemplate &)> &change);
    Result<Done> adopt();
    QStringList targets() const;

    QTemporaryDir m_folder;
    std::optional<ServerAddress> m_server;
    QString m_name;
    std::shared_ptr<SecretSource> m_secrets;
    std::unique_ptr<Sandbox::SandboxServer> m_sandbox;
    std::unique_ptr<SyncService> m_service;
    CoverageOverRuns m_coverage;
    bool m_adopted = false;
    bool m_tls = false;
    std::function<std::unique_ptr<Clock>(QDateTime)> m_makeClock;
};

} // namespace Waybill::Headless
