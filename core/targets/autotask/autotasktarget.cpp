#include "core/targets/autotask/autotasktarget.h"

#include "core/base/words.h"
#include "core/targets/autotask/autotaskquery.h"
#include "core/targets/autotask/autotaskrecord.h"
#include "core/targets/autotask/autotaskwords.h"

#include <QPointer>

namespace Waybill {

using namespace Autotask;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 schemaKeptForHours = 24;
constexpr int mostVendors = 400; // with the statuses well below 500 conditions

const QStringList &linkedEntities()
{
    static const QStringList entities{opportunities, projects, salesOrders, tickets};
    return entities;
}

Result<QList<qint64>> idsOf(const QList<RecordId> &records)
{
    QList<qint64> ids;
    for (const RecordId &record : records) {
        bool whole = false;
        ids.append(record.text().toLongLong(&whole));
        if (!whole)
            return Error{ErrorKind::Usage, Said::tr("%1 is no id of an Autotask record.").arg(record.text()), {}};
    }
    return ids;
}

} // namespace

AutotaskTarget::AutotaskTarget(AutotaskAccess access, Clock &clock, HttpSettings http, QObject *parent)
    : TargetAdapter(parent)
    , m_access(access)
    , m_clock(clock)
    , m_client(access, clock, std::move(http))
{
}

AutotaskTarget::~AutotaskTarget()
{
    // Waiting coroutines of ours end inside this call, while all members still live.
    m_client.close();
}

TargetCapabilities AutotaskTarget::capabilities() const
{
    TargetCapabilities capabilities;
    capabilities.kind = u"autotask"_s;
    capabilities.name = u"Autotask"_s;
    capabilities.readSlice = 100;
    capabilities.inFlight = 2;
    capabilities.notesReadable = true;
    capabilities.noteRecords = {tickets, projects};
    return capabilities;
}

QCoro::Task<Result<TargetSchema>> AutotaskTarget::schema(bool refresh)
{
    const QPointer<AutotaskTarget> guard(this);
    const bool fresh = m_schema && m_schemaRead.secsTo(m_clock.now()) < schemaKeptForHours * 3600;
    if (refresh || !fresh) {
        const Result<Done> loaded = co_await loadSchema();
        if (!guard)
            co_return stoppedError();
        if (!loaded)
            co_return loaded.error();
    }
    co_return Result<TargetSchema>(*m_schema); // a copy: QCoro 0.8 moves from an lvalue that is co_returned
}

QCoro::Task<Result<Done>> AutotaskTarget::loadSchema()
{
    const QPointer<AutotaskTarget> guard(this);
    const Result<Zone> zone = co_await m_client.zone(false);
    if (!zone)
        co_return zone.error();
    if (!guard)
        co_return stoppedError();
    TargetSchema schema;
    schema.target = u"autotask"_s;
    const QString api = QString(zone->url.host() + zone->url.path()).toLower();
    schema.site = zone->database.isEmpty() ? api : zone->database;
    schema.addresses = {api, zone->url.host().toLower(), QString(zone->webUrl.host() + zone->webUrl.path()).toLower(), zone->webUrl.host().toLower()};
    schema.addresses.removeAll(QString());
    schema.zone = m_access.zone.isEmpty() ? u"UTC"_s : m_access.zone;

    // One after the other: a burst of metadata requests trips the limit of threads.
    const Result<Reply> header =
        co_await m_client.get(u"PurchaseOrders/entityInformation/fields"_s, Said::tr("the fields of purchase orders"));
    if (!header)
        co_return header.error();
    const Result<QList<TargetField>> headerFields = parseFields(header->body, purchaseOrders, FieldPlace::Header, false);
    const Result<StatusList> statuses = StatusList::parse(header->body);
    if (!headerFields)
        co_return headerFields.error();
    if (!statuses)
        co_return statuses.error();
    if (!statuses->id(StatusRole::Submitted)) {
        co_return Error{ErrorKind::Malformed,
                        Said::tr("Autotask's list of order statuses has none named Submitted. Set the language of the API user to "
                        "English and check again."),
                        {}, u"status"_s};
    }
    schema.fields = *headerFields;
    if (!guard)
        co_return stoppedError();
    const Result<QList<TargetField>> lineFields = co_await loadFields(purchaseOrderItems, FieldPlace::Line, false);
    if (!lineFields)
        co_return lineFields.error();
    schema.fields += *lineFields;

    QList<std::pair<QString, FieldPlace>> userDefined{{purchaseOrders, FieldPlace::Header}, {purchaseOrderItems, FieldPlace::Line}};
    for (const QString &entity : linkedEntities())
        userDefined.append({entity, FieldPlace::Linked});
    for (const auto &[entity, place] : userDefined) {
        if (!guard)
            co_return stoppedError();
        const Result<QList<TargetField>> fields = co_await loadFields(entity, place, true);
        if (!fields && !isSimplyNotThere(fields.error()))
            co_return fields.error();
        if (fields)
            schema.fields += *fields;
    }
    if (!guard)
        co_return stoppedError();
    const Result<Done> shipping = co_await loadShippingTypes(&schema);
    if (!shipping)
        co_return shipping.error();
    if (!guard)
        co_return stoppedError();
    m_schema = schema;
    m_statuses = *statuses;
    m_schemaRead = m_clock.now();
    m_noteChoices.clear();
    co_return Done{};
}

