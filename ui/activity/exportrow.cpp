#include "ui/activity/exportrow.h"

#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QStandardPaths>

namespace Waybill {

using namespace Qt::Literals::StringLiterals;

ExportRow::ExportRow(const Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_words(new QLabel(this))
    , m_bar(new QProgressBar(this))
{
    setObjectName(u"exportRow"_s);
    m_words->setTextFormat(Qt::PlainText);
    m_bar->setTextVisible(false);
    m_bar->setAccessibleName(tr("How much of the log is written"));
    auto *cancel = new QPushButton(tr("Cancel"), this);
    cancel->setObjectName(u"cancelExport"_s);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_words);
    row->addWidget(m_bar, 1);
    row->addWidget(cancel);
    connect(cancel, &QPushButton::clicked, this, &ExportRow::stop);
    hide();
}

void ExportRow::ask(const ActivityFilter &filter)
{
    auto *chooser = new QFileDialog(this, tr("Export the log"));
    chooser->setObjectName(u"exportChooser"_s);
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    chooser->setAcceptMode(QFileDialog::AcceptSave);
    chooser->setNameFilters({tr("Table for spreadsheets (*.csv)"), tr("Data (*.json)"), tr("Web page (*.html)")});
    chooser->setDefaultSuffix(u"csv"_s);
    chooser->setDirectory(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    chooser->selectFile(tr("sync-activity") + u".csv"_s);
    connect(chooser, &QFileDialog::filterSelected, chooser, [chooser](const QString &chosen) {
        chooser->setDefaultSuffix(chosen.section(u"*."_s, 1).chopped(1));
    });
    connect(chooser, &QFileDialog::fileSelected, this, [this, filter](const QString &file) { writeTo(file, filter); });
    chooser->open();
}

void ExportRow::writeTo(const QString &file, const ActivityFilter &filter)
{
    stop();
    m_export = new ActivityExport(m_desk, filter, file, this);
    m_bar->setRange(0, 0);
    m_words->setText(tr("Writing…"));
    show();
    connect(m_export, &ActivityExport::progressed, this, [this](int done, int all) {
        const QLocale locale;
        m_bar->setRange(0, std::max(1, all));
        m_bar->setValue(done);
        m_words->setText(tr("Writing %1 of %2 entries").arg(locale.toString(done), locale.toString(all)));
    });
    connect(m_export, &ActivityExport::ended, this, [this, file](const Result<int> &written) {
        hide();
        if (written)
            m_desk.navigator.say(tr("%n entry(s) written to %1.", nullptr, *written).arg(file));
        else
            m_desk.navigator.tell(written.error());
    });
    m_export->begin();
}

void ExportRow::stop()
{
    if (m_export)
        m_export->cancel();
    m_export.clear();
    hide();
}

} // namespace Waybill
