#pragma once

#include "ui/shell/desk.h"
#include "ui/shell/page.h"

#include <functional>
#include <memory>

namespace Waybill {

class ActionBook;

/// Makes every screen of the window. An empty function is a screen that is not there: its tab and its ways are left out.
struct Screens
{
    using Made = std::unique_ptr<Page>;

    std::function<Made(const Desk &)> overview;
    std::function<Made(const Desk &)> templates;
    std::function<Made(const Desk &)> orders;
    std::function<void(Page &, OrderFilter)> filterOrders;
    std::function<Made(const Desk &)> activity;
    std::function<void(Page &, const ActivityFilter &)> filterActivity;
    std::function<Made(const Desk &, const OrderKey &, OrderTab)> order;
    std::function<void(Page &)> explainOrder; ///< on a page that `order` made
    /// `trySample` changes over to sample orders; empty while they are already shown.
    std::function<Made(const Desk &, std::function<void()> trySample)> setUp;
    std::function<Made(const Desk &, const TemplateId &)> wizard;
    std::function<Made(const Desk &, const TemplateId &)> look;
    std::function<Made(const Desk &, const TemplateId &)> templateSettings;
    std::function<Made(const Desk &, const ConnectionId &)> connection;
    std::function<Made(const Desk &)> addConnection;
    std::function<Made(const Desk &, const QString &page, ActionBook &)> settings;
    std::function<Made(const Desk &)> supportBundle;
};

/// All screens of the program.
Screens allScreens();

} // namespace Waybill
