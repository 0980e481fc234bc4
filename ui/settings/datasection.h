#pragma once

#include "core/api/synccore.h"
#include "ui/settings/settingssection.h"

class QLabel;
class QListWidget;
class QPushButton;
class QSpinBox;

namespace Waybill {

class SettingForm;

/// Backups, restoring, how long things are kept, archive, support bundle.
class DataSection final : public SettingsSection
{
    Q_OBJECT
public:
    explicit DataSection(const Desk &desk, QWidget *parent = nullptr);
    void arrive() override;

    // Public for the file choosers of the system, which no test can press.
    void backUpTo(const QString &file); ///< empty: among the backups of the data folder
    void offerRestore(const QString &file);
    void archiveTo(const QString &file);

private:
    void addBackups();
    void addKept();
    void addArchive();
    void show(const QList<BackupFile> &files);
    void restore();
    void busy(const QString &words);
    void fail(const Error &error);

    SettingForm *m_backupForm;
    SettingForm *m_keptForm;
    QListWidget *m_files;
    QLabel *m_noFiles;
    QPushButton *m_restore;
    QSpinBox *m_days;
    QString m_toRestore; ///< asked for, not yet said yes to
};

} // namespace Waybill
