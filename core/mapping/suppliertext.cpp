#include "core/mapping/suppliertext.h"

namespace Waybill {

using namespace Qt::Literals::StringLiterals;

namespace {

/// `text` without what cannot be seen and what breaks lines; half surrogates go, too.
QString plain(const QString &text)
{
    QString out;
    out.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (c.isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate()) {
            const auto category = QChar::category(QChar::surrogateToUcs4(c, text.at(i + 1)));
            if (category != QChar::Other_Format)
                out += QStringView(text).mid(i, 2);
            ++i;
            continue;
        }
        switch (c.category()) {
        case QChar::Other_Control:
        case QChar::Separator_Line:
        case QChar::Separator_Paragraph:
            out += u' ';
            break;
        case QChar::Other_Format:
        case QChar::Other_Surrogate:
            break;
        default:
            out += c;
        }
    }
    return out;
}

} // namespace

QString harmless(const QString &supplierText, int limit)
{
    QString text = plain(supplierText);
    while (text.contains("[["_L1))
        text.replace("[["_L1, "[ ["_L1);
    text.replace("[wb:"_L1, "[ wb:"_L1);
    text = text.trimmed();
    if (limit > 0 && text.size() > limit) {
        text.truncate(limit);
        if (text.back().isHighSurrogate())
            text.chop(1);
        text = text.trimmed();
    }
    return text;
}

} // namespace Waybill
