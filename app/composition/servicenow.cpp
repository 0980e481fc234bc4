#include "app/composition/fields.h"
#include "app/composition/systems.h"

#include "core/targets/servicenow/browsersignin.h"
#include "core/targets/servicenow/servicenowtarget.h"

namespace Waybill {

using namespace Qt::Literals::StringLiterals;
using namespace Fields;

namespace {

using SignIn = ServiceNowAccess::SignIn;

const QString signInKey = u"signIn"_s;
const QString byClient = u"clientCredentials"_s;
const QString byBasic = u"basic"_s;
const QString byPassword = u"password"_s;
const QString byApiKey = u"apiKey"_s;
const QString byBrowser = u"browser"_s;
const QString refreshToken = u"refreshToken"_s;
const QString callbackPort = u"callbackPort"_s;
const QString usualPort = u"47113"_s; ///< of this machine: stands in the redirect address that the OAuth client names

ConnectionField instance()
{
    ConnectionField field = text(u"baseUrl"_s, QT_TRANSLATE_NOOP("SystemKind", "Instance"));
    field.shape = FieldShape::Address;
    return field;
}

ConnectionField port()
{
    ConnectionField field = when(advanced(text(callbackPort, QT_TRANSLATE_NOOP("SystemKind", "Port for coming back from the browser"))), signInKey, {byBrowser});
    field.fallback = usualPort;
    return field;
}

QList<ConnectionField> fields()
{
    return {
        instance(),
        choice(signInKey, QT_TRANSLATE_NOOP("SystemKind", "Sign-in"),
               {{byClient, words(QT_TRANSLATE_NOOP("SystemKind", "OAuth, client ID and secret"))},
                {byBasic, words(QT_TRANSLATE_NOOP("SystemKind", "User name and password"))},
                {byApiKey, words(QT_TRANSLATE_NOOP("SystemKind", "API key"))},
                {byBrowser, words(QT_TRANSLATE_NOOP("SystemKind", "In the browser (OAuth 2.0)"))},
                {byPassword, words(QT_TRANSLATE_NOOP("SystemKind", "OAuth, user name and password"))}}),
        when(text(u"user"_s, QT_TRANSLATE_NOOP("SystemKind", "User name")), signInKey, {byBasic, byPassword}),
        when(secret(u"password"_s, QT_TRANSLATE_NOOP("SystemKind", "Password")), signInKey, {byBasic, byPassword}),
        when(text(u"clientId"_s, QT_TRANSLATE_NOOP("SystemKind", "Client ID")), signInKey, {byClient, byBrowser, byPassword}),
        when(secret(u"clientSecret"_s, QT_TRANSLATE_NOOP("SystemKind", "Client secret")), signInKey, {byClient, byPassword}),
        when(secret(u"apiKey"_s, QT_TRANSLATE_NOOP("SystemKind", "API key")), signInKey, {byApiKey}),
        when(fromBrowser(refreshToken, QT_TRANSLATE_NOOP("SystemKind", "Permission")), signInKey, {byBrowser}),
        zone(QT_TRANSLATE_NOOP("SystemKind", "Time zone"), u"UTC"_s),
        port(),
        advanced(text(u"linkField"_s, QT_TRANSLATE_NOOP("SystemKind", "Column of the supplier's order number"))),
        advanced(text(u"numberField"_s, QT_TRANSLATE_NOOP("SystemKind", "Column of the number sent to the supplier"))),
        advanced(text(u"lineNumberColumn"_s, QT_TRANSLATE_NOOP("SystemKind", "Column of the supplier's line number"))),
        advanced(text(u"noteColumn"_s, QT_TRANSLATE_NOOP("SystemKind", "Journal column for notes"))),
        advanced(text(u"orderTable"_s, QT_TRANSLATE_NOOP("SystemKind", "Table of purchase orders"))),
        advanced(text(u"lineTable"_s, QT_TRANSLATE_NOOP("SystemKind", "Table of order lines"))),
        advanced(text(u"invoiceTable"_s, QT_TRANSLATE_NOOP("SystemKind", "Table with a row for each invoice"))),
    };
}

SystemKind serviceNowKind()
{
    SystemKind system{u"servicenow"_s, u"ServiceNow"_s, false, fields()};
    system.needs = {
        words(QT_TRANSLATE_NOOP("SystemKind", "The address of your instance, such as https://acme.service-now.com.")),
        words(QT_TRANSLATE_NOOP("SystemKind", "An OAuth client with an application user, or a user or API key for the REST interface. Your "
                                              "ServiceNow admin makes one in five minutes.")),
        words(QT_TRANSLATE_NOOP("SystemKind", "Columns for the supplier's data on the purchase order. The connection check names those that are "
                                              "missing, with the words to send.")),
        words(QT_TRANSLATE_NOOP("SystemKind", "To sign in in the browser: the ID of a public OAuth client with PKCE and the redirect address "
                                              "http://127.0.0.1:47113/. It acts as you.")),
    };
    system.adminMessage = words(QT_TRANSLATE_NOOP(
        "SystemKind",
        "Hello,\n\n"
        "I would like to connect Waybill, a program that brings the order status of our supplier into our ServiceNow purchase "
        "orders. It needs a sign-in of its own:\n\n"
        "1. A user for it with the role procurement_user, and the role that guards the REST interface.\n"
        "2. System OAuth > Application Registry > New > an OAuth API endpoint for external clients, with the grant type Client "
        "Credentials and that user as its OAuth Application User (the property "
        "glide.oauth.inbound.client.credential.grant_type.enabled has to be true).\n"
        "3. Write access for that user to the columns of the supplier's data on proc_po and proc_po_item. Nothing is received, "
        "cancelled or deleted by the program.\n"
        "4. Send me the address of the instance, the client ID and the client secret by a safe way.\n\n"
        "Thank you."));
    return system;
}

SignIn signInOf(const QString &chosen)
{
    if (chosen == byBasic)
        return SignIn::Basic;
    if (chosen == byApiKey)
        return SignIn::ApiKey;
    if (chosen == byBrowser)
        return SignIn::AuthorizationCode;
    return chosen == byPassword ? SignIn::Password : SignIn::ClientCredentials;
}

ServiceNowAccess accessOf(const ConnectionSetup &setup)
{
    const auto setting = [&](const QString &key) { return setup.settings.value(key).toString().trimmed(); };
    ServiceNowAccess access;
    access.baseUrl = QUrl(setting(u"baseUrl"_s));
    access.signIn = signInOf(setting(signInKey));
    access.user = setting(u"user"_s);
    access.password = setup.secrets.value(u"password"_s);
    access.apiKey = setup.secrets.value(u"apiKey"_s).trimmed();
    access.clientId = setting(u"clientId"_s);
    access.clientSecret = setup.secrets.value(u"clientSecret"_s);
    access.refreshToken = setup.secrets.value(refreshToken);
    access.lineNumberColumn = setting(u"lineNumberColumn"_s);
    access.noteColumn = setting(u"noteColumn"_s);
    access.invoiceTable = setting(u"invoiceTable"_s);
    if (const QString named = setting(u"zone"_s); !named.isEmpty())
        access.zone = named;
    if (const QString named = setting(u"orderTable"_s); !named.isEmpty())
        access.orderTable = named;
    if (const QString named = setting(u"lineTable"_s); !named.isEmpty())
        access.lineTable = named;
    return access;
}

Result<std::shared_ptr<TargetAdapter>> makeServiceNow(const ConnectionSetup &setup, const HttpSettings &http, Clock &clock)
{
    return std::shared_ptr<TargetAdapter>(std::make_shared<ServiceNowTarget>(accessOf(setup), clock, http));
}

/// The refresh token is what stays of it.
class Visit final : public BrowserVisit
{
public:
    Visit(const ServiceNowAccess &access, quint16 port, const HttpSettings &http, Clock &clock)
        : m_signIn(access, http, clock)
        , m_port(port)
    {
    }

