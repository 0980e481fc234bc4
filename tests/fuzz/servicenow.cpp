#include "tests/fuzz/parsers.h"

#include "core/targets/servicenow/servicenowerror.h"
#include "core/targets/servicenow/servicenowmetadata.h"
#include "core/targets/servicenow/servicenoworders.h"
#include "core/targets/servicenow/servicenowwrite.h"

#include <QJsonObject>

using namespace Waybill;
using namespace Waybill::ServiceNow;
using namespace Qt::Literals::StringLiterals;

void takeOutsideInput(const QByteArray &bytes)
{
    const auto columns = parseUiMeta(bytes, {u"proc_po"_s, FieldPlace::Header});
    answers(parseBatch(bytes));
    const auto result = parseResult(bytes, u"PO 871"_s);
    if (!result)
        return answers(result);
    const QList<TargetField> fields = columns ? columns->fields : QList<TargetField>();
    HeadColumns head;
    head.link = u"u_vendor_order_number"_s;
    head.lineNumber = u"u_vendor_line"_s;
    QList<LineRow> lines;
    const QJsonArray rows = result->toArray();
    for (const QJsonValue &row : rows) {
        answers(parseOrder(row, head, fields));
        if (const auto line = parseLine(row, u"proc_po_item"_s, head, fields))
            lines.append(*line);
    }
    holds(inOrder(lines).size() == lines.size(), "no line is lost by sorting");
    columnsFromDictionary(rows, rows, {u"proc_po"_s, FieldPlace::Header});
    columnsFromRecord(result->toObject(), {u"proc_po"_s, FieldPlace::Header});
}
