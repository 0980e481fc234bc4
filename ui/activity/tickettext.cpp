#include "ui/activity/tickettext.h"

#include "ui/activity/activitywords.h"
#include "ui/widgets/placetext.h"
#include "ui/widgets/times.h"

#include <QCoreApplication>
#include <QJsonObject>
#include <QUrl>

namespace Waybill {

using namespace Qt::Literals::StringLiterals;

namespace {

QString ticketLine(const char *text, int n = -1)
{
    return QCoreApplication::translate("Waybill::TicketText", text, nullptr, n);
}

QString headerLines(const QList<std::pair<QByteArray, QByteArray>> &headers)
{
    QString lines;
    for (const auto &[name, value] : headers)
        lines += QString::fromUtf8(name) + u": "_s + QString::fromUtf8(value) + u'\n';
    return lines;
}

QString bodyText(const QByteArray &body, qint64 size)
{
    QString text = QString::fromUtf8(body);
    if (size > body.size())
        text += u"\n\n"_s + ticketLine(QT_TRANSLATE_NOOP("Waybill::TicketText", "The first %1 of %2 bytes are kept.")).arg(body.size()).arg(size);
    return text;
}

void add(QStringList &lines, const char *label, const QString &value)
{
    if (!value.isEmpty())
        lines.append(u"%1: %2"_s.arg(ticketLine(label), value));
}

} // namespace

QString ticketText(const ActivityDetail &detail)
{
    const ActivityEntry &entry = detail.entry;
    QStringList lines{entry.what};
    if (!entry.reason.isEmpty())
        lines.append(entry.reason);
    lines.append(QString());
    add(lines, QT_TRANSLATE_NOOP("Waybill::TicketText", "Order"), entry.po.text());
    add(lines, QT_TRANSLATE_NOOP("Waybill::TicketText", "Result"), resultWord(entry.result));
    add(lines, QT_TRANSLATE_NOOP("Waybill::TicketText", "When"), exactTime(entry.at));
    add(lines, QT_TRANSLATE_NOOP("Waybill::TicketText", "Template"), entry.templateName);
    add(lines, QT_TRANSLATE_NOOP("Waybill::TicketText", "Supplier order"), entry.supplierOrders.join(u", "_s));
    add(lines, QT_TRANSLATE_NOOP("Waybill::TicketText", "Tracking"), entry.trackingNumbers.join(u", "_s));
    add(lines, QT_TRANSLATE_NOOP("Waybill::TicketText", "Invoices"), entry.invoiceNumbers.join(u", "_s));
    if (!entry.rawStatus.isEmpty())
        lines.append(ticketLine(QT_TRANSLATE_NOOP("Waybill::TicketText", "Status at %1: %2")).arg(entry.source, entry.rawStatus));
    for (const QJsonValue &each : entry.fields) {
        const QJsonObject field = each.toObject();
        lines.append(u"- %1 (%2): %3 → %4"_s.arg(field.value("field"_L1).toString(), placeText(field.value("place"_L1).toString()),
                                                  field.value("old"_L1).toString(), field.value("new"_L1).toString()));
    }
    if (detail.mark && !detail.mark->reason.isEmpty())
        lines.append(ticketLine(QT_TRANSLATE_NOOP("Waybill::TicketText", "Resolved by %1: %2")).arg(detail.mark->by, detail.mark->reason));
    add(lines, QT_TRANSLATE_NOOP("Waybill::TicketText", "Requests"), entry.requestIds.join(u", "_s));
    lines.append(ticketLine(QT_TRANSLATE_NOOP("Waybill::TicketText", "Waybill entry %1, sync %2")).arg(entry.id).arg(entry.run.text()));
    return lines.join(u'\n');
}

QString exchangeTitle(const Exchange &exchange)
{
    const QString answer = exchange.status > 0 ? QString::number(exchange.status) : ticketLine(QT_TRANSLATE_NOOP("Waybill::TicketText", "no answer"));
    return u"%1: %2 %3, %4, %5"_s.arg(exchange.system, QString::fromLatin1(exchange.method), QUrl(exchange.url).path(), answer,
                                      durationText(std::max<qint64>(1, exchange.took.count())));
}

QString requestText(const Exchange &exchange)
{
    return QString::fromLatin1(exchange.method) + u' ' + exchange.url + u'\n' + headerLines(exchange.requestHeaders) + u'\n'
        + bodyText(exchange.requestBody, exchange.requestSize);
}

QString responseText(const Exchange &exchange)
{
    if (exchange.status == 0)
        return exchange.error;
    return QString::number(exchange.status) + u'\n' + headerLines(exchange.responseHeaders) + u'\n'
        + bodyText(exchange.responseBody, exchange.responseSize);
}

} // namespace Waybill
