#include "tests/contract/source/tdsynnexbench.h"

#include "core/sources/tdsynnex/tdsynnexsource.h"

namespace Waybill {

using namespace Qt::Literals::StringLiterals;

namespace {

const QString system = u"tdsynnex"_s;

OrderRef ref(const QString &po)
{
    return {PoNumber(po), u"123456"_s, {}};
}

} // namespace

void TdSynnexBench::reset()
{
    m_sandbox.reset();
    Sandbox::SandboxOptions options;
    options.scenario = QStringLiteral(SOURCE_SCENARIOS "/tdsynnex");
    m_sandbox = std::make_unique<Sandbox::SandboxServer>(options);
    const Result<Done> started = m_sandbox->start();
    if (!started)
        qFatal("%s", qPrintable(started.error().message));
    m_begun = m_sandbox->world().now();
    m_clock = std::make_unique<ManualClock>(m_begun);
    m_clock->setPassWaitsUpTo(std::chrono::minutes(2));
}

TdSynnex::Access TdSynnexBench::access() const
{
    const QJsonObject details = m_sandbox->connectionDetails().value(system).toObject();
    TdSynnex::Access access;
    access.user = details.value(u"user"_s).toString();
    access.password = details.value(u"password"_s).toString();
    access.customerNumber = details.value(u"customerNumber"_s).toString();
    access.base = QUrl(details.value(u"baseUrl"_s).toString());
    return access;
}

std::unique_ptr<SourceAdapter> TdSynnexBench::makeSource()
{
    return std::make_unique<TdSynnexSource>(access(), HttpSettings(), *m_clock);
}

std::unique_ptr<SourceAdapter> TdSynnexBench::makeStranger()
{
    TdSynnex::Access stranger = access();
    stranger.password = u"not the password"_s;
    return std::make_unique<TdSynnexSource>(stranger, HttpSettings(), *m_clock);
}

QList<OrderRef> TdSynnexBench::orders() const
{
    QList<OrderRef> refs;
    for (int i = 1; i <= 8; ++i)
        refs.append(ref(u"SC-%1"_s.arg(i)));
    return refs;
}

OrderRef TdSynnexBench::missingOrder() const
{
    return ref(u"SC-MISSING"_s);
}

std::pair<OrderRef, QString> TdSynnexBench::strangeOrder() const
{
    return {ref(u"SC-9"_s), u"awaitingFairies"_s};
}

QStringList TdSynnexBench::invoiceNumbers() const
{
    return {u"163600001"_s, u"163600002"_s};
}

void TdSynnexBench::addFault(const QJsonObject &fault)
{
    const auto added = m_sandbox->faults().add(fault);
    if (!added)
        qFatal("%s", qPrintable(added.error().message));
}

void TdSynnexBench::meet(const OrderRef &order, QJsonObject fault)
{
    fault.insert(u"body"_s, QString(u"<PONumber>%1<"_s.arg(order.po.text())));
    addFault(fault);
}

void TdSynnexBench::garble(const OrderRef &order)
{
    meet(order, {{u"text"_s, u"<SynnexB2B><OrderStatusResponse><Items>"_s}});
}

void TdSynnexBench::webPage(const OrderRef &order)
{
    meet(order, {{u"html"_s, true}});
}

void TdSynnexBench::answerForAnother(const OrderRef &order)
{
    const QJsonObject change{{u"pattern"_s, QString(u"<PONumber>%1<"_s.arg(order.po.text()))}, {u"with"_s, u"<PONumber>SC-OTHER<"_s}};
    meet(order, {{u"replace"_s, QJsonArray{change}}});
}

void TdSynnexBench::failOnce()
{
    addFault({{u"first"_s, 1}, {u"count"_s, 1}, {u"status"_s, 200},
              {u"text"_s, u"<SynnexB2B><OrderResponse><ErrorMessage>Server.DatabaseIssue</ErrorMessage></OrderResponse></SynnexB2B>"_s}});
}

void TdSynnexBench::askForQuietOnce(std::chrono::seconds wait)
{
    addFault({{u"first"_s, 1}, {u"count"_s, 1}, {u"status"_s, 429}, {u"headers"_s, QJsonObject{{u"Retry-After"_s, QString::number(wait.count())}}}});
}

void TdSynnexBench::truncate()
{
    addFault({{u"truncateTo"_s, 60}});
}

void TdSynnexBench::hold()
{
    addFault({{u"hold"_s, true}});
}

void TdSynnexBench::answerSlowly(std::chrono::milliseconds latency)
{
    m_sandbox->world().setLatency(latency);
}

void TdSynnexBench::goAway()
{
    m_sandbox->stop();
}

int TdSynnexBench::requests() const
{
    return m_sandbox->journal().count(system);
}

int TdSynnexBench::highestInFlight() const
{
    return m_sandbox->journal().maximumInFlight(system);
}

std::chrono::milliseconds TdSynnexBench::waited() const
{
    return std::chrono::milliseconds(m_begun.msecsTo(m_clock->now()));
}

bool TdSynnexBench::secretInAddress() const
{
    for (const Sandbox::JournalEntry &entry : m_sandbox->journal().entries(system)) {
        if (entry.secretInTarget)
            return true;
    }
    return false;
}

} // namespace Waybill
