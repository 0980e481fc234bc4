#pragma once

#include "app/headless/commands.h"

#include <QCommandLineParser>

namespace Waybill::Headless {

// What the commands share. One file a command in commands/.

/// The core, not opened yet; the error has been told if it is null.
std::unique_ptr<SyncService> serviceFor(const Settings &settings, int *exitCode);
/// The core, open on the data; the error has been told if it is null.
std::unique_ptr<SyncService> open(const Settings &settings, bool writer, int *exitCode);
/// For what is only decided: goes on beside a service that syncs with the same data (SyncCore::openToDecide).
std::unique_ptr<SyncService> openToDecide(const Settings &settings, int *exitCode);
/// Options behind the command; false if they are wrong, and that has been said.
bool parse(QCommandLineParser &parser, const QStringList &arguments, int *exitCode);
QCommandLineOption valued(const QString &name);
QCommandLineOption flag(const QString &name);

/// Asks the core and waits: `ask<Done>(*service, [](SyncCore &core) { return core.open(true); })`.
template<typename T, typename Call>
Result<T> ask(SyncService &service, Call call)
{
    return service.ask<Result<T>>(std::move(call)).result();
}

/// The template that is meant: the one of this name or id, or the only one there is.
Result<StoredTemplate> onlyTemplate(SyncService &service, const QString &nameOrId);

int runConnection(const Settings &settings, QStringList arguments);
int runTemplate(const Settings &settings, QStringList arguments);
int runLinks(const Settings &settings, QStringList arguments);
int runSync(const Settings &settings, QStringList arguments);
int runPlan(const Settings &settings, QStringList arguments);
int runExplain(const Settings &settings, QStringList arguments);
int runOrders(const Settings &settings, QStringList arguments);
int runHolds(const Settings &settings, QStringList arguments);
int runStatuses(const Settings &settings, QStringList arguments);
int runInvoice(const Settings &settings, QStringList arguments);
int runRetry(const Settings &settings, QStringList arguments);
int runActivity(const Settings &settings, QStringList arguments);
int runSettings(const Settings &settings, QStringList arguments);
int runBackup(const Settings &settings, QStringList arguments);
int runRestore(const Settings &settings, QStringList arguments);
int runRebuild(const Settings &settings, QStringList arguments);
int runDatabase(const Settings &settings, QStringList arguments);
int runExport(const Settings &settings, QStringList arguments);
int runCheck(const Settings &settings, QStringList arguments);
int runHealth(const Settings &settings, QStringList arguments);
int runVault(const Settings &settings, QStringList arguments);
int runServe(const Settings &settings, QStringList arguments);

/// The activity log as a table; `export` writes all of it.
Report activityReport();
void addActivity(Report &report, const ActivityEntry &entry);

} // namespace Waybill::Headless
