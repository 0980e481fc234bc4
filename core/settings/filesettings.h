#pragma once

#include "core/settings/settingsbackend.h"

namespace Waybill {

/// Settings of this computer in a JSON file; written whole and exchanged, so that a power cut leaves the old one.
class FileSettings final : public SettingsBackend
{
public:
    explicit FileSettings(QString file)
        : m_file(std::move(file))
    {
    }

    Result<QMap<QString, QJsonValue>> load() override;
    Result<Done> save(const QString &key, const QJsonValue &value, const QString &by, const QDateTime &at) override;

private:
    QString m_file;
};

} // namespace Waybill
