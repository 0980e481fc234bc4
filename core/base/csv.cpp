#include "core/base/csv.h"

#include <QRegularExpression>

#include <algorithm>

namespace Waybill {

using namespace Qt::Literals::StringLiterals;

namespace {

bool beginsLikeFormula(const QString &text)
{
    static const QString armed = u"=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20"_s; // the wide forms count in East Asian versions
    static const QRegularExpression number(u"\\A-?[0-9]+(\\.[0-9]+)?\\z"_s);
    const QString trimmed = text.trimmed();
    if (trimmed.isEmpty() || number.match(text).hasMatch())
        return false;
    return armed.contains(text.front()) || armed.contains(trimmed.front());
}

} // namespace

QString csvCell(const QString &text)
{
    static const QString separators = u"\",;\t\r\n"_s;
    QString cell = beginsLikeFormula(text) ? u'\'' + text : text;
    const bool quoted = std::any_of(cell.cbegin(), cell.cend(), [](QChar c) { return separators.contains(c); });
    return quoted ? u'"' + cell.replace(u'"', u"\"\""_s) + u'"' : cell;
}

QString csvLine(const QStringList &cells)
{
    QStringList safe;
    for (const QString &cell : cells)
        safe.append(csvCell(cell));
    return safe.join(u',') + u"\r\n"_s;
}

} // namespace Waybill
