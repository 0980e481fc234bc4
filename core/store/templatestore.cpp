#include "core/store/templatestore.h"

#include "core/base/words.h"
#include "core/store/database.h"
#include "core/store/dialect.h"
#include "core/store/words.h"

namespace Waybill {

using namespace Qt::Literals::StringLiterals;

namespace {

const QString selectTemplates =
    u"SELECT t.id, t.name, t.source, t.target, m.content, t.mapping_version, m.content_hash, t.schedule, t.scope, t.vendors, "
    "t.state, t.paused, t.paused_until, t.blocked_reason, t.first_switched_on_at, t.created_at, t.changed_at, t.options "
    "FROM template t LEFT JOIN mapping m ON m.template = t.id AND m.version = t.mapping_version "_s;

StoredTemplate templateOf(const Row &row)
{
    StoredTemplate entry;
    entry.id = row.id<TemplateId>(0);
    entry.name = row.text(1);
    entry.source = row.id<ConnectionId>(2);
    entry.target = row.id<ConnectionId>(3);
    entry.mapping = row.object(4);
    entry.mappingVersion = row.count(5);
    entry.mappingHash = row.text(6);
    entry.schedule = row.object(7);
    entry.scope = row.object(8);
    entry.vendors = row.list(9);
    entry.state = fromWord<TemplateState>(row.text(10));
    entry.paused = row.flag(11);
    entry.pausedUntil = row.instant(12);
    entry.blockedReason = row.text(13);
    entry.firstSwitchedOnAt = row.instant(14);
    entry.createdAt = row.instant(15);
    entry.changedAt = row.instant(16);
    entry.options = row.object(17);
    return entry;
}

Error refusal(const Error &error, const QString &name)
{
    if (error.kind != ErrorKind::Usage)
        return error;
    return {ErrorKind::Usage, Said::tr("The template %1 cannot be stored: its name is taken, or one of its connections is gone.").arg(name),
            error.detail};
}

Result<Done> known(const Result<int> &changed, const TemplateId &id)
{
    if (!changed)
        return changed.error();
    if (*changed == 0)
        return Error{ErrorKind::NotFound, Said::tr("There is no such template (any more)."), id.text()};
    return Done{};
}

} // namespace

Result<Done> TemplateStore::add(const StoredTemplate &entry)
{
    auto done = m_database.change(
        u"INSERT INTO template (id, name, name_key, source, target, schedule, scope, vendors, state, paused, paused_until, "
        "blocked_reason, first_switched_on_at, created_at, changed_at, options) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
        {entry.id.text(), entry.name, lookUpKey(entry.name), entry.source.text(), entry.target.text(),
         Bind::object(entry.schedule), Bind::object(entry.scope), Bind::list(entry.vendors), Json::enumName(entry.state),
         Bind::flag(entry.paused), Bind::instant(entry.pausedUntil), entry.blockedReason,
         Bind::instant(entry.firstSwitchedOnAt), Bind::instant(entry.createdAt), Bind::instant(entry.createdAt),
         Bind::object(entry.options)});
    return done ? done : Result<Done>(refusal(done.error(), entry.name));
}

Result<Done> TemplateStore::save(const StoredTemplate &entry, const QDateTime &at)
{
    const auto changed = m_database.run(
        u"UPDATE template SET name = ?, name_key = ?, source = ?, target = ?, schedule = ?, scope = ?, vendors = ?, "
        "options = ?, changed_at = ? WHERE id = ?"_s,
        {entry.name, lookUpKey(entry.name), entry.source.text(), entry.target.text(), Bind::object(entry.schedule),
         Bind::object(entry.scope), Bind::list(entry.vendors), Bind::object(entry.options), Bind::instant(at), entry.id.text()});
    return changed ? known(changed, entry.id) : Result<Done>(refusal(changed.error(), entry.name));
}

Result<std::optional<StoredTemplate>> TemplateStore::find(const TemplateId &id)
{
    return m_database.first(selectTemplates + u"WHERE t.id = ?"_s, {id.text()}, templateOf);
}

Result<std::optional<StoredTemplate>> TemplateStore::findByName(const QString &name)
{
    return m_database.first(selectTemplates + u"WHERE t.name_key = ?"_s, {lookUpKey(name)}, templateOf);
}

Result<QList<StoredTemplate>> TemplateStore::list()
{
    return m_database.select(selectTemplates + u"ORDER BY t.name_key"_s, {}, templateOf);
}

Result<Done> TemplateStore::remove(const TemplateId &id)
{
    return m_database.change(u"DELETE FROM template WHERE id = ?"_s, {id.text()});
}

Result<int> TemplateStore::saveMapping(const TemplateId &id, const QJsonObject &mapping, const QString &hash,
                                       const QDateTime &at, const QString &by)
{
    Transaction tx(m_database);
    if (!tx.begun())
        return tx.begun().error();
    const auto alone = m_database.number(u"SELECT 1 FROM template WHERE id = ?"_s + m_database.dialect().lockRows(), {id.text()});
    if (!alone)
        return alone.error();
    const auto now = find(id);
    if (!now)
        return now.error();
    if (!*now)
        return Error{ErrorKind::NotFound, Said::tr("There is no such template (any more)."), id.text()};
    const StoredTemplate &entry = **now;
    const bool sameHash = entry.mappingVersion > 0 && entry.mappingHash == hash;
    if (sameHash) { // no new version, but changed names are kept
        if (entry.mapping != mapping) {
            auto kept = m_database.change(u"UPDATE mapping SET content = ? WHERE template = ? AND version = ?"_s,
                                          {Bind::object(mapping), id.text(), entry.mappingVersion});
            if (!kept)
                return kept.error();
        }
        auto done = tx.commit();
        return done ? Result<int>(entry.mappingVersion) : Result<int>(done.error());
    }
    const auto newest = m_database.number(u"SELECT coalesce(max(version), 0) FROM mapping WHERE template = ?"_s, {id.text()});
    if (!newest)
        return newest.error();
    const int version = int(*newest) + 1;
    auto added = m_database.change(
        u"INSERT INTO mapping (template, version, content, content_hash, saved_at, saved_by) VALUES (?, ?, ?, ?, ?, ?)"_s,
        {id.text(), version, Bind::object(mapping), hash, Bind::instant(at), by});
    if (!added)
        return added.error();
    auto pointed = m_database.change(u"UPDATE template SET mapping_version = ?, changed_at = ? WHERE id = ?"_s,
                                     {version, Bind::instant(at), id.text()});
    if (!pointed)
        return pointed.error();
    auto done = tx.commit();
    return done ? Result<int>(version) : Result<int>(done.error());
}

Result<std::optional<QJsonObject>> TemplateStore::mapping(const TemplateId &id, int version)
{
    return m_database.first(u"SELECT content FROM mapping WHERE template = ? AND version = ?"_s, {id.text(), version},
                            [](const Row &row) { return row.object(0); });
}

Result<Done> TemplateStore::setState(const TemplateId &id, TemplateState state, const QDateTime &at)
{
    const bool isOn = state == TemplateState::Trial || state == TemplateState::Live;
    return known(m_database.run(
                     u"UPDATE template SET state = ?, first_switched_on_at = coalesce(first_switched_on_at, ?) WHERE id = ?"_s,
                     {Json::enumName(state), isOn ? Bind::instant(at) : QVariant(), id.text()}),
                 id);
}

Result<Done> TemplateStore::pause(const TemplateId &id, const QDateTime &until)
{
    return known(m_database.run(u"UPDATE template SET paused = 1, paused_until = ? WHERE id = ?"_s,
                                {Bind::instant(until), id.text()}), id);
}

Result<Done> TemplateStore::resume(const TemplateId &id)
{
    return known(m_database.run(u"UPDATE template SET paused = 0, paused_until = NULL WHERE id = ?"_s, {id.text()}), id);
}

Result<Done> TemplateStore::block(const TemplateId &id, const QString &reason)
{
    return known(m_database.run(u"UPDATE template SET blocked_reason = ? WHERE id = ?"_s, {reason, id.text()}), id);
}

Result<Done> TemplateStore::unblock(const TemplateId &id)
{
    return block(id, {});
}

} // namespace Waybill
