#pragma once

#include "core/api/syncservice.h"
#include "ui/shell/windowmemory.h"

namespace Waybill {

/// Lets settings of the window take effect, now and whenever one is changed: exact times. The language is remembered for the
/// next start, when no core is open yet.
class SettingsInForce : public QObject
{
    Q_OBJECT
public:
    SettingsInForce(SyncService &service, WindowMemory &memory, QObject *parent = nullptr);

    /// Before the first window: the language of last time.
    static void useLanguageOf(const WindowMemory &memory);
    /// The core is open.
    void look();

private:
    void apply(const QList<SettingRow> &rows);

    SyncService &m_service;
    WindowMemory &m_memory;
};

} // namespace Waybill
