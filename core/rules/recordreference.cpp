#include "core/rules/recordreference.h"

#include "core/base/words.h"

#include <QRegularExpression>

#include <algorithm>

namespace Waybill {

using namespace Qt::Literals::StringLiterals;

RecordReference recordReference(const SupplierOrder &order)
{
    const QStringList parts = order.integrationReference.split(u'|');
    return parts.size() == 3 ? RecordReference{parts.at(0), parts.at(1), parts.at(2)} : RecordReference();
}

QString referenceText(const RecordReference &reference)
{
    return u"%1|%2|%3"_s.arg(reference.kind, reference.site, reference.id);
}

QString siteName(const QString &address)
{
    static const QRegularExpression scheme(u"^[a-z][a-z0-9+.-]*://"_s);
    QString name = address.trimmed().toLower();
    name.remove(scheme);
    static const QRegularExpression port(u"^([^/]*):\\d+(?=/|$)"_s);
    name.replace(port, u"\\1"_s);
    while (name.endsWith(u'/'))
        name.chop(1);
    return name;
}

QString foreignBecause(const SupplierOrder &order, const TargetSchema &target, const QString &targetName)
{
    const RecordReference reference = recordReference(order);
    if (reference == RecordReference())
        return Said::tr("Order %1 is missing a link to %2.").arg(order.po.text(), targetName);
    if (reference.kind != target.target)
        return Said::tr("Order %1 came from another kind of system (%2).").arg(order.po.text(), reference.kind);
    if (reference.site.isEmpty())
        return Said::tr("Order %1 does not say which %2 it came from. Enter the address to be taken then in the connection.").arg(order.po.text(), targetName);
    const QStringList names = QStringList{target.site} + target.addresses;
    const bool here = std::any_of(names.cbegin(), names.cend(), [&](const QString &name) { return siteName(name) == siteName(reference.site); });
    if (!here)
        return Said::tr("Order %1 came from another site (%2).").arg(order.po.text(), reference.site);
    if (reference.id.isEmpty())
        return Said::tr("Order %1 has a link to %2 that names no order there.").arg(order.po.text(), targetName);
    return {};
}

} // namespace Waybill
