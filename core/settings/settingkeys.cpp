#include "core/settings/settingkeys.h"

#include <QCoreApplication>

namespace Waybill::Setting {

using namespace Qt::Literals::StringLiterals;

const SettingKey<Days> closedAfter{u"order/closedAfter"_s, Days(14), QT_TRANSLATE_NOOP("Waybill::Core", "days"),
    QT_TRANSLATE_NOOP("Waybill::Core", "A shipped and fully invoiced order counts as closed this long after its last invoice."), Days(1), Days(365)};
const SettingKey<Days> closedAfterWithScan{u"order/closedAfterWithScan"_s, Days(45), QT_TRANSLATE_NOOP("Waybill::Core", "days"),
    QT_TRANSLATE_NOOP("Waybill::Core", "The same for an order whose carrier told at least one scan: delivery may still be told."), Days(1), Days(365)};
const SettingKey<Minutes> discoveryEvery{u"links/discoveryEvery"_s, Minutes(15), QT_TRANSLATE_NOOP("Waybill::Core", "min"),
    QT_TRANSLATE_NOOP("Waybill::Core", "How often the target is asked for newly submitted orders, at most."), Minutes(5), Minutes(1440)};
const SettingKey<Days> graceAtEnd{u"order/grace"_s, Days(14), QT_TRANSLATE_NOOP("Waybill::Core", "days"),
    QT_TRANSLATE_NOOP("Waybill::Core", "After an order's end its late tracking, delivery and invoice are still taken for this long."), Days(0), Days(365)};
const SettingKey<Days> invalidGrace{u"order/invalidGrace"_s, Days(14), QT_TRANSLATE_NOOP("Waybill::Core", "days"),
    QT_TRANSLATE_NOOP("Waybill::Core", "An order the supplier calls invalid may be corrected: it is asked daily for this long."), Days(0), Days(365)};
const SettingKey<Hours> cancelledLookAfter{u"order/cancelledLookAfter"_s, Hours(24), QT_TRANSLATE_NOOP("Waybill::Core", "h"),
    QT_TRANSLATE_NOOP("Waybill::Core", "A cancelled or rejected order is looked at once more after this time."), Hours(1), Hours(720)};
const SettingKey<Days> shortAfter{u"order/shortAfter"_s, Days(60), QT_TRANSLATE_NOOP("Waybill::Core", "days"),
    QT_TRANSLATE_NOOP("Waybill::Core", "A partly shipped order of which nothing moved for this long is told once as short."), Days(7), Days(730)};
const SettingKey<Hours> holdLookAgain{u"order/holdLookAgain"_s, Hours(24), QT_TRANSLATE_NOOP("Waybill::Core", "h"),
    QT_TRANSLATE_NOOP("Waybill::Core", "An order with an open hold is planned again after this time."), Hours(1), Hours(168)};
const SettingKey<Hours> targetReadAgain{u"order/targetReadAgain"_s, Hours(24), QT_TRANSLATE_NOOP("Waybill::Core", "h"),
    QT_TRANSLATE_NOOP("Waybill::Core", "The target's own record of an active order is read again after this time."), Hours(1), Hours(168)};
const SettingKey<int> blockEventLines{u"block/eventLines"_s, 10, QT_TRANSLATE_NOOP("Waybill::Core", "lines"),
    QT_TRANSLATE_NOOP("Waybill::Core", "Dated lines in a managed block, at most."), 0, 100};
const SettingKey<int> blockFreeUnits{u"block/freeUnits"_s, 200, QT_TRANSLATE_NOOP("Waybill::Core", "units"),
    QT_TRANSLATE_NOOP("Waybill::Core", "Room that stays free in a text field with a managed block before dated lines are left out."), 0, 10'000};
const SettingKey<int> supplierTextUnits{u"block/supplierTextUnits"_s, 120, QT_TRANSLATE_NOOP("Waybill::Core", "units"),
    QT_TRANSLATE_NOOP("Waybill::Core", "Longest supplier text taken into a block or note."), 20, 2'000};
const SettingKey<QString> blockWordStatus{u"block/wordStatus"_s, u"Vendor status:"_s, {}, QT_TRANSLATE_NOOP("Waybill::Core", "Word before the status."), {}, {}};
const SettingKey<QString> blockWordSupplierOrder{u"block/wordSupplierOrder"_s, u"Supplier order:"_s, {},
    QT_TRANSLATE_NOOP("Waybill::Core", "Word before the supplier's order numbers."), {}, {}};
const SettingKey<QString> blockWordTracking{u"block/wordTracking"_s, u"Tracking:"_s, {}, QT_TRANSLATE_NOOP("Waybill::Core", "Word before tracking numbers."), {}, {}};
const SettingKey<QString> blockWordEta{u"block/wordEta"_s, u"ETA:"_s, {}, QT_TRANSLATE_NOOP("Waybill::Core", "Word before the expected day."), {}, {}};
const SettingKey<QString> blockWordInvoice{u"block/wordInvoice"_s, u"Invoice:"_s, {}, QT_TRANSLATE_NOOP("Waybill::Core", "Word before invoice numbers."), {}, {}};
const SettingKey<Seconds> settleTime{u"writes/settleTime"_s, Seconds(120), QT_TRANSLATE_NOOP("Waybill::Core", "s"),
    QT_TRANSLATE_NOOP("Waybill::Core", "After a write whose outcome is unknown the record is read no sooner than this."), Seconds(10), Seconds(3600)};
const SettingKey<Seconds> requestLimit{u"net/requestLimit"_s, Seconds(60), QT_TRANSLATE_NOOP("Waybill::Core", "s"),
    QT_TRANSLATE_NOOP("Waybill::Core", "A request without a complete answer is given up after this time."), Seconds(5), Seconds(600)};
const SettingKey<int> refusalsPerDay{u"writes/refusalsPerDay"_s, 4, QT_TRANSLATE_NOOP("Waybill::Core", "times"),
    QT_TRANSLATE_NOOP("Waybill::Core", "The same refused write of an order is tried this often a day, at most."), 1, 100};
const SettingKey<int> snapshotsKept{u"log/snapshotsKept"_s, 50, QT_TRANSLATE_NOOP("Waybill::Core", "states"),
    QT_TRANSLATE_NOOP("Waybill::Core", "Earlier supplier states kept of each order."), 1, 10'000};
const SettingKey<Days> activityKept{u"log/activityKept"_s, Days(180), QT_TRANSLATE_NOOP("Waybill::Core", "days"),
    QT_TRANSLATE_NOOP("Waybill::Core", "Entries of the Sync Activity Log are kept this long; 0 keeps all."), Days(0), Days(3650)};
const SettingKey<Days> bodiesKept{u"log/bodiesKept"_s, Days(30), QT_TRANSLATE_NOOP("Waybill::Core", "days"),
    QT_TRANSLATE_NOOP("Waybill::Core", "Requests and answers behind entries of the log are kept this long, without secrets; 0 keeps all."), Days(0), Days(3650)};
const SettingKey<Days> historyKept{u"log/historyKept"_s, Days(730), QT_TRANSLATE_NOOP("Waybill::Core", "days"),
    QT_TRANSLATE_NOOP("Waybill::Core", "The status history of orders is kept this long; 0 keeps all."), Days(0), Days(3650)};
const SettingKey<Days> runsKept{u"log/runsKept"_s, Days(90), QT_TRANSLATE_NOOP("Waybill::Core", "days"),
    QT_TRANSLATE_NOOP("Waybill::Core", "Runs with their figures are kept this long; 0 keeps all."), Days(0), Days(3650)};
const SettingKey<Days> auditKept{u"log/auditKept"_s, Days(0), QT_TRANSLATE_NOOP("Waybill::Core", "days"),
    QT_TRANSLATE_NOOP("Waybill::Core", "The list of who changed what is kept this long; 0 keeps all."), Days(0), Days(3650)};
const SettingKey<Days> outboxKept{u"log/outboxKept"_s, Days(90), QT_TRANSLATE_NOOP("Waybill::Core", "days"),
    QT_TRANSLATE_NOOP("Waybill::Core", "Finished writes are kept this long; 0 keeps all."), Days(0), Days(3650)};
const SettingKey<bool> quietHours{u"notify/quietHours"_s, false, {},
    QT_TRANSLATE_NOOP("Waybill::Core", "In quiet hours nothing is sent that notifies people; it goes out afterwards."), false, false};
const SettingKey<QTime> quietFrom{u"notify/quietFrom"_s, QTime(20, 0), QT_TRANSLATE_NOOP("Waybill::Core", "hh:mm"), QT_TRANSLATE_NOOP("Waybill::Core", "Quiet hours begin."), {}, {}};
const SettingKey<QTime> quietUntil{u"notify/quietUntil"_s, QTime(7, 0), QT_TRANSLATE_NOOP("Waybill::Core", "hh:mm"), QT_TRANSLATE_NOOP("Waybill::Core", "Quiet hours end."), {}, {}};
const SettingKey<Minutes> notifyAtMostEvery{u"notify/atMostEvery"_s, Minutes(10), QT_TRANSLATE_NOOP("Waybill::Core", "min"),
    QT_TRANSLATE_NOOP("Waybill::Core", "Notifications of one kind are gathered: one in this time."), Minutes(1), Minutes(1440)};
const SettingKey<bool> dailySummary{u"notify/dailySummary"_s, false, {},
    QT_TRANSLATE_NOOP("Waybill::Core", "Notifications go out together once a day, when the quiet hours end; that an account does not answer is told at once."), false, false};
const SettingKey<int> traceKept{u"net/traceKept"_s, 500, QT_TRANSLATE_NOOP("Waybill::Core", "requests"),
    QT_TRANSLATE_NOOP("Waybill::Core", "Requests kept in the redacted trace."), 0, 10'000};
const SettingKey<bool> notifyScreen{u"notify/screen"_s, true, {}, QT_TRANSLATE_NOOP("Waybill::Core", "Notifications appear on this screen."), false, false};

const SettingKey<QString> language{u"ui/language"_s, u""_s, {}, QT_TRANSLATE_NOOP("Waybill::Core", "Language of the window; empty: the system's."), {}, {},
    {u""_s, u"en"_s, u"de"_s}};
const SettingKey<bool> autostart{u"ui/autostart"_s, false, {}, QT_TRANSLATE_NOOP("Waybill::Core", "Waybill starts when you sign in to this computer."), false, false};
const SettingKey<bool> exactTimes{u"ui/exactTimes"_s, false, {}, QT_TRANSLATE_NOOP("Waybill::Core", "Exact times in place of \"4 minutes ago\"."), false, false};

const SettingKey<QString> proxyKind{u"net/proxy"_s, u"system"_s, {}, QT_TRANSLATE_NOOP("Waybill::Core", "How requests leave this computer."), {}, {},
    {u"system"_s, u"none"_s, u"http"_s, u"socks5"_s}};
const SettingKey<QString> proxyHost{u"net/proxyHost"_s, u""_s, {}, QT_TRANSLATE_NOOP("Waybill::Core", "Host name of the proxy."), {}, {}};
const SettingKey<int> proxyPort{u"net/proxyPort"_s, 8080, QT_TRANSLATE_NOOP("Waybill::Core", "port"), QT_TRANSLATE_NOOP("Waybill::Core", "Port of the proxy."), 1, 65'535};
const SettingKey<QString> proxyUser{u"net/proxyUser"_s, u""_s, {}, QT_TRANSLATE_NOOP("Waybill::Core", "User name at the proxy, if it asks for one."), {}, {}};

const SettingKey<bool> backupDaily{u"backup/daily"_s, true, {}, QT_TRANSLATE_NOOP("Waybill::Core", "A backup of all data is made every day."), false, false};
const SettingKey<int> backupsKept{u"backup/kept"_s, 7, QT_TRANSLATE_NOOP("Waybill::Core", "backups"), QT_TRANSLATE_NOOP("Waybill::Core", "Backups kept; older ones are removed."), 1, 365};

} // namespace Waybill::Setting
