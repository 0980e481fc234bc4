#pragma once

#include "ui/shell/navigator.h"
#include "ui/shell/page.h"

#include <QStringList>

namespace Waybill {

/// Writes down where a screen wanted to go; sheets are kept so that a test can go on in them.
class WaysGone final : public Navigator
{
public:
    QStringList ways; ///< "order 1234 changes", "trouble …", in order
    std::vector<std::unique_ptr<Page>> sheets;

    void showTab(Tab tab) override { ways.append(QStringLiteral("tab %1").arg(int(tab))); }
    void showOrders(OrderFilter filter) override { ways.append(QStringLiteral("orders %1").arg(int(filter))); }
    void showOrder(const OrderKey &order, OrderTab tab) override { ways.append(QStringLiteral("order %1 %2").arg(order.po.text()).arg(int(tab))); }
    void explain(const OrderKey &order) override { ways.append(QStringLiteral("explain %1").arg(order.po.text())); }
    void showActivity(const ActivityFilter &filter) override
    {
        ways.append(QStringLiteral("activity %1 %2 %3").arg(filter.search, filter.po.text(), filter.results.join(u',')));
    }
    void showSetUp() override { ways.append(QStringLiteral("set-up")); }
    void showWizard(const TemplateId &id) override { ways.append(QStringLiteral("wizard %1").arg(id.text())); }
    void showLook(const TemplateId &id) override { ways.append(QStringLiteral("look %1").arg(id.text())); }
    void showTemplateSettings(const TemplateId &id) override { ways.append(QStringLiteral("template settings %1").arg(id.text())); }
    void showConnection(const ConnectionId &id) override { ways.append(QStringLiteral("connection %1").arg(id.text())); }
    void addConnection() override { ways.append(QStringLiteral("add connection")); }
    void showSettings(const QString &page) override { ways.append(QStringLiteral("settings %1").arg(page)); }
    void open(std::unique_ptr<Page> sheet) override
    {
        ways.append(QStringLiteral("sheet %1").arg(sheet->title()));
        sheets.push_back(std::move(sheet));
    }
    void tell(const Error &error) override { ways.append(QStringLiteral("trouble %1").arg(error.message)); }
    void say(const QString &words) override { ways.append(QStringLiteral("said %1").arg(words)); }
};

} // namespace Waybill
