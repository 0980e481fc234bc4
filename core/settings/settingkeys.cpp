#include "core/settings/settingkeys.h"

namespace Waybill::Setting {

using namespace Qt::Literals::StringLiterals;

const SettingKey<Days> closedAfter{u"order/closedAfter"_s, Days(14), u"days"_s,
    u"A shipped and fully invoiced order counts as closed this long after its last invoice."_s, Days(1), Days(365)};
const SettingKey<Days> closedAfterWithScan{u"order/closedAfterWithScan"_s, Days(45), u"days"_s,
    u"The same for an order whose carrier told at least one scan: delivery may still be told."_s, Days(1), Days(365)};
const SettingKey<Minutes> discoveryEvery{u"links/discoveryEvery"_s, Minutes(15), u"min"_s,
    u"How often the target is asked for newly submitted orders, at most."_s, Minutes(5), Minutes(1440)};
const SettingKey<Days> graceAtEnd{u"order/grace"_s, Days(14), u"days"_s,
    u"After an order's end its late tracking, delivery and invoice are still taken for this long."_s, Days(0), Days(365)};
const SettingKey<Days> invalidGrace{u"order/invalidGrace"_s, Days(14), u"days"_s,
    u"An order the supplier calls invalid may be corrected: it is asked daily for this long."_s, Days(0), Days(365)};
const SettingKey<Hours> cancelledLookAfter{u"order/cancelledLookAfter"_s, Hours(24), u"h"_s,
    u"A cancelled or rejected order is looked at once more after this time."_s, Hours(1), Hours(720)};
const SettingKey<Days> shortAfter{u"order/shortAfter"_s, Days(60), u"days"_s,
    u"A partly shipped order of which nothing moved for this long is told once as short."_s, Days(7), Days(730)};
const SettingKey<Hours> holdLookAgain{u"order/holdLookAgain"_s, Hours(24), u"h"_s,
    u"An order with an open hold is planned again after this time."_s, Hours(1), Hours(168)};
const SettingKey<Hours> targetReadAgain{u"order/targetReadAgain"_s, Hours(24), u"h"_s,
    u"The target's own record of an active order is read again after this time."_s, Hours(1), Hours(168)};
const SettingKey<int> blockEventLines{u"block/eventLines"_s, 10, u"lines"_s,
    u"Dated lines in a managed block, at most."_s, 0, 100};
const SettingKey<int> blockFreeUnits{u"block/freeUnits"_s, 200, u"units"_s,
    u"Room that stays free in a text field with a managed block before dated lines are left out."_s, 0, 10'000};
const SettingKey<int> supplierTextUnits{u"block/supplierTextUnits"_s, 120, u"units"_s,
    u"Longest supplier text taken into a block or note."_s, 20, 2'000};
const SettingKey<QString> blockWordStatus{u"block/wordStatus"_s, u"Vendor status:"_s, {}, u"Word before the status."_s, {}, {}};
const SettingKey<QString> blockWordSupplierOrder{u"block/wordSupplierOrder"_s, u"Supplier order:"_s, {},
    u"Word before the supplier's order numbers."_s, {}, {}};
const SettingKey<QString> blockWordTracking{u"block/wordTracking"_s, u"Tracking:"_s, {}, u"Word before tracking numbers."_s, {}, {}};
const SettingKey<QString> blockWordEta{u"block/wordEta"_s, u"ETA:"_s, {}, u"Word before the expected day."_s, {}, {}};
const SettingKey<QString> blockWordInvoice{u"block/wordInvoice"_s, u"Invoice:"_s, {}, u"Word before invoice numbers."_s, {}, {}};
const SettingKey<Seconds> settleTime{u"writes/settleTime"_s, Seconds(120), u"s"_s,
    u"After a write whose outcome is unknown the record is read no sooner than this."_s, Seconds(10), Seconds(3600)};
const SettingKey<Seconds> requestLimit{u"net/requestLimit"_s, Seconds(60), u"s"_s,
    u"A request without a complete answer is given up after this time."_s, Seconds(5), Seconds(600)};
const SettingKey<int> refusalsPerDay{u"writes/refusalsPerDay"_s, 4, u"times"_s,
    u"The same refused write of an order is tried this often a day, at most."_s, 1, 100};
const SettingKey<int> snapshotsKept{u"log/snapshotsKept"_s, 50, u"states"_s,
    u"Earlier supplier states kept of each order."_s, 1, 10'000};
const SettingKey<Days> activityKept{u"log/activityKept"_s, Days(180), u"days"_s,
    u"Entries of the Sync Activity Log are kept this long; 0 keeps all."_s, Days(0), Days(3650)};
const SettingKey<Days> bodiesKept{u"log/bodiesKept"_s, Days(30), u"days"_s,
    u"Requests and answers behind entries of the log are kept this long, without secrets; 0 keeps all."_s, Days(0), Days(3650)};
const SettingKey<Days> historyKept{u"log/historyKept"_s, Days(730), u"days"_s,
    u"The status history of orders is kept this long; 0 keeps all."_s, Days(0), Days(3650)};
const SettingKey<Days> runsKept{u"log/runsKept"_s, Days(90), u"days"_s,
    u"Runs with their figures are kept this long; 0 keeps all."_s, Days(0), Days(3650)};
const SettingKey<Days> auditKept{u"log/auditKept"_s, Days(0), u"days"_s,
    u"The list of who changed what is kept this long; 0 keeps all."_s, Days(0), Days(3650)};
const SettingKey<Days> outboxKept{u"log/outboxKept"_s, Days(90), u"days"_s,
    u"Finished writes are kept this long; 0 keeps all."_s, Days(0), Days(3650)};
const SettingKey<bool> quietHours{u"notify/quietHours"_s, false, {},
    u"In quiet hours nothing is sent that notifies people; it goes out afterwards."_s, false, false};
const SettingKey<QTime> quietFrom{u"notify/quietFrom"_s, QTime(20, 0), u"hh:mm"_s, u"Quiet hours begin."_s, {}, {}};
const SettingKey<QTime> quietUntil{u"notify/quietUntil"_s, QTime(7, 0), u"hh:mm"_s, u"Quiet hours end."_s, {}, {}};
const SettingKey<Minutes> notifyAtMostEvery{u"notify/atMostEvery"_s, Minutes(10), u"min"_s,
    u"Notifications of one kind are gathered: one in this time."_s, Minutes(1), Minutes(1440)};
const SettingKey<bool> dailySummary{u"notify/dailySummary"_s, false, {},
    u"Notifications go out together once a day, when the quiet hours end; that an account does not answer is told at once."_s, false, false};
const SettingKey<int> traceKept{u"net/traceKept"_s, 500, u"requests"_s,
    u"Requests kept in the redacted trace."_s, 0, 10'000};
const SettingKey<bool> notifyScreen{u"notify/screen"_s, true, {}, u"Notifications appear on this screen."_s, false, false};

const SettingKey<QString> language{u"ui/language"_s, u""_s, {}, u"Language of the window; empty: the system's."_s, {}, {},
    {u""_s, u"en"_s, u"de"_s}};
const SettingKey<bool> autostart{u"ui/autostart"_s, false, {}, u"Waybill starts when you sign in to this computer."_s, false, false};
const SettingKey<bool> exactTimes{u"ui/exactTimes"_s, false, {}, u"Exact times in place of \"4 minutes ago\"."_s, false, false};

const SettingKey<QString> proxyKind{u"net/proxy"_s, u"system"_s, {}, u"How requests leave this computer."_s, {}, {},
    {u"system"_s, u"none"_s, u"http"_s, u"socks5"_s}};
const SettingKey<QString> proxyHost{u"net/proxyHost"_s, u""_s, {}, u"Host name of the proxy."_s, {}, {}};
const SettingKey<int> proxyPort{u"net/proxyPort"_s, 8080, u"port"_s, u"Port of the proxy."_s, 1, 65'535};
const SettingKey<QString> proxyUser{u"net/proxyUser"_s, u""_s, {}, u"User name at the proxy, if it asks for one."_s, {}, {}};

const SettingKey<bool> backupDaily{u"backup/daily"_s, true, {}, u"A backup of all data is made every day."_s, false, false};
const SettingKey<int> backupsKept{u"backup/kept"_s, 7, u"backups"_s, u"Backups kept; older ones are removed."_s, 1, 365};

} // namespace Waybill::Setting
