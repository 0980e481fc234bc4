#include "tests/chaos/killedrun.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>

#include <csignal>

namespace Waybill {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Minutes from the scenario's start at which a pass begins: accepted, shipped and invoiced, nothing new.
constexpr int passMinutes[]{0, 120, 180};
constexpr int longestLife = 30'000; ///< ms; a life that takes longer hangs
constexpr int mostLives = 12;       ///< of one pass

} // namespace

KilledRun::KilledRun(int killAt, QString control)
    : m_killAt(killAt)
    , m_control(std::move(control))
{
}

bool KilledRun::passedStep()
{
    if (++m_step != m_killAt)
        return false;
    m_killed = true;
    ::kill(pid_t(m_child.load()), SIGKILL);
    return true;
}

bool KilledRun::life(const QString &verb, QJsonObject *end)
{
    ++m_end.lives;
    QProcess child;
    child.setProcessEnvironment(m_environment);
    child.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    child.start(QStringLiteral(KILL_CHILD), {m_folder.filePath(u"data"_s), m_sandbox->world().now().toString(Qt::ISODate),
                                             m_folder.filePath(u"details.json"_s), verb, m_control});
    if (!child.waitForStarted())
        return false;
    m_child = child.processId();
    bool ended = false;
    while (child.state() != QProcess::NotRunning || child.canReadLine()) {
        if (!child.canReadLine() && !child.waitForReadyRead(longestLife)) {
            if (child.state() != QProcess::NotRunning) {
                child.kill();
                child.waitForFinished();
                m_end.trouble = u"a life hung at step %1"_s.arg(m_step.load());
                return false;
            }
            break;
        }
        while (child.canReadLine()) {
            const QByteArray line = child.readLine().trimmed();
            if (line.startsWith("step ")) {
                if (!passedStep())
                    child.write("g");
            } else if (line.startsWith("secret ")) {
                const QJsonObject details = m_sandbox->connectionDetails();
                const QString prefix = QString::fromUtf8(line.split(' ').at(1));
                m_environment.insert(prefix + u"PASSWORD"_s, details.value("tdsynnex"_L1)[u"password"_s].toString());
                m_environment.insert(prefix + u"SECRET"_s, details.value("autotask"_L1)[u"secret"_s].toString());
                m_environment.insert(prefix + u"TRACKINGIDENTIFIER"_s, details.value("autotask"_L1)[u"integrationCode"_s].toString());
            } else if (line.startsWith("end ")) {
                *end = QJsonDocument::fromJson(line.mid(4)).object();
                ended = true;
            }
        }
    }
    child.waitForFinished();
    return ended;
}

bool KilledRun::setUp()
{
    Sandbox::SandboxOptions options;
    options.scenario = QStringLiteral(KILL_SCENARIOS "/kill");
    options.ownThread = true;
    m_sandbox = std::make_unique<Sandbox::SandboxServer>(options);
    if (const auto started = m_sandbox->start(); !started) {
        m_end.trouble = started.error().message;
        return false;
    }
    QDir(m_folder.path()).mkdir(u"data"_s);
    QFile details(m_folder.filePath(u"details.json"_s));
    if (!details.open(QIODevice::WriteOnly))
        return false;
    details.write(QJsonDocument(m_sandbox->connectionDetails()).toJson());
    details.close();
    QJsonObject end;
    if (!life(u"setup"_s, &end) || end.contains("error"_L1)) {
        m_end.trouble = u"set-up failed: "_s + end.value("error"_L1).toString();
        return false;
    }
    m_sandbox->setEffectHook([this](const QString &, const Sandbox::Request &request, const Sandbox::Response &) {
        const bool changes = request.method == "PATCH" || (request.method == "POST" && request.path.endsWith("/Notes"_L1));
        return changes && passedStep() ? Sandbox::AfterEffect::Drop : Sandbox::AfterEffect::Send;
    });
    return true;
}

bool KilledRun::passUntilQuiet()
{
    for (int lives = 0; lives < mostLives; ++lives) {
        QJsonObject end;
        const bool ended = life(u"pass"_s, &end);
        m_end.story.append(ended ? end.value("words"_L1).toString() + end.value("stopped"_L1).toString() : u"killed"_s);
        if (!m_end.trouble.isEmpty())
            return false;
        if (ended && end.contains("error"_L1)) {
            m_end.trouble = end.value("error"_L1).toString();
            return false;
        }
        if (ended && !end.value("pending"_L1).toBool())
            return true;
        m_end.trouble.clear();
        advance(std::chrono::seconds(301)); // the settle time is over, the next tick has come
    }
    m_end.trouble = u"still pending after %1 lives of one pass"_s.arg(mostLives);
    return false;
}

void KilledRun::advance(std::chrono::seconds by)
{
    m_sandbox->world().advanceBy(by);
}

StoryEnd KilledRun::play()
{
    if (!setUp())
        return m_end;
    const QDateTime start = m_sandbox->world().now();
    for (const int minutes : passMinutes) {
        m_sandbox->world().advanceTo(std::max(start.addSecs(minutes * 60), m_sandbox->world().now()));
        if (!passUntilQuiet())
            break;
    }
    QJsonObject end;
    life(u"dump"_s, &end);
    m_end.verified = end.value("verified"_L1).toArray();
    m_end.records = comparableRecords(m_sandbox->state(u"autotask"_s));
    m_end.steps = m_step;
    m_end.killed = m_killed;
    for (const Sandbox::JournalEntry &entry : m_sandbox->journal().entries(u"autotask"_s)) {
        if (changesSomething(entry) && entry.handled)
            ++m_end.writes[entry.path.section(u'/', -2)];
    }
    return m_end;
}

} // namespace Waybill
