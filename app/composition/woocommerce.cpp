#include "app/composition/fields.h"
#include "app/composition/systems.h"

#include "core/targets/woocommerce/woocommercetarget.h"

namespace Waybill {

using namespace Qt::Literals::StringLiterals;
using namespace Fields;

namespace {

SystemKind wooCommerceKind()
{
    SystemKind system{u"woocommerce"_s, u"WooCommerce"_s, false, {}};
    ConnectionField shop = address(QT_TRANSLATE_NOOP("SystemKind", "Address of the shop"));
    shop.required = true;
    shop.advanced = false;
    const auto meta = [](const QString &key, const char *label, const QString &fallback) {
        ConnectionField field = advanced(text(key, label));
        field.fallback = fallback;
        return field;
    };
    system.fields = {
        shop,
        text(u"consumerKey"_s, QT_TRANSLATE_NOOP("SystemKind", "Consumer key")),
        secret(u"consumerSecret"_s, QT_TRANSLATE_NOOP("SystemKind", "Consumer secret")),
        meta(u"linkField"_s, QT_TRANSLATE_NOOP("SystemKind", "Custom field with the vendor's order number"), u"_vendor_order_number"_s),
        meta(u"numberField"_s, QT_TRANSLATE_NOOP("SystemKind", "Field with the PO number"), u"number"_s),
    };
    system.needs = {
        words(QT_TRANSLATE_NOOP("SystemKind", "The address of your shop, and a key of its REST API with the permission Read/Write. You make "
                                              "one in WooCommerce under Settings, Advanced, REST API.")),
        words(QT_TRANSLATE_NOOP("SystemKind", "Orders are followed once the vendor's order number stands in their custom field "
                                              "_vendor_order_number, or when you adopt them.")),
    };
    system.adminMessage = words(QT_TRANSLATE_NOOP(
        "SystemKind",
        "Hello,\n\n"
        "I would like to connect Waybill, a program that brings the order status of our supplier into the orders of our web shop. It "
        "needs a key of its own:\n\n"
        "1. WooCommerce > Settings > Advanced > REST API > Add key.\n"
        "2. Description: Waybill. User: one with the role Shop manager. Permissions: Read/Write.\n"
        "3. Send me the consumer key and the consumer secret by a safe way; both are shown once only.\n"
        "4. WordPress > Settings > Permalinks must not be set to Plain, and a security plugin must let /wp-json/wc/ through.\n\n"
        "No order is cancelled, refunded or deleted by the program.\n\n"
        "Thank you."));
    return system;
}

Result<std::shared_ptr<TargetAdapter>> makeWooCommerce(const ConnectionSetup &setup, const HttpSettings &http, Clock &clock)
{
    ShopAccess access;
    access.address = QUrl(setup.settings.value("baseUrl"_L1).toString().trimmed());
    access.consumerKey = setup.settings.value("consumerKey"_L1).toString();
    access.consumerSecret = setup.secrets.value(u"consumerSecret"_s);
    if (access.address.scheme().isEmpty() && !access.address.isEmpty())
        access.address = QUrl(u"https://"_s + setup.settings.value("baseUrl"_L1).toString().trimmed());
    return std::shared_ptr<TargetAdapter>(std::make_shared<WooCommerceTarget>(access, clock, http));
}

} // namespace

System wooCommerceSystem()
{
    System system{wooCommerceKind(), {}, {}};
    system.makeTarget = &makeWooCommerce;
    return system;
}

} // namespace Waybill
