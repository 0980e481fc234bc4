#include "core/diagnostics/supportbundle.h"

#include "core/base/words.h"
#include "core/diagnostics/mask.h"
#include "core/settings/settings.h"
#include "core/settings/storedsettings.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonDocument>
#include <QLocale>
#include <QSslSocket>
#include <QStorageInfo>
#include <QSysInfo>

namespace Waybill {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int runsTold = 20;
constexpr int entriesTold = 100;

QString shown(const QJsonValue &value)
{
    if (value.isObject())
        return QString::fromUtf8(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact));
    if (value.isArray())
        return QString::fromUtf8(QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact));
    return value.isBool() ? (value.toBool() ? u"true"_s : u"false"_s) : value.toVariant().toString();
}

QString instant(const QDateTime &time)
{
    return time.isValid() ? time.toUTC().toString(Qt::ISODate) : u"-"_s;
}

/// Gathers the sections; each is masked as a whole at the end, when every name has been heard.
class Writer
{
public:
    void section(const QString &title) { m_lines += {QString(), u"== "_s + title + u" =="_s}; }
    void line(const QString &text) { m_lines.append(text); }
    void line(const QString &name, const QString &value) { m_lines.append(u"%1: %2"_s.arg(name, value)); }
    QString text() const { return m_lines.join(u'\n') + u'\n'; }

private:
    QStringList m_lines;
};

void tellProgram(Writer &out, Stores &stores, const SupportBundleWish &wish)
{
    out.section(Said::tr("Program"));
    out.line(u"Waybill"_s, QCoreApplication::applicationVersion());
    out.line(Said::tr("Made"), instant(wish.now));
    out.line(u"Qt"_s, QString::fromLatin1(qVersion()));
    out.line(Said::tr("System"), u"%1, %2 %3, %4"_s.arg(QSysInfo::prettyProductName(), QSysInfo::kernelType(), QSysInfo::kernelVersion(),
                                               QSysInfo::currentCpuArchitecture()));
    out.line(Said::tr("Language"), QLocale().name());
    out.line(Said::tr("Time zone"), QString::fromLatin1(QTimeZone::systemTimeZoneId()));
    out.line(u"TLS"_s, QSslSocket::sslLibraryVersionString());
    if (const auto &server = stores.database->server()) {
        out.line(u"Data"_s, u"on a PostgreSQL server"_s);
        return;
    }
    const QFileInfo file(stores.database->file());
    const QStorageInfo disk(file.absolutePath());
    out.line(Said::tr("Data file"), Said::tr("%1, %2; %3 free on its disk").arg(file.absoluteFilePath(), QLocale::c().formattedDataSize(file.size()), QLocale::c().formattedDataSize(disk.bytesAvailable())));
}

Result<Done> tellHealth(Writer &out, Stores &stores, const SupportBundleWish &wish)
{
    out.section(Said::tr("Health"));
    const auto sound = stores.database->checkIntegrity();
    out.line(Said::tr("Data file"), sound ? Said::tr("sound") : sound.error().detail);
    const auto version = stores.database->schemaVersion();
    if (!version)
        return version.error();
    out.line(Said::tr("Schema"), Said::tr("%1 of %2").arg(*version).arg(Database::newestSchema()));
    for (const QString &line : wish.health)
        out.line(line);
    return Done{};
}

Result<Done> tellSettings(Writer &out, Stores &stores, Mask &mask)
{
    StoredSettings backend(stores.settings);
    const auto settings = Settings::load(backend);
    if (!settings)
        return settings.error();
    out.section(Said::tr("Settings that differ from the defaults"));
    const auto rows = settings->list();
    for (const SettingRow &row : rows) {
        if (!row.isChanged)
            continue;
        if (row.name == "net/proxyHost"_L1 || row.name == "net/proxyUser"_L1)
            mask.hide(row.value.toString(), u"proxy"_s);
        out.line(row.name, Said::tr("%1 (default %2)").arg(shown(row.value), shown(row.standard)));
    }
    return Done{};
}

Result<Done> tellConnections(Writer &out, Stores &stores, Mask &mask)
{
    const auto all = stores.connections.list();
    if (!all)
        return all.error();
    out.section(Said::tr("Connections"));
    for (const Connection &each : *all) {
        QStringList settings;
        for (auto member = each.settings.begin(); member != each.settings.end(); ++member) {
            static const QStringList plain{u"zone"_s, u"country"_s, u"host"_s, u"version"_s};
            if (!plain.contains(member.key()))
                mask.hide(shown(member.value()), member.key());
            settings.append(u"%1=%2"_s.arg(member.key(), shown(member.value())));
        }
        out.line(Said::tr("%1 %2, since %3").arg(each.kind, each.id.text().left(8), instant(each.createdAt)));
        out.line(u"  %1"_s.arg(settings.join(u", "_s)));
        if (each.downSince.isValid())
            out.line(Said::tr("  down since %1: %2").arg(instant(each.downSince), each.downReason));
    }
    return Done{};
}

