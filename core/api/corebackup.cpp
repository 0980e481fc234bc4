#include "core/api/synccore.h"

#include "core/base/words.h"
#include "core/model/json.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QLocale>
#include <QSaveFile>

namespace Waybill {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int archivePage = 1'000;

Error notWritten(const QFileDevice &file)
{
    return {ErrorKind::Storage, Said::tr("The file %1 cannot be written: %2").arg(file.fileName(), file.errorString()), {}};
}

QJsonObject archived(const ActivityEntry &entry)
{
    const auto texts = [](const QStringList &list) { return QJsonArray::fromStringList(list); };
    return {{u"time"_s, entry.at.toUTC().toString(Qt::ISODateWithMs)}, {u"run"_s, entry.run.text()}, {u"template"_s, entry.templateName},
            {u"from"_s, entry.source}, {u"to"_s, entry.target}, {u"result"_s, entry.result}, {u"po"_s, entry.po.text()},
            {u"record"_s, entry.record.text()}, {u"supplierOrders"_s, texts(entry.supplierOrders)},
            {u"trackingNumbers"_s, texts(entry.trackingNumbers)}, {u"invoiceNumbers"_s, texts(entry.invoiceNumbers)},
            {u"what"_s, entry.what}, {u"reason"_s, entry.reason}, {u"rawStatus"_s, entry.rawStatus}, {u"error"_s, entry.errorKind},
            {u"fields"_s, entry.fields}, {u"requestIds"_s, texts(entry.requestIds)}, {u"durationMs"_s, entry.durationMs}};
}

} // namespace

QCoro::Task<Result<QList<BackupFile>>> SyncCore::backups()
{
    co_return Backups(m_options.dataFolder).list();
}

QCoro::Task<Result<BackupFile>> SyncCore::backUp(QString file)
{
    const NewsAtEnd news(this, int(News::Settings));
    Backups backups(m_options.dataFolder);
    const QDateTime now = m_clock->now();
    auto made = file.isEmpty() ? backups.make(*m_stores->database, now, u"person"_s) : backups.makeAs(*m_stores->database, file, now);
    co_return made;
}

QCoro::Task<Result<QString>> SyncCore::restoreBackup(QString file)
{
    const NewsAtEnd news(this, News::Settings | News::Templates | News::Orders | News::Activity | News::Connections);
    if (!m_writer)
        co_return readsOnly();
    if (m_options.server)
        co_return Error{ErrorKind::Usage, Said::tr("The data are on a server. A backup is put into an empty database there: waybillctl database "
                                                 "copy FILE ADDRESS."), {}};
    if (!m_underWay.isEmpty())
        co_return Error{ErrorKind::Busy, Said::tr("Orders are being looked at right now. Restore when that has ended."), {}};
    if (const auto good = Backups::check(file); !good)
        co_return good.error();
    const bool scheduled = m_scheduler != nullptr;
    m_scheduler.reset();
    m_outages.reset();
    m_sources.clear();
    m_targets.clear();
    // An export under way holds the data, too: it goes on with them, and nothing is exchanged beneath it.
    const bool inUse = m_stores.use_count() > 1;
    Result<QString> kept = Error{ErrorKind::Busy, Said::tr("The log is being written into a file right now. Restore when that has ended."), {}};
    if (!inUse) {
        m_stores.reset();
        kept = Backups(m_options.dataFolder).restore(file, m_clock->now());
    }
    if (inUse)
        m_outages = std::make_shared<Outages>(m_stores, m_clock.get());
    const auto opened = inUse ? Result<Done>(Done{}) : openStores(Database::Access::ReadWrite);
    if (!opened)
        co_return opened.error();
    if (!kept) {
        if (scheduled) {
            auto starting = startSchedule();
            const auto started = co_await starting;
            if (!started)
                co_return started.error();
        }
        co_return kept;
    }
    const QString before = Said::tr("what was there is kept as %1").arg(QFileInfo(*kept).fileName());
    if (const auto said = keepAudit({.what = u"restore"_s, .subject = QFileInfo(file).fileName(), .note = before}); !said)
        co_return said.error();
    auto applying = applySettings();
    const auto applied = co_await applying;
    if (!applied)
        co_return applied.error();
    if (scheduled) {
        auto starting = startSchedule();
        const auto started = co_await starting;
        if (!started)
            co_return started.error();
    }
    co_return kept;
}

