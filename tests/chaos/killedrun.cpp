#include "tests/chaos/killedrun.h"

#include "tests/support/postgrescluster.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>

#include <algorithm>
#include <csignal>

namespace Waybill {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Minutes from the scenario's start at which a pass begins: accepted, shipped and invoiced, nothing new.
constexpr int passMinutes[]{0, 120, 180};
constexpr int longestLife = 30'000; ///< ms; a life that takes longer hangs
constexpr int mostLives = 12;       ///< of one pass
constexpr int mostInFlight = 2;     ///< writes to Autotask
constexpr std::chrono::seconds standStill{301};  ///< more than a lease lasts; what the child's clocks jump by
constexpr std::chrono::seconds settledAfter{180}; ///< settle time and a minute

} // namespace

KilledRun::KilledRun(int at, QString control, Blow blow)
    : m_at(at)
    , m_control(std::move(control))
    , m_blow(blow)
{
    if (!onPostgres())
        return;
    m_server = cluster().emptyDatabase();
    m_environment.insert(u"WAYBILL_DATABASE"_s, m_server->text());
}

KilledRun::~KilledRun()
{
    if (m_server)
        cluster().giveBack(*m_server);
}

bool KilledRun::passedStep()
{
    if (++m_step != m_at)
        return false;
    m_struck = true;
    m_stands = m_blow == Blow::StandStill;
    ::kill(pid_t(m_child.load()), m_stands ? SIGSTOP : SIGKILL);
    return true;
}

/// A number that a child's clocks are ahead by, in a file that both see: it holds before the child's next instruction.
class KilledRun::StoodStill
{
public:
    explicit StoodStill(const QString &path)
        : m_file(path)
    {
        if (m_file.open(QIODevice::ReadWrite | QIODevice::Truncate) && m_file.resize(sizeof(qint64)))
            m_seconds = reinterpret_cast<qint64 *>(m_file.map(0, sizeof(qint64)));
    }
    bool isThere() const { return m_seconds; }
    void add(std::chrono::seconds more) { std::atomic_ref<qint64>(*m_seconds) += more.count(); }

private:
    QFile m_file;
    qint64 *m_seconds = nullptr;
};

void KilledRun::startChild(QProcess &child, const QString &verb, const QString &stoodStill)
{
    QProcessEnvironment environment = m_environment;
    environment.insert(u"WAYBILL_STOOD_STILL"_s, stoodStill);
    child.setProcessEnvironment(environment);
    child.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    child.start(QStringLiteral(KILL_CHILD), {m_folder.filePath(u"data"_s), m_sandbox->world().now().toString(Qt::ISODate),
                                             m_folder.filePath(u"details.json"_s), verb, m_control});
}

void KilledRun::takeSecret(const QByteArray &line)
{
    const QJsonObject details = m_sandbox->connectionDetails();
    const QString prefix = QString::fromUtf8(line.split(' ').at(1));
    m_environment.insert(prefix + u"PASSWORD"_s, details.value("tdsynnex"_L1)[u"password"_s].toString());
    m_environment.insert(prefix + u"SECRET"_s, details.value("autotask"_L1)[u"secret"_s].toString());
    m_environment.insert(prefix + u"TRACKINGIDENTIFIER"_s, details.value("autotask"_L1)[u"integrationCode"_s].toString());
}

void KilledRun::letAnotherTakeOver(QProcess &standing, StoodStill &stoodStill)
{
    m_stands = false;
    advance(standStill); // its leases have run out
    if (m_server) // the server's own limit for a transaction that nothing happens in (Database), without waiting for it
        cluster().run(m_server->database, u"SELECT pg_terminate_backend(pid, 10000) FROM pg_stat_activity WHERE datname = current_database() "
                                          "AND state = 'idle in transaction'"_s);
    QJsonObject end;
    const bool ended = life(u"pass"_s, &end);
    m_end.story.append(u"took over: "_s + (ended ? end.value("words"_L1).toString() + end.value("error"_L1).toString() : u"nothing"_s));
    m_child = standing.processId();
    stoodStill.add(standStill);
    ::kill(pid_t(standing.processId()), SIGCONT);
}

