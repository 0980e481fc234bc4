#include "tests/bench/connectedcore.h"

#include "app/composition/composition.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <ctime>
#include <limits>

namespace Waybill {

using namespace Qt::Literals::StringLiterals;

namespace {

NewConnection sourceOf(const QString &kind, const QJsonObject &details)
{
    const QJsonObject own = details.value(kind).toObject();
    if (kind == "ordersync"_L1)
        return {kind, u"Source"_s, {{u"baseUrl"_s, own.value("baseUrl"_L1)}}, {{u"apiKey"_s, own.value("apiKey"_L1).toString()}}};
    return {kind, u"Source"_s,
            {{u"baseUrl"_s, own.value("baseUrl"_L1)}, {u"user"_s, own.value("user"_L1)}, {u"account"_s, own.value("customerNumber"_L1)}},
            {{u"password"_s, own.value("password"_L1).toString()}}};
}

NewConnection autotaskOf(const QJsonObject &details)
{
    const QJsonObject own = details.value("autotask"_L1).toObject();
    return {u"autotask"_s, u"Target"_s, {{u"baseUrl"_s, own.value("baseUrl"_L1)}, {u"user"_s, own.value("userName"_L1)}},
            {{u"secret"_s, own.value("secret"_L1).toString()}, {u"trackingIdentifier"_s, own.value("integrationCode"_L1).toString()}}};
}

/// Seconds that these spans cover together, gaps shorter than `gap` ms too.
double covered(QList<std::pair<qint64, qint64>> spans, qint64 gap)
{
    std::sort(spans.begin(), spans.end());
    qint64 sum = 0;
    qint64 end = std::numeric_limits<qint64>::min() / 2;
    for (const auto &[from, to] : std::as_const(spans)) {
        const qint64 begin = from - end <= gap ? end : std::max(from, end);
        sum += std::max<qint64>(0, to - begin);
        end = std::max(end, to);
    }
    return double(sum) / 1000;
}

} // namespace

Result<Done> ConnectedCore::begin(const ManyOrders &many, int latencyMs, bool approve)
{
    const QStringList wanted{u"orders"_s, m_scenario.path(), QString::number(many.orders), many.source, many.day.toString(Qt::ISODate),
                             QString::number(many.shipEvery)};
    if (QProcess::execute(QCoreApplication::applicationFilePath(), wanted) != 0)
        return Error{ErrorKind::Storage, u"The scenario cannot be written."_s, m_scenario.path()};
    if (const auto started = m_sandbox.start(m_scenario.path(), latencyMs); !started)
        return started;
    const auto time = m_sandbox.control(u"clock"_s);
    if (!time)
        return time.error();
    CoreOptions options;
    options.dataFolder = m_data.path();
    options.factory = makeAdapterFactory();
    options.secrets = std::make_shared<ProcessSecrets>();
    options.person = u"bench"_s;
    options.makeClock = [start = QDateTime::fromString(time->value("now"_L1).toString(), Qt::ISODateWithMs)]() -> std::unique_ptr<Clock> {
        auto clock = std::make_unique<ManualClock>(start);
        clock->setPassWaitsUpTo(std::chrono::minutes(2));
        return clock;
    };
    m_service = std::make_unique<SyncService>(options);
    if (const auto opened = m_service->ask<Result<Done>>([](SyncCore &core) { return core.open(true); }).result(); !opened)
        return opened;
    return connect(many.source, approve);
}

Result<Done> ConnectedCore::connect(const QString &sourceKind, bool approve)
{
    for (const NewConnection &each : {sourceOf(sourceKind, m_sandbox.details()), autotaskOf(m_sandbox.details())}) {
        const auto added = m_service->ask<Result<ConnectionId>>([each](SyncCore &core) { return core.addConnection(each); }).result();
        if (!added)
            return added.error();
    }
    const auto file = recommendedTemplate(sourceKind, u"autotask"_s);
    if (!file)
        return file.error();
    const QString vendor = sourceKind == "ordersync"_L1 ? u"Ingram Micro"_s : u"TD SYNNEX"_s;
    const NewTemplate entry{templateName(), u"Source"_s, u"Target"_s, {}, *file, vendor};
    const auto imported = m_service->ask<Result<TemplateId>>([entry](SyncCore &core) { return core.importTemplate(entry); }).result();
    if (!imported)
        return imported.error();
    return m_service->ask<Result<Done>>([name = templateName(), approve](SyncCore &core) { return core.enable(name, approve); }).result();
}

Result<RunSummary> ConnectedCore::pass()
{
    auto summary = m_service->ask<Result<RunSummary>>([name = templateName()](SyncCore &core) { return core.sync(name, {}); }).result();
    if (summary && summary->stopped)
        return *summary->stopped;
    return summary;
}

Result<Done> ConnectedCore::advance(std::chrono::seconds by)
{
    if (const auto moved = advanceSandbox(by); !moved)
        return moved;
    return m_service->ask<Result<Done>>([by](SyncCore &core) { return core.advanceClock(by); }).result();
}

Result<Done> ConnectedCore::advanceSandbox(std::chrono::seconds by)
{
    const auto moved = m_sandbox.control(u"clock"_s, {{u"advanceSeconds"_s, qint64(by.count())}});
    return moved ? Result<Done>(Done{}) : Result<Done>(moved.error());
}

double ConnectedCore::cpu()
{
    const auto used = [](SyncCore &) -> QCoro::Task<double> {
        timespec time{};
        ::clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
        co_return double(time.tv_sec) * 1000 + double(time.tv_nsec) / 1e6;
    };
    return m_service->ask<double>(used).result();
}

Result<Asked> askedOf(const SandboxProcess &sandbox, const QString &system)
{
    const auto journal = sandbox.control(u"journal?bodies=0"_s);
    if (!journal)
        return journal.error();
    Asked asked;
    QList<std::pair<qint64, qint64>> writes;
    for (const QJsonValue &entry : journal->value("entries"_L1).toArray()) {
        if (entry["system"_L1].toString() != system)
            continue;
        ++asked.all;
        asked.refused += entry["status"_L1].toInt() == 429 || entry["status"_L1].toInt() == 503 ? 1 : 0;
        if (entry["method"_L1].toString() != "PATCH"_L1)
            continue;
        ++asked.writes;
        writes.append({entry["arrivedMs"_L1].toInteger(), entry["answeredMs"_L1].toInteger()});
    }
    asked.mostInFlight = journal->value("maximumInFlight"_L1)[system].toInt();
    asked.writeSpan = covered(writes, 60);
    return asked;
}

Result<int> countOf(const SandboxProcess &sandbox, const QString &system)
{
    const auto journal = sandbox.control(u"journal?bodies=0&after=999999999999"_s);
    if (!journal)
        return journal.error();
    const QJsonObject counts = journal->value("counts"_L1).toObject();
    int sum = 0;
    for (auto it = counts.begin(); it != counts.end(); ++it)
        sum += it.key().startsWith(system + u' ') ? it.value().toInt() : 0;
    return sum;
}

} // namespace Waybill
