#include "core/api/synccore.h"

#include "core/base/csv.h"
#include "core/base/words.h"

#include <QJsonDocument>
#include <QSaveFile>

namespace Waybill {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int wholeAudit = 10'000'000;

QByteArray auditCsv(const QList<AuditEntry> &entries)
{
    QString csv = csvLine({u"time"_s, u"who"_s, u"what"_s, u"which"_s, u"before"_s, u"after"_s, u"note"_s});
    for (const AuditEntry &entry : entries) {
        csv += csvLine({entry.at.toUTC().toString(Qt::ISODate), entry.who, entry.what, entry.subject, auditText(entry.from),
                        auditText(entry.to), entry.note});
    }
    return csv.toUtf8();
}

QByteArray auditJson(const QList<AuditEntry> &entries)
{
    QJsonArray list;
    for (const AuditEntry &entry : entries) {
        list.append(QJsonObject{{u"time"_s, entry.at.toUTC().toString(Qt::ISODate)}, {u"who"_s, entry.who}, {u"what"_s, entry.what},
                                {u"which"_s, entry.subject}, {u"before"_s, entry.from}, {u"after"_s, entry.to}, {u"note"_s, entry.note}});
    }
    return QJsonDocument(list).toJson();
}

} // namespace

QCoro::Task<Result<QList<AuditEntry>>> SyncCore::audit(QString what, int limit)
{
    co_return m_stores->audit.list(what, limit);
}

QCoro::Task<Result<int>> SyncCore::exportAudit(QString file)
{
    const auto all = m_stores->audit.list({}, wholeAudit);
    if (!all)
        co_return all.error();
    QSaveFile target(file);
    const bool json = file.endsWith(".json"_L1, Qt::CaseInsensitive);
    if (!target.open(QIODevice::WriteOnly) || target.write(json ? auditJson(*all) : auditCsv(*all)) < 0 || !target.commit())
        co_return Error{ErrorKind::Storage, Said::tr("The file %1 cannot be written: %2").arg(target.fileName(), target.errorString()), {}};
    co_return int(all->size());
}

Result<Done> SyncCore::keepAudit(AuditEntry entry)
{
    entry.at = m_clock->now();
    if (entry.who.isEmpty())
        entry.who = m_options.person;
    const auto kept = m_stores->audit.append(entry);
    return kept ? Result<Done>(Done{}) : Result<Done>(kept.error());
}

} // namespace Waybill
