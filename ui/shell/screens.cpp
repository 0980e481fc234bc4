#include "ui/shell/screens.h"

#include "ui/activity/activitylogpage.h"
#include "ui/connections/addconnectionpage.h"
#include "ui/connections/connectionpage.h"
#include "ui/firstrun/setuppage.h"
#include "ui/look/lookpage.h"
#include "ui/mapping/wizardpage.h"
#include "ui/orders/orderpage.h"
#include "ui/orders/orderspage.h"
#include "ui/overview/overviewpage.h"
#include "ui/settings/settingspage.h"
#include "ui/settings/shortcutssection.h"
#include "ui/settings/supportbundlepage.h"
#include "ui/settings/templatesettingspage.h"
#include "ui/templates/templatespage.h"

namespace Waybill {

Screens allScreens()
{
    Screens screens;
    screens.overview = [](const Desk &desk) { return std::make_unique<OverviewPage>(desk); };
    screens.templates = [](const Desk &desk) { return std::make_unique<TemplatesPage>(desk); };
    screens.orders = [](const Desk &desk) { return std::make_unique<OrdersPage>(desk); };
    screens.filterOrders = [](Page &page, OrderFilter filter) { static_cast<OrdersPage &>(page).showFilter(filter); };
    screens.activity = [](const Desk &desk) { return std::make_unique<ActivityLogPage>(desk); };
    screens.filterActivity = [](Page &page, const ActivityFilter &filter) { static_cast<ActivityLogPage &>(page).showFilter(filter); };
    screens.order = [](const Desk &desk, const OrderKey &order, OrderTab tab) { return std::make_unique<OrderPage>(desk, order, tab); };
    screens.explainOrder = [](Page &page) { static_cast<OrderPage &>(page).explain(); };
    screens.setUp = [](const Desk &desk, std::function<void()> trySample) {
        return std::make_unique<SetUpPage>(desk, std::move(trySample));
    };
    screens.wizard = [](const Desk &desk, const TemplateId &id) { return std::make_unique<WizardPage>(desk, id); };
    screens.look = [](const Desk &desk, const TemplateId &id) { return std::make_unique<LookPage>(desk, id); };
    screens.templateSettings = [](const Desk &desk, const TemplateId &integration) {
        return std::make_unique<TemplateSettingsPage>(desk, integration);
    };
    screens.connection = [](const Desk &desk, const ConnectionId &id) { return std::make_unique<ConnectionPage>(desk, id); };
    screens.addConnection = [](const Desk &desk) { return std::make_unique<AddConnectionPage>(desk); };
    screens.settings = [](const Desk &desk, const QString &section, ActionBook &book) {
        auto page = std::make_unique<SettingsPage>(desk, section);
        page->insertSection(QStringLiteral("shortcuts"), new ShortcutsSection(desk, book), QStringLiteral("data"));
        return page;
    };
    screens.supportBundle = [](const Desk &desk) { return std::make_unique<SupportBundlePage>(desk); };
    return screens;
}

} // namespace Waybill
