#include "ui/settings/notificationssection.h"

#include "ui/settings/settingform.h"

#include <QCheckBox>
#include <QSpinBox>
#include <QTimeEdit>
#include <QVBoxLayout>

namespace Waybill {

using namespace Qt::Literals::StringLiterals;

NotificationsSection::NotificationsSection(const Desk &desk, QWidget *parent)
    : SettingsSection(desk, tr("Notifications"), tr("What you are told of is set with each template; here is when."), parent)
    , m_form(new SettingForm(desk))
{
    m_form->addCheck(Setting::notifyScreen, tr("Show notifications on this screen"));
    m_form->addNumber(Setting::notifyAtMostEvery, tr("Of one kind at most one in"), tr(" min"));
    m_form->addCheck(Setting::dailySummary, tr("One summary a day, when the quiet hours end"))
        ->setToolTip(tr("That an account stopped working is told at once all the same"));
    m_form->addCheck(Setting::quietHours, tr("Quiet hours: nothing that notifies people goes out, it waits until they end"));
    m_times.append(m_form->addTime(Setting::quietFrom, tr("Quiet from")));
    m_times.append(m_form->addTime(Setting::quietUntil, tr("Quiet until")));
    column()->addWidget(m_form);
    connect(m_form, &SettingForm::changed, this, &NotificationsSection::showFitting);
}

void NotificationsSection::arrive()
{
    m_form->load();
}

void NotificationsSection::showFitting()
{
    for (QWidget *field : std::as_const(m_times))
        field->setEnabled(m_form->value(Setting::quietHours.name) == "true"_L1);
}

} // namespace Waybill
