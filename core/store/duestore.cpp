#include "core/store/duestore.h"

#include "core/base/words.h"
#include "core/store/database.h"
#include "core/store/dialect.h"

#include <algorithm>

namespace Waybill {

using namespace Qt::Literals::StringLiterals;

namespace {

const QString columns =
    u"link, due_at, asked, asked_by, failures, retry_at, last_error, last_error_kind, lease_owner, lease_until, "
    "failing_since"_s;

/// Three times "now". A turn has come when a person asked, when it is due and no failure says "later", or when a failed
/// attempt may be made again although the order is not yet due.
const QString turnHasCome =
    u"(asked = 1 OR (due_at <= ? AND (retry_at IS NULL OR retry_at <= ?)) OR (failures > 0 AND retry_at <= ?))"_s;
const QString isFree = u"(lease_owner = '' OR lease_until < ?)"_s;

/// Twice the owner: an order that is another's by now stays with that one.
const QString givenBack = u"lease_until = CASE WHEN lease_owner = ? THEN NULL ELSE lease_until END, "
                          "lease_owner = CASE WHEN lease_owner = ? THEN '' ELSE lease_owner END "_s;
/// Told by whoever asks, heard by all who work on the same server.
const QString askedChannel = u"waybill_asked"_s;

DueOrder dueOf(const Row &row)
{
    DueOrder due;
    due.link = row.number(0);
    due.dueAt = row.instant(1);
    due.asked = row.flag(2);
    due.askedBy = row.text(3);
    due.failures = row.count(4);
    due.retryAt = row.instant(5);
    due.lastError = row.text(6);
    due.lastErrorKind = row.text(7);
    due.leaseOwner = row.text(8);
    due.leaseUntil = row.instant(9);
    due.failingSince = row.instant(10);
    return due;
}

Error noTurn(const QList<qint64> &links)
{
    QStringList told;
    for (const qint64 link : links)
        told.append(QString::number(link));
    return {ErrorKind::NotFound, Said::tr("This order has no turn: it is not followed (any more)."), told.join(u", "_s)};
}

} // namespace

Result<Done> DueStore::schedule(qint64 link, const QDateTime &dueAt)
{
    return m_database.change(u"INSERT INTO due (link, template, due_at) SELECT id, template, ? FROM order_link WHERE id = ? "
                             "ON CONFLICT (link) DO UPDATE SET due_at = excluded.due_at"_s, {Bind::instant(dueAt), link});
}

Result<Done> DueStore::ask(const QList<qint64> &links, const QString &by)
{
    QList<QVariantList> rows;
    for (const qint64 link : links)
        rows.append({by, link});
    Transaction tx(m_database);
    if (!tx.begun())
        return tx.begun();
    const auto asked = m_database.changeEach(
        u"INSERT INTO due (link, template, asked, asked_by) SELECT id, template, 1, ? FROM order_link WHERE id = ? "
        "ON CONFLICT (link) DO UPDATE SET asked = 1, asked_by = excluded.asked_by"_s, rows);
    if (!asked)
        return asked;
    if (const auto told = m_database.notify(askedChannel, by); !told)
        return told;
    return tx.commit();
}

Result<Done> DueStore::whenAsked(std::function<void()> asked)
{
    return m_database.listen(askedChannel, [asked = std::move(asked)](const QString &) { asked(); });
}

Result<Done> DueStore::callOthers()
{
    return m_database.notify(askedChannel, {});
}

Result<Done> DueStore::askAll(const TemplateId &integration, const QString &by)
{
    Transaction tx(m_database);
    if (!tx.begun())
        return tx.begun();
    if (const auto asked = m_database.change(u"UPDATE due SET asked = 1, asked_by = ? WHERE template = ? AND due_at IS NOT NULL"_s,
                                             {by, integration.text()}); !asked)
        return asked;
    if (const auto told = m_database.notify(askedChannel, by); !told)
        return told;
    return tx.commit();
}

Result<std::optional<DueOrder>> DueStore::find(qint64 link)
{
    return m_database.first(u"SELECT "_s + columns + u" FROM due WHERE link = ?"_s, {link}, dueOf);
}

Result<QHash<qint64, DueOrder>> DueStore::find(const QList<qint64> &links)
{
    QHash<qint64, DueOrder> found;
    const auto read = m_database.eachOf(u"SELECT "_s + columns + u" FROM due WHERE link IN %1"_s, {}, Bind::keys(links),
                                        [&](const Row &row) { found.insert(row.number(0), dueOf(row)); });
    if (!read)
        return read.error();
    return found;
}

Result<QList<qint64>> DueStore::claimThese(const QList<qint64> &links, const QString &owner, const QDateTime &now,
                                           const QDateTime &leaseUntil, bool onlyDue)
{
    if (links.isEmpty())
        return QList<qint64>();
    const QVariant at = Bind::instant(now);
    QVariantList wanted;
    for (const qint64 link : links)
        wanted.append(link);
    const QString these = u"("_s + QStringList(links.size(), u"?"_s).join(u',') + u")"_s;
    const auto known = m_database.run(u"INSERT INTO due (link, template) SELECT id, template FROM order_link WHERE id IN "_s + these
                                          + u" ON CONFLICT (link) DO NOTHING"_s, wanted);
    if (!known)
        return known.error();
    QVariantList values{owner, Bind::instant(leaseUntil)};
    values += wanted;
    values += {owner, at};
    if (onlyDue)
        values += {at, at, at};
    values += {owner, at};
    const QString turn = onlyDue ? u" AND (due_at IS NULL OR "_s + turnHasCome + u")"_s : QString();
    auto claimed = m_database.select(
        u"UPDATE due SET lease_owner = ?, lease_until = ? WHERE link IN (SELECT link FROM due WHERE link IN "_s + these
            + u" AND (lease_owner = ? OR "_s + isFree + u")"_s + turn
            + u" AND NOT EXISTS (SELECT 1 FROM due other, order_link its, template ours, order_link mine, template theirs "
              "WHERE mine.id = due.link AND ours.id = mine.template AND its.record = mine.record AND its.id <> mine.id "
              "AND theirs.id = its.template AND theirs.target = ours.target AND other.link = its.id "
              "AND other.lease_owner <> '' AND other.lease_owner <> ? AND other.lease_until >= ?) ORDER BY link"_s
            + m_database.dialect().skipLocked() + u") RETURNING link"_s,
        values, [](const Row &row) { return row.number(0); });
    if (claimed) // in the order asked for; RETURNING promises none
        std::sort(claimed->begin(), claimed->end(), [&](qint64 a, qint64 b) { return links.indexOf(a) < links.indexOf(b); });
    return claimed;
}

Result<bool> DueStore::renew(const QList<qint64> &links, const QString &owner, const QDateTime &leaseUntil)
{
    Transaction tx(m_database);
    if (!tx.begun())
        return tx.begun().error();
    bool all = true;
    for (const qint64 link : links) {
        const auto kept = m_database.run(u"UPDATE due SET lease_until = ? WHERE link = ? AND lease_owner = ?"_s,
                                         {Bind::instant(leaseUntil), link, owner});
        if (!kept)
            return kept.error();
        all &= *kept > 0;
    }
    if (auto done = tx.commit(); !done) // also if one is lost: this may stand in a larger change, which goes on
        return done.error();
    return all;
}

Result<Done> DueStore::finish(qint64 link, const QDateTime &nextDue, const QString &owner)
{
    return finish(QList<qint64>{link}, nextDue, owner);
}

Result<Done> DueStore::finish(const QList<qint64> &links, const QDateTime &nextDue, const QString &owner)
{
    const auto changed = m_database.runOf(
        u"UPDATE due SET due_at = ?, asked = 0, asked_by = '', failures = 0, failing_since = NULL, retry_at = NULL, "
        "last_error = '', last_error_kind = '', "_s + givenBack + u"WHERE link IN %1"_s, {Bind::instant(nextDue), owner, owner}, Bind::keys(links));
    if (!changed)
        return changed.error();
    return *changed >= links.size() ? Result<Done>(Done{}) : Result<Done>(noTurn(links));
}

Result<Done> DueStore::fail(qint64 link, const QDateTime &at, const Error &error, const QDateTime &retryAt, const QString &owner)
{
    const auto changed = m_database.run(
        u"UPDATE due SET asked = 0, asked_by = '', failures = failures + 1, failing_since = coalesce(failing_since, ?), "
        "retry_at = ?, last_error = ?, last_error_kind = ?, "_s + givenBack + u"WHERE link = ?"_s,
        {Bind::instant(at), Bind::instant(retryAt), error.message, errorKindName(error.kind), owner, owner, link});
    if (!changed)
        return changed.error();
    return *changed > 0 ? Result<Done>(Done{}) : Result<Done>(noTurn({link}));
}

Result<Done> DueStore::refuse(qint64 link, const QDateTime &at, const Error &error, const QDateTime &nextDue, const QString &owner)
{
    const auto changed = m_database.run(
        u"UPDATE due SET due_at = ?, asked = 0, asked_by = '', failures = failures + 1, failing_since = coalesce(failing_since, ?), "
        "retry_at = NULL, last_error = ?, last_error_kind = ?, "_s + givenBack + u"WHERE link = ?"_s,
        {Bind::instant(nextDue), Bind::instant(at), error.message, errorKindName(error.kind), owner, owner, link});
    if (!changed)
        return changed.error();
    return *changed > 0 ? Result<Done>(Done{}) : Result<Done>(noTurn({link}));
}

Result<Done> DueStore::carryOn(qint64 link, const QDateTime &nextDue, const QString &owner)
{
    const auto changed = m_database.run(u"UPDATE due SET due_at = ?, asked = 0, asked_by = '', retry_at = NULL, "_s
                                            + givenBack + u"WHERE link = ?"_s, {Bind::instant(nextDue), owner, owner, link});
    if (!changed)
        return changed.error();
    return *changed > 0 ? Result<Done>(Done{}) : Result<Done>(noTurn({link}));
}

Result<Done> DueStore::release(const QString &owner)
{
    return m_database.change(u"UPDATE due SET lease_owner = '', lease_until = NULL WHERE lease_owner = ? AND lease_owner <> ''"_s,
                             {owner});
}

Result<Done> DueStore::releaseOf(const std::function<bool(const QString &)> &isGone)
{
    const auto owners = m_database.select(u"SELECT DISTINCT lease_owner FROM due WHERE lease_owner <> ''"_s, {},
                                          [](const Row &row) { return row.text(0); });
    if (!owners)
        return owners.error();
    for (const QString &owner : *owners) {
        if (!isGone(owner))
            continue;
        if (const auto freed = release(owner); !freed)
            return freed;
    }
    return Done{};
}

Result<Done> DueStore::bringForward(const QDateTime &now)
{
    const QVariant at = Bind::instant(now);
    return m_database.change(u"UPDATE due SET due_at = CASE WHEN due_at > ? THEN ? ELSE due_at END, "
                             "retry_at = CASE WHEN retry_at > ? THEN ? ELSE retry_at END WHERE due_at > ? OR retry_at > ?"_s,
                             {at, at, at, at, at, at});
}

Result<Done> DueStore::bringForward(const TemplateId &integration, const QDateTime &now)
{
    const QVariant at = Bind::instant(now);
    return m_database.change(u"UPDATE due SET due_at = ? WHERE template = ? AND due_at > ?"_s, {at, integration.text(), at});
}

Result<QList<DueOrder>> DueStore::list(const TemplateId &integration)
{
    return m_database.select(u"SELECT "_s + columns + u" FROM due WHERE template = ? ORDER BY link"_s, {integration.text()}, dueOf);
}

Result<QList<qint64>> DueStore::asked(const TemplateId &integration)
{
    return m_database.select(u"SELECT link FROM due WHERE template = ? AND asked = 1 ORDER BY link"_s, {integration.text()},
                             [](const Row &row) { return row.number(0); });
}

Result<DueCount> DueStore::count(const TemplateId &integration, const QDateTime &now)
{
    const QVariant at = Bind::instant(now);
    const auto counts = m_database.first(
        u"SELECT count(*), coalesce(sum(CASE WHEN "_s + turnHasCome + u" AND "_s + isFree
            + u" THEN 1 ELSE 0 END), 0) FROM due WHERE template = ?"_s,
        {at, at, at, at, integration.text()}, [](const Row &row) { return DueCount{row.count(1), row.count(0) - row.count(1)}; });
    if (!counts)
        return counts.error();
    return counts->value_or(DueCount());
}

Result<QDateTime> DueStore::next(const TemplateId &integration)
{
    const auto found = m_database.first(
        u"SELECT min(CASE WHEN retry_at IS NOT NULL THEN retry_at ELSE due_at END) FROM due WHERE template = ?"_s,
        {integration.text()}, [](const Row &row) { return row.instant(0); });
    if (!found)
        return found.error();
    return found->value_or(QDateTime());
}

Result<QList<DueOrder>> DueStore::failed(const TemplateId &integration)
{
    return m_database.select(u"SELECT "_s + columns + u" FROM due WHERE template = ? AND failures > 0 ORDER BY due_at, link"_s,
                             {integration.text()}, dueOf);
}

} // namespace Waybill
