#include "app/composition/fields.h"
#include "app/composition/systems.h"

#include "core/sources/ordersync/ordersyncsource.h"

namespace Waybill {

using namespace Qt::Literals::StringLiterals;
using namespace Fields;

namespace {

SystemKind orderSyncKind()
{
    SystemKind system{u"ordersync"_s, u"OrderSync"_s, true, {}};
    system.fields = {
        secret(u"apiKey"_s, QT_TRANSLATE_NOOP("SystemKind", "API key")),
        advanced(choice(u"version"_s, QT_TRANSLATE_NOOP("SystemKind", "Version of the answers"),
                        {{u"v2"_s, words(QT_TRANSLATE_NOOP("SystemKind", "2 (one record for each order)"))},
                         {u"v1"_s, words(QT_TRANSLATE_NOOP("SystemKind", "1 (one record for each line)"))}})),
        advanced(choice(u"bulk"_s, QT_TRANSLATE_NOOP("SystemKind", "Many orders in one request (version 1)"),
                        {{u"no"_s, words(QT_TRANSLATE_NOOP("SystemKind", "No"))},
                         {u"yes"_s, words(QT_TRANSLATE_NOOP("SystemKind", "Yes"))}})),
        address(QT_TRANSLATE_NOOP("SystemKind", "Own address in place of OrderSync's")),
        zone(QT_TRANSLATE_NOOP("SystemKind", "Time zone of its times"), u"UTC"_s),
    };
    system.invoiceDocuments = true;
    system.needs = {
        words(QT_TRANSLATE_NOOP("SystemKind", "An API key of OrderSync. An administrator makes it in OrderSync under Settings, "
                                              "API Keys; it is shown once and begins with pk_live_.")),
    };
    system.adminMessage = words(QT_TRANSLATE_NOOP(
        "SystemKind", "Please make an API key for Waybill in OrderSync (Settings, API Keys). It only reads: order status, tracking "
                      "and invoices of our own purchase orders."));
    return system;
}

Result<std::shared_ptr<SourceAdapter>> makeOrderSync(const ConnectionSetup &setup, const HttpSettings &http, Clock &clock)
{
    const auto setting = [&](QLatin1StringView name) { return setup.settings.value(name).toString(); };
    OrderSync::Access access;
    access.apiKey = setup.secrets.value(u"apiKey"_s).trimmed();
    access.legacy = setting("version"_L1) == "v1"_L1;
    access.bulk = setting("bulk"_L1) == "yes"_L1;
    const QString own = setting("baseUrl"_L1);
    access.base = own.isEmpty() ? OrderSync::standardBase(access.legacy) : QUrl(own);
    if (const QString named = setting("zone"_L1); !named.isEmpty())
        access.zone = named;
    return std::shared_ptr<SourceAdapter>(std::make_shared<OrderSyncSource>(access, http, clock));
}

} // namespace

System orderSyncSystem()
{
    System system{orderSyncKind(), {}, {}};
    system.makeSource = &makeOrderSync;
    return system;
}

} // namespace Waybill
