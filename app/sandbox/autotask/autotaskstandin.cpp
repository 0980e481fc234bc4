#include "app/sandbox/autotask/autotaskstandin.h"

#include "app/sandbox/autotask/page.h"
#include "app/sandbox/autotask/purchasing.h"
#include "app/sandbox/autotask/records.h"
#include "app/sandbox/autotask/volume.h"
#include "app/sandbox/world/world.h"

#include <QElapsedTimer>
#include <QJsonDocument>
#include <QRegularExpression>

#include <deque>

namespace Waybill::Sandbox {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int threadLimit = 3; // per tracking identifier and object, integrations after release 2023.1
constexpr qint64 apiResource = 29'682'885; // the resource behind the API user
const QString base = u"/atservicesrest/v1.0/"_s;

Response errors(const QString &text)
{
    return Response::json(500, QJsonObject{{u"errors"_s, QJsonArray{text}}});
}

Response wrongVerb(const QByteArray &method)
{
    return Response::json(405, QJsonObject{{u"Message"_s, u"The requested resource does not support http method '%1'."_s.arg(QString::fromLatin1(method))}});
}

Response unknownRoute()
{
    return Response::html(404, u"<!DOCTYPE html><html><head><title>404 - File or directory not found.</title></head><body></body></html>"_s);
}

class AutotaskStandIn final : public StandIn
{
public:
    using StandIn::StandIn;

    QString system() const override { return u"autotask"_s; }
    int portCount() const override { return 2; } ///< the tenant's zone, and one that is not its own
    bool serves(const Request &request) const override { return request.path.startsWith("/atservicesrest/"_L1, Qt::CaseInsensitive); }
    QString lane(const Request &request) const override { return object(request); }
    QStringList secrets() const override { return {m_secret, m_integrationCode}; }

    QUrl site() const override { return QUrl(baseUrls().value(0).toString(QUrl::StripTrailingSlash) + u"/web/"_s); }
    QJsonObject connectionDetails(const QUrl &baseUrl) const override
    {
        return {{u"baseUrl"_s, baseUrl.toString()}, {u"userName"_s, m_user}, {u"secret"_s, m_secret}, {u"integrationCode"_s, m_integrationCode}};
    }

    Result<Done> load(const Scenario &scenario) override
    {
        m_scenario = scenario;
        m_user = scenario.autotask.value("userName"_L1).toString();
        m_secret = scenario.autotask.value("secret"_L1).toString();
        m_integrationCode = scenario.autotask.value("integrationCode"_L1).toString();
        m_played = scenario.start.addMSecs(-1);
        m_inFlight.clear();
        m_releases.clear();
        m_hour.clear();
        m_options = {};
        if (const auto changed = m_options.change(scenario.autotask.value("options"_L1).toObject()); !changed)
            return changed;
        if (const auto loaded = m_records.load(scenario, m_options.statusShift); !loaded)
            return loaded;
        addVolume(m_records, m_options.volume, scenario.start);
        return Done{};
    }

    void timeMoved(const QDateTime &now) override
    {
        for (const ScenarioOrder &order : std::as_const(m_scenario.orders)) {
            for (const ScenarioEvent &event : order.target) {
                if (event.at > m_played && event.at <= now)
                    play(order.po, event.change);
            }
        }
        m_played = now;
    }

    /// {"po": "…", "edit": {…}} · {"po": "…", "editLine": {"line": 1, …}} · {"po": "…", "delete": true}
    Response edit(const QJsonObject &change) override
    {
        const QString po = change.value("po"_L1).toString();
        if (m_records.orderId(po) == 0)
            return Response::json(404, QJsonObject{{u"error"_s, u"There is no purchase order %1."_s.arg(po)}});
        play(po, change);
        return Response::json(200, m_records.order(po));
    }

    Response setOptions(const QJsonObject &options) override
    {
        const auto changed = m_options.change(options);
        return changed ? Response::json(200, m_options.toJson()) : Response::json(400, QJsonObject{{u"error"_s, changed.error().message}});
    }

    QJsonObject state() const override
    {
        QJsonObject all;
        for (const QJsonObject &order : m_records.table(u"PurchaseOrders"_s)) {
            const QString number = order.value("purchaseOrderNumber"_L1).toString();
            all.insert(number, m_records.order(number));
        }
        return all;
    }

