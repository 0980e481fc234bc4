#include "core/mapping/mapping.h"

#include "core/base/words.h"
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

const char *factName(Fact fact)
{
    switch (fact) {
    case Fact::SupplierOrderNumbers: return QT_TRANSLATE_NOOP("Waybill::Core", "Supplier order number");
    case Fact::Tracking: return QT_TRANSLATE_NOOP("Waybill::Core", "Tracking");
    case Fact::Carrier: return QT_TRANSLATE_NOOP("Waybill::Core", "Carrier");
    case Fact::ExpectedShip: return QT_TRANSLATE_NOOP("Waybill::Core", "Expected ship date");
    case Fact::ShipDate: return QT_TRANSLATE_NOOP("Waybill::Core", "Ship date");
    case Fact::Eta: return QT_TRANSLATE_NOOP("Waybill::Core", "ETA");
    case Fact::Delivered: return QT_TRANSLATE_NOOP("Waybill::Core", "Delivered");
    case Fact::InvoiceNumbers: return QT_TRANSLATE_NOOP("Waybill::Core", "Invoice number");
    case Fact::InvoiceDate: return QT_TRANSLATE_NOOP("Waybill::Core", "Invoice date");
    case Fact::InvoiceTotal: return QT_TRANSLATE_NOOP("Waybill::Core", "Invoice total");
    case Fact::Freight: return QT_TRANSLATE_NOOP("Waybill::Core", "Freight");
    case Fact::ServiceLevel: return QT_TRANSLATE_NOOP("Waybill::Core", "Service level");
    case Fact::TrackingLink: return QT_TRANSLATE_NOOP("Waybill::Core", "Tracking link");
    case Fact::QuantityShipped: return QT_TRANSLATE_NOOP("Waybill::Core", "Quantity shipped");
    case Fact::OrderTotal: return QT_TRANSLATE_NOOP("Waybill::Core", "Order total");
    case Fact::Weight: return QT_TRANSLATE_NOOP("Waybill::Core", "Weight");
    case Fact::Dimensions: return QT_TRANSLATE_NOOP("Waybill::Core", "Dimensions");
    case Fact::LastCheckpoint: return QT_TRANSLATE_NOOP("Waybill::Core", "Last checkpoint");
    case Fact::ShipToCompared: return QT_TRANSLATE_NOOP("Waybill::Core", "Ship-to compared");
    case Fact::InvoiceDue: return QT_TRANSLATE_NOOP("Waybill::Core", "Invoice due date");
    case Fact::InvoiceTerms: return QT_TRANSLATE_NOOP("Waybill::Core", "Invoice terms");
    case Fact::InvoiceSubtotal: return QT_TRANSLATE_NOOP("Waybill::Core", "Invoice subtotal");
    case Fact::InvoiceTax: return QT_TRANSLATE_NOOP("Waybill::Core", "Invoice tax");
    case Fact::InvoiceShipping: return QT_TRANSLATE_NOOP("Waybill::Core", "Invoice shipping");
    case Fact::Currency: return QT_TRANSLATE_NOOP("Waybill::Core", "Currency");
    case Fact::InvoiceStatus: return QT_TRANSLATE_NOOP("Waybill::Core", "Invoice status");
    }
    Q_UNREACHABLE();
}

QString factLabel(Fact fact)
{
    return Said::tr(factName(fact));
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
