#include "app/composition/fields.h"
#include "app/composition/systems.h"

#include "core/sources/tdsynnex/tdsynnexsource.h"

#include <QLocale>

namespace Waybill {

using namespace Qt::Literals::StringLiterals;
using namespace Fields;

namespace {

/// Where this computer is; people can choose otherwise.
ConnectionField country()
{
    ConnectionField field = choice(u"country"_s, QT_TRANSLATE_NOOP("SystemKind", "Country"),
                                   {{u"US"_s, words(QT_TRANSLATE_NOOP("SystemKind", "United States"))},
                                    {u"CA"_s, words(QT_TRANSLATE_NOOP("SystemKind", "Canada"))}});
    if (QLocale::system().territory() == QLocale::Canada)
        field.fallback = u"CA"_s;
    return field;
}

SystemKind tdsynnexKind()
{
    ConnectionField version{u"version"_s, words(QT_TRANSLATE_NOOP("SystemKind", "Version of the answers")), false, false, u"2.7"_s};
    version.advanced = true;
    SystemKind system{u"tdsynnex"_s, u"TD SYNNEX"_s, true, {}};
    system.fields = {
        text(u"user"_s, QT_TRANSLATE_NOOP("SystemKind", "E-mail")),
        secret(u"password"_s, QT_TRANSLATE_NOOP("SystemKind", "Password")),
        text(u"account"_s, QT_TRANSLATE_NOOP("SystemKind", "Account number")),
        country(),
        advanced(choice(u"host"_s, QT_TRANSLATE_NOOP("SystemKind", "Service"),
                        {{u"production"_s, words(QT_TRANSLATE_NOOP("SystemKind", "Production"))},
                         {u"test"_s, words(QT_TRANSLATE_NOOP("SystemKind", "Test"))}})),
        address(QT_TRANSLATE_NOOP("SystemKind", "Own address in place of TD SYNNEX's")),
        zone(QT_TRANSLATE_NOOP("SystemKind", "Time zone of its times"), u"America/Los_Angeles"_s),
        version,
    };
    system.pasteNote = words(QT_TRANSLATE_NOOP("SystemKind", "Three lines pasted into the first field fill all three."));
    system.needs = {
        words(QT_TRANSLATE_NOOP("SystemKind", "Your TD SYNNEX web login (ECExpress): e-mail and password. It has to be allowed to "
                                              "look up order status.")),
        words(QT_TRANSLATE_NOOP("SystemKind", "Your TD SYNNEX account number. It is printed on every invoice.")),
    };
    return system;
}

Result<std::shared_ptr<SourceAdapter>> makeTdsynnex(const ConnectionSetup &setup, const HttpSettings &http, Clock &clock)
{
    const auto setting = [&](QLatin1StringView name) { return setup.settings.value(name).toString(); };
    TdSynnex::Access access;
    access.user = setting("user"_L1);
    access.password = setup.secrets.value(u"password"_s);
    access.customerNumber = setting("account"_L1);
    access.version = setting("version"_L1);
    access.zone = setting("zone"_L1);
    const QString own = setting("baseUrl"_L1);
    access.base = own.isEmpty() ? TdSynnex::xmlHost(setting("country"_L1), setting("host"_L1) == "test"_L1) : QUrl(own);
    if (own.isEmpty())
        access.invoiceBase = TdSynnex::invoiceHost(setting("country"_L1));
    return std::shared_ptr<SourceAdapter>(std::make_shared<TdSynnexSource>(access, http, clock));
}

} // namespace

System tdSynnexSystem()
{
    System system{tdsynnexKind(), {}, {}};
    system.makeSource = &makeTdsynnex;
    return system;
}

} // namespace Waybill
