#include "tests/chaos/stormrun.h"

#include "tests/chaos/weather.h"
#include "tests/support/postgrescluster.h"

#include "app/composition/composition.h"

#include <QJsonDocument>
#include <QRegularExpression>
#include <QTest>

namespace Waybill {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int stormyTries = 6; ///< of one pass; then the weather is fine

QByteArray memoJson(const QJsonValue &memo)
{
    return QJsonDocument(QJsonObject{{u"generalMemo"_s, memo}}).toJson(QJsonDocument::Compact).chopped(1).mid(1);
}

} // namespace

StormRun::StormRun(Plan plan)
    : TroubledStory({.scenario = QStringLiteral(STORM_SCENARIO),
                     .passMinutes = {0, 120, 240, 360}, // accepted, and an hour after each of the supplier's words
                     .mostTries = 18,                   // ninety minutes: before the supplier's next word
                     .leastTries = plan.calm ? 1 : 2})
    , m_plan(plan)
    , m_random(plan.seed)
    , m_secrets(std::make_shared<LockableSecrets>(std::make_shared<ProcessSecrets>()))
{
    if (onPostgres())
        m_server = cluster().emptyDatabase();
    m_story.keepDataOn(m_server);
    m_story.useSecrets(m_secrets);
    m_story.useClock([this](const QDateTime &start) -> std::unique_ptr<Clock> {
        auto clock = std::make_unique<ManualClock>(start);
        clock->setPassWaitsUpTo(std::chrono::minutes(2));
        m_clock = clock.get();
        return clock;
    });
}

StormRun::~StormRun()
{
    calmDown();
    if (m_clock) { // what belongs to us goes before the story does
        m_story.sandbox().setEffectHook({});
        m_story.end();
    }
    if (m_server)
        cluster().giveBack(*m_server);
}

Result<Done> StormRun::connected()
{
    const auto limit = m_story.service().ask<Result<SettingRow>>([](SyncCore &core) { return core.setSetting(u"net/requestLimit"_s, u"5"_s); }).result();
    if (!limit)
        return limit.error();
    const QJsonObject records = m_story.sandbox().state(u"autotask"_s);
    for (auto it = records.begin(); it != records.end(); ++it) {
        const QJsonObject header = it.value()[u"header"_s].toObject();
        m_memos.insert(header.value("id"_L1).toInteger(), memoJson(header.value("generalMemo"_L1)));
    }
    m_story.sandbox().setEffectHook([this](const QString &, const Sandbox::Request &request, const Sandbox::Response &) {
        if (request.method == "PATCH" && request.path.endsWith("/PurchaseOrders"_L1))
            makeStale(request);
        return Sandbox::AfterEffect::Send;
    });
    return Done{};
}

void StormRun::makeStale(const Sandbox::Request &write)
{
    const QJsonObject body = QJsonDocument::fromJson(write.body).object();
    if (!body.contains("generalMemo"_L1))
        return;
    const qint64 id = body.value("id"_L1).toInteger();
    const QByteArray now = memoJson(body.value("generalMemo"_L1));
    const QByteArray before = m_memos.value(id);
    m_memos.insert(id, now);
    if (!m_staleReads.exchange(false) || before.isEmpty())
        return;
    const QJsonObject stale{{u"pattern"_s, QRegularExpression::escape(QString::fromUtf8(now))}, {u"with"_s, QString::fromUtf8(before)}};
    const QJsonObject fault{{u"name"_s, u"stale read"_s}, {u"system"_s, u"autotask"_s}, {u"method"_s, u"POST"_s},
                            {u"path"_s, u"/PurchaseOrders/query$"_s}, {u"body"_s, u"\\b%1\\b"_s.arg(id)}, {u"count"_s, 1},
                            {u"replace"_s, QJsonArray{stale}}};
    (void)m_story.sandbox().faults().add(fault);
}

void StormRun::calmDown()
{
    if (!m_clock)
        return; // it never began
    const auto met = m_story.sandbox().faults().toJson();
    for (const QJsonValue &fault : met)
        m_faultsMet += fault[u"met"_s].toInt();
    m_story.sandbox().faults().clear();
    m_story.sandbox().releaseHeld();
    m_staleReads = false;
    // What was late has its effect before time goes on: hours pass here between two of the machine's seconds.
    (void)QTest::qWaitFor([this] { return m_story.sandbox().journal().inFlight(u"autotask"_s) == 0; }, 20'000);
}

bool StormRun::tryOnce(int tries, bool *pending)
{
    const bool stormy = !m_plan.calm && tries < stormyTries;
    MachineTrouble trouble = MachineTrouble::None;
    if (stormy) {
        const QList<MachineTrouble> all = machineTroubles(m_plan.withTime);
        if (m_random.bounded(3) > 0)
            trouble = all.at(m_random.bounded(int(all.size())));
        for (const QJsonObject &fault : stormyFaults(m_random, m_plan.withTime))
            (void)m_story.sandbox().faults().add(fault);
        m_staleReads = m_random.bounded(3) == 0;
        if (trouble != MachineTrouble::None)
            ++m_troubles[words(trouble)];
    }
    Result<RunSummary> summary = Error{};
    {
        TroubledPass troubled(trouble, {m_story, *m_secrets, &m_clock, m_server}, m_random);
        if (!said(troubled.begin(), words(trouble) + u": "_s))
            return false;
        auto passing = m_story.service().ask<Result<RunSummary>>([](SyncCore &core) { return core.sync(Headless::SandboxStory::templateName(), {}); });
        troubled.during();
        summary = passing.result();
    }
    calmDown();
    judge(summary, pending);
    if (tries == 0)
        m_looked.clear();
    for (const OrderReport &order : summary ? summary->orders : QList<OrderReport>()) {
        if (order.visit.failed)
            m_looked.remove(order.po);
        else
            m_looked.insert(order.po);
    }
    // A pass on a clock that was set back finds no order due. That is no look at what the supplier says now, and mends nothing.
    *pending |= m_looked.size() < m_story.scenario().orders.size();
    m_end.story.last().prepend(u"[%1] "_s.arg(words(trouble)));
    return answerHolds();
}

QStringList StormRun::waiting()
{
    const auto stores = m_server ? Stores::open(*m_server, {}, Database::Access::ReadOnly)
                                 : Stores::open(m_story.dataFolder(), Database::Access::ReadOnly);
    if (!stores)
        return {stores.error().message};
    QStringList all;
    const auto pending = (*stores)->outbox.pending();
    for (const OutboxEntry &entry : pending ? *pending : QList<OutboxEntry>())
        all.append(u"a write without an outcome: %1 %2"_s.arg(entry.place, entry.record.text()));
    const auto templates = (*stores)->templates.list();
    for (const StoredTemplate &each : templates ? *templates : QList<StoredTemplate>()) {
        const auto failed = (*stores)->due.failed(each.id);
        for (const DueOrder &order : failed ? *failed : QList<DueOrder>())
            all.append(u"an order whose last attempt failed: %1"_s.arg(order.lastError));
    }
    if (!pending || !templates)
        all.append(u"the database cannot be read"_s);
    return all;
}

} // namespace Waybill
