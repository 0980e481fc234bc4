#include "ui/activity/exportformat.h"

#include "core/base/csv.h"
#include "ui/activity/activitywords.h"
#include "ui/widgets/placetext.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

namespace Waybill {

using namespace Qt::Literals::StringLiterals;

namespace {

QString exportText(const char *text)
{
    return QCoreApplication::translate("Waybill::ActivityExport", text);
}

QString fieldsText(const ActivityEntry &entry)
{
    QStringList fields;
    for (const QJsonValue &each : entry.fields) {
        const QJsonObject field = each.toObject();
        fields.append(u"%1 (%2): %3 → %4"_s.arg(field.value("field"_L1).toString(), placeText(field.value("place"_L1).toString()),
                                                field.value("old"_L1).toString(), field.value("new"_L1).toString()));
    }
    return fields.join(u'\n');
}

QStringList headings()
{
    return {exportText(QT_TRANSLATE_NOOP("Waybill::ActivityExport", "Time (UTC)")), exportText(QT_TRANSLATE_NOOP("Waybill::ActivityExport", "Result")),
            exportText(QT_TRANSLATE_NOOP("Waybill::ActivityExport", "Order")), exportText(QT_TRANSLATE_NOOP("Waybill::ActivityExport", "Supplier orders")),
            exportText(QT_TRANSLATE_NOOP("Waybill::ActivityExport", "Tracking numbers")), exportText(QT_TRANSLATE_NOOP("Waybill::ActivityExport", "Invoices")),
            exportText(QT_TRANSLATE_NOOP("Waybill::ActivityExport", "Template")), exportText(QT_TRANSLATE_NOOP("Waybill::ActivityExport", "From")),
            exportText(QT_TRANSLATE_NOOP("Waybill::ActivityExport", "To")), exportText(QT_TRANSLATE_NOOP("Waybill::ActivityExport", "What happened")),
            exportText(QT_TRANSLATE_NOOP("Waybill::ActivityExport", "Why")), exportText(QT_TRANSLATE_NOOP("Waybill::ActivityExport", "Status there")),
            exportText(QT_TRANSLATE_NOOP("Waybill::ActivityExport", "Changed fields")), exportText(QT_TRANSLATE_NOOP("Waybill::ActivityExport", "Requests")),
            exportText(QT_TRANSLATE_NOOP("Waybill::ActivityExport", "Duration in ms")), exportText(QT_TRANSLATE_NOOP("Waybill::ActivityExport", "Sync"))};
}

QStringList cellsOf(const ActivityEntry &entry)
{
    return {entry.at.toUTC().toString(Qt::ISODateWithMs),
            resultWord(entry.result),
            entry.po.text(),
            entry.supplierOrders.join(u'\n'),
            entry.trackingNumbers.join(u'\n'),
            entry.invoiceNumbers.join(u'\n'),
            entry.templateName,
            entry.source,
            entry.target,
            entry.what,
            entry.reason,
            entry.rawStatus,
            fieldsText(entry),
            entry.requestIds.join(u'\n'),
            QString::number(entry.durationMs),
            entry.run.text()};
}

QByteArray htmlLine(const QStringList &cells, const char *tag)
{
    QByteArray line = "<tr>";
    for (const QString &cell : cells)
        line += QByteArray("<") + tag + '>' + cell.toHtmlEscaped().replace(u'\n', u"<br>"_s).toUtf8() + "</" + tag + '>';
    return line + "</tr>\n";
}

QByteArray jsonObject(const ActivityEntry &entry)
{
    const QJsonObject object{{u"id"_s, entry.id},
                             {u"at"_s, entry.at.toUTC().toString(Qt::ISODateWithMs)},
                             {u"result"_s, entry.result},
                             {u"order"_s, entry.po.text()},
                             {u"record"_s, entry.record.text()},
                             {u"supplierOrders"_s, QJsonArray::fromStringList(entry.supplierOrders)},
                             {u"trackingNumbers"_s, QJsonArray::fromStringList(entry.trackingNumbers)},
                             {u"invoices"_s, QJsonArray::fromStringList(entry.invoiceNumbers)},
                             {u"template"_s, entry.templateName},
                             {u"from"_s, entry.source},
                             {u"to"_s, entry.target},
                             {u"what"_s, entry.what},
                             {u"why"_s, entry.reason},
                             {u"rule"_s, entry.rule},
                             {u"statusThere"_s, entry.rawStatus},
                             {u"errorKind"_s, entry.errorKind},
                             {u"fields"_s, entry.fields},
                             {u"requests"_s, QJsonArray::fromStringList(entry.requestIds)},
                             {u"durationMs"_s, entry.durationMs},
                             {u"sync"_s, entry.run.text()}};
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

} // namespace

ExportFormat exportFormatOf(const QString &file)
{
    if (file.endsWith(".json"_L1, Qt::CaseInsensitive))
        return ExportFormat::Json;
    if (file.endsWith(".html"_L1, Qt::CaseInsensitive) || file.endsWith(".htm"_L1, Qt::CaseInsensitive))
        return ExportFormat::Html;
    return ExportFormat::Csv;
}

QByteArray exportHead(ExportFormat format, const QString &title)
{
    switch (format) {
    case ExportFormat::Csv:
        return "\xEF\xBB\xBF" + csvLine(headings()).toUtf8(); // the mark tells spreadsheets that this is UTF-8
    case ExportFormat::Json:
        return "[\n";
    case ExportFormat::Html:
        return "<!DOCTYPE html>\n<html><head><meta charset=\"utf-8\"><title>" + title.toHtmlEscaped().toUtf8()
            + "</title>\n<style>body{font-family:sans-serif}table{border-collapse:collapse}th,td{border:1px solid;padding:4px 8px;"
              "text-align:left;vertical-align:top}</style></head>\n<body><h1>"
            + title.toHtmlEscaped().toUtf8() + "</h1>\n<table>\n" + htmlLine(headings(), "th");
    }
    Q_UNREACHABLE();
}

QByteArray exportEntry(ExportFormat format, const ActivityEntry &entry, bool isFirst)
{
    switch (format) {
    case ExportFormat::Csv: return csvLine(cellsOf(entry)).toUtf8();
    case ExportFormat::Json: return (isFirst ? QByteArray() : QByteArray(",\n")) + jsonObject(entry);
    case ExportFormat::Html: return htmlLine(cellsOf(entry), "td");
    }
    Q_UNREACHABLE();
}

QByteArray exportFoot(ExportFormat format)
{
    switch (format) {
    case ExportFormat::Csv: return {};
    case ExportFormat::Json: return "\n]\n";
    case ExportFormat::Html: return "</table></body></html>\n";
    }
    Q_UNREACHABLE();
}

} // namespace Waybill