Error SyncCore::damagedData(const Error &error) const
{
    const QString file = QDir(m_options.dataFolder).absoluteFilePath(u"waybill.db"_s);
    const Backups backups(m_options.dataFolder);
    const auto whole = backups.newestWhole();
    const QString damage = Said::tr("The data file %1 is damaged. Nothing was changed or deleted, and nothing is synced.").arg(file);
    const QString next = whole ? Said::tr("The newest whole backup is of %1. Waybill can go on with that: every order is read anew before anything is written.")
                                     .arg(QLocale().toString(whole->madeAt.toLocalTime(), QLocale::ShortFormat))
                               : Said::tr("There is no whole backup in %1. Put one there, or move the damaged file away to begin anew.").arg(backups.folder());
    return {ErrorKind::Damaged, damage + u' ' + next, error.detail};
}

QCoro::Task<Result<Rebuilt>> SyncCore::rebuild()
{
    if (m_options.server)
        co_return Error{ErrorKind::Usage, Said::tr("The data are on a server. Its administrator puts back the last good backup of the server."), {}};
    if (m_stores)
        co_return Error{ErrorKind::Usage, Said::tr("The data are in use and whole. Nothing was done."), {}};
    if (!m_lock) {
        auto lock = EngineLock::take(m_options.dataFolder);
        if (!lock)
            co_return lock.error();
        m_lock = *lock;
    }
    if (!m_clock)
        m_clock = m_options.makeClock ? m_options.makeClock() : std::make_unique<SystemClock>();
    const auto rebuilt = Backups(m_options.dataFolder).rebuild(m_clock->now());
    if (!rebuilt)
        co_return rebuilt.error();
    auto opening = open(true);
    const auto opened = co_await opening;
    if (!opened)
        co_return opened.error();
    const NewsAtEnd news(this, News::Settings | News::Templates | News::Orders | News::Activity | News::Connections);
    const auto templates = m_stores->templates.list();
    if (!templates)
        co_return templates.error();
    Transaction tx(*m_stores->database);
    for (const StoredTemplate &each : *templates) {
        if (const auto asked = m_stores->due.askAll(each.id, m_options.person); !asked)
            co_return asked.error();
    }
    const QString damaged = Said::tr("the damaged file is kept as %1").arg(QFileInfo(rebuilt->kept).fileName());
    if (const auto said = keepAudit({.what = u"rebuild"_s, .subject = QFileInfo(rebuilt->from.file).fileName(), .note = damaged}); !said)
        co_return said.error();
    if (const auto done = tx.commit(); !done)
        co_return done.error();
    co_return rebuilt;
}

QCoro::Task<Result<int>> SyncCore::archiveActivity(int olderThanDays, QString file)
{
    const NewsAtEnd news(this, News::Activity | News::Settings);
    if (olderThanDays < 1)
        co_return Error{ErrorKind::Usage, Said::tr("Entries of the last day stay in the log."), {}};
    const QDateTime now = m_clock->now();
    ActivityFilter filter;
    filter.until = now.addDays(-olderThanDays);
    QSaveFile target(file);
    if (!target.open(QIODevice::WriteOnly))
        co_return notWritten(target);
    int count = 0;
    std::optional<qint64> olderThan;
    do {
        const auto page = m_stores->activity.page(filter, olderThan, archivePage);
        if (!page)
            co_return page.error();
        for (const ActivityEntry &entry : page->entries) {
            if (target.write(QJsonDocument(archived(entry)).toJson(QJsonDocument::Compact) + '\n') < 0)
                co_return notWritten(target);
            ++count;
        }
        olderThan = page->olderThan;
    } while (olderThan);
    if (!target.commit()) // nothing leaves the log before it stands in the file
        co_return notWritten(target);
    Result<int> removed = 1;
    while (removed && *removed > 0)
        removed = m_stores->activity.prune(filter.until, archivePage);
    if (!removed)
        co_return removed.error();
    if (const auto said = keepAudit({.what = u"archive"_s, .subject = QFileInfo(file).fileName(), .to = count}); !said)
        co_return said.error();
    co_return count;
}

} // namespace Waybill
