#include "core/targets/autotask/autotaskrecord.h"

#include "core/base/words.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QLocale>

#include <cmath>

namespace Waybill::Autotask {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Dates stand in one field; a longer text is none, however it begins.
constexpr qsizetype longestInstant = 40;
constexpr qsizetype shownInErrors = 80;

QString shown(const QJsonValue &value)
{
    QByteArray text = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(text.mid(1, text.size() - 2)).left(shownInErrors);
}

} // namespace

RecordReader::RecordReader(const QString &entity, const QJsonValue &record)
    : m_entity(entity)
    , m_record(record.toObject())
{
    if (!record.isObject())
        refuse({}, record, Said::tr("is not a record"));
}

QJsonValue RecordReader::member(const QString &field) const
{
    const auto exact = m_record.constFind(field);
    if (exact != m_record.constEnd())
        return *exact;
    for (auto it = m_record.constBegin(); it != m_record.constEnd(); ++it) {
        if (it.key().compare(field, Qt::CaseInsensitive) == 0)
            return *it;
    }
    return {};
}

void RecordReader::refuse(const QString &field, const QJsonValue &value, const QString &what)
{
    if (m_error)
        return;
    const QJsonValue id = member(u"id"_s);
    const QString record = id.isDouble() ? u"%1 %2"_s.arg(m_entity, shown(id)) : Said::tr("a record of %1").arg(m_entity);
    m_error = Error{.kind = ErrorKind::Malformed,
                    .message = Said::tr("Autotask's answer for %1 cannot be used: %2 %3 %4. Nothing was written for it.").arg(
                        record, field.isEmpty() ? u"it"_s : field, shown(value), what),
                    .detail = u"%1.%2 = %3"_s.arg(m_entity, field, shown(value)),
                    .field = field};
}

qint64 RecordReader::requiredId(const QString &field)
{
    const std::optional<qint64> found = id(field);
    if (!found)
        refuse(field, QJsonValue(QJsonValue::Null), Said::tr("is missing"));
    return found.value_or(0);
}

std::optional<qint64> RecordReader::id(const QString &field)
{
    const QJsonValue value = member(field);
    if (value.isNull() || value.isUndefined())
        return {};
    // toInteger gives the fallback for fractions and for what is beyond 64 bit.
    if (!value.isDouble() || value.toInteger(-1) != value.toInteger(-2)) {
        refuse(field, value, Said::tr("is not a whole number"));
        return {};
    }
    return value.toInteger();
}

QString RecordReader::text(const QString &field)
{
    const QJsonValue value = member(field);
    if (!value.isNull() && !value.isUndefined() && !value.isString())
        refuse(field, value, Said::tr("is not a text"));
    return value.toString();
}

bool RecordReader::flag(const QString &field, bool missing)
{
    const QJsonValue value = member(field);
    if (value.isNull() || value.isUndefined())
        return missing;
    if (!value.isBool())
        refuse(field, value, Said::tr("is not true or false"));
    return value.toBool(missing);
}

Quantity RecordReader::quantity(const QString &field)
{
    const QJsonValue value = member(field);
    if (value.isNull() || value.isUndefined())
        return {};
    const std::optional<Quantity> parsed =
        value.isDouble() ? Quantity::parse(decimalText(value.toDouble())) : std::optional<Quantity>();
    if (!parsed || parsed->isNegative()) {
        refuse(field, value, Said::tr("is not a quantity"));
        return {};
    }
    return *parsed;
}

Money RecordReader::money(const QString &field)
{
    const QJsonValue value = member(field);
    if (value.isNull() || value.isUndefined())
        return {};
    const QString decimal = value.isDouble() ? decimalText(value.toDouble()) : QString();
    if (decimal.isEmpty())
        refuse(field, value, Said::tr("is not an amount"));
    return Money::parse(decimal);
}

QDateTime RecordReader::instant(const QString &field)
{
    const QString written = text(field);
    if (written.isEmpty())
        return {};
    const QDateTime parsed = parseInstant(written);
    if (!parsed.isValid())
        refuse(field, written, Said::tr("is not a date"));
    return parsed;
}

FieldValue RecordReader::value(const TargetField &field)
{
    return converted(field, member(field.ref.name));
}

