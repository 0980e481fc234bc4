#include "tests/contract/target/autotaskbench.h"

#include "core/targets/autotask/autotasktarget.h"

namespace Waybill {

using namespace Qt::Literals::StringLiterals;

namespace {

const QString system = u"autotask"_s;
constexpr QLatin1StringView headerPath("/PurchaseOrders$");

} // namespace

void AutotaskBench::reset()
{
    m_sandbox.reset();
    Sandbox::SandboxOptions options;
    options.scenario = QStringLiteral(TARGET_SCENARIOS "/autotask");
    m_sandbox = std::make_unique<Sandbox::SandboxServer>(options);
    const Result<Done> started = m_sandbox->start();
    if (!started)
        qFatal("%s", qPrintable(started.error().message));
}

AutotaskAccess AutotaskBench::access() const
{
    const QJsonObject details = m_sandbox->connectionDetails().value(system).toObject();
    AutotaskAccess access;
    access.userName = details.value(u"userName"_s).toString();
    access.secret = details.value(u"secret"_s).toString();
    access.trackingIdentifier = details.value(u"integrationCode"_s).toString();
    access.baseUrl = QUrl(details.value(u"baseUrl"_s).toString());
    return access;
}

std::unique_ptr<TargetAdapter> AutotaskBench::makeTarget()
{
    return std::make_unique<AutotaskTarget>(access(), m_clock);
}

std::unique_ptr<TargetAdapter> AutotaskBench::makeStranger()
{
    AutotaskAccess stranger = access();
    stranger.secret = u"not the secret"_s;
    return std::make_unique<AutotaskTarget>(stranger, m_clock);
}

LinkFilter AutotaskBench::filter() const
{
    LinkFilter filter;
    filter.vendors = {RecordId(u"175"_s)};
    filter.submittedSince = QDateTime(QDate(2026, 1, 1), QTime(0, 0), Qt::UTC);
    return filter;
}

QSet<QString> AutotaskBench::linkedOrders() const
{
    return {u"6001"_s, u"6002"_s, u"6003"_s, u"6004"_s};
}

QSet<QString> AutotaskBench::openOrders() const
{
    return linkedOrders() + QSet<QString>{u"6005"_s, u"6006"_s};
}

QList<RecordId> AutotaskBench::orders() const
{
    return {RecordId(u"6001"_s), RecordId(u"6002"_s), RecordId(u"6003"_s), RecordId(u"6004"_s)};
}

RecordId AutotaskBench::missingOrder() const
{
    return RecordId(u"999999"_s);
}

PoNumber AutotaskBench::numberOf(const RecordId &order) const
{
    return PoNumber(u"PO-C-%1"_s.arg(order.text().toInt() - 6000));
}

FieldRef AutotaskBench::textField() const
{
    return {FieldPlace::Header, u"PurchaseOrders"_s, u"vendorInvoiceNumber"_s};
}

FieldRef AutotaskBench::dayField() const
{
    return {FieldPlace::Header, u"PurchaseOrders"_s, u"shippingDate"_s};
}

FieldRef AutotaskBench::lineDayField() const
{
    return {FieldPlace::Line, u"PurchaseOrderItems"_s, u"estimatedArrivalDate"_s};
}

std::pair<FieldRef, FieldValue> AutotaskBench::refusedValue() const
{
    return {textField(), FieldValue::ofText(QString(51, u'9'))}; // the field holds 50
}

void AutotaskBench::addFault(QJsonObject fault)
{
    fault.insert(u"system"_s, system);
    const Result<Done> added = m_sandbox->faults().add(fault);
    if (!added)
        qFatal("%s", qPrintable(added.error().message));
}

void AutotaskBench::meetNextWrite(const RecordId &order, QJsonObject fault)
{
    fault.insert(u"method"_s, u"PATCH"_s);
    fault.insert(u"path"_s, headerPath);
    fault.insert(u"body"_s, QString("\"id\":"_L1 + order.text() + "\\b"_L1));
    fault.insert(u"count"_s, 1);
    addFault(fault);
}

void AutotaskBench::ignoreWrite(const RecordId &order)
{
    meetNextWrite(order, {{u"json"_s, QJsonObject{{u"itemId"_s, order.text().toInt()}}}});
}

void AutotaskBench::cutAfterEffect(const RecordId &order)
{
    meetNextWrite(order, {{u"drop"_s, u"afterEffect"_s}});
}

void AutotaskBench::cutBeforeEffect(const RecordId &order)
{
    meetNextWrite(order, {{u"drop"_s, u"beforeEffect"_s}});
}

void AutotaskBench::garbleAnswer(const RecordId &order)
{
    meetNextWrite(order, {{u"html"_s, true}, {u"effect"_s, true}});
}

void AutotaskBench::refuseEverything()
{
    addFault({{u"path"_s, u"/V1.0/(?!zoneInformation)"_s}, {u"status"_s, 401}, {u"text"_s, QString()}});
}

void AutotaskBench::askForQuiet()
{
    const QJsonArray errors{u"The Autotask API thread threshold of 3 threads has been exceeded."_s};
    addFault({{u"method"_s, u"PATCH"_s}, {u"status"_s, 429}, {u"json"_s, QJsonObject{{u"errors"_s, errors}}}});
}

void AutotaskBench::makeUnreadable(const RecordId &order)
{
    const QString number = numberOf(order).text();
    const QJsonObject change{{u"pattern"_s, QString("\"purchaseOrderNumber\":\\s*\""_L1 + number + u'"')},
                             {u"with"_s, u"\"purchaseOrderNumber\":5"_s}};
    addFault({{u"path"_s, u"/PurchaseOrders/query$"_s}, {u"replace"_s, QJsonArray{change}}});
}

void AutotaskBench::truncateReads()
{
    addFault({{u"path"_s, u"/query$"_s}, {u"truncateTo"_s, 40}});
}

void AutotaskBench::answerSlowly(std::chrono::milliseconds latency)
{
    m_sandbox->world().setLatency(latency);
}

void AutotaskBench::holdWrites()
{
    addFault({{u"method"_s, u"PATCH"_s}, {u"hold"_s, true}});
}

int AutotaskBench::requests() const
{
    return m_sandbox->journal().count(system);
}

int AutotaskBench::writes() const
{
    int count = 0;
    for (const Sandbox::JournalEntry &entry : m_sandbox->journal().entries(system))
        count += entry.method == "PATCH" ? 1 : 0;
    return count;
}

int AutotaskBench::highestInFlight() const
{
    int highest = 0;
    for (const Sandbox::JournalEntry &entry : m_sandbox->journal().entries(system))
        highest = qMax(highest, entry.inFlightLane);
    return highest;
}

} // namespace Waybill
