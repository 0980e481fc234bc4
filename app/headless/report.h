#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <cstdio>

namespace Waybill::Headless {

enum class Format { Table, Json, Csv };

/// What a command has to show, once, in the form that was asked for. Text from outside is shown as text: control and
/// direction marks are taken out of tables, and no CSV cell can be read as a formula.
class Report
{
public:
    struct Column
    {
        QString key;    ///< JSON member and CSV head
        QString title;  ///< table head
        bool number = false; ///< to the right
        bool sentence = false; ///< nothing of it may be missing: where it does not fit it goes on in the next line
    };

    explicit Report(QList<Column> columns)
        : m_columns(std::move(columns))
    {
    }

    /// As many cells as columns.
    void add(const QStringList &cells);
    qsizetype count() const { return m_rows.size(); }

    /// Columns that are too wide for `width` (0: no terminal, 60 characters each) are cut with "…", or wrapped.
    QString text(Format format, int width = 0) const;

private:
    QString table(int width) const;
    QString json() const;
    QString csv() const;

    QList<Column> m_columns;
    QList<QStringList> m_rows;
};

/// One line, without control characters, line breaks or marks that turn the reading direction.
QString plainLine(const QString &text);
/// One object, or "key: value" lines.
QString objectText(const QJsonObject &object, Format format);

/// Writes to stdout or stderr as UTF-8.
void say(const QString &text);
void complain(const QString &text);

} // namespace Waybill::Headless
