#include "app/sandbox/tls/certificates.h"

#include <QFile>
#include <QSslCertificate>
#include <QSslKey>
#include <QSslSocket>

static void initTlsResource() // the macro must stand outside of a namespace
{
    Q_INIT_RESOURCE(sandbox_tls);
}

namespace Waybill::Sandbox {

using namespace Qt::Literals::StringLiterals;

namespace {

QByteArray resource(const QString &name)
{
    initTlsResource();
    QFile file(u":/tls/"_s + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

std::optional<QSslConfiguration> sandboxTls()
{
    if (!QSslSocket::supportsSsl())
        return std::nullopt;
    const QSslCertificate certificate(resource(u"server.pem"_s), QSsl::Pem);
    const QSslKey key(resource(u"server.key"_s), QSsl::Rsa, QSsl::Pem);
    if (certificate.isNull() || key.isNull())
        return std::nullopt;
    QSslConfiguration configuration;
    configuration.setLocalCertificate(certificate);
    configuration.setPrivateKey(key);
    configuration.setPeerVerifyMode(QSslSocket::VerifyNone); // the client shows no certificate
    configuration.setProtocol(QSsl::TlsV1_2OrLater);
    return configuration;
}

QByteArray sandboxCa()
{
    return resource(u"ca.pem"_s);
}

} // namespace Waybill::Sandbox
