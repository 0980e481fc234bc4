#include "tests/contract/target/servicenowbench.h"

#include "core/targets/servicenow/servicenowtarget.h"

namespace Waybill {

using namespace Qt::Literals::StringLiterals;

namespace {

const QString system = u"servicenow"_s;
constexpr int firstOrder = 0x6000;
constexpr int firstLine = 0x9000;

QString sysId(int number)
{
    return u"%1"_s.arg(number, 32, 16, QChar(u'0'));
}

} // namespace

void ServiceNowBench::reset()
{
    m_sandbox.reset();
    Sandbox::SandboxOptions options;
    options.scenario = QStringLiteral(TARGET_SCENARIOS "/servicenow");
    m_sandbox = std::make_unique<Sandbox::SandboxServer>(options);
    const Result<Done> started = m_sandbox->start();
    if (!started)
        qFatal("%s", qPrintable(started.error().message));
}

ServiceNowAccess ServiceNowBench::access() const
{
    const QJsonObject details = m_sandbox->connectionDetails().value(system).toObject();
    ServiceNowAccess access;
    access.baseUrl = QUrl(details.value("baseUrl"_L1).toString());
    access.user = details.value("user"_L1).toString();
    access.password = details.value("password"_L1).toString();
    access.apiKey = details.value("apiKey"_L1).toString();
    access.clientId = details.value("clientId"_L1).toString();
    access.clientSecret = details.value("clientSecret"_L1).toString();
    return access;
}

std::unique_ptr<TargetAdapter> ServiceNowBench::makeTarget()
{
    return std::make_unique<ServiceNowTarget>(access(), m_clock);
}

std::unique_ptr<TargetAdapter> ServiceNowBench::makeStranger()
{
    ServiceNowAccess stranger = access();
    stranger.password = u"not the password"_s;
    return std::make_unique<ServiceNowTarget>(stranger, m_clock);
}

RecordId ServiceNowBench::vendor()
{
    return RecordId(sysId(0x175));
}

LinkFilter ServiceNowBench::filter() const
{
    LinkFilter filter;
    filter.vendors = {vendor()};
    filter.submittedSince = QDateTime(QDate(2026, 1, 1), QTime(0, 0), Qt::UTC);
    return filter;
}

QSet<QString> ServiceNowBench::linkedOrders() const
{
    return {sysId(firstOrder + 1), sysId(firstOrder + 2), sysId(firstOrder + 3), sysId(firstOrder + 4)};
}

QSet<QString> ServiceNowBench::openOrders() const
{
    return linkedOrders() + QSet<QString>{sysId(firstOrder + 5), sysId(firstOrder + 6)};
}

QList<RecordId> ServiceNowBench::orders() const
{
    QList<RecordId> orders;
    for (int n = 1; n <= 4; ++n)
        orders.append(RecordId(sysId(firstOrder + n)));
    return orders;
}

RecordId ServiceNowBench::missingOrder() const
{
    return RecordId(sysId(0xffff));
}

PoNumber ServiceNowBench::numberOf(const RecordId &order) const
{
    return PoNumber(u"PO-C-%1"_s.arg(order.text().right(4).toInt(nullptr, 16) - firstOrder));
}

RecordId ServiceNowBench::lineOf(const RecordId &order, int position) const
{
    return RecordId(sysId(firstLine + 10 * (order.text().right(4).toInt(nullptr, 16) - firstOrder) + position - 1));
}

FieldRef ServiceNowBench::textField() const
{
    return {FieldPlace::Header, u"proc_po"_s, u"u_vendor_invoice"_s};
}

FieldRef ServiceNowBench::dayField() const
{
    return {FieldPlace::Header, u"proc_po"_s, u"u_ship_date"_s};
}

FieldRef ServiceNowBench::lineDayField() const
{
    return {FieldPlace::Line, u"proc_po_item"_s, u"u_ship_date"_s};
}

std::pair<FieldRef, FieldValue> ServiceNowBench::refusedValue() const
{
    return {textField(), FieldValue::ofText(u"refuse this"_s)}; // a business rule of this instance
}

void ServiceNowBench::options(const QJsonObject &changes)
{
    const auto set = m_sandbox->standIn(system)->setOptions(changes);
    if (set.status != 200)
        qFatal("%s", set.body.constData());
}

void ServiceNowBench::addFault(QJsonObject fault)
{
    fault.insert(u"system"_s, system);
    const Result<Done> added = m_sandbox->faults().add(fault);
    if (!added)
        qFatal("%s", qPrintable(added.error().message));
}

void ServiceNowBench::meetNextWrite(const RecordId &order, QJsonObject fault)
{
    fault.insert(u"method"_s, u"PATCH"_s);
    fault.insert(u"path"_s, QString(u"/proc_po/"_s + order.text()));
    fault.insert(u"count"_s, 1);
    addFault(fault);
}

void ServiceNowBench::ignoreWrite(const RecordId &)
{
    options({{u"silentlyDropped"_s, QJsonArray{u"proc_po.u_vendor_invoice"_s}}});
}

void ServiceNowBench::cutAfterEffect(const RecordId &order)
{
    meetNextWrite(order, {{u"drop"_s, u"afterEffect"_s}});
}

void ServiceNowBench::cutBeforeEffect(const RecordId &order)
{
    meetNextWrite(order, {{u"drop"_s, u"beforeEffect"_s}});
}

void ServiceNowBench::garbleAnswer(const RecordId &order)
{
    meetNextWrite(order, {{u"html"_s, true}, {u"effect"_s, true}});
}

void ServiceNowBench::refuseEverything()
{
    const QJsonObject error{{u"message"_s, u"User Not Authenticated"_s}, {u"detail"_s, u"Required to provide Auth information"_s}};
    addFault({{u"status"_s, 401}, {u"json"_s, QJsonObject{{u"error"_s, error}, {u"status"_s, u"failure"_s}}}});
}

void ServiceNowBench::askForQuiet()
{
    const QJsonObject error{{u"message"_s, u"Rate limit exceeded"_s}, {u"detail"_s, u"Rate limit of 100 requests per hour for Table API exceeded"_s}};
    addFault({{u"method"_s, u"PATCH"_s}, {u"status"_s, 429}, {u"retryAfter"_s, 600}, {u"json"_s, QJsonObject{{u"error"_s, error}, {u"status"_s, u"failure"_s}}}});
}

void ServiceNowBench::makeUnreadable(const RecordId &order)
{
    const QJsonObject change{{u"pattern"_s, QString("\"number\":\\s*\""_L1 + numberOf(order).text() + u'"')}, {u"with"_s, u"\"number\":5"_s}};
    addFault({{u"path"_s, u"/table/proc_po$"_s}, {u"replace"_s, QJsonArray{change}}});
}

void ServiceNowBench::truncateReads()
{
    addFault({{u"method"_s, u"GET"_s}, {u"path"_s, u"/table/"_s}, {u"truncateTo"_s, 40}});
}

void ServiceNowBench::answerSlowly(std::chrono::milliseconds latency)
{
    m_sandbox->world().setLatency(latency);
}

void ServiceNowBench::holdWrites()
{
    addFault({{u"method"_s, u"PATCH"_s}, {u"hold"_s, true}});
}

int ServiceNowBench::requests() const
{
    return m_sandbox->journal().count(system);
}

int ServiceNowBench::writes() const
{
    int count = 0;
    for (const Sandbox::JournalEntry &entry : m_sandbox->journal().entries(system))
        count += entry.method == "PATCH" || entry.path.endsWith("/batch"_L1) ? 1 : 0;
    return count;
}

int ServiceNowBench::highestInFlight() const
{
    int highest = 0;
    for (const Sandbox::JournalEntry &entry : m_sandbox->journal().entries(system))
        highest = qMax(highest, entry.inFlightLane);
    return highest;
}

} // namespace Waybill