QString stateWord(TemplateState state)
{
    switch (state) {
    case TemplateState::Draft: return Said::tr("draft");
    case TemplateState::Ready: return Said::tr("off");
    case TemplateState::Trial: return Said::tr("on, nothing approved");
    case TemplateState::Live: return Said::tr("on");
    }
    Q_UNREACHABLE();
}

Result<Done> tellTemplates(Writer &out, Stores &stores)
{
    const auto all = stores.templates.list();
    if (!all)
        return all.error();
    out.section(Said::tr("Templates"));
    for (const StoredTemplate &each : *all) {
        out.line(Said::tr("%1: %2, mapping %3 (%4)").arg(each.name, stateWord(each.state)).arg(each.mappingVersion).arg(each.mappingHash.left(12)));
        out.line(Said::tr("  frequency %1, scope %2, options %3").arg(shown(each.schedule), shown(each.scope), shown(each.options)));
        if (each.paused)
            out.line(Said::tr("  paused until %1").arg(instant(each.pausedUntil)));
        if (!each.blockedReason.isEmpty())
            out.line(Said::tr("  waits: %1").arg(each.blockedReason));
        out.line(Said::tr("  mapping %1").arg(shown(each.mapping)));
    }
    return Done{};
}

Result<Done> tellRuns(Writer &out, Stores &stores)
{
    const auto runs = stores.runs.list({}, runsTold);
    if (!runs)
        return runs.error();
    out.section(Said::tr("Last runs"));
    for (const Run &run : *runs) {
        QStringList requests;
        for (auto each = run.requests.cbegin(); each != run.requests.cend(); ++each)
            requests.append(Said::tr("%1 %2 (%3 waited)").arg(each.key()).arg(each->started).arg(each->waited));
        out.line(Said::tr("%1 %2 %3 %4, %5 ms: unchanged %6, updated %7, held %8, failed %9")
                     .arg(instant(run.begunAt), run.templateName, run.kind, run.result)
                     .arg(run.durationMs).arg(run.unchanged).arg(run.updated).arg(run.held).arg(run.failed)
                 + Said::tr(", excluded %1, not due %2, not reached %3; requests: %4").arg(run.excluded).arg(run.notDue).arg(run.notReached)
                       .arg(requests.join(u", "_s)));
        if (!run.message.isEmpty())
            out.line(u"  "_s + run.message);
    }
    return Done{};
}

Result<Done> tellLog(Writer &out, Stores &stores, Mask &mask)
{
    const auto page = stores.activity.page({}, std::nullopt, entriesTold);
    if (!page)
        return page.error();
    out.section(Said::tr("Sync Activity Log, newest first"));
    for (const ActivityEntry &entry : page->entries) {
        mask.hideNumber(entry.po.text(), u"PO"_s);
        mask.hideNumber(entry.record.text(), u"record"_s);
        for (const QString &number : entry.supplierOrders)
            mask.hideNumber(number, u"supplier order"_s);
        for (const QString &number : entry.trackingNumbers)
            mask.hideNumber(number, u"tracking"_s);
        for (const QString &number : entry.invoiceNumbers)
            mask.hideNumber(number, u"invoice"_s);
        out.line(u"%1 %2 %3 %4: %5"_s.arg(instant(entry.at), entry.result, entry.errorKind, entry.po.text(), entry.what));
        for (const QString &reason : entry.reason.split(u'\n', Qt::SkipEmptyParts))
            out.line(u"  "_s + reason);
    }
    return Done{};
}

} // namespace

Result<QString> supportBundle(Stores &stores, const SupportBundleWish &wish)
{
    Mask mask(wish.hideNumbers, wish.salt);
    Writer out;
    out.line(Said::tr("Waybill support bundle"));
    tellProgram(out, stores, wish);
    if (const auto told = tellHealth(out, stores, wish); !told)
        return told.error();
    if (const auto told = tellSettings(out, stores, mask); !told)
        return told.error();
    if (const auto told = tellConnections(out, stores, mask); !told)
        return told.error();
    if (const auto told = tellTemplates(out, stores); !told)
        return told.error();
    if (const auto told = tellRuns(out, stores); !told)
        return told.error();
    if (const auto told = tellLog(out, stores, mask); !told)
        return told.error();
    out.section(Said::tr("The program's own messages"));
    for (const QString &message : wish.messages)
        out.line(message);
    return mask.text(out.text());
}

} // namespace Waybill
