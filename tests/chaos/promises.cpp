#include "tests/chaos/promises.h"

#include "tests/chaos/storyend.h"

#include <QJsonDocument>
#include <QRegularExpression>
#include <QSet>

namespace Waybill {

using namespace Qt::Literals::StringLiterals;

namespace {

QString idIn(const Sandbox::JournalEntry &entry)
{
    return QString::number(QJsonDocument::fromJson(entry.body).object().value("id"_L1).toInteger());
}

/// "header 5001", "line 9011", "Tickets 301": the record that a write is about.
QString recordOf(const Sandbox::JournalEntry &entry)
{
    if (entry.path.endsWith("/Notes"_L1))
        return entry.path.section(u'/', -3, -2).replace(u'/', u' ');
    return (entry.path.endsWith("/Items"_L1) ? u"line "_s : u"header "_s) + idIn(entry);
}

/// The answer came as the target made it, at most late or slowly.
bool cameWhole(const Sandbox::JournalEntry &read)
{
    return read.handled && read.status == 200 && read.outcome == Sandbox::JournalEntry::Outcome::Answered
        && (read.fault.isEmpty() || read.fault.startsWith("slow"_L1) || read.fault.startsWith("stale"_L1)
            || read.fault.startsWith("late"_L1)); // a late one that was still taken
}

/// Did this request look at what that write was to change?
bool looksAt(const Sandbox::JournalEntry &read, const Sandbox::JournalEntry &write)
{
    const bool note = write.path.endsWith("/Notes"_L1);
    const bool line = write.path.endsWith("/Items"_L1);
    const QString entity = note ? u"Notes/query"_s : line ? u"/PurchaseOrderItems/query"_s : u"/PurchaseOrders/query"_s;
    const QString id = note || line ? write.path.section(u'/', -2, -2) : idIn(write);
    const QRegularExpression whole(u"\\b"_s + id + u"\\b"_s);
    return cameWhole(read) && read.path.endsWith(entity, Qt::CaseInsensitive) && QString::fromUtf8(read.body).contains(whole);
}

} // namespace

QStringList sentAgainWithoutALook(const QList<Sandbox::JournalEntry> &target)
{
    QStringList found;
    for (qsizetype i = 0; i < target.size(); ++i) {
        const Sandbox::JournalEntry &again = target.at(i);
        if (!changesSomething(again) || again.body.isEmpty())
            continue;
        bool looked = false;
        QStringList between; // what came between, the newest first
        for (qsizetype before = i - 1; before >= 0 && !looked; --before) {
            const Sandbox::JournalEntry &earlier = target.at(before);
            looked = looksAt(earlier, again);
            between.append(u"%1 %2 %3 %4 %5"_s.arg(QString::fromLatin1(earlier.method), earlier.path.section(u'/', -2)).arg(earlier.status)
                               .arg(earlier.fault, earlier.outcome == Sandbox::JournalEntry::Outcome::Answered ? u"answered"_s : u"not answered"_s));
            if (earlier.method == again.method && earlier.path == again.path && earlier.body == again.body && !looked) {
                found.append(u"sent again without a look: %1 %2 (after \"%3\"); between, newest first: %4"_s.arg(again.path, QString::fromUtf8(again.body), earlier.fault,
                                                                                                         between.join(u", "_s)));
                break;
            }
        }
    }
    return found;
}

QStringList calledWrittenWithoutAnEffect(const RunSummary &summary, const QList<Sandbox::JournalEntry> &target)
{
    QSet<QString> stored;
    for (const Sandbox::JournalEntry &entry : target) {
        if (changesSomething(entry) && entry.handled)
            stored.insert(recordOf(entry));
    }
    QStringList found;
    for (const OrderReport &order : summary.orders) {
        for (const FieldChange &change : order.changes) {
            const QString record = change.record == "header"_L1 ? u"header "_s + order.record.text() : change.record;
            if (change.verified && !stored.contains(record))
                found.append(u"%1: %2 of %3 is called written, nothing was ever stored there"_s.arg(order.po, change.field, record));
        }
    }
    return found;
}

} // namespace Waybill
