#include "tests/support/ctl.h"

#include <QJsonDocument>

namespace Waybill {

using namespace Qt::Literals::StringLiterals;

QJsonArray CtlEnded::rows() const
{
    return QJsonDocument::fromJson(out.toUtf8()).array();
}

QJsonObject CtlEnded::object() const
{
    return QJsonDocument::fromJson(out.toUtf8()).object();
}

QString CtlEnded::said() const
{
    return u"%1: %2%3"_s.arg(QString::number(code), out, err);
}

Ctl::Ctl()
{
    for (const QString &name : {u"DBUS_SESSION_BUS_ADDRESS"_s, u"CREDENTIALS_DIRECTORY"_s, u"WAYBILL_VAULT"_s, u"WAYBILL_DATABASE"_s})
        m_environment.remove(name);
}

QStringList Ctl::command(const QStringList &arguments) const
{
    QStringList all{QStringLiteral(WAYBILLCTL)};
    if (!m_folder.isEmpty())
        all += {u"--data"_s, m_folder};
    if (!m_vault.isEmpty())
        all += {u"--vault"_s, m_vault};
    if (!m_database.isEmpty())
        all += {u"--database"_s, m_database};
    return all + arguments;
}

void Ctl::begin(QProcess &process, const QStringList &arguments) const
{
    const QStringList all = command(arguments);
    process.setProcessEnvironment(m_environment);
    process.start(all.first(), all.mid(1));
}

CtlEnded Ctl::run(const QStringList &arguments, std::chrono::milliseconds limit) const
{
    QProcess process;
    begin(process, arguments);
    return end(process, limit);
}

void Ctl::beginShell(QProcess &process, const QString &line) const
{
    process.setProcessEnvironment(m_environment);
    process.setStandardInputFile(QProcess::nullDevice());
    process.start(u"bash"_s, {u"-c"_s, line});
}

CtlEnded Ctl::shell(const QString &line, std::chrono::milliseconds limit) const
{
    QProcess process;
    beginShell(process, line);
    return end(process, limit);
}

CtlEnded Ctl::end(QProcess &process, std::chrono::milliseconds limit)
{
    if (process.state() != QProcess::NotRunning && !process.waitForFinished(int(limit.count()))) {
        process.kill();
        process.waitForFinished();
    }
    const bool ended = process.error() != QProcess::FailedToStart && process.exitStatus() == QProcess::NormalExit;
    return {ended ? process.exitCode() : -1, QString::fromUtf8(process.readAllStandardOutput()), QString::fromUtf8(process.readAllStandardError())};
}

void Ctl::signal(const QProcess &process, int number)
{
    if (process.processId() > 0)
        ::kill(pid_t(process.processId()), number);
}

bool Ctl::connectPair(const QJsonObject &details, bool live, QString *wrong)
{
    const auto done = [&](const QStringList &arguments, CtlEnded *end = nullptr) {
        const CtlEnded ended = run(arguments);
        if (end)
            *end = ended;
        if (ended.code != 0)
            *wrong = arguments.join(u' ') + u": "_s + ended.said();
        return ended.code == 0;
    };
    const QJsonObject source = details.value("tdsynnex"_L1).toObject();
    const QJsonObject target = details.value("autotask"_L1).toObject();
    if (!done({u"connection"_s, u"add"_s, u"--kind"_s, u"tdsynnex"_s, u"--base-url"_s, source.value("baseUrl"_L1).toString(), u"--set"_s,
               u"user="_s + source.value("user"_L1).toString(), u"--set"_s, u"account="_s + source.value("customerNumber"_L1).toString()})
        || !done({u"connection"_s, u"add"_s, u"--kind"_s, u"autotask"_s, u"--base-url"_s, target.value("baseUrl"_L1).toString(), u"--set"_s,
                  u"user="_s + target.value("userName"_L1).toString()}))
        return false;
    CtlEnded listed;
    if (!done({u"connection"_s, u"list"_s, u"--format"_s, u"json"_s}, &listed))
        return false;
    const QJsonArray rows = listed.rows();
    for (const QJsonValue &row : rows) {
        const QString id = row[u"id"_s].toString().toUpper().replace(u'-', u'_');
        const auto secret = [&](const QString &key, const QString &value) { m_environment.insert(u"WAYBILL_SECRET_%1_%2"_s.arg(id, key), value); };
        if (row[u"name"_s].toString() == "Autotask"_L1) {
            secret(u"SECRET"_s, target.value("secret"_L1).toString());
            secret(u"TRACKINGIDENTIFIER"_s, target.value("integrationCode"_L1).toString());
        } else {
            secret(u"PASSWORD"_s, source.value("password"_L1).toString());
        }
    }
    return done({u"template"_s, u"import"_s, u"--pair"_s, u"tdsynnex-autotask"_s, u"--source"_s, u"TD SYNNEX"_s, u"--target"_s, u"Autotask"_s})
        && (!live || done({u"template"_s, u"enable"_s, u"Get Order Status"_s, u"--approve"_s}));
}

} // namespace Waybill
