#include "ui/settings/datasection.h"

#include "ui/settings/settingform.h"
#include "ui/settings/supportbundlepage.h"
#include "ui/widgets/times.h"
#include "ui/widgets/troublebar.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace Waybill {

using namespace Qt::Literals::StringLiterals;

namespace {

QString whyWord(const QString &why)
{
    if (why == "daily"_L1)
        return DataSection::tr("daily backup");
    if (why == "before-rebuild"_L1)
        return DataSection::tr("damaged data, set aside");
    return why == "before-restore"_L1 ? DataSection::tr("what was there before a restore") : DataSection::tr("made by hand");
}

QFileDialog *chooser(QWidget *parent, const QString &title, const QString &name, const QString &filter)
{
    auto *dialog = new QFileDialog(parent, title, name, filter);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    return dialog;
}

QHBoxLayout *buttonRow(const QList<QWidget *> &widgets)
{
    auto *row = new QHBoxLayout;
    for (QWidget *each : widgets)
        row->addWidget(each);
    row->addStretch();
    return row;
}

} // namespace

DataSection::DataSection(const Desk &desk, QWidget *parent)
    : SettingsSection(desk, tr("Data"), tr("Everything Waybill knows is in one file on this computer. Secrets are not in it."), parent)
    , m_backupForm(new SettingForm(desk))
    , m_keptForm(new SettingForm(desk))
    , m_files(new QListWidget)
    , m_noFiles(new QLabel(tr("There is no backup yet. “Back up now” makes the first one.")))
    , m_restore(new QPushButton(tr("Restore this backup…")))
    , m_days(new QSpinBox)
{
    addBackups();
    addKept();
    addArchive();
    addHeading(tr("Support"));
    addSentence(tr("A support bundle tells those who help you what they need: versions, settings, the last runs. You see it before it is saved."));
    auto *bundle = new QPushButton(tr("Support bundle…"));
    bundle->setObjectName(u"supportBundle"_s);
    column()->addLayout(buttonRow({bundle}));
    connect(bundle, &QPushButton::clicked, this, [this] { this->desk().navigator.open(std::make_unique<SupportBundlePage>(this->desk())); });
    connect(bar(), &TroubleBar::acted, this, &DataSection::restore);
    connect(bar(), &TroubleBar::dismissed, this, [this] { m_toRestore.clear(); });
}

void DataSection::addBackups()
{
    addHeading(tr("Backups"));
    m_backupForm->addCheck(Setting::backupDaily, tr("Back up every day"));
    m_backupForm->addNumber(Setting::backupsKept, tr("Keep the newest"), {});
    column()->addWidget(m_backupForm);
    m_files->setObjectName(u"backups"_s);
    m_files->setAccessibleName(tr("Backups"));
    m_files->setMinimumHeight(fontMetrics().height() * 6);
    m_files->setMaximumHeight(fontMetrics().height() * 10);
    m_files->setTextElideMode(Qt::ElideMiddle);
    m_noFiles->setObjectName(u"noBackups"_s);
    m_noFiles->setWordWrap(true);
    m_noFiles->hide();
    column()->addWidget(m_noFiles);
    column()->addWidget(m_files);
    auto *now = new QPushButton(tr("Back up now"));
    now->setObjectName(u"backUpNow"_s);
    auto *toFile = new QPushButton(tr("Back up to a file…"));
    auto *fromFile = new QPushButton(tr("Restore from a file…"));
    m_restore->setObjectName(u"restore"_s);
    m_restore->setEnabled(false);
    column()->addLayout(buttonRow({now, toFile}));
    column()->addLayout(buttonRow({m_restore, fromFile}));
    for (QPushButton *each : {m_restore, fromFile})
        desk().rights->guard(each, Deed::Settings);
    connect(now, &QPushButton::clicked, this, [this] { backUpTo({}); });
    connect(m_files, &QListWidget::itemSelectionChanged, this, [this] { m_restore->setEnabled(!m_files->selectedItems().isEmpty()); });
    connect(m_restore, &QPushButton::clicked, this, [this] {
        if (const QListWidgetItem *item = m_files->currentItem())
            offerRestore(item->data(Qt::UserRole).toString());
    });
    connect(toFile, &QPushButton::clicked, this, [this] {
        auto *dialog = chooser(this, tr("Back up to a file"), u"waybill-backup.db"_s, tr("Waybill backup (*.db)"));
        dialog->setAcceptMode(QFileDialog::AcceptSave);
        dialog->setDefaultSuffix(u"db"_s);
        connect(dialog, &QFileDialog::fileSelected, this, &DataSection::backUpTo);
        dialog->open();
    });
    connect(fromFile, &QPushButton::clicked, this, [this] {
        auto *dialog = chooser(this, tr("Restore from a file"), {}, tr("Waybill backup (*.db)"));
        dialog->setFileMode(QFileDialog::ExistingFile);
        connect(dialog, &QFileDialog::fileSelected, this, &DataSection::offerRestore);
        dialog->open();
    });
}

