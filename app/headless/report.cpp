#include "app/headless/report.h"

#include "core/base/csv.h"

#include <QJsonDocument>

#include <algorithm>

namespace Waybill::Headless {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype widestCell = 60; ///< of a table in a pipe; JSON and CSV hold the whole text
constexpr qsizetype narrowestCell = 12;

bool turnsOrHides(QChar c)
{
    const ushort u = c.unicode();
    return (u >= 0x200B && u <= 0x200F) || (u >= 0x202A && u <= 0x202E) || (u >= 0x2060 && u <= 0x2069) || u == 0xFEFF;
}

QString padded(const QString &text, qsizetype width, bool right)
{
    return right ? text.rightJustified(width) : text.leftJustified(width);
}

QStringList cut(const QString &text, qsizetype width)
{
    return {text.size() > width ? text.left(width - 1) + u'…' : text};
}

/// Broken at spaces; a word that is too long itself is broken where it must.
QStringList wrapped(QString text, qsizetype width)
{
    QStringList lines;
    while (text.size() > width) {
        const qsizetype space = text.lastIndexOf(u' ', width);
        const qsizetype end = space > 0 ? space : width;
        lines.append(text.left(end));
        text = text.mid(space > 0 ? end + 1 : end);
    }
    lines.append(text);
    return lines;
}

} // namespace

QString plainLine(const QString &text)
{
    QString line;
    line.reserve(text.size());
    for (const QChar c : text) {
        if (turnsOrHides(c))
            continue;
        const bool breaks = c.category() == QChar::Other_Control || c == QChar::LineSeparator || c == QChar::ParagraphSeparator;
        line += breaks ? u' ' : c;
    }
    return line;
}

void Report::add(const QStringList &cells)
{
    Q_ASSERT(cells.size() == m_columns.size());
    m_rows.append(cells);
}

QString Report::text(Format format, int width) const
{
    switch (format) {
    case Format::Table: return table(width);
    case Format::Json: return json();
    case Format::Csv: return csv();
    }
    Q_UNREACHABLE();
}

QString Report::table(int width) const
{
    QList<qsizetype> widths;
    for (const Column &column : m_columns)
        widths.append(column.title.size());
    QList<QStringList> rows = m_rows;
    for (QStringList &row : rows) {
        for (qsizetype i = 0; i < row.size(); ++i) {
            row[i] = plainLine(row.at(i));
            widths[i] = std::max(widths.at(i), row.at(i).size());
        }
    }
    qsizetype total = 2 * (widths.size() - 1);
    for (const qsizetype each : std::as_const(widths))
        total += each;
    if (width == 0) { // in a pipe there is no edge; cells stay readable all the same
        for (qsizetype i = 0; i < widths.size(); ++i) // the last one, mostly a reason, may run on
            widths[i] = std::min<qsizetype>(widths.at(i), i + 1 < widths.size() ? widestCell : 3 * widestCell);
    }
    while (width > 0 && total > width) { // the widest gives way
        const auto widest = std::max_element(widths.begin(), widths.end());
        if (*widest <= narrowestCell)
            break;
        --*widest;
        --total;
    }
    QString text;
    const auto line = [&](const auto &cell) {
        QList<QStringList> cells;
        qsizetype height = 1;
        for (qsizetype i = 0; i < widths.size(); ++i) {
            cells.append(m_columns.at(i).sentence ? wrapped(cell(i), widths.at(i)) : cut(cell(i), widths.at(i)));
            height = std::max(height, cells.constLast().size());
        }
        for (qsizetype y = 0; y < height; ++y) {
            QString joined;
            for (qsizetype i = 0; i < widths.size(); ++i)
                joined += (i ? u"  "_s : QString()) + padded(cells.at(i).value(y), widths.at(i), m_columns.at(i).number);
            while (joined.endsWith(u' '))
                joined.chop(1);
            text += joined + u'\n';
        }
    };
    line([&](qsizetype i) { return m_columns.at(i).title; });
    line([&](qsizetype i) { return QString(widths.at(i), u'─'); });
    for (const QStringList &row : std::as_const(rows))
        line([&](qsizetype i) { return row.at(i); });
    return text;
}

QString Report::json() const
{
    QJsonArray array;
    for (const QStringList &row : m_rows) {
        QJsonObject object;
        for (qsizetype i = 0; i < row.size(); ++i)
            object.insert(m_columns.at(i).key, row.at(i));
        array.append(object);
    }
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Indented));
}

QString Report::csv() const
{
    QStringList titles;
    for (const Column &column : m_columns)
        titles.append(column.key);
    QString text = csvLine(titles);
    for (const QStringList &row : m_rows)
        text += csvLine(row);
    return text;
}

QString objectText(const QJsonObject &object, Format format)
{
    if (format == Format::Json)
        return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Indented));
    QString text;
    for (auto it = object.begin(); it != object.end(); ++it)
        text += it.key() + u": "_s + plainLine(it.value().toVariant().toString()) + u'\n';
    return text;
}

void say(const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stdout);
    if (!bytes.endsWith('\n'))
        std::fputc('\n', stdout);
    std::fflush(stdout);
}

void complain(const QString &text)
{
    const QByteArray bytes = plainLine(text).toUtf8();
    std::fprintf(stderr, "%s\n", bytes.constData());
}

} // namespace Waybill::Headless
