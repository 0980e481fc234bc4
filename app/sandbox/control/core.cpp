#include "app/sandbox/control/core.h"

#include "app/sandbox/control/requests.h"
#include "app/sandbox/standins.h"
#include "app/sandbox/tls/certificates.h"

#include <QFile>
#include <QJsonDocument>

namespace Waybill::Sandbox {

using namespace Qt::Literals::StringLiterals;

Core::Core(SandboxOptions options, Journal &journal, FaultPlan &faults, QObject *parent)
    : QObject(parent)
    , m_options(std::move(options))
    , m_journal(journal)
    , m_faults(faults)
    , m_world(m_options.seed)
{
    m_sinceStart.start();
    m_world.setLatency(m_options.latency);
    m_standIns = makeStandIns(m_world);
}

Core::~Core()
{
    // Ports first: an exchange must not outlive the stand-in it talks to.
    for (const Port &port : m_ports)
        delete port.server;
    qDeleteAll(findChildren<Exchange *>(QString(), Qt::FindDirectChildrenOnly));
}

Result<Done> Core::start()
{
    auto listening = listenAll();
    if (!listening)
        return listening;
    auto loaded = load(m_options.scenario);
    if (!loaded)
        return loaded;
    connect(&m_world, &World::timeMoved, this, [this](const QDateTime &now) {
        for (const auto &standIn : m_standIns)
            standIn->timeMoved(now);
    });
    auto faults = readFaultsFile();
    if (!faults)
        return faults;
    m_world.setSpeed(m_options.speed);
    return Done{};
}

Result<Done> Core::readFaultsFile()
{
    if (m_options.faultsFile.isEmpty())
        return Done{};
    QFile file(m_options.faultsFile);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorKind::Usage, u"The faults file %1: %2"_s.arg(file.fileName(), file.errorString()), {}};
    QJsonParseError parse{};
    const auto document = QJsonDocument::fromJson(file.readAll(), &parse);
    if (document.isNull())
        return Error{ErrorKind::Usage, u"The faults file %1: %2"_s.arg(file.fileName(), parse.errorString()), {}};
    return m_faults.add(document.isArray() ? QJsonObject{{u"faults"_s, document.array()}} : document.object());
}

Result<Done> Core::load(const QString &name)
{
    const auto scenario = loadScenario(name);
    if (!scenario)
        return scenario.error();
    m_world.begin(*scenario);
    QStringList secrets;
    for (const auto &standIn : m_standIns) {
        auto loaded = standIn->load(m_world.scenario());
        if (!loaded)
            return loaded;
        secrets += standIn->secrets();
    }
    m_journal.setSecrets(secrets);
    for (const auto &standIn : m_standIns)
        standIn->timeMoved(m_world.now());
    return Done{};
}

Result<Done> Core::listenAll()
{
    std::optional<QSslConfiguration> tls;
    if (m_options.tls) {
        tls = sandboxTls();
        if (!tls)
            return Error{ErrorKind::Tls, u"The sandbox's certificate cannot be used: Qt has no TLS here."_s, {}};
        m_caFile = std::make_unique<QTemporaryFile>();
        if (!m_caFile->open() || m_caFile->write(sandboxCa()) < 0 || !m_caFile->flush())
            return Error{ErrorKind::Storage, u"The CA file cannot be written: %1"_s.arg(m_caFile->errorString()), {}};
    }
    quint16 next = m_options.port;
    const auto number = [&next] { return next == 0 ? quint16(0) : next++; };
    auto control = listen(Port{}, number(), std::nullopt);
    if (!control)
        return control;
    for (const auto &standIn : m_standIns) {
        QList<QUrl> urls;
        for (int index = 0; index < standIn->portCount(); ++index) {
            auto listening = listen(Port{standIn.get(), index, nullptr}, number(), tls);
            if (!listening)
                return listening;
            urls.append(urlOf(m_ports.back(), m_options.tls));
        }
        standIn->listening(urls);
    }
    QMap<QString, QUrl> sites;
    for (const auto &standIn : m_standIns)
        sites.insert(standIn->system(), standIn->site());
    for (const auto &standIn : m_standIns)
        standIn->meet(sites);
    return Done{};
}

Result<Done> Core::listen(Port port, quint16 number, const std::optional<QSslConfiguration> &tls)
{
    port.server = new HttpServer(
        [this, port](const Request &request, const Reply &reply) { onRequest(port, request, reply); }, this);
    port.server->setHeadHook([this, port](const Request &head) { return onHead(port, head); });
    if (!port.server->listen(QHostAddress::LocalHost, number, tls))
        return Error{ErrorKind::Connection,
                     u"Port %1 of 127.0.0.1 cannot be opened: %2"_s.arg(number).arg(port.server->errorString()),
                     {}};
    m_ports.push_back(port);
    return Done{};
}

Exchange::Surroundings Core::around(StandIn *standIn) const
{
    return {standIn, &m_journal, &m_faults, &m_sinceStart, &m_hook};
}

bool Core::onHead(const Port &port, const Request &head)
{
    if (!port.standIn || isControlPath(head.path))
        return false;
    const auto fault = m_faults.meetHead(port.standIn->system(), head);
    if (!fault)
        return false;
    Request request = head;
    request.id = ++m_lastId;
    m_journal.arrived(Exchange::arrivalOf(around(port.standIn), request), request.target, {});
    m_journal.finished(request.id, m_sinceStart.elapsed(), JournalEntry::Outcome::Dropped, 0, fault->name);
    return true;
}

void Core::onRequest(const Port &port, const Request &request, const Reply &reply)
{
    if (!port.standIn || isControlPath(request.path)) {
        reply.send(answerControl(*this, request), {}, {});
        return;
    }
    Request numbered = request;
    numbered.id = ++m_lastId;
    numbered.port = port.index;
    (new Exchange(around(port.standIn), std::move(numbered), reply, this))->begin();
}

StandIn *Core::standIn(const QString &system) const
{
    for (const auto &standIn : m_standIns) {
        if (standIn->system() == system)
            return standIn.get();
    }
    return nullptr;
}

QUrl Core::urlOf(const Port &port, bool tls) const
{
    QUrl url;
    url.setScheme(tls ? u"https"_s : u"http"_s);
    url.setHost(u"127.0.0.1"_s);
    url.setPort(port.server->port());
    return url;
}

QUrl Core::url(const QString &system, int index) const
{
    for (const Port &port : m_ports) {
        if (port.standIn && port.standIn->system() == system && port.index == index)
            return urlOf(port, m_options.tls);
    }
    return {};
}

QUrl Core::controlUrl() const
{
    return m_ports.empty() ? QUrl() : urlOf(m_ports.front(), false);
}

QString Core::caFile() const
{
    return m_caFile ? m_caFile->fileName() : QString();
}

QJsonObject Core::connectionDetails() const
{
    QJsonObject details;
    for (const auto &standIn : m_standIns)
        details.insert(standIn->system(), standIn->connectionDetails(url(standIn->system(), 0)));
    details.insert(u"control"_s, controlUrl().toString() + u"/_sandbox"_s);
    if (m_caFile)
        details.insert(u"caFile"_s, caFile());
    return details;
}

void Core::releaseHeld()
{
    const auto exchanges = findChildren<Exchange *>(QString(), Qt::FindDirectChildrenOnly);
    for (Exchange *exchange : exchanges)
        exchange->release();
}

} // namespace Waybill::Sandbox
