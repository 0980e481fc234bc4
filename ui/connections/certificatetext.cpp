#include "ui/connections/certificatetext.h"

#include "ui/widgets/times.h"

namespace Waybill {

CertificateText::CertificateText(QWidget *parent)
    : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setAccessibleName(tr("Certificate"));
    setObjectName(QStringLiteral("certificateText"));
}

QString CertificateText::words(const CertificateDetails &certificate)
{
    QStringList lines;
    if (!certificate.host.isEmpty())
        lines.append(tr("Shown by %1").arg(certificate.host));
    lines.append(tr("Issued to: %1").arg(certificate.issuedTo));
    lines.append(tr("Issued by: %1").arg(certificate.issuedBy));
    if (!certificate.names.isEmpty())
        lines.append(tr("Valid for: %1").arg(certificate.names.join(QStringLiteral(", "))));
    lines.append(tr("Valid from %1 to %2").arg(dayText(certificate.from.toLocalTime().date()), dayText(certificate.until.toLocalTime().date())));
    // Blanks instead of colons, so that the long number can be broken into lines.
    lines.append(tr("Fingerprint (SHA-256): %1").arg(QString(certificate.fingerprint).replace(u':', u' ')));
    for (const QString &problem : certificate.problems)
        lines.append(tr("Refused: %1").arg(problem));
    return lines.join(u'\n');
}

void CertificateText::show(const CertificateDetails &certificate)
{
    setText(words(certificate));
    QLabel::show();
}

} // namespace Waybill