QCoro::Task<Result<QList<TargetField>>> AutotaskTarget::loadFields(QString entity, FieldPlace place, bool userDefined)
{
    const QString path = entity + "/entityInformation/"_L1 + (userDefined ? u"userDefinedFields"_s : u"fields"_s);
    const Result<Reply> reply = co_await m_client.get(path, Said::tr("the fields of %1").arg(entity));
    if (!reply)
        co_return reply.error();
    co_return parseFields(reply->body, entity, place, userDefined);
}

/// Carrier and service are chosen by name; ShippingTypes is a list of the tenant, not a picklist.
QCoro::Task<Result<Done>> AutotaskTarget::loadShippingTypes(TargetSchema *schema)
{
    Query all;
    all.include({u"id"_s, u"name"_s, u"isActive"_s}).exists(u"id"_s);
    const Result<QJsonArray> rows = co_await m_client.query(shippingTypes, all.body());
    if (!rows && isSimplyNotThere(rows.error()))
        co_return Done{};
    if (!rows)
        co_return rows.error();
    QList<FieldChoice> choices;
    for (const QJsonValue &row : *rows) {
        RecordReader reader(shippingTypes, row);
        FieldChoice choice;
        choice.value = QString::number(reader.requiredId(u"id"_s));
        choice.label = reader.text(u"name"_s);
        choice.active = reader.flag(u"isActive"_s, true);
        if (!reader.failed())
            choices.append(choice);
    }
    for (TargetField &field : schema->fields) {
        if (field.ref.place == FieldPlace::Header && field.ref.name.compare("shippingType"_L1, Qt::CaseInsensitive) == 0)
            field.choices = choices;
    }
    co_return Done{};
}

QCoro::Task<Result<QList<std::pair<RecordId, QString>>>> AutotaskTarget::vendors(QString nameContains)
{
    const QPointer<AutotaskTarget> guard(this);
    const Result<Done> type = co_await loadVendorType();
    if (!type)
        co_return type.error();
    if (!guard)
        co_return stoppedError();
    Query query;
    query.include({u"id"_s, u"companyName"_s}).equals(u"isActive"_s, true);
    if (m_vendorType)
        query.equals(u"companyType"_s, *m_vendorType);
    const QString wanted = nameContains.trimmed();
    if (!wanted.isEmpty())
        query.where(u"companyName"_s, u"contains"_s, wanted);
    const Result<QJsonArray> rows = co_await m_client.query(companies, query.body());
    if (!rows)
        co_return rows.error();
    QList<std::pair<RecordId, QString>> found;
    for (const QJsonValue &row : *rows) {
        RecordReader reader(companies, row);
        const RecordId id(QString::number(reader.requiredId(u"id"_s)));
        const QString name = reader.text(u"companyName"_s);
        if (reader.failed())
            co_return reader.error();
        found.append({id, name});
    }
    co_return found;
}

/// Which number means Vendor differs between tenants; one that has no such type offers all its companies.
QCoro::Task<Result<Done>> AutotaskTarget::loadVendorType()
{
    const QPointer<AutotaskTarget> guard(this);
    if (m_vendorTypeRead.isValid() && m_vendorTypeRead.secsTo(m_clock.now()) < schemaKeptForHours * 3600)
        co_return Done{};
    const Result<Reply> reply = co_await m_client.get(u"Companies/entityInformation/fields"_s, Said::tr("the fields of companies"));
    if (!reply && !isSimplyNotThere(reply.error()))
        co_return reply.error();
    if (!guard)
        co_return stoppedError();
    m_vendorType.reset();
    if (reply) {
        const Result<std::optional<qint64>> type = vendorType(reply->body);
        if (!type)
            co_return type.error();
        m_vendorType = *type;
    }
    m_vendorTypeRead = m_clock.now();
    co_return Done{};
}

QCoro::Task<Result<LinkedOrders>> AutotaskTarget::findLinkedOrders(LinkFilter filter, QString)
{
    return discover(filter, true);
}

QCoro::Task<Result<LinkedOrders>> AutotaskTarget::findOpenOrders(LinkFilter filter)
{
    return discover(filter, false);
}

