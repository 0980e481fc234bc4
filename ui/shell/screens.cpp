#include "ui/shell/screens.h"

#include "ui/overview/overviewpage.h"
#include "ui/settings/settingspage.h"
#include "ui/settings/shortcutssection.h"
#include "ui/settings/templatesettingspage.h"

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
    return screens;
}

} // namespace Waybill
