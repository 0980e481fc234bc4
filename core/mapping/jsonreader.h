#pragma once

#include "core/base/error.h"
#include "core/base/words.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>

#include <optional>

namespace Waybill {

/// Reads one JSON object member by member and remembers the first thing wrong, naming the member. Members nobody asked
/// for are wrong, too: a misspelt one must not be lost in silence.
class JsonReader
{
public:
    JsonReader(const QJsonObject &object, const QString &path, std::optional<Error> &error);

    QString text(const QString &member, const QString &fallback = {});
    QString requiredText(const QString &member);
    bool flag(const QString &member, bool fallback = false);
    QJsonObject object(const QString &member);
    bool has(const QString &member) const;
    QStringList texts(const QString &member);
    /// Each element must be an object; `read` gets it with its path.
    template<typename Read>
    void each(const QString &member, Read read)
    {
        const QJsonArray array = list(member);
        for (int i = 0; i < array.size(); ++i) {
            const QString at = QStringLiteral("%1[%2]").arg(pathOf(member)).arg(i);
            if (!array.at(i).isObject())
                fail(at, Said::tr("an object is expected here."));
            else
                read(array.at(i).toObject(), at);
        }
    }
    /// The value among `choices` (text → value); fails naming all of them.
    template<typename T, typename Choices>
    T oneOf(const QString &member, const Choices &choices, T fallback)
    {
        const QString given = text(member);
        QStringList names;
        for (const auto &[value, name] : choices) {
            if (given == QLatin1String(name))
                return value;
            names.append(QLatin1String(name));
        }
        if (m_object.contains(member))
            fail(pathOf(member), Said::tr("\"%1\" is none of %2.").arg(given, names.join(QStringLiteral(", "))));
        return fallback;
    }

    QString pathOf(const QString &member) const;
    void fail(const QString &path, const QString &what);
    /// Fails if there are members nobody asked for.
    void finish();

private:
    QJsonArray list(const QString &member);

    QJsonObject m_object;
    QString m_path;
    std::optional<Error> &m_error;
    QStringList m_known;
};

} // namespace Waybill
