#include "app/sandbox/world/endstate.h"

#include <QJsonDocument>
#include <QRegularExpression>
#include <QSet>

namespace Waybill::Sandbox {

using namespace Qt::Literals::StringLiterals;

namespace {

QString shown(const QJsonValue &value)
{
    if (value.isUndefined() || value.isNull())
        return u"(nothing)"_s;
    const QByteArray array = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(array.mid(1, array.size() - 2));
}

/// Nothing, null and the empty text are the same: which of them an API returns is its own affair.
bool isNothing(const QJsonValue &value)
{
    return value.isUndefined() || value.isNull() || (value.isString() && value.toString().isEmpty());
}

bool same(const QJsonValue &expected, const QJsonValue &found)
{
    if (isNothing(expected) || isNothing(found))
        return isNothing(expected) && isNothing(found);
    if (expected == found)
        return true;
    if (!expected.isString() || !found.isString() || !expected.toString().endsWith(u'Z'))
        return false;
    const QDateTime left = QDateTime::fromString(expected.toString(), Qt::ISODate);
    const QDateTime right = QDateTime::fromString(found.toString(), Qt::ISODate);
    return left.isValid() && left == right; // fractions of a second are written or not
}

QString tagIn(const QString &text)
{
    static const QRegularExpression marker(uR"(\[\[/Waybill:([A-Z2-7]{6})\]\]$)"_s); // nothing stands after the block
    const auto match = marker.match(text);
    return match.hasMatch() ? match.captured(1) : u"NOTAG"_s;
}

class Comparison
{
public:
    Comparison(QString po, QList<EndDifference> *differences)
        : m_po(std::move(po))
        , m_differences(differences)
    {
    }

    void record(const QString &name, const QJsonObject &began, const QJsonObject &expected, const QJsonObject &untouched, const QJsonObject &found)
    {
        QSet<QString> all;
        for (const QJsonObject &each : {began, expected}) {
            const QStringList keys = each.keys();
            all.unite(QSet<QString>(keys.cbegin(), keys.cend()));
        }
        QStringList fields(all.cbegin(), all.cend());
        fields.sort();
        for (const QString &field : std::as_const(fields)) {
            if (field == "note"_L1 || field == "id"_L1 || field == "product"_L1)
                continue;
            QJsonValue want = expected.contains(field) ? expected.value(field) : untouched.value(field);
            const QJsonValue have = found.value(field);
            if (want.isObject())
                want = textWithBlock(want.toObject(), tagIn(have.toString()));
            if (!same(want, have))
                m_differences->append({m_po, name + u' ' + field, shown(want), shown(have)});
        }
    }

    void value(const QString &name, const QJsonValue &expected, const QJsonValue &found)
    {
        if (!same(expected, found))
            m_differences->append({m_po, name, shown(expected), shown(found)});
    }

private:
    QString m_po;
    QList<EndDifference> *m_differences;
};

/// The line with the id of `like`, or at its place if that has none.
QJsonObject lineOf(const QJsonArray &lines, const QJsonObject &like, qsizetype place)
{
    const QJsonValue id = like.value("id"_L1);
    if (id.isUndefined())
        return lines.at(place).toObject();
    for (const QJsonValue &line : lines) {
        if (line.toObject().value("id"_L1) == id)
            return line.toObject();
    }
    return {};
}

} // namespace

QStringList EndDifference::lines() const
{
    QStringList want = expected.split(u"\\n"_s);
    QStringList have = found.split(u"\\n"_s);
    const bool both = want.size() > 1 && have.size() > 1;
    for (qsizetype i = want.size() - 1; both && i >= 0; --i) {
        if (have.removeOne(want.at(i)))
            want.removeAt(i);
    }
    if (want.isEmpty() && have.isEmpty()) { // the same lines in another order
        want = expected.split(u"\\n"_s);
        have = found.split(u"\\n"_s);
    }
    QStringList all{po + u' ' + field};
    for (const QString &line : std::as_const(want))
        all.append(u"    expected "_s + line);
    for (const QString &line : std::as_const(have))
        all.append(u"    found    "_s + line);
    return all;
}

QString textWithBlock(const QJsonObject &expected, const QString &tag)
{
    const QString end = expected.value("lineEnd"_L1).toString() == "CRLF"_L1 ? u"\r\n"_s : u"\n"_s;
    const QString outside = expected.value("outside"_L1).toString();
    QStringList lines;
    const QJsonArray block = expected.value("block"_L1).toArray();
    for (const QJsonValue &line : block)
        lines.append(line.toString());
    if (lines.isEmpty())
        return outside;
    lines.prepend(u"[[Waybill:%1]]"_s.arg(tag));
    lines.append(u"[[/Waybill:%1]]"_s.arg(tag));
    QString between;
    if (!outside.isEmpty())
        between = outside.endsWith(end + end) ? QString() : outside.endsWith(end) ? end : end + end;
    return outside + between + lines.join(end);
}

QList<EndDifference> endDifferences(const ScenarioOrder &order, const QString &system, const QJsonObject &untouched, const QJsonObject &record)
{
    QList<EndDifference> differences;
    if (untouched.isEmpty() != record.isEmpty())
        return {{order.po, u"record"_s, untouched.isEmpty() ? u"(none)"_s : u"there"_s, record.isEmpty() ? u"(none)"_s : u"there"_s}};
    if (record.isEmpty())
        return {};
    Comparison comparison(order.po, &differences);
    const QJsonObject began = order.all.value(system).toObject();
    QSet<QString> parts{u"header"_s};
    for (auto part = order.expected.begin(); part != order.expected.end(); ++part) {
        if (part->isObject())
            parts.insert(part.key());
        else if (part->isDouble() && record.value(part.key()).isArray())
            comparison.value(part.key(), part.value(), record.value(part.key()).toArray().size());
        else if (part->isArray() && part.key() != "lines"_L1)
            comparison.value(part.key(), part.value(), record.value(part.key()));
    }
    for (const QString &part : std::as_const(parts)) {
        comparison.record(part, began.value(part).toObject(), order.expected.value(part).toObject(), untouched.value(part).toObject(),
                          record.value(part).toObject());
    }
    const QJsonArray lines = began.value("lines"_L1).toArray();
    const QJsonArray expected = order.expected.value("lines"_L1).toArray();
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QJsonObject line = lines.at(i).toObject();
        const QString name = u"line "_s + (line.contains("id"_L1) ? line.value("id"_L1).toVariant().toString() : QString::number(i + 1));
        comparison.record(name, line, lineOf(expected, line, i), lineOf(untouched.value("lines"_L1).toArray(), line, i),
                          lineOf(record.value("lines"_L1).toArray(), line, i));
    }
    return differences;
}

} // namespace Waybill::Sandbox
