#pragma once

#include "app/sandbox/http/message.h"
#include "core/base/result.h"

#include <QDateTime>
#include <QMap>
#include <QObject>
#include <QStringList>
#include <QUrl>

#include <optional>

namespace Waybill::Sandbox {

class World;
struct Scenario;

/// One system of the outside world. It has ports of its own (so own base URLs) and is called from one thread only.
///
/// Order of calls for a request: admit() at arrival (counts it in; may refuse at once) → latency → handle() (the effect
/// is stored here) → the answer is sent, or a fault drops it → finished(), exactly once for every request that was
/// admitted, also when the client has gone. A client that has gone does not stop handle(): a real server would store
/// the effect too.
class StandIn : public QObject
{
    Q_OBJECT
public:
    explicit StandIn(World &world, QObject *parent = nullptr);
    ~StandIn() override;

    /// "tdsynnex", "autotask": the key in the printed line, the scenario, faults and journal.
    virtual QString system() const = 0;
    /// How many ports it wants; Request::port says which one was asked (a second zone of Autotask, say).
    virtual int portCount() const { return 1; }
    /// The base URLs, one a port, before the first request.
    virtual void listening(const QList<QUrl> &baseUrls) { m_baseUrls = baseUrls; }
    /// How another system's record names this one: the address where people work in it. Default: the first base URL.
    virtual QUrl site() const { return m_baseUrls.value(0); }
    /// The sites of all systems, when all of them listen.
    virtual void meet(const QMap<QString, QUrl> &sites);
    /// False: the sandbox answers 404 by itself (with the server's plain page).
    virtual bool serves(const Request &request) const = 0;
    /// At arrival, before latency. A response refuses at once (too many in flight); handle() is then not called.
    virtual std::optional<Response> admit(const Request &request);
    /// After latency. Whatever the request changes is changed here.
    virtual Response handle(const Request &request) = 0;
    /// The answer is about to leave or is dropped, or the connection is gone; a client that has its answer is counted
    /// out.
    virtual void finished(const Request &request);
    /// What the world's latency setting is for this request; the default is World::latency().
    virtual std::chrono::milliseconds latency(const Request &request);

    /// Under which name the journal counts it; default "METHOD /path" with whole-number segments as "{n}".
    virtual QString endpoint(const Request &request) const;
    /// What shares a limit of parallel requests (Autotask: the entity); the journal keeps the highest number in flight
    /// of it.
    virtual QString lane(const Request &request) const;

    /// Address and credentials for the printed JSON line.
    virtual QJsonObject connectionDetails(const QUrl &baseUrl) const = 0;
    /// Secret values, blanked in the journal wherever they stand.
    virtual QStringList secrets() const { return {}; }

    /// Begins the scenario: forgets everything and takes the first state. World::now() is the scenario's start already.
    virtual Result<Done> load(const Scenario &scenario) = 0;
    /// Simulated time has moved forward to `now`: what the script says up to then happens.
    virtual void timeMoved(const QDateTime &now);
    /// POST /_sandbox/edit {"system":"…", …}: a person changes a record by hand.
    virtual Response edit(const QJsonObject &change);
    /// POST /_sandbox/options {"system":"…", …}: switches of the stand-in; answers with all of them as they are now.
    virtual Response setOptions(const QJsonObject &options);
    /// GET /_sandbox/state?system=…: what it holds, for comparison at the end of a story.
    virtual QJsonObject state() const { return {}; }

    World &world() const { return m_world; }
    const QList<QUrl> &baseUrls() const { return m_baseUrls; }

private:
    World &m_world;
    QList<QUrl> m_baseUrls;
};

} // namespace Waybill::Sandbox