FieldValue RecordReader::userDefined(const TargetField &field)
{
    const QJsonValue all = member(u"userDefinedFields"_s);
    if (all.isNull() || all.isUndefined())
        return {};
    if (!all.isArray()) {
        refuse(u"userDefinedFields"_s, all, Said::tr("is not a list"));
        return {};
    }
    const QJsonArray fields = all.toArray();
    for (const QJsonValue &each : fields) {
        const QJsonObject object = each.toObject();
        if (object.value(u"name"_s).toString().compare(field.ref.name, Qt::CaseInsensitive) == 0)
            return converted(field, object.value(u"value"_s));
    }
    return {};
}

FieldValue RecordReader::converted(const TargetField &field, const QJsonValue &value)
{
    if (value.isNull() || value.isUndefined())
        return {};
    if (field.type == FieldType::Flag && value.isBool())
        return FieldValue::ofFlag(value.toBool());
    if (value.isString())
        return textValue(field, value);
    const bool numeric = field.type == FieldType::Number || field.type == FieldType::Choice || field.type == FieldType::Reference;
    const QString decimal = numeric && value.isDouble() ? decimalText(value.toDouble()) : QString();
    if (decimal.isEmpty() || (field.type != FieldType::Number && decimal.contains(u'.'))) {
        refuse(field.ref.name, value, Said::tr("is of another type than the field"));
        return {};
    }
    return field.type == FieldType::Number ? FieldValue::ofNumber(decimal) : FieldValue::ofChoice(decimal);
}

FieldValue RecordReader::textValue(const TargetField &field, const QJsonValue &value)
{
    const QString text = value.toString();
    if (field.type == FieldType::Text || text.isEmpty())
        return FieldValue::ofText(text);
    if (field.type == FieldType::Day || field.type == FieldType::Instant) {
        const QDateTime instant = parseInstant(text);
        if (!instant.isValid())
            refuse(field.ref.name, value, Said::tr("is not a date"));
        return field.type == FieldType::Day ? FieldValue::ofDay(instant.date()) : FieldValue::ofInstant(instant);
    }
    // Standard numbers and choices are JSON numbers; only user-defined ones and text picklists come as text.
    if (field.type == FieldType::Choice && (field.userDefined || field.choice(text)))
        return FieldValue::ofChoice(text);
    if (field.type == FieldType::Number && field.userDefined) {
        const Money number = Money::parse(text);
        if (!number.isEmpty())
            return FieldValue::ofNumber(number.amount);
    }
    if (field.type == FieldType::Flag && field.userDefined)
        return FieldValue::ofFlag(text.compare("true"_L1, Qt::CaseInsensitive) == 0 || text == "1"_L1);
    refuse(field.ref.name, value, Said::tr("is of another type than the field"));
    return {};
}

QDateTime parseInstant(const QString &text)
{
    if (text.size() > longestInstant)
        return {};
    // UTC is added before parsing: read as local time it would not exist in the machine's gap of a clock change.
    QString written = text.trimmed();
    const qsizetype time = written.indexOf(u'T');
    if (time < 0)
        written += "T00:00:00Z"_L1;
    else if (!written.endsWith(u'Z') && written.indexOf(u'+', time) < 0 && written.indexOf(u'-', time) < 0)
        written += u'Z';
    const QDateTime parsed = QDateTime::fromString(written, Qt::ISODateWithMs);
    return parsed.isValid() ? parsed.toUTC() : QDateTime();
}

QString decimalText(double number)
{
    constexpr double exactUpTo = 1e15; // whole numbers and cents survive a double up to here
    if (!std::isfinite(number) || std::abs(number) > exactUpTo)
        return {};
    return QString::number(number == 0 ? 0.0 : number, 'f', QLocale::FloatingPointShortest);
}

QJsonValue toRequestValue(const FieldValue &value, bool userDefined)
{
    const QString text = value.text();
    switch (value.type()) {
    case FieldValue::Type::Empty:
        return QJsonValue(QJsonValue::Null);
    case FieldValue::Type::Text:
        return text;
    case FieldValue::Type::Day:
        return QString(text + "T00:00:00Z"_L1);
    case FieldValue::Type::Instant:
        return value.instant().toString(u"yyyy-MM-dd'T'HH:mm:ss'Z'"_s);
    case FieldValue::Type::Flag:
        return userDefined ? QJsonValue(text) : QJsonValue(value.flag());
    case FieldValue::Type::Number:
    case FieldValue::Type::Choice:
        break;
    }
    if (userDefined)
        return text;
    bool whole = false;
    const qint64 integer = text.toLongLong(&whole);
    if (whole)
        return integer;
    bool number = false;
    const double decimal = text.toDouble(&number);
    return number ? QJsonValue(decimal) : QJsonValue(text);
}

} // namespace Waybill::Autotask
