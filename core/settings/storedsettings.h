#pragma once

#include "core/settings/settingsbackend.h"

namespace Waybill {

/// Joins Settings and a store that neither knows the other: `StoredSettings backend(stores.settings);`
template<typename Store>
class StoredSettings final : public SettingsBackend
{
public:
    explicit StoredSettings(Store &store)
        : m_store(store)
    {
    }

    Result<QMap<QString, QJsonValue>> load() override { return m_store.load(); }
    Result<Done> save(const QString &key, const QJsonValue &value, const QString &by, const QDateTime &at) override
    {
        return m_store.save(key, value, by, at);
    }

private:
    Store &m_store;
};

} // namespace Waybill
