#include "core/mapping/mapping.h"

#include "core/mapping/templatefile.h"
#include "core/model/json.h"

#include <algorithm>

namespace Waybill {

using namespace Qt::Literals::StringLiterals;

StatusValue StatusRule::valueOf(Stage stage) const
{
    const auto found = std::find_if(values.cbegin(), values.cend(), [&](const auto &v) { return v.stage == stage; });
    return found == values.cend() ? StatusValue() : found->value;
}

QList<FieldRef> Mapping::targetFields() const
{
    QList<FieldRef> refs;
    for (const StatusRule &rule : statuses) {
        refs.append(rule.field);
        if (rule.lineField)
            refs.append(*rule.lineField);
    }
    for (const FieldRule &rule : fields)
        refs.append(rule.field);
    for (const BlockRule &rule : blocks)
        refs.append(rule.field);
    std::sort(refs.begin(), refs.end());
    refs.erase(std::unique(refs.begin(), refs.end()), refs.end());
    return refs;
}

QString statusWord(const QString &raw)
{
    QString word;
    for (const QChar c : raw.toCaseFolded()) {
        if (!c.isSpace())
            word += c;
    }
    return word;
}

QString factLabel(Fact fact)
{
    switch (fact) {
    case Fact::SupplierOrderNumbers: return u"Supplier order number"_s;
    case Fact::Tracking: return u"Tracking"_s;
    case Fact::Carrier: return u"Carrier"_s;
    case Fact::ExpectedShip: return u"Expected ship date"_s;
    case Fact::ShipDate: return u"Ship date"_s;
    case Fact::Eta: return u"ETA"_s;
    case Fact::Delivered: return u"Delivered"_s;
    case Fact::InvoiceNumbers: return u"Invoice number"_s;
    case Fact::InvoiceDate: return u"Invoice date"_s;
    case Fact::InvoiceTotal: return u"Invoice total"_s;
    case Fact::Freight: return u"Freight"_s;
    case Fact::ServiceLevel: return u"Service level"_s;
    case Fact::TrackingLink: return u"Tracking link"_s;
    case Fact::QuantityShipped: return u"Quantity shipped"_s;
    case Fact::OrderTotal: return u"Order total"_s;
    case Fact::Weight: return u"Weight"_s;
    case Fact::Dimensions: return u"Dimensions"_s;
    case Fact::LastCheckpoint: return u"Last checkpoint"_s;
    case Fact::ShipToCompared: return u"Ship-to compared"_s;
    case Fact::InvoiceDue: return u"Invoice due date"_s;
    case Fact::InvoiceTerms: return u"Invoice terms"_s;
    case Fact::InvoiceSubtotal: return u"Invoice subtotal"_s;
    case Fact::InvoiceTax: return u"Invoice tax"_s;
    case Fact::InvoiceShipping: return u"Invoice shipping"_s;
    case Fact::Currency: return u"Currency"_s;
    case Fact::InvoiceStatus: return u"Invoice status"_s;
    }
    Q_UNREACHABLE();
}

bool isList(Fact fact)
{
    return fact == Fact::SupplierOrderNumbers || fact == Fact::Tracking || fact == Fact::InvoiceNumbers;
}

const QList<Fact> &allFacts()
{
    static const QList<Fact> facts{
        Fact::SupplierOrderNumbers, Fact::Tracking,       Fact::Carrier,       Fact::ExpectedShip,    Fact::ShipDate,
        Fact::Eta,                  Fact::Delivered,      Fact::InvoiceNumbers, Fact::InvoiceDate,    Fact::InvoiceTotal,
        Fact::Freight,              Fact::ServiceLevel,   Fact::TrackingLink,  Fact::QuantityShipped, Fact::OrderTotal,
        Fact::Weight,               Fact::Dimensions,     Fact::LastCheckpoint, Fact::ShipToCompared, Fact::InvoiceDue,
        Fact::InvoiceTerms,         Fact::InvoiceSubtotal, Fact::InvoiceTax,   Fact::InvoiceShipping, Fact::Currency,
        Fact::InvoiceStatus};
    return facts;
}

QString mappingVersion(const Mapping &mapping)
{
    Mapping bare = mapping;
    for (StatusRule &rule : bare.statuses)
        rule.name.clear();
    for (FieldRule &rule : bare.fields)
        rule.name.clear();
    for (BlockRule &rule : bare.blocks)
        rule.name.clear();
    for (NoteRule &rule : bare.notes)
        rule.name.clear();
    for (ReceiptUnlock &unlock : bare.unlocked) {
        unlock.by.clear();
        unlock.at = {};
    }
    return contentHash(toJson(bare));
}

} // namespace Waybill
