#include "ui/orders/tablefile.h"

#include "core/base/csv.h"
#include "ui/shell/navigator.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

namespace Waybill {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Waybill::TableFile)
};

} // namespace

QByteArray csvOf(const FileTable &table)
{
    QByteArray text("\xEF\xBB\xBF");
    text += csvLine(table.titles).toUtf8();
    for (const QStringList &row : table.rows)
        text += csvLine(row).toUtf8();
    return text;
}

QByteArray jsonOf(const FileTable &table)
{
    QJsonArray rows;
    for (const QStringList &row : table.rows) {
        QJsonObject object;
        for (qsizetype i = 0; i < table.keys.size(); ++i)
            object.insert(table.keys.at(i), row.value(i));
        rows.append(object);
    }
    return QJsonDocument(rows).toJson();
}

Result<Done> writeTable(const FileTable &table, const QString &file)
{
    QSaveFile out(file);
    const QByteArray bytes = file.endsWith(".json"_L1, Qt::CaseInsensitive) ? jsonOf(table) : csvOf(table);
    if (!out.open(QIODevice::WriteOnly) || out.write(bytes) != bytes.size() || !out.commit())
        return Error{ErrorKind::Storage, Tr::tr("The file %1 could not be written: %2.").arg(file, out.errorString()), {}};
    return Done{};
}

void saveTable(QWidget *parent, Navigator &navigator, const FileTable &table)
{
    auto *chooser = new QFileDialog(parent, Tr::tr("Export"));
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    chooser->setAcceptMode(QFileDialog::AcceptSave);
    chooser->setNameFilters({Tr::tr("Spreadsheet (*.csv)"), Tr::tr("JSON (*.json)")});
    chooser->setDefaultSuffix(u"csv"_s);
    chooser->selectFile(table.name + u".csv"_s);
    QObject::connect(chooser, &QFileDialog::filterSelected, chooser, [chooser](const QString &filter) {
        chooser->setDefaultSuffix(filter.contains("*.json"_L1) ? u"json"_s : u"csv"_s);
    });
    QObject::connect(chooser, &QFileDialog::fileSelected, parent, [table, &navigator](const QString &file) {
        const auto written = writeTable(table, file);
        if (!written)
            return navigator.tell(written.error());
        navigator.say(Tr::tr("%n row(s) were exported to %1.", nullptr, int(table.rows.size())).arg(file));
    });
    chooser->open();
}

} // namespace Waybill