QCoro::Task<Result<LinkedOrders>> AutotaskTarget::discover(LinkFilter filter, bool linkedOnly)
{
    const QPointer<AutotaskTarget> guard(this);
    const Result<TargetSchema> known = co_await schema(false);
    if (!known)
        co_return known.error();
    if (!guard)
        co_return stoppedError();
    const Result<QList<qint64>> vendorIds = idsOf(filter.vendors);
    if (!vendorIds)
        co_return vendorIds.error();
    if (vendorIds->isEmpty() || vendorIds->size() > mostVendors)
        co_return Error{ErrorKind::Usage, Said::tr("Pick the Autotask vendor whose orders are followed, at most %1.").arg(mostVendors), {}};
    QList<qint64> statuses;
    for (const StatusRole role : {StatusRole::Submitted, StatusRole::ReceivedPartial}) {
        if (const std::optional<qint64> id = m_statuses.id(role))
            statuses.append(*id);
    }
    const HeadFields head = HeadFields::of(filter.numberField, filter.linkField);
    Query query;
    query.include(headerIncludes(head, {}, TargetSchema())).in(u"status"_s, statuses).in(u"vendorID"_s, *vendorIds);
    if (linkedOnly)
        query.exists(head.link);
    if (filter.submittedSince.isValid()) {
        query.where(u"submitDateTime"_s, u"gte"_s, filter.submittedSince.toUTC().toString(u"yyyy-MM-dd'T'HH:mm:ss'Z'"_s));
    }
    const Result<QJsonArray> rows = co_await m_client.query(purchaseOrders, query.body());
    if (!rows)
        co_return rows.error();
    if (!guard)
        co_return stoppedError();
    if (!linkedOnly) { // for people who choose; a pass takes the names it knows
        const QSet<qint64> vendors(vendorIds->begin(), vendorIds->end());
        const Result<Done> named = co_await loadCompanies(vendors);
        if (!named)
            co_return named.error();
        if (!guard)
            co_return stoppedError();
    }
    LinkedOrders found;
    for (const QJsonValue &row : *rows) {
        Result<PurchaseOrder> order = parseHead(row, head, m_statuses);
        if (order)
            order->vendorName = m_companies.name(order->vendor.text().toLongLong());
        if (!order)
            found.unreadable.insert(idOfOrder(row), order.error());
        else if (linkedOnly && order->supplierOrders.isEmpty())
            found.withoutLink.append(*order); // empty text, which "exist" lets pass
        else
            found.orders.append(*order);
    }
    co_return found;
}

QCoro::Task<Result<QList<PurchaseOrder>>> AutotaskTarget::findByNumber(PoNumber number, LinkFilter filter)
{
    const QPointer<AutotaskTarget> guard(this);
    const Result<TargetSchema> known = co_await schema(false);
    if (!known)
        co_return known.error();
    if (!guard)
        co_return stoppedError();
    const Result<QList<qint64>> vendorIds = idsOf(filter.vendors);
    if (!vendorIds)
        co_return vendorIds.error();
    const HeadFields head = HeadFields::of(filter.numberField, filter.linkField);
    QJsonValue value(number.text());
    if (head.number.compare("id"_L1, Qt::CaseInsensitive) == 0)
        value = number.text().toLongLong();
    Query query;
    query.include(headerIncludes(head, {}, TargetSchema())).equals(head.number, value);
    if (!vendorIds->isEmpty())
        query.in(u"vendorID"_s, *vendorIds);
    const Result<QJsonArray> rows = co_await m_client.query(purchaseOrders, query.body());
    if (!rows)
        co_return rows.error();
    if (!guard)
        co_return stoppedError();
    QList<PurchaseOrder> found;
    for (const QJsonValue &row : *rows) {
        const Result<PurchaseOrder> order = parseHead(row, head, m_statuses);
        if (!order)
            co_return order.error();
        if (order->number == number) // the database compares without case
            found.append(*order);
    }
    co_return found;
}

QCoro::Task<Result<double>> AutotaskTarget::usage()
{
    const Result<Reply> reply =
        co_await m_client.get(u"ThresholdInformation"_s, Said::tr("the use of the interface"));
    if (!reply)
        co_return reply.error();
    const Result<QJsonObject> answer = parseObject(reply->body, Said::tr("the use of the interface"));
    if (!answer)
        co_return answer.error();
    const double limit = answer->value("externalRequestThreshold"_L1).toDouble(-1);
    const double used = answer->value("currentTimeframeRequestCount"_L1).toDouble(-1);
    co_return limit > 0 && used >= 0 ? used / limit : -1.0;
}

QUrl AutotaskTarget::webLink(const PurchaseOrder &) const
{
    return {};
}

void AutotaskTarget::stop()
{
    m_client.stop();
}

} // namespace Waybill
