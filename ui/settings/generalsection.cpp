#include "ui/settings/generalsection.h"

#include "ui/settings/settingform.h"
#include "ui/widgets/times.h"

#include <QVBoxLayout>

namespace Waybill {

using namespace Qt::Literals::StringLiterals;

GeneralSection::GeneralSection(const Desk &desk, QWidget *parent)
    : SettingsSection(desk, tr("General"), tr("What you change here is saved at once."), parent)
    , m_form(new SettingForm(desk))
{
    // Languages are called by their own names, so that everybody finds theirs.
    m_form->addChoice(Setting::language, tr("Language"),
                      {{u""_s, tr("As this computer")}, {u"en"_s, u"English"_s}, {u"de"_s, u"Deutsch"_s}});
    m_form->addCheck(Setting::autostart, tr("Start Waybill when I sign in to this computer"));
    m_form->addCheck(Setting::exactTimes, tr("Show exact times instead of “4 minutes ago”"));
    column()->addWidget(m_form);
    addSentence(tr("Another language is used from the next start on."));
    connect(m_form, &SettingForm::changed, this, [this] { preferExactTimes(m_form->value(Setting::exactTimes.name) == "true"_L1); });
}

void GeneralSection::arrive()
{
    m_form->load();
}

} // namespace Waybill
