#pragma once

#include <QHashFunctions>
#include <QString>

#include <utility>

namespace Waybill {

/// A name that cannot be mixed up with another one: a PoNumber is no SupplierOrderNumber (R1).
template<typename Tag>
class Id
{
public:
    Id() = default;
    explicit Id(QString text)
        : m_text(std::move(text))
    {
    }

    const QString &text() const { return m_text; }
    bool isEmpty() const { return m_text.isEmpty(); }

    friend bool operator==(const Id &, const Id &) = default;
    friend bool operator<(const Id &a, const Id &b) { return a.m_text < b.m_text; }
    friend size_t qHash(const Id &id, size_t seed = 0) { return ::qHash(id.m_text, seed); }

private:
    QString m_text;
};

using ConnectionId = Id<struct ConnectionTag>;          ///< one account at one system, ours
using TemplateId = Id<struct TemplateTag>;              ///< one Integration Template, ours
using RunId = Id<struct RunTag>;                        ///< one pass of a template, ours
using PoNumber = Id<struct PoTag>;                      ///< the reseller's purchase-order number, verbatim (R6)
using SupplierOrderNumber = Id<struct SupplierOrderTag>; ///< the supplier's sales-order number
using RecordId = Id<struct RecordTag>;                  ///< a record at the target, in the target's own spelling

} // namespace Waybill