void DataSection::addKept()
{
    addHeading(tr("How long things are kept"));
    const QString days = tr(" days");
    const QString always = tr("always");
    m_keptForm->addNumber(Setting::activityKept, tr("Sync Activity Log"), days, always);
    m_keptForm->addNumber(Setting::bodiesKept, tr("Requests and answers"), days, always);
    m_keptForm->addNumber(Setting::historyKept, tr("Status history of orders"), days, always);
    m_keptForm->addNumber(Setting::runsKept, tr("Runs and their figures"), days, always);
    m_keptForm->addNumber(Setting::outboxKept, tr("Finished writes"), days, always);
    m_keptForm->addNumber(Setting::auditKept, tr("Who changed what"), days, always);
    m_keptForm->addNumber(Setting::snapshotsKept, tr("Earlier states of each order"), {});
    column()->addWidget(m_keptForm);
}

void DataSection::addArchive()
{
    addHeading(tr("Archive"));
    addSentence(tr("Older entries of the Sync Activity Log move into a file, one entry a line, and leave the log."));
    auto *label = new QLabel(tr("Entries older than"));
    m_days->setRange(1, 3650);
    m_days->setValue(90);
    m_days->setSuffix(tr(" days"));
    m_days->setObjectName(u"archiveDays"_s);
    label->setBuddy(m_days);
    auto *move = new QPushButton(tr("Move to a file…"));
    column()->addLayout(buttonRow({label, m_days, move}));
    desk().rights->guard(move, Deed::Decide);
    connect(move, &QPushButton::clicked, this, [this] {
        auto *dialog = chooser(this, tr("Move old entries to a file"), u"waybill-log.jsonl"_s, tr("JSON lines (*.jsonl)"));
        dialog->setAcceptMode(QFileDialog::AcceptSave);
        dialog->setDefaultSuffix(u"jsonl"_s);
        connect(dialog, &QFileDialog::fileSelected, this, &DataSection::archiveTo);
        dialog->open();
    });
}

void DataSection::arrive()
{
    m_backupForm->load();
    m_keptForm->load();
    ask<Result<QList<BackupFile>>>(desk().service, this, [](SyncCore &core) { return core.backups(); },
                                   [this](const Result<QList<BackupFile>> &files) { files ? show(*files) : fail(files.error()); });
}

void DataSection::show(const QList<BackupFile> &files)
{
    const QString selected = m_files->currentItem() ? m_files->currentItem()->data(Qt::UserRole).toString() : QString();
    m_files->clear();
    for (const BackupFile &each : files) {
        const QString when = relativeTime(each.madeAt, desk().now());
        auto *item = new QListWidgetItem(tr("%1 · %2 · %3").arg(when, QLocale().formattedDataSize(each.bytes), whyWord(each.why)), m_files);
        item->setData(Qt::UserRole, each.file);
        item->setToolTip(u"%1\n%2"_s.arg(exactTime(each.madeAt), each.file));
        if (each.file == selected)
            m_files->setCurrentItem(item);
    }
    m_restore->setEnabled(!m_files->selectedItems().isEmpty());
    m_files->setVisible(m_files->count() > 0);
    m_noFiles->setVisible(m_files->count() == 0);
}

void DataSection::busy(const QString &words)
{
    bar()->tell(TroubleBar::Kind::News, words);
}

void DataSection::fail(const Error &error)
{
    bar()->tell(TroubleBar::Kind::Trouble, error.message, {}, error.detail);
}

void DataSection::backUpTo(const QString &file)
{
    m_toRestore.clear();
    busy(tr("Backing up…"));
    ask<Result<BackupFile>>(desk().service, this, [file](SyncCore &core) { return core.backUp(file); }, [this](const Result<BackupFile> &made) {
        if (!made)
            return fail(made.error());
        bar()->tell(TroubleBar::Kind::News, tr("The backup is made and checked: %1").arg(made->file));
        arrive();
    });
}

void DataSection::offerRestore(const QString &file)
{
    m_toRestore = file;
    bar()->tell(TroubleBar::Kind::Warning,
                tr("All data will be those of %1. What is there now is kept as a backup.").arg(QFileInfo(file).fileName()), tr("Restore"));
}

void DataSection::restore()
{
    const QString file = std::exchange(m_toRestore, {});
    if (file.isEmpty())
        return;
    busy(tr("Restoring…"));
    ask<Result<QString>>(desk().service, this, [file](SyncCore &core) { return core.restoreBackup(file); },
                         [this, file](const Result<QString> &kept) {
                             if (!kept)
                                 return fail(kept.error());
                             bar()->tell(TroubleBar::Kind::News, tr("The data are those of %1. What was there is kept as %2.")
                                                                     .arg(QFileInfo(file).fileName(), QFileInfo(*kept).fileName()));
                             arrive();
                         });
}

void DataSection::archiveTo(const QString &file)
{
    m_toRestore.clear();
    busy(tr("Moving old entries…"));
    const int days = m_days->value();
    ask<Result<int>>(desk().service, this, [days, file](SyncCore &core) { return core.archiveActivity(days, file); },
                     [this, file](const Result<int> &count) {
                         if (!count)
                             return fail(count.error());
                         bar()->tell(TroubleBar::Kind::News, tr("%n entry(s) were moved to %1.", nullptr, *count).arg(file));
                     });
}

} // namespace Waybill
