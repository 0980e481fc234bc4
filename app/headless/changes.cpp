#include "app/headless/commands.h"

#include <QRegularExpression>

#include <algorithm>

namespace Waybill::Headless {

using namespace Qt::Literals::StringLiterals;

Report changesReport()
{
    return Report({{u"at"_s, u"Time"_s}, {u"po"_s, u"Order"_s}, {u"record"_s, u"Where"_s}, {u"field"_s, u"Field"_s}, {u"before"_s, u"Before"_s},
                   {u"after"_s, u"After"_s}, {u"why"_s, u"Why"_s}, {u"checked"_s, u"Read back"_s}});
}

/// Of two long texts only the lines that differ: a memo of four thousand characters hides its one new line.
static std::pair<QString, QString> differing(const QString &before, const QString &after)
{
    static const QRegularExpression ends(u"\\r\\n|\\n|\\r"_s);
    QStringList old = before.split(ends);
    QStringList now = after.split(ends);
    if (now.size() < 2)
        return {before, after};
    while (!old.isEmpty() && !now.isEmpty() && old.first() == now.first()) {
        old.removeFirst();
        now.removeFirst();
    }
    while (!old.isEmpty() && !now.isEmpty() && old.last() == now.last()) {
        old.removeLast();
        now.removeLast();
    }
    return {old.join(u" / "_s), now.join(u" / "_s)};
}

/// A look: by --dry-run, or because nobody has said yes yet.
static bool isOnlyPlanned(const OrderReport &order)
{
    return order.visit.updated && !order.written;
}

QString notWritten(const RunSummary &summary, const StoredTemplate &integration)
{
    if (summary.dryRun)
        return u"Nothing was written: this was a look only."_s;
    const auto planned = std::count_if(summary.orders.cbegin(), summary.orders.cend(), [](const OrderReport &order) {
        return isOnlyPlanned(order) && outcomeOf(order.visit) == OrderOutcome::Updated;
    });
    if (integration.state != TemplateState::Trial || planned == 0)
        return {};
    return u"%1 of the updated were not written: they wait for your yes (waybillctl template approve \"%2\")."_s.arg(planned).arg(integration.name);
}

void addChanges(Report &report, const QDateTime &at, const OrderReport &order)
{
    const QString time = at.toString(Qt::ISODate);
    for (const FieldChange &change : order.changes) {
        const auto [before, after] = differing(change.before, change.after);
        report.add({time, order.po, change.place, change.field, before, after, change.reason,
                    change.verified ? u"✓"_s : isOnlyPlanned(order) ? u"not written"_s : u"–"_s});
    }
    const bool silent = order.changes.isEmpty() && (order.visit.failed || order.visit.held);
    if (silent)
        report.add({time, order.po, {}, {}, {}, {}, order.holds.isEmpty() ? order.words : order.holds.join(u' '), u"–"_s});
}

} // namespace Waybill::Headless
