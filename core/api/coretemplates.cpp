#include "core/api/synccore.h"

#include "core/base/words.h"
#include "core/mapping/fit.h"

#include <QUuid>

namespace Waybill {

using namespace Qt::Literals::StringLiterals;

QCoro::Task<Result<QStringList>> SyncCore::vendorsOf(NewTemplate entry, Connection source, Connection target)
{
    if (!entry.vendors.isEmpty())
        co_return entry.vendors;
    auto making = this->target(target);
    const auto adapter = co_await making;
    if (!adapter)
        co_return adapter.error();
    const auto all = kinds();
    const auto kind = std::find_if(all.cbegin(), all.cend(), [&](const auto &each) { return each.kind == source.kind; });
    const QString wanted = entry.vendorName.isEmpty() ? kind->name : entry.vendorName;
    auto asking = (*adapter)->vendors(wanted);
    const auto found = co_await asking;
    if (!found)
        co_return found.error();
    if (found->size() != 1) {
        QStringList names;
        for (const auto &[id, name] : *found)
            names.append(u"%1 (%2)"_s.arg(name, id.text()));
        const QString words = found->isEmpty()
            ? Said::tr("%1 has no vendor called %2.").arg(target.name, wanted)
            : Said::tr("Several vendors fit: %1.").arg(names.join(u", "_s));
        co_return Error{ErrorKind::Usage, words, {}, u"vendor"_s};
    }
    co_return QStringList{found->first().first.text()};
}

/// A recommended mapping as this site can take it; a person's own, and one whose target cannot be asked now, as it is.
QCoro::Task<Mapping> SyncCore::fittedMapping(IntegrationTemplate file, Connection target)
{
    const auto recommended = recommendedTemplate(file.source, file.target);
    if (!recommended || recommended->mapping != file.mapping)
        co_return Mapping(file.mapping);
    auto making = this->target(target);
    const auto adapter = co_await making;
    if (!adapter || !(*adapter)->capabilities().fieldsVary)
        co_return Mapping(file.mapping);
    auto asking = (*adapter)->schema(false);
    const auto schema = co_await asking;
    co_return schema ? fittedTo(file.mapping, *schema) : Mapping(file.mapping);
}

QCoro::Task<Result<TemplateId>> SyncCore::importTemplate(NewTemplate entry)
{
    const NewsAtEnd news(this, int(News::Templates));
    const auto sourceConnection = findConnection(entry.source);
    if (!sourceConnection)
        co_return sourceConnection.error();
    const auto targetConnection = findConnection(entry.target);
    if (!targetConnection)
        co_return targetConnection.error();
    auto finding = vendorsOf(entry, *sourceConnection, *targetConnection);
    const auto vendors = co_await finding;
    if (!vendors)
        co_return vendors.error();
    auto fitting = fittedMapping(entry.file, *targetConnection);
    entry.file.mapping = co_await fitting;
    StoredTemplate stored;
    stored.id = TemplateId(QUuid::createUuid().toString(QUuid::WithoutBraces));
    stored.name = entry.name.isEmpty() ? entry.file.name : entry.name;
    stored.source = sourceConnection->id;
    stored.target = targetConnection->id;
    stored.vendors = *vendors;
    stored.schedule = entry.file.schedule;
    stored.scope = entry.file.scope;
    stored.state = TemplateState::Ready;
    stored.createdAt = stored.changedAt = m_clock->now();
    Transaction tx(*m_stores->database);
    if (const auto added = m_stores->templates.add(stored); !added)
        co_return added.error();
    const auto saved = m_stores->templates.saveMapping(stored.id, toJson(entry.file.mapping), mappingVersion(entry.file.mapping),
                                                       m_clock->now(), m_options.person);
    if (!saved)
        co_return saved.error();
    if (const auto kept = keepAudit({.what = u"template"_s, .subject = stored.name, .to = u"added"_s}); !kept)
        co_return kept.error();
    const auto committed = tx.commit();
    co_return committed ? Result<TemplateId>(stored.id) : Result<TemplateId>(committed.error());
}

QCoro::Task<Result<TemplateId>> SyncCore::importRecommended(QString source, QString target)
{
    const auto from = findConnection(source);
    if (!from)
        co_return from.error();
    const auto to = findConnection(target);
    if (!to)
        co_return to.error();
    const auto file = recommendedTemplate(from->kind, to->kind);
    if (!file)
        co_return file.error();
    const auto name = freeTemplateName(file->name);
    if (!name)
        co_return name.error();
    const NewTemplate entry{*name, source, target, {}, *file};
    auto importing = importTemplate(entry);
    co_return co_await importing;
}

QCoro::Task<Result<TemplateId>> SyncCore::copyTemplate(QString nameOrId, QString name)
{
    const auto stored = findTemplate(nameOrId);
    if (!stored)
        co_return stored.error();
    auto exporting = exportTemplate(nameOrId);
    const auto file = co_await exporting;
    if (!file)
        co_return file.error();
    const auto free = freeTemplateName(name);
    if (!free)
        co_return free.error();
    const NewTemplate entry{*free, stored->source.text(), stored->target.text(), stored->vendors, *file};
    auto importing = importTemplate(entry);
    co_return co_await importing;
}

/// "Get Order Status", "Get Order Status 2", …
Result<QString> SyncCore::freeTemplateName(const QString &name)
{
    for (int number = 1;; ++number) {
        const QString tried = number == 1 ? name : u"%1 %2"_s.arg(name).arg(number);
        const auto known = m_stores->templates.findByName(tried);
        if (!known)
            return known.error();
        if (!*known)
            return tried;
    }
}

QCoro::Task<Result<IntegrationTemplate>> SyncCore::exportTemplate(QString nameOrId)
{
    const auto stored = findTemplate(nameOrId);
    if (!stored)
        co_return stored.error();
    auto mapping = mappingFromJson(stored->mapping);
    if (!mapping)
        co_return mapping.error();
    const auto sourceConnection = findConnection(stored->source.text());
    const auto targetConnection = findConnection(stored->target.text());
    if (!sourceConnection || !targetConnection)
        co_return nothingCalled(Said::tr("There is no connection \"%1\"."), stored->name);
    IntegrationTemplate file;
    file.name = stored->name;
    file.source = sourceConnection->kind;
    file.target = targetConnection->kind;
    file.mapping = *mapping;
    file.schedule = stored->schedule;
    file.scope = stored->scope;
    co_return file;
}

QCoro::Task<Result<Done>> SyncCore::saveMapping(QString nameOrId, Mapping mapping)
{
    const NewsAtEnd news(this, int(News::Templates));
    const auto stored = findTemplate(nameOrId);
    if (!stored)
        co_return stored.error();
    const QDateTime now = m_clock->now();
    const QJsonValue from = stored->mappingVersion > 0 ? QJsonValue(stored->mappingVersion) : QJsonValue(QJsonValue::Undefined);
    Transaction tx(*m_stores->database);
    const auto saved = m_stores->templates.saveMapping(stored->id, toJson(mapping), mappingVersion(mapping), now, m_options.person);
    if (!saved)
        co_return saved.error();
    if (const auto kept = keepAudit({.what = u"mapping"_s, .subject = stored->name, .from = from, .to = *saved}); !kept)
        co_return kept;
    if (const auto told = tellUnlocks(*stored, mapping); !told)
        co_return told;
    if (const auto kept = m_stores->setup.setConfigured(stored->id, now); !kept)
        co_return kept;
    if (const auto dropped = m_stores->setup.dropDraft(stored->id); !dropped)
        co_return dropped;
    co_return tx.commit();
}

/// Who took the lock off a choice that means goods were received stays in the audit list (semantics 2).
Result<Done> SyncCore::tellUnlocks(const StoredTemplate &before, const Mapping &mapping)
{
    const auto known = mappingFromJson(before.mapping);
    for (const ReceiptUnlock &unlock : mapping.unlocked) {
        const bool had = known && std::any_of(known->unlocked.cbegin(), known->unlocked.cend(), [&](const ReceiptUnlock &each) {
            return each.field == unlock.field && each.choice == unlock.choice;
        });
        if (had)
            continue;
        const QString field = u"%1: %2"_s.arg(before.name, unlock.field.name);
        if (const auto kept = keepAudit({.who = unlock.by, .what = u"unlock"_s, .subject = field, .to = unlock.choice}); !kept)
            return kept;
    }
    return Done{};
}

QCoro::Task<Result<QList<TemplateCard>>> SyncCore::templateCards()
{
    const auto stored = m_stores->templates.list();
    if (!stored)
        co_return stored.error();
    const auto accounts = m_stores->connections.list();
    if (!accounts)
        co_return accounts.error();
    TemplateView view(*m_stores);
    QList<TemplateCard> cards;
    for (const StoredTemplate &integration : *stored) {
        const auto card = view.card(integration);
        if (!card)
            co_return card.error();
        cards.append(*card);
    }
    for (const Connection &source : *accounts) {
        for (const Connection &target : *accounts) {
            const bool pair = source.role == ConnectionRole::Source && target.role == ConnectionRole::Target;
            const auto file = pair ? recommendedTemplate(source.kind, target.kind) : Result<IntegrationTemplate>(Error{});
            const bool known = std::any_of(cards.cbegin(), cards.cend(), [&](const TemplateCard &card) {
                return card.source == source.id && card.target == target.id;
            });
            if (!file || known)
                continue;
            TemplateCard card;
            card.name = file->name;
            card.source = source.id;
            card.target = target.id;
            cards.append(card);
        }
    }
    for (TemplateCard &card : cards) {
        for (const Connection &account : *accounts) {
            if (account.id == card.source)
                card.sourceName = account.name;
            if (account.id == card.target)
                card.targetName = account.name;
        }
    }
    co_return cards;
}

QCoro::Task<Result<QList<StoredTemplate>>> SyncCore::templates()
{
    co_return m_stores->templates.list();
}

QCoro::Task<Result<Done>> SyncCore::enable(QString nameOrId, bool approveToo, bool customerMails)
{
    const NewsAtEnd news(this, int(News::Templates));
    const auto stored = findTemplate(nameOrId);
    if (!stored)
        co_return stored.error();
    if (stored->mappingVersion == 0)
        co_return Error{ErrorKind::Usage, Said::tr("\"%1\" has no mapping yet.").arg(stored->name), {}};
    const auto approved = m_stores->approvals.forAll(stored->id, stored->mappingVersion);
    if (!approved)
        co_return approved.error();
    const auto state = *approved ? TemplateState::Live : TemplateState::Trial;
    if (const auto set = setTemplateState(*stored, state); !set)
        co_return set;
    if (!approveToo)
        co_return Done{};
    auto approving = approve(nameOrId, {}, customerMails);
    co_return co_await approving;
}

QCoro::Task<Result<Done>> SyncCore::approve(QString nameOrId, QString order, bool customerMails)
{
    const NewsAtEnd news(this, int(News::Templates));
    const auto stored = findTemplate(nameOrId);
    if (!stored)
        co_return stored.error();
    Approval approval;
    approval.integration = stored->id;
    approval.mappingVersion = stored->mappingVersion;
    approval.by = m_options.person;
    approval.at = m_clock->now();
    if (customerMails)
        approval.options.insert(u"customerMails"_s, true);
    if (!order.isEmpty()) {
        const auto links = m_stores->links.findByPo(PoNumber(order));
        if (!links)
            co_return links.error();
        for (const OrderLink &link : *links) {
            if (link.integration == stored->id)
                approval.order = link.record;
        }
        if (approval.order.isEmpty())
            co_return nothingCalled(Said::tr("There is no followed order \"%1\"."), order);
    }
    Transaction tx(*m_stores->database);
    if (const auto said = m_stores->approvals.approve(approval); !said)
        co_return said;
    const QString subject = order.isEmpty() ? stored->name : u"%1: %2"_s.arg(stored->name, order);
    const QString mails = customerMails ? Said::tr("with mails to customers") : QString();
    if (const auto kept = keepAudit({.what = u"approval"_s, .subject = subject, .to = stored->mappingVersion, .note = mails}); !kept)
        co_return kept;
    if (const auto committed = tx.commit(); !committed)
        co_return committed;
    if (!order.isEmpty() || stored->state == TemplateState::Live)
        co_return Done{};
    if (stored->state != TemplateState::Trial)
        co_return Error{ErrorKind::Usage, Said::tr("\"%1\" is off. Enable it first.").arg(stored->name), {}};
    co_return setTemplateState(*stored, TemplateState::Live);
}

QCoro::Task<Result<Done>> SyncCore::disable(QString nameOrId)
{
    const NewsAtEnd news(this, int(News::Templates));
    const auto stored = findTemplate(nameOrId);
    if (!stored)
        co_return stored.error();
    co_return setTemplateState(*stored, TemplateState::Ready);
}

Result<Done> SyncCore::setTemplateState(const StoredTemplate &stored, TemplateState state)
{
    Transaction tx(*m_stores->database);
    if (const auto set = m_stores->templates.setState(stored.id, state, m_clock->now()); !set)
        return set;
    const QString word = state == TemplateState::Live ? u"on"_s : state == TemplateState::Trial ? u"looks only"_s : u"off"_s;
    if (stored.state != state) {
        if (const auto kept = keepAudit({.what = u"template"_s, .subject = stored.name, .to = word}); !kept)
            return kept;
    }
    return tx.commit();
}

} // namespace Waybill
