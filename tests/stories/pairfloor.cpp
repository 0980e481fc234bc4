#include "tests/stories/pairfloor.h"

#include <QSet>

namespace Waybill {

using namespace Qt::Literals::StringLiterals;

namespace {

QString purposeAtSource(const Sandbox::JournalEntry &entry)
{
    const QString path = entry.path.toLower();
    if (entry.system == "tdsynnex"_L1)
        return path.contains("invoice"_L1) ? u"invoices"_s : u"asked"_s;
    if (entry.system == "ordersync"_L1)
        return path.contains("by-date"_L1) ? u"lists"_s : u"singles"_s;
    return path.endsWith("/orders"_L1) ? u"lists"_s : u"singles"_s;
}

QString purposeAtAutotask(const Sandbox::JournalEntry &entry)
{
    const QString path = entry.path.toLower();
    if (path.contains("thresholdinformation"_L1))
        return u"usage"_s;
    if (entry.method == "PATCH")
        return path.endsWith("/purchaseorders"_L1) ? u"header writes"_s : u"line writes"_s;
    if (path.endsWith("/purchaseorders/query"_L1))
        return entry.body.contains("\"op\":\"in\",\"field\":\"id\"") || entry.body.contains("\"field\":\"id\",\"op\":\"in\"") ? u"heads"_s : u"discovery"_s;
    if (path.endsWith("/purchaseorderitems/query"_L1))
        return u"lines"_s;
    if (path.endsWith("/products/query"_L1) || path.endsWith("/productvendors/query"_L1))
        return u"products"_s;
    const bool daily = path.contains("entityinformation"_L1) || path.contains("zoneinformation"_L1) || path.contains("shippingtypes"_L1)
        || path.endsWith("/companies/query"_L1);
    return daily ? QString() : u"other "_s + entry.path;
}

QString purposeAtServiceNow(const Sandbox::JournalEntry &entry)
{
    const bool line = entry.path.contains("/proc_po_item"_L1);
    if (entry.path.endsWith("/table/u_tds_invoice"_L1))
        return entry.method == "POST" ? u"invoice writes"_s : u"invoice rows"_s;
    if (entry.path.endsWith("/v1/batch"_L1))
        return entry.body.contains("/proc_po_item/") ? u"line writes"_s : u"header writes"_s;
    if (entry.method == "PATCH")
        return line ? u"line writes"_s : u"header writes"_s;
    if (line && entry.target.contains("sysparm_query=purchase_order"_L1))
        return u"lines"_s;
    if (entry.path.endsWith("/table/proc_po"_L1)) // one record or several
        return entry.target.contains("query=sys_idIN"_L1) || entry.target.contains("query=sys_id%3D"_L1) ? u"heads"_s : u"discovery"_s;
    const bool daily = entry.path.contains("/sys_"_L1) || entry.path.contains("/core_company"_L1) || entry.path.contains("/ui/meta"_L1) || entry.path.endsWith("/doc/table/schema"_L1)
        || entry.path.endsWith("/oauth_token.do"_L1);
    return daily ? QString() : u"other "_s + entry.target;
}

QString purposeAtShop(const Sandbox::JournalEntry &entry)
{
    if (entry.path.endsWith("/notes"_L1))
        return u"notes"_s;
    if (entry.path.endsWith("/orders/statuses"_L1))
        return u"statuses"_s;
    if (entry.method == "PUT" || entry.path.endsWith("/orders/batch"_L1))
        return u"updates"_s;
    if (entry.path.endsWith("/wc/v3/orders"_L1)) {
        if (entry.target.contains("include="_L1))
            return u"heads"_s;
        return entry.target.contains("orderby=modified"_L1) ? u"discovery"_s : QString(); // the newest ones tell which meta there is
    }
    const bool daily = entry.path.endsWith("/wp-json/"_L1) || entry.path.endsWith("/fulfillments"_L1);
    return daily ? QString() : u"other "_s + entry.target;
}

/// What was written in a pass: headers, lines, notes.
struct Written
{
    int headers = 0;
    int lines = 0;
    int notes = 0;
    int invoices = 0; ///< orders that got rows
};

Written writtenIn(const RunSummary &summary)
{
    Written written;
    for (const OrderReport &order : summary.orders) {
        QSet<QString> lines;
        bool header = false;
        bool invoices = false;
        for (const FieldChange &change : order.changes) {
            if (change.field == "Note"_L1)
                ++written.notes;
            else if (change.field.contains("a row for each invoice"_L1))
                invoices = true;
            else if (change.record.startsWith("line "_L1))
                lines.insert(change.record);
            else
                header = true;
        }
        written.headers += header ? 1 : 0;
        written.invoices += invoices ? 1 : 0;
        written.lines += int(lines.size());
    }
    return written;
}

int serviceNowWrites(int records)
{
    return records < 5 ? records : (records + 24) / 25; // under five singly
}

} // namespace

Requests requestsOf(const Headless::StoryFlow &flow, const QList<Sandbox::JournalEntry> &entries)
{
    Requests requests;
    for (const Sandbox::JournalEntry &entry : entries) {
        const QString purpose = entry.system == flow.source ? purposeAtSource(entry)
            : entry.system != flow.target                   ? u"other "_s + entry.path
            : entry.system == "autotask"_L1                 ? purposeAtAutotask(entry)
            : entry.system == "servicenow"_L1               ? purposeAtServiceNow(entry)
                                                            : purposeAtShop(entry);
        if (!purpose.isEmpty())
            ++requests[purpose];
    }
    return requests;
}

Requests floorOf(const Headless::StoryFlow &flow, const RunSummary &summary, const Requests &counted)
{
    const Written written = writtenIn(summary);
    const bool discovers = flow.source != "telaris"_L1; // its list names the records
    const int planned = counted.contains(u"heads"_s) ? 1 : 0;
    const int anything = written.headers + written.lines + written.notes > 0 ? 1 : 0;
    const int asked = int(summary.orders.size()); // a number that this supplier does not know, too
    const int unknown = summary.coverage.excluded;
    Requests floor;
    if (flow.source == "tdsynnex"_L1)
        floor[u"asked"_s] = asked;
    else
        floor[u"lists"_s] = flow.source == "telaris"_L1 || asked > 1 ? 1 : 0;
    if (flow.source == "ordersync"_L1)
        floor[u"singles"_s] = unknown; // not listed
    floor[u"discovery"_s] = discovers ? 1 : 0;
    floor[u"heads"_s] = planned + anything;
    if (flow.target == "autotask"_L1) {
        floor[u"usage"_s] = discovers || planned ? 1 : 0;
        floor[u"lines"_s] = planned + (written.lines > 0 ? 1 : 0);
        floor[u"header writes"_s] = written.headers;
        floor[u"line writes"_s] = written.lines;
    } else if (flow.target == "servicenow"_L1) {
        floor[u"lines"_s] = planned + (written.lines > 0 ? 1 : 0);
        floor[u"header writes"_s] = serviceNowWrites(written.headers);
        floor[u"line writes"_s] = serviceNowWrites(written.lines);
        if (flow.source == "tdsynnex"_L1) { // a row for each invoice: looked for right before it is made, one an order here
            floor[u"invoice rows"_s] = planned + anything + written.invoices;
            floor[u"invoice writes"_s] = written.invoices;
        }
    } else {
        floor[u"updates"_s] = (written.headers + written.lines + 19) / 20;
        floor[u"notes"_s] = 2 * written.notes;
        floor[u"statuses"_s] = discovers || planned ? 1 : 0;
    }
    floor.removeIf([](const auto &each) { return each.value() == 0; });
    return floor;
}

QString words(const Requests &requests)
{
    QStringList all;
    for (auto it = requests.cbegin(); it != requests.cend(); ++it)
        all.append(u"%1 %2"_s.arg(it.value()).arg(it.key()));
    return all.join(u", "_s);
}

} // namespace Waybill
