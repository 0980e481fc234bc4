#include "app/composition/kinds.h"

#include <QCoreApplication>

namespace Waybill {

using namespace Qt::Literals::StringLiterals;

namespace {

QString words(const char *text)
{
    return QString::fromUtf8(text);
}

ConnectionField text(const QString &key, const char *label)
{
    return {key, words(label), false, true, {}};
}

ConnectionField secret(const QString &key, const char *label)
{
    return {key, words(label), true, true, {}};
}

ConnectionField choice(const QString &key, const char *label, const QList<ConnectionChoice> &choices)
{
    ConnectionField field{key, words(label), false, false, choices.first().value};
    field.shape = FieldShape::Choice;
    field.choices = choices;
    return field;
}

ConnectionField advanced(ConnectionField field)
{
    field.required = false;
    field.advanced = true;
    return field;
}

ConnectionField address(const char *label)
{
    ConnectionField field{u"baseUrl"_s, words(label), false, false, {}};
    field.shape = FieldShape::Address;
    field.advanced = true;
    return field;
}

ConnectionField zone(const char *label, const QString &fallback)
{
    ConnectionField field{u"zone"_s, words(label), false, false, fallback};
    field.shape = FieldShape::TimeZone;
    field.advanced = true;
    return field;
}

SystemKind tdSynnex()
{
    ConnectionField version{u"version"_s, words(QT_TRANSLATE_NOOP("SystemKind", "Version of the answers")), false, false, u"2.7"_s};
    version.advanced = true;
    SystemKind kind{u"tdsynnex"_s, u"TD SYNNEX"_s, true, {}};
    kind.fields = {
        text(u"user"_s, QT_TRANSLATE_NOOP("SystemKind", "E-mail")),
        secret(u"password"_s, QT_TRANSLATE_NOOP("SystemKind", "Password")),
        text(u"account"_s, QT_TRANSLATE_NOOP("SystemKind", "Account number")),
        choice(u"country"_s, QT_TRANSLATE_NOOP("SystemKind", "Country"),
               {{u"US"_s, words(QT_TRANSLATE_NOOP("SystemKind", "United States"))},
                {u"CA"_s, words(QT_TRANSLATE_NOOP("SystemKind", "Canada"))}}),
        advanced(choice(u"host"_s, QT_TRANSLATE_NOOP("SystemKind", "Service"),
                        {{u"production"_s, words(QT_TRANSLATE_NOOP("SystemKind", "Production"))},
                         {u"test"_s, words(QT_TRANSLATE_NOOP("SystemKind", "Test"))}})),
        address(QT_TRANSLATE_NOOP("SystemKind", "Own address in place of TD SYNNEX's")),
        zone(QT_TRANSLATE_NOOP("SystemKind", "Time zone of its times"), u"America/Los_Angeles"_s),
        version,
    };
    kind.pasteNote = words(QT_TRANSLATE_NOOP("SystemKind", "Three lines pasted into the first field fill all three."));
    kind.needs = {
        words(QT_TRANSLATE_NOOP("SystemKind", "Your TD SYNNEX web login (ECExpress): e-mail and password. It has to be allowed to "
                                              "look up order status.")),
        words(QT_TRANSLATE_NOOP("SystemKind", "Your TD SYNNEX account number. It is printed on every invoice.")),
    };
    return kind;
}

SystemKind autotask()
{
    SystemKind kind{u"autotask"_s, u"Autotask"_s, false, {}};
    kind.fields = {
        text(u"user"_s, QT_TRANSLATE_NOOP("SystemKind", "User name")),
        secret(u"secret"_s, QT_TRANSLATE_NOOP("SystemKind", "Secret")),
        secret(u"trackingIdentifier"_s, QT_TRANSLATE_NOOP("SystemKind", "Tracking identifier")),
        address(QT_TRANSLATE_NOOP("SystemKind", "Own address in place of Autotask's")),
        zone(QT_TRANSLATE_NOOP("SystemKind", "Time zone"), u"UTC"_s),
    };
    kind.pasteNote = words(QT_TRANSLATE_NOOP("SystemKind", "Three lines pasted into the first field fill all three."));
    kind.needs = {
        words(QT_TRANSLATE_NOOP("SystemKind", "An Autotask API user: user name, secret and tracking identifier. Your Autotask "
                                              "admin makes one in five minutes.")),
    };
    kind.adminMessage = words(QT_TRANSLATE_NOOP(
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
    return kind;
}

} // namespace

QList<SystemKind> systemKinds()
{
    return {tdSynnex(), autotask()};
}

} // namespace Waybill
