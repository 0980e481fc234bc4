#include "app/composition/composition.h"

#include "app/composition/systems.h"

#include "core/net/certificates.h"

#include <QTimeZone>

#include <algorithm>

namespace Waybill {

using namespace Qt::Literals::StringLiterals;

namespace {

Error unknownKind(const QString &kind)
{
    return {ErrorKind::Usage, u"There is no kind of system called \"%1\"."_s.arg(kind), {}};
}

/// How this connection is reached. A CA of its own is trusted by this connection's requests and by no others.
Result<HttpSettings> transport(const ConnectionSetup &setup, const Clock &clock)
{
    HttpSettings http;
    http.allowance = setup.allowance;
    http.mayWrite = setup.mayWrite;
    const auto setting = [&](const QString &name) { return setup.settings.value(name).toString(); };
    const QByteArray pem = setting(ConnectionKey::authorities).toUtf8();
    if (!pem.trimmed().isEmpty()) {
        const auto authorities = authoritiesFromPem(pem, clock.now());
        if (!authorities)
            return authorities.error();
        http.extraAuthorities = *authorities;
    }
    const QString mode = setting(ConnectionKey::proxy);
    http.systemProxy = mode == "system"_L1;
    if (mode == "none"_L1)
        http.proxy = QNetworkProxy(QNetworkProxy::NoProxy);
    if (mode == "manual"_L1) {
        const QString host = setting(ConnectionKey::proxyHost);
        const int port = setting(ConnectionKey::proxyPort).toInt();
        if (host.isEmpty() || port < 1 || port > 65535)
            return Error{ErrorKind::Usage, u"The proxy needs a host and a port between 1 and 65535."_s, {}, ConnectionKey::proxyHost};
        http.proxy = QNetworkProxy(QNetworkProxy::HttpProxy, host, quint16(port), setting(ConnectionKey::proxyUser),
                                   setup.secrets.value(ConnectionKey::proxyPassword));
    }
    return http;
}

/// A day is named in this zone (R30): a misspelt one would move days without a word.
std::optional<Error> unknownZone(const System &system, const ConnectionSetup &setup)
{
    for (const ConnectionField &field : system.kind.fields) {
        const QString zone = setup.settings.value(field.key).toString();
        if (field.shape == FieldShape::TimeZone && !zone.isEmpty() && !QTimeZone::isTimeZoneIdAvailable(zone.toUtf8())) {
            return Error{ErrorKind::Usage, u"%1: there is no time zone \"%2\". Names look like America/Los_Angeles."_s.arg(system.kind.name, zone),
                         {}, field.key};
        }
    }
    return {};
}

class Adapters final : public AdapterFactory
{
public:
    QList<SystemKind> kinds() const override
    {
        QList<SystemKind> all;
        for (const System &each : systems())
            all.append(each.kind);
        return all;
    }

    Result<QList<CertificateDetails>> authorities(const QString &pem, const QDateTime &now) const override
    {
        const auto read = authoritiesFromPem(pem.toUtf8(), now);
        if (!read)
            return read.error();
        QList<CertificateDetails> all;
        for (const QSslCertificate &each : *read)
            all.append(certificateDetails(each));
        return all;
    }

    Result<std::shared_ptr<SourceAdapter>> makeSource(const ConnectionSetup &setup, Clock &clock) override
    {
        const System *system = find(setup.kind);
        if (!system || !system->makeSource)
            return unknownKind(setup.kind);
        if (const auto error = unknownZone(*system, setup))
            return *error;
        const auto http = transport(setup, clock);
        if (!http)
            return http.error();
        return system->makeSource(setup, *http, clock);
    }

    Result<std::shared_ptr<TargetAdapter>> makeTarget(const ConnectionSetup &setup, Clock &clock) override
    {
        const System *system = find(setup.kind);
        if (!system || !system->makeTarget)
            return unknownKind(setup.kind);
        if (const auto error = unknownZone(*system, setup))
            return *error;
        const auto http = transport(setup, clock);
        if (!http)
            return http.error();
        return system->makeTarget(setup, *http, clock);
    }

    Result<std::shared_ptr<BrowserVisit>> browserVisit(const ConnectionSetup &setup, Clock &clock) override
    {
        const System *system = find(setup.kind);
        if (!system || !system->makeVisit)
            return Error{ErrorKind::Usage, u"Nobody signs in in the browser here."_s, {}};
        const auto http = transport(setup, clock);
        if (!http)
            return http.error();
        return system->makeVisit(setup, *http, clock);
    }

private:
    static const System *find(const QString &kind)
    {
        const auto found = std::find_if(systems().cbegin(), systems().cend(), [&](const System &each) { return each.kind.kind == kind; });
        return found == systems().cend() ? nullptr : &*found;
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
    m_secrets[connection.text()].insert(secrets);
    co_return Done{};
}

QCoro::Task<Result<Done>> ProcessSecrets::remove(ConnectionId connection, QStringList)
{
    m_secrets.remove(connection.text());
    co_return Done{};
}

StoredSecrets::StoredSecrets(std::unique_ptr<SecretStore> store)
    : m_store(std::move(store))
{
}

QCoro::Task<Result<QMap<QString, QString>>> StoredSecrets::read(ConnectionId connection, QStringList keys)
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

QCoro::Task<Result<Done>> StoredSecrets::write(ConnectionId connection, QMap<QString, QString> secrets)
{
    for (auto it = secrets.cbegin(); it != secrets.cend(); ++it) {
        auto writing = m_store->write(connection, it.key(), it.value());
        const auto written = co_await writing;
        if (!written)
            co_return written.error();
    }
    co_return Done{};
}

QCoro::Task<Result<Done>> StoredSecrets::remove(ConnectionId connection, QStringList keys)
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
