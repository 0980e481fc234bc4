#include "app/sandbox/autotask/records.h"

#include "app/sandbox/autotask/purchasing.h"

namespace Waybill::Sandbox {

using namespace Qt::Literals::StringLiterals;

namespace {

const QString orderTable = u"PurchaseOrders"_s;
const QString items = u"PurchaseOrderItems"_s;

Error refuse(const QString &what)
{
    return {ErrorKind::Malformed, what, {}};
}

/// "2026-03-04T15:12:40Z" → midnight of that day, for fields without a time in the user interface.
QJsonValue cutToDay(const QJsonValue &value)
{
    return value.isString() && value.toString().size() >= 10 ? QJsonValue(value.toString().left(10) + u"T00:00:00Z"_s) : value;
}

QString valueError(const EntityField &field, const QJsonValue &value, const Picklists &lists)
{
    if (value.isNull())
        return field.required ? u"Missing Required Field: %1."_s.arg(field.name) : QString();
    if (field.dataType == "string"_L1 && value.toString().size() > field.length)
        return u"The value for %1 exceeds the maximum length of %2."_s.arg(field.name).arg(field.length);
    const bool isNumber = field.dataType == "integer"_L1 || field.dataType == "long"_L1 || field.dataType == "double"_L1;
    if (isNumber && !value.isDouble())
        return u"Error converting value \"%1\" to type 'System.%2'. Path '%3'."_s.arg(value.toVariant().toString(), field.dataType == "double"_L1 ? u"Double"_s : u"Int64"_s, field.name);
    if (field.dataType == "string"_L1 && !value.isString())
        return u"Error converting value %1 to type 'System.String'. Path '%2'."_s.arg(value.toVariant().toString(), field.name);
    if (!field.picklist.isEmpty()) {
        const auto values = lists.values(field.picklist);
        const bool known = std::any_of(values.cbegin(), values.cend(), [&](const auto &each) { return each.value == value.toInt(-1) && each.active; });
        return known ? QString() : u"Value does not reference an existing entity for %1 . "_s.arg(field.name);
    }
    if (field.dataType == "datetime"_L1 && !QDateTime::fromString(value.toString(), Qt::ISODateWithMs).isValid())
        return u"Error converting value \"%1\" to type 'System.DateTime'. Path '%2'."_s.arg(value.toString(), field.name);
    return {};
}

} // namespace

const QMap<qint64, QJsonObject> &Records::table(const QString &path) const
{
    static const QMap<qint64, QJsonObject> none;
    const auto found = m_tables.constFind(path);
    return found == m_tables.cend() ? none : *found;
}

std::optional<QJsonObject> Records::find(const QString &path, qint64 id) const
{
    const auto &records = table(path);
    const auto found = records.constFind(id);
    return found == records.cend() ? std::nullopt : std::optional(*found);
}

void Records::put(const QString &path, qint64 id, const QJsonObject &members)
{
    forget(path, id);
    QJsonObject &record = m_tables[path][id];
    for (auto it = members.begin(); it != members.end(); ++it)
        record.insert(it.key(), it.value());
    record.insert(u"id"_s, id);
    if (path == items)
        m_itemsOf[record.value("orderID"_L1).toInteger()].insert(id);
    else if (path == orderTable)
        m_numbered[record.value("purchaseOrderNumber"_L1).toString()].insert(id);
}

void Records::remove(const QString &path, qint64 id)
{
    forget(path, id);
    m_tables[path].remove(id);
}

/// Takes the record out of what finds it by something else than its id.
void Records::forget(const QString &path, qint64 id)
{
    const auto record = path == items || path == orderTable ? find(path, id) : std::nullopt;
    if (record && path == items)
        m_itemsOf[record->value("orderID"_L1).toInteger()].remove(id);
    else if (record)
        m_numbered[record->value("purchaseOrderNumber"_L1).toString()].remove(id);
}

qint64 Records::companyId(const QString &name) const
{
    for (const QJsonObject &company : table(u"Companies"_s)) {
        if (company.value("companyName"_L1).toString() == name)
            return company.value("id"_L1).toInteger();
    }
    return -1;
}

Result<Done> Records::load(const Scenario &scenario, int statusShift)
{
    m_tables.clear();
    m_itemsOf.clear();
    m_numbered.clear();
    m_lists = Picklists(statusShift);
    m_nextOrder = 600001;
    m_nextVendorLink = 1;
    m_nextNote = 800001;
    m_nextItem = 900001;
    const QJsonArray companies = scenario.autotask.value("companies"_L1).toArray();
    for (const QJsonValue &each : companies) {
        QJsonObject company = each.toObject();
        company.insert(u"isActive"_s, true);
        company.insert(u"companyType"_s, m_lists.id(u"CompanyType"_s, company.value("companyType"_L1).toString(u"Customer"_s)));
        put(u"Companies"_s, company.value("id"_L1).toInteger(), company);
    }
    for (const ScenarioOrder &order : scenario.orders) {
        if (order.autotask.isEmpty())
            continue;
        if (auto loaded = loadOrder(order); !loaded)
            return loaded;
    }
    return Done{};
}

Result<Done> Records::loadOrder(const ScenarioOrder &order)
{
    const qint64 id = order.autotask.value("id"_L1).toInteger();
    QJsonObject header = order.autotask.value("header"_L1).toObject();
    header.insert(u"purchaseOrderNumber"_s, order.autotask.contains("number"_L1) ? order.autotask.value("number"_L1) : QJsonValue(order.po));
    for (const QString &name : {u"vendorID"_s, u"purchaseForCompanyID"_s}) {
        if (!header.value(name).isString())
            continue;
        const qint64 company = companyId(header.value(name).toString());
        if (company < 0)
            return refuse(u"%1: there is no company \"%2\" in scenario.json."_s.arg(order.po, header.value(name).toString()));
        header.insert(name, company);
    }
    if (header.value("status"_L1).isString()) {
        const int status = m_lists.statusId(header.value("status"_L1).toString());
        if (status == 0)
            return refuse(u"%1: \"%2\" is no status of a purchase order."_s.arg(order.po, header.value("status"_L1).toString()));
        header.insert(u"status"_s, status);
    }
    const qint64 vendor = header.value("vendorID"_L1).toInteger();
    put(orderTable, id, header);
    const QJsonArray lines = order.autotask.value("lines"_L1).toArray();
    for (const QJsonValue &each : lines) {
        QJsonObject line = each.toObject();
        QJsonObject product = line.take(u"product"_s).toObject();
        const QString part = product.take(u"vendorPartNumber"_s).toString();
        const qint64 productId = product.value("id"_L1).toInteger();
        product.insert(u"isActive"_s, true);
        put(u"Products"_s, productId, product);
        if (!part.isEmpty()) {
            put(u"ProductVendors"_s, m_nextVendorLink,
                {{u"productID"_s, productId}, {u"vendorID"_s, vendor}, {u"vendorPartNumber"_s, part}, {u"isActive"_s, true}, {u"isDefault"_s, true}});
            ++m_nextVendorLink;
        }
        line.insert(u"orderID"_s, id);
        line.insert(u"productID"_s, productId);
        put(items, line.value("id"_L1).toInteger(), line);
    }
    deriveEta(id);
    return loadLinked(order);
}

/// "linked": {"Tickets": [{"id": 301, "title": "…"}], …}; items lead there by ticketID, projectID, salesOrderID.
Result<Done> Records::loadLinked(const ScenarioOrder &order)
{
    const QJsonObject linked = order.autotask.value("linked"_L1).toObject();
    for (auto it = linked.begin(); it != linked.end(); ++it) {
        const Entity *entity = entityByPath(it.key());
        if (!entity)
            return refuse(u"%1: there is no entity \"%2\"."_s.arg(order.po, it.key()));
        const QJsonArray all = it->toArray();
        for (const QJsonValue &record : all)
            put(entity->path, record.toObject().value("id"_L1).toInteger(), record.toObject());
    }
    return Done{};
}

std::pair<qint64, QString> Records::addNote(const Entity &notes, const QString &parentField, qint64 parent, const QJsonObject &body, const QDateTime &now)
{
    QJsonObject note;
    for (const EntityField &field : notes.fields) {
        if (field.readOnly || field.name == parentField)
            continue;
        const QJsonValue value = body.value(field.name);
        if (const QString error = valueError(field, value.isUndefined() ? QJsonValue::Null : value, m_lists); !error.isEmpty())
            return {0, error};
        note.insert(field.name, value);
    }
    note.insert(parentField, parent);
    note.insert(u"createDateTime"_s, now.toString(Qt::ISODate));
    put(notes.path, m_nextNote, note);
    return {m_nextNote++, {}};
}

/// The changed ones are sent, the others stay; a list takes the id of its value.
static QString mergeUserFields(const Entity &entity, const QJsonArray &sent, QJsonArray &held)
{
    for (const QJsonValue &each : sent) {
        const QString name = each[u"name"_s].toString();
        const auto field = std::find_if(entity.userFields.cbegin(), entity.userFields.cend(), [&](const auto &user) { return user.name == name; });
        if (field == entity.userFields.cend())
            return u"Unable to find the user-defined field %1 of %2."_s.arg(name, entity.name);
        const QString value = each[u"value"_s].toVariant().toString();
        const int choice = value.toInt();
        if (!field->choices.isEmpty() && !value.isEmpty() && (choice < 1 || choice > field->choices.size()))
            return u"Value does not exist for the list %1."_s.arg(name);
        if (field->type == "string"_L1 && field->choices.isEmpty() && value.size() > field->length)
            return u"The value for %1 exceeds the maximum length of %2."_s.arg(name).arg(field->length);
        for (qsizetype i = held.size() - 1; i >= 0; --i) {
            if (held.at(i)[u"name"_s].toString() == name)
                held.removeAt(i);
        }
        held.append(QJsonObject{{u"name"_s, name}, {u"value"_s, each[u"value"_s]}});
    }
    return {};
}

void Records::deriveEta(qint64 order)
{
    QString latest;
    for (const qint64 item : itemsOf(order))
        latest = std::max(latest, find(items, item)->value("estimatedArrivalDate"_L1).toString());
    put(orderTable, order, {{u"latestEstimatedArrivalDate"_s, latest.isEmpty() ? QJsonValue::Null : QJsonValue(latest)}});
}

QString Records::patch(const Entity &entity, qint64 id, const QJsonObject &body, const AutotaskOptions &options, const QDateTime &now)
{
    const auto record = find(entity.path, id);
    if (!record)
        return u"No matching records found for id %1."_s.arg(id);
    QJsonObject changes;
    for (auto it = body.begin(); it != body.end(); ++it) {
        const EntityField *field = entity.field(it.key());
        if (!field || field->name == "id"_L1)
            continue;
        if (field->readOnly && options.rejectReadOnly)
            return u"The field %1 is read only."_s.arg(field->name);
        if (field->readOnly)
            continue;
        if (const QString error = valueError(*field, it.value(), m_lists); !error.isEmpty())
            return error;
        if (const QString error = referenceError(*field, it.value()); !error.isEmpty())
            return error;
        if (!options.silentlyDropped.contains(field->name))
            changes.insert(field->name, field->dateOnly ? cutToDay(it.value()) : it.value());
    }
    if (body.contains("userDefinedFields"_L1) && !entity.userFields.isEmpty()) {
        QJsonArray held = record->value("userDefinedFields"_L1).toArray();
        if (const QString error = mergeUserFields(entity, body.value("userDefinedFields"_L1).toArray(), held); !error.isEmpty())
            return error;
        changes.insert(u"userDefinedFields"_s, held);
    }
    QString refusal;
    if (entity.path == orderTable)
        refusal = headerRefusal(*record, changes, options, m_lists, now);
    else if (entity.path == items)
        refusal = itemRefusal(find(orderTable, record->value("orderID"_L1).toInteger()).value_or(QJsonObject()), m_lists, false);
    if (!refusal.isEmpty())
        return refusal;
    put(entity.path, id, changes);
    if (entity.path == items)
        deriveEta(record->value("orderID"_L1).toInteger());
    return {};
}

QString Records::referenceError(const EntityField &field, const QJsonValue &value) const
{
    if (field.reference.isEmpty() || value.isNull())
        return {};
    for (const Entity &entity : entities()) {
        if (entity.name == field.reference && !table(entity.path).contains(value.toInteger(-1)))
            return u"Value does not reference an existing entity for %1 . "_s.arg(field.name);
    }
    return {};
}

std::pair<qint64, QString> Records::addItem(qint64 order, const QJsonObject &body)
{
    const auto header = find(orderTable, order);
    if (!header)
        return {0, u"No matching records found for id %1."_s.arg(order)};
    if (const QString refusal = itemRefusal(*header, m_lists, true); !refusal.isEmpty())
        return {0, refusal};
    const Entity &entity = *entityByPath(items);
    QJsonObject item;
    for (const EntityField &field : entity.fields) {
        if (field.readOnly)
            continue;
        const QJsonValue value = body.value(field.name);
        if (const QString error = valueError(field, value.isUndefined() ? QJsonValue::Null : value, m_lists); !error.isEmpty())
            return {0, error};
        item.insert(field.name, value.isUndefined() ? QJsonValue::Null : value);
    }
    item.insert(u"orderID"_s, order);
    put(items, m_nextItem, item);
    deriveEta(order);
    return {m_nextItem++, {}};
}

std::pair<qint64, QString> Records::addOrder(const QJsonObject &body, qint64 creator, qint64 impersonated, const QDateTime &now)
{
    const Entity &entity = *entityByPath(orderTable);
    QJsonObject header;
    for (const EntityField &field : entity.fields) {
        if (field.readOnly && field.name != "vendorID"_L1) // read-only after creation only
            continue;
        QJsonValue value = body.value(field.name);
        if (value.isUndefined())
            value = field.name == "status"_L1 ? QJsonValue(m_lists.statusId(u"New"_s)) : QJsonValue(QJsonValue::Null);
        if (const QString error = valueError(field, value, m_lists); !error.isEmpty())
            return {0, error};
        if (const QString error = referenceError(field, value); !error.isEmpty())
            return {0, error};
        header.insert(field.name, field.dateOnly ? cutToDay(value) : value);
    }
    if (header.value("status"_L1).toInt() != m_lists.statusId(u"New"_s))
        return {0, u"A Purchase Order can only be created with the status New."_s};
    header.insert(u"purchaseOrderNumber"_s, u"T%1.%2"_s.arg(now.toString(u"yyyyMMdd"_s)).arg(m_nextOrder % 10'000, 4, 10, QLatin1Char('0')));
    header.insert(u"createDateTime"_s, now.toString(Qt::ISODate));
    header.insert(u"creatorResourceID"_s, impersonated ? impersonated : creator);
    header.insert(u"impersonatorCreatorResourceID"_s, impersonated ? QJsonValue(creator) : QJsonValue());
    put(orderTable, m_nextOrder, header);
    return {m_nextOrder++, {}};
}

qint64 Records::orderId(const QString &number) const
{
    const QSet<qint64> ids = m_numbered.value(number);
    return ids.isEmpty() ? 0 : *std::min_element(ids.cbegin(), ids.cend());
}

QList<qint64> Records::itemsOf(qint64 order) const
{
    QList<qint64> ids = m_itemsOf.value(order).values();
    std::sort(ids.begin(), ids.end());
    return ids;
}

std::optional<QList<qint64>> Records::narrowed(const QString &path, const QJsonArray &filter) const
{
    QSet<qint64> ids;
    if (const auto named = numbersAsked(filter, u"id"_s)) {
        for (const qint64 id : *named) {
            if (table(path).contains(id))
                ids.insert(id);
        }
    } else if (const auto orders = path == items ? numbersAsked(filter, u"orderID"_s) : std::nullopt) {
        for (const qint64 order : *orders)
            ids.unite(m_itemsOf.value(order));
    } else {
        return {};
    }
    QList<qint64> sorted = ids.values();
    std::sort(sorted.begin(), sorted.end());
    return sorted;
}

QJsonArray Records::notesOf(qint64 order) const
{
    QSet<qint64> tickets;
    QSet<qint64> projects;
    for (const qint64 item : itemsOf(order)) {
        tickets.insert(find(items, item)->value("ticketID"_L1).toInteger());
        projects.insert(find(items, item)->value("projectID"_L1).toInteger());
    }
    QJsonArray notes;
    for (const QJsonObject &note : table(u"TicketNotes"_s)) {
        if (tickets.contains(note.value("ticketID"_L1).toInteger()))
            notes.append(note);
    }
    for (const QJsonObject &note : table(u"ProjectNotes"_s)) {
        if (projects.contains(note.value("projectID"_L1).toInteger()))
            notes.append(note);
    }
    return notes;
}

QJsonObject Records::order(const QString &number) const
{
    const qint64 id = orderId(number);
    const auto header = find(orderTable, id);
    if (!header)
        return {};
    QJsonArray lines;
    for (const qint64 item : itemsOf(id))
        lines.append(*find(items, item));
    return {{u"header"_s, *header}, {u"lines"_s, lines}, {u"notes"_s, notesOf(id)}};
}

} // namespace Waybill::Sandbox
