#pragma once

#include "core/settings/filesettings.h"
#include "ui/shell/windowmemory.h"

#include <QMap>

namespace Waybill {

/// The window's memory in the data folder's window.json.
class FileWindowMemory final : public WindowMemory
{
public:
    explicit FileWindowMemory(const QString &dataFolder);

    QJsonValue value(const QString &key) const override { return m_values.value(key, QJsonValue::Undefined); }
    void keep(const QString &key, const QJsonValue &value) override;

private:
    FileSettings m_file;
    QMap<QString, QJsonValue> m_values;
};

} // namespace Waybill