    std::optional<Response> admit(const Request &request) override
    {
        if (isZone(request))
            return {};
        const qint64 now = m_clock.elapsed();
        m_releases.removeIf([now](const Release &each) { return each.at <= now; });
        const QStringList all = buckets(request);
        for (const QString &slot : all) {
            const auto late = std::count_if(m_releases.cbegin(), m_releases.cend(), [&](const Release &each) { return each.slot == slot; });
            if (m_inFlight.value(slot) + int(late) >= threadLimit)
                return Response::json(429, QJsonObject{{u"errors"_s, QJsonArray{u"The Autotask API thread threshold of 3 threads has been exceeded."_s}}});
        }
        for (const QString &slot : all)
            ++m_inFlight[slot];
        m_admitted.insert(request.id);
        return {};
    }

    void finished(const Request &request) override
    {
        if (!m_admitted.remove(request.id))
            return;
        for (const QString &slot : buckets(request)) {
            --m_inFlight[slot];
            if (m_options.slotReleaseMs > 0)
                m_releases.append({slot, m_clock.elapsed() + m_options.slotReleaseMs});
        }
    }

    std::chrono::milliseconds latency(const Request &request) override
    {
        const double used = double(m_hour.size()) / std::max(1, m_options.hourlyLimit);
        const int more = !m_options.thresholdDelays || isZone(request) ? 0 : used > 0.75 ? 1000 : used > 0.5 ? 500 : 0;
        return StandIn::latency(request) + std::chrono::milliseconds(more);
    }

    Response handle(const Request &request) override
    {
        const QString path = request.path.mid(request.path.indexOf(u'/', 1) + 1); // behind ATServicesRest/
        if (path.compare("versionInformation"_L1, Qt::CaseInsensitive) == 0)
            return Response::json(200, QJsonObject{{u"apiVersions"_s, QJsonArray{u"V1.0"_s}}});
        if (isZone(request))
            return zone(request);
        if (!path.startsWith("v1.0/"_L1, Qt::CaseInsensitive))
            return unknownRoute();
        const bool ownZone = baseUrls().isEmpty() || request.port == 0;
        if (!ownZone || request.header("UserName") != m_user.toUtf8() || request.header("Secret") != m_secret.toUtf8())
            return Response::empty(401);
        if (request.header("ApiIntegrationCode") != m_integrationCode.toUtf8())
            return m_options.wrongCodeStatus == 500 ? errors(u"IntegrationCode is invalid."_s) : Response::empty(401);
        countCall();
        if (qint64(m_hour.size()) > m_options.hourlyLimit)
            return Response::json(429, QJsonObject{{u"errors"_s, QJsonArray{u"The API request threshold of this database has been exceeded."_s}}});
        const QStringList parts = path.mid(5).split(u'/', Qt::SkipEmptyParts);
        if (parts.size() == 1 && parts.first().compare("ThresholdInformation"_L1, Qt::CaseInsensitive) == 0) {
            return Response::json(200, QJsonObject{{u"externalRequestThreshold"_s, m_options.hourlyLimit}, {u"requestThresholdTimeframe"_s, 60},
                                                   {u"currentTimeframeRequestCount"_s, qint64(m_hour.size())}});
        }
        if (parts.size() == 1 && parts.first().compare("Version"_L1, Qt::CaseInsensitive) == 0)
            return Response::json(200, QJsonObject{{u"majorVersion"_s, 2026}, {u"minorVersion"_s, 2}, {u"build"_s, 1}, {u"customerType"_s, u"Sandbox"_s}});
        const bool reads = request.method == "POST" && request.path.contains("/query"_L1, Qt::CaseInsensitive);
        if (const auto refused = reads ? std::nullopt : impersonationRefusal(request))
            return *refused;
        const Entity *entity = parts.isEmpty() ? nullptr : entityByPath(parts.first());
        return entity ? handleEntity(*entity, parts.mid(1), request) : unknownRoute();
    }

private:
    /// Nobody is named: true. Else the user's level has to allow it.
    std::optional<Response> impersonationRefusal(const Request &request) const
    {
        const QByteArray who = request.header("ImpersonationResourceId");
        if (who.isEmpty() || request.method == "GET" || (m_options.mayImpersonate && who.toLongLong() > 0))
            return {};
        return errors(u"The logged in Resource does not have the adequate permissions to impersonate the specified Resource."_s);
    }

    static bool isZone(const Request &request) { return request.path.endsWith("/zoneInformation"_L1, Qt::CaseInsensitive); }

    QString object(const Request &request) const
    {
        return request.path.toLower().startsWith(base) ? request.path.mid(base.size()).section(u'/', 0, 0).toLower() : QString();
    }

