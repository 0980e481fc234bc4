#include "app/composition/systems.h"

namespace Waybill {

const QList<System> &systems()
{
    static const QList<System> all{
        tdSynnexSystem(),
        orderSyncSystem(),
        telarisSystem(),
        autotaskSystem(),
        wooCommerceSystem(),
        serviceNowSystem(),
    };
    return all;
}

} // namespace Waybill
