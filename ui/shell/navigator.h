#pragma once

#include "core/api/syncservice.h"

#include <memory>

namespace Waybill {

class Page;

enum class Tab { Overview, Templates, Orders, Activity };
enum class OrderTab { Timeline, Lines, Changes };
/// Ready-made filters of the Orders tab.
enum class OrderFilter { All, ArrivingThisWeek, PastEta, NeedsYou };

/// Ways from one screen to another. Screens know this and not each other.
class Navigator
{
public:
    virtual ~Navigator() = default;

    virtual void showTab(Tab tab) = 0;
    virtual void showOrders(OrderFilter filter) = 0;
    virtual void showOrder(const OrderKey &order, OrderTab tab = OrderTab::Timeline) = 0;
    virtual void explain(const OrderKey &order) = 0;
    virtual void showActivity(const ActivityFilter &filter) = 0;
    /// From the first screen of the golden path on, or where it was left.
    virtual void showSetUp() = 0;
    virtual void showWizard(const TemplateId &integration) = 0;
    /// "Look before you write".
    virtual void showLook(const TemplateId &integration) = 0;
    virtual void showTemplateSettings(const TemplateId &integration) = 0;
    virtual void showConnection(const ConnectionId &connection) = 0;
    virtual void addConnection() = 0;
    /// Empty: the first page. "general", "network", "notifications", "shortcuts", "data".
    virtual void showSettings(const QString &page) = 0;

    /// Lays a sheet over the tabs; it goes when it says closed() or the person goes back.
    virtual void open(std::unique_ptr<Page> sheet) = 0;
    /// Trouble in a bar above the page, with what to do next; never a box that blocks.
    virtual void tell(const Error &error) = 0;
    /// Something went well and is worth a line ("Copied"); goes by itself.
    virtual void say(const QString &words) = 0;
};

} // namespace Waybill
