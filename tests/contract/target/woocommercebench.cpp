#include "tests/contract/target/woocommercebench.h"

#include "core/targets/woocommerce/woocommercetarget.h"

#include <QCoroTask>
#include <QJsonDocument>

namespace Waybill {

using namespace Qt::Literals::StringLiterals;

namespace {

const QString shopSystem = u"woocommerce"_s;

bool isWrite(const Sandbox::JournalEntry &entry)
{
    return entry.method != "GET" && !(entry.path.endsWith("/batch"_L1) && entry.body == "{}"); // the check of rights changes nothing
}

} // namespace

void WooCommerceBench::reset()
{
    reset(false);
}

void WooCommerceBench::reset(bool tls)
{
    m_sandbox.reset();
    Sandbox::SandboxOptions options;
    options.scenario = QStringLiteral(TARGET_SCENARIOS "/woocommerce");
    options.tls = tls;
    m_sandbox = std::make_unique<Sandbox::SandboxServer>(options);
    const Result<Done> started = m_sandbox->start();
    if (!started)
        qFatal("%s", qPrintable(started.error().message));
    m_clock.emplace(m_sandbox->world().now());
}

void WooCommerceBench::advance(std::chrono::minutes by)
{
    m_clock->advance(by);
    m_sandbox->world().advanceBy(by);
}

ShopAccess WooCommerceBench::access() const
{
    const QJsonObject details = m_sandbox->connectionDetails().value(shopSystem).toObject();
    ShopAccess access;
    access.address = QUrl(details.value("baseUrl"_L1).toString());
    access.consumerKey = details.value("consumerKey"_L1).toString();
    access.consumerSecret = details.value("consumerSecret"_L1).toString();
    return access;
}

std::unique_ptr<TargetAdapter> WooCommerceBench::makeTarget()
{
    return std::make_unique<WooCommerceTarget>(access(), *m_clock);
}

std::unique_ptr<TargetAdapter> WooCommerceBench::makeStranger()
{
    ShopAccess stranger = access();
    stranger.consumerSecret = u"cs_not_the_secret"_s;
    return std::make_unique<WooCommerceTarget>(stranger, *m_clock);
}

LinkFilter WooCommerceBench::filter() const
{
    LinkFilter filter;
    filter.vendors = {RecordId(u"shop"_s)};
    filter.submittedSince = QDateTime(QDate(2026, 1, 1), QTime(0, 0), Qt::UTC);
    return filter;
}

QSet<QString> WooCommerceBench::linkedOrders() const
{
    return {u"6001"_s, u"6002"_s, u"6003"_s, u"6004"_s};
}

QSet<QString> WooCommerceBench::openOrders() const
{
    return linkedOrders() + QSet<QString>{u"6005"_s};
}

QList<RecordId> WooCommerceBench::orders() const
{
    return {RecordId(u"6001"_s), RecordId(u"6002"_s), RecordId(u"6003"_s), RecordId(u"6004"_s)};
}

RecordId WooCommerceBench::missingOrder() const
{
    return RecordId(u"999999"_s);
}

PoNumber WooCommerceBench::numberOf(const RecordId &order) const
{
    return PoNumber(u"WEB-C-%1"_s.arg(order.text().toInt() - 6000));
}

FieldRef WooCommerceBench::textField() const
{
    return {FieldPlace::Header, u"orders"_s, u"meta_data._vendor_invoice"_s};
}

FieldRef WooCommerceBench::dayField() const
{
    return {FieldPlace::Header, u"orders"_s, u"meta_data._vendor_eta"_s};
}

FieldRef WooCommerceBench::lineDayField() const
{
    return {FieldPlace::Line, u"line_items"_s, u"meta_data._vendor_eta"_s};
}

std::pair<FieldRef, FieldValue> WooCommerceBench::refusedValue() const
{
    return {{FieldPlace::Header, u"orders"_s, u"status"_s}, FieldValue::ofChoice(u"sent-away"_s)}; // no status of this shop
}

void WooCommerceBench::addFault(QJsonObject fault)
{
    fault.insert(u"system"_s, shopSystem);
    const Result<Done> added = m_sandbox->faults().add(fault);
    if (!added)
        qFatal("%s", qPrintable(added.error().message));
}

void WooCommerceBench::meetNextWrite(const RecordId &order, QJsonObject fault)
{
    fault.insert(u"method"_s, u"PUT"_s);
    fault.insert(u"path"_s, QString("/orders/"_L1 + order.text() + u'$'));
    fault.insert(u"count"_s, 1);
    addFault(fault);
}

void WooCommerceBench::ignoreWrite(const RecordId &order)
{
    meetNextWrite(order, {{u"json"_s, QJsonObject{{u"id"_s, order.text().toInt()}, {u"status"_s, u"processing"_s}}}});
}

void WooCommerceBench::cutAfterEffect(const RecordId &order)
{
    meetNextWrite(order, {{u"drop"_s, u"afterEffect"_s}});
}

void WooCommerceBench::cutBeforeEffect(const RecordId &order)
{
    meetNextWrite(order, {{u"drop"_s, u"beforeEffect"_s}});
}

void WooCommerceBench::garbleAnswer(const RecordId &order)
{
    meetNextWrite(order, {{u"html"_s, true}, {u"effect"_s, true}});
}

void WooCommerceBench::refuseEverything()
{
    const QJsonObject data{{u"status"_s, 401}};
    addFault({{u"path"_s, u"/wc/v3/"_s}, {u"status"_s, 401},
              {u"json"_s, QJsonObject{{u"code"_s, u"woocommerce_rest_cannot_edit"_s}, {u"message"_s, u"Sorry, you are not allowed to edit this resource."_s}, {u"data"_s, data}}}});
}

void WooCommerceBench::askForQuiet()
{
    for (const QString &method : {u"PUT"_s, u"POST"_s})
        addFault({{u"method"_s, method}, {u"status"_s, 429}, {u"text"_s, u"Too Many Requests"_s}});
}

void WooCommerceBench::makeUnreadable(const RecordId &order)
{
    const QString number = numberOf(order).text();
    const QJsonObject change{{u"pattern"_s, QString("\"number\":\\s*\""_L1 + number + u'"')}, {u"with"_s, u"\"number\":5"_s}};
    addFault({{u"path"_s, u"/orders$"_s}, {u"replace"_s, QJsonArray{change}}});
}

void WooCommerceBench::truncateReads()
{
    addFault({{u"path"_s, u"/orders$"_s}, {u"truncateTo"_s, 40}});
}

void WooCommerceBench::answerSlowly(std::chrono::milliseconds latency)
{
    m_sandbox->world().setLatency(latency);
}

void WooCommerceBench::holdWrites()
{
    addFault({{u"method"_s, u"POST"_s}, {u"hold"_s, true}});
    addFault({{u"method"_s, u"PUT"_s}, {u"hold"_s, true}});
}

int WooCommerceBench::requests() const
{
    return m_sandbox->journal().count(shopSystem);
}

int WooCommerceBench::writes() const
{
    int count = 0;
    for (const Sandbox::JournalEntry &entry : m_sandbox->journal().entries(shopSystem))
        count += isWrite(entry) ? 1 : 0;
    return count;
}

int WooCommerceBench::highestInFlight() const
{
    return m_sandbox->journal().maximumInFlight(shopSystem);
}

void WooCommerceBench::options(const QJsonObject &changes)
{
    if (m_sandbox->standIn(shopSystem)->setOptions(changes).status != 200)
        qFatal("the stand-in does not know these options");
}

QJsonObject WooCommerceBench::state(const RecordId &order) const
{
    return m_sandbox->state(shopSystem).value(numberOf(order).text()).toObject();
}

QStringList WooCommerceBench::asked(int after) const
{
    QStringList lines;
    for (const Sandbox::JournalEntry &entry : m_sandbox->journal().entries(shopSystem).mid(after))
        lines.append(QString::fromLatin1(entry.method) + u' ' + entry.path.section("/wp-json/"_L1, 1));
    return lines;
}

RecordWrite WooCommerceBench::header(int order, const QMap<QString, FieldValue> &fields)
{
    RecordWrite write;
    write.outboxId = order;
    write.order = write.record = RecordId(QString::number(order));
    write.recordType = u"orders"_s;
    write.fields = fields;
    return write;
}

RecordWrite WooCommerceBench::shipments(int order, const QStringList &numbers)
{
    RecordWrite write;
    write.outboxId = order + 10'000;
    write.order = write.record = RecordId(QString::number(order));
    write.place = FieldPlace::Linked;
    write.recordType = u"shipments"_s;
    write.fields.insert(u"tracking"_s, FieldValue::ofText(numbers.join(u", "_s)));
    for (const QString &number : numbers) {
        Shipment shipment;
        shipment.key = shipment.number = number;
        shipment.carrier = u"ups"_s;
        shipment.carrierName = u"UPS"_s;
        shipment.shipped = Moment::ofDay(QDate(2026, 3, 1));
        shipment.lines.insert(QString::number(order * 10 + 1), Quantity(2));
        write.shipments.append(shipment);
    }
    return write;
}

RecordWrite WooCommerceBench::noteOn(int order, const QString &text)
{
    RecordWrite write;
    write.outboxId = order + 20'000;
    write.order = write.record = RecordId(QString::number(order));
    write.recordType = u"orders"_s;
    write.note = text;
    return write;
}

ReadScope WooCommerceBench::shipmentScope()
{
    ReadScope scope;
    scope.fields = {{FieldPlace::Linked, u"shipments"_s, u"tracking"_s}};
    return scope;
}

QString WooCommerceBench::shipmentsOf(TargetAdapter &target, int order)
{
    const RecordId id(QString::number(order));
    const auto read = QCoro::waitFor(target.readBack({id}, shipmentScope()));
    const PurchaseOrder *found = read ? read->find(id) : nullptr;
    return found && !found->linked.isEmpty() ? found->linked.first().fields.value(u"tracking"_s).text() : u"not read"_s;
}

qint64 WooCommerceBench::makeOrder()
{
    Sandbox::Request request;
    request.method = "POST";
    request.path = u"/wp-json/wc/v3/orders"_s;
    request.target = "/wp-json/wc/v3/orders";
    request.headers = {{"Authorization", "Basic " + QByteArray("ck_0123456789012345678901234567890123456789:cs_0123456789012345678901234567890123456789").toBase64()},
                       {"Content-Type", "application/json"}};
    request.body = R"({"status":"processing","meta_data":[{"key":"_vendor_order_number","value":"9"}]})";
    const Sandbox::Response made = sandbox().standIn(u"woocommerce"_s)->handle(request);
    return QJsonDocument::fromJson(made.body).object().value("id"_L1).toInteger();
}

} // namespace Waybill
