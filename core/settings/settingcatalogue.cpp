#include "core/settings/settingcatalogue.h"

#include "core/base/words.h"
#include "core/settings/settingkeys.h"
#include "core/settings/settings.h"

#include <algorithm>

namespace Waybill {

using namespace Qt::Literals::StringLiterals;

namespace {

template<typename T>
concept Counted = std::same_as<T, int> || requires(T value) { value.count(); };

template<typename T>
QString expectedOf(const SettingKey<T> &key)
{
    if constexpr (std::same_as<T, bool>)
        return Said::tr("true or false");
    else if constexpr (std::same_as<T, QTime>)
        return Said::tr("a time of day, hh:mm");
    else if constexpr (Counted<T>)
        return Said::tr("a whole number from %1 to %2 (%3)").arg(SettingValue<T>::toJson(key.least).toInt())
            .arg(SettingValue<T>::toJson(key.most).toInt()).arg(Said::tr(key.unit));
    else
        return key.choices.isEmpty() ? Said::tr("a text") : Said::tr("one of: %1").arg(key.choices.join(u", "_s));
}

template<typename T>
QJsonValue jsonOf(const QString &text)
{
    const QString plain = text.trimmed();
    if constexpr (std::same_as<T, bool>) {
        if (plain.compare(u"true"_s, Qt::CaseInsensitive) == 0)
            return true;
        return plain.compare(u"false"_s, Qt::CaseInsensitive) == 0 ? QJsonValue(false) : QJsonValue(QJsonValue::Undefined);
    } else if constexpr (Counted<T>) {
        bool isNumber = false;
        const int number = plain.toInt(&isNumber);
        return isNumber ? QJsonValue(number) : QJsonValue(QJsonValue::Undefined);
    } else {
        return plain;
    }
}

template<typename T>
SettingEntry entryOf(const SettingKey<T> &key)
{
    const auto accepts = [key](const QJsonValue &json) {
        const auto value = SettingValue<T>::fromJson(json);
        return value && Settings::isSensible(key, *value);
    };
    return {key.name, SettingValue<T>::toJson(key.standard), key.unit, key.about, [key] { return expectedOf(key); }, accepts, jsonOf<T>};
}

template<typename... Keys>
QList<SettingEntry> sorted(const Keys &...keys)
{
    QList<SettingEntry> entries{entryOf(keys)...};
    std::sort(entries.begin(), entries.end(), [](const auto &a, const auto &b) { return a.name < b.name; });
    return entries;
}

} // namespace

const QList<SettingEntry> &settingCatalogue()
{
    using namespace Setting;
    static const QList<SettingEntry> entries =
        sorted(closedAfter, closedAfterWithScan, discoveryEvery, graceAtEnd, invalidGrace, cancelledLookAfter, shortAfter,
               holdLookAgain, targetReadAgain, blockEventLines, blockFreeUnits, supplierTextUnits, blockWordStatus,
               blockWordSupplierOrder, blockWordTracking, blockWordEta, blockWordInvoice, settleTime, requestLimit,
               refusalsPerDay, snapshotsKept, activityKept, bodiesKept, historyKept, runsKept, auditKept, outboxKept, quietHours, quietFrom,
               quietUntil, notifyAtMostEvery, dailySummary, traceKept, notifyScreen, language, autostart, exactTimes,
               proxyKind, proxyHost, proxyPort, proxyUser, backupDaily, backupsKept);
    return entries;
}

const SettingEntry *findSetting(const QString &name)
{
    for (const SettingEntry &entry : settingCatalogue()) {
        if (entry.name == name)
            return &entry;
    }
    return nullptr;
}

} // namespace Waybill
