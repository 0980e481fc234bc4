#pragma once

#include <QByteArray>
#include <QList>

namespace Waybill {

/// A file of resources/templates, compiled in: reading it needs no I/O.
struct ShippedTemplate
{
    const char *pair; ///< "tdsynnex-autotask"
    QByteArray file;
};

const QList<ShippedTemplate> &shippedTemplates();

} // namespace Waybill
