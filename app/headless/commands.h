#pragma once

#include "app/headless/report.h"
#include "core/api/syncservice.h"

#include <QStringList>

namespace Waybill::Headless {

/// Exit codes of waybillctl, documented in its help.
enum ExitCode { Fine = 0, SomeFailedOrHeld = 1, WrongUsage = 2, ConnectionDown = 3, Busy = 4 };

/// Everything a command may be told before its name.
struct Settings
{
    QString dataFolder;
    std::optional<ServerAddress> database; ///< a server's, in place of the data folder's own
    Format format = Format::Table;
    QMap<QString, QString> secrets; ///< from --secret-fd, for this call
    QString vault;                  ///< file in place of the keychain; empty: the keychain
    QString vaultKeyDescriptor;     ///< of --vault-key-fd
};

/// One word of the command line ("sync", "connection").
struct Command
{
    QString name;
    QString summary;
    QString help; ///< what comes behind it, with examples
    int (*run)(const Settings &settings, QStringList arguments);
};

const QList<Command> &commands();

/// Says what went wrong on stderr; the exit code that goes with it.
int complainOf(const Error &error);
int usage(const QString &text);

/// 0 in a pipe.
int terminalWidth();
/// Who works here, for the audit list.
QString personName();

Report changesReport();
/// What of a pass's "updated" is only planned, and what to do about it; empty: nothing.
QString notWritten(const RunSummary &summary, const StoredTemplate &integration);
void addChanges(Report &report, const QDateTime &at, const OrderReport &order);

} // namespace Waybill::Headless
