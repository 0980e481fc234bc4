#include "ui/shell/screens.h"

#include "ui/look/lookpage.h"
#include "ui/mapping/wizardpage.h"
#include "ui/overview/overviewpage.h"
#include "ui/settings/settingspage.h"
#include "ui/settings/shortcutssection.h"
#include "ui/settings/templatesettingspage.h"
#include "ui/templates/templatespage.h"

namespace Waybill {

Screens allScreens()
{
    Screens screens;
    screens.overview = [](const Desk &desk) { return std::make_unique<OverviewPage>(desk); };
    screens.templateSettings = [](const Desk &desk, const TemplateId &integration) {
        return std::make_unique<TemplateSettingsPage>(desk, integration);
    };
    screens.settings = [](const Desk &desk, const QString &section, ActionBook &book) {
        auto page = std::make_unique<SettingsPage>(desk, section);
        page->insertSection(QStringLiteral("shortcuts"), new ShortcutsSection(desk, book), QStringLiteral("data"));
        return page;
    };
    screens.templates = [](const Desk &desk) { return std::make_unique<TemplatesPage>(desk); };
    screens.wizard = [](const Desk &desk, const TemplateId &id) { return std::make_unique<WizardPage>(desk, id); };
    screens.look = [](const Desk &desk, const TemplateId &id) { return std::make_unique<LookPage>(desk, id); };
    return screens;
}

} // namespace Waybill
