#pragma once

#include "core/settings/settingkey.h"

namespace Waybill::Setting {

// Every setting of the program, once. The semantics' numbers marked * come first, by section.
// What belongs to one connection (time zone, limits, field names) or one template (frequency, scope) is kept with it.

extern const SettingKey<Days> closedAfter;          // 1 "Closed"
extern const SettingKey<Days> closedAfterWithScan;
extern const SettingKey<Minutes> discoveryEvery;    // 3
extern const SettingKey<Days> graceAtEnd;
extern const SettingKey<Days> invalidGrace;
extern const SettingKey<Hours> cancelledLookAfter;
extern const SettingKey<Days> shortAfter;
extern const SettingKey<Hours> holdLookAgain;
extern const SettingKey<Hours> targetReadAgain;
extern const SettingKey<int> blockEventLines;       // 7
extern const SettingKey<int> blockFreeUnits;
extern const SettingKey<int> supplierTextUnits;
extern const SettingKey<QString> blockWordStatus;
extern const SettingKey<QString> blockWordSupplierOrder;
extern const SettingKey<QString> blockWordTracking;
extern const SettingKey<QString> blockWordEta;
extern const SettingKey<QString> blockWordInvoice;
extern const SettingKey<Seconds> settleTime;        // 9
extern const SettingKey<Seconds> requestLimit;

extern const SettingKey<int> refusalsPerDay;        // R50
extern const SettingKey<int> snapshotsKept;
extern const SettingKey<Days> activityKept;
extern const SettingKey<Days> bodiesKept;
extern const SettingKey<Days> historyKept;
extern const SettingKey<Days> runsKept;
extern const SettingKey<Days> auditKept;
extern const SettingKey<Days> outboxKept;
extern const SettingKey<bool> quietHours;
extern const SettingKey<QTime> quietFrom;
extern const SettingKey<QTime> quietUntil;
extern const SettingKey<Minutes> notifyAtMostEvery;
extern const SettingKey<bool> dailySummary;
extern const SettingKey<int> traceKept;
extern const SettingKey<bool> notifyScreen;

// The window's.
extern const SettingKey<QString> language;   ///< "": the system's; else "en", "de"
extern const SettingKey<bool> autostart;
extern const SettingKey<bool> exactTimes;

// The way out. The proxy's password is a secret (see NetworkProxy).
extern const SettingKey<QString> proxyKind;  ///< "system", "none", "http", "socks5"
extern const SettingKey<QString> proxyHost;
extern const SettingKey<int> proxyPort;
extern const SettingKey<QString> proxyUser;

extern const SettingKey<bool> backupDaily;
extern const SettingKey<int> backupsKept;

} // namespace Waybill::Setting
