#pragma once

#include "ui/settings/settingssection.h"

class QTableView;

namespace Waybill {

class AuditModel;
class EmptyState;

/// The list of who changed what, with export.
class AuditSection final : public SettingsSection
{
    Q_OBJECT
public:
    explicit AuditSection(const Desk &desk, QWidget *parent = nullptr);
    void arrive() override;

private:
    void chooseFile();
    void exportTo(const QString &file);

    AuditModel *m_model;
    QTableView *m_table;
    EmptyState *m_empty;
};

} // namespace Waybill
