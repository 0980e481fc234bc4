#pragma once

#include "core/base/certificate.h"

#include <QLabel>

namespace Waybill {

/// What a certificate says of itself, with why it was refused if it was.
class CertificateText : public QLabel
{
    Q_OBJECT
public:
    explicit CertificateText(QWidget *parent = nullptr);
    void show(const CertificateDetails &certificate);
    using QLabel::show;
    /// "Issued to …", a line each.
    static QString words(const CertificateDetails &certificate);
};

} // namespace Waybill
