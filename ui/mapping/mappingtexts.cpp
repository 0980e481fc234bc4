#include "ui/mapping/mappingtexts.h"

#include <QCoreApplication>
#include <QLocale>
#include <QMap>

namespace Waybill {

namespace {

QString text(const char *words)
{
    return QCoreApplication::translate("Waybill::MappingTexts", words);
}

/// "latestArrivalDate" as "Latest arrival date", where the other system gives its fields no labels.
QString spelledOut(const QString &name)
{
    QString words;
    for (const QChar c : name) {
        if (c.isUpper() && !words.isEmpty() && !words.back().isUpper())
            words += u' ';
        words += words.isEmpty() ? c.toUpper() : words.back() == u' ' ? c.toLower() : c;
    }
    return words;
}

QString labelOf(const TargetField &field)
{
    const bool none = field.label.isEmpty() || (field.label == field.ref.name && !field.userDefined);
    return none ? spelledOut(field.ref.name) : field.label;
}

} // namespace

QString fieldText(const TargetField &field)
{
    switch (field.ref.place) {
    case FieldPlace::Header: return labelOf(field);
    case FieldPlace::Line: return text(QT_TRANSLATE_NOOP("Waybill::MappingTexts", "%1 (each line)")).arg(labelOf(field));
    case FieldPlace::Linked: return text(QT_TRANSLATE_NOOP("Waybill::MappingTexts", "%1 (%2)")).arg(labelOf(field), field.ref.recordType);
    }
    Q_UNREACHABLE();
}

QString fieldText(const FieldRef &ref, const TargetSchema &schema)
{
    const TargetField *field = schema.find(ref);
    return field ? fieldText(*field) : text(QT_TRANSLATE_NOOP("Waybill::MappingTexts", "%1 (no longer there)")).arg(ref.name);
}

QString fieldToolTip(const TargetField &field)
{
    QString kind;
    switch (field.type) {
    case FieldType::Text: kind = text(QT_TRANSLATE_NOOP("Waybill::MappingTexts", "text")); break;
    case FieldType::Number: kind = text(QT_TRANSLATE_NOOP("Waybill::MappingTexts", "number")); break;
    case FieldType::Day: kind = text(QT_TRANSLATE_NOOP("Waybill::MappingTexts", "date")); break;
    case FieldType::Instant: kind = text(QT_TRANSLATE_NOOP("Waybill::MappingTexts", "date and time")); break;
    case FieldType::Choice: kind = text(QT_TRANSLATE_NOOP("Waybill::MappingTexts", "list of choices")); break;
    case FieldType::Flag: kind = text(QT_TRANSLATE_NOOP("Waybill::MappingTexts", "yes or no")); break;
    case FieldType::Reference: kind = text(QT_TRANSLATE_NOOP("Waybill::MappingTexts", "another record")); break;
    }
    const QString name = field.ref.recordType + u'.' + field.ref.name;
    if (field.length <= 0)
        return text(QT_TRANSLATE_NOOP("Waybill::MappingTexts", "%1, %2")).arg(name, kind);
    return text(QT_TRANSLATE_NOOP("Waybill::MappingTexts", "%1, %2, up to %3 characters")).arg(name, kind, QLocale().toString(field.length));
}

QString statusSentence(const Mapping &mapping, const TargetSchema &schema)
{
    QStringList sentences;
    for (const BlockRule &block : mapping.blocks) {
        if (block.contents.contains(BlockPart::Status)) {
            sentences.append(text(QT_TRANSLATE_NOOP("Waybill::MappingTexts",
                                                    "Status goes into %1, in a block of its own. Your own text is not touched."))
                                 .arg(fieldText(block.field, schema)));
        }
    }
    for (const StatusRule &rule : mapping.statuses) {
        if (rule.values.isEmpty())
            continue;
        sentences.append(text(QT_TRANSLATE_NOOP("Waybill::MappingTexts", "Status goes into the field %1.")).arg(fieldText(rule.field, schema)));
        if (rule.lineField) {
            sentences.append(text(QT_TRANSLATE_NOOP("Waybill::MappingTexts", "The lines' own status goes into %1."))
                                 .arg(fieldText(*rule.lineField, schema)));
        }
    }
    if (sentences.isEmpty())
        sentences.append(text(QT_TRANSLATE_NOOP("Waybill::MappingTexts", "Status is not written anywhere.")));
    return sentences.join(u' ');
}

QString factText(Fact fact, const QString &sourceName)
{
    switch (fact) {
    case Fact::SupplierOrderNumbers: return text(QT_TRANSLATE_NOOP("Waybill::MappingTexts", "%1 order number")).arg(sourceName);
    case Fact::Tracking: return text(QT_TRANSLATE_NOOP("Waybill::MappingTexts", "Tracking"));
    case Fact::Carrier: return text(QT_TRANSLATE_NOOP("Waybill::MappingTexts", "Carrier"));
    case Fact::ExpectedShip: return text(QT_TRANSLATE_NOOP("Waybill::MappingTexts", "Ship date, expected"));
    case Fact::ShipDate: return text(QT_TRANSLATE_NOOP("Waybill::MappingTexts", "Ship date, real"));
    case Fact::Eta: return text(QT_TRANSLATE_NOOP("Waybill::MappingTexts", "ETA"));
    case Fact::Delivered: return text(QT_TRANSLATE_NOOP("Waybill::MappingTexts", "Delivered"));
    case Fact::InvoiceNumbers: return text(QT_TRANSLATE_NOOP("Waybill::MappingTexts", "Invoice number"));
    case Fact::InvoiceDate: return text(QT_TRANSLATE_NOOP("Waybill::MappingTexts", "Invoice date"));
    case Fact::InvoiceTotal: return text(QT_TRANSLATE_NOOP("Waybill::MappingTexts", "Invoice total"));
    case Fact::Freight: return text(QT_TRANSLATE_NOOP("Waybill::MappingTexts", "Freight"));
    case Fact::ServiceLevel: return text(QT_TRANSLATE_NOOP("Waybill::MappingTexts", "Service level"));
    case Fact::TrackingLink: return text(QT_TRANSLATE_NOOP("Waybill::MappingTexts", "Tracking page of the carrier"));
    case Fact::QuantityShipped: return text(QT_TRANSLATE_NOOP("Waybill::MappingTexts", "Quantity shipped"));
    case Fact::OrderTotal: return text(QT_TRANSLATE_NOOP("Waybill::MappingTexts", "Order total"));
    case Fact::Weight: return text(QT_TRANSLATE_NOOP("Waybill::MappingTexts", "Weight"));
    case Fact::Dimensions: return text(QT_TRANSLATE_NOOP("Waybill::MappingTexts", "Dimensions"));
    case Fact::LastCheckpoint: return text(QT_TRANSLATE_NOOP("Waybill::MappingTexts", "Last checkpoint"));
    case Fact::ShipToCompared: return text(QT_TRANSLATE_NOOP("Waybill::MappingTexts", "Ship-to address: match or differs"));
    case Fact::InvoiceDue: return text(QT_TRANSLATE_NOOP("Waybill::MappingTexts", "Invoice due date"));
    case Fact::InvoiceTerms: return text(QT_TRANSLATE_NOOP("Waybill::MappingTexts", "Invoice terms"));
    case Fact::InvoiceSubtotal: return text(QT_TRANSLATE_NOOP("Waybill::MappingTexts", "Invoice subtotal"));
    case Fact::InvoiceTax: return text(QT_TRANSLATE_NOOP("Waybill::MappingTexts", "Invoice tax"));
    case Fact::InvoiceShipping: return text(QT_TRANSLATE_NOOP("Waybill::MappingTexts", "Invoice shipping"));
    case Fact::Currency: return text(QT_TRANSLATE_NOOP("Waybill::MappingTexts", "Currency"));
    case Fact::InvoiceStatus: return text(QT_TRANSLATE_NOOP("Waybill::MappingTexts", "Invoice status"));
    }
    Q_UNREACHABLE();
}

QString policyText(FieldPolicy policy)
{
    switch (policy) {
    case FieldPolicy::Fill: return text(QT_TRANSLATE_NOOP("Waybill::MappingTexts", "If empty"));
    case FieldPolicy::Keep: return text(QT_TRANSLATE_NOOP("Waybill::MappingTexts", "Keep yours"));
    case FieldPolicy::Always: return text(QT_TRANSLATE_NOOP("Waybill::MappingTexts", "Always"));
    }
    Q_UNREACHABLE();
}

QString blockPartText(BlockPart part)
{
    switch (part) {
    case BlockPart::Status: return text(QT_TRANSLATE_NOOP("Waybill::MappingTexts", "Status"));
    case BlockPart::SupplierOrder: return text(QT_TRANSLATE_NOOP("Waybill::MappingTexts", "Order number"));
    case BlockPart::Tracking: return text(QT_TRANSLATE_NOOP("Waybill::MappingTexts", "Tracking"));
    case BlockPart::Eta: return text(QT_TRANSLATE_NOOP("Waybill::MappingTexts", "ETA"));
    case BlockPart::Invoice: return text(QT_TRANSLATE_NOOP("Waybill::MappingTexts", "Invoices"));
    case BlockPart::Events: return text(QT_TRANSLATE_NOOP("Waybill::MappingTexts", "What happened, newest first"));
    }
    Q_UNREACHABLE();
}

QString eventText(const QString &kind)
{
    static const QMap<QString, const char *> words{
        {QStringLiteral("shipment"), QT_TRANSLATE_NOOP("Waybill::MappingTexts", "Shipments")},
        {QStringLiteral("withdrawn"), QT_TRANSLATE_NOOP("Waybill::MappingTexts", "Shipments taken back")},
        {QStringLiteral("eta"), QT_TRANSLATE_NOOP("Waybill::MappingTexts", "Changed ETA")},
        {QStringLiteral("cancelled"), QT_TRANSLATE_NOOP("Waybill::MappingTexts", "Cancelled lines")},
        {QStringLiteral("delivered"), QT_TRANSLATE_NOOP("Waybill::MappingTexts", "Deliveries")},
        {QStringLiteral("invoice"), QT_TRANSLATE_NOOP("Waybill::MappingTexts", "Invoices")},
        {QStringLiteral("stage"), QT_TRANSLATE_NOOP("Waybill::MappingTexts", "Changed status")},
        {QStringLiteral("discrepancy"), QT_TRANSLATE_NOOP("Waybill::MappingTexts", "Quantities that do not fit")},
    };
    const char *known = words.value(kind, nullptr);
    return known ? text(known) : kind;
}

QString receiptConsequences(const QString &choice, const QString &targetName)
{
    return text(QT_TRANSLATE_NOOP("Waybill::MappingTexts",
                                  "“%1” tells %2 that goods were received: stock changes, and items of the order can no longer be edited "
                                  "there. That cannot be taken back from here. Your name and the time are kept in the audit list."))
        .arg(choice, targetName);
}

} // namespace Waybill
