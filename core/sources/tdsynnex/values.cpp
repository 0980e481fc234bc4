#include "core/sources/tdsynnex/values.h"

#include "core/base/words.h"
#include "core/rules/dates.h"

namespace Waybill::TdSynnex {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Codes and texts as the documents give them (tdsynnex, section 3.8); without case and blanks.
ErrorKind kindOf(const QString &message)
{
    const QString folded = QString(message).remove(u' ').toLower();
    const auto has = [&](QLatin1StringView piece) { return folded.contains(piece); };
    if (has("login"_L1) || has("password"_L1) || has("ipaddress"_L1) || has("validateip"_L1) || has("notauthorized"_L1)
        || has("invaliduser"_L1))
        return ErrorKind::Auth;
    if (has("databaseissue"_L1) || has("timeout"_L1) || has("timedout"_L1) || has("notavailable"_L1) || has("servererror"_L1)
        || has("apifault"_L1))
        return ErrorKind::Transient;
    return ErrorKind::Rejected;
}

QString sentence(ErrorKind kind, const QString &order, const QString &message, const QString &detail)
{
    const QString said = detail.isEmpty() || detail == message ? message : u"%1 (%2)"_s.arg(message, detail);
    if (kind == ErrorKind::Auth) {
        return Said::tr("TD SYNNEX refused the sign-in: %1. The login, its password or this computer's address is not accepted. Syncing "
               "is paused; nothing was lost.").arg(said);
    }
    if (kind == ErrorKind::Transient)
        return Said::tr("TD SYNNEX could not answer for PO %1: %2. It is asked again.").arg(order, said);
    return Said::tr("TD SYNNEX refused to answer for PO %1: %2.").arg(order, said);
}

struct Complaint
{
    QString message;
    QString detail;
};

std::optional<Complaint> search(const Element &element)
{
    const Element *message = element.child(u"ErrorMessage");
    const Element *detail = element.child(u"ErrorDetail");
    if ((message && !message->text.isEmpty()) || (detail && !detail->text.isEmpty()))
        return Complaint{message ? message->text : detail->text, detail ? detail->text : QString()};
    if (const Element *biz = element.child(u"BizError")) {
        const QString text = biz->value(u"detail").isEmpty() ? biz->text : biz->value(u"detail");
        return Complaint{text.isEmpty() ? u"business error"_s : text, {}};
    }
    for (const Element &child : element.children) {
        if (const auto found = search(child))
            return found;
    }
    return {};
}

} // namespace

std::optional<Error> businessError(const Element &root, const QString &order)
{
    const auto said = search(root);
    if (!said)
        return {};
    const ErrorKind kind = kindOf(said->message + u' ' + said->detail);
    return Error{.kind = kind,
                 .message = sentence(kind, order, said->message, said->detail),
                 .detail = said->message + u' ' + said->detail,
                 .order = order};
}

void Values::fail(const QString &path, const QString &value, const QString &why)
{
    if (m_error)
        return;
    m_error = Error{.kind = ErrorKind::Malformed,
                    .message = Said::tr("TD SYNNEX: PO %1, %2 holds \"%3\": %4. Nothing was written for this order.").arg(
                        m_order, path, value.left(60), why),
                    .detail = {},
                    .field = path,
                    .order = m_order};
}

const Element *Values::single(const Element &parent, QStringView name)
{
    const auto all = parent.all(name);
    if (all.size() > 1)
        fail(all.at(1)->path, all.at(1)->text, Said::tr("it stands there more than once"));
    return all.value(0, nullptr);
}

const Element *Values::leaf(const Element &parent, QStringView name)
{
    const Element *found = single(parent, name);
    if (found && !found->children.isEmpty())
        fail(found->path, found->children.first().name, Said::tr("elements where a value is expected"));
    return found;
}

QString Values::text(const Element &parent, QStringView name, qsizetype longest)
{
    const Element *found = leaf(parent, name);
    if (!found)
        return {};
    if (found->text.size() > longest)
        fail(found->path, found->text, Said::tr("longer than %1 characters").arg(longest));
    return found->text;
}

std::optional<Quantity> Values::quantity(const Element &parent, QStringView name)
{
    const Element *found = leaf(parent, name);
    if (!found || found->text.isEmpty())
        return {};
    const auto quantity = Quantity::parse(found->text);
    if (!quantity)
        fail(found->path, found->text, Said::tr("no number of pieces"));
    else if (quantity->isNegative())
        fail(found->path, found->text, Said::tr("a negative number of pieces"));
    else if (!quantity->isWhole())
        fail(found->path, found->text, Said::tr("a fraction of a piece"));
    return quantity;
}

Money Values::money(const Element &parent, QStringView name)
{
    const Element *found = leaf(parent, name);
    if (!found || found->text.isEmpty())
        return {};
    const Money money = Money::parse(found->text);
    if (money.isEmpty())
        fail(found->path, found->text, Said::tr("no amount"));
    return money;
}

Moment Values::moment(const Element &parent, QStringView name)
{
    const Element *found = leaf(parent, name);
    if (!found)
        return {};
    const ParsedMoment parsed = parseMoment(found->text, m_zone);
    if (parsed.impossible)
        m_remarks->append(u"%1: \"%2\" is no date"_s.arg(found->path, found->text.left(40)));
    return parsed.moment;
}

QDate Values::day(const Element &parent, QStringView name)
{
    const Element *found = leaf(parent, name);
    if (!found)
        return {};
    const ParsedMoment parsed = parseDay(found->text);
    if (parsed.impossible)
        m_remarks->append(u"%1: \"%2\" is no date"_s.arg(found->path, found->text.left(40)));
    return parsed.moment.day();
}

} // namespace Waybill::TdSynnex
