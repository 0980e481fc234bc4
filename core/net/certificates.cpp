#include "core/net/certificates.h"

#include "core/base/words.h"

#include <QCryptographicHash>
#include <QSslCertificateExtension>

namespace Waybill {

using namespace Qt::Literals::StringLiterals;

namespace {

QString nameOf(const QStringList &common, const QStringList &organisation)
{
    const QString name = common.join(u", "_s);
    const QString who = organisation.join(u", "_s);
    return name.isEmpty() ? who : who.isEmpty() ? name : u"%1 (%2)"_s.arg(name, who);
}

/// What a certificate says about being an authority; one that says nothing is not.
bool isAuthority(const QSslCertificate &certificate)
{
    const auto extensions = certificate.extensions();
    for (const QSslCertificateExtension &extension : extensions) {
        if (extension.name() == "basicConstraints"_L1)
            return extension.value().toMap().value(u"ca"_s).toBool();
    }
    return false;
}

} // namespace

CertificateDetails certificateDetails(const QSslCertificate &certificate)
{
    CertificateDetails details;
    details.issuedTo = nameOf(certificate.subjectInfo(QSslCertificate::CommonName),
                              certificate.subjectInfo(QSslCertificate::Organization));
    details.issuedBy = nameOf(certificate.issuerInfo(QSslCertificate::CommonName),
                              certificate.issuerInfo(QSslCertificate::Organization));
    details.names = certificate.subjectAlternativeNames().values();
    details.names.sort();
    details.from = certificate.effectiveDate().toUTC();
    details.until = certificate.expiryDate().toUTC();
    details.fingerprint = QString::fromLatin1(certificate.digest(QCryptographicHash::Sha256).toHex(':').toUpper());
    return details;
}

Result<QList<QSslCertificate>> authoritiesFromPem(const QByteArray &pem, const QDateTime &now)
{
    const auto wrong = [](const QString &words) { return Error{ErrorKind::Usage, words, {}, u"caPem"_s}; };
    if (pem.contains("PRIVATE KEY"))
        return wrong(Said::tr("This file holds a private key. Choose the file with the certificate of your company's authority only."));
    const auto all = QSslCertificate::fromData(pem, QSsl::Pem);
    if (all.isEmpty())
        return wrong(Said::tr("No certificate was found in this text. It begins with -----BEGIN CERTIFICATE-----."));
    for (const QSslCertificate &each : all) {
        const QString name = certificateDetails(each).issuedTo;
        if (!isAuthority(each))
            return wrong(Said::tr("\"%1\" is the certificate of a server, not of an authority. Ask for the authority that signed it.").arg(name));
        if (each.expiryDate() < now)
            return wrong(Said::tr("The authority \"%1\" ended on %2.").arg(name, each.expiryDate().toUTC().date().toString(Qt::ISODate)));
    }
    return all;
}

} // namespace Waybill
