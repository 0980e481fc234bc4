#include "app/composition/fields.h"
#include "app/composition/systems.h"

#include "core/targets/autotask/autotasktarget.h"

namespace Waybill {

using namespace Qt::Literals::StringLiterals;
using namespace Fields;

namespace {

SystemKind autotaskKind()
{
    SystemKind system{u"autotask"_s, u"Autotask"_s, false, {}};
    system.fields = {
        text(u"user"_s, QT_TRANSLATE_NOOP("SystemKind", "User name")),
        secret(u"secret"_s, QT_TRANSLATE_NOOP("SystemKind", "Secret")),
        secret(u"trackingIdentifier"_s, QT_TRANSLATE_NOOP("SystemKind", "Tracking identifier")),
        address(QT_TRANSLATE_NOOP("SystemKind", "Own address in place of Autotask's")),
        zone(QT_TRANSLATE_NOOP("SystemKind", "Time zone"), u"UTC"_s),
    };
    system.pasteNote = words(QT_TRANSLATE_NOOP("SystemKind", "Three lines pasted into the first field fill all three."));
    system.needs = {
        words(QT_TRANSLATE_NOOP("SystemKind", "An Autotask API user: user name, secret and tracking identifier. Your Autotask "
                                              "admin makes one in five minutes.")),
    };
    system.adminMessage = words(QT_TRANSLATE_NOOP(
        "SystemKind",
        "Hello,\n\n"
        "I would like to connect Waybill, a program that brings the order status of our supplier into our Autotask purchase "
        "orders. It needs an API user of its own:\n\n"
        "1. Admin > Resources/Users (HR) > Resources/Users > New > New API User.\n"
        "2. Security level: API User (system), or a copy of it with Inventory > Purchase Orders: View and Edit, and "
        "Inventory > Products: View. Nothing is received, cancelled or deleted by the program.\n"
        "3. Generate a key (user name) and a secret.\n"
        "4. Under API Tracking Identifier choose Custom (Internal Integration), name it Waybill and generate the "
        "identifier.\n"
        "5. Line of business: the user has to be associated with the one that our purchase orders belong to.\n"
        "6. Send me the user name, the secret and the tracking identifier by a safe way (three lines are fine).\n\n"
        "Thank you."));
    return system;
}

Result<std::shared_ptr<TargetAdapter>> makeAutotask(const ConnectionSetup &setup, const HttpSettings &http, Clock &clock)
{
    AutotaskAccess access;
    access.userName = setup.settings.value("user"_L1).toString();
    access.secret = setup.secrets.value(u"secret"_s);
    access.trackingIdentifier = setup.secrets.value(u"trackingIdentifier"_s);
    access.baseUrl = QUrl(setup.settings.value("baseUrl"_L1).toString());
    access.zone = setup.settings.value("zone"_L1).toString();
    return std::shared_ptr<TargetAdapter>(std::make_shared<AutotaskTarget>(access, clock, http));
}

} // namespace

System autotaskSystem()
{
    System system{autotaskKind(), {}, {}};
    system.makeTarget = &makeAutotask;
    return system;
}

} // namespace Waybill
