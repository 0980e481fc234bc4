#pragma once

#include "ui/settings/settingssection.h"

class QLineEdit;
class QPushButton;

namespace Waybill {

class SettingForm;

/// How requests leave this computer.
class NetworkSection final : public SettingsSection
{
    Q_OBJECT
public:
    explicit NetworkSection(const Desk &desk, QWidget *parent = nullptr);
    void arrive() override;

private:
    void showFitting();
    void keepPassword();

    SettingForm *m_form;
    QList<QWidget *> m_ofProxy;
    QLineEdit *m_password;
    QPushButton *m_keep;
};

} // namespace Waybill
