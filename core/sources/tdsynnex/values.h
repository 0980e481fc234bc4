#pragma once

#include "core/base/result.h"
#include "core/model/moment.h"
#include "core/model/quantity.h"
#include "core/sources/tdsynnex/xmltree.h"

#include <QTimeZone>

namespace Waybill::TdSynnex {

/// Reads the values of one element; the first one that cannot be understood is kept as the error of the order.
class Values
{
public:
    Values(QString order, QTimeZone zone, QStringList *remarks)
        : m_order(std::move(order))
        , m_zone(std::move(zone))
        , m_remarks(remarks)
    {
    }

    /// The one part of this name (Items, Packages, …), or null; a doubled one fails the order.
    const Element *part(const Element &parent, QStringView name) { return single(parent, name); }
    QString text(const Element &parent, QStringView name, qsizetype longest = 4000);
    /// Whole and not negative; empty is nothing.
    std::optional<Quantity> quantity(const Element &parent, QStringView name);
    Money money(const Element &parent, QStringView name);
    Moment moment(const Element &parent, QStringView name);
    QDate day(const Element &parent, QStringView name);

    const std::optional<Error> &error() const { return m_error; }
    void fail(const QString &path, const QString &value, const QString &why);

private:
    /// The element that holds a value: no elements inside it.
    const Element *leaf(const Element &parent, QStringView name);
    const Element *single(const Element &parent, QStringView name);

    QString m_order;
    QTimeZone m_zone;
    QStringList *m_remarks;
    std::optional<Error> m_error;
};

/// The business error in an answer: ErrorMessage/ErrorDetail, errorMessage/errorDetail or BizError/detail, wherever it stands.
std::optional<Error> businessError(const Element &root, const QString &order);

} // namespace Waybill::TdSynnex
