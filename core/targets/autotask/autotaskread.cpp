// How whole orders are read: one query for the heads and one for the lines of up to 500 orders, numbers of products that are
// not known yet, then what a mapping asks for beyond the order.
#include "core/targets/autotask/autotasktarget.h"

#include "core/base/words.h"
#include "core/targets/autotask/autotaskquery.h"
#include "core/targets/autotask/autotaskrecord.h"

#include <QPointer>

namespace Waybill {

using namespace Autotask;
using namespace Qt::Literals::StringLiterals;

namespace {

LinkUse linksTo(const QString &entity, const QMap<RecordId, QList<ItemRecord>> &items)
{
    LinkUse use;
    for (auto order = items.cbegin(); order != items.cend(); ++order) {
        for (const ItemRecord &item : order.value()) {
            if (const qint64 linked = item.links.value(entity))
                use[linked][order.key()].append(item.line.id);
        }
    }
    return use;
}

/// Opportunities are reached through the sales orders just read.
LinkUse throughSalesOrders(const LinkUse &salesOrders, const QJsonArray &records)
{
    LinkUse use;
    for (const QJsonValue &record : records) {
        RecordReader reader(Autotask::salesOrders, record);
        const qint64 opportunity = reader.id(u"opportunityID"_s).value_or(0);
        const auto orders = salesOrders.value(reader.id(u"id"_s).value_or(0));
        for (auto order = orders.cbegin(); opportunity > 0 && order != orders.cend(); ++order)
            use[opportunity][order.key()] += order.value();
    }
    return use;
}

} // namespace

/// What is gathered while a read goes on.
struct AutotaskTarget::SliceRead
{
    ReadScope scope;
    bool lookUpProducts = true;
    HeadFields head;
    FieldSelection selection;
    OrdersRead result;
    QMap<RecordId, PurchaseOrder> orders; ///< of the slice under way
    QMap<RecordId, qint64> customers;     ///< companies the orders are bought for
    QMap<RecordId, QList<ItemRecord>> items;