    /// What a request counts against: its object, and for items below their order both (which of them is not documented).
    QStringList buckets(const Request &request) const
    {
        const QStringList parts = request.path.mid(base.size()).split(u'/', Qt::SkipEmptyParts);
        const QString who = QString::fromLatin1(request.header("ApiIntegrationCode")) + u'/';
        QStringList all{who + parts.value(0).toLower()};
        if (parts.size() > 2 && parts.at(2).compare("Items"_L1, Qt::CaseInsensitive) == 0)
            all.append(who + u"purchaseorderitems"_s);
        return all;
    }

    bool isHidden(const Entity &entity, const QJsonObject &record) const
    {
        const bool order = entity.path == "PurchaseOrders"_L1;
        const bool item = entity.path == "PurchaseOrderItems"_L1;
        if (!order && !item)
            return false;
        if (!m_options.inventoryRights)
            return true;
        const auto header = order ? std::optional(record) : m_records.find(u"PurchaseOrders"_s, record.value("orderID"_L1).toInteger());
        return header && m_options.hiddenOrders.contains(header->value("purchaseOrderNumber"_L1).toString());
    }

    void countCall()
    {
        const QDateTime now = world().now();
        m_hour.push_back(now);
        while (!m_hour.empty() && m_hour.front().secsTo(now) >= 3600)
            m_hour.pop_front();
    }

    Response zone(const Request &request) const
    {
        if (request.query.queryItemValue(u"user"_s, QUrl::FullyDecoded) != m_user)
            return errors(u"Zone information could not be determined"_s);
        const QString root = baseUrls().first().toString(QUrl::StripTrailingSlash);
        return Response::json(200, QJsonObject{{u"zoneName"_s, u"Sandbox"_s}, {u"url"_s, root + u"/ATServicesRest/"_s}, {u"webUrl"_s, root + u"/web/"_s}, {u"ci"_s, 1}});
    }

    Response handleEntity(const Entity &entity, const QStringList &rest, const Request &request)
    {
        const QString verb = rest.value(0).toLower();
        if (verb == "entityinformation"_L1) {
            if (request.method != "GET")
                return wrongVerb(request.method);
            const QString what = rest.value(1).toLower();
            if (what == "userdefinedfields"_L1 && entity.userFields.isEmpty() && m_options.userFieldsMissing)
                return Response::empty(404);
            const bool inventory = entity.path.startsWith("PurchaseOrder"_L1);
            return what == "fields"_L1             ? Response::json(200, fieldInformation(entity, m_records.lists()))
                : what == "userdefinedfields"_L1 ? Response::json(200, userFieldInformation(entity))
                                                 : Response::json(200, entityInformation(entity, m_options.mayUpdate, m_options.inventoryRights || !inventory));
        }
        if (verb == "query"_L1)
            return query(entity, rest.mid(1), request);
        if (rest.isEmpty() && request.method == "POST" && entity.path == "PurchaseOrders"_L1)
            return newOrder(request);
        if (rest.isEmpty())
            return entity.parent.isEmpty() && entity.writable ? patch(entity, {}, request) : wrongRoute(request);
        bool isNumber = false;
        const qint64 id = verb.toLongLong(&isNumber);
        if (!isNumber)
            return unknownRoute();
        if (rest.size() == 1) {
            if (request.method != "GET")
                return wrongVerb(request.method);
            const auto record = m_records.find(entity.path, id);
            if (!record || isHidden(entity, *record))
                return m_options.missingAsNull ? Response::json(200, QJsonObject{{u"item"_s, QJsonValue::Null}}) : Response::empty(404);
            return Response::json(200, QJsonObject{{u"item"_s, projected(*record, {}, entity)}});
        }
        const bool items = entity.path == "PurchaseOrders"_L1 && rest.at(1).compare("Items"_L1, Qt::CaseInsensitive) == 0;
        const bool notes = (entity.path == "Tickets"_L1 || entity.path == "Projects"_L1) && rest.at(1).compare("Notes"_L1, Qt::CaseInsensitive) == 0;
        if (notes)
            return notesUnder(entity, id, request);
        const auto line = m_records.find(entity.path, id);
        if (line && isHidden(entity, *line))
            return Response::empty(404);
        if (entity.path == "PurchaseOrderItems"_L1 && rest.at(1).compare("Receiving"_L1, Qt::CaseInsensitive) == 0)
            return receiving(id, request);
        if (!items)
            return unknownRoute();
        if (request.method == "GET")
            return children(*entityByPath(u"PurchaseOrderItems"_s), u"orderID"_s, id);
        if (request.method == "POST" && !m_options.mayUpdate)
            return noRight();
        if (request.method == "POST")
            return created(m_records.addItem(id, QJsonDocument::fromJson(request.body).object()));
        return patch(*entityByPath(u"PurchaseOrderItems"_s), id, request);
    }

