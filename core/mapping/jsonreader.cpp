#include "core/mapping/jsonreader.h"

#include "core/base/words.h"

namespace Waybill {

using namespace Qt::Literals::StringLiterals;

JsonReader::JsonReader(const QJsonObject &object, const QString &path, std::optional<Error> &error)
    : m_object(object)
    , m_path(path)
    , m_error(error)
{
}

QString JsonReader::pathOf(const QString &member) const
{
    return m_path.isEmpty() ? member : m_path + u'.' + member;
}

void JsonReader::fail(const QString &path, const QString &what)
{
    if (!m_error)
        m_error = Error{ErrorKind::Malformed, path + ": "_L1 + what, {}, path};
}

bool JsonReader::has(const QString &member) const
{
    return m_object.contains(member);
}

QString JsonReader::text(const QString &member, const QString &fallback)
{
    m_known.append(member);
    const QJsonValue value = m_object.value(member);
    if (value.isUndefined())
        return fallback;
    if (!value.isString())
        fail(pathOf(member), Said::tr("a text is expected here."));
    return value.toString();
}

QString JsonReader::requiredText(const QString &member)
{
    const QString value = text(member);
    if (value.isEmpty())
        fail(pathOf(member), Said::tr("is missing."));
    return value;
}

bool JsonReader::flag(const QString &member, bool fallback)
{
    m_known.append(member);
    const QJsonValue value = m_object.value(member);
    if (value.isUndefined())
        return fallback;
    if (!value.isBool())
        fail(pathOf(member), Said::tr("true or false is expected here."));
    return value.toBool();
}

QJsonObject JsonReader::object(const QString &member)
{
    m_known.append(member);
    const QJsonValue value = m_object.value(member);
    if (!value.isUndefined() && !value.isObject())
        fail(pathOf(member), Said::tr("an object is expected here."));
    return value.toObject();
}

QJsonArray JsonReader::list(const QString &member)
{
    m_known.append(member);
    const QJsonValue value = m_object.value(member);
    if (!value.isUndefined() && !value.isArray())
        fail(pathOf(member), Said::tr("a list is expected here."));
    return value.toArray();
}

QStringList JsonReader::texts(const QString &member)
{
    QStringList all;
    const QJsonArray array = list(member);
    for (int i = 0; i < array.size(); ++i) {
        if (!array.at(i).isString())
            fail(u"%1[%2]"_s.arg(pathOf(member)).arg(i), Said::tr("a text is expected here."));
        all.append(array.at(i).toString());
    }
    return all;
}

void JsonReader::finish()
{
    const QStringList members = m_object.keys();
    for (const QString &member : members) {
        if (!m_known.contains(member))
            fail(pathOf(member), Said::tr("is no member that is known here."));
    }
}

} // namespace Waybill
