#pragma once

#include "ui/settings/settingssection.h"

namespace Waybill {

class SettingForm;

/// When a person is told of something. Of what is set with each template.
class NotificationsSection final : public SettingsSection
{
    Q_OBJECT
public:
    explicit NotificationsSection(const Desk &desk, QWidget *parent = nullptr);
    void arrive() override;

private:
    void showFitting();

    SettingForm *m_form;
    QList<QWidget *> m_times;
};

} // namespace Waybill
