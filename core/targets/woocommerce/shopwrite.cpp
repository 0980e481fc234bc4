#include "core/targets/woocommerce/shopwrite.h"

#include "core/base/words.h"
#include "core/targets/woocommerce/shoporder.h"

#include <QJsonDocument>
#include <QRegularExpression>

#include <algorithm>

namespace Waybill::WooCommerce {

using namespace Qt::Literals::StringLiterals;

namespace {

Error noWay(const RecordWrite &write, const QString &field)
{
    return Error{ErrorKind::Usage, Said::tr("Order %1: the shop has no field %2 of %3 that can be written.").arg(write.order.text(), field, write.recordType), {}, field};
}

void putMeta(QJsonArray &all, const QString &key, const FieldValue &value, const SeenOrder *seen)
{
    QJsonObject entry{{u"key"_s, key}, {u"value"_s, requestValue(value)}};
    if (seen && seen->metaIds.contains(key))
        entry.insert(u"id"_s, seen->metaIds.value(key)); // other plugins leave doubles of a key: the newest is meant
    else if (seen && value.isEmpty())
        return; // nothing to take away
    for (qsizetype i = all.size() - 1; i >= 0; --i) {
        if (all.at(i)[u"key"_s].toString() == key)
            all.removeAt(i);
    }
    all.append(entry);
}

Result<Done> addHeader(OrderUpdate &update, const RecordWrite &write, const SeenOrder *seen)
{
    QJsonArray meta = update.body.value("meta_data"_L1).toArray();
    for (auto it = write.fields.cbegin(); it != write.fields.cend(); ++it) {
        const QString key = metaKey(it.key());
        if (!key.isEmpty())
            putMeta(meta, key, *it, seen);
        else if (it.key() == statusField)
            update.status = it->text();
        else if (it.key() == transactionField)
            update.body.insert(it.key(), it->text());
        else
            return noWay(write, it.key());
    }
    if (!meta.isEmpty())
        update.body.insert(u"meta_data"_s, meta);
    return Done{};
}

Result<Done> addLine(OrderUpdate &update, const RecordWrite &write)
{
    bool number = false;
    const qint64 id = write.record.text().toLongLong(&number);
    if (!number || id <= 0) // without an id the shop would add a line
        return noWay(write, u"id"_s);
    QJsonArray lines = update.body.value("line_items"_L1).toArray();
    QJsonArray meta;
    for (qsizetype i = lines.size() - 1; i >= 0; --i) {
        if (lines.at(i)[u"id"_s].toInteger() == id)
            meta = lines.takeAt(i)[u"meta_data"_s].toArray();
    }
    for (auto it = write.fields.cbegin(); it != write.fields.cend(); ++it) {
        const QString key = metaKey(it.key());
        if (key.isEmpty())
            return noWay(write, it.key());
        meta.append(QJsonObject{{u"key"_s, key}, {u"value"_s, requestValue(*it)}});
    }
    lines.append(QJsonObject{{u"id"_s, id}, {u"meta_data"_s, meta}});
    update.body.insert(u"line_items"_s, lines);
    return Done{};
}

} // namespace

Result<Done> addWrite(OrderUpdate &update, const RecordWrite &write, const SeenOrder *seen)
{
    switch (write.place) {
    case FieldPlace::Header: return addHeader(update, write, seen);
    case FieldPlace::Line: return addLine(update, write);
    case FieldPlace::Linked: break;
    }
    if (write.recordType != shipmentsType || !write.fields.contains(trackingField))
        return noWay(write, write.fields.isEmpty() ? QString() : write.fields.firstKey());
    QJsonArray meta = update.body.value("meta_data"_L1).toArray();
    putMeta(meta, trackingMeta, write.fields.value(trackingField), seen);
    if (!meta.isEmpty())
        update.body.insert(u"meta_data"_s, meta);
    return Done{};
}

Result<Done> settleStatus(OrderUpdate &update, const QList<ShopStatus> &statuses, const SeenOrder *seen)
{
    if (seen && seen->status == "trash"_L1)
        return Error{ErrorKind::Rejected, Said::tr("Order %1 lies in the shop's trash. Nothing is written to it; a status would bring it back.").arg(update.order.text()), {}, u"status"_s};
    if (update.status.isEmpty())
        return Done{};
    const bool known = std::any_of(statuses.cbegin(), statuses.cend(), [&](const ShopStatus &s) { return s.slug == update.status; });
    if (!known) {
        return Error{ErrorKind::Rejected,
                     Said::tr("The shop has no order status \"%1\" (any more); order %2 keeps its own. Pick another one in the mapping.").arg(update.status, update.order.text()),
                     {}, u"status"_s};
    }
    if (choiceOf({update.status, {}}).effect == ChoiceEffect::NeverOffered) {
        return Error{ErrorKind::Rejected, Said::tr("Waybill never sets an order to \"%1\": order %2 keeps its status.").arg(update.status, update.order.text()), {}, u"status"_s};
    }
    if (seen && seen->status == update.status)
        update.status.clear();
    else
        update.body.insert(statusField, update.status);
    return Done{};
}

QByteArray singleBody(const OrderUpdate &update)
{
    return compact(update.body);
}

QByteArray batchBody(const QList<OrderUpdate> &updates)
{
    QJsonArray items;
    for (const OrderUpdate &update : updates) {
        QJsonObject item = update.body;
        item.insert(u"id"_s, update.order.text().toLongLong());
        items.append(item);
    }
    return compact({{u"update"_s, items}});
}

Result<Done> checkAnswer(const OrderUpdate &update, const QJsonValue &answered)
{
    const QJsonObject error = answered[u"error"_s].toObject();
    if (!error.isEmpty()) {
        const bool gone = error.value("code"_L1).toString().endsWith("_invalid_id"_L1);
        return Error{gone ? ErrorKind::NotFound : ErrorKind::Rejected,
                     gone ? Said::tr("The shop does not know order %1 (any more).").arg(update.order.text())
                          : Said::tr("The shop refused order %1: %2").arg(update.order.text(), error.value("message"_L1).toString()),
                     error.value("code"_L1).toString()};
    }
    if (answered[u"id"_s].toInteger() != update.order.text().toLongLong()) {
        return Error{ErrorKind::OutcomeUnknown,
                     Said::tr("The shop's answer does not tell what became of order %1. It is checked before anything is tried again.").arg(update.order.text()), {}};
    }
    const QString status = answered[u"status"_s].toString();
    if (!update.status.isEmpty() && status != update.status) {
        return Error{ErrorKind::Rejected,
                     Said::tr("The shop set order %1 to \"%2\" instead of \"%3\". Look at this order in the shop.").arg(update.order.text(), status, update.status), {}, u"status"_s};
    }
    return Done{};
}

QByteArray noteBody(const RecordWrite &write)
{
    return compact({{u"note"_s, write.note}, {u"customer_note"_s, write.noteForCustomer}});
}

bool standsThere(const QString &note, const QStringList &notes)
{
    static const QRegularExpression marker(uR"(\[wb:([^\]]*)\]\s*$)"_s); // semantics 7: the last line
    const auto own = marker.match(note);
    if (!own.hasMatch())
        return std::any_of(notes.cbegin(), notes.cend(), [&](const QString &each) { return each.simplified() == note.simplified(); });
    QStringList told;
    for (const QString &each : notes) {
        const auto match = marker.match(each);
        if (match.hasMatch())
            told += match.captured(1).split(u' ', Qt::SkipEmptyParts);
    }
    const QStringList keys = own.captured(1).split(u' ', Qt::SkipEmptyParts);
    return !keys.isEmpty() && std::all_of(keys.cbegin(), keys.cend(), [&](const QString &key) { return told.contains(key); });
}

} // namespace Waybill::WooCommerce