    QCoro::Task<Result<QMap<QString, QString>>> signIn(std::function<void(const QUrl &)> open) override
    {
        auto signing = m_signIn.signIn(m_port, open);
        const auto token = co_await signing;
        if (!token)
            co_return token.error();
        QMap<QString, QString> secrets;
        secrets.insert(refreshToken, *token);
        co_return secrets;
    }
    void stop() override { m_signIn.stop(); }

private:
    ServiceNow::BrowserSignIn m_signIn;
    quint16 m_port;
};

Result<std::shared_ptr<BrowserVisit>> makeVisit(const ConnectionSetup &setup, const HttpSettings &http, Clock &clock)
{
    const ServiceNowAccess access = accessOf(setup);
    if (access.signIn != SignIn::AuthorizationCode)
        return Error{ErrorKind::Usage, u"ServiceNow: this kind of sign-in needs no browser."_s, {}, signInKey};
    const QString typed = setup.settings.value(callbackPort).toString().trimmed();
    bool isPort = false;
    const ushort port = (typed.isEmpty() ? usualPort : typed).toUShort(&isPort);
    if (!isPort)
        return Error{ErrorKind::Usage, u"ServiceNow: \"%1\" is no port. It is a number up to 65535."_s.arg(typed), {}, callbackPort};
    return std::shared_ptr<BrowserVisit>(std::make_shared<Visit>(access, port, http, clock));
}

} // namespace

System serviceNowSystem()
{
    System system{serviceNowKind(), {}, {}};
    system.makeTarget = &makeServiceNow;
    system.makeVisit = &makeVisit;
    return system;
}

} // namespace Waybill
