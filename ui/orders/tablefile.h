#pragma once

#include "core/base/result.h"

#include <QStringList>

class QWidget;

namespace Waybill {

class Navigator;

/// A table on its way into a file.
struct FileTable
{
    QString name;        ///< proposed file name, without ending
    QStringList titles;  ///< as shown
    QStringList keys;    ///< names of the members in JSON; as many as titles
    QList<QStringList> rows;
};

/// CSV as spreadsheets read it: UTF-8 with a byte-order mark, CRLF; a cell that a spreadsheet would take for a formula is
/// defused by an apostrophe.
QByteArray csvOf(const FileTable &table);
/// A list of objects.
QByteArray jsonOf(const FileTable &table);
/// Writes it; JSON if the name ends so.
Result<Done> writeTable(const FileTable &table, const QString &file);
/// Asks where, without blocking, and says what came of it.
void saveTable(QWidget *parent, Navigator &navigator, const FileTable &table);

} // namespace Waybill
