#include "ui/look/changeview.h"

#include <QCoreApplication>
#include <QLocale>

namespace Waybill {

namespace {

QString text(const char *words, int n = -1)
{
    return QCoreApplication::translate("Waybill::LookTexts", words, nullptr, n);
}

} // namespace

QString countsText(const LookCounts &counts)
{
    QStringList parts;
    const auto add = [&](int n, const char *words) {
        if (n > 0)
            parts.append(text(words, n));
    };
    add(counts.statuses, QT_TRANSLATE_N_NOOP("Waybill::LookTexts", "%n status(es)"));
    add(counts.tracking, QT_TRANSLATE_N_NOOP("Waybill::LookTexts", "%n tracking number(s)"));
    add(counts.dates, QT_TRANSLATE_N_NOOP("Waybill::LookTexts", "%n date(s)"));
    add(counts.invoices, QT_TRANSLATE_N_NOOP("Waybill::LookTexts", "%n invoice number(s)"));
    add(counts.others, QT_TRANSLATE_N_NOOP("Waybill::LookTexts", "%n other field(s)"));
    add(counts.notes, QT_TRANSLATE_N_NOOP("Waybill::LookTexts", "%n note(s)"));
    return parts.join(QStringLiteral(", "));
}

QString lookSentence(const TemplateLook &look)
{
    const int all = int(look.orders.size());
    const int change = look.wouldChange();
    QStringList sentences;
    if (look.changedOnly && all == 0)
        return text(QT_TRANSLATE_NOOP("Waybill::LookTexts", "No order that was written before would change."));
    if (look.changedOnly)
        sentences.append(text(QT_TRANSLATE_N_NOOP("Waybill::LookTexts", "%n order(s) written before would change."), change));
    else if (change == 0)
        sentences.append(text(QT_TRANSLATE_N_NOOP("Waybill::LookTexts", "None of %n order(s) would change."), all));
    else
        sentences.append(text(QT_TRANSLATE_N_NOOP("Waybill::LookTexts", "%1 of %n order(s) would change: %2."), all)
                             .arg(QLocale().toString(change), countsText(look.counts)));
    if (look.right() > 0)
        sentences.append(text(QT_TRANSLATE_N_NOOP("Waybill::LookTexts", "%n is/are already right."), look.right()));
    if (look.needYou() > 0)
        sentences.append(text(QT_TRANSLATE_N_NOOP("Waybill::LookTexts", "%n need(s) you."), look.needYou()));
    return sentences.join(u' ');
}

} // namespace Waybill