bool KilledRun::life(const QString &verb, QJsonObject *end)
{
    ++m_end.lives;
    const QString stoodStillPath = m_folder.filePath(u"stood-still-%1"_s.arg(m_end.lives));
    StoodStill stoodStill(stoodStillPath);
    if (!stoodStill.isThere())
        return false;
    QProcess child;
    QElapsedTimer since;
    since.start();
    startChild(child, verb, stoodStillPath);
    if (!child.waitForStarted())
        return false;
    m_child = child.processId();
    const bool recovers = std::exchange(m_recovers, false);
    QElapsedTimer silence;
    silence.start();
    bool ended = false;
    bool waitsForUs = false; // at the step where it stood still
    while (child.state() != QProcess::NotRunning || child.canReadLine()) {
        if (m_stands) {
            letAnotherTakeOver(child, stoodStill);
            if (std::exchange(waitsForUs, false))
                child.write("g");
            silence.restart();
        }
        if (!child.canReadLine() && !child.waitForReadyRead(20)) {
            if (child.state() == QProcess::NotRunning)
                break;
            if (silence.elapsed() > longestLife) {
                child.kill();
                child.waitForFinished();
                m_end.trouble = u"a life hung at step %1"_s.arg(m_step.load());
                return false;
            }
            continue;
        }
        silence.restart();
        while (child.canReadLine()) {
            const QByteArray line = child.readLine().trimmed();
            if (line.startsWith("step ")) {
                if (recovers && line == "step runBegun")
                    m_recovery = std::max(m_recovery, std::chrono::milliseconds(since.elapsed()));
                if (passedStep())
                    waitsForUs = true;
                else
                    child.write("g");
            } else if (line.startsWith("secret ")) {
                takeSecret(line);
            } else if (line.startsWith("end ")) {
                *end = QJsonDocument::fromJson(line.mid(4)).object();
                ended = true;
            }
        }
    }
    child.waitForFinished();
    m_recovers = m_struck && !ended;
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
        const bool struck = changes && passedStep();
        return struck && m_blow == Blow::Kill ? Sandbox::AfterEffect::Drop : Sandbox::AfterEffect::Send;
    });
    return true;
}

bool KilledRun::passUntilQuiet()
{
    bool killed = false;
    for (int lives = 0; lives < mostLives; ++lives) {
        QJsonObject end;
        const bool ended = life(u"pass"_s, &end);
        const QString error = end.value("error"_L1).toString();
        m_end.story.append(ended ? end.value("words"_L1).toString() + end.value("stopped"_L1).toString() + error : u"killed"_s);
        if (!m_end.trouble.isEmpty())
            return false;
        if (!error.isEmpty() && m_blow == Blow::Kill) { // one that stood still finds its connection cut
            m_end.trouble = error;
            return false;
        }
        if (ended && error.isEmpty() && !end.value("pending"_L1).toBool())
            return true;
        if (killed) // its successor had its pass
            m_inTime = false;
        killed = !ended;
        m_end.trouble.clear();
        advance(settledAfter);
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
    m_end.killed = m_struck;
    const QList<Sandbox::JournalEntry> entries = m_sandbox->journal().entries(u"autotask"_s);
    for (const Sandbox::JournalEntry &entry : entries) {
        if (changesSomething(entry) && entry.handled) {
            const bool again = m_blow == Blow::StandStill && m_struck && entry.method == "PATCH" && m_arrivedLate < mostInFlight
                && std::any_of(entries.cbegin(), entries.cend(), [&](const auto &other) {
                       return other.id < entry.id && other.handled && other.path == entry.path && other.body == entry.body;
                   });
            m_arrivedLate += again ? 1 : 0;
            m_end.writes[entry.path.section(u'/', -2)] += again ? 0 : 1;
        }
        m_end.story.append(u"%1 %2 ms %3 in flight: %4 %5 %6"_s.arg(entry.at.toString(Qt::ISODate)).arg(entry.arrivedMs).arg(entry.inFlightLane)
                               .arg(QString::fromLatin1(entry.method), entry.path, QString::fromUtf8(entry.body.left(120))));
    }
    return m_end;
}

} // namespace Waybill
