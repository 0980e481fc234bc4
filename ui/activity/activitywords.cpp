#include "ui/activity/activitywords.h"

#include "ui/widgets/times.h"

#include <QCoreApplication>
#include <QLocale>

namespace Waybill {

using namespace Qt::Literals::StringLiterals;

namespace {

QString entryText(const char *text)
{
    return QCoreApplication::translate("Waybill::ActivityWords", text);
}

/// One line for a cell: line breaks would double the row's height.
QString oneLine(QString text)
{
    return text.replace(u'\n', u' ');
}

QString shown(const ActivityRow &row, ActivityColumn column, const QDateTime &now)
{
    switch (column) {
    case ActivityColumn::Time: return pastTime(row.at, now);
    case ActivityColumn::Result: return resultText(row);
    case ActivityColumn::Order: return row.po;
    case ActivityColumn::SupplierOrder: return row.supplierOrders;
    case ActivityColumn::Systems: return row.source.isEmpty() ? row.target : u"%1 → %2"_s.arg(row.source, row.target);
    case ActivityColumn::Template: return row.templateName;
    case ActivityColumn::Duration: return durationText(row.durationMs);
    case ActivityColumn::What: return oneLine(row.what);
    }
    Q_UNREACHABLE();
}

} // namespace

QString activityHeading(ActivityColumn column)
{
    switch (column) {
    case ActivityColumn::Time: return entryText(QT_TRANSLATE_NOOP("Waybill::ActivityWords", "Time"));
    case ActivityColumn::Result: return entryText(QT_TRANSLATE_NOOP("Waybill::ActivityWords", "Result"));
    case ActivityColumn::Order: return entryText(QT_TRANSLATE_NOOP("Waybill::ActivityWords", "Order"));
    case ActivityColumn::SupplierOrder: return entryText(QT_TRANSLATE_NOOP("Waybill::ActivityWords", "Supplier order"));
    case ActivityColumn::Systems: return entryText(QT_TRANSLATE_NOOP("Waybill::ActivityWords", "From → to"));
    case ActivityColumn::Template: return entryText(QT_TRANSLATE_NOOP("Waybill::ActivityWords", "Template"));
    case ActivityColumn::Duration: return entryText(QT_TRANSLATE_NOOP("Waybill::ActivityWords", "Duration"));
    case ActivityColumn::What: return entryText(QT_TRANSLATE_NOOP("Waybill::ActivityWords", "What happened"));
    }
    Q_UNREACHABLE();
}

QStringList knownResults()
{
    return {u"held"_s, u"failed"_s, u"updated"_s, u"dryRun"_s, u"noChange"_s, u"excluded"_s, u"notice"_s};
}

QString resultWord(const QString &result)
{
    if (result == "held"_L1)
        return entryText(QT_TRANSLATE_NOOP("Waybill::ActivityWords", "Needs you"));
    if (result == "failed"_L1)
        return entryText(QT_TRANSLATE_NOOP("Waybill::ActivityWords", "Failed"));
    if (result == "updated"_L1)
        return entryText(QT_TRANSLATE_NOOP("Waybill::ActivityWords", "Updated"));
    if (result == "dryRun"_L1)
        return entryText(QT_TRANSLATE_NOOP("Waybill::ActivityWords", "Would change"));
    if (result == "noChange"_L1)
        return entryText(QT_TRANSLATE_NOOP("Waybill::ActivityWords", "Already right"));
    if (result == "excluded"_L1)
        return entryText(QT_TRANSLATE_NOOP("Waybill::ActivityWords", "Not followed"));
    if (result == "notice"_L1)
        return entryText(QT_TRANSLATE_NOOP("Waybill::ActivityWords", "Notice"));
    return result;
}

StateChip::Tone resultTone(const QString &result)
{
    if (result == "held"_L1)
        return StateChip::Tone::NeedsYou;
    if (result == "failed"_L1)
        return StateChip::Tone::Bad;
    if (result == "updated"_L1 || result == "noChange"_L1)
        return StateChip::Tone::Good;
    if (result == "excluded"_L1)
        return StateChip::Tone::Off;
    return StateChip::Tone::Neutral;
}

QString resultText(const ActivityRow &row)
{
    if (row.mark == "resolved"_L1)
        return StateChip::mark(StateChip::Tone::Good) + u' ' + entryText(QT_TRANSLATE_NOOP("Waybill::ActivityWords", "Resolved"));
    if (row.mark == "ignored"_L1)
        return StateChip::mark(StateChip::Tone::Off) + u' ' + entryText(QT_TRANSLATE_NOOP("Waybill::ActivityWords", "Ignored"));
    return StateChip::mark(resultTone(row.result)) + u' ' + resultWord(row.result);
}

QString durationText(qint64 milliseconds)
{
    const QLocale locale;
    if (milliseconds <= 0)
        return {};
    if (milliseconds < 1000)
        return entryText(QT_TRANSLATE_NOOP("Waybill::ActivityWords", "%1 ms")).arg(locale.toString(milliseconds));
    if (milliseconds < 60'000)
        return entryText(QT_TRANSLATE_NOOP("Waybill::ActivityWords", "%1 s")).arg(locale.toString(double(milliseconds) / 1000, 'f', 1));
    return entryText(QT_TRANSLATE_NOOP("Waybill::ActivityWords", "%1 min %2 s")).arg(milliseconds / 60'000).arg(milliseconds / 1000 % 60);
}

QVariant activityCell(const ActivityRow &row, ActivityColumn column, int role, const QDateTime &now)
{
    switch (role) {
    case Qt::DisplayRole:
        return shown(row, column, now);
    case Qt::ToolTipRole: {
        const QString text = column == ActivityColumn::Time ? exactTime(row.at) : column == ActivityColumn::What ? row.what : shown(row, column, now);
        return text.isEmpty() ? QVariant() : QVariant(text.toHtmlEscaped().replace(u'\n', u"<br>"_s));
    }
    case Qt::AccessibleTextRole: {
        const QString text = shown(row, column, now);
        return text.isEmpty() ? QVariant() : QVariant(u"%1: %2"_s.arg(activityHeading(column), text));
    }
    case Qt::TextAlignmentRole:
        return column == ActivityColumn::Duration ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    case ActivityIdRole:
        return row.id;
    case ActivityPoRole:
        return row.po;
    case ActivityTemplateRole:
        return row.integration.text();
    default:
        return {};
    }
}

} // namespace Waybill
