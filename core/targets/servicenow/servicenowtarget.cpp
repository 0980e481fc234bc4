#include "core/targets/servicenow/servicenowtarget.h"

#include "core/base/words.h"
#include "core/targets/servicenow/servicenowquery.h"
#include "core/targets/servicenow/servicenowrecord.h"

#include <QPointer>

namespace Waybill {

using namespace ServiceNow;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 daySeconds = 24 * 3600;
constexpr int markOverlap = 60; // seconds
constexpr int discoveryPage = 100;
const QString timeFormat = u"yyyy-MM-dd HH:mm:ss"_s;

bool isDenied(const Error &error)
{
    return error.kind == ErrorKind::Permission || error.kind == ErrorKind::NotFound || error.kind == ErrorKind::Rejected;
}

/// "2026-03-02 06:00:00;2026-03-02 06:00:00": latest change seen; everything looked through.
struct Mark
{
    QDateTime latest;
    QDateTime whole;

    static Mark parse(const QString &text) { return {parseTime(text.section(u';', 0, 0)), parseTime(text.section(u';', 1, 1))}; }
    QString text() const { return latest.toString(timeFormat) + u';' + whole.toString(timeFormat); }
};

} // namespace

ServiceNowTarget::ServiceNowTarget(ServiceNowAccess access, Clock &clock, HttpSettings http, QObject *parent)
    : TargetAdapter(parent)
    , m_access(access)
    , m_clock(clock)
    , m_client(access, clock, std::move(http))
{
}

ServiceNowTarget::~ServiceNowTarget()
{
    // Waiting coroutines of ours end inside this call, while all members still live.
    m_client.close();
}

TargetCapabilities ServiceNowTarget::capabilities() const
{
    TargetCapabilities capabilities;
    capabilities.kind = u"servicenow"_s;
    capabilities.name = u"ServiceNow"_s;
    capabilities.readSlice = 40; // so that a list of ids fits into an address
    capabilities.inFlight = 2;
    capabilities.linesBeforeHeader = true;
    capabilities.fieldsVary = true;
    capabilities.notesOnOrder = !journal().isEmpty();
    capabilities.notesReadable = m_notesReadable;
    return capabilities;
}

QString ServiceNowTarget::journal() const
{
    return m_access.noteColumn.isEmpty() ? m_columns.journal() : m_access.noteColumn;
}

WriteSetting ServiceNowTarget::writeSetting() const
{
    return {m_access.orderTable, m_access.lineTable, journal(), QTimeZone(m_access.zone.toLatin1())};
}

HeadColumns ServiceNowTarget::headOf(const QString &numberField, const QString &linkField) const
{
    HeadColumns head;
    head.table = m_access.orderTable;
    if (!numberField.isEmpty())
        head.number = numberField;
    head.link = linkField.isEmpty() ? m_columns.orderNumber() : linkField;
    head.lineNumber = m_access.lineNumberColumn;
    head.statuses = m_statuses;
    return head;
}

QCoro::Task<Result<TargetSchema>> ServiceNowTarget::schema(bool refresh)
{
    const QPointer<ServiceNowTarget> guard(this);
    const bool fresh = m_schema && m_schemaRead.secsTo(m_clock.now()) < daySeconds;
    if (refresh || !fresh) {
        auto loading = loadSchema();
        const auto loaded = co_await loading;
        if (!guard)
            co_return stoppedError();
        if (!loaded)
            co_return loaded.error();
    }
    co_return Result<TargetSchema>(*m_schema); // a copy: QCoro 0.8 moves from an lvalue that is co_returned
}

QCoro::Task<Result<Done>> ServiceNowTarget::loadSchema()
{
    const QPointer<ServiceNowTarget> guard(this);
    const TableSide orders{m_access.orderTable, FieldPlace::Header};
    auto readingHeader = loadColumns(orders);
    auto header = co_await readingHeader;
    if (!guard)
        co_return stoppedError();
    if (!header)
        co_return header.error();
    const TableSide items{m_access.lineTable, FieldPlace::Line};
    auto readingLines = loadColumns(items);
    auto lines = co_await readingLines;
    if (!guard)
        co_return stoppedError();
    if (!lines)
        co_return lines.error();
    auto looking = loadInvoiceTable();
    const auto looked = co_await looking;
    if (!guard)
        co_return stoppedError();
    if (!looked)
        co_return looked.error();
    m_columns = DetectedColumns::detect(*header, *lines);
    m_journals = header->journals;
    TargetSchema schema;
    schema.target = u"servicenow"_s;
    schema.site = m_client.base().host().toLower();
    schema.zone = m_access.zone.isEmpty() ? u"UTC"_s : m_access.zone;
    schema.fields = header->fields + lines->fields;
    if (m_invoices.isUsable())
        schema.fields.append(invoicesTarget(m_invoices));
    m_statuses.clear();
    for (const TargetField &field : std::as_const(header->fields)) {
        if (field.ownStatus)
            m_statuses = field.choices;
    }
    m_schema = schema;
    m_schemaRead = m_clock.now();
    co_return Done{};
}

