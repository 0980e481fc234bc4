#pragma once

#include "core/base/certificate.h"
#include "core/base/result.h"

#include <QSslCertificate>

namespace Waybill {

CertificateDetails certificateDetails(const QSslCertificate &certificate);

/// The authorities in a PEM text. A Usage error in words if there is none, one is no authority, or one is out of date at `now`.
Result<QList<QSslCertificate>> authoritiesFromPem(const QByteArray &pem, const QDateTime &now);

} // namespace Waybill
