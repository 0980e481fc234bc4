#include "ui/connections/lineinput.h"

#include <QRegularExpression>

namespace Waybill {

using namespace Qt::Literals::StringLiterals;

QStringList linesOf(const QString &text)
{
    static const QRegularExpression ends(u"[\\r\\n\\x{2028}\\x{2029}]+"_s);
    QStringList lines;
    const auto all = text.split(ends, Qt::SkipEmptyParts);
    for (const QString &line : all) {
        if (!line.trimmed().isEmpty())
            lines.append(line.trimmed());
    }
    return lines;
}

LineInput::LineInput(QWidget *parent)
    : QLineEdit(parent)
{
    connect(this, &QLineEdit::textChanged, this, &LineInput::lookForLines);
}

void LineInput::lookForLines(const QString &text)
{
    const bool broken = text.contains(u'\n') || text.contains(u'\r') || text.contains(QChar::LineSeparator) || text.contains(QChar::ParagraphSeparator);
    if (!broken) {
        m_before = text;
        return;
    }
    // What came in stands between what was there before.
    qsizetype head = 0;
    while (head < m_before.size() && head < text.size() && m_before.at(head) == text.at(head))
        ++head;
    qsizetype tail = 0;
    while (tail < m_before.size() - head && tail < text.size() - head && m_before.at(m_before.size() - 1 - tail) == text.at(text.size() - 1 - tail))
        ++tail;
    const QStringList lines = linesOf(text.mid(head, text.size() - head - tail));
    if (lines.size() < 2) {
        setText(text.left(head) + lines.value(0) + text.right(tail)); // one line with its line end
        return;
    }
    setText(m_before);
    Q_EMIT linesPasted(lines);
}

} // namespace Waybill
