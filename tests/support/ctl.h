#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QProcess>
#include <QProcessEnvironment>

#include <chrono>
#include <csignal>

namespace Waybill {

/// How a run of waybillctl ended.
struct CtlEnded
{
    int code = -1;
    QString out;
    QString err;

    QJsonArray rows() const;
    QJsonObject object() const;
    /// "3: out and err", for a test's message.
    QString said() const;
};

/// Starts `waybillctl` the way a server without anybody signed in does: no keychain, and no vault, database or credentials but
/// those named here.
class Ctl
{
public:
    Ctl();

    void keepDataIn(const QString &folder) { m_folder = folder; }
    void useDatabase(const QString &address) { m_database = address; }
    void useVault(const QString &file) { m_vault = file; }
    QProcessEnvironment &environment() { return m_environment; }
    const QProcessEnvironment &environment() const { return m_environment; }

    /// The program, where its data, database and vault are, and the arguments.
    QStringList command(const QStringList &arguments) const;
    /// Waits for its end, at most so long.
    CtlEnded run(const QStringList &arguments, std::chrono::milliseconds limit = std::chrono::minutes(1)) const;
    /// Leaves it running.
    void begin(QProcess &process, const QStringList &arguments) const;
    /// A line of a shell in this environment, nothing to read for it; left running.
    void beginShell(QProcess &process, const QString &line) const;
    CtlEnded shell(const QString &line, std::chrono::milliseconds limit = std::chrono::minutes(1)) const;
    /// What is needed to add the accounts of this sandbox and to turn the template of the pair on, with the secrets put into the
    /// environment for all later runs. False: one of the commands failed, `wrong` says how.
    bool connectPair(const QJsonObject &details, bool live, QString *wrong);

    /// Waits for the end of one that was begun, at most so long, then ends it; what was read of it before is not in it.
    static CtlEnded end(QProcess &process, std::chrono::milliseconds limit = std::chrono::minutes(1));
    static void signal(const QProcess &process, int number);

private:
    QString m_folder;
    QString m_database;
    QString m_vault;
    QProcessEnvironment m_environment = QProcessEnvironment::systemEnvironment();
};

} // namespace Waybill