    Response newOrder(const Request &request)
    {
        if (!m_options.mayUpdate)
            return noRight();
        const QJsonDocument document = QJsonDocument::fromJson(request.body);
        if (!document.isObject())
            return errors(u"The request body is not valid JSON."_s);
        const qint64 impersonated = request.header("ImpersonationResourceId").toLongLong();
        return created(m_records.addOrder(document.object(), apiResource, impersonated, world().now()));
    }

    /// GET and POST of /Tickets/{id}/Notes and /Projects/{id}/Notes.
    Response notesUnder(const Entity &parent, qint64 id, const Request &request)
    {
        const bool ticket = parent.path == "Tickets"_L1;
        const Entity &notes = *entityByPath(ticket ? u"TicketNotes"_s : u"ProjectNotes"_s);
        const QString field = ticket ? u"ticketID"_s : u"projectID"_s;
        if (!m_records.find(parent.path, id))
            return Response::empty(404);
        if (request.method == "GET")
            return children(notes, field, id);
        if (request.method != "POST")
            return wrongVerb(request.method);
        if (!m_options.mayUpdate)
            return noRight();
        const auto [made, error] = m_records.addNote(notes, field, id, QJsonDocument::fromJson(request.body).object(), world().now());
        return error.isEmpty() ? Response::json(200, QJsonObject{{u"itemId"_s, made}}) : errors(error);
    }

    Response receiving(qint64 item, const Request &request)
    {
        if (request.method == "GET")
            return children(*entityByPath(u"PurchaseOrderItemReceiving"_s), u"purchaseOrderItemID"_s, item);
        if (request.method != "POST")
            return wrongVerb(request.method);
        if (!m_options.mayUpdate)
            return noRight();
        return created(receive(m_records, item, QJsonDocument::fromJson(request.body).object(), world().now()));
    }

    static Response noRight()
    {
        return errors(u"The logged in Resource does not have the adequate permissions to create this entity type."_s);
    }

    static Response created(const std::pair<qint64, QString> &made)
    {
        return made.second.isEmpty() ? Response::json(200, QJsonObject{{u"itemId"_s, made.first}}) : errors(made.second);
    }

    Response children(const Entity &entity, const QString &parentField, qint64 parent) const
    {
        QList<QJsonObject> found;
        for (const QJsonObject &record : m_records.table(entity.path)) {
            if (record.value(parentField).toInteger() == parent)
                found.append(record);
        }
        return page(entity, {}, found, "GET", beforeAll);
    }

    Response page(const Entity &entity, const Query &query, const QList<QJsonObject> &found, const QByteArray &verb, qint64 after) const
    {
        const QString url = baseUrls().first().toString(QUrl::StripTrailingSlash) + u"/ATServicesRest/V1.0/%1/query/next"_s.arg(entity.path);
        return Response::json(200, pageOf({found, after, url, verb, m_options.repeatsRows}, query, entity));
    }

    static Response wrongRoute(const Request &request)
    {
        return request.method == "GET" ? wrongVerb(request.method) : unknownRoute();
    }

    Response patch(const Entity &entity, std::optional<qint64> parent, const Request &request)
    {
        if (request.method != "PATCH" && request.method != "PUT")
            return wrongVerb(request.method);
        const QJsonDocument document = QJsonDocument::fromJson(request.body);
        if (!document.isObject())
            return errors(u"The request body is not valid JSON."_s);
        if (!m_options.mayUpdate)
            return errors(u"The logged in Resource does not have the adequate permissions to update this entity type."_s);
        QJsonObject body = document.object();
        const qint64 id = body.value("id"_L1).toInteger();
        const auto record = m_records.find(entity.path, id);
        if (!record || (parent && record->value("orderID"_L1).toInteger() != *parent))
            return Response::empty(404);
        if (isHidden(entity, *record))
            return Response::empty(404);
        if (request.method == "PUT") { // what is not given is emptied
            for (const EntityField &field : entity.fields) {
                if (!field.readOnly && !body.contains(field.name))
                    body.insert(field.name, QJsonValue::Null);
            }
        }
        const QString error = m_records.patch(entity, id, body, m_options, world().now());
        return error.isEmpty() ? Response::json(200, QJsonObject{{u"itemId"_s, id}}) : errors(error);
    }

