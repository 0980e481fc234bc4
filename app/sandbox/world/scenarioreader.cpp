#include "app/sandbox/world/scenario.h"
#include "app/sandbox/world/scenarioday.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

static void initScenarioResource() // the macro must stand outside of a namespace
{
    Q_INIT_RESOURCE(sandbox_scenarios);
}

namespace Waybill::Sandbox {

using namespace Qt::Literals::StringLiterals;

namespace {

Error wrong(const QString &file, const QString &what)
{
    return Error{ErrorKind::Usage, u"Scenario file %1: %2"_s.arg(file, what), {}};
}

Result<QJsonObject> readObject(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return wrong(path, file.errorString());
    const QByteArray bytes = file.readAll();
    QJsonParseError parse;
    const auto document = QJsonDocument::fromJson(bytes, &parse);
    if (document.isNull() || !document.isObject()) {
        const auto line = bytes.left(parse.offset).count('\n') + 1;
        const QString why = document.isNull() ? parse.errorString() : u"an object is expected"_s;
        return wrong(path, u"line %1: %2"_s.arg(line).arg(why));
    }
    return document.object();
}

std::optional<std::chrono::seconds> duration(const QJsonValue &value)
{
    if (value.isDouble())
        return std::chrono::seconds(value.toInt());
    static const QRegularExpression pattern(uR"(^(\d+)\s*(s|m|h)$)"_s);
    const auto match = pattern.match(value.toString());
    if (!match.hasMatch())
        return std::nullopt;
    const int unit = match.captured(2) == u"h" ? 3600 : match.captured(2) == u"m" ? 60 : 1;
    return std::chrono::seconds(match.captured(1).toInt() * unit);
}

/// `over` on top of `under`; only the first level is merged.
QJsonObject laidOver(QJsonObject under, const QJsonObject &over)
{
    for (auto it = over.constBegin(); it != over.constEnd(); ++it)
        under.insert(it.key(), it.value());
    return under;
}

/// The record at the start, with what scenario.json says of every header and line.
QJsonObject withDefaults(QJsonObject record, const QJsonObject &defaults)
{
    if (record.isEmpty())
        return record;
    record.insert(u"header"_s, laidOver(defaults.value(u"header"_s).toObject(), record.value(u"header"_s).toObject()));
    QJsonArray lines;
    const QJsonArray given = record.value(u"lines"_s).toArray();
    for (const QJsonValue &line : given)
        lines.append(laidOver(defaults.value(u"line"_s).toObject(), line.toObject()));
    record.insert(u"lines"_s, lines);
    return record;
}

/// Every row gets what scenario.json says of all rows where it first appears, and is of our line with its number.
QJsonArray withRowDefaults(const QJsonArray &events, const QJsonObject &defaults)
{
    QSet<QString> known;
    QJsonArray result;
    for (const QJsonValue &each : events) {
        QJsonObject event = each.toObject();
        QJsonArray rows;
        const QJsonArray given = event.value(u"rows"_s).toArray();
        for (const QJsonValue &row : given) {
            const QJsonObject object = row.toObject();
            const QString name = object.value(u"row"_s).toString(object.value(u"line"_s).toString());
            QJsonObject under;
            if (!known.contains(name) && !defaults.isEmpty()) {
                under = defaults.value(u"row"_s).toObject();
                under.insert(u"of"_s, object.value(u"line"_s).toString().toInt());
            }
            rows.append(laidOver(under, object));
            known.insert(name);
        }
        if (event.contains(u"rows"_s))
            event.insert(u"rows"_s, rows);
        result.append(event);
    }
    return result;
}

class Reader
{
public:
    explicit Reader(QString folder)
        : m_folder(std::move(folder))
    {
    }

    Result<Scenario> read();

private:
    Result<Done> readHead(const QJsonObject &head);
    Result<Done> readOrders(const QString &file);
    Result<Done> readOrder(const QString &file, const QJsonObject &object);
    Result<QList<ScenarioEvent>> readEvents(const QString &where, const QJsonValue &value,
                                            ScenarioDays::Style style) const;

