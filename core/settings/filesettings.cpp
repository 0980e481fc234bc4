#include "core/settings/filesettings.h"

#include "core/base/words.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

namespace Waybill {

using namespace Qt::Literals::StringLiterals;

Result<QMap<QString, QJsonValue>> FileSettings::load()
{
    QFile file(m_file);
    if (!file.exists())
        return QMap<QString, QJsonValue>();
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorKind::Storage, Said::tr("The settings file cannot be read: %1").arg(m_file), file.errorString()};
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll(), &error);
    if (!document.isObject())
        return Error{ErrorKind::Storage, Said::tr("The settings file is damaged: %1. Put it right, or remove it to begin anew.").arg(m_file),
                     error.errorString()};
    QMap<QString, QJsonValue> settings;
    const QJsonObject object = document.object();
    for (auto each = object.begin(); each != object.end(); ++each)
        settings.insert(each.key(), each.value());
    return settings;
}

Result<Done> FileSettings::save(const QString &key, const QJsonValue &value, const QString &, const QDateTime &)
{
    auto settings = load();
    if (!settings)
        return settings.error();
    QJsonObject object;
    for (auto each = settings->cbegin(); each != settings->cend(); ++each)
        object.insert(each.key(), each.value());
    object.insert(key, value); // Undefined removes the key
    QSaveFile file(m_file);
    const QByteArray text = QJsonDocument(object).toJson();
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size() || !file.commit())
        return Error{ErrorKind::Storage, Said::tr("The settings file cannot be written: %1").arg(m_file), file.errorString()};
    return Done{};
}

} // namespace Waybill
