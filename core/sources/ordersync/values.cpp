#include "core/sources/ordersync/values.h"

#include "core/base/words.h"
#include "core/rules/dates.h"

#include <QLocale>
#include <QRegularExpression>

namespace Waybill::OrderSync {

using namespace Qt::Literals::StringLiterals;

namespace {

bool isNothing(const QJsonValue &value)
{
    return value.isUndefined() || value.isNull() || (value.isString() && value.toString().trimmed().isEmpty());
}

QString numberText(const QJsonValue &value)
{
    return value.isDouble() ? QString::number(value.toDouble(), 'f', QLocale::FloatingPointShortest) : value.toString();
}

QString shown(const QJsonValue &value)
{
    if (value.isString())
        return value.toString();
    if (value.isDouble())
        return numberText(value);
    if (value.isBool())
        return value.toBool() ? u"true"_s : u"false"_s;
    return value.isArray() ? u"a list"_s : value.isObject() ? u"an object"_s : u"null"_s;
}

} // namespace

void Values::fail(const QString &path, const QString &value, const QString &why)
{
    if (m_error)
        return;
    m_error = Error{.kind = ErrorKind::Malformed,
                    .message = Said::tr("OrderSync: PO %1, %2 holds \"%3\": %4. Nothing was written for this order.").arg(
                        m_order, path, value.left(60), why),
                    .detail = {},
                    .field = path,
                    .order = m_order};
}

QString Values::text(const QJsonObject &object, const QString &name, const QString &path, qsizetype longest)
{
    const QJsonValue value = object.value(name);
    if (isNothing(value))
        return {};
    if (value.isDouble())
        return numberText(value);
    if (!value.isString()) {
        fail(path + name, shown(value), Said::tr("a text is expected"));
        return {};
    }
    if (value.toString().size() > longest)
        fail(path + name, value.toString(), Said::tr("longer than %1 characters").arg(longest));
    return value.toString();
}

QStringList Values::texts(const QJsonObject &object, const QString &name, const QString &path)
{
    QStringList all;
    const QJsonArray values = array(object, name, path);
    for (const QJsonValue &value : values) {
        if (!isNothing(value))
            all.append(shown(value).left(200));
    }
    return all;
}

std::optional<Quantity> Values::quantity(const QJsonObject &object, const QString &name, const QString &path)
{
    const QJsonValue value = object.value(name);
    if (isNothing(value))
        return {};
    const auto quantity = value.isDouble() || value.isString() ? Quantity::parse(numberText(value)) : std::nullopt;
    if (!quantity)
        fail(path + name, shown(value), Said::tr("no number of pieces"));
    else if (quantity->isNegative())
        fail(path + name, shown(value), Said::tr("a negative number of pieces"));
    return quantity;
}

Money Values::money(const QJsonObject &object, const QString &name, const QString &currency, const QString &path)
{
    const QJsonValue value = object.value(name);
    if (isNothing(value))
        return {};
    const Money money = value.isDouble() || value.isString() ? Money::parse(numberText(value), currency) : Money();
    if (money.isEmpty())
        fail(path + name, shown(value), Said::tr("no amount"));
    return money;
}

bool Values::flag(const QJsonObject &object, const QString &name, const QString &path)
{
    const QJsonValue value = object.value(name);
    if (!isNothing(value) && !value.isBool())
        fail(path + name, shown(value), Said::tr("neither true nor false"));
    return value.toBool();
}

QJsonObject Values::object(const QJsonObject &object, const QString &name, const QString &path)
{
    const QJsonValue value = object.value(name);
    if (!isNothing(value) && !value.isObject())
        fail(path + name, shown(value), Said::tr("an object is expected"));
    return value.toObject();
}

QJsonArray Values::array(const QJsonObject &object, const QString &name, const QString &path)
{
    const QJsonValue value = object.value(name);
    if (!isNothing(value) && !value.isArray())
        fail(path + name, shown(value), Said::tr("a list is expected"));
    return value.toArray();
}

Moment Values::moment(const QJsonObject &object, const QString &name, const QString &path)
{
    const QString printed = text(object, name, path, 60);
    const ParsedMoment parsed = parseMoment(printed, m_zone);
    if (parsed.impossible)
        remark(u"%1%2: \"%3\" is no date"_s.arg(path, name, printed));
    return parsed.moment;
}

Moment Values::carrierMoment(const QJsonObject &object, const QString &name, const QString &path)
{
    static const QRegularExpression offset(u"(?:[Zz]|[+-]\\d{2}:?\\d{2})\\s*$"_s);
    const QString printed = text(object, name, path, 60);
    const bool timed = printed.contains(u':');
    return timed && offset.match(printed).hasMatch() ? moment(object, name, path) : Moment::ofDay(day(object, name, path));
}

QDate Values::day(const QJsonObject &object, const QString &name, const QString &path)
{
    const QString printed = text(object, name, path, 60);
    const ParsedMoment parsed = parseDay(printed);
    if (parsed.impossible)
        remark(u"%1%2: \"%3\" is no date"_s.arg(path, name, printed));
    return parsed.moment.day();
}

} // namespace Waybill::OrderSync