    QString m_folder;
    ScenarioDays m_days;
    Scenario m_scenario;
    QSet<QString> m_seen;
};

Result<Scenario> Reader::read()
{
    const QString headFile = m_folder + u"/scenario.json"_s;
    const auto head = readObject(headFile);
    if (!head)
        return head.error();
    const auto understood = readHead(*head);
    if (!understood)
        return understood.error();
    const QDir dir(m_folder);
    QStringList files = dir.entryList({u"*.json"_s}, QDir::Files, QDir::Name);
    files.removeAll(u"scenario.json"_s);
    for (const QString &file : std::as_const(files)) {
        const auto orders = readOrders(dir.filePath(file));
        if (!orders)
            return orders.error();
    }
    return m_scenario;
}

Result<Done> Reader::readHead(const QJsonObject &head)
{
    const QString file = m_folder + u"/scenario.json"_s;
    const QString zone = head.value(u"zone"_s).toString(u"America/Los_Angeles"_s);
    m_scenario.zone = QTimeZone(zone.toLatin1());
    if (!m_scenario.zone.isValid())
        return wrong(file, u"unknown time zone %1"_s.arg(zone));
    // Days are counted from the start's own date, so the start is absolute and read without them.
    const auto start = ScenarioDays(QDate(), m_scenario.zone).instant(head.value(u"start"_s).toString());
    if (!start)
        return wrong(file, u"\"start\" is a date and time such as \"2026-03-02 06:00\""_s);
    m_days = ScenarioDays(start->toTimeZone(m_scenario.zone).date(), m_scenario.zone);
    const auto end = m_days.instant(head.value(u"end"_s).toString());
    if (!end || *end < *start)
        return wrong(file, u"\"end\" is a time after the start, such as \"day 7 20:00\""_s);
    const auto step = head.contains(u"step"_s) ? duration(head.value(u"step"_s)) : std::chrono::seconds(1800);
    if (!step || step->count() <= 0)
        return wrong(file, u"\"step\" is a time such as \"30m\""_s);
    m_scenario.name = QDir(m_folder).dirName();
    m_scenario.title = head.value(u"title"_s).toString();
    m_scenario.start = *start;
    m_scenario.end = *end;
    m_scenario.step = *step;
    m_scenario.tdsynnex = m_days.resolved(head.value(u"tdsynnex"_s), ScenarioDays::Style::Supplier).toObject();
    m_scenario.autotask = m_days.resolved(head.value(u"autotask"_s), ScenarioDays::Style::Record).toObject();
    m_scenario.expected = m_days.resolved(head.value(u"expected"_s), ScenarioDays::Style::Record).toObject();
    m_scenario.all = head;
    return Done{};
}

Result<Done> Reader::readOrders(const QString &file)
{
    const auto object = readObject(file);
    if (!object)
        return object.error();
    if (!object->contains(u"orders"_s))
        return readOrder(file, *object);
    const QJsonArray orders = object->value(u"orders"_s).toArray();
    for (const QJsonValue &order : orders) {
        const auto read = readOrder(file, order.toObject());
        if (!read)
            return read;
    }
    return Done{};
}

Result<Done> Reader::readOrder(const QString &file, const QJsonObject &object)
{
    static const QSet<QString> known{u"po"_s,        u"title"_s,      u"note"_s,     u"tags"_s,     u"link"_s,     u"autotask"_s,
                                     u"servicenow"_s, u"woocommerce"_s, u"tdsynnex"_s, u"ordersync"_s, u"telaris"_s, u"supplier"_s, u"target"_s,
                                     u"expected"_s, u"cell"_s};
    ScenarioOrder order;
    order.po = object.value(u"po"_s).toString();
    if (order.po.isEmpty())
        return wrong(file, u"an order without \"po\""_s);
    const QString where = file + u", order "_s + order.po;
    if (m_seen.contains(order.po))
        return wrong(where, u"this PO number stands in the scenario twice"_s);
    m_seen.insert(order.po);
    for (const QString &key : object.keys()) {
        if (!known.contains(key))
            return wrong(where, u"unknown member \"%1\""_s.arg(key));
    }
    order.title = object.value(u"title"_s).toString();
    const QJsonObject defaults = m_scenario.all.value(u"defaults"_s).toObject();
    const QJsonObject record = withDefaults(object.value(u"autotask"_s).toObject(), defaults);
    order.autotask = m_days.resolved(record, ScenarioDays::Style::Record).toObject();
    order.expected = m_days.resolved(object.value(u"expected"_s), ScenarioDays::Style::Record).toObject();
    auto supplier = readEvents(where, withRowDefaults(object.value(u"supplier"_s).toArray(), defaults), ScenarioDays::Style::Supplier);
    if (!supplier)
        return supplier.error();
    auto target = readEvents(where, object.value(u"target"_s), ScenarioDays::Style::Record);
    if (!target)
        return target.error();
    order.supplier = *std::move(supplier);
    order.target = *std::move(target);
    order.all = m_days.resolved(object, ScenarioDays::Style::Record).toObject();
    m_scenario.orders.append(std::move(order));
    return Done{};
}

Result<QList<ScenarioEvent>> Reader::readEvents(const QString &where, const QJsonValue &value,
                                                ScenarioDays::Style style) const
{
    QList<ScenarioEvent> events;
    const QJsonArray array = value.toArray();
    for (const QJsonValue &item : array) {
        QJsonObject change = item.toObject();
        const QString text = change.take(u"at"_s).toString();
        const auto at = m_days.instant(text);
        if (!at)
            return wrong(where, u"an event at \"%1\", which is no time such as \"day 2 10:15\""_s.arg(text));
        change.remove(u"note"_s);
        const auto later = [](const QDateTime &when, const ScenarioEvent &event) { return when < event.at; };
        const auto place =
            std::upper_bound(events.cbegin(), events.cend(), *at, later); // equal instants keep their order
        events.insert(place, {*at, m_days.resolved(change, style).toObject()});
    }
    return events;
}

} // namespace

Result<Scenario> loadScenario(const QString &nameOrFolder)
{
    initScenarioResource();
    const QString builtIn = u":/scenarios/"_s + nameOrFolder;
    if (!nameOrFolder.isEmpty() && !nameOrFolder.contains(u'/') && QFileInfo::exists(builtIn + u"/scenario.json"_s))
        return Reader(builtIn).read();
    if (QFileInfo::exists(nameOrFolder + u"/scenario.json"_s))
        return Reader(QDir(nameOrFolder).absolutePath()).read();
    return Error{ErrorKind::Usage,
                 u"There is no scenario \"%1\". Built in: %2. Or name a folder with a scenario.json."_s.arg(
                     nameOrFolder, builtInScenarios().join(u", "_s)),
                 {}};
}

QStringList builtInScenarios()
{
    initScenarioResource();
    return QDir(u":/scenarios"_s).entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
}

} // namespace Waybill::Sandbox
