// The connection check: each step is something that was done, and says what to ask for where it failed.
#include "core/targets/servicenow/servicenowtarget.h"

#include "core/base/words.h"

#include <QJsonObject>
#include <QPointer>

namespace Waybill {

using namespace ServiceNow;
using namespace Qt::Literals::StringLiterals;

namespace {

CheckStep failed(const QString &name, const Error &error, const QString &askAdmin = {})
{
    const bool forAdmin = error.kind == ErrorKind::Permission || error.kind == ErrorKind::Auth;
    return {name, false, error.message, forAdmin ? askAdmin : QString()};
}

QString askForRole(const QString &table)
{
    return Said::tr("Please give the ServiceNow user that Waybill uses the role procurement_user (or read access to %1) and the role that guards the REST "
           "interface, and write access to the vendor columns. Nothing is received, cancelled or deleted by the program.").arg(table);
}

CheckStep invoiceStep(const InvoiceTable &table)
{
    CheckStep step{Said::tr("Table for invoices"), true, {}, {}}; // without it the rest works
    if (!table.isUsable()) {
        step.text = Said::tr("%1 (%2) gets no rows: it lacks %3. The rest works.").arg(table.label, table.name, table.lacking.join(Said::tr(" and ")));
        step.askAdmin = Said::tr("Please give Waybill's user the right to read and make records of %1 (%2), with %3.").arg(table.label, table.name, table.lacking.join(Said::tr(" and ")));
    } else if (table.wholeNumbers) {
        step.text = Said::tr("%1 (%2) can get a row for each invoice. Its column %3 is an integer: an invoice number with letters or a leading zero gets none.")
                        .arg(table.label, table.name, table.number);
    } else {
        step.text = Said::tr("%1 (%2) can get a row for each invoice.").arg(table.label, table.name);
    }
    return step;
}

bool isAddressTrouble(const Error &error)
{
    return error.kind == ErrorKind::Connection || error.kind == ErrorKind::Usage || error.kind == ErrorKind::Malformed || error.kind == ErrorKind::Transient;
}

} // namespace

void ServiceNowTarget::note(WhoAmI &who, const QList<CheckStep> &steps)
{
    who.steps += steps;
    for (const CheckStep &step : steps)
        Q_EMIT stepChecked(step);
}

QCoro::Task<Result<WhoAmI>> ServiceNowTarget::whoAmI()
{
    const QPointer<ServiceNowTarget> guard(this);
    const int stops = m_client.stops();
    const Error stopped = stoppedError();
    WhoAmI who;
    who.account = m_client.base().host();
    who.webUrl = m_client.base().toString();
    auto reading = checkReading();
    const QList<CheckStep> steps = co_await reading;
    if (!guard || m_client.stops() != stops)
        co_return stopped;
    note(who, steps);
    if (!who.passed())
        co_return who;
    who.version = u"Table API (latest)"_s;
    auto knowing = schema(true);
    const auto known = co_await knowing;
    if (!guard || m_client.stops() != stops)
        co_return stopped;
    if (!known) {
        note(who, {failed(u"Columns read"_s, known.error(), askForRole(m_access.orderTable))});
        co_return who;
    }
    note(who, {CheckStep{u"Columns read"_s, true, Said::tr("%n columns, from %1.", nullptr, int(known->fields.size())).arg(m_metadataFrom), {}}});
    note(who, checkColumns());
    co_return who;
}

/// Address, certificate, sign-in and the right to read, told apart by what the first question brought.
QCoro::Task<QList<CheckStep>> ServiceNowTarget::checkReading()
{
    const QPointer<ServiceNowTarget> guard(this);
    QList<CheckStep> steps;
    const QString table = m_access.orderTable;
    auto asking = m_client.get(u"/api/now/table/%1?sysparm_limit=1&sysparm_fields=sys_id"_s.arg(table), Said::tr("the purchase orders"));
    const auto orders = co_await asking;
    if (!guard)
        co_return steps;
    const std::optional<Error> error = orders ? std::nullopt : std::optional(orders.error());
    if (error && error->kind == ErrorKind::Tls) {
        steps.append(failed(u"Certificate verified"_s, *error));
        co_return steps;
    }
    if (error && isAddressTrouble(*error)) {
        steps.append(failed(u"Instance found"_s, *error));
        co_return steps;
    }
    steps.append(CheckStep{u"Instance found"_s, true, m_client.base().host(), {}});
    if (m_client.base().scheme() == "https"_L1)
        steps.append(CheckStep{u"Certificate verified"_s, true, {}, {}});
    if (error && error->kind == ErrorKind::Auth) {
        steps.append(failed(u"Signed in"_s, *error,
                            Said::tr("Please check the ServiceNow user that Waybill uses: it is active, has a password or OAuth client of its own, may use the REST "
                            "interface without single sign-on, and the kind of sign-in is switched on for the instance.")));
        co_return steps;
    }
    steps.append(CheckStep{u"Signed in"_s, true, m_access.user, {}});
    if (error) {
        steps.append(failed(u"Can read purchase orders"_s, *error, askForRole(table)));
        co_return steps;
    }
    CheckStep visible{u"Can read purchase orders"_s, true, {}, {}};
    if (orders->total == 0) {
        visible.passed = false;
        visible.text = Said::tr("ServiceNow shows no purchase order to this user. Either there is none yet, or the user may not read %1.").arg(table);
        visible.askAdmin = askForRole(table);
    } else if (orders->total > 0) {
        visible.text = Said::tr("%n purchase orders.", nullptr, int(orders->total));
    }
    steps.append(visible);
    auto askingLines = m_client.get(u"/api/now/table/%1?sysparm_limit=1&sysparm_fields=sys_id"_s.arg(m_access.lineTable), Said::tr("the order lines"));
    const auto lines = co_await askingLines;
    if (!guard)
        co_return steps;
    steps.append(lines ? CheckStep{u"Can read order lines"_s, true, {}, {}} : failed(u"Can read order lines"_s, lines.error(), askForRole(m_access.lineTable)));
    co_return steps;
}

/// A step for each column of the supplier's data: there, and not read-only. Whether an ACL lets it be written only a write shows.
QList<CheckStep> ServiceNowTarget::checkColumns() const
{
    QList<CheckStep> steps;
    const QString ask = m_columns.askForMissing(m_access.orderTable, m_access.lineTable);
    const bool linked = !m_columns.orderNumber().isEmpty();
    CheckStep order{u"Column for the supplier's order number"_s, linked, m_columns.orderNumber(), {}};
    if (!linked) {
        order.text = Said::tr("%1 has no column that holds the supplier's order number, so nothing tells which orders were sent to the supplier.").arg(m_access.orderTable);
        order.askAdmin = ask;
    }
    steps.append(order);
    QStringList there;
    QStringList readOnly;
    for (const VendorColumn &column : vendorColumns()) {
        const bool ofHeader = column.place == FieldPlace::Header;
        const QString name = ofHeader ? m_columns.header(column.name) : m_columns.line(column.name);
        const TargetField *field = name.isEmpty() ? nullptr : m_schema->find({column.place, ofHeader ? m_access.orderTable : m_access.lineTable, name});
        if (!field)
            continue;
        (field->writable ? there : readOnly).append(name);
    }
    if (!readOnly.isEmpty())
        steps.append({Said::tr("Vendor columns can be written"), false, Said::tr("Read-only in ServiceNow: %1.").arg(readOnly.join(u", "_s)),
                      Said::tr("Please make these columns of the purchase order writable for Waybill's user: %1.").arg(readOnly.join(u", "_s))});
    QStringList missing;
    for (const VendorColumn &column : m_columns.missing())
        missing.append(column.name);
    CheckStep columns{u"Columns for the supplier's data"_s, true, Said::tr("%1 found.").arg(there.size()), {}};
    if (!missing.isEmpty()) {
        columns.text = Said::tr("%1 found; without a place: %2. What they would hold is not written; the rest works.").arg(there.size()).arg(missing.join(u", "_s));
        columns.askAdmin = ask;
    }
    steps.append(columns);
    if (!m_invoices.name.isEmpty())
        steps.append(invoiceStep(m_invoices));
    return steps;
}

} // namespace Waybill
