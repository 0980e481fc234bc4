#include "app/sandbox/servicenow/records.h"

#include "app/sandbox/servicenow/businessrules.h"
#include "app/sandbox/servicenow/words.h"

#include <QJsonArray>
#include <QTimeZone>

#include <algorithm>

namespace Waybill::Sandbox {

using namespace Qt::Literals::StringLiterals;
using namespace ServiceNowWords;

namespace {

const QString journal = u"sys_journal_field"_s;
const QString invoiceTable = u"u_tds_invoice"_s;

QString named(const SnTable &table, const QString &column)
{
    return table.name + u'.' + column;
}

} // namespace

void SnRecords::setOptions(const ServiceNowOptions &options)
{
    m_options = options;
    m_dictionary = SnDictionary(options.columnSets, options.missingColumns);
}

QList<SnRow> SnRecords::rows(const QString &table) const
{
    return m_tables.value(table).values();
}

std::optional<SnRow> SnRecords::find(const QString &table, const QString &sysId) const
{
    const auto all = m_tables.constFind(table);
    if (all == m_tables.cend() || !all->contains(sysId))
        return std::nullopt;
    return all->value(sysId);
}

std::optional<QString> SnRecords::cell(const SnTable &table, const SnRow &row, const QString &path) const
{
    const SnColumn *column = table.column(path.section(u'.', 0, 0));
    if (!column)
        return std::nullopt;
    if (!path.contains(u'.'))
        return row.value(column->name);
    const SnTable *other = m_dictionary.table(column->reference);
    const QString rest = path.section(u'.', 1);
    if (!other || !other->column(rest))
        return std::nullopt;
    return find(other->name, row.value(column->name)).value_or(SnRow()).value(rest);
}

QString SnRecords::displayOf(const QString &table, const QString &sysId) const
{
    const SnRow row = find(table, sysId).value_or(SnRow());
    for (const QString &name : {u"number"_s, u"name"_s, u"user_name"_s}) {
        if (row.contains(name))
            return row.value(name);
    }
    return sysId;
}

bool SnRecords::isHidden(const QString &table, const SnRow &row) const
{
    if (m_options.hiddenOrders.isEmpty() || (table != orderTable && table != itemTable))
        return false;
    const QString order = table == orderTable ? row.value(u"sys_id"_s) : row.value(u"purchase_order"_s);
    return m_options.hiddenOrders.contains(displayOf(orderTable, order));
}

/// The value as the column stores it; nothing if it is thrown away.
std::optional<QString> SnRecords::accepted(const SnColumn &column, QString value, const SnWriter &writer) const
{
    if (value.isEmpty())
        return column.choices.isEmpty() ? std::optional(value) : std::nullopt; // "" clears all but choice fields
    if (column.type == "reference"_L1 && writer.displayValues) {
        for (const SnRow &row : rows(column.reference)) {
            if (displayOf(column.reference, row.value(u"sys_id"_s)) == value)
                return row.value(u"sys_id"_s);
        }
        return std::nullopt;
    }
    if (column.type == "glide_date_time"_L1) {
        if (value.size() == 10)
            value += u" 00:00:00"_s;
        QDateTime time = timeOf(value);
        if (!time.isValid())
            return std::nullopt;
        if (writer.displayValues)
            time = QDateTime(time.date(), time.time(), QTimeZone(m_options.userZone.toLatin1()));
        return timeText(time);
    }
    if (column.type == "glide_date"_L1)
        return QDate::fromString(value.left(10), Qt::ISODate).isValid() ? std::optional(value.left(10)) : std::nullopt;
    bool isNumber = false;
    if (column.type == "integer"_L1) {
        const double number = value.toDouble(&isNumber);
        return isNumber ? std::optional(QString::number(qint64(number))) : std::nullopt;
    }
    if (column.type == "boolean"_L1)
        return value == "true"_L1 || value == "1"_L1 ? u"true"_s : u"false"_s;
    if (!column.choices.isEmpty()) {
        const bool known = std::any_of(column.choices.cbegin(), column.choices.cend(), [&](const SnChoice &each) { return each.value == value; });
        return known ? std::optional(value) : std::nullopt;
    }
    return column.type == "string"_L1 ? value.left(column.length) : value;
}

SnRecords::Taken SnRecords::take(const SnTable &table, const SnRow &row, const QJsonObject &fields, const SnWriter &writer) const
{
    Taken taken;
    for (auto it = fields.begin(); it != fields.end(); ++it) {
        const SnColumn *column = table.column(it.key());
        if (!column || it.key().startsWith("sys_"_L1))
            continue; // unknown ones are ignored, generated ones cannot be set
        const QString sent = storedText(it->isObject() ? it->toObject().value("value"_L1) : it.value());
        const QString full = named(table, column->name);
        if (!writer.byRule) {
            if (m_options.forbiddenColumns.contains(full))
                taken.refusal = aclException(writer.making ? u"Insert"_s : u"Update"_s);
            const bool strict = column->strict && !writer.making;
            if (strict && m_options.strictColumns == "refused"_L1)
                taken.refusal = aclException(u"Update"_s);
            if (m_options.refusedValues.contains(full + u'=' + sent))
                taken.refusal = abortedByRule(table.name, u"Check supplier values"_s);
            if (sent.isEmpty() && m_options.mandatoryColumns.contains(full))
                taken.refusal = failure(403, u"Operation Failed"_s, u"Data Policy Exception: %1 is mandatory"_s.arg(column->label));
            if (m_options.silentlyDropped.contains(full) || (strict && m_options.strictColumns == "ignored"_L1))
                continue;
        }
        if (column->isJournal()) {
            if (!sent.isEmpty())
                taken.journals.append(column->name + u'\n' + sent);
            continue;
        }
        const auto value = accepted(*column, sent, writer);
        if (value && *value != row.value(column->name))
            taken.values.insert(column->name, *value);
    }
    return taken;
}

void SnRecords::set(const QString &table, const QString &sysId, const SnRow &values, const SnWriter &writer)
{
    SnRow &row = m_tables[table][sysId];
    bool changed = false;
    for (auto it = values.begin(); it != values.end(); ++it) {
        changed |= row.value(it.key()) != it.value();
        row.insert(it.key(), it.value());
    }
    if (!changed)
        return;
    row.insert(u"sys_mod_count"_s, QString::number(row.value(u"sys_mod_count"_s).toInt() + 1));
    row.insert(u"sys_updated_on"_s, timeText(writer.now));
    row.insert(u"sys_updated_by"_s, writer.user);
}

void SnRecords::addJournal(const QString &table, const QString &sysId, const QString &column, const QString &value, const SnWriter &writer)
{
    const QString id = sysIdOf(u"journal/%1"_s.arg(++m_made));
    SnRow row = fresh(*m_dictionary.table(journal), id, writer);
    row.insert(u"element_id"_s, sysId);
    row.insert(u"element"_s, column);
    row.insert(u"name"_s, table);
    row.insert(u"value"_s, value);
    m_tables[journal].insert(id, row);
}

std::optional<Response> SnRecords::update(const QString &table, const QString &sysId, const QJsonObject &fields, const SnWriter &writer)
{
    const auto before = find(table, sysId);
    const SnTable *columns = m_dictionary.table(table);
    if (!before || !columns || (!writer.byRule && isHidden(table, *before)))
        return noRecord();
    if (!m_options.mayUpdate && !writer.byRule)
        return aclException(u"Update"_s);
    const Taken taken = take(*columns, *before, fields, writer);
    if (taken.refusal)
        return taken.refusal;
    set(table, sysId, taken.values, writer);
    for (const QString &entry : taken.journals)
        addJournal(table, sysId, entry.section(u'\n', 0, 0), entry.section(u'\n', 1), writer);
    if (!taken.values.isEmpty())
        runBusinessRules(*this, table, *before, *find(table, sysId), writer);
    return std::nullopt;
}

SnRow SnRecords::fresh(const SnTable &table, const QString &sysId, const SnWriter &writer) const
{
    SnRow row;
    for (const SnColumn &column : table.columns)
        row.insert(column.name, column.fallback);
    row.insert(u"sys_id"_s, sysId);
    row.insert(u"sys_created_on"_s, timeText(writer.now));
    row.insert(u"sys_updated_on"_s, timeText(writer.now));
    row.insert(u"sys_created_by"_s, writer.user);
    row.insert(u"sys_updated_by"_s, writer.user);
    row.insert(u"sys_mod_count"_s, u"0"_s);
    return row;
}

std::variant<QString, Response> SnRecords::insert(const QString &table, const QJsonObject &fields, const SnWriter &writer)
{
    const SnTable &columns = *m_dictionary.table(table);
    const QString id = sysIdOf(u"%1/made/%2"_s.arg(table).arg(++m_made));
    SnRow row = fresh(columns, id, writer);
    if (!columns.prefix.isEmpty())
        row.insert(u"number"_s, columns.prefix + u"%1"_s.arg(9'000'000 + m_made));
    SnWriter maker = writer;
    maker.making = true;
    const Taken taken = take(columns, row, fields, maker);
    if (taken.refusal)
        return *taken.refusal;
    for (auto it = taken.values.begin(); it != taken.values.end(); ++it)
        row.insert(it.key(), it.value());
    m_tables[table].insert(id, row);
    runBusinessRules(*this, table, {}, row, writer);
    return id;
}

QString SnRecords::companyOf(const QString &name) const
{
    for (const SnRow &row : rows(u"core_company"_s)) {
        if (row.value(u"name"_s) == name)
            return row.value(u"sys_id"_s);
    }
    return {};
}

Result<Done> SnRecords::load(const Scenario &scenario, const ServiceNowOptions &options)
{
    setOptions(options);
    m_tables.clear();
    m_made = 0;
    m_start = scenario.start;
    const SnWriter admin{u"admin"_s, m_start, false, true};
    const QJsonObject part = scenario.all.value("servicenow"_L1).toObject();
    const QJsonArray companies = part.value("companies"_L1).toArray();
    for (const QJsonValue &each : companies) {
        const QString name = each.isString() ? each.toString() : each[u"name"_s].toString();
        const QString id = each[u"sys_id"_s].toString(sysIdOf(u"company/"_s + name));
        SnRow row = fresh(*m_dictionary.table(u"core_company"_s), id, admin);
        row.insert(u"name"_s, name);
        row.insert(u"vendor"_s, u"true"_s);
        m_tables[u"core_company"_s].insert(id, row);
    }
    const QString user = part.value("user"_L1).toString(u"waybill.integration"_s);
    SnRow row = fresh(*m_dictionary.table(u"sys_user"_s), sysIdOf(u"user/"_s + user), admin);
    row.insert(u"user_name"_s, user);
    row.insert(u"name"_s, u"Waybill integration"_s);
    row.insert(u"time_zone"_s, options.userZone);
    m_tables[u"sys_user"_s].insert(row.value(u"sys_id"_s), row);
    for (const ScenarioOrder &order : scenario.orders) {
        if (!order.all.contains("servicenow"_L1))
            continue;
        if (auto loaded = loadOrder(order); !loaded)
            return loaded;
    }
    return Done{};
}

/// {"sys_id"?, "header": {column: value}, "lines": [{column: value}]}; vendors by name.
Result<Done> SnRecords::loadOrder(const ScenarioOrder &order)
{
    const QJsonObject part = order.all.value("servicenow"_L1).toObject();
    const SnWriter buyer{u"buyer"_s, m_start.addDays(-3), false, true};
    const auto put = [&](const QString &table, const QString &id, const QJsonObject &values) -> Result<Done> {
        const SnTable &columns = *m_dictionary.table(table);
        SnRow row = fresh(columns, id, buyer);
        for (auto it = values.begin(); it != values.end(); ++it) {
            const bool known = columns.column(it.key());
            const QString text = it.key() == "vendor"_L1 ? companyOf(it->toString()) : storedText(it.value());
            const bool noCompany = it.key() == "vendor"_L1 && text.isEmpty() && !it->toString().isEmpty();
            if (!known || noCompany)
                return Error{ErrorKind::Malformed, u"%1: ServiceNow has no \"%2\" for %3.%4."_s.arg(order.po, it->toString(), table, it.key()), {}};
            row.insert(it.key(), text);
        }
        m_tables[table].insert(id, row);
        return Done{};
    };
    const QString id = part.value("sys_id"_L1).toString(sysIdOf(u"order/"_s + order.po));
    QJsonObject header = part.value("header"_L1).toObject();
    if (!header.contains("number"_L1))
        header.insert(u"number"_s, order.po);
    if (!header.contains("status"_L1))
        header.insert(u"status"_s, u"ordered"_s);
    if (auto done = put(orderTable, id, header); !done)
        return done;
    const QJsonArray lines = part.value("lines"_L1).toArray();
    int position = 0;
    for (const QJsonValue &each : lines) {
        QJsonObject line = each.toObject();
        const QString lineId = line.contains("sys_id"_L1) ? line.take(u"sys_id"_s).toString() : sysIdOf(u"order/%1/%2"_s.arg(order.po).arg(++position));
        if (!line.contains("number"_L1))
            line.insert(u"number"_s, u"POL%1"_s.arg(1'000'000 + int(m_tables.value(itemTable).size()) + 1));
        line.insert(u"purchase_order"_s, id);
        line.insert(u"vendor"_s, header.value("vendor"_L1));
        if (!line.contains("status"_L1))
            line.insert(u"status"_s, header.value("status"_L1));
        line.insert(u"remaining_quantity"_s, line.value("ordered_quantity"_L1).toInt(1) - line.value("received_quantity"_L1).toInt());
        if (auto done = put(itemTable, lineId, line); !done)
            return done;
    }
    return Done{};
}

QString SnRecords::orderOf(const QString &poNumber) const
{
    for (const SnRow &row : rows(orderTable)) {
        if (row.value(u"number"_s) == poNumber)
            return row.value(u"sys_id"_s);
    }
    return {};
}

QStringList SnRecords::linesOf(const QString &order) const
{
    QMap<QString, QString> byNumber;
    for (const SnRow &row : rows(itemTable)) {
        if (row.value(u"purchase_order"_s) == order)
            byNumber.insert(row.value(u"number"_s), row.value(u"sys_id"_s));
    }
    return byNumber.values();
}

QJsonObject SnRecords::order(const QString &poNumber) const
{
    const QString id = orderOf(poNumber);
    const auto asJson = [this](const QString &table, const QString &sysId) {
        QJsonObject object;
        const SnRow row = find(table, sysId).value_or(SnRow());
        for (auto it = row.begin(); it != row.end(); ++it)
            object.insert(it.key(), it.value());
        return object;
    };
    if (id.isEmpty())
        return {};
    QJsonArray lines;
    for (const QString &line : linesOf(id))
        lines.append(asJson(itemTable, line));
    QJsonArray entries;
    for (const SnRow &row : rows(journal)) {
        if (row.value(u"element_id"_s) == id)
            entries.append(row.value(u"value"_s));
    }
    QJsonArray invoices;
    for (const SnRow &row : rows(invoiceTable)) {
        QJsonObject filled;
        for (auto it = row.begin(); it != row.end(); ++it) {
            if (it.key().startsWith("u_"_L1) && it.key() != "u_purchase_order"_L1 && !it.value().isEmpty())
                filled.insert(it.key(), it.value());
        }
        if (row.value(u"u_purchase_order"_s) == id)
            invoices.append(filled);
    }
    return {{u"header"_s, asJson(orderTable, id)}, {u"lines"_s, lines}, {u"journal"_s, entries}, {u"invoices"_s, invoices}};
}

} // namespace Waybill::Sandbox