    Response query(const Entity &entity, const QStringList &rest, const Request &request)
    {
        if (request.method != "POST" && request.method != "GET")
            return wrongVerb(request.method);
        const bool next = rest.value(0).compare("next"_L1, Qt::CaseInsensitive) == 0;
        const bool countOnly = rest.value(0).compare("count"_L1, Qt::CaseInsensitive) == 0;
        if (request.method == "GET" && request.target.size() > 2048)
            return Response::empty(404);
        QJsonObject cursor;
        if (next) {
            cursor = cursorOf(request.query.queryItemValue(u"paging"_s, QUrl::FullyDecoded));
            if (cursor.value("verb"_L1).toString().toLatin1() != request.method)
                return wrongVerb(request.method);
        }
        const QByteArray text = request.method == "GET" ? request.query.queryItemValue(u"search"_s, QUrl::FullyDecoded).toUtf8() : request.body;
        const QJsonDocument document = QJsonDocument::fromJson(text);
        if (!document.isObject())
            return errors(u"Invalid query syntax."_s);
        const QueryParse parsed = parseQuery(document.object(), entity);
        if (!parsed.error.isEmpty())
            return errors(parsed.error);
        QList<QJsonObject> found;
        const auto take = [&](const QJsonObject &record) {
            if (!isHidden(entity, record) && fits(record, parsed.query.filter, entity))
                found.append(record);
        };
        if (const auto ids = m_records.narrowed(entity.path, parsed.query.filter)) {
            for (const qint64 id : *ids)
                take(*m_records.find(entity.path, id));
        } else {
            for (const QJsonObject &record : m_records.table(entity.path))
                take(record);
        }
        if (countOnly)
            return Response::json(200, QJsonObject{{u"queryCount"_s, qint64(found.size())}});
        return page(entity, parsed.query, found, request.method, cursor.value("after"_L1).toInteger(beforeAll));
    }

    void play(const QString &po, const QJsonObject &change)
    {
        const qint64 id = m_records.orderId(po);
        if (change.contains("edit"_L1)) {
            QJsonObject fields = change.value("edit"_L1).toObject();
            if (fields.value("status"_L1).isString())
                fields.insert(u"status"_s, m_records.lists().statusId(fields.value("status"_L1).toString()));
            m_records.put(u"PurchaseOrders"_s, id, fields);
        }
        const QJsonObject replace = change.value("replace"_L1).toObject();
        for (auto it = replace.begin(); it != replace.end(); ++it) {
            QString text = m_records.find(u"PurchaseOrders"_s, id).value_or(QJsonObject()).value(it.key()).toString();
            const QJsonArray pairs = it->toArray();
            for (const QJsonValue &pair : pairs)
                text.replace(pair[0].toString(), pair[1].toString());
            m_records.put(u"PurchaseOrders"_s, id, {{it.key(), text}});
        }
        if (change.contains("editLine"_L1)) {
            QJsonObject fields = change.value("editLine"_L1).toObject();
            const int line = fields.take(u"line"_s).toInt();
            m_records.put(u"PurchaseOrderItems"_s, m_records.itemsOf(id).value(line - 1), fields);
        }
        if (change.contains("receive"_L1)) {
            const QJsonObject received = change.value("receive"_L1).toObject();
            const qint64 item = m_records.itemsOf(id).value(received.value("line"_L1).toInt() - 1);
            receive(m_records, item, {{u"quantityNowReceiving"_s, received.value("quantity"_L1)}}, world().now());
        }
        if (change.value("delete"_L1).toBool())
            m_records.remove(u"PurchaseOrders"_s, id);
    }

    Scenario m_scenario;
    Records m_records;
    QString m_user;
    QString m_secret;
    QString m_integrationCode;
    QDateTime m_played;
    QMap<QString, int> m_inFlight;
    QSet<quint64> m_admitted;
    std::deque<QDateTime> m_hour; ///< calls of the last 60 simulated minutes
    struct Release
    {
        QString slot;
        qint64 at; ///< real ms
    };
    QList<Release> m_releases;
    QElapsedTimer m_clock = [] {
        QElapsedTimer timer;
        timer.start();
        return timer;
    }();
    AutotaskOptions m_options;
};

} // namespace

std::unique_ptr<StandIn> makeAutotask(World &world)
{
    return std::make_unique<AutotaskStandIn>(world);
}

} // namespace Waybill::Sandbox
