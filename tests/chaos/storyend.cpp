#include "tests/chaos/storyend.h"

#include <QJsonDocument>

namespace Waybill {

using namespace Qt::Literals::StringLiterals;

bool changesSomething(const Sandbox::JournalEntry &entry)
{
    return entry.method == "PATCH" || (entry.method == "POST" && entry.path.endsWith("/Notes"_L1));
}

QJsonObject comparableRecords(const QJsonObject &state)
{
    QJsonObject all;
    for (auto it = state.begin(); it != state.end(); ++it) {
        QJsonObject order = it->toObject();
        QStringList notes;
        const QJsonArray given = order.value("notes"_L1).toArray();
        for (const QJsonValue &note : given)
            notes.append(note[u"description"_s].toString());
        notes.sort();
        order.insert(u"notes"_s, QJsonArray::fromStringList(notes));
        all.insert(it.key(), order);
    }
    return all;
}

QStringList StoryEnd::differencesFrom(const StoryEnd &unbroken) const
{
    QStringList differences;
    if (!trouble.isEmpty())
        differences.append(trouble);
    for (auto it = unbroken.records.begin(); it != unbroken.records.end(); ++it) {
        if (records.value(it.key()) != it.value()) {
            differences.append(u"record %1:\n  unbroken %2\n  this run %3"_s.arg(it.key(),
                QString::fromUtf8(QJsonDocument(it->toObject()).toJson(QJsonDocument::Compact)),
                QString::fromUtf8(QJsonDocument(records.value(it.key()).toObject()).toJson(QJsonDocument::Compact))));
        }
    }
    QStringList missing;
    for (const QJsonValue &line : unbroken.verified)
        missing.append(line.toString());
    for (const QJsonValue &line : verified) {
        if (!missing.removeOne(line.toString()))
            differences.append(u"told twice in the log: "_s + line.toString());
    }
    for (auto it = writes.cbegin(); it != writes.cend(); ++it) {
        if (it.value() > unbroken.writes.value(it.key()))
            differences.append(u"told twice to the target: %1, %2 times"_s.arg(it.key()).arg(it.value()));
    }
    for (const QString &line : std::as_const(missing))
        differences.append(u"not told in the log: "_s + line);
    return differences;
}

} // namespace Waybill
