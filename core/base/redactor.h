#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace Waybill {

/// Takes secrets out of everything that is kept: traces, logs, error details.
/// Two nets: the values it was told (as they are, and XML-, JSON-, percent-escaped, base64), and the places where secrets
/// stand by custom (Authorization headers, <Password>, "secret":, signed links), so that one it was never told is caught too.
class Redactor
{
public:
    /// Remembers a secret value; shorter than 4 characters is ignored (it would blank half the text).
    void add(const QString &secret);

    QByteArray redact(QByteArray text) const;
    QString redact(const QString &text) const;
    /// The value to show for a header of this name.
    QByteArray header(const QByteArray &name, const QByteArray &value) const;

private:
    QList<QByteArray> m_forms;
};

} // namespace Waybill
