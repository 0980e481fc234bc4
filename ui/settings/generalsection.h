#pragma once

#include "ui/settings/settingssection.h"

namespace Waybill {

class SettingForm;

/// Language, start with the computer, how times are shown.
class GeneralSection final : public SettingsSection
{
    Q_OBJECT
public:
    explicit GeneralSection(const Desk &desk, QWidget *parent = nullptr);
    void arrive() override;

private:
    SettingForm *m_form;
};

} // namespace Waybill
