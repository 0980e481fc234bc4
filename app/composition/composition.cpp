#include "app/composition/composition.h"

#include "core/secrets/keychainsecretstore.h"
#include "core/sources/tdsynnex/tdsynnexsource.h"
#include "core/targets/autotask/autotasktarget.h"

namespace Waybill {

using namespace Qt::Literals::StringLiterals;

namespace {

SystemKind tdSynnexKind()
{
    return {u"tdsynnex"_s,
            u"TD SYNNEX"_s,
            true,
            {{u"user"_s, u"E-mail"_s, false, true, {}},
             {u"password"_s, u"Password"_s, true, true, {}},
             {u"account"_s, u"Account number"_s, false, true, {}},
             {u"country"_s, u"Country (US or CA)"_s, false, false, u"US"_s},
             {u"host"_s, u"Host (production or test)"_s, false, false, u"production"_s},
             {u"baseUrl"_s, u"Own address in place of the known hosts"_s, false, false, {}},
             {u"zone"_s, u"Time zone of its times"_s, false, false, u"America/Los_Angeles"_s},
             {u"version"_s, u"Version of the answers"_s, false, false, u"2.7"_s}}};
}

SystemKind autotaskKind()
{
    return {u"autotask"_s,
            u"Autotask"_s,
            false,
            {{u"user"_s, u"User name"_s, false, true, {}},
             {u"secret"_s, u"Secret"_s, true, true, {}},
             {u"trackingIdentifier"_s, u"Tracking identifier"_s, true, true, {}},
             {u"baseUrl"_s, u"Own address in place of Autotask's"_s, false, false, {}},
             {u"zone"_s, u"Time zone"_s, false, false, u"UTC"_s}}};
}

Error unknownKind(const QString &kind)
{
    return {ErrorKind::Usage, u"There is no kind of system called \"%1\"."_s.arg(kind), {}};
}

class Adapters final : public AdapterFactory
{
public:
    QList<SystemKind> kinds() const override { return {tdSynnexKind(), autotaskKind()}; }

    Result<std::shared_ptr<SourceAdapter>> makeSource(const ConnectionSetup &setup, Clock &clock) override
    {
        if (setup.kind != "tdsynnex"_L1)
            return unknownKind(setup.kind);
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
        return std::shared_ptr<SourceAdapter>(std::make_shared<TdSynnexSource>(access, HttpSettings(), clock));
    }

    Result<std::shared_ptr<TargetAdapter>> makeTarget(const ConnectionSetup &setup, Clock &clock) override
    {
        if (setup.kind != "autotask"_L1)
            return unknownKind(setup.kind);
        AutotaskAccess access;
        access.userName = setup.settings.value("user"_L1).toString();
        access.secret = setup.secrets.value(u"secret"_s);
        access.trackingIdentifier = setup.secrets.value(u"trackingIdentifier"_s);
        access.baseUrl = QUrl(setup.settings.value("baseUrl"_L1).toString());
        access.zone = setup.settings.value("zone"_L1).toString();
        return std::shared_ptr<TargetAdapter>(std::make_shared<AutotaskTarget>(access, clock));
    }
};

QByteArray variable(const ConnectionId &connection, const QString &key)
{
    QByteArray name = "WAYBILL_SECRET_" + connection.text().toUpper().toLatin1() + '_' + key.toUpper().toLatin1();
    for (char &c : name) {
        if (!((c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9')))
            c = '_';
    }
    return name;
}

} // namespace

std::shared_ptr<AdapterFactory> makeAdapterFactory()
{
    return std::make_shared<Adapters>();
}

QCoro::Task<Result<QMap<QString, QString>>> ProcessSecrets::read(ConnectionId connection, QStringList keys)
{
    QMap<QString, QString> found = m_secrets.value(connection.text());
    for (const QString &key : keys) {
        const QByteArray name = variable(connection, key);
        if (qEnvironmentVariableIsSet(name.constData()))
            found.insert(key, qEnvironmentVariable(name.constData()));
        if (!found.contains(key)) {
            co_return Error{ErrorKind::Secret,
                            u"The secret \"%1\" of this connection is not here. Give it as %2."_s.arg(key, QString::fromLatin1(name)), {}};
        }
    }
    co_return found;
}

QCoro::Task<Result<Done>> ProcessSecrets::write(ConnectionId connection, QMap<QString, QString> secrets)
{
    m_secrets.insert(connection.text(), secrets);
    co_return Done{};
}

QCoro::Task<Result<Done>> ProcessSecrets::remove(ConnectionId connection, QStringList)
{
    m_secrets.remove(connection.text());
    co_return Done{};
}

KeychainSecrets::KeychainSecrets()
    : m_store(std::make_unique<KeychainSecretStore>())
{
}

KeychainSecrets::~KeychainSecrets() = default;

QCoro::Task<Result<QMap<QString, QString>>> KeychainSecrets::read(ConnectionId connection, QStringList keys)
{
    QMap<QString, QString> found;
    for (const QString &key : keys) {
        const QByteArray name = variable(connection, key);
        if (qEnvironmentVariableIsSet(name.constData())) {
            found.insert(key, qEnvironmentVariable(name.constData()));
            continue;
        }
        auto reading = m_store->read(connection, key);
        const auto value = co_await reading;
        if (!value) {
            Error error = value.error();
            error.kind = ErrorKind::Secret;
            error.message = u"%1 Or give it for this call as %2."_s.arg(error.message, QString::fromLatin1(name));
            co_return error;
        }
        found.insert(key, *value);
    }
    co_return found;
}

QCoro::Task<Result<Done>> KeychainSecrets::write(ConnectionId connection, QMap<QString, QString> secrets)
{
    for (auto it = secrets.cbegin(); it != secrets.cend(); ++it) {
        auto writing = m_store->write(connection, it.key(), it.value());
        const auto written = co_await writing;
        if (!written)
            co_return written.error();
    }
    co_return Done{};
}

QCoro::Task<Result<Done>> KeychainSecrets::remove(ConnectionId connection, QStringList keys)
{
    for (const QString &key : keys) {
        auto removing = m_store->remove(connection, key);
        const auto removed = co_await removing;
        if (!removed && removed.error().kind != ErrorKind::Secret)
            co_return removed.error();
    }
    co_return Done{};
}

} // namespace Waybill