    bool wantsLinks() const { return scope.lines && (scope.notes || !selection.linked.isEmpty()); }
    void fail(const RecordId &order, Error error);
    Result<Done> take(const QJsonArray &heads, const QJsonArray &lines, const StatusList &statuses, const QDateTime &now);
    ProductNumbersCache::Wanted products() const;
    QSet<qint64> companies() const;
    void nameCompanies(const CompanyNames &names);
    void assemble(const ProductNumbersCache &products);
    void takeLinked(const QString &entity, const QJsonArray &records, const LinkUse &use);
};

void AutotaskTarget::SliceRead::fail(const RecordId &order, Error error)
{
    if (const auto known = orders.constFind(order); known != orders.constEnd() && error.order.isEmpty())
        error.order = known->number.text();
    if (!result.unreadable.contains(order))
        result.unreadable.insert(order, error);
    orders.remove(order);
}

Result<Done> AutotaskTarget::SliceRead::take(const QJsonArray &heads, const QJsonArray &lines, const StatusList &statuses,
                                             const QDateTime &now)
{
    for (const QJsonValue &row : heads) {
        const Result<PurchaseOrder> order = parseOrder(row, head, statuses, selection.header);
        const RecordId id = idOfOrder(row);
        if (!order && id.isEmpty())
            return order.error(); // nobody knows whose record it is: no order of the slice is sure
        if (order) {
            orders.insert(id, *order).value().readAt = now;
            if (const auto customer = RecordReader(purchaseOrders, row).id(u"purchaseForCompanyID"_s))
                customers.insert(id, *customer);
        }
        else {
            fail(id, order.error());
        }
    }
    for (const QJsonValue &row : lines) {
        const Result<ItemRecord> item = parseItem(row, selection.line);
        const RecordId order = orderOfItem(row);
        if (!item && order.isEmpty())
            return item.error();
        if (item)
            items[order].append(*item);
        else
            fail(order, item.error());
    }
    return Done{};
}

ProductNumbersCache::Wanted AutotaskTarget::SliceRead::products() const
{
    ProductNumbersCache::Wanted wanted;
    for (const PurchaseOrder &order : orders) {
        for (const ItemRecord &item : items.value(order.id)) {
            if (item.product != 0)
                wanted[order.vendor.text().toLongLong()].insert(item.product);
        }
    }
    return wanted;
}

QSet<qint64> AutotaskTarget::SliceRead::companies() const
{
    QSet<qint64> wanted(customers.cbegin(), customers.cend());
    for (const PurchaseOrder &order : orders)
        wanted.insert(order.vendor.text().toLongLong());
    return wanted;
}

void AutotaskTarget::SliceRead::nameCompanies(const CompanyNames &names)
{
    for (PurchaseOrder &order : orders) {
        order.vendorName = names.name(order.vendor.text().toLongLong());
        if (const auto customer = customers.constFind(order.id); customer != customers.cend())
            order.customer = names.name(*customer);
    }
}

void AutotaskTarget::SliceRead::assemble(const ProductNumbersCache &products)
{
    const QList<RecordId> ids = orders.keys();
    for (const RecordId &id : ids) {
        PurchaseOrder order = orders.value(id);
        QList<ItemRecord> own = items.value(id);
        std::sort(own.begin(), own.end(), [](const ItemRecord &a, const ItemRecord &b) { return a.item < b.item; });
        std::optional<Error> broken;
        for (const ItemRecord &item : own) {
            PurchaseOrderLine line = item.line;
            line.position = int(order.lines.size()) + 1;
            line.lineNumbers = QStringList{line.id.text(), QString::number(line.position)};
            const Result<ProductNumbers> numbers = products.numbers(order.vendor.text().toLongLong(), item.product);
            if (!numbers) {
                broken = numbers.error();
                break;
            }
            line.productName = numbers->name;
            line.vendorParts = numbers->vendorParts;
            line.manufacturerParts = numbers->manufacturerParts;
            order.lines.append(line);
        }
        if (broken)
            fail(id, *broken);
        else
            orders.insert(id, order);
    }
}

void AutotaskTarget::SliceRead::takeLinked(const QString &entity, const QJsonArray &records, const LinkUse &use)
{
    for (const QJsonValue &row : records) {
        const Result<LinkedRecord> record = parseLinked(row, entity, selection.linked.value(entity));
        const qint64 id = RecordReader(entity, row).id(u"id"_s).value_or(0);
        const auto users = use.value(id);
        for (auto user = users.cbegin(); user != users.cend(); ++user) {
            if (!record) {
                fail(user.key(), record.error());
                continue;
            }
            const auto order = orders.find(user.key());
            if (order == orders.end())
                continue;
            LinkedRecord linked = *record;
            linked.lines = user.value();
            order->linked.append(linked);
        }
    }
}

QCoro::Task<Result<OrdersRead>> AutotaskTarget::readOrders(QList<RecordId> ids, ReadScope scope)
{
    return read(ids, scope, true);
}

QCoro::Task<Result<OrdersRead>> AutotaskTarget::readBack(QList<RecordId> ids, ReadScope scope)
{
    return read(ids, scope, false);
}

QCoro::Task<Result<OrdersRead>> AutotaskTarget::read(QList<RecordId> ids, ReadScope scope, bool lookUpProducts)
{
    const QPointer<AutotaskTarget> guard(this);
    const Result<TargetSchema> known = co_await schema(false);
    if (!known)
        co_return known.error();
    const Result<FieldSelection> selection = FieldSelection::resolve(scope.fields, *known);
    if (!selection)
        co_return selection.error();
    QList<qint64> numbers;
    for (const RecordId &id : ids) {
        bool whole = false;
        const qint64 number = id.text().toLongLong(&whole);
        if (!whole)
            co_return Error{ErrorKind::Usage, Said::tr("%1 is no id of an Autotask order.").arg(id.text()), {}};
        if (!numbers.contains(number))
            numbers.append(number);
    }
    const auto slice = std::make_shared<SliceRead>();
    slice->scope = scope;
    slice->lookUpProducts = lookUpProducts;
    slice->head = HeadFields::of(scope.numberField, scope.linkField);
    slice->selection = *selection;
    for (const QList<qint64> &piece : chunked(numbers)) {
        if (!guard)
            co_return stoppedError();
        const Result<Done> done = co_await readSlice(slice, piece);
        if (!done)
            co_return done.error();
    }
    co_return slice->result;
}

/// Heads and lines are asked at the same time: they are different objects to Autotask's limits.
QCoro::Task<Result<Done>> AutotaskTarget::readSlice(std::shared_ptr<SliceRead> slice, QList<qint64> ids)
{
    const QPointer<AutotaskTarget> guard(this);
    slice->orders.clear();
    slice->items.clear();
    slice->customers.clear();
    Query heads;
    heads.include(headerIncludes(slice->head, slice->selection.header, *m_schema)).in(u"id"_s, ids);
    QList<QByteArray> lines;
    if (slice->scope.lines)
        lines.append(Query().include(lineIncludes(slice->selection.line, slice->wantsLinks())).in(u"orderID"_s, ids).body());
    auto headsAsked = m_client.query(purchaseOrders, heads.body());
    auto linesAsked = m_client.queries(purchaseOrderItems, lines);
    const Result<QJsonArray> headRows = co_await headsAsked;
    const Result<QJsonArray> lineRows = co_await linesAsked;
    if (!guard)
        co_return stoppedError();
    if (!headRows)
        co_return headRows.error();
    if (!lineRows)
        co_return lineRows.error();
    const Result<Done> taken = slice->take(*headRows, *lineRows, m_statuses, m_clock.now());
    if (!taken)
        co_return taken.error();
    if (slice->scope.lines && slice->lookUpProducts) {
        const Result<Done> known = co_await loadProducts(slice);
        if (!known)
            co_return known.error();
        if (!guard)
            co_return stoppedError();
        const Result<Done> named = co_await loadCompanies(slice->companies());
        if (!named)
            co_return named.error();
        if (!guard)
            co_return stoppedError();
    }
    slice->nameCompanies(m_companies);
    slice->assemble(m_products);
    if (slice->wantsLinks()) {
        const Result<Done> linked = co_await readLinked(slice);
        if (!linked)
            co_return linked.error();
    }
    for (const PurchaseOrder &order : std::as_const(slice->orders))
        slice->result.orders.append(order);
    co_return Done{};
}

QCoro::Task<Result<Done>> AutotaskTarget::loadProducts(std::shared_ptr<SliceRead> slice)
{
    const QPointer<AutotaskTarget> guard(this);
    m_products.expire(m_clock.now());
    const ProductNumbersCache::Wanted wanted = slice->products();
    const QList<QByteArray> vendorQueries = m_products.vendorQueries(wanted);
    const QList<QByteArray> productQueries = m_products.productQueries(wanted);
    const Result<QJsonArray> ofVendors = co_await m_client.queries(productVendors, vendorQueries);
    if (!ofVendors)
        co_return ofVendors.error();
    if (!guard)
        co_return stoppedError();
    const Result<QJsonArray> rows = co_await m_client.queries(products, productQueries);
    if (!rows)
        co_return rows.error();
    if (!guard)
        co_return stoppedError();
    m_products.take(wanted, *rows, *ofVendors, m_clock.now());
    co_return Done{};
}

/// A user who may not see companies sees numbers in their place; nothing depends on the names.
QCoro::Task<Result<Done>> AutotaskTarget::loadCompanies(QSet<qint64> wanted)
{
    const QPointer<AutotaskTarget> guard(this);
    m_companies.expire(m_clock.now());
    const QList<QByteArray> bodies = m_companies.queries(wanted);
    const Result<QJsonArray> rows = co_await m_client.queries(companies, bodies);
    if (!guard)
        co_return stoppedError();
    if (!rows && (stopsConnection(rows.error().kind) || rows.error().kind == ErrorKind::Cancelled))
        co_return rows.error();
    if (!rows && !isSimplyNotThere(rows.error()))
        co_return Done{}; // asked again with the next orders
    m_companies.take(wanted, rows ? *rows : QJsonArray(), m_clock.now());
    co_return Done{};
}

QCoro::Task<Result<Done>> AutotaskTarget::readLinked(std::shared_ptr<SliceRead> slice)
{
    const QPointer<AutotaskTarget> guard(this);
    const bool opportunitiesWanted = slice->selection.linked.contains(opportunities);
    for (const QString &entity : {QString(tickets), QString(projects), QString(salesOrders)}) {
        const LinkUse use = linksTo(entity, slice->items);
        const bool fields = slice->selection.linked.contains(entity);
        const bool takesNotes = slice->scope.notes && entity != salesOrders;
        const bool leadsOn = entity == salesOrders && opportunitiesWanted;
        QJsonArray rows;
        if (fields || leadsOn) {
            const Result<QJsonArray> read = co_await readRecords(entity, use.keys());
            if (!read)
                co_return read.error();
            rows = *read;
        } else if (takesNotes) {
            for (const qint64 id : use.keys())
                rows.append(QJsonObject{{u"id"_s, id}});
        }
        if (!guard)
            co_return stoppedError();
        if (fields || takesNotes)
            slice->takeLinked(entity, rows, use);
        if (leadsOn) {
            const LinkUse further = throughSalesOrders(use, rows);
            const Result<QJsonArray> read = co_await readRecords(opportunities, further.keys());
            if (!read)
                co_return read.error();
            slice->takeLinked(opportunities, *read, further);
        }
        if (takesNotes) {
            const Result<Done> notes = co_await readNotes(slice, entity, use);
            if (!notes)
                co_return notes.error();
        }
        if (!guard)
            co_return stoppedError();
    }
    co_return Done{};
}

/// All fields: whether IncludeFields takes user-defined names is not documented.
QCoro::Task<Result<QJsonArray>> AutotaskTarget::readRecords(QString entity, QList<qint64> ids)
{
    QList<QByteArray> bodies;
    for (const QList<qint64> &piece : chunked(ids))
        bodies.append(Query().in(u"id"_s, piece).body());
    return m_client.queries(entity, bodies);
}

/// Only notes that carry a marker of ours (semantics 7); what people wrote is not read.
QCoro::Task<Result<Done>> AutotaskTarget::readNotes(std::shared_ptr<SliceRead> slice, QString entity, LinkUse use)
{
    const bool onTickets = entity == tickets;
    const QString notes = onTickets ? ticketNotes : projectNotes;
    const QString parent = onTickets ? u"ticketID"_s : u"projectID"_s;
    QList<QByteArray> bodies;
    for (const QList<qint64> &piece : chunked(use.keys())) {
        Query query;
        query.include({u"id"_s, parent, u"description"_s}).in(parent, piece);
        bodies.append(query.where(u"description"_s, u"contains"_s, u"[wb:"_s).body());
    }
    const Result<QJsonArray> rows = co_await m_client.queries(notes, bodies);
    if (!rows)
        co_return rows.error();
    for (const QJsonValue &row : *rows) {
        RecordReader reader(notes, row);
        const qint64 record = reader.requiredId(parent);
        const QString text = reader.text(u"description"_s);
        const auto users = use.value(record);
        for (auto user = users.cbegin(); user != users.cend(); ++user) {
            const auto order = slice->orders.find(user.key());
            if (reader.failed())
                slice->fail(user.key(), reader.error());
            else if (order != slice->orders.end())
                order->notes.append({entity, RecordId(QString::number(record)), text});
        }
    }
    co_return Done{};
}

} // namespace Waybill
