#pragma once

#include "core/model/jsonmembers.h"

#include <QJsonDocument>
#include <QVarLengthArray>

#include <algorithm>
#include <cstring>

/// The bytes of canonicalBytes(toJson(value)) without the objects in between: for what is compared and hashed often.
namespace Waybill::Json {

template<typename T>
void appendText(QByteArray &bytes, const T &value);

inline void appendTextOf(QByteArray &bytes, const QString &value)
{
    const bool plain = std::all_of(value.cbegin(), value.cend(), [](QChar each) {
        return each >= u' ' && each < u'\x7f' && each != u'"' && each != u'\\';
    });
    if (plain) {
        bytes.append('"').append(value.toLatin1()).append('"');
    } else { // escaped as the library does it
        const QByteArray list = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
        bytes.append(QByteArrayView(list).sliced(1).chopped(1));
    }
}
inline void appendTextOf(QByteArray &bytes, bool value) { bytes.append(value ? "true" : "false"); }
inline void appendTextOf(QByteArray &bytes, int value) { bytes.append(QByteArray::number(value)); }
inline void appendTextOf(QByteArray &bytes, qint64 value) { bytes.append(QByteArray::number(value)); }
inline void appendTextOf(QByteArray &bytes, OrderExceptions value) { appendTextOf(bytes, int(value.toInt())); }

template<typename T>
void appendTextOf(QByteArray &bytes, const std::optional<T> &value)
{
    if (value)
        appendText(bytes, *value);
    else
        bytes.append("null");
}

template<typename T>
void appendTextOf(QByteArray &bytes, const QList<T> &list)
{
    bytes.append('[');
    for (const T &each : list) {
        appendText(bytes, each);
        bytes.append(',');
    }
    if (!list.isEmpty())
        bytes.chop(1);
    bytes.append(']');
}

template<typename T>
void appendTextOf(QByteArray &bytes, const QMap<QString, T> &map)
{
    bytes.append('{');
    for (auto it = map.cbegin(); it != map.cend(); ++it) {
        appendTextOf(bytes, it.key());
        bytes.append(':');
        appendText(bytes, it.value());
        bytes.append(',');
    }
    if (!map.isEmpty())
        bytes.chop(1);
    bytes.append('}');
}

/// As saysNothing() of the value that was written.
inline bool saysNothing(QByteArrayView text)
{
    return text.size() <= 5 && (text == "\"\"" || text == "false" || text == "0" || text == "[]" || text == "{}" || text == "null");
}

template<typename T>
void appendMembers(QByteArray &bytes, const T &value)
{
    struct Member
    {
        const char *name;
        qsizetype from;
        qsizetype to;
    };
    QVarLengthArray<Member, 48> written;
    const qsizetype begin = bytes.size();
    members(value, [&](const char *name, const auto &member) {
        const qsizetype from = bytes.size();
        appendText(bytes, member);
        if (saysNothing(QByteArrayView(bytes).sliced(from)))
            bytes.truncate(from);
        else
            written.append({name, from, bytes.size()});
    });
    std::sort(written.begin(), written.end(), [](const Member &a, const Member &b) { return std::strcmp(a.name, b.name) < 0; });
    const QByteArray unsorted = bytes.sliced(begin);
    bytes.truncate(begin);
    bytes.append('{');
    for (const Member &member : written) {
        bytes.append('"').append(member.name).append("\":").append(QByteArrayView(unsorted).sliced(member.from - begin, member.to - member.from));
        bytes.append(',');
    }
    if (!written.isEmpty())
        bytes.chop(1);
    bytes.append('}');
}

template<typename T>
void appendText(QByteArray &bytes, const T &value)
{
    if constexpr (requires { appendTextOf(bytes, value); }) {
        appendTextOf(bytes, value);
    } else if constexpr (requires { writeOne(value); }) { // a text, or an object of few members
        const QJsonValue written = writeOne(value);
        if (written.isString())
            appendTextOf(bytes, written.toString());
        else
            bytes.append(QJsonDocument(written.toObject()).toJson(QJsonDocument::Compact));
    } else {
        appendMembers(bytes, value);
    }
}

template<typename T>
QByteArray text(const T &value)
{
    QByteArray bytes;
    bytes.reserve(2'000);
    appendText(bytes, value);
    return bytes;
}

} // namespace Waybill::Json
