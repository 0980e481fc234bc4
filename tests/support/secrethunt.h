#pragma once

#include <QByteArray>
#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

namespace Waybill {

/// Looks for secrets in whatever a program leaves behind: as they are, and as XML, JSON, percent-escaped, base64 (wherever in a
/// longer text they stand) and UTF-16 would show them.
class SecretHunt
{
public:
    /// @param secrets  by name; of at least 6 characters, else everything would be a hit
    explicit SecretHunt(const QMap<QString, QString> &secrets);

    /// "password as base64 in FILE" for each form of each secret found.
    QStringList in(const QByteArray &bytes, const QString &where) const;
    /// The same for every file below the folder.
    QStringList below(const QString &folder) const;
    /// All forms, by what they are.
    const QList<std::pair<QString, QByteArray>> &forms() const { return m_forms; }

private:
    QList<std::pair<QString, QByteArray>> m_forms;
};

} // namespace Waybill
