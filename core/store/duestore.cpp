#include "core/store/duestore.h"

#include "core/store/database.h"
#include "core/store/dialect.h"

#include <algorithm>

namespace Waybill {

using namespace Qt::Literals::StringLiterals;

namespace {

const QString columns =
    u"link, due_at, asked, asked_by, failures, retry_at, last_error, last_error_kind, lease_owner, lease_until"_s;

/// Three times "now". A turn has come when a person asked, when it is due and no failure says "later", or when a failed
/// attempt may be made again although the order is not yet due.
const QString turnHasCome =
    u"(asked = 1 OR (due_at <= ? AND (retry_at IS NULL OR retry_at <= ?)) OR (failures > 0 AND retry_at <= ?))"_s;
const QString isFree = u"(lease_owner = '' OR lease_until < ?)"_s;

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
    return due;
}

Error noTurn(qint64 link)
{
    return {ErrorKind::NotFound, u"This order has no turn: it is not followed (any more)."_s, QString::number(link)};
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
    return m_database.changeEach(
        u"INSERT INTO due (link, template, asked, asked_by) SELECT id, template, 1, ? FROM order_link WHERE id = ? "
        "ON CONFLICT (link) DO UPDATE SET asked = 1, asked_by = excluded.asked_by"_s, rows);
}

Result<Done> DueStore::askAll(const TemplateId &integration, const QString &by)
{
    return m_database.change(u"UPDATE due SET asked = 1, asked_by = ? WHERE template = ? AND due_at IS NOT NULL"_s, {by, integration.text()});
}

Result<std::optional<DueOrder>> DueStore::find(qint64 link)
{
    return m_database.first(u"SELECT "_s + columns + u" FROM due WHERE link = ?"_s, {link}, dueOf);
}

Result<QList<DueOrder>> DueStore::claim(const TemplateId &integration, const QDateTime &now, int limit, const QString &owner,
                                        const QDateTime &leaseUntil)
{
    const QVariant at = Bind::instant(now);
    auto claimed = m_database.select(
        u"UPDATE due SET lease_owner = ?, lease_until = ? WHERE link IN (SELECT link FROM due WHERE template = ? AND "_s
            + turnHasCome + u" AND "_s + isFree + u" ORDER BY asked DESC, due_at, link LIMIT ?"_s
            + m_database.dialect().skipLocked() + u") RETURNING "_s + columns,
        {owner, Bind::instant(leaseUntil), integration.text(), at, at, at, at, limit}, dueOf);
    if (claimed) // RETURNING promises no order
        std::sort(claimed->begin(), claimed->end(), [](const DueOrder &a, const DueOrder &b) {
            return std::tuple(!a.asked, a.dueAt, a.link) < std::tuple(!b.asked, b.dueAt, b.link);
        });
    return claimed;
}

Result<QList<qint64>> DueStore::claimThese(const QList<qint64> &links, const QString &owner, const QDateTime &now,
                                           const QDateTime &leaseUntil)
{
    QList<qint64> claimed;
    Transaction tx(m_database);
    if (!tx.begun())
        return tx.begun().error();
    for (const qint64 link : links) {
        const auto taken = m_database.run(
            u"INSERT INTO due (link, template, lease_owner, lease_until) SELECT id, template, ?, ? FROM order_link WHERE id = ? "
            "ON CONFLICT (link) DO UPDATE SET lease_owner = excluded.lease_owner, lease_until = excluded.lease_until "
            "WHERE due.lease_owner = '' OR due.lease_owner = excluded.lease_owner OR due.lease_until < ?"_s,
            {owner, Bind::instant(leaseUntil), link, Bind::instant(now)});
        if (!taken)
            return taken.error();
        if (*taken > 0)
            claimed.append(link);
    }
    if (auto done = tx.commit(); !done)
        return done.error();
    return claimed;
}

Result<bool> DueStore::renew(const QList<qint64> &links, const QString &owner, const QDateTime &leaseUntil)
{
    Transaction tx(m_database);
    if (!tx.begun())
        return tx.begun().error();
    for (const qint64 link : links) {
        const auto kept = m_database.run(u"UPDATE due SET lease_until = ? WHERE link = ? AND lease_owner = ?"_s,
                                         {Bind::instant(leaseUntil), link, owner});
        if (!kept)
            return kept.error();
        if (*kept == 0)
            return false;
    }
    if (auto done = tx.commit(); !done)
        return done.error();
    return true;
}

Result<Done> DueStore::finish(qint64 link, const QDateTime &nextDue)
{
    const auto changed = m_database.run(
        u"UPDATE due SET due_at = ?, asked = 0, asked_by = '', failures = 0, retry_at = NULL, last_error = '', "
        "last_error_kind = '', lease_owner = '', lease_until = NULL WHERE link = ?"_s, {Bind::instant(nextDue), link});
    if (!changed)
        return changed.error();
    return *changed > 0 ? Result<Done>(Done{}) : Result<Done>(noTurn(link));
}

Result<Done> DueStore::fail(qint64 link, const Error &error, const QDateTime &retryAt)
{
    const auto changed = m_database.run(
        u"UPDATE due SET asked = 0, asked_by = '', failures = failures + 1, retry_at = ?, last_error = ?, "
        "last_error_kind = ?, lease_owner = '', lease_until = NULL WHERE link = ?"_s,
        {Bind::instant(retryAt), error.message, errorKindName(error.kind), link});
    if (!changed)
        return changed.error();
    return *changed > 0 ? Result<Done>(Done{}) : Result<Done>(noTurn(link));
}

Result<Done> DueStore::refuse(qint64 link, const Error &error, const QDateTime &nextDue)
{
    const auto changed = m_database.run(
        u"UPDATE due SET due_at = ?, asked = 0, asked_by = '', failures = failures + 1, retry_at = NULL, last_error = ?, "
        "last_error_kind = ?, lease_owner = '', lease_until = NULL WHERE link = ?"_s,
        {Bind::instant(nextDue), error.message, errorKindName(error.kind), link});
    if (!changed)
        return changed.error();
    return *changed > 0 ? Result<Done>(Done{}) : Result<Done>(noTurn(link));
}

Result<Done> DueStore::carryOn(qint64 link, const QDateTime &nextDue)
{
    const auto changed = m_database.run(u"UPDATE due SET due_at = ?, asked = 0, asked_by = '', retry_at = NULL, "
                                        "lease_owner = '', lease_until = NULL WHERE link = ?"_s, {Bind::instant(nextDue), link});
    if (!changed)
        return changed.error();
    return *changed > 0 ? Result<Done>(Done{}) : Result<Done>(noTurn(link));
}

Result<Done> DueStore::release(const QString &owner)
{
    return m_database.change(u"UPDATE due SET lease_owner = '', lease_until = NULL WHERE lease_owner = ? AND lease_owner <> ''"_s,
                             {owner});
}

Result<Done> DueStore::releaseAll()
{
    return m_database.change(u"UPDATE due SET lease_owner = '', lease_until = NULL WHERE lease_owner <> ''"_s);
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
