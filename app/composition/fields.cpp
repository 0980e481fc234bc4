#include "app/composition/fields.h"

namespace Waybill::Fields {

using namespace Qt::Literals::StringLiterals;

QString words(const char *text)
{
    return QString::fromUtf8(text);
}

ConnectionField text(const QString &key, const char *label)
{
    return {key, words(label), false, true, {}};
}

ConnectionField secret(const QString &key, const char *label)
{
    return {key, words(label), true, true, {}};
}

ConnectionField choice(const QString &key, const char *label, const QList<ConnectionChoice> &choices)
{
    ConnectionField field{key, words(label), false, false, choices.first().value};
    field.shape = FieldShape::Choice;
    field.choices = choices;
    return field;
}

ConnectionField advanced(ConnectionField field)
{
    field.required = false;
    field.advanced = true;
    return field;
}

ConnectionField fromBrowser(const QString &key, const char *label)
{
    ConnectionField field = secret(key, label);
    field.fromBrowser = true;
    return field;
}

ConnectionField when(ConnectionField field, const QString &key, const QStringList &values)
{
    field.when = {key, values};
    return field;
}

ConnectionField address(const char *label)
{
    ConnectionField field{u"baseUrl"_s, words(label), false, false, {}};
    field.shape = FieldShape::Address;
    field.advanced = true;
    return field;
}

ConnectionField zone(const char *label, const QString &fallback)
{
    ConnectionField field{u"zone"_s, words(label), false, false, fallback};
    field.shape = FieldShape::TimeZone;
    field.advanced = true;
    return field;
}

} // namespace Waybill::Fields
