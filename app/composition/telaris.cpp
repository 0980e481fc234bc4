#include "app/composition/fields.h"
#include "app/composition/systems.h"

#include "core/sources/telaris/telarissource.h"

namespace Waybill {

using namespace Qt::Literals::StringLiterals;
using namespace Fields;

namespace {

ConnectionField name(const QString &key, const char *label, const QString &fallback)
{
    ConnectionField field = advanced(text(key, label));
    field.fallback = fallback;
    return field;
}

SystemKind telarisKind()
{
    ConnectionField host = address(QT_TRANSLATE_NOOP("SystemKind", "Address"));
    host.advanced = false;
    host.required = true;
    ConnectionField shop = advanced(text(u"site"_s, QT_TRANSLATE_NOOP("SystemKind", "Shop that orders mean when they name none")));
    SystemKind system{u"telaris"_s, u"Telaris"_s, true, {}};
    system.fields = {
        host,
        secret(u"token"_s, QT_TRANSLATE_NOOP("SystemKind", "Key")),
        choice(u"transport"_s, QT_TRANSLATE_NOOP("SystemKind", "Interface"),
               {{u"rest"_s, words(QT_TRANSLATE_NOOP("SystemKind", "Orders over REST"))},
                {u"jsonRpc"_s, words(QT_TRANSLATE_NOOP("SystemKind", "Tools over JSON-RPC (personal key)"))}}),
        shop,
        name(u"authHeader"_s, QT_TRANSLATE_NOOP("SystemKind", "Header of the key"), u"Authorization"_s),
        name(u"authPrefix"_s, QT_TRANSLATE_NOOP("SystemKind", "Word before the key"), u"Bearer"_s),
        name(u"listPath"_s, QT_TRANSLATE_NOOP("SystemKind", "Path of the list of orders"), u"/orders"_s),
        name(u"detailPath"_s, QT_TRANSLATE_NOOP("SystemKind", "Path of one order"), u"/orders/{id}"_s),
        name(u"fields"_s, QT_TRANSLATE_NOOP("SystemKind", "Names of fields and statuses (JSON)"), QString()),
        zone(QT_TRANSLATE_NOOP("SystemKind", "Time zone of its times"), u"Europe/Oslo"_s),
    };
    system.needs = {
        words(QT_TRANSLATE_NOOP("SystemKind", "The address of your Telaris, such as https://pcs.telaris.no, with the path of its order "
                                              "interface.")),
        words(QT_TRANSLATE_NOOP("SystemKind", "A key that may read orders. For the JSON-RPC interface it is the personal key of your own "
                                              "Telaris page.")),
    };
    system.adminMessage = words(QT_TRANSLATE_NOOP(
        "SystemKind", "Please give Waybill a key that lists and reads orders in Telaris. It changes nothing there. We also need the "
                      "address and the paths of the order interface, and the names of its fields if they differ from the usual ones."));
    return system;
}

Result<std::shared_ptr<SourceAdapter>> makeTelaris(const ConnectionSetup &setup, const HttpSettings &http, Clock &clock)
{
    const auto setting = [&](QLatin1StringView key) { return setup.settings.value(key).toString().trimmed(); };
    Telaris::Access access;
    access.transport = setting("transport"_L1) == "jsonRpc"_L1 ? Telaris::Transport::JsonRpc : Telaris::Transport::Rest;
    access.base = QUrl(setting("baseUrl"_L1));
    access.secret = setup.secrets.value(u"token"_s).trimmed();
    if (setup.settings.contains("authHeader"_L1) && !setting("authHeader"_L1).isEmpty())
        access.authHeader = setting("authHeader"_L1);
    if (setup.settings.contains("authPrefix"_L1))
        access.authPrefix = setting("authPrefix"_L1).isEmpty() ? QString() : setting("authPrefix"_L1) + u' ';
    if (!setting("listPath"_L1).isEmpty())
        access.listPath = setting("listPath"_L1);
    if (!setting("detailPath"_L1).isEmpty())
        access.detailPath = setting("detailPath"_L1);
    access.site = setting("site"_L1);
    if (!setting("zone"_L1).isEmpty())
        access.zone = setting("zone"_L1);
    const auto fields = Telaris::FieldMap::fromText(setting("fields"_L1));
    if (!fields)
        return fields.error();
    access.fields = *fields;
    return std::shared_ptr<SourceAdapter>(std::make_shared<TelarisSource>(access, http, clock));
}

} // namespace

System telarisSystem()
{
    System system{telarisKind(), {}, {}};
    system.makeSource = &makeTelaris;
    return system;
}

} // namespace Waybill