/// The interface's own metadata; else dictionary and choices; else the columns that a record shows.
QCoro::Task<Result<TableColumns>> ServiceNowTarget::loadColumns(TableSide side)
{
    const QPointer<ServiceNowTarget> guard(this);
    const QString subject = Said::tr("the columns of %1").arg(side.table);
    auto asking = m_client.get(u"/api/now/ui/meta/"_s + side.table, subject);
    const auto meta = co_await asking;
    if (!guard)
        co_return stoppedError();
    if (!meta && !isDenied(meta.error()))
        co_return meta.error();
    if (meta) {
        m_metadataFrom = Said::tr("the live metadata");
        co_return parseUiMeta(meta->answer.body, side);
    }
    TableQuestion dictionary{u"sys_dictionary"_s, {}, {}, 1000};
    dictionary.query.is(u"name"_s, side.table).notEmpty(u"element"_s).is(u"active"_s, u"true"_s);
    dictionary.fields = QStringList{u"sys_id"_s,    u"element"_s,   u"column_label"_s, u"internal_type"_s,    u"reference"_s, u"max_length"_s,
                                    u"mandatory"_s, u"read_only"_s, u"read_only_option"_s, u"choice"_s};
    auto looking = m_client.rows(dictionary, subject);
    const auto columns = co_await looking;
    if (!guard)
        co_return stoppedError();
    if (!columns && !isDenied(columns.error()))
        co_return columns.error();
    if (columns && !columns->isEmpty()) {
        TableQuestion choices{u"sys_choice"_s, {}, {u"sys_id"_s, u"element"_s, u"label"_s, u"value"_s, u"sequence"_s}, 1000};
        choices.query.is(u"name"_s, side.table).is(u"inactive"_s, u"false"_s).is(u"language"_s, u"en"_s);
        auto choosing = m_client.rows(choices, subject);
        const auto values = co_await choosing;
        if (!guard)
            co_return stoppedError();
        m_metadataFrom = Said::tr("the dictionary");
        co_return columnsFromDictionary(*columns, values ? *values : QJsonArray(), side);
    }
    auto sampling = m_client.get(u"/api/now/table/%1?sysparm_limit=1&sysparm_exclude_reference_link=true"_s.arg(side.table), subject);
    const auto sample = co_await sampling;
    if (!guard)
        co_return stoppedError();
    if (!sample)
        co_return sample.error();
    const auto record = parseResult(sample->answer.body, subject);
    if (!record)
        co_return record.error();
    m_metadataFrom = Said::tr("one record (types are not known)");
    co_return columnsFromRecord(record->toArray().first().toObject(), side);
}

QCoro::Task<Result<QList<std::pair<RecordId, QString>>>> ServiceNowTarget::vendors(QString nameContains)
{
    TableQuestion question{u"core_company"_s, {}, {u"sys_id"_s, u"name"_s}, 100};
    const QString wanted = nameContains.trimmed();
    if (wanted.isEmpty())
        question.query.is(u"vendor"_s, u"true"_s);
    else
        question.query.contains(u"name"_s, wanted);
    auto asking = m_client.rows(question, Said::tr("the companies"));
    const auto rows = co_await asking;
    if (!rows)
        co_return rows.error();
    QList<std::pair<RecordId, QString>> found;
    for (const QJsonValue &row : *rows) {
        RecordReader reader(u"core_company"_s, row);
        const RecordId id(reader.sysId());
        const QString name = reader.text(u"name"_s);
        if (reader.failed())
            co_return reader.error();
        found.append({id, name});
    }
    co_return found;
}

Result<TableQuestion> ServiceNowTarget::orderQuestion(const HeadColumns &head, const LinkFilter &filter, bool linkedOnly) const
{
    QStringList vendors;
    for (const RecordId &vendor : filter.vendors)
        vendors.append(vendor.text());
    if (vendors.isEmpty() || vendors.size() > 40)
        return Error{ErrorKind::Usage, Said::tr("Pick the ServiceNow vendor whose orders are followed, at most 40."), {}};
    // A column that does not exist is not refused: ServiceNow would leave the condition out and return every order.
    const auto exists = [&](const QString &column) { return m_schema->find({FieldPlace::Header, m_access.orderTable, column}) != nullptr; };
    if (linkedOnly && (head.link.isEmpty() || !exists(head.link))) {
        Error error{ErrorKind::Usage,
                    Said::tr("%1 has no column for the supplier's order number (u_vendor_order_number, or TdsCpoId of TD SYNNEX's own connector). Your ServiceNow "
                    "admin adds it; the connection check has the words to send.").arg(m_access.orderTable), {}, head.link};
        return error;
    }
    if (!exists(head.number))
        return Error{ErrorKind::Usage, Said::tr("%1 has no column %2 for the number of an order.").arg(m_access.orderTable, head.number), {}, head.number};
    TableQuestion question{m_access.orderTable, {}, head.fields({}), discoveryPage};
    question.query.in(u"vendor"_s, vendors);
    if (linkedOnly)
        question.query.notEmpty(head.link);
    question.query.notIn(u"status"_s, head.endStatuses());
    return question;
}

