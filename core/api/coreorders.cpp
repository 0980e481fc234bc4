#include "core/api/synccore.h"

#include "core/base/words.h"
#include "core/model/json.h"

namespace Waybill {

using namespace Qt::Literals::StringLiterals;

QCoro::Task<Result<QList<UnknownStatusRow>>> SyncCore::unknownStatuses()
{
    const auto open = m_stores->holds.list({});
    if (!open)
        co_return open.error();
    QList<UnknownStatusRow> rows;
    for (const StoredHold &each : *open) {
        if (each.hold.kind != HoldKind::UnknownStatus)
            continue;
        const QString word = each.hold.wanted.text();
        const auto known = std::find_if(rows.begin(), rows.end(), [&](const auto &row) { return row.word == word && row.integration == each.integration; });
        if (known == rows.end())
            rows.append({word, each.integration, {each.po.text()}});
        else if (!known->orders.contains(each.po.text()))
            known->orders.append(each.po.text());
    }
    co_return rows;
}

QCoro::Task<Result<Done>> SyncCore::mapStatus(QString templateNameOrId, QString word, std::optional<Stage> stage)
{
    const NewsAtEnd news(this, News::Orders | News::Templates);
    const auto stored = findTemplate(templateNameOrId);
    if (!stored)
        co_return stored.error();
    auto mapping = mappingFromJson(stored->mapping);
    if (!mapping)
        co_return mapping.error();
    const QString key = statusWord(word);
    if (key.isEmpty())
        co_return Error{ErrorKind::Usage, Said::tr("Which status word is it?"), {}};
    const auto before = mapping->mappedStatuses.constFind(key);
    const QString subject = u"%1: status \"%2\""_s.arg(stored->name, word);
    const QJsonValue from = before == mapping->mappedStatuses.cend() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(stageKey(*before));
    const QJsonValue to = stage ? QJsonValue(stageKey(*stage)) : QJsonValue(QJsonValue::Undefined);
    if (stage)
        mapping->mappedStatuses.insert(key, *stage);
    else
        mapping->mappedStatuses.remove(key);
    const bool approved = stored->state == TemplateState::Live;
    Transaction tx(*m_stores->database);
    const auto version = m_stores->templates.saveMapping(stored->id, toJson(*mapping), mappingVersion(*mapping), m_clock->now(), m_options.person);
    if (!version)
        co_return version.error();
    if (const auto kept = keepAudit({.what = u"mapping"_s, .subject = subject, .from = from, .to = to}); !kept)
        co_return kept;
    if (approved) { // the person who answers what a word means has said yes to exactly that
        Approval approval;
        approval.integration = stored->id;
        approval.mappingVersion = *version;
        approval.by = m_options.person;
        approval.at = m_clock->now();
        if (const auto kept = m_stores->approvals.approve(approval); !kept)
            co_return kept;
    }
    co_return tx.commit();
}

QCoro::Task<Result<int>> SyncCore::retry(QStringList numbers)
{
    const NewsAtEnd news(this, int(News::Orders));
    const auto templates = m_stores->templates.list();
    if (!templates)
        co_return templates.error();
    QList<qint64> wanted;
    for (const StoredTemplate &integration : *templates) {
        const auto links = m_stores->links.list(integration.id);
        if (!links)
            co_return links.error();
        const auto failed = m_stores->due.failed(integration.id);
        if (!failed)
            co_return failed.error();
        for (const OrderLink &link : *links) {
            const bool named = numbers.contains(link.po.text(), Qt::CaseInsensitive);
            const bool broken = std::any_of(failed->cbegin(), failed->cend(), [&](const DueOrder &due) { return due.link == link.id; });
            if (named || (numbers.isEmpty() && broken))
                wanted.append(link.id);
        }
    }
    if (wanted.isEmpty() && !numbers.isEmpty())
        co_return nothingCalled(Said::tr("There is no followed order \"%1\"."), numbers.join(u", "_s));
    if (const auto asked = m_stores->due.ask(wanted, m_options.person); !asked)
        co_return asked.error();
    if (m_scheduler)
        m_scheduler->wake();
    co_return int(wanted.size());
}

} // namespace Waybill
