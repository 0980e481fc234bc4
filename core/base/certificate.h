#pragma once

#include <QDateTime>
#include <QString>
#include <QStringList>

namespace Waybill {

/// What a certificate says of itself, for people who decide whether to trust it. Nothing here is a secret.
struct CertificateDetails
{
    QString host;        ///< that showed it; empty for an authority of a file
    QString issuedTo;
    QString issuedBy;
    QStringList names;   ///< hosts it is valid for
    QDateTime from;      ///< UTC
    QDateTime until;     ///< UTC
    QString fingerprint; ///< SHA-256, "AB:CD:…"
    QStringList problems; ///< why it was refused; empty: it was accepted

    bool operator==(const CertificateDetails &) const = default;
};

} // namespace Waybill
