#include "ui/shell/screens.h"

namespace Waybill {

Screens allScreens()
{
    Screens screens;
    return screens;
}

} // namespace Waybill
