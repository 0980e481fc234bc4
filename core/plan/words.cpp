#include "core/plan/words.h"

#include "core/base/words.h"

namespace Waybill {

using namespace Qt::Literals::StringLiterals;

QString fieldLabel(const TargetField &field)
{
    return field.label.isEmpty() ? field.ref.name : field.label;
}

QString Words::shown(const FieldValue &value, const TargetField *field)
{
    if (value.isEmpty())
        return Said::tr("nothing");
    if (field && value.type() == FieldValue::Type::Choice) {
        const FieldChoice *choice = field->choice(value.text());
        return choice ? choice->label : value.text();
    }
    QString text = value.text().simplified();
    if (text.size() > 60)
        text = text.left(60) + u'…';
    return text;
}

QString Words::skip(SkipReason reason) const
{
    switch (reason) {
    case SkipReason::NothingToSay: return Said::tr("%1 says nothing about it yet.").arg(m_source);
    case SkipReason::Equal: return Said::tr("Already right.");
    case SkipReason::NotEmpty: return Said::tr("Something stands here already; only empty fields are filled.");
    case SkipReason::EditedByHand: return Said::tr("You changed this in %1; kept.").arg(m_target);
    case SkipReason::Ahead: return Said::tr("%1 is already further along; kept.").arg(m_target);
    case SkipReason::AtItsEnd: return Said::tr("The order is at its end in %1, so this is left alone.").arg(m_target);
    case SkipReason::NotAStartValue: return Said::tr("The status in %1 is none of those this rule starts from.").arg(m_target);
    case SkipReason::SecondLook: return Said::tr("%1 took something back; the next look decides.").arg(m_source);
    case SkipReason::NotWritable: return Said::tr("%1 does not let this field be written.").arg(m_target);
    case SkipReason::KeptByDecision: return Said::tr("You decided to keep what stands here.");
    case SkipReason::InGrace: return Said::tr("The order is finished; only tracking, delivery and invoice are still written.");
    case SkipReason::MailsCustomers:
        return Said::tr("This status mails the customer about something from before the start; that was not agreed to.");
    case SkipReason::LinesLocked: return Said::tr("%1 no longer lets the lines of this order be changed.").arg(m_target);
    case SkipReason::Locked: return Said::tr("This choice means received goods, or undoes things; it is not written.");
    case SkipReason::NoValue: return Said::tr("No value could be made for this field.");
    }
    Q_UNREACHABLE();
}

QString Words::ruleOf(SkipReason reason)
{
    switch (reason) {
    case SkipReason::AtItsEnd:
    case SkipReason::InGrace: return u"R35"_s;
    case SkipReason::SecondLook: return u"R34"_s;
    case SkipReason::EditedByHand:
    case SkipReason::KeptByDecision: return u"R36"_s;
    case SkipReason::Equal: return u"R37"_s;
    case SkipReason::LinesLocked:
    case SkipReason::Locked: return u"R40"_s;
    case SkipReason::MailsCustomers: return u"semantics 6"_s;
    case SkipReason::NothingToSay:
    case SkipReason::NotEmpty:
    case SkipReason::Ahead:
    case SkipReason::NotAStartValue:
    case SkipReason::NotWritable:
    case SkipReason::NoValue: return u"semantics 2"_s;
    }
    Q_UNREACHABLE();
}

QString Words::hold(HoldKind kind, const QString &label, const FieldValue &now, const FieldValue &last) const
{
    if (kind == HoldKind::ThereBefore)
        return Said::tr("%1 held \"%2\" before the order was followed. Kept as it is.").arg(label, shown(now, nullptr));
    if (now.isEmpty())
        return Said::tr("%1 was emptied in %2 after our last update (%3). Kept empty.").arg(label, m_target, shown(last, nullptr));
    if (last.isEmpty())
        return Said::tr("%1 was set in %2 to \"%3\". Kept as it is.").arg(label, m_target, shown(now, nullptr));
    return Said::tr("%1 was changed in %2 to \"%3\" after our last update (%4). Kept as it is.").arg(label, m_target, shown(now, nullptr),
                                                                                            shown(last, nullptr));
}

QString Words::ruleOf(HoldKind kind)
{
    switch (kind) {
    case HoldKind::EditedByHand:
    case HoldKind::ThereBefore: return u"R36"_s;
    case HoldKind::Backward: return u"R34"_s;
    case HoldKind::UnknownStatus: return u"semantics 2"_s;
    case HoldKind::TooLong: return u"R27"_s;
    case HoldKind::NotPermitted: return u"semantics 2"_s;
    case HoldKind::NoteUncertain: return u"R38"_s;
    }
    Q_UNREACHABLE();
}

QString Words::unknownStatus(const QString &words) const
{
    const QStringList all = words.split(u'\n');
    return all.size() == 1 ? Said::tr("%1 sent the status \"%2\", which is not mapped.").arg(m_source, all.first())
                           : Said::tr("%1 sent statuses that are not mapped: %2.").arg(m_source, all.join(u", "_s));
}

QString Words::behind(const QString &label, const QString &now, const QString &wanted) const
{
    return Said::tr("%1 now says %2, %3 says %4. %3 is not moved back.").arg(m_source, wanted, label, now);
}

QString Words::tooLong(const QString &label, qsizetype units, int length) const
{
    return Said::tr("The value needs %1 characters, %2 holds %3.").arg(units).arg(label).arg(length);
}

QString Words::damagedBlock(const QString &label) const
{
    return Said::tr("The marker lines of our block in %1 were changed, so nothing is written there. Using the supplier's value writes the block anew and leaves all other text.").arg(label);
}

} // namespace Waybill
