#pragma once

#include "core/base/redactor.h"

#include <QByteArray>
#include <QMap>
#include <QString>

namespace Waybill {

/// Takes out of a support bundle what is nobody else's business: secrets, e-mail addresses, names of accounts and people, the
/// home folder; order numbers, too, if that is wished. The same number gets the same code within one bundle, so that lines that
/// belong together can still be seen to; codes of two bundles have nothing in common.
class Mask
{
public:
    /// `salt`: random, a new one for each bundle.
    Mask(bool hideNumbers, QByteArray salt);

    /// A person's or an account's name, a user name, a host.
    void hide(const QString &value, const QString &what);
    /// A number of an order, shipment or invoice; stays as it is where numbers may be shown.
    void hideNumber(const QString &value, const QString &what);

    QString text(const QString &text) const;

private:
    QString code(const QString &value, const QString &what) const;

    bool m_hideNumbers;
    QByteArray m_salt;
    Redactor m_redactor;
    QMap<QString, QString> m_codes; ///< value → what stands in its place
};

} // namespace Waybill