QCoro::Task<Result<LinkedOrders>> ServiceNowTarget::findLinkedOrders(LinkFilter filter, QString mark)
{
    return discover(filter, true, mark);
}

QCoro::Task<Result<LinkedOrders>> ServiceNowTarget::findOpenOrders(LinkFilter filter)
{
    return discover(filter, false, {});
}

QCoro::Task<Result<LinkedOrders>> ServiceNowTarget::discover(LinkFilter filter, bool linkedOnly, QString markText)
{
    const QPointer<ServiceNowTarget> guard(this);
    auto knowing = schema(false);
    const auto known = co_await knowing;
    if (!guard)
        co_return stoppedError();
    if (!known)
        co_return known.error();
    const HeadColumns head = headOf(filter.numberField, filter.linkField);
    const auto question = orderQuestion(head, filter, linkedOnly);
    if (!question)
        co_return question.error();
    const QDateTime now = m_clock.now().toUTC();
    Mark mark = Mark::parse(markText);
    const bool sinceMark = linkedOnly && !m_noMarks && mark.latest.isValid() && mark.whole.isValid() && mark.whole.secsTo(now) < daySeconds;
    TableQuestion asked = *question;
    if (sinceMark)
        asked.query.atLeast(u"sys_updated_on"_s, mark.latest.addSecs(-markOverlap).toString(timeFormat));
    auto asking = m_client.rows(asked, Said::tr("the purchase orders"));
    auto rows = co_await asking;
    if (!guard)
        co_return stoppedError();
    if (!rows && sinceMark && isQueryDenied(rows.error())) {
        m_noMarks = true;
        auto again = m_client.rows(*question, Said::tr("the purchase orders"));
        rows = co_await again;
        if (!guard)
            co_return stoppedError();
    }
    if (!rows)
        co_return rows.error();
    LinkedOrders found;
    for (const QJsonValue &row : std::as_const(*rows)) {
        const auto order = parseOrder(row, head, {});
        if (!order) {
            found.unreadable.insert(RecordId(row[u"sys_id"_s].toString()), order.error());
            continue;
        }
        mark.latest = std::max(mark.latest, order->changed);
        if (!filter.vendors.contains(order->vendor) || order->end != TargetEnd::Open)
            continue; // a condition that was not understood is not refused: every row is checked again
        if (filter.submittedSince.isValid() && order->submitted.isValid() && order->submitted < filter.submittedSince)
            continue;
        if (linkedOnly && order->supplierOrders.isEmpty())
            found.withoutLink.append(*order);
        else
            found.orders.append(*order);
    }
    if (!sinceMark || m_noMarks)
        mark.whole = now;
    if (!mark.latest.isValid())
        mark.latest = now;
    found.mark = mark.text();
    co_return found;
}

QCoro::Task<Result<QList<PurchaseOrder>>> ServiceNowTarget::findByNumber(PoNumber number, LinkFilter filter)
{
    const QPointer<ServiceNowTarget> guard(this);
    auto knowing = schema(false);
    const auto known = co_await knowing;
    if (!guard)
        co_return stoppedError();
    if (!known)
        co_return known.error();
    const HeadColumns head = headOf(filter.numberField, filter.linkField);
    TableQuestion question{m_access.orderTable, {}, head.fields({}), discoveryPage};
    question.query.is(head.number, number.text());
    auto asking = m_client.rows(question, u"PO %1"_s.arg(number.text()));
    const auto rows = co_await asking;
    if (!guard)
        co_return stoppedError();
    if (!rows)
        co_return rows.error();
    QList<PurchaseOrder> found;
    for (const QJsonValue &row : *rows) {
        const auto order = parseOrder(row, head, {});
        if (!order)
            co_return order.error();
        if (order->number == number && (filter.vendors.isEmpty() || filter.vendors.contains(order->vendor)))
            found.append(*order);
    }
    co_return found;
}

QCoro::Task<Result<double>> ServiceNowTarget::usage()
{
    co_return m_client.usage(); // counted beside the answers: there is nothing to ask
}

QUrl ServiceNowTarget::webLink(const PurchaseOrder &order) const
{
    return webPage(m_client.base(), m_access.orderTable, order.id.text());
}

void ServiceNowTarget::stop()
{
    m_client.stop();
}

} // namespace Waybill
