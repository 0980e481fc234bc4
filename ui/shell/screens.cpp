#include "ui/shell/screens.h"

#include "ui/overview/overviewpage.h"

namespace Waybill {

Screens allScreens()
{
    Screens screens;
    screens.overview = [](const Desk &desk) { return std::make_unique<OverviewPage>(desk); };
    return screens;
}

} // namespace Waybill
